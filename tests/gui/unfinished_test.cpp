// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A reflection that was under way comes back, after a kill, a closed window or Esc; and what was
// kept in it can be taken back where it is seen.

#include "desk.hpp"
#include "field/drafts.hpp"
#include "field/focus_field.hpp"
#include "hard/hard_page.hpp"
#include "journal/entry_page.hpp"
#include "journal/journal_page.hpp"
#include "reflect/reflect_page.hpp"
#include "reflect/reflect_presenter.hpp"
#include "reflect/reflect_query.hpp"
#include "shell/notice.hpp"
#include "today/go_on_card.hpp"
#include "today/kept_line.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/link_button.hpp"
#include "words/text.hpp"

#include <upturn/app/sitting.hpp>

#include <QAbstractButton>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Unfinished : Desk {
    core::Id entry = record("Nodded in planning.");

    /// The window goes as a killed one does: it settles nothing, and no field hears that it is
    /// left.
    void kill() {
        if (keyboard() != nullptr)
            keyboard()->blockSignals(true);
        program.reset();
    }
    void pause() const { program->window().findChild<Drafts*>()->settle(); }
    /// All that was asked of the journal up to now is done and heard of.
    void heard() {
        for (const app::Lane lane : {app::Lane::write, app::Lane::read}) {
            bool answered = false;
            program->service().ask(
                program.get(), lane, [](store::Journal& journal) { return journal.counts(); },
                [&answered](const auto&) { answered = true; });
            REQUIRE(wait([&answered] { return answered; }));
        }
    }
    ReflectPresenter& presenter() const { return *program->findChild<ReflectPresenter*>(); }
    bool reflects() const {
        return on<ReflectPage>() && keyboard() == page<ReflectPage>()->firstFocus();
    }
    void reflect(const QString& guide = {}) {
        presenter().start(entry, guide);
        REQUIRE(wait([this] { return reflects() && presenter().entry() == entry; }));
    }
    GrowingTextEdit* field() const {
        return static_cast<GrowingTextEdit*>(page<ReflectPage>()->firstFocus());
    }
    std::optional<app::Sitting> sitting() const {
        return *app::sittingOf(*journal(), entry, false);
    }
    GoOnCard* card() const { return page<GoOnCard>(); }
    bool offers() const { return card()->isVisible(); }
    QString offer() const { return card()->findChild<Card*>()->accessibleName(); }
    template<class Control = QAbstractButton>
    Control* named(const QString& name, const QWidget* within = nullptr) const {
        const QWidget* root = within != nullptr ? within : &program->window();
        for (auto* one : root->findChildren<Control*>())
            if (one->isVisible() && (one->accessibleName() == name || one->text() == name))
                return one;
        return nullptr;
    }
    void clickOn(const char* name, const QWidget* within = nullptr) const {
        CAPTURE(name);
        REQUIRE(wait([&] { return named(QString::fromUtf8(name), within) != nullptr; }));
        named(QString::fromUtf8(name), within)->click();
    }
    void leave() {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    }
    std::vector<core::Lesson> lessons() const { return *journal()->lessons({.entry = entry}); }
    std::vector<core::Answer> answers() const { return *journal()->answers(entry); }
    Notice* notice() const { return page<Notice>(); }
};

} // namespace

TEST_CASE_METHOD(
    Unfinished, "After a kill Today offers the reflection, with guide, question, words and caret") {
    open();
    CHECK_FALSE(offers());
    reflect(QStringLiteral("fail-fast"));
    const QString chosen = question();
    press(Qt::Key_J, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != chosen; }));
    const QString replaced = question();
    type("I knew it needs four");
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Left);
    pause();
    REQUIRE(wait([this] { return sitting() && sitting()->caret == 15; }));
    heard();
    kill();
    open();
    REQUIRE(wait([this] { return offers(); }));
    CHECK(offer().startsWith(QStringLiteral("Go on where you were: Nodded in planning. ")));
    CHECK(sees(replaced));
    CHECK(sees(QStringLiteral("I knew it needs four")));
    CHECK(keyboard() == program->window().today()->firstFocus());
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(wait([this] { return reflects(); }));
    CHECK(question() == replaced);
    CHECK(field()->words() == QStringLiteral("I knew it needs four"));
    CHECK(field()->textCursor().position() == 15);
    CHECK_FALSE(named(QStringLiteral("Guide: Fail fast, learn loud, iterate")) == nullptr);
}

