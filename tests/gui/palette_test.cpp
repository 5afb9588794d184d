// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "desk.hpp"
#include "lessons/lesson_detail_page.hpp"
#include "lessons/lessons_page.hpp"
#include "palette/palette.hpp"
#include "palette/palette_model.hpp"
#include "sample.hpp"
#include "words/match.hpp"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Searching : Desk {
    void fill() {
        auto other = surroundings->open(path, store::Access::write, true);
        REQUIRE(other);
        REQUIRE((*other)->record({.text = core::Text::repaired("The estimate was mine alone")}));
        REQUIRE((*other)->record({.text = core::Text::repaired("Missed the train")}));
        REQUIRE((*other)->keep({.text = core::Text::repaired("Give estimates as a range.")}));
    }
    Palette& palette() const { return *program->window().palette(); }
    QListView& list() const { return *palette().findChild<QListView*>(); }
    const PaletteModel& rows() const { return *static_cast<const PaletteModel*>(list().model()); }
    QStringList texts() const {
        QStringList all;
        for (int row = 0; row < rows().rowCount(); ++row)
            all << rows().at(row).text;
        return all;
    }
};

} // namespace

TEST_CASE("Words match at their beginning, without case and accents, and all of them have to") {
    Spans where;
    CHECK(matches(QStringLiteral("Le Café"), soughtWords(QStringLiteral("cafe")), &where));
    CHECK(where == Spans{{3, 7}});
    CHECK(matches(QStringLiteral("New setback"), soughtWords(QStringLiteral("set new"))));
    CHECK_FALSE(matches(QStringLiteral("New setback"), soughtWords(QStringLiteral("back"))));
    CHECK_FALSE(matches(QStringLiteral("New setback"), soughtWords(QStringLiteral("new win"))));
    CHECK(matches(QStringLiteral("Anything"), soughtWords(QStringLiteral(" \u201c-"))));
}

TEST_CASE("The rows of the palette keep the rules of a model, and heads can't be chosen") {
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(sample::found(), sample::actions());
    CHECK(model.rowCount() == 10);
    CHECK(model.found() == 7);
    CHECK(model.openable(0, 1) == 1);
    CHECK(model.openable(3, -1) == 2);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("When an estimate feels obvious, ask one person who will do the work., "
                         "lesson, used 3 times"));
}

TEST_CASE_METHOD(Searching,
                 "Ctrl and K finds lessons, then entries, then actions, by any word's beginning") {
    fill();
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(palette().isOpen());
    type("estim");
    const QStringList both{QStringLiteral("Lessons"), QStringLiteral("Give estimates as a range."),
                           QStringLiteral("Entries"),
                           QStringLiteral("The estimate was mine alone")};
    REQUIRE(wait([&] { return texts() == both; }));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(list().currentIndex().row() == 3);
    press(Qt::Key_Return);
    CHECK_FALSE(palette().isOpen());
    CHECK(wait([this] { return program->window().place() == Place::journal; }));
}

TEST_CASE_METHOD(Searching, "A lesson that is found is opened on its page") {
    fill();
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    type("range");
    REQUIRE(wait([this] {
        return texts() ==
               QStringList{QStringLiteral("Lessons"), QStringLiteral("Give estimates as a range.")};
    }));
    press(Qt::Key_Return);
    CHECK(program->window().place() == Place::lessons);
    CHECK(wait([this] { return sees(QStringLiteral("Give estimates as a range.")); }));
}

TEST_CASE_METHOD(Searching, "Of several lessons the one that was found is opened") {
    {
        auto other = surroundings->open(path, store::Access::write, true);
        REQUIRE(other);
        for (const char* words : {"Sleep over it.", "Ask first.", "One list."})
            REQUIRE((*other)->keep({.text = core::Text::repaired(words)}));
    }
    for (const QString& words : {QStringLiteral("Sleep over it."), QStringLiteral("Ask first."),
                                 QStringLiteral("One list.")}) {
        open();
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(keyboard(), words.section(QLatin1Char(' '), 0, 0));
        REQUIRE(wait([&] { return texts().value(1) == words; }));
        press(Qt::Key_Return);
        const auto* lessons = program->window().lessons();
        CHECK(wait([&] {
            for (const auto* detail : lessons->findChildren<LessonDetailPage*>())
                for (const auto* label : detail->findChildren<QLabel*>())
                    if (label->isVisible() && label->text() == words)
                        return true;
            return false;
        }));
        close();
    }
}

TEST_CASE_METHOD(Searching, "Esc leaves the palette and the keyboard is where it was") {
    open();
    QWidget* before = keyboard();
    press(Qt::Key_K, Qt::ControlModifier);
    type("nothing like it");
    press(Qt::Key_Escape);
    CHECK_FALSE(palette().isOpen());
    CHECK(keyboard() == before);
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK(palette().words().isEmpty());
    press(Qt::Key_Tab);
    CHECK(keyboard() == palette().firstFocus());
}

TEST_CASE_METHOD(Searching, "Whatever stands in a menu can be found and done from the palette") {
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    const QStringList found = texts();
    for (const QMenu* menu : program->window().menuBar()->findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            if (!action->isSeparator() && action->menu() == nullptr && action->isEnabled() &&
                action->objectName() != QLatin1String("sample")) {
                CAPTURE(action->text().toStdString());
                CHECK(found.contains(action->text()));
            }
    type("high contr");
    REQUIRE(wait([this] {
        return texts().size() == 2 && texts().back() == QStringLiteral("High contrast");
    }));
    press(Qt::Key_Return);
    CHECK(wait([] { return stage::theme().colours() == Colours::contrast; }));
    stage::theme().setColours(Colours::likeDesktop);
}

TEST_CASE_METHOD(Searching, "A search in a large journal answers before one waits for it") {
    auto other = surroundings->open(path, store::Access::write, true);
    REQUIRE(other);
    core::Collection many;
    for (int i = 0; i < 3000; ++i) {
        core::EntryRecord record;
        record.entry.text = core::Text::repaired("Setback number " + std::to_string(i) +
                                                 ": an estimate of " + std::to_string(i % 90));
        record.entry.happened = berlin("2026-01-21T19:00:00Z");
        record.entry.written = record.entry.happened;
        record.entry.source = core::Source{"test", std::to_string(i)};
        many.entries.push_back(std::move(record));
    }
    REQUIRE((*other)->import(many));
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(keyboard(), QStringLiteral("estim"));
    REQUIRE(wait([this] { return texts().contains(QStringLiteral("Entries")); }));
    // 50 ms on a quiet machine; this only catches what is ten times as slow.
    CHECK(timer.elapsed() < 500);
}
