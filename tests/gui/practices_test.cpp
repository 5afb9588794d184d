// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The practices, the person's own lists and "Before I ..." in the real window, by keys.

#include "before/before_page.hpp"
#include "desk.hpp"
#include "practices/day_chart.hpp"
#include "practices/practices_page.hpp"
#include "sample.hpp"
#include "shell/notice.hpp"
#include "step/step_page.hpp"
#include "step/step_query.hpp"
#include "words/text.hpp"

#include <upturn/app/practice_days.hpp>

#include <QClipboard>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

QPushButton* buttonNamed(const QWidget& below, const char* name) {
    for (auto* button : below.findChildren<QPushButton*>())
        if (button->isVisible() && button->accessibleName() == QLatin1String(name))
            return button;
    return nullptr;
}

std::size_t countOf(Desk& desk, core::BlockKind kind) {
    const auto blocks = desk.journal()->blocks({.kind = kind});
    return blocks ? blocks->size() : 0;
}

} // namespace

TEST_CASE_METHOD(Desk, "Listening is started, logged and undone by keys alone") {
    open();
    press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(wait([this] { return question() == QStringLiteral("Start 90 days of listening"); }));
    press(Qt::Key_Space);
    REQUIRE(wait([this] { return question() == QStringLiteral("What did you hear today"); }));
    CHECK(sees(QStringLiteral("Day 1 of 90.")));
    type("They want the bad news first");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return countOf(*this, core::BlockKind::practiceDay) == 1; }));
    const auto note = journal()->blocks({.kind = core::BlockKind::practiceDay})->front();
    CHECK(note.words("note").utf8() == "They want the bad news first");
    CHECK(note.words("source").utf8() == "employees");
    auto* chart = program->window().practices()->findChild<DayChart*>();
    REQUIRE(wait([chart] { return !chart->chart().rows[0].notes.empty(); }));
    CHECK(static_cast<QLineEdit*>(keyboard())->text().isEmpty());
    CHECK(chart->accessibleDescription().startsWith(QStringLiteral("Logged on 1 of 1 days")));
}

TEST_CASE_METHOD(Desk,
                 "Today names the practice that goes on and a thought, which can be turned off") {
    {
        auto other = surroundings->open(path, store::Access::write, true);
        REQUIRE(other);
        REQUIRE((*other)->record({.text = textOf(QStringLiteral("It slipped"))}));
        REQUIRE(app::startPractice(**other, *surroundings, "listening"));
    }
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("A thought for today")); }));
    CHECK(sees(QStringLiteral("Day 1. Ask one question")));
    buttonNamed(program->window(), "No more thoughts")->click();
    REQUIRE(wait([this] { return !sees(QStringLiteral("A thought for today")); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wait([this] { return sees(QStringLiteral("A thought for today")); }));
    buttonNamed(program->window(), "Write it down")->click();
    CHECK(wait([this] { return question() == QStringLiteral("What did you hear today"); }));
}

TEST_CASE_METHOD(Desk, "A goal is written, changed and closed where it stands") {
    open(Place::practices);
    auto& page = *program->window().practices();
    REQUIRE(wait([&] { return buttonNamed(page, "Add a goal") != nullptr; }));
    buttonNamed(page, "Add a goal")->click();
    REQUIRE(question() == QStringLiteral("A little better"));
    press(Qt::Key_Return);
    CHECK(sees(QStringLiteral("needs a word at least")));
    type("Two people estimate every story");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("How will you see that it is better")); }));
    REQUIRE(countOf(*this, core::BlockKind::goal) == 1);

    buttonNamed(page, "Edit")->click();
    CHECK(static_cast<QLineEdit*>(keyboard())->text() ==
          QStringLiteral("Two people estimate every story"));
    for (auto* field : page.findChildren<QLineEdit*>()) {
        if (field->accessibleName() == QLatin1String("By when"))
            field->setText(QStringLiteral("in 3 weeks"));
        if (field->accessibleName() == QLatin1String("How you will see it"))
            field->setText(QStringLiteral("names on the cards"));
    }
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("By 12 December.")); }));

    buttonNamed(page, "Close")->click();
    REQUIRE(question() == QStringLiteral("What came of it"));
    type("reached");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("What came of it: reached")); }));
    const auto goal = journal()->blocks({.kind = core::BlockKind::goal})->front();
    CHECK(goal.closed != 0);
    CHECK(goal.words("measure").utf8() == "names on the cards");
}

