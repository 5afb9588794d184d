// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words in whose place others come: by an offer that is taken up, by undo, or because another
// program has written meanwhile. No click leaves any of them nowhere.

#include "field/focus_field.hpp"
#include "field/offer_line.hpp"
#include "hand.hpp"
#include "hard/hard_page.hpp"
#include "journal/editor_page.hpp"
#include "journal/editor_query.hpp"
#include "reflect/reflect_query.hpp"
#include "widgets/link_button.hpp"
#include "widgets/text_line.hpp"
#include "widgets/weight_dots.hpp"
#include "words/text.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/drafts.hpp>
#include <upturn/app/sitting.hpp>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Replaced : Hand {
    void pause() const {
        program->window().findChild<Drafts*>()->settle();
        heard();
    }
    /// The window goes as a killed one does.
    void kill() {
        if (keyboard() != nullptr)
            keyboard()->blockSignals(true);
        program.reset();
    }
    std::vector<OfferLine*> offers() const {
        std::vector<OfferLine*> seen;
        for (auto* line : program->window().findChildren<OfferLine*>())
            if (line->isVisible())
                seen.push_back(line);
        return seen;
    }
    QString offered() const {
        QStringList all;
        for (const OfferLine* line : offers())
            all << line->accessibleName();
        return all.join(QLatin1Char('|'));
    }
    bool offers(const char* words) const { return offered().contains(QString::fromUtf8(words)); }
    void take(const char* words) const {
        for (OfferLine* line : offers())
            if (line->accessibleName().contains(QString::fromUtf8(words))) {
                line->findChildren<LinkButton*>().front()->click();
                return settled();
            }
        FAIL("it is not offered");
    }
    GrowingTextEdit* capture() const {
        return static_cast<GrowingTextEdit*>(program->window().today()->firstFocus());
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    void end() { press(Qt::Key_End, Qt::ControlModifier); }
    QString answer() const { return page<ReflectPage>()->answer(); }
    QString text() const { return program->window().journal()->editor()->fields().text; }
    QString questionOnPage() const { return page<ReflectPage>()->firstFocus()->accessibleName(); }

    /// An answered question, left and come back to.
    void backAt(const core::Id& entry, const char* words) {
        reflectOn(entry);
        const QString first = question();
        type(words);
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(wait([&] { return questionOnPage() != first; }));
        back(first);
    }
    void back(const QString& to) {
        clickOn("Back");
        REQUIRE(wait([&] { return questionOnPage() == to; }));
        settled();
        page<ReflectPage>()->firstFocus()->setFocus();
        end();
    }
    /// The answer of an entry, changed by another program.
    void correct(const core::Id& entry, const char* words) const {
        const auto other = writing();
        const auto answers = other->answers(entry);
        REQUIRE(answers->size() == 1);
        REQUIRE(app::writeAnswer(*other, *surroundings,
                                 {.entry = entry,
                                  .question = answers->front().question,
                                  .text = saying(words),
                                  .corrects = answers->front().id,
                                  .parent = answers->front().textVersion}));
    }
    core::Text answerOf(const core::Id& entry) const {
        const auto answers = journal()->answers(entry);
        REQUIRE(answers->size() == 1);
        return answers->front().text;
    }
    void change(const core::Id& entry, const char* words) const {
        const auto other = writing();
        REQUIRE(other->edit(
            entry, {.text = saying(words), .textParent = other->entry(entry)->textVersion}));
    }
    void leaveEditor() {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
        settled();
    }
    void leaveReflection() {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !on<ReflectPage>(); }));
        settled();
    }
};

} // namespace

