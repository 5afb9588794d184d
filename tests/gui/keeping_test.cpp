// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Keeping a sentence, taking that back, and fields whose words are all deleted: in a reflection and
// in the editor.

#include "field/focus_field.hpp"
#include "field/offer_line.hpp"
#include "hand.hpp"
#include "journal/editor_page.hpp"
#include "journal/editor_presenter.hpp"
#include "journal/editor_query.hpp"
#include "reflect/reflect_query.hpp"
#include "reflect/takeaway_card.hpp"
#include "reflect/takeaway_column.hpp"
#include "widgets/link_button.hpp"
#include "widgets/step_bar.hpp"
#include "words/excerpt.hpp"

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

constexpr auto undoKeys = Qt::ControlModifier;
constexpr auto redoKeys = Qt::ControlModifier | Qt::ShiftModifier;

struct Keeping : Hand {
    core::Id entry = record("Forgot the recital.");

    std::vector<core::Lesson> lessons() const { return *journal()->lessons({.entry = entry}); }
    std::vector<core::Answer> answers() const { return *journal()->answers(entry); }
    core::Text text() const { return journal()->entry(entry)->text; }
    void begin() {
        open();
        reflectOn(entry);
    }
    void keepHere() {
        press(Qt::Key_L, Qt::ControlModifier);
        settled();
    }
    /// Ctrl+Z, and all that comes of it.
    void undo() {
        press(Qt::Key_Z, undoKeys);
        settled();
    }
    void redo() {
        press(Qt::Key_Z, redoKeys);
        settled();
    }
    /// Undo where the keyboard is elsewhere, for example from the palette.
    void undoAnywhere() {
        program->window().actions().named(QStringLiteral("undo"))->trigger();
        settled();
    }
    void rubOut() {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Backspace);
    }
    /// As one step of undo, whatever was typed before and comes after.
    void typeApart(const char* words) {
        field()->field().endStep();
        type(words);
        field()->field().endStep();
    }
    EditorPresenter& editor() const { return *program->findChild<EditorPresenter*>(); }
    void next() {
        const QString before = question();
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(wait([&] { return question() != before; }));
        settled();
    }
};

} // namespace

TEST_CASE_METHOD(Keeping, "Undo of a kept sentence on the next question leaves the answer") {
    begin();
    type("I was in a hurry. Next time I ask first.");
    keepHere();
    next();
    const QString second = question();
    undo();
    CHECK(isTold("Taken back: Keep lesson"));
    CHECK(lessons().empty());
    REQUIRE(answers().size() == 1);
    CHECK(answers().front().text == saying("I was in a hurry. Next time I ask first."));
    CHECK(question() == second);
    redo();
    CHECK(lessons().size() == 1);
    CHECK(question() == second);
}

TEST_CASE_METHOD(Keeping, "Undo on the card of a question before leaves both answers' words") {
    begin();
    type("I was in a hurry. Next time I ask first.");
    keepHere();
    next();
    const QString second = question();
    type("Anger mostly");
    REQUIRE(wait([this] { return !allNamed<LinkButton>("Undo").isEmpty(); }));
    auto* card = page<ReflectPage>()->findChild<TakeawayColumn*>();
    for (auto* link : card->findChildren<LinkButton*>())
        if (link->isVisible() && link->text() == QStringLiteral("Undo")) {
            link->setFocus();
            link->click();
            break;
        }
    settled();
    CHECK(lessons().empty());
    CHECK(answers().size() == 1);
    // One writes on where one wrote.
    CHECK(keyboard() == page<ReflectPage>()->firstFocus());
    CHECK(field()->words() == QStringLiteral("Anger mostly"));
    CHECK(question() == second);
}

TEST_CASE_METHOD(Keeping, "The line at the end takes back the lesson alone") {
    begin();
    type("I was in a hurry. Next time I ask first.");
    keepHere();
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    REQUIRE(
        wait([this] { return sees(QStringLiteral("1 lesson kept. It comes back tomorrow.")); }));
    clickOn("Undo");
    REQUIRE(wait([this] { return lessons().empty(); }));
    CHECK(answers().size() == 1);
}

