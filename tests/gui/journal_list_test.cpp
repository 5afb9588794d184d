// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/calendar_popup.hpp"
#include "journal/entry_delegate.hpp"
#include "journal/entry_page.hpp"
#include "journal/journal_list_model.hpp"
#include "journal/journal_list_pane.hpp"
#include "journal/journal_page.hpp"
#include "journal/journal_query.hpp"
#include "journal/month_list.hpp"
#include "sample.hpp"
#include "stage.hpp"
#include "support/catch.hpp"
#include "theme/metrics.hpp"
#include "widgets/link_button.hpp"
#include "widgets/reading_text.hpp"
#include "widgets/search_field.hpp"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace upturn;
using namespace upturn::gui;

namespace {

constexpr int manyEntries = 100'000;

/// One entry every eight hours, back from 21 November 2026: 91 years.
JournalOutline manyMarks() {
    JournalOutline outline = sample::emptyJournal();
    const auto today = static_cast<std::int32_t>(core::dayNumber(outline.today));
    outline.all = manyEntries;
    for (int i = 0; i < manyEntries; ++i)
        outline.marks.push_back({std::int64_t{manyEntries} - i, today - i / 3});
    return outline;
}

struct CountingDelegate final : EntryDelegate {
    mutable int asked = 0;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        ++asked;
        return EntryDelegate::sizeHint(option, index);
    }
};

struct Listed {
    JournalPage page;
    std::vector<int> pages;
    std::vector<core::Id> details;

    Listed() {
        QObject::connect(
            &page, &JournalPage::rowsAsked, &page,
            [this](int number, std::optional<std::int64_t>) { pages.push_back(number); });
        QObject::connect(&page, &JournalPage::detailAsked, &page,
                         [this](const core::Id& entry) { details.push_back(entry); });
        stage::show(page);
    }
    void fill() {
        page.show(sample::journal());
        page.putRows(0, sample::entries());
        page.showEntry(sample::entry());
        stage::settle();
        page.firstFocus()->setFocus();
    }
    MonthList* list() const { return page.findChild<MonthList*>(); }
    SearchField* field() const {
        return page.findChild<JournalListPane*>()->findChild<SearchField*>();
    }
    int row() const { return list()->currentIndex().row(); }
    void type(const char* words) const {
        field()->setFocus();
        QTest::keyClicks(field(), QString::fromLatin1(words));
    }
};

} // namespace

TEST_CASE("The list of entries keeps its promises to the view through every change") {
    JournalListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto outline = sample::journal();
    model.show(outline.marks, outline.today);
    CHECK(model.rowCount() == 9);
    CHECK_FALSE(model.entryAt(model.index(0)));
    model.put(0, sample::entries());
    CHECK(model.entryAt(model.index(0)) == sample::id(2));
    model.show(outline.marks, outline.today);
    CHECK(model.entryAt(model.index(0)) == sample::id(2));
    model.show({}, outline.today);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.nearest(1).isValid());
}

TEST_CASE("Entries stand under their months, those of other years with the year") {
    JournalListModel model;
    const auto outline = sample::journal();
    model.show(outline.marks, outline.today);
    std::string names;
    for (const MonthSpan& month : model.months())
        names += month.name.toStdString() + " " + std::to_string(month.first) + ", ";
    CHECK(names == "November 0, October 3, September 6, November 2024 8, ");
}

TEST_CASE("100,000 entries open, scroll and jump without work for each of them") {
    Listed listed;
    auto* delegate = new CountingDelegate;
    delegate->setParent(listed.list());
    listed.list()->setItemDelegate(delegate);
    QElapsedTimer timer;
    timer.start();
    listed.page.show(manyMarks());
    stage::settle();
    WARN("shown in " << timer.elapsed() << " ms");
    REQUIRE(listed.pages.size() == 1);
    CHECK(listed.pages[0] == 0);
    auto* bar = listed.list()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    stage::settle();
    CHECK(listed.pages.size() <= 3);
    QTest::keyClick(listed.list(), Qt::Key_End);
    stage::settle();
    CHECK(listed.row() == manyEntries - 1);
    CHECK(listed.pages.back() == (manyEntries - 1) / journalPageSize);
    CHECK(listed.pages.size() <= 4);
    CHECK(delegate->asked == 0);
    CHECK(listed.list()->visualRect(listed.list()->currentIndex()).bottom() <=
          listed.list()->viewport()->height());
}