TEST_CASE_METHOD(Replaced, "Words on Today in whose place an offer comes are offered in turn") {
    REQUIRE(app::putAside(*writing(), "capture", saying("Forgot the recital")));
    open();
    settled();
    type("Completely new words");
    pause();
    take("Forgot the recital");
    CHECK(capture()->words() == QStringLiteral("Forgot the recital"));
    CHECK(offers("Completely new words"));
    SECTION("after Enter") {
        keepTyped();
        CHECK(offers("Completely new words"));
        CHECK_FALSE(offers("Forgot the recital"));
        take("Completely new words");
        CHECK(capture()->words() == QStringLiteral("Completely new words"));
        CHECK(offers().empty());
    }
    SECTION("after a kill") {
        kill();
        open();
        settled();
        CHECK(capture()->words() == QStringLiteral("Forgot the recital"));
        CHECK(offers("Completely new words"));
    }
    SECTION("and the other way round, as often as one likes") {
        take("Completely new words");
        CHECK(capture()->words() == QStringLiteral("Completely new words"));
        CHECK(offers("Forgot the recital"));
        CHECK_FALSE(offers("Completely new words"));
        undo();
        settled();
        CHECK(capture()->words() == QStringLiteral("Forgot the recital"));
        CHECK(offers("Completely new words"));
        CHECK_FALSE(offers("Forgot the recital"));
        undo();
        settled();
        CHECK(capture()->words() == QStringLiteral("Completely new words"));
        CHECK(offers("Forgot the recital"));
        CHECK_FALSE(offers("Completely new words"));
        redo();
        settled();
        CHECK(capture()->words() == QStringLiteral("Forgot the recital"));
        CHECK(offers("Completely new words"));
        CHECK(*journal()->draft("older capture") == saying("Completely new words"));
        CHECK(*journal()->draft("capture") == saying("Forgot the recital"));
    }
}

TEST_CASE_METHOD(Replaced, "Words beside which the first entry was taken back are not lost to it") {
    open();
    type("First thing");
    keepTyped();
    type("Second thing, half");
    clickOn("Undo");
    REQUIRE(wait([this] { return offers("First thing"); }));
    settled();
    take("First thing");
    CHECK(offers("Second thing, half"));
    capture()->setFocus();
    keepTyped();
    CHECK(journal()->entries({})->front().entry.text == saying("First thing"));
    CHECK(offers("Second thing, half"));
    CHECK(*journal()->draft("older capture") == saying("Second thing, half"));
}

TEST_CASE_METHOD(Replaced, "What an offer has in it is not offered once more when it is taken") {
    REQUIRE(app::putAside(*writing(), "capture", saying("Forgot the recital\n\nof Lena")));
    open();
    settled();
    type("Forgot the recital");
    take("of Lena");
    CHECK(offers().empty());
}

TEST_CASE_METHOD(Replaced, "Words of an answer in whose place an offer comes are offered in turn") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    const std::string name =
        app::answerDraftName(entry, program->findChild<ReflectPresenter*>()->question());
    program.reset();
    REQUIRE(app::putAside(*writing(), name, saying("Two calendars")));
    open();
    reflectOn(entry);
    type("Nobody asked");
    take("Two calendars");
    CHECK(answer() == QStringLiteral("Two calendars"));
    CHECK(offers("Nobody asked"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return questionOnPage() != first; }));
    CHECK(answerOf(entry) == saying("Two calendars"));
    back(first);
    CHECK(offers("Nobody asked"));
}