TEST_CASE_METHOD(Keeping, "The line at the end offers no undo of what it does not name") {
    const Place from = GENERATE(Place::today, Place::lessons);
    open(from);
    reflectOn(entry);
    type("I was in a hurry. Next time I ask first.");
    keepHere();
    type(" More words after.");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    REQUIRE(
        wait([this] { return sees(QStringLiteral("1 lesson kept. It comes back tomorrow.")); }));
    settled();
    CHECK(named<QAbstractButton>("Undo") == nullptr);
    // The next line of its own has it again.
    program->window().goTo(Place::today);
    program->window().today()->firstFocus()->setFocus();
    type("Overslept");
    press(Qt::Key_Return);
    CHECK(wait([this] { return named<QAbstractButton>("Undo") != nullptr; }));
}

TEST_CASE_METHOD(Keeping, "A sentence that is a lesson already is not kept a second time") {
    begin();
    type("I was in a hurry. Next time I ask first.");
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_L, Qt::ControlModifier);
    settled();
    CHECK(lessons().size() == 1);
    CHECK(isTold("This sentence is a lesson already."));
    type(" And wait.");
    keepHere();
    CHECK(lessons().size() == 2);
}

TEST_CASE_METHOD(Keeping, "A sentence of an entry is not kept a second time") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    keepHere();
    keepHere();
    CHECK(lessons().size() == 1);
    CHECK(isTold("This sentence is a lesson already."));
}

TEST_CASE_METHOD(Keeping, "Of what nobody is to learn from the editor keeps words, and no lesson") {
    REQUIRE(writing()->edit(entry, {.sort = core::Sort::loss}));
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    keepHere();
    CHECK(isTold("Kept with this entry."));
    keepHere();
    CHECK(isTold("These words are kept with this entry."));
    CHECK(lessons().empty());
    const auto kept = journal()->blocks({.kind = core::BlockKind::kept, .entry = entry});
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().words("quote") == saying("Forgot the recital."));
}

TEST_CASE_METHOD(Keeping, "In a narrow window it is said that the sentence is kept") {
    begin();
    program->window().resize(760, 560);
    stage::settle();
    type("Next time I ask first.");
    keepHere();
    CHECK(isTold("Kept as a lesson."));
}

TEST_CASE_METHOD(Keeping, "Redo brings back in the order of taking back, in the editor") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    keepHere();
    type(" And wait.");
    undo();
    CHECK(field()->words() == QStringLiteral("Forgot the recital."));
    CHECK(lessons().size() == 1);
    undo();
    CHECK(lessons().empty());
    redo();
    CHECK(lessons().size() == 1);
    CHECK(field()->words() == QStringLiteral("Forgot the recital."));
    redo();
    CHECK(field()->words() == QStringLiteral("Forgot the recital. And wait."));
    CHECK(lessons().size() == 1);
}

TEST_CASE_METHOD(Keeping, "Redo of a lesson keeps what is typed in the editor since") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    keepHere();
    undo();
    REQUIRE(lessons().empty());
    type(" And wait.");
    redo();
    CHECK(lessons().size() == 1);
    CHECK(field()->words() == QStringLiteral("Forgot the recital. And wait."));
}

TEST_CASE_METHOD(Keeping, "Undo goes the way back from a kept sentence, and redo the way again") {
    begin();
    type("Next time I ask first.");
    keepHere();
    undo();
    CHECK(lessons().empty());
    CHECK(answers().size() == 1);
    while (!field()->words().isEmpty())
        press(Qt::Key_Z, undoKeys);
    settled();
    CHECK(answers().size() == 1);
    undo();
    CHECK(answers().empty());
    CHECK(field()->words().isEmpty());
    const QString first = question();
    for (int i = 0; i < 20 && lessons().empty(); ++i)
        redo();
    CHECK(lessons().size() == 1);
    CHECK(answers().size() == 1);
    CHECK(question() == first);
    CHECK(field()->words() == QStringLiteral("Next time I ask first."));
}

