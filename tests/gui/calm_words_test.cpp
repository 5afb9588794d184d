// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What becomes of words on the page with people, in the plan and after Hide: none goes, none is
// written twice, and nothing opens that was asked for before.

#include "calm/calm_page.hpp"
#include "calm/plan_page.hpp"
#include "field/focus_field.hpp"
#include "hand.hpp"
#include "hide/blank_page.hpp"
#include "reflect/reflect_query.hpp"
#include "words/text.hpp"

#include <upturn/app/calm.hpp>
#include <upturn/app/drafts.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/plan.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/app/sitting.hpp>

#include <QMenu>

#include <set>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

struct CalmWords : Hand {
    static constexpr auto ctrl = Qt::ControlModifier;

    void fill(app::PlanStep step, const char* words) const {
        REQUIRE(app::writePlan(*writing(), step, saying(words)));
    }
    std::string inPlan(app::PlanStep step) const { return app::plan(*journal())->of(step).utf8(); }
    bool holds(app::PlanStep step, const char* words) const {
        return inPlan(step).find(words) != std::string::npos;
    }
    bool waits(const char* words) const {
        const auto drafts = writing()->drafts({});
        return std::ranges::any_of(*drafts, [words](const store::SavedDraft& one) {
            return one.text.utf8().find(words) != std::string::npos;
        });
    }
    void openWho() {
        press(Qt::Key_F7);
        REQUIRE(wait([this] { return on<CalmPage>(); }));
        REQUIRE(wait([] {
            return keyboard() != nullptr &&
                   keyboard()->accessibleName() == QStringLiteral("Who comes to mind?");
        }));
        settled();
    }
    void askForPlan() const {
        program->window().actions().named(QStringLiteral("safety-plan"))->trigger();
    }
    void openPlan() {
        askForPlan();
        REQUIRE(wait([this] { return on<PlanPage>(); }));
        settled();
        named<GrowingTextEdit>("My signs")->setFocus();
    }
    FocusField& signs() const { return page<PlanPage>()->field(app::PlanStep::signs); }
    void hide() {
        press(Qt::Key_F12);
        REQUIRE(on<BlankPage>());
    }
    std::vector<std::string> notes() const {
        std::vector<std::string> all;
        for (const auto found = journal()->entries({.limit = 9}); const store::Found& one : *found)
            all.push_back(one.entry.text.utf8());
        return all;
    }
    bool seesWords(const char* words) const { return sees(QString::fromUtf8(words)); }
};

} // namespace