TEST_CASE_METHOD(Replaced, "Words of an entry in whose place an offer comes are offered in turn") {
    const auto entry = record("Forgot the recital.");
    {
        const auto there = writing();
        REQUIRE(app::putAside(*there, draftNameOf(entry),
                              saying(R"({"parent":"a","text":"Two calendars.","title":"Lists"})")));
    }
    open();
    edit(entry);
    end();
    type(" And lied.");
    pause();
    take("Two calendars.");
    CHECK(text() == QStringLiteral("Two calendars."));
    CHECK(offers("Forgot the recital. And lied."));
    SECTION("after a kill") {
        kill();
        open();
        edit(entry);
        CHECK(text() == QStringLiteral("Two calendars."));
        CHECK(offers("Forgot the recital. And lied."));
    }
    SECTION("when it is left") {
        leaveEditor();
        CHECK(journal()->entry(entry)->text == saying("Two calendars."));
        edit(entry);
        CHECK(offers("Forgot the recital. And lied."));
        take("And lied.");
        CHECK(text() == QStringLiteral("Forgot the recital. And lied."));
        CHECK(program->window().journal()->editor()->fields().title == QStringLiteral("Lists"));
    }
    SECTION("when letters are taken back") {
        REQUIRE(program->window().journal()->editor()->textField().travel(true));
        settled();
        CHECK(text() == QStringLiteral("Forgot the recital. And lied."));
        CHECK(offers("Two calendars."));
        kill();
        open();
        edit(entry);
        CHECK(text() == QStringLiteral("Forgot the recital. And lied."));
        CHECK(offers("Two calendars."));
    }
}

TEST_CASE_METHOD(Replaced,
                 "The lines of a hard moment come back with an entry that is kept again") {
    open();
    type("I shouted at Lena");
    auto* dots = program->window().today()->findChildren<WeightDots*>().constLast();
    for (auto* each : program->window().today()->findChildren<WeightDots*>())
        if (each->isVisible())
            dots = each;
    dots->setFocus();
    press(Qt::Key_5);
    capture()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    type("You were worn out");
    static_cast<GrowingTextEdit*>(page<HardPage>()->field(2).parent())->setFocus();
    type("Call her");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<HardPage>(); }));
    settled();
    const auto before = journal()->entries({})->front().entry.id;
    SECTION("by the line") {
        clickOn("Undo");
    }
    SECTION("by the keys") {
        undo();
    }
    REQUIRE(wait([this] { return capture()->words() == QStringLiteral("I shouted at Lena"); }));
    settled();
    REQUIRE(journal()->entries({})->empty());
    const bool again = GENERATE(false, true);
    if (again) {
        pause();
        close();
        open();
        settled();
    }
    capture()->setFocus();
    end();
    type(".");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    CHECK(page<HardPage>()->words()[1] == QStringLiteral("You were worn out"));
    CHECK(page<HardPage>()->words()[2] == QStringLiteral("Call her"));
    CHECK(journal()->entries({})->front().entry.id != before);
    CHECK_FALSE(*app::hasDrafts(*journal(), before));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<HardPage>(); }));
    CHECK(journal()->answers(journal()->entries({})->front().entry.id)->size() == 2);
}

TEST_CASE_METHOD(Replaced, "All that was typed for an entry waits for the one in its place") {
    open();
    type("Forgot the recital");
    keepTyped();
    const core::Id before = journal()->entries({})->front().entry.id;
    const std::string version = journal()->entry(before)->textVersion;
    {
        const auto there = writing();
        const auto put = [&there](const std::string& name, const char* words,
                                  const std::string& from = {}) {
            REQUIRE(app::keepDraft(*there, name, {saying(words), from}, {}));
        };
        put(app::answerDraftName(before, "upturn.facts"), "Two calendars");
        put(app::stepDraftName(before), R"({"then":"One list","when":""})");
        put(app::hardDraftName(before, 0), "Forgot the recital of Lena", version);
        REQUIRE(there->saveDraft(
            app::entryDraftName(before),
            saying((R"({"parent":")" + version + R"(","text":"Forgot it all"})").c_str())));
        REQUIRE(app::putAside(*there, app::answerDraftName(before, "upturn.facts"),
                              saying("No calendar")));
        REQUIRE(app::keepSitting(*there, {.entry = before, .question = "upturn.facts"}));
        REQUIRE(app::keepSitting(
            *there, {.entry = before, .wish = {.lookBack = true}, .question = "upturn.facts"}));
    }
    settled();
    capture()->setFocus();
    type("Other words");
    Q_EMIT program->window().undoAsked();
    REQUIRE(wait([this] { return offers("Forgot the recital"); }));
    settled();
    SECTION("at once") {}
    SECTION("also when something else is kept first") {
        capture()->setFocus();
        keepTyped();
        type("More words");
    }
    take("Forgot the recital");
    capture()->setFocus();
    keepTyped();
    const auto there = journal();
    const core::Id now = there->entries({})->front().entry.id;
    REQUIRE(there->entry(now)->text == saying("Forgot the recital"));
    const std::string kept = there->entry(now)->textVersion;
    const auto answer = app::unsaved(*there, app::answerDraftName(now, "upturn.facts"), {}, {});
    REQUIRE(answer->typed);
    CHECK(answer->typed->words == saying("Two calendars"));
    CHECK(answer->older == saying("No calendar"));
    CHECK_FALSE(there->draft(app::stepDraftName(now))->empty());
    const auto line =
        app::unsaved(*there, app::hardDraftName(now, 0), saying("Forgot the recital"), kept);
    CHECK(line->typed);
    CHECK(readEditor(*there, now)->fields.text == QStringLiteral("Forgot it all"));
    CHECK(app::sittingOf(*there, now, false)->has_value());
    CHECK(app::sittingOf(*there, now, true)->value().entry == now);
    CHECK_FALSE(*app::hasDrafts(*there, before));
}