TEST_CASE_METHOD(Keeping, "An answer whose words are deleted can be left, and stays") {
    begin();
    type("Next time I ask first.");
    keepHere();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    program->window().findChild<Drafts*>()->settle();
    settled();
    CHECK_FALSE(sees(QStringLiteral("Saved")));
    SECTION("by Next") {
        next();
        CHECK(isTold("The words as they were stay."));
    }
    SECTION("by Esc") {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !on<ReflectPage>(); }));
        CHECK(wait([this] { return isTold("The words as they were stay."); }));
    }
    settled();
    REQUIRE(answers().size() == 1);
    CHECK(answers().front().text == saying("Next time I ask first."));
    CHECK(journal()->drafts("answer")->empty());
}

TEST_CASE_METHOD(Keeping, "An entry whose words are deleted can be left, and stays") {
    open();
    edit(entry);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    program->window().findChild<Drafts*>()->settle();
    settled();
    CHECK_FALSE(sees(QStringLiteral("Saved")));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    CHECK(wait([this] { return isTold("The words as they were stay."); }));
    CHECK(text() == saying("Forgot the recital."));
    CHECK(journal()->draft("entry " + entry.hex())->empty());
    program->window().goTo(Place::today);
    settled();
    CHECK_FALSE(sees(QStringLiteral("You typed words here")));
}

TEST_CASE_METHOD(Keeping, "An entry that went to the trash elsewhere can be left with its words") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Twice.");
    REQUIRE(writing()->remove(entry));
    settled();
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    CHECK(wait([this] { return isTold("The entry was put in the trash meanwhile."); }));
    REQUIRE(writing()->putBack(entry));
    settled();
    edit(entry);
    CHECK(field()->words() == QStringLiteral("Forgot the recital. Twice."));
}

TEST_CASE_METHOD(Keeping, "Undo in an entry whose words came back stops where they came back") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Twice.");
    program->window().findChild<Drafts*>()->settle();
    settled();
    keyboard()->blockSignals(true);
    program.reset();
    open();
    edit(entry);
    REQUIRE(field()->words() == QStringLiteral("Forgot the recital. Twice."));
    press(Qt::Key_End, Qt::ControlModifier);
    type("X");
    undo();
    undo();
    undo();
    CHECK(field()->words() == QStringLiteral("Forgot the recital. Twice."));
    CHECK(isTold("Nothing was changed here yet."));
    CHECK(text() == saying("Forgot the recital."));
    CHECK(journal()->versions(entry)->size() == 1);
}

TEST_CASE_METHOD(Keeping, "Undo on a question left half stops at its words") {
    begin();
    type("First.");
    next();
    type("Half");
    const QString second = question();
    clickOn("Back");
    REQUIRE(wait([&] { return question() != second; }));
    settled();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() == second; }));
    settled();
    type("Y");
    undo();
    CHECK(field()->words() == QStringLiteral("Half"));
    undo();
    CHECK(field()->words() == QStringLiteral("Half"));
    CHECK(answers().size() == 1);
    CHECK(isTold("Done before this: Answer question"));
}

TEST_CASE_METHOD(Keeping,
                 "The next question has the keyboard, also after other words for a lesson") {
    entry = record("The recital."); // what happened is asked first
    begin();
    type("Next time I ask two people before I name a date.");
    REQUIRE(wait([this] { return page<ReflectPage>()->findChild<ProposalCard*>() != nullptr; }));
    clickOn("Reword");
    REQUIRE(wait([this] { return question() == QStringLiteral("The lesson in your words"); }));
    SECTION("Esc gives it back to the card") {
        press(Qt::Key_Escape);
        CHECK(on<ReflectPage>());
        CHECK(page<ReflectPage>()->findChild<ProposalCard*>()->isAncestorOf(keyboard()));
    }
    SECTION("Next") {
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(wait([this] { return answers().size() == 1; }));
        CHECK(wait([this] { return keyboard() == page<ReflectPage>()->firstFocus(); }));
    }
}