TEST_CASE_METHOD(CalmWords,
                 "A name that is half typed waits while a menu or another window has the "
                 "keyboard") {
    open();
    openWho();
    QWidget* who = keyboard();
    type("Priya, ");
    SECTION("a menu") {
        QMenu menu;
        menu.addAction(QStringLiteral("Paste"));
        menu.popup(who->mapToGlobal(QPoint(5, 5)));
        settled();
        CHECK(who->isVisible());
        menu.close();
    }
    SECTION("another window") {
        QFocusEvent out(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(who, &out);
    }
    settled();
    CHECK(who->isVisible());
    CHECK(inPlan(app::PlanStep::people).empty());
    QTest::keyClicks(who, QStringLiteral("0171 3920012"));
    press(Qt::Key_Escape);
    settled();
    CHECK(inPlan(app::PlanStep::people) == "Priya, 0171 3920012");
}

TEST_CASE_METHOD(CalmWords, "Who comes to mind is added to those noted meanwhile") {
    open();
    openWho();
    type("Mum, 0151 234 567");
    fill(app::PlanStep::people, "Priya, 0171 3920012"); // by the command line
    settled();
    press(Qt::Key_Escape);
    settled();
    CHECK(inPlan(app::PlanStep::people) == "Priya, 0171 3920012\nMum, 0151 234 567");
    CHECK_FALSE(waits("Mum"));
}

TEST_CASE_METHOD(CalmWords, "A name that is typed while the one before is being written stays") {
    open();
    openWho();
    QWidget* who = keyboard();
    type("Priya, 0171 3920012");
    QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(who, &out);
    QTest::keyClicks(who, QStringLiteral("Mum, 0151 234 567"));
    settled();
    CHECK(who->isVisible());
    press(Qt::Key_Escape);
    settled();
    CHECK(inPlan(app::PlanStep::people) == "Priya, 0171 3920012\nMum, 0151 234 567");
}

TEST_CASE_METHOD(CalmWords, "A number that is looked at stays under the keyboard") {
    fill(app::PlanStep::people, "Priya, 0171 3920012");
    open();
    press(Qt::Key_F7);
    REQUIRE(wait([this] { return on<CalmPage>(); }));
    settled();
    REQUIRE(keyboard()->accessibleName() == QStringLiteral("Priya, 0171 3920012"));
    fill(app::PlanStep::signs, "I sleep badly"); // another program
    settled();
    REQUIRE(wait([this] { return seesWords("I sleep badly"); }));
    REQUIRE(keyboard() != nullptr);
    CHECK(keyboard()->accessibleName() == QStringLiteral("Priya, 0171 3920012"));
}

TEST_CASE_METHOD(CalmWords, "The plan shows what another program makes of it") {
    fill(app::PlanStep::signs, "I sleep badly");
    open();
    openPlan();
    fill(app::PlanStep::signs, "I sleep badly, and answer nobody for days");
    settled();
    REQUIRE(wait([this] {
        return signs().words() == QStringLiteral("I sleep badly, and answer nobody for days");
    }));
    type("! ");
    press(Qt::Key_Escape);
    settled();
    CHECK(holds(app::PlanStep::signs, "answer nobody"));
}

TEST_CASE_METHOD(CalmWords, "Words of another program are offered below those that are typed") {
    fill(app::PlanStep::signs, "I sleep badly");
    open();
    openPlan();
    press(Qt::Key_End, ctrl);
    type(" at all");
    SECTION("as soon as they are there") {
        fill(app::PlanStep::signs, "I answer nobody");
        settled();
        CHECK(wait([this] { return seesWords("I answer nobody"); }));
    }
    SECTION("in the moment the step is written") {
        fill(app::PlanStep::signs, "I answer nobody");
    }
    press(Qt::Key_Tab);
    settled();
    CHECK(inPlan(app::PlanStep::signs) == "I sleep badly at all");
    CHECK(waits("I answer nobody"));
    CHECK(seesWords("I answer nobody"));
}

TEST_CASE_METHOD(CalmWords, "A step that was taken back elsewhere does not stand there as saved") {
    open();
    openPlan();
    type("I stop answering messages");
    press(Qt::Key_Tab);
    settled();
    REQUIRE(inPlan(app::PlanStep::signs) == "I stop answering messages");
    REQUIRE(writing()->undo());
    settled();
    CHECK(wait([this] { return signs().words().isEmpty(); }));
    press(Qt::Key_Escape);
    settled();
    CHECK(inPlan(app::PlanStep::signs).empty());
}

TEST_CASE_METHOD(CalmWords, "The plan says that it is saved, after each step") {
    open();
    openPlan();
    CHECK(seesWords("Saved"));
    type("I stop answering messages");
    CHECK_FALSE(seesWords("Saved"));
    press(Qt::Key_Tab);
    CHECK(wait([this] { return seesWords("Saved"); }));
    settled();
    CHECK(seesWords("Saved"));
    CHECK(inPlan(app::PlanStep::signs) == "I stop answering messages");
}

TEST_CASE_METHOD(CalmWords, "A plan that is only looked at is not changed, and a step that is "
                            "emptied is empty") {
    fill(app::PlanStep::people, "Priya, 0171 3920012\n");
    fill(app::PlanStep::signs, "I sleep badly");
    open();
    openPlan();
    SECTION("looked at") {
        press(Qt::Key_Escape);
        settled();
        CHECK(inPlan(app::PlanStep::people) == "Priya, 0171 3920012\n");
        CHECK(inPlan(app::PlanStep::signs) == "I sleep badly");
    }
    SECTION("emptied") {
        press(Qt::Key_A, ctrl);
        press(Qt::Key_Delete);
        press(Qt::Key_Escape);
        settled();
        CHECK(inPlan(app::PlanStep::signs).empty());
        CHECK_FALSE(waits("I sleep badly"));
    }
}

TEST_CASE_METHOD(CalmWords, "A line end after a step is no word, and leaves no draft") {
    open();
    openPlan();
    type("I stop answering");
    press(Qt::Key_Return);
    program->window().findChild<Drafts*>()->settle();
    press(Qt::Key_Tab);
    settled();
    CHECK(signs().words() == QStringLiteral("I stop answering"));
    named<GrowingTextEdit>("My signs")->setFocus();
    press(Qt::Key_End, ctrl);
    press(Qt::Key_Return);
    program->window().findChild<Drafts*>()->settle();
    press(Qt::Key_Escape);
    settled();
    program->window().findChild<Drafts*>()->settle();
    settled();
    CHECK(inPlan(app::PlanStep::signs) == "I stop answering");
    CHECK_FALSE(waits("I stop answering"));
}

TEST_CASE_METHOD(CalmWords, "A note after Hide is one note") {
    open();
    hide();
    type("Buy bread");
    press(Qt::Key_Escape);
    program->window().close(); // in the same moment
    settled();
    CHECK(notes() == std::vector<std::string>{"Buy bread"});
}

TEST_CASE_METHOD(CalmWords, "What is typed after Hide while the note before it is being written "
                            "stays") {
    open();
    hide();
    type("Buy bread");
    press(Qt::Key_Escape);
    hide();
    type("and milk");
    settled();
    CHECK(page<BlankPage>()->field().words() == QStringLiteral("and milk"));
    press(Qt::Key_Escape);
    settled();
    const auto all = notes();
    CHECK(std::set(all.begin(), all.end()) == std::set<std::string>{"Buy bread", "and milk"});
    CHECK_FALSE(waits("Buy bread"));
    CHECK_FALSE(waits("and milk"));
}

TEST_CASE_METHOD(CalmWords, "A note that could not be written stands after Hide again") {
    { const auto there = writing(); } // the journal is made
    program = std::make_unique<Program>(surroundings, path, store::Access::read, stage::theme());
    program->start(Place::today);
    program->window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&program->window()));
    settled();
    hide();
    type("Buy bread");
    press(Qt::Key_Escape);
    settled();
    CHECK(page<BlankPage>()->field().words() == QStringLiteral("Buy bread"));
    CHECK(seesWords("journal"));
    hide(); // and is tried again
    settled();
    CHECK(page<BlankPage>()->field().words() == QStringLiteral("Buy bread"));
}