TEST_CASE_METHOD(Unfinished,
                 "Whichever way one comes back, the question is the one that was left") {
    open();
    reflect();
    const QString first = question();
    press(Qt::Key_J, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    const QString replaced = question();
    type("Everyone was busy");
    pause();
    heard();
    kill();
    open();
    program->openReflection(entry);
    REQUIRE(wait([this] { return reflects(); }));
    CHECK(question() == replaced);
    CHECK(field()->words() == QStringLiteral("Everyone was busy"));
}

TEST_CASE_METHOD(Unfinished, "An answer that was being changed is gone on with where it stands") {
    open();
    reflect();
    const QString first = question();
    type("I said nothing");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    clickOn("Back");
    REQUIRE(wait([&] { return field()->accessibleName() == first; }));
    field()->setFocus();
    type(", and nodded");
    pause();
    REQUIRE(wait([this] { return sitting() && sitting()->question == presenter().question(); }));
    heard();
    kill();
    open();
    REQUIRE(wait([this] { return offers(); }));
    CHECK(sees(first));
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(wait([this] { return reflects(); }));
    CHECK(question() == first);
    CHECK(field()->words() == QStringLiteral("I said nothing, and nodded"));
    leave();
    REQUIRE(wait([this] { return answers().front().text.utf8() == "I said nothing, and nodded"; }));
    CHECK(answers().size() == 1);
}

TEST_CASE_METHOD(Unfinished, "Left with Esc after one answer it waits, until it is told to rest") {
    open();
    reflect();
    const QString first = question();
    type("I said nothing.");
    leave();
    REQUIRE(wait([this] { return offers(); }));
    CHECK(offer().contains(QStringLiteral("Question 1 of about 3. Begun today at 20:00.")));
    CHECK(sees(first));
    CHECK_FALSE(sees(QStringLiteral("Not reflected yet")));
    CHECK(keyboard() == program->window().today()->firstFocus());
    clickOn("Go on");
    REQUIRE(wait([this] { return reflects(); }));
    CHECK(question() == first);
    CHECK(field()->words() == QStringLiteral("I said nothing."));
    leave();
    REQUIRE(wait([this] { return offers(); }));
    clickOn("Let it rest");
    REQUIRE(wait([this] { return !offers(); }));
    CHECK(sees(QStringLiteral("It rests for a week.")));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return offers(); }));
    CHECK(sees(QStringLiteral("Taken back: Let it rest.")));
    clickOn("Redo", notice());
    REQUIRE(wait([this] { return !offers(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return offers(); }));
    CHECK(answers().size() == 1);
    clickOn("Let it rest");
    REQUIRE(wait([this] { return !offers(); }));
    clickOn("Undo");
    REQUIRE(wait([this] { return offers(); }));
    clickOn("Let it rest");
    REQUIRE(wait([this] { return !offers(); }));
    close();
    open();
    heard();
    CHECK_FALSE(offers());
    clock->moveTo(berlin("2026-11-28T19:00:00Z"));
    close();
    open();
    CHECK(wait([this] { return offers(); }));
}

TEST_CASE_METHOD(Unfinished, "A closed window is no end of a reflection") {
    open();
    reflect();
    const QString first = question();
    type("I said nothing.");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    const QString second = question();
    close();
    open();
    REQUIRE(wait([this] { return offers(); }));
    CHECK(sees(second));
}

TEST_CASE_METHOD(Unfinished, "Left in the middle of a sentence, one is led back into it") {
    open();
    reflect();
    const QString first = question();
    type("I said nothing.");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    const QString second = question();
    type("Because I was");
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Left);
    const int how = GENERATE(0, 1, 2);
    if (how == 0)
        leave();
    if (how == 1)
        close();
    if (how == 2) { // the end of the session
        program->settle();
        heard();
        kill();
    }
    if (how > 0)
        open();
    REQUIRE(wait([&] { return offers() && sees(second); }));
    CHECK(wait([this] { return sees(QStringLiteral("Because I was")); }));
    CHECK(offer().contains(QStringLiteral("Question 2 of about")));
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(wait([this] { return reflects(); }));
    CHECK(question() == second);
    CHECK(field()->words() == QStringLiteral("Because I was"));
    CHECK(field()->textCursor().position() == 10);
}

TEST_CASE_METHOD(Unfinished, "A guide that was left in its last question is still offered") {
    open();
    reflect(QStringLiteral("fail-fast"));
    QStringList met;
    // All but the last: whoever answers that one is at the end.
    while (true) {
        const QString now = question();
        met << now;
        type("So.");
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(wait([&] {
            return sees(QStringLiteral("One next step, if you like")) || question() != now;
        }));
        if (sees(QStringLiteral("One next step, if you like")))
            break;
    }
    REQUIRE(met.size() > 1);
    leave();
    entry = record("Forgot the recital.");
    reflect(QStringLiteral("fail-fast"));
    for (int i = 0; i + 1 < met.size(); ++i) {
        const QString now = question();
        type("So.");
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(wait([&] { return question() != now; }));
    }
    const QString last = question();
    type("Half a sent");
    leave();
    REQUIRE(wait([&] { return offers() && sees(last); }));
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(wait([this] { return reflects(); }));
    CHECK(question() == last);
    CHECK(field()->words() == QStringLiteral("Half a sent"));
}