TEST_CASE("Every place of the list is the row that is painted there") {
    Listed listed;
    listed.fill();
    auto* list = listed.list();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        list->scrollTo(index);
        const QRect place = list->visualRect(index);
        CAPTURE(row, place.top());
        CHECK(place.top() >= 0);
        CHECK(list->indexAt(place.center()) == index);
        CHECK(list->indexAt(place.topLeft()) == index);
    }
    list->verticalScrollBar()->setValue(0);
    CHECK_FALSE(list->indexAt({20, 4}).isValid());
}

TEST_CASE("Arrow keys walk over the months and each entry is shown") {
    Listed listed;
    listed.fill();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(listed.list(), Qt::Key_Down);
    CHECK(listed.row() == 3);
    CHECK(listed.details.back() == sample::id(32));
    QTest::keyClick(listed.list(), Qt::Key_Home);
    CHECK(listed.row() == 0);
    QTest::mouseClick(listed.list()->viewport(), Qt::LeftButton, {},
                      listed.list()->visualRect(listed.list()->model()->index(2, 0)).center());
    CHECK(listed.details.back() == sample::id(31));
}

TEST_CASE("The chosen entry stays chosen when one is added, the next one follows one that goes") {
    Listed listed;
    listed.fill();
    listed.page.choose(sample::entries()[3].place);
    JournalOutline outline = sample::journal();
    const std::int64_t newest = outline.marks.front().place;
    outline.marks.push_back({newest + 1, 20'778});
    std::rotate(outline.marks.begin(), outline.marks.end() - 1, outline.marks.end());
    listed.page.show(outline);
    CHECK(listed.row() == 4);
    outline.marks.erase(outline.marks.begin() + 4);
    listed.page.show(outline);
    listed.page.putRows(0, sample::entries());
    CHECK(listed.row() == 4);
    CHECK(listed.details.back() == sample::id(1));
}

TEST_CASE("Words search after a pause, a year jumps there and searches nothing") {
    Listed listed;
    listed.fill();
    std::vector<JournalFilter> filters;
    QObject::connect(&listed.page, &JournalPage::filterChanged, &listed.page,
                     [&] { filters.push_back(listed.page.filter()); });
    listed.type("2024");
    REQUIRE(QTest::qWaitFor([&] { return listed.row() == 8; }));
    CHECK(filters.empty());
    QTest::keyClick(listed.field(), Qt::Key_Escape);
    // Slowly: what stands there on the way to a year is a word, and the year jumps all the same.
    listed.type("20");
    REQUIRE(QTest::qWaitFor([&] { return filters.size() == 1; }));
    CHECK(filters.back().words == QStringLiteral("20"));
    listed.page.show(sample::emptyJournal());
    listed.type("24");
    REQUIRE(QTest::qWaitFor([&] { return filters.size() == 2; }));
    CHECK(filters.back().words.isEmpty());
    listed.fill();
    CHECK(listed.row() == 8);
    listed.field()->setFocus();
    QTest::keyClick(listed.field(), Qt::Key_Escape);
    listed.type("promise -guess");
    REQUIRE(QTest::qWaitFor([&] { return filters.size() == 3; }));
    CHECK(filters.back().words == QStringLiteral("promise -guess"));
    QTest::keyClick(listed.field(), Qt::Key_Down);
    CHECK(QApplication::focusWidget() == listed.list());
}

TEST_CASE("The calendar goes by days, months and years and brings the list to a day") {
    Listed listed;
    listed.fill();
    QTest::keyClick(listed.list(), Qt::Key_J, Qt::ControlModifier);
    auto* grid = listed.page.findChild<DayGrid*>();
    REQUIRE(grid != nullptr);
    CHECK(grid->day() == QDate(2026, 11, 20));
    CHECK(grid->accessibleName() == QStringLiteral("Friday 20 November 2026, 1 entry"));
    QTest::keyClick(grid, Qt::Key_PageUp);
    CHECK(grid->day() == QDate(2026, 10, 20));
    QTest::keyClick(grid, Qt::Key_Up);
    CHECK(grid->accessibleName() == QStringLiteral("Tuesday 13 October 2026, no entry"));
    QTest::keyClick(grid, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(grid->day() == QDate(2025, 10, 13));
    QTest::keyClick(grid, Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(grid, Qt::Key_Return);
    CHECK(listed.row() == 4);
    stage::settle();
    CHECK(listed.page.findChild<DayGrid*>() == nullptr);
}

TEST_CASE("Weeks begin as the person's country begins them") {
    const QLocale before;
    // 20 November 2026 is a Friday: the grid of November begins with the week of Sunday the 1st.
    const auto first = [](const char* locale) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        Listed listed;
        listed.fill();
        QTest::keyClick(listed.list(), Qt::Key_J, Qt::ControlModifier);
        auto* grid = listed.page.findChild<DayGrid*>();
        QTest::mouseClick(grid, Qt::LeftButton, {}, QPoint(grid->width() / 14, px(40)));
        return grid->day();
    };
    CHECK(first("en_US") == QDate(2026, 11, 1));
    CHECK(first("de_DE") == QDate(2026, 10, 26));
    CHECK(first("ar_EG") == QDate(2026, 10, 31));
    QLocale::setDefault(before);
}

TEST_CASE("Delete puts the chosen entry into the trash, Ctrl and D gives it a star") {
    Listed listed;
    listed.fill();
    std::vector<core::Id> trashed;
    std::vector<bool> starred;
    QObject::connect(&listed.page, &JournalPage::trashAsked, &listed.page,
                     [&](const core::Id& entry) { trashed.push_back(entry); });
    QObject::connect(&listed.page, &JournalPage::starAsked, &listed.page,
                     [&](const core::Id&, bool star) { starred.push_back(star); });
    QTest::keyClick(listed.list(), Qt::Key_Delete);
    REQUIRE(trashed.size() == 1);
    CHECK(trashed[0] == sample::id(2));
    QTest::keyClick(listed.list(), Qt::Key_D, Qt::ControlModifier);
    REQUIRE(starred.size() == 1);
    CHECK(starred[0]);
}

TEST_CASE("A row of the journal speaks one sentence that begins with its title") {
    JournalListModel model;
    const auto outline = sample::journal();
    model.show(outline.marks, outline.today);
    const auto spoken = [&](int row) {
        return model.index(row).data(Qt::AccessibleTextRole).toString().toStdString();
    };
    CHECK(spoken(0) == "Friday 20 November 2026");
    model.put(0, sample::entries());
    CHECK(spoken(0) ==
          "Client chose the other proposal, Friday 20 November 2026, Work, Not reflected");
    CHECK(spoken(2) == "Priya ran the planning without me, Tuesday 3 November 2026, Win, Work");
    CHECK(spoken(5).find("1 lesson, starred") != std::string::npos);
}

TEST_CASE("Reading shows Markdown in form, and neither HTML nor pictures do anything") {
    ReadingText text(Type::passage);
    text.resize(400, 400);
    text.showSource(
        QStringLiteral("# Head\n\nfirst line\nsecond *line*\n\n"
                       "<b>not bold</b> <script>x</script>\n\n"
                       "![a cat](file:///etc/passwd) and ![dog](http://example.org/x.png)"));
    const QString plain = text.toPlainText();
    CHECK(plain.contains(QStringLiteral("<b>not bold</b> <script>x</script>")));
    CHECK(plain.contains(QStringLiteral("a cat and dog")));
    CHECK_FALSE(plain.contains(QChar::ObjectReplacementCharacter));
    CHECK(plain.startsWith(QStringLiteral("Head\nfirst line\nsecond line")));
    CHECK(text.document()->begin().blockFormat().headingLevel() == 1);
    text.mark({QStringLiteral("second line")});
    REQUIRE(text.extraSelections().size() == 1);
}

TEST_CASE("A text of any length opens with as much of it as is read at once, and says so") {
    const QString line = QStringLiteral("Nobody had asked who would do the work. ");
    EntryView view;
    view.text = QString(line).repeated(50'000);
    EntryPage page;
    page.show(view);
    const auto shown = [&page] {
        qsizetype all = 0;
        for (const auto* part : page.findChildren<ReadingText*>())
            all += part->toPlainText().size();
        return all;
    };
    const qsizetype first = shown();
    CHECK(first > 20'000);
    CHECK(first <= 30'001);
    const auto more = [&page] {
        LinkButton* link = nullptr;
        for (auto* one : page.findChildren<LinkButton*>())
            if (one->text() == QStringLiteral("Read on") && !one->parentWidget()->isHidden())
                link = one;
        return link;
    };
    REQUIRE(more() != nullptr);
    more()->click();
    CHECK(shown() > 2 * 20'000);
    CHECK(shown() <= 2 * 30'001);
    CHECK(more() != nullptr);
    view.text = line;
    page.show(view);
    stage::settle();
    CHECK(more() == nullptr);
}

TEST_CASE("A long text without a gap is cut between two letters") {
    EntryView view;
    view.text = QStringLiteral("\U0001F600").repeated(20'000);
    view.text.prepend(QLatin1Char('x'));
    EntryPage page;
    page.show(view);
    const QString part = page.findChild<ReadingText*>()->toPlainText();
    CHECK(part.size() < view.text.size());
    CHECK_FALSE(part.back().isHighSurrogate());
}