TEST_CASE_METHOD(CalmWords, "Who closes the window after Hide is told that words are not saved") {
    { const auto there = writing(); }
    program = std::make_unique<Program>(surroundings, path, store::Access::read, stage::theme());
    program->start(Place::today);
    program->window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&program->window()));
    settled();
    hide();
    type("Buy bread");
    program->window().close();
    CHECK(wait([this] { return seesWords("What you typed is not saved"); }));
    CHECK(program->window().isVisible());
    CHECK(on<BlankPage>());
    settled();
    program->window().close();
    CHECK(wait([this] { return !program->window().isVisible(); }));
}

TEST_CASE_METHOD(CalmWords, "Nothing opens after Hide that was asked for before") {
    fill(app::PlanStep::signs, "What nobody else is to read");
    const core::Id entry = record("What nobody else is to read");
    open();
    SECTION("a reflection") {
        program->openReflection(entry);
    }
    SECTION("the page with numbers") {
        press(Qt::Key_F7);
    }
    SECTION("the plan") {
        askForPlan();
    }
    SECTION("a page that is left as soon as something is written") {
        reflectOn(entry);
        type("The client waited.");
        press(Qt::Key_Escape);
    }
    program->hideAll();
    REQUIRE(on<BlankPage>());
    settled();
    settled();
    CHECK(on<BlankPage>());
    CHECK_FALSE(seesWords("What nobody else is to read"));
    // What is asked for there opens.
    press(Qt::Key_F7);
    CHECK(wait([this] { return on<CalmPage>(); }));
    press(Qt::Key_Escape);
    CHECK(wait([this] { return on<BlankPage>(); }));
    press(Qt::Key_Escape);
    CHECK(wait([this] { return program->window().showsPlaces(); }));
}