TEST_CASE_METHOD(Keeping, "After Back the bar marks the part of the question that is shown") {
    begin();
    const auto part = [this] { return page<ReflectPage>()->findChild<StepBar*>()->spoken(); };
    const QString first = question();
    const QString begins = part();
    type("I had two calendars.");
    next();
    for (int i = 0; i < 8 && part() == begins; ++i) {
        type("I do not know.");
        next();
    }
    REQUIRE(part() != begins);
    for (int i = 0; i < 10 && question() != first; ++i) {
        const QString before = question();
        clickOn("Back");
        REQUIRE(wait([&] { return question() != before; }));
        settled();
    }
    REQUIRE(question() == first);
    CHECK(part() == begins);
}

TEST_CASE_METHOD(Keeping, "Letters of one question are not undone in the field of the next") {
    begin();
    type("Alarm");
    rubOut();
    const QString first = question();
    clickOn("Skip");
    REQUIRE(wait([&] { return question() != first; }));
    settled();
    undo();
    CHECK(field()->words().isEmpty());
    CHECK(answers().empty());
}

TEST_CASE_METHOD(Keeping, "Letters of one entry are not undone in the editor of another") {
    const core::Id other = record("Forgot the recital.");
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type("X");
    press(Qt::Key_Backspace);
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    edit(other);
    undo();
    CHECK(field()->words() == QStringLiteral("Forgot the recital."));
}

TEST_CASE_METHOD(Keeping, "A lesson taken back after letters comes again before them") {
    begin();
    type("I was in a hurry.");
    keepHere();
    next();
    type("Anger");
    undo();
    CHECK(field()->words().isEmpty());
    undo();
    REQUIRE(lessons().empty());
    redo();
    CHECK(lessons().size() == 1);
    CHECK(field()->words().isEmpty());
    redo();
    CHECK(field()->words() == QStringLiteral("Anger"));
}

TEST_CASE_METHOD(Keeping, "What is typed after a lesson came again is undone before it") {
    begin();
    typeApart("One");
    typeApart(" two");
    keepHere();
    undo();
    undo();
    undo();
    REQUIRE(field()->words().isEmpty());
    typeApart("Three");
    redo();
    REQUIRE(lessons().size() == 1);
    typeApart(" four");
    undo();
    CHECK(lessons().size() == 1);
    CHECK(field()->words() == QStringLiteral("Three"));
    undo();
    CHECK(lessons().empty());
}

TEST_CASE_METHOD(Keeping, "Words that were all deleted are undone before an act of the editor") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    keepHere();
    rubOut();
    undoAnywhere();
    CHECK(program->window().journal()->editor()->fields().text ==
          QStringLiteral("Forgot the recital."));
    CHECK(lessons().size() == 1);
    undoAnywhere();
    CHECK(lessons().empty());
}

TEST_CASE_METHOD(Keeping, "Words deleted while those before are being written leave these") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" And wait.");
    press(Qt::Key_L, Qt::ControlModifier);
    rubOut();
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    settled();
    CHECK(text() == saying("Forgot the recital. And wait."));
}

TEST_CASE_METHOD(Keeping, "A picture is taken back also where words came back") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Twice.");
    program->window().findChild<Drafts*>()->settle();
    settled();
    keyboard()->blockSignals(true);
    program.reset();
    open();
    edit(entry);
    REQUIRE(field()->words() == QStringLiteral("Forgot the recital. Twice."));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    Q_EMIT program->window().journal()->editor()->pictureGiven(picture);
    settled();
    REQUIRE(journal()->entry(entry)->attachments.size() == 1);
    press(Qt::Key_End, Qt::ControlModifier);
    type("X");
    undo();
    CHECK(journal()->entry(entry)->attachments.size() == 1);
    undo();
    CHECK(journal()->entry(entry)->attachments.empty());
    CHECK(field()->words() == QStringLiteral("Forgot the recital. Twice."));
    CHECK(text() == saying("Forgot the recital."));
}