TEST_CASE_METHOD(Unfinished, "Words that were left for a hard moment wait on Today") {
    REQUIRE(writing()->rate(entry, 5));
    REQUIRE(writing()->edit(entry, {.sort = core::Sort::own}));
    open();
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    auto* line = qobject_cast<QWidget*>(page<HardPage>()->field(1).parent());
    line->setFocus();
    type("You were worn out");
    const bool killed = GENERATE(true, false);
    pause();
    heard();
    if (killed) {
        kill();
        open();
    } else {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !on<HardPage>(); }));
    }
    REQUIRE(wait([this] { return offers(); }));
    CHECK(sees(QStringLiteral("You were worn out")));
    CHECK(offer().contains(QStringLiteral("Words for a hard moment, not kept yet.")));
    CHECK_FALSE(sees(QStringLiteral("Not reflected yet")));
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    CHECK(page<HardPage>()->words()[1] == QStringLiteral("You were worn out"));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return offers(); }));
    clickOn("Let it rest");
    REQUIRE(wait([this] { return !offers(); }));
    clock->moveTo(berlin("2026-11-28T19:00:00Z"));
    close();
    open();
    CHECK(wait([this] { return offers(); }));
}

TEST_CASE_METHOD(Unfinished, "A reflection at its end is not offered again, one that goes on is") {
    open();
    reflect();
    const QString first = question();
    type("I said nothing.");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    for (int skipped = 0; skipped < 2; ++skipped) {
        const QString before = question();
        clickOn("Skip");
        REQUIRE(wait([&] {
            return sees(QStringLiteral("One next step, if you like")) || question() != before;
        }));
    }
    REQUIRE(wait([this] { return sees(QStringLiteral("One next step, if you like")); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    heard();
    CHECK_FALSE(offers());
    CHECK_FALSE(sitting());
    reflect();
    heard();
    leave();
    heard();
    CHECK_FALSE(offers());
}

TEST_CASE_METHOD(Unfinished, "Several: the newest is the card, the others unfold below it") {
    open();
    reflect();
    type("I said nothing.");
    leave();
    const core::Id first = entry;
    entry = record("Forgot the recital.");
    reflect();
    type("Two calendars.");
    leave();
    REQUIRE(
        wait([this] { return sees(QStringLiteral("Go on where you were: Forgot the recital")); }));
    clickOn("1 more was left before its end");
    REQUIRE(wait([this] { return named(QStringLiteral("Go on, 0 of about 3")) != nullptr; }));
    clickOn("Go on, 0 of about 3");
    REQUIRE(wait([this] { return reflects(); }));
    CHECK(presenter().entry() == first);
}

TEST_CASE_METHOD(Unfinished,
                 "Unsaved words of an editor wait on Today, and are opened from there") {
    {
        const auto other = writing();
        REQUIRE(other->answer(entry, {.id = "upturn.facts", .text = textOf(QStringLiteral("?"))},
                              textOf(QStringLiteral("So."))));
        REQUIRE(other->saveDraft(
            "entry " + entry.hex(),
            textOf(QStringLiteral(R"({"parent":"%1","title":"","text":"Nodded )"
                                  R"(again.","day":"2026-11-21","time":""})")
                       .arg(QString::fromStdString(other->entry(entry)->textVersion)))));
    }
    open();
    REQUIRE(wait([this] {
        return sees(QStringLiteral("You typed words here that are not in this entry yet."));
    }));
    clickOn("Go on writing");
    REQUIRE(wait([this] { return program->window().journal()->editing(); }));
    CHECK(static_cast<GrowingTextEdit*>(keyboard())->words() == QStringLiteral("Nodded again."));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return program->window().showsPlaces(); }));
    CHECK(program->window().place() == Place::today);
    CHECK(wait([this] {
        return !sees(QStringLiteral("You typed words here that are not in this entry yet."));
    }));
}