TEST_CASE_METHOD(Desk, "A form that is left by Esc writes nothing") {
    open(Place::practices);
    auto& page = *program->window().practices();
    // Filled: the journal is there, and the keyboard where it begins.
    REQUIRE(wait([] {
        return keyboard() != nullptr &&
               keyboard()->accessibleName().startsWith(QLatin1String("Start"));
    }));
    buttonNamed(page, "Add a person")->click();
    type("Priya");
    press(Qt::Key_Escape);
    stage::settle();
    CHECK(countOf(*this, core::BlockKind::person) == 0);
    CHECK(question() != QStringLiteral("Name"));
}

TEST_CASE("The days of a practice are walked with the arrow keys, and shown as a table") {
    PracticesPage page;
    page.show(sample::practices());
    stage::show(page);
    auto* chart = page.findChild<DayChart*>();
    CHECK(QAccessible::queryAccessibleInterface(chart)->role() == QAccessible::Chart);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Down);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(chart, Qt::Key_Left);
    CHECK(chart->accessibleName() == QStringLiteral("18 November, Customers: They want to know "
                                                    "earlier, even when it is not certain."));
    QTest::keyClick(chart, Qt::Key_End);
    CHECK(chart->accessibleName() == QStringLiteral("9 January, Customers: still to come"));
    auto* table = page.findChild<QTableWidget*>();
    CHECK_FALSE(table->isVisible());
    CHECK(table->rowCount() == 33);
}

TEST_CASE_METHOD(Desk,
                 "Before a hard talk the lessons that speak of it are there, with the reason") {
    {
        auto first = surroundings->open(path, store::Access::write, true);
        REQUIRE(first);
        REQUIRE((*first)->keep(
            {.text = textOf(QStringLiteral("Tell the board late news on the first day."))}));
        REQUIRE((*first)->keep({.text = textOf(QStringLiteral("Start slower than feels right."))}));
    }
    open();
    press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<BeforePage>(); }));
    REQUIRE(question() == QStringLiteral("What you are about to face"));
    type("tell the board that we are late");
    REQUIRE(wait([this] { return sees(QStringLiteral("Tell the board late news")); }));
    CHECK(sees(QStringLiteral("Because of")));
    CHECK(sees(QStringLiteral("Not used yet.")));
    CHECK_FALSE(sees(QStringLiteral("Start slower")));
    buttonNamed(*page<BeforePage>(), "Copy as a card")->click();
    CHECK(QGuiApplication::clipboard()->text() ==
          QStringLiteral("Before I tell the board that we are late\n\n- Tell the board late news "
                         "on the first day.\n"));
    page<BeforePage>()->findChild<QDateEdit*>()->setDate(QDate(2026, 11, 23));
    page<BeforePage>()->firstFocus()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<BeforePage>(); }));
    const auto asked = journal()->blocks({.kind = core::BlockKind::decision});
    REQUIRE(asked->size() == 1);
    CHECK(asked->front().words("options").utf8() == "Before I tell the board that we are late");
    CHECK(core::isoDate(*asked->front().day("review_on")) == "2026-11-23");
    // Where one lands it is said, with the way back.
    REQUIRE(
        wait([this] { return sees(QStringLiteral("Upturn asks you on Monday how it went.")); }));
    buttonNamed(program->window(), "Undo")->click();
    CHECK(wait([this] { return countOf(*this, core::BlockKind::decision) == 0; }));
}

TEST_CASE_METHOD(Desk, "What is asked from another place than Today is said there") {
    open(Place::lessons);
    press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<BeforePage>(); }));
    page<BeforePage>()->firstFocus()->setFocus();
    type("tell the board");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<BeforePage>(); }));
    REQUIRE(wait([this] { return sees(QStringLiteral("Upturn asks you tomorrow how it went.")); }));
    CHECK(page<Notice>()->isVisible());
    buttonNamed(*page<Notice>(), "Undo")->click();
    REQUIRE(wait([this] { return countOf(*this, core::BlockKind::decision) == 0; }));
    CHECK(wait([this] { return sees(QStringLiteral("Taken back: Ask me how it went")); }));
}