TEST_CASE_METHOD(Keeping, "Undo that waits is no undo of an entry that has gone meanwhile") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" And wait.");
    keepHere();
    press(Qt::Key_Home, Qt::ControlModifier);
    keepHere();
    REQUIRE(lessons().size() == 2);
    const std::unique_ptr<store::Journal> other = writing();
    REQUIRE(other->remove(entry));
    REQUIRE(other->purge(entry));
    press(Qt::Key_Z, undoKeys);
    press(Qt::Key_Z, undoKeys);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    settled();
    CHECK(journal()->lessons({})->size() == 1);
}

TEST_CASE_METHOD(Keeping,
                 "Another entry can be edited though this one went to the trash elsewhere") {
    const core::Id second = record("Missed the train.");
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    SECTION("with words typed in it") {
        type(" Twice.");
    }
    SECTION("without") {}
    REQUIRE(writing()->remove(entry));
    settled();
    editor().start(second);
    CHECK(wait([&] { return editor().entry() == second; }));
    CHECK(wait([this] {
        return program->window().journal()->editing() &&
               program->window().journal()->editor()->fields().text ==
                   QStringLiteral("Missed the train.");
    }));
}

TEST_CASE_METHOD(Keeping,
                 "Tags that were typed beside deleted words come back without taking these") {
    const EditorView view = *readEditor(*journal(), entry);
    EntryFields typed = view.stored;
    typed.text.clear();
    typed.tags = QStringList{QStringLiteral("music")};
    REQUIRE(app::keepDraft(*writing(), app::entryDraftName(entry),
                           {draftOf(typed, view.stored, view.parent), view.parent}, {}));
    open();
    edit(entry);
    CHECK(field()->words() == QStringLiteral("Forgot the recital."));
    CHECK(program->window().journal()->editor()->fields().tags == typed.tags);
}

TEST_CASE_METHOD(Keeping, "A lesson taken back below deleted words leaves no draft of nothing") {
    begin();
    type("Next time I ask first.");
    keepHere();
    rubOut();
    program->window().findChild<Drafts*>()->settle();
    settled();
    REQUIRE(wait([this] { return named<LinkButton>("Undo") != nullptr; }));
    clickOn("Undo");
    settled();
    CHECK(lessons().empty());
    CHECK(answers().size() == 1);
    CHECK(field()->words().isEmpty());
    CHECK_FALSE(sees(QStringLiteral("Saved")));
    CHECK(journal()->drafts("answer")->empty());
    CHECK(journal()->drafts("from answer")->empty());
}

TEST_CASE_METHOD(Keeping, "A tag from elsewhere is not taken for words that came back") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Twice.");
    REQUIRE(writing()->edit(entry, {.tags = {.add = {saying("music")}}}));
    settled();
    editor().settle();
    settled();
    REQUIRE(text() == saying("Forgot the recital. Twice."));
    qobject_cast<QWidget*>(program->window().journal()->editor()->titleField().parent())
        ->setFocus();
    type("Music");
    undoAnywhere();
    undoAnywhere();
    CHECK(text() == saying("Forgot the recital."));
}

TEST_CASE_METHOD(Keeping, "A sentence of an entry is kept from the words that stood on the page") {
    const auto one = record("I was in a hurry. I did not look. The door was open all night.");
    const std::string read = journal()->entry(one)->textVersion;
    open();
    edit(one);
    press(Qt::Key_End, Qt::ControlModifier);
    // Shorter, or as long: elsewhere it reads otherwise by now.
    const auto* other =
        GENERATE("Hurry.", "Nobody hurried me. It was my own decision, and a good one.");
    REQUIRE(writing()->edit(one, {.text = saying(other), .textParent = read}));
    keepHere();
    const auto kept = *journal()->lessons({.entry = one});
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].text == saying("The door was open all night."));
    CHECK(kept[0].from.quote == kept[0].text);
    CHECK(kept[0].from.version == read);
    CHECK(kept[0].from.start == 34);
    CHECK(journal()->entry(one)->text == saying(other));
}