TEST_CASE_METHOD(CalmWords, "Undo of what was said of one entry does not reach into another") {
    const auto grief = [this](const char* words) {
        const core::Id entry = writing()->record({.text = saying(words), .weight = 3})->value;
        REQUIRE(writing()->edit(entry, {.sort = core::Sort::loss}));
        return entry;
    };
    const core::Id first = grief("My father died on Sunday.");
    const core::Id second = grief("Our dog died in spring.");
    REQUIRE(writing()->edit(second, {.lift = core::Lift::notMine}));
    open();
    reflectOn(first);
    settled();
    Q_EMIT page<ReflectPage>()->lifted(false);
    settled();
    REQUIRE(writing()->entry(first)->lift == core::Lift::notMine);
    press(Qt::Key_Escape);
    settled();
    reflectOn(second);
    settled();
    Q_EMIT page<ReflectPage>()->liftTakenBack();
    settled();
    CHECK(writing()->entry(first)->lift == core::Lift::notMine);
    CHECK_FALSE(writing()->entry(second)->lift);
}

TEST_CASE_METHOD(CalmWords, "Whether one is safe is asked before a question that was half "
                            "answered") {
    auto there = writing();
    const core::Id entry =
        there->record({.text = saying("I lost the contract."), .weight = 3})->value;
    const auto asked = app::Reflection(*there, *surroundings).next(entry);
    const auto* first = std::get_if<prompts::Choice>(&*asked);
    REQUIRE(first != nullptr);
    const std::string half = first->question.asked.id;
    REQUIRE(app::keepDraft(*there, draftNameOf(entry, half), {saying("half of it"), {}}, {}));
    app::Sitting sitting{.entry = entry, .question = half};
    sitting.begun = surroundings->now().instant;
    REQUIRE(app::keepSitting(*there, sitting));
    REQUIRE(readNext(*there, *surroundings, entry, {}, half)->question.id == half);
    REQUIRE(there->edit(entry, {.text = saying("I lost the contract. There is no way out any "
                                               "more.")}));
    CHECK(readNext(*there, *surroundings, entry, {}, half)->question.id == "safe");
    CHECK(readBeginning(*there, *surroundings, entry, {})->stop.question.id == "safe");
    CHECK(waits("half of it"));
}

TEST_CASE_METHOD(CalmWords, "Whether one is safe is not asked again that night after Esc") {
    const core::Id entry =
        writing()->record({.text = saying("There is no way out any more."), .weight = 3})->value;
    open();
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<ReflectPage>() && seesWords("Are you safe right now?"); }));
    settled();
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return program->window().showsPlaces(); }));
    settled();
    CHECK(writing()->entry(entry)->safe == core::Safe::passed);
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
    settled();
    CHECK_FALSE(seesWords("Are you safe right now?"));
    CHECK(named<QAbstractButton>("Someone to talk to, at any hour") != nullptr);
}

TEST_CASE_METHOD(CalmWords,
                 "A clause of the entry is held up once, and above every second question "
                 "at most") {
    const char* words = GENERATE(
        "We lost the client. I was so ashamed when I read it. They never called us.",
        "I wish we had asked. I was ashamed, and my boss was angry because I forgot the mail.",
        "I forgot the mail because I was tired. I felt guilty for a week. It happens every time.");
    const bool answers = GENERATE(true, false);
    CAPTURE(words, answers);
    auto there = writing();
    const core::Id entry = there->record({.text = saying(words), .weight = 3})->value;
    std::multiset<std::string> seen;
    bool before = false;
    for (int turn = 0; turn < 6; ++turn) {
        const auto stop = readNext(*there, *surroundings, entry, {.carryOn = true}, {});
        REQUIRE(stop);
        if (stop->view.closing || stop->question.id.empty())
            break;
        const bool stands = !stop->view.mirror.isEmpty();
        CHECK_FALSE((stands && before));
        before = stands;
        if (stands)
            seen.insert(stop->view.mirror.toStdString());
        if (answers)
            REQUIRE(app::writeAnswer(*there, *surroundings,
                                     {.entry = entry,
                                      .question = stop->question,
                                      .text = saying("The mail lay in my folder over the weekend, "
                                                     "and the client had been told Monday."),
                                      .corrects = {},
                                      .parent = {}}));
        else
            REQUIRE(app::passBy(*there, *surroundings, entry, stop->question));
    }
    CHECK(std::set<std::string>(seen.begin(), seen.end()).size() == seen.size());
}