TEST_CASE("Each month has its name above the days, where there is room for it") {
    DayChart chart;
    DayChartView view;
    view.days = 90;
    view.rows = {{.name = QStringLiteral("Employees"), .notes = {}}};
    const auto names = [&](const QDate& start, int width) {
        view.start = start;
        chart.show(view);
        chart.resize(width, 100);
        QStringList all;
        for (const DayChart::Month& month : chart.months())
            all << month.name;
        return all;
    };
    // The one day of November has no room for a name, and takes none from December.
    CHECK(names(QDate(2026, 11, 30), 700) == QStringList{QStringLiteral("December"),
                                                         QStringLiteral("January"),
                                                         QStringLiteral("February")});
    CHECK(names(QDate(2026, 11, 1), 700) == QStringList{QStringLiteral("November"),
                                                        QStringLiteral("December"),
                                                        QStringLiteral("January")});
    // In a narrow one it is shorter before it goes.
    CHECK(names(QDate(2026, 11, 30), 210).value(0) == QStringLiteral("Dec"));
}

TEST_CASE("A digit belongs to one answer, and a key leads back to the one before") {
    StepPage page;
    page.show(sample::stepDue());
    stage::show(page);
    const auto keys = [&page] {
        QStringList all;
        for (const QAbstractButton* one : page.findChildren<QAbstractButton*>())
            if (one->isVisible() && one->isCheckable())
                all << one->accessibleDescription().section(QLatin1Char(','), 0, 0);
        return all;
    };
    const auto chosen = [&page] {
        QStringList all;
        for (const QAbstractButton* one : page.findChildren<QAbstractButton*>())
            if (one->isVisible() && one->isChecked())
                all << one->text();
        return all;
    };
    page.firstFocus()->setFocus();
    CHECK(keys() ==
          QStringList{QStringLiteral("key 1"), QStringLiteral("key 2"), QStringLiteral("key 3")});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    const QStringList second{QStringLiteral("key 1"), QStringLiteral("key 2"),
                             QStringLiteral("key 3"), QStringLiteral("key 4")};
    CHECK(keys() == QStringList({QStringLiteral("key Backspace"), QString(), QString()}) + second);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    CHECK(chosen().isEmpty());
    CHECK(keys() ==
          QStringList{QStringLiteral("key 1"), QStringLiteral("key 2"), QStringLiteral("key 3")});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    CHECK(chosen() == QStringList{QStringLiteral("Done"), QStringLiteral("Too early")});
    // Also from the field that one writes in by now.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::AltModifier);
    CHECK(chosen() == QStringList{QStringLiteral("Not yet")});
    CHECK(keys() ==
          QStringList{QStringLiteral("key 1"), QStringLiteral("key 2"), QStringLiteral("key 3")});
}

TEST_CASE_METHOD(Desk, "A step whose day has come is answered with two digits and one chord") {
    core::Id step;
    {
        auto first = surroundings->open(path, store::Access::write, true);
        REQUIRE(first);
        const auto entry =
            (*first)->record({.text = textOf(QStringLiteral("Release slipped by two weeks"))});
        REQUIRE(entry);
        const auto made =
            (*first)->addStep({.entry = entry->value,
                               .when = {},
                               .then = textOf(QStringLiteral("Ask Jonas for a pre-mortem")),
                               .due = surroundings->today()});
        REQUIRE(made);
        step = made->value;
    }
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("Ask Jonas for a pre-mortem")); }));
    buttonNamed(*program->window().today(), "How did it go?")->click();
    REQUIRE(wait([this] { return on<StepPage>(); }));
    CHECK(question() == QStringLiteral("Done"));
    press(Qt::Key_2);
    CHECK(sees(QStringLiteral("Did it help?")));
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<StepPage>(); }));
    const auto written = journal()->step(step);
    REQUIRE(written);
    CHECK(written->outcome == core::Outcome::partly);
    CHECK(written->helped == true);
}

