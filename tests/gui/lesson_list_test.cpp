// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lessons/lesson_list_model.hpp"
#include "lessons/lessons_page.hpp"
#include "sample.hpp"
#include "stage.hpp"
#include "support/catch.hpp"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace upturn::gui;

TEST_CASE("The lesson list keeps its promises to the view through every change") {
    LessonListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(sample::lessons().rows);
    CHECK(model.rowCount() == 10);
    model.setFilter(QStringLiteral("release meeting"));
    CHECK(model.rowCount() == 2);
    model.setFilter(QString());
    model.show({});
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.firstLesson().isValid());
}

TEST_CASE("Heads are passed over by the arrow keys") {
    LessonsPage page;
    stage::show(page);
    std::vector<upturn::core::Id> asked;
    QObject::connect(&page, &LessonsPage::detailAsked,
                     [&](const upturn::core::Id& lesson) { asked.push_back(lesson); });
    page.show(sample::lessons());
    stage::settle();
    page.firstFocus()->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(page.firstFocus(), Qt::Key_Down);
    REQUIRE(asked.size() == 4);
    CHECK(asked.back() == sample::id(13));
}

TEST_CASE("The chosen lesson stays chosen when the list is shown anew") {
    LessonsPage page;
    stage::show(page);
    page.show(sample::lessons());
    page.choose(sample::id(14));
    QSignalSpy asked(&page, &LessonsPage::detailAsked);
    page.show(sample::lessons());
    auto* model = page.findChild<LessonListModel*>();
    auto* list = page.findChild<QListView*>();
    CHECK(model->lessonAt(list->currentIndex()) == sample::id(14));
    CHECK(asked.size() == 1);
}

TEST_CASE("Searching lessons chooses the first that is found") {
    LessonsPage page;
    stage::show(page);
    page.show(sample::lessons());
    page.findChild<QLineEdit*>()->setText(QStringLiteral("calendar"));
    auto* model = page.findChild<LessonListModel*>();
    CHECK(model->lessonAt(page.findChild<QListView*>()->currentIndex()) == sample::id(14));
}