TEST_CASE_METHOD(Keeping, "Words that no version of an entry has are found nowhere in it") {
    const auto found =
        excerptOf(*journal(), entry, saying("Forgot it. Twice."), saying("Twice."), 11);
    REQUIRE(found);
    CHECK_FALSE(*found);
    const auto moved = excerptOf(*journal(), entry, saying("I forgot"), saying("recital."), 90);
    REQUIRE(moved);
    REQUIRE(*moved);
    CHECK((*moved)->start == 11);
    CHECK((*moved)->version == journal()->entry(entry)->textVersion);
}

TEST_CASE_METHOD(Keeping, "A sentence that undo is about to take from the page can be kept") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" And then it went on and on for a long while.");
    editor().settle();
    settled();
    page<EditorPage>()->forgetSteps();
    press(Qt::Key_End, Qt::ControlModifier);
    editor().undo();
    keepHere();
    settled();
    for (const core::Lesson& lesson : lessons())
        CHECK(lesson.from.quote == saying("And then it went on and on for a long while."));
    CHECK(text() == saying("Forgot the recital."));
}

TEST_CASE_METHOD(Keeping, "A lesson of one entry is no act of the next") {
    const core::Id second = record("Missed the train.");
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Twice.");
    press(Qt::Key_L, Qt::ControlModifier);
    editor().start(second);
    settled();
    settled();
    REQUIRE(field()->words() == QStringLiteral("Missed the train."));
    REQUIRE(lessons().size() == 1);
    editor().undo();
    settled();
    CHECK(lessons().size() == 1);
    CHECK(sees(QStringLiteral("Nothing was changed here yet.")));
}

TEST_CASE_METHOD(Keeping, "What is done beside the text of an entry comes before letters in undo") {
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Twice.");
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const auto attached = [this] { return journal()->entry(entry)->attachments; };
    SECTION("a picture") {
        Q_EMIT page<EditorPage>()->pictureGiven(picture);
        settled();
        REQUIRE(attached().size() == 1);
        undo();
        CHECK(attached().empty());
        CHECK(field()->words() == QStringLiteral("Forgot the recital. Twice."));
        redo();
        CHECK(attached().size() == 1);
        undo();
        undo();
        CHECK(field()->words() == QStringLiteral("Forgot the recital."));
    }
    SECTION("a picture that is taken away") {
        Q_EMIT page<EditorPage>()->pictureGiven(picture);
        settled();
        Q_EMIT page<EditorPage>()->removeAsked(attached().front());
        settled();
        REQUIRE(attached().empty());
        undo();
        CHECK(attached().size() == 1);
        CHECK(field()->words() == QStringLiteral("Forgot the recital. Twice."));
    }
    SECTION("a tag that is written") {
        editor().settle();
        settled();
        EntryFields fields = page<EditorPage>()->fields();
        fields.tags << QStringLiteral("choir");
        EditorView view;
        view.entry = *journal()->entry(entry);
        view.fields = fields;
        page<EditorPage>()->show(view);
        editor().settle();
        settled();
        REQUIRE(journal()->entry(entry)->tags.size() == 1);
        REQUIRE(field()->field().canTravel(true));
        undo();
        CHECK(journal()->entry(entry)->tags.empty());
        CHECK(field()->words() == QStringLiteral("Forgot the recital. Twice."));
    }
}