TEST_CASE_METHOD(Replaced, "Lines of a hard moment do not go with other words") {
    open();
    type("I shouted at Lena");
    keepTyped();
    const core::Id before = journal()->entries({})->front().entry.id;
    REQUIRE(
        app::keepDraft(*writing(), app::hardDraftName(before, 1), {saying("Worn out"), {}}, {}));
    clickOn("Undo");
    REQUIRE(wait([this] { return capture()->words() == QStringLiteral("I shouted at Lena"); }));
    capture()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type("Overslept twice");
    keepTyped();
    const core::Id now = journal()->entries({})->front().entry.id;
    CHECK_FALSE(*app::hasDrafts(*journal(), now));
    CHECK(*app::hasDrafts(*journal(), before));
}

TEST_CASE_METHOD(Replaced, "An answer that is changed elsewhere stands in its untouched field") {
    const auto entry = record("Forgot the recital");
    open();
    backAt(entry, "Two calendars");
    correct(entry, "One calendar");
    CHECK(wait([this] { return answer() == QStringLiteral("One calendar"); }));
    CHECK(sees(QStringLiteral("Saved")));
    CHECK(offers().empty());
    end();
    type(" only");
    leaveReflection();
    CHECK(answerOf(entry) == saying("One calendar only"));
}

TEST_CASE_METHOD(Replaced, "A question that is answered elsewhere shows that in its empty field") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    {
        const auto other = writing();
        app::Reflection reflection(*other, *surroundings);
        const auto asked = std::get<0>(*reflection.next(entry)).question.asked;
        REQUIRE(other->answer(entry, asked, saying("Two calendars")));
    }
    CHECK(wait([this] { return answer() == QStringLiteral("Two calendars"); }));
    end();
    type(".");
    leaveReflection();
    CHECK(answerOf(entry) == saying("Two calendars."));
}

TEST_CASE_METHOD(Replaced, "An answer that is changed elsewhere is offered beside typed words") {
    const auto entry = record("Forgot the recital");
    open();
    backAt(entry, "Two calendars");
    const QString first = questionOnPage();
    type(" and no list");
    correct(entry, "One calendar");
    const bool heardOf = GENERATE(true, false);
    CAPTURE(heardOf);
    if (heardOf) {
        REQUIRE(wait([this] { return offers("One calendar"); }));
        CHECK(offers("This was changed elsewhere meanwhile"));
        CHECK(answer() == QStringLiteral("Two calendars and no list"));
        settled();
    }
    const auto seen = journal()->versions(journal()->answers(entry)->front().id);
    REQUIRE(seen->size() == 2);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return questionOnPage() != first; }));
    CHECK(answerOf(entry) == saying("Two calendars and no list"));
    if (!heardOf)
        CHECK(wait([this] { return isTold("This answer was changed elsewhere meanwhile."); }));
    back(first);
    CHECK(offers("This was changed elsewhere meanwhile: \u201cOne calendar\u201d"));
    take("One calendar");
    CHECK(answer() == QStringLiteral("One calendar"));
    leaveReflection();
    CHECK(answerOf(entry) == saying("One calendar"));
}