TEST_CASE_METHOD(Unfinished,
                 "The card of a kept sentence takes back that act, and no letter more") {
    open();
    reflect();
    type("Two calendars are none.");
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(wait([this] { return named(QStringLiteral("Undo")) != nullptr; }));
    REQUIRE(answers().size() == 1);
    type(" So one.");
    press(Qt::Key_Left);
    clickOn("Undo");
    REQUIRE(wait([this] { return notice()->isVisible() && lessons().empty(); }));
    CHECK(sees(QStringLiteral("Taken back: Keep lesson")));
    REQUIRE(answers().size() == 1);
    CHECK(answers().front().text == textOf(QStringLiteral("Two calendars are none.")));
    CHECK(field()->words() == QStringLiteral("Two calendars are none. So one."));
    CHECK(field()->textCursor().position() == field()->words().size() - 1);
    CHECK(wait([this] { return named(QStringLiteral("Undo")) == nullptr; }));
    heard();
    CHECK(*journal()->draft(draftNameOf(entry, presenter().question())) ==
          textOf(QStringLiteral("Two calendars are none. So one.")));
    clickOn("Redo", notice());
    REQUIRE(wait([this] { return lessons().size() == 1; }));
    heard();
    CHECK(answers().front().text == textOf(QStringLiteral("Two calendars are none.")));
    CHECK(field()->words() == QStringLiteral("Two calendars are none. So one."));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] {
        return answers().front().text == textOf(QStringLiteral("Two calendars are none. So one."));
    }));
    CHECK(answers().size() == 1);
    CHECK(wait([this] { return named(QStringLiteral("Undo")) == nullptr; }));
}

TEST_CASE_METHOD(Unfinished, "Undo on a card refuses where something else was written since") {
    open();
    reflect();
    type("Two calendars are none.");
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(wait([this] { return named(QStringLiteral("Undo")) != nullptr; }));
    record("Written by a script");
    clickOn("Undo");
    REQUIRE(wait([this] { return sees(QStringLiteral("Something was written since")); }));
    CHECK(lessons().size() == 1);
    CHECK(field()->words() == QStringLiteral("Two calendars are none."));
    CHECK(journal()->entries({})->size() == 2);
}

TEST_CASE_METHOD(Unfinished,
                 "A sentence kept in the editor says so, and is taken back from there") {
    open(Place::journal);
    program->openEntry(entry);
    REQUIRE(wait([this] { return page<EntryPage>()->entry() == entry; }));
    press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(wait([this] { return program->window().journal()->editing(); }));
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(wait([this] { return lessons().size() == 1 && notice()->isVisible(); }));
    QWidget* text = keyboard();
    type(" More.");
    clickOn("Undo", notice());
    REQUIRE(wait([this] { return lessons().empty(); }));
    CHECK(keyboard() == text);
    CHECK(static_cast<GrowingTextEdit*>(text)->words() ==
          QStringLiteral("Nodded in planning. More."));
    CHECK(wait([this] { return sees(QStringLiteral("Taken back: Keep lesson")); }));
}

TEST_CASE_METHOD(Unfinished, "What came of a reflection is said where one lands, with a way back") {
    open();
    reflect();
    type("Two calendars are none.");
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(wait([this] { return lessons().size() == 1; }));
    heard();
    leave();
    REQUIRE(
        wait([this] { return sees(QStringLiteral("1 lesson kept. It comes back tomorrow.")); }));
    clickOn("Undo", program->window().today()->findChild<KeptLine*>());
    REQUIRE(wait([this] { return lessons().empty(); }));
}

TEST_CASE_METHOD(Unfinished, "What is said beside the date moves nothing, at any width") {
    open();
    const QSize size = GENERATE(QSize(1280, 800), QSize(760, 560));
    program->window().resize(size);
    REQUIRE(wait([this] { return sees(QStringLiteral("Not reflected yet")); }));
    settle();
    TodayPage* today = program->window().today();
    const auto top = [&] { return today->firstFocus()->mapTo(today, QPoint()).y(); };
    const int before = top();
    today->say(QStringLiteral("1 lesson kept."));
    settle();
    CHECK(sees(QStringLiteral("1 lesson kept.")));
    CHECK(top() == before);
    today->sayNothing();
    settle();
    CHECK(top() == before);
}

TEST_CASE_METHOD(Unfinished, "A notice lies over the page and moves nothing") {
    open(Place::journal);
    program->openEntry(entry);
    REQUIRE(wait([this] { return page<EntryPage>()->entry() == entry; }));
    settle();
    std::map<QWidget*, QPoint> places;
    for (auto* one : program->window().findChildren<QAbstractButton*>())
        if (one->isVisible())
            places[one] = one->mapTo(&program->window(), QPoint());
    program->window().tell(QStringLiteral("Something that has to be known."));
    settle();
    REQUIRE(notice()->isVisible());
    CHECK(notice()->height() >= notice()->heightForWidth(notice()->width()));
    for (const auto& [one, place] : places)
        CHECK(one->mapTo(&program->window(), QPoint()) == place);
}