TEST_CASE_METHOD(Keeping,
                 "What is typed while a lesson is taken back is a draft before it is saved") {
    begin();
    const std::string name =
        draftNameOf(entry, program->findChild<ReflectPresenter*>()->question());
    type("I was late.");
    keepHere();
    REQUIRE(lessons().size() == 1);
    program->findChild<ReflectPresenter*>()->undo();
    type(" I ran and fell.");
    const Draft& draft = *page<ReflectPage>()->field().draft();
    // With any answer that comes: what is said to be on the disk is there.
    settled();
    REQUIRE(lessons().empty());
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("I was late. I ran and fell."));
    CHECK((!draft.saved() || *journal()->draft(name) == saying("I was late. I ran and fell.")));
    REQUIRE(wait([&] { return draft.saved(); }));
    CHECK(*journal()->draft(name) == saying("I was late. I ran and fell."));
    CHECK(journal()->draft("older " + name)->empty());
}

TEST_CASE_METHOD(Keeping, "What is offered beside an answer stays when a lesson is taken back") {
    begin();
    const std::string name =
        draftNameOf(entry, program->findChild<ReflectPresenter*>()->question());
    const QString first = question();
    type("I was late. I ran.");
    next();
    REQUIRE(app::putAside(*writing(), name, saying("Typed in another window")));
    clickOn("Back");
    REQUIRE(wait([&] { return question() == first; }));
    page<ReflectPage>()->firstFocus()->setFocus();
    const auto offer = [this]() -> OfferLine* {
        for (auto* line : program->window().findChildren<OfferLine*>())
            if (line->isVisible())
                return line;
        return nullptr;
    };
    REQUIRE(offer() != nullptr);
    press(Qt::Key_End, Qt::ControlModifier);
    keepHere();
    REQUIRE(lessons().size() == 1);
    const bool inPlace = GENERATE(false, true);
    if (inPlace) {
        offer()->findChildren<LinkButton*>().front()->click();
        settled();
        REQUIRE(page<ReflectPage>()->answer() == QStringLiteral("Typed in another window"));
        REQUIRE(offer() == nullptr);
    }
    Q_EMIT page<ReflectPage>()->undoKeptAsked(lessons().front().id);
    settled();
    REQUIRE(lessons().empty());
    if (inPlace) {
        page<ReflectPage>()->firstFocus()->setFocus();
        undo();
    }
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("I was late. I ran."));
    CHECK(*journal()->draft("older " + name) == saying("Typed in another window"));
    CHECK(offer() != nullptr);
}

TEST_CASE_METHOD(Keeping, "The words of a step that is taken back stand in its row again") {
    begin();
    const StepDraft step{.when = QStringLiteral("the term begins"),
                         .then = QStringLiteral("write the dates down"),
                         .due = {},
                         .kind = {}};
    const auto stored = [this] { return *journal()->draft(stepDraftNameOf(entry)); };
    ReflectPresenter& reflect = *program->findChild<ReflectPresenter*>();
    Q_EMIT page<ReflectPage>()->stepEdited(step);
    Q_EMIT page<ReflectPage>()->stepKept(step);
    settled();
    REQUIRE(journal()->steps(entry)->size() == 1);
    REQUIRE(stored().empty());
    SECTION("and leave it when the step is there again") {
        reflect.undo();
        settled();
        REQUIRE(journal()->steps(entry)->empty());
        CHECK(stored() == stepDraft(step));
        reflect.redo();
        settled();
        REQUIRE(journal()->steps(entry)->size() == 1);
        CHECK(stored().empty());
    }
    SECTION("also where the reflection was left") {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !on<ReflectPage>(); }));
        Q_EMIT program->window().undoAsked();
        settled();
        REQUIRE(journal()->steps(entry)->empty());
        CHECK(stored() == stepDraft(step));
    }
    SECTION("but not over what is typed there since") {
        StepDraft other = step;
        other.then = QStringLiteral("ask");
        Q_EMIT page<ReflectPage>()->stepEdited(other);
        reflect.undo();
        settled();
        REQUIRE(journal()->steps(entry)->empty());
        CHECK(stored() == stepDraft(other));
        CHECK(*journal()->draft("older " + stepDraftNameOf(entry)) == stepDraft(step));
    }
}