TEST_CASE_METHOD(Replaced, "What was changed elsewhere and is let go is not offered again") {
    const auto entry = record("Forgot the recital");
    open();
    backAt(entry, "Two calendars");
    const QString first = questionOnPage();
    type(" and no list");
    correct(entry, "One calendar");
    REQUIRE(wait([this] { return offers("One calendar"); }));
    offers().front()->findChildren<LinkButton*>().back()->click();
    settled();
    REQUIRE(writing()->edit(entry, {.title = saying("Lists")}));
    settled();
    settled();
    CHECK(offers().empty());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return questionOnPage() != first; }));
    back(first);
    CHECK(offers().empty());
}

TEST_CASE_METHOD(Replaced, "An entry that is changed elsewhere stands in its untouched fields") {
    const auto entry = record("Forgot the recital.");
    open();
    edit(entry);
    change(entry, "Missed the recital.");
    CHECK(wait([this] { return text() == QStringLiteral("Missed the recital."); }));
    CHECK(sees(QStringLiteral("Saved")));
    CHECK(offers().empty());
    field()->setFocus();
    end();
    type(" Twice.");
    leaveEditor();
    CHECK(journal()->entry(entry)->text == saying("Missed the recital. Twice."));
}

TEST_CASE_METHOD(Replaced, "A title that is changed elsewhere stands beside the typed text") {
    const auto entry = record("Forgot the recital.");
    open();
    edit(entry);
    end();
    type(" And lied.");
    pause();
    REQUIRE(writing()->edit(entry, {.title = saying("Lists")}));
    CHECK(wait([this] {
        return program->window().journal()->editor()->fields().title == QStringLiteral("Lists");
    }));
    CHECK(text() == QStringLiteral("Forgot the recital. And lied."));
    CHECK(offers().empty());
    pause();
    kill();
    open();
    edit(entry);
    CHECK(text() == QStringLiteral("Forgot the recital. And lied."));
    leaveEditor();
    CHECK(journal()->entry(entry)->title == saying("Lists"));
    CHECK(journal()->entry(entry)->text == saying("Forgot the recital. And lied."));
}

TEST_CASE_METHOD(Replaced, "An entry that is changed elsewhere is offered beside typed words") {
    const auto entry = record("Forgot the recital.");
    open();
    edit(entry);
    end();
    type(" And lied.");
    change(entry, "Missed the recital.");
    const bool heardOf = GENERATE(true, false);
    CAPTURE(heardOf);
    if (heardOf) {
        REQUIRE(wait([this] { return offers("Missed the recital."); }));
        CHECK(offers("This was changed elsewhere meanwhile"));
        CHECK(text() == QStringLiteral("Forgot the recital. And lied."));
        settled();
    }
    leaveEditor();
    CHECK(journal()->entry(entry)->text == saying("Forgot the recital. And lied."));
    if (!heardOf)
        CHECK(isTold("This entry was changed elsewhere meanwhile."));
    edit(entry);
    CHECK(offers("This was changed elsewhere meanwhile: \u201cMissed the recital.\u201d"));
    take("Missed");
    CHECK(text() == QStringLiteral("Missed the recital."));
    leaveEditor();
    CHECK(journal()->entry(entry)->text == saying("Missed the recital."));
    edit(entry);
    CHECK(offers().empty());
}