TEST_CASE_METHOD(Desk, "A step is tried another way though its lesson is in the trash") {
    core::Id entry;
    {
        auto first = surroundings->open(path, store::Access::write, true);
        REQUIRE(first);
        entry = (*first)->record({.text = textOf(QStringLiteral("The release slipped"))})->value;
        const core::Id lesson =
            (*first)->keep({.text = textOf(QStringLiteral("Ask before I estimate"))})->value;
        const auto step =
            (*first)->addStep({.entry = entry,
                               .when = {},
                               .then = textOf(QStringLiteral("Ask Jonas in the hall")),
                               .lesson = lesson});
        REQUIRE(step);
        REQUIRE((*first)->remove(lesson));
        StepAnswer answer;
        answer.step = step->value;
        answer.outcome = core::Outcome::missed;
        answer.instead = QStringLiteral("Write to Jonas");
        answer.due = QDate(2026, 11, 30);
        CHECK(writeStep(**first, answer));
    }
    open();
    const auto steps = *journal()->steps(entry);
    REQUIRE(steps.size() == 2);
    CHECK(steps.front().outcome.has_value() != steps.back().outcome.has_value());
}

TEST_CASE_METHOD(Desk,
                 "A step that did not help is tried another way, and the next one tells of it") {
    core::Id lesson;
    core::Id entry;
    {
        const auto first =
            surroundings->open(folder.path() / "journal.upturn", store::Access::write, true);
        REQUIRE(first);
        entry = (*first)->record({.text = textOf(QStringLiteral("The release slipped"))})->value;
        lesson = (*first)->keep({.text = textOf(QStringLiteral("Ask before I estimate"))})->value;
        REQUIRE((*first)->addStep({.entry = entry,
                                   .when = {},
                                   .then = textOf(QStringLiteral("Ask Jonas in the hall")),
                                   .due = surroundings->today(),
                                   .lesson = lesson}));
    }
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("Ask Jonas in the hall")); }));
    buttonNamed(*program->window().today(), "How did it go?")->click();
    REQUIRE(wait([this] { return on<StepPage>(); }));
    CHECK(sees(QStringLiteral("Ask Jonas in the hall")));
    press(Qt::Key_1);
    press(Qt::Key_3);
    const auto fields = program->window().findChildren<QLineEdit*>();
    const auto instead = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* one) {
        return one->isVisible() &&
               one->accessibleName() == QStringLiteral("What will you try instead?");
    });
    REQUIRE(instead != fields.end());
    (*instead)->setFocus();
    QTest::keyClicks(*instead, QStringLiteral("Write to Jonas"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<StepPage>(); }));
    const auto steps = *journal()->steps(entry);
    REQUIRE(steps.size() == 2);
    const bool inOrder = steps.front().follows.empty();
    const core::NextStep& before = inOrder ? steps.front() : steps.back();
    const core::NextStep& after = inOrder ? steps.back() : steps.front();
    CHECK(before.outcome == core::Outcome::done);
    CHECK(before.helped == false);
    CHECK(after.follows == before.id);
    CHECK(after.lesson == lesson);
    CHECK(shown(after.then) == QStringLiteral("Write to Jonas"));
    // One thing was done, so one undo takes it back.
    const core::Id tried = before.id;
    CHECK(wait([this] { return sees(QStringLiteral("Kept. The next try comes")); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([&] { return journal()->steps(entry)->size() == 1; }));
    CHECK_FALSE(journal()->step(tried)->outcome);
    CHECK(wait([this] { return sees(QStringLiteral("Close next step and add another")); }));
}

TEST_CASE("A step that is not done yet is moved, with what stood in the way") {
    StepPage page;
    page.show(sample::stepDue());
    stage::show(page);
    StepAnswer given;
    QObject::connect(&page, &StepPage::answered,
                     [&given](const StepAnswer& answer) { given = answer; });
    page.firstFocus()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    CHECK(QApplication::focusWidget()->accessibleName() ==
          QStringLiteral("What stood in the way?"));
    // A digit in a field is a digit.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1 week off"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(given.outcome);
    CHECK(given.what == QStringLiteral("1 week off"));
    CHECK(given.due == QDate(2026, 11, 28));
}

TEST_CASE("A step that came from no lesson promises no use of one") {
    StepPage page;
    StepView step = sample::stepDue();
    const auto yes = [&page] {
        for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
            if (button->text() == QStringLiteral("Yes"))
                return button->accessibleDescription();
        return QString();
    };
    step.countsFor = QStringLiteral("Ask early.");
    page.show(step);
    CHECK(yes().contains(QStringLiteral("one more use")));
    step.countsFor.clear();
    page.show(step);
    CHECK_FALSE(yes().contains(QStringLiteral("use")));
    CHECK(yes().contains(QStringLiteral("1")));
}
