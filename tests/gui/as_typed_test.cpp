// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words are kept as they were typed: what nobody touched is not written, and nothing that happens
// meanwhile, here or in another program, takes a word away.

#include "capture/capture_desk.hpp"
#include "field/drafts.hpp"
#include "field/offer_line.hpp"
#include "ground/ground_page.hpp"
#include "hand.hpp"
#include "journal/editor_page.hpp"
#include "journal/editor_presenter.hpp"
#include "journal/versions_page.hpp"
#include "lessons/lesson_detail_page.hpp"
#include "lessons/lessons_page.hpp"
#include "step/step_page.hpp"
#include "theme/theme.hpp"
#include "today/capture_card.hpp"
#include "today/capture_entry.hpp"
#include "widgets/chip_row.hpp"
#include "widgets/link_button.hpp"
#include "widgets/segment.hpp"
#include "widgets/text_line.hpp"
#include "widgets/weight_dots.hpp"
#include "words/document_words.hpp"
#include "words/text.hpp"

#include <upturn/app/practice_days.hpp>
#include <upturn/app/reflection.hpp>

#include <QClipboard>
#include <QPushButton>
#include <QTextDocument>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

/// A space that doesn't break, a line separator, three ends of lines, a mark at the beginning.
const char* const odd = "\xEF\xBB\xBF"
                        "10\xC2\xA0Uhr\xE2\x80\xA8next\r\nline\ranother\xE2\x80\xA9last \xC2\xA0.";

struct Typing : Hand {
    void kill() {
        if (keyboard() != nullptr)
            keyboard()->blockSignals(true);
        program.reset();
    }
    void pause() const {
        program->window().findChild<Drafts*>()->settle();
        heard();
    }
    OfferLine* offer() const {
        for (auto* line : program->window().findChildren<OfferLine*>())
            if (line->isVisible())
                return line;
        return nullptr;
    }
    EditorPage* editor() const { return program->window().journal()->editor(); }
    void leaveEditor() {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    }
    GrowingTextEdit* capture() const {
        return static_cast<GrowingTextEdit*>(program->window().today()->firstFocus());
    }
    WeightDots* weight() const { return named<WeightDots>("Heavy"); }
    void keepTyped() {
        press(Qt::Key_Return);
        REQUIRE(wait([this] { return sees(QStringLiteral("Kept.")); }));
        settled();
    }
    /// What lies there of words that were typed.
    std::vector<std::string> draftsLeft() const {
        std::vector<std::string> names;
        const auto drafts = journal()->drafts({});
        for (const store::SavedDraft& one : *drafts)
            if (!one.name.starts_with("sitting/"))
                names.push_back(one.name);
        return names;
    }
    std::size_t versions(const core::Id& row) const { return journal()->versions(row)->size(); }
};

} // namespace

TEST_CASE("Words that are put into a field are read from it as they were") {
    GrowingTextEdit edit(Type::writing);
    const QString words = shown(saying(odd));
    CHECK(textOf(words) == saying(odd));
    int heard = 0;
    QObject::connect(&edit, &QTextEdit::textChanged, [&] {
        ++heard;
        CHECK(edit.words() == words);
    });
    edit.setWords(words);
    CHECK(heard > 0);
    CHECK(edit.words() == words);
    edit.disconnect();
    // What is typed elsewhere leaves the rest as it was, and so does undo.
    edit.moveCursor(QTextCursor::End);
    edit.textCursor().insertText(QStringLiteral("!"));
    CHECK(edit.words() == words + QLatin1Char('!'));
    edit.undo();
    CHECK(edit.words() == words);
    edit.moveCursor(QTextCursor::Start);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.words() == QLatin1Char('\n') + words);
}

TEST_CASE("A place in a field is found in its words, whatever ends their lines") {
    QTextEdit edit;
    putWords(edit, QStringLiteral("one\r\ntwo\r\nthree"));
    const QTextDocument& document = *edit.document();
    CHECK(charactersBefore(document, 4) == 5);
    CHECK(charactersBefore(document, 8) == 10);
    CHECK(positionAfter(document, 10) == 8);
    QTextCursor two(edit.document());
    two.setPosition(2);
    two.setPosition(9, QTextCursor::KeepAnchor);
    CHECK(wordsIn(two) == QStringLiteral("e\r\ntwo\r\nt"));
    // A line that is added ends as its neighbours do.
    two.setPosition(3);
    two.insertBlock();
    CHECK(wordsIn(document) == QStringLiteral("one\r\n\r\ntwo\r\nthree"));
    replaceWords(*edit.document(), QStringLiteral("a\nb"));
    CHECK(wordsIn(document) == QStringLiteral("a\nb"));
    edit.undo();
    CHECK(wordsIn(document) == QStringLiteral("one\r\n\r\ntwo\r\nthree"));
}

TEST_CASE("What is cut out of a field and put back has the same characters") {
    GrowingTextEdit edit(Type::writing);
    const QString words = QString::fromUtf8("10\u00a0Uhr\nund\u2028mehr");
    edit.setWords(words);
    edit.selectAll();
    edit.cut();
    CHECK(edit.words().isEmpty());
    edit.paste();
    CHECK(edit.words() == words);
}

TEST_CASE("Enter on an empty line adds one more") {
    GrowingTextEdit edit(Type::writing);
    show(edit, {400, 300});
    QTest::keyClicks(&edit, QStringLiteral("a"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClicks(&edit, QStringLiteral("b"));
    CHECK(edit.words() == QStringLiteral("a\n\n\n\nb"));
}

TEST_CASE("Larger text leaves what can be undone and redone") {
    GrowingTextEdit edit(Type::writing);
    show(edit, {400, 300});
    QTest::keyClicks(&edit, QStringLiteral("one"));
    QFont larger = edit.font();
    larger.setPixelSize(larger.pixelSize() + 5);
    edit.setFont(larger);
    CHECK(edit.words() == QStringLiteral("one"));
    REQUIRE(edit.document()->isUndoAvailable());
    edit.undo();
    CHECK(edit.words().isEmpty());
    edit.setFont(QFont(edit.font().family(), 20));
    edit.redo();
    CHECK(edit.words() == QStringLiteral("one"));
}

TEST_CASE_METHOD(Typing, "An entry that was only looked at in the editor has no new version") {
    const auto made = writing()->record({.title = saying("10\xC2\xA0Uhr"), .text = saying(odd)});
    open();
    edit(made->value);
    leaveEditor();
    CHECK(versions(made->value) == 1);
    CHECK(journal()->entry(made->value)->text == saying(odd));
    CHECK_FALSE(journal()->nextUndo()->value().type == store::ActType::editEntry);
    edit(made->value);
    press(Qt::Key_End, Qt::ControlModifier);
    type("!");
    leaveEditor();
    CHECK(journal()->entry(made->value)->text == saying((std::string(odd) + "!").c_str()));
}

TEST_CASE_METHOD(Typing, "An answer that was only looked at has no new version") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("x");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    {
        const auto other = writing();
        const core::Answer answer = other->answers(entry)->front();
        store::NewAnswer correction{
            .entry = entry, .question = answer.question, .text = saying(odd)};
        correction.corrects = answer.id;
        correction.parent = answer.textVersion;
        REQUIRE(other->answer(correction));
    }
    settled();
    const auto answer = journal()->answers(entry)->front();
    REQUIRE(answer.text == saying(odd));
    clickOn("Back");
    REQUIRE(wait([&] { return question() == first; }));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    settled();
    CHECK(journal()->answers(entry)->front().text == saying(odd));
    CHECK(versions(answer.id) == 2);
}

TEST_CASE_METHOD(Typing, "A lesson whose words were only looked at is not reworded") {
    const auto lesson = keepLesson("Never before 10\xC2\xA0Uhr.");
    open();
    program->window().goTo(Place::lessons);
    REQUIRE(wait([this] { return sees(QString::fromUtf8("Never before 10\u00a0Uhr.")); }));
    program->window().lessons()->choose(lesson);
    clickOn("Edit");
    REQUIRE(named<GrowingTextEdit>("The lesson in your words") != nullptr);
    named<GrowingTextEdit>("The lesson in your words")->setFocus();
    press(Qt::Key_Return);
    settled();
    CHECK(journal()->lesson(lesson)->text == saying("Never before 10\xC2\xA0Uhr."));
    CHECK(versions(lesson) == 1);
    clickOn("Edit");
    named<GrowingTextEdit>("The lesson in your words")->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Not");
    press(Qt::Key_Return, Qt::ShiftModifier);
    type("once.");
    press(Qt::Key_Return);
    CHECK(wait([&] {
        return journal()->lesson(lesson)->text == saying("Never before 10\xC2\xA0Uhr. Not once.");
    }));
}

TEST_CASE_METHOD(Typing, "A version that is copied has the characters it was said with") {
    const auto entry = writing()->record({.text = saying(odd)})->value;
    {
        const auto other = writing();
        REQUIRE(other->edit(entry, {.text = saying("Other words."),
                                    .textParent = other->entry(entry)->textVersion}));
    }
    VersionsPage versionsPage;
    VersionsView view;
    view.entry = entry;
    view.rows.resize(2);
    view.rows[0].text = QStringLiteral("Other words.");
    view.rows[1].text = shown(saying(odd));
    versionsPage.show(view);
    for (auto* button : versionsPage.findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Copy this version"))
            button->click();
    CHECK(textOf(QApplication::clipboard()->text()) == saying(odd));
}

TEST_CASE_METHOD(Typing, "An entry without an area does not get that of the entry before it") {
    const auto at = writing()->record({.text = saying("At work."), .area = saying("work")})->value;
    const auto nowhere = record("Anywhere.");
    open();
    edit(at);
    leaveEditor();
    edit(nowhere);
    const auto chosen = [this] {
        int checked = 0;
        for (const auto* button : editor()->findChild<Segment*>()->findChildren<QPushButton*>())
            checked += button->isChecked() ? 1 : 0;
        return checked;
    };
    CHECK(chosen() == 0);
    leaveEditor();
    CHECK(journal()->entry(nowhere)->area.empty());
}

TEST_CASE_METHOD(Typing, "Words typed after Ctrl+Z and before its answer stay in the editor") {
    const auto entry = record("Forgot the recital.");
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" And lied.");
    program->findChild<EditorPresenter*>()->settle();
    settled();
    program->findChild<EditorPresenter*>()->undo();
    type(" Twice.");
    settled();
    CHECK(editor()->fields().text == QStringLiteral("Forgot the recital. And lied. Twice."));
    leaveEditor();
    CHECK(journal()->entry(entry)->text == saying("Forgot the recital. And lied. Twice."));
}

TEST_CASE_METHOD(Typing, "Fields that were changed elsewhere are not taken back by an old draft") {
    const auto made = writing()->record({.title = saying("Recital"),
                                         .text = saying("Forgot the recital."),
                                         .area = saying("self")});
    const core::Id entry = made->value;
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" And lied.");
    pause();
    kill();
    REQUIRE(writing()->edit(entry, {.title = saying("The recital"), .area = saying("people")}));
    open();
    edit(entry);
    CHECK(offer() == nullptr);
    const EntryFields fields = editor()->fields();
    CHECK(fields.title == QStringLiteral("The recital"));
    CHECK(fields.area == QStringLiteral("people"));
    CHECK(fields.text == QStringLiteral("Forgot the recital. And lied."));
    leaveEditor();
    CHECK(journal()->entry(entry)->title == saying("The recital"));
    CHECK(journal()->entry(entry)->area == saying("people"));
}

TEST_CASE_METHOD(Typing, "A title that was changed elsewhere since it was typed is offered") {
    const auto made = writing()->record({.title = saying("Recital"), .text = saying("Forgot it.")});
    const core::Id entry = made->value;
    open();
    edit(entry);
    auto* title = named<TextLine>("Title");
    title->setFocus();
    press(Qt::Key_End);
    type(" of Ida");
    pause();
    kill();
    REQUIRE(writing()->edit(entry, {.title = saying("Concert")}));
    open();
    edit(entry);
    CHECK(editor()->fields().title == QStringLiteral("Concert"));
    REQUIRE(offer() != nullptr);
    CHECK(offer()->accessibleName().contains(QStringLiteral("Recital of Ida")));
    // What is typed next neither takes it away nor is taken away by it.
    field()->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Twice.");
    pause();
    kill();
    open();
    edit(entry);
    CHECK(editor()->fields().text == QStringLiteral("Forgot it. Twice."));
    REQUIRE(offer() != nullptr);
    offer()->findChildren<LinkButton*>().front()->click();
    CHECK(editor()->fields().title == QStringLiteral("Recital of Ida"));
    CHECK(editor()->fields().text == QStringLiteral("Forgot it. Twice."));
    leaveEditor();
    CHECK(journal()->entry(entry)->title == saying("Recital of Ida"));
    CHECK(journal()->entry(entry)->text == saying("Forgot it. Twice."));
    CHECK(journal()->draft("older entry " + entry.hex())->empty());
}

TEST_CASE_METHOD(Typing, "What is put into the editor from an offer can be undone there") {
    const auto entry = record("Forgot it.");
    REQUIRE(app::putAside(*writing(), "entry " + entry.hex(),
                          saying(R"({"parent":"none","text":"Forgot it all."})")));
    open();
    edit(entry);
    REQUIRE(offer() != nullptr);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Twice.");
    offer()->findChildren<LinkButton*>().front()->click();
    CHECK(editor()->fields().text == QStringLiteral("Forgot it all."));
    editor()->firstFocus()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor()->fields().text == QStringLiteral("Forgot it. Twice."));
}

TEST_CASE_METHOD(Typing, "Two drafts of an entry that were put aside are both offered") {
    const auto entry = record("Forgot it.");
    const std::string name = "entry " + entry.hex();
    REQUIRE(app::putAside(*writing(), name, saying(R"({"parent":"a","text":"First words."})")));
    REQUIRE(app::putAside(*writing(), name, saying(R"({"parent":"b","text":"Other words."})")));
    CHECK(*app::hasUnsaved(*writing(), *journal()->entry(entry)));
    open();
    edit(entry);
    REQUIRE(offer() != nullptr);
    CHECK(offer()->accessibleName().contains(QStringLiteral("First words. Other words.")));
}

TEST_CASE_METHOD(Typing, "Area and weight that were chosen come back with the words") {
    record("Before");
    open();
    type("Overslept");
    weight()->setFocus();
    press(Qt::Key_4);
    for (auto* button : program->window().today()->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("People"))
            button->click();
    pause();
    kill();
    open();
    REQUIRE(wait([this] { return capture()->words() == QStringLiteral("Overslept"); }));
    CHECK(weight()->value() == 4);
    CHECK(program->window().today()->held().area == QStringLiteral("people"));
    capture()->setFocus();
    keepTyped();
    const auto kept = journal()->entries({.limit = 1})->front().entry;
    CHECK(kept.area == saying("people"));
    CHECK(core::currentWeight(kept) == 4);
    CHECK(journal()->draft("chosen/capture")->empty());
    CHECK(journal()->draft("capture")->empty());
    close();
    open();
    settled();
    CHECK(weight()->value() == 0);
}

TEST_CASE_METHOD(Typing, "Weight that was chosen in the small window comes back with the words") {
    {
        CaptureDesk quick(surroundings, path, store::Access::write);
        quick.show();
        REQUIRE(QTest::qWaitForWindowActive(&quick.window()));
        type("Overslept");
        auto* dots = quick.window().findChild<WeightDots*>();
        dots->setValue(3);
        bool closed = false;
        QObject::connect(&quick, &CaptureDesk::closed, [&closed] { closed = true; });
        quick.window().close();
        REQUIRE(wait([&closed] { return closed; }));
    }
    CaptureDesk quick(surroundings, path, store::Access::write);
    quick.show();
    REQUIRE(wait([&] { return quick.window().words() == QStringLiteral("Overslept"); }));
    CHECK(wait([&] { return quick.window().findChild<WeightDots*>()->value() == 3; }));
}

TEST_CASE_METHOD(Typing, "A sentence that is taken back stands in its field again") {
    record("Before");
    open();
    type("Overslept");
    weight()->setFocus();
    press(Qt::Key_2);
    capture()->setFocus();
    keepTyped();
    clickOn("Undo");
    REQUIRE(wait([this] { return isTold("Taken back: "); }));
    CHECK(capture()->words() == QStringLiteral("Overslept"));
    CHECK(weight()->value() == 2);
    heard();
    kill();
    CHECK(*journal()->draft("capture") == saying("Overslept"));
    open();
    REQUIRE(wait([this] { return capture()->words() == QStringLiteral("Overslept"); }));
}

TEST_CASE_METHOD(Typing, "A sentence that is done again leaves the field") {
    open();
    type("Overslept");
    keepTyped();
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return capture()->words() == QStringLiteral("Overslept"); }));
    clickOn("Redo");
    REQUIRE(wait([this] { return isTold("There again: "); }));
    CHECK(capture()->words().isEmpty());
    heard();
    CHECK(journal()->draft("capture")->empty());
    CHECK(journal()->entries({})->size() == 1);
}

TEST_CASE_METHOD(Typing, "A sentence that is taken back is offered beside what is typed since") {
    record("Before");
    open();
    type("Overslept");
    keepTyped();
    type("Other words");
    clickOn("Undo");
    REQUIRE(wait([this] { return offer() != nullptr; }));
    CHECK(capture()->words() == QStringLiteral("Other words"));
    CHECK(offer()->accessibleName().contains(QStringLiteral("Overslept")));
    heard();
    CHECK(*journal()->draft("older capture") == saying("Overslept"));
    clickOn("Redo");
    REQUIRE(wait([this] { return offer() == nullptr; }));
    heard();
    CHECK(journal()->draft("older capture")->empty());
    pause();
    CHECK(*journal()->draft("capture") == saying("Other words"));
}

TEST_CASE_METHOD(Typing, "What is offered together is put into the field together") {
    REQUIRE(app::putAside(*writing(), "capture", saying("first")));
    REQUIRE(writing()->saveDraft("capture", saying("second")));
    program = std::make_unique<Program>(surroundings, path, store::Access::write, stage::theme());
    program->start(Place::today);
    QTest::keyClicks(page<TodayPage>()->firstFocus(), QStringLiteral("new"));
    REQUIRE(wait([this] {
        return offer() != nullptr && offer()->accessibleName().contains(QStringLiteral("second"));
    }));
    offer()->findChildren<LinkButton*>().front()->click();
    CHECK(capture()->words() == QStringLiteral("first\n\nsecond"));
}

TEST_CASE_METHOD(Typing, "Letting go what is offered leaves what is typed, also a part of it") {
    REQUIRE(app::putAside(*writing(), "capture", saying("Overslept twice")));
    open();
    settled();
    type("Overslept");
    pause();
    REQUIRE(offer() != nullptr);
    offer()->findChildren<LinkButton*>().back()->click();
    heard();
    CHECK(*journal()->draft("capture") == saying("Overslept"));
    CHECK(journal()->draft("older capture")->empty());
}

TEST_CASE_METHOD(Typing, "Of two windows neither writes over the words of the other") {
    record("Before");
    open();
    settled();
    type("Mine");
    pause();
    // The other window has begun before that, and has not seen it.
    REQUIRE(app::keepDraft(*writing(), "capture", {saying("Theirs"), {}}, {}));
    CHECK(*journal()->draft("older capture") == saying("Mine"));
    type(" too");
    pause();
    CHECK(*journal()->draft("capture") == saying("Mine too"));
    CHECK(*app::unsaved(*writing(), "capture", {}, {}) ==
          app::Unsaved{app::Draft{saying("Mine too"), {}}, saying("Mine\n\nTheirs")});
    REQUIRE(app::keepDraft(*writing(), "capture", {saying("Theirs"), {}}, {}));
    capture()->setFocus();
    keepTyped();
    CHECK(*journal()->draft("capture") == saying("Theirs"));
}

TEST_CASE_METHOD(Typing,
                 "An editor of an entry that was deleted for good does not write it again") {
    const auto entry = record("Zugzwang in the kickoff.");
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Xylophon.");
    pause();
    {
        const auto other = writing();
        REQUIRE(other->remove(entry));
        REQUIRE(other->purge(entry));
        CHECK(other->drafts({})->empty());
    }
    type(" More.");
    pause();
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    pause();
    CHECK(journal()->drafts({})->empty());
    program->window().close();
    CHECK(wait([this] { return !program->window().isVisible(); }));
    CHECK(journal()->drafts({})->empty());
}

TEST_CASE_METHOD(Typing, "A lesson that is half reworded says so, and leads to the words") {
    const auto lesson = keepLesson("One list.");
    const auto other = keepLesson("Ask first.");
    open();
    program->window().goTo(Place::lessons);
    REQUIRE(wait([this] { return named<QPushButton>("Edit") != nullptr; }));
    program->window().lessons()->choose(lesson);
    REQUIRE(wait([this] { return sees(QStringLiteral("One list.")); }));
    clickOn("Edit");
    const auto reworded = [this] { return named<GrowingTextEdit>("The lesson in your words"); };
    reworded()->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    CHECK_FALSE(sees(QStringLiteral("Not in the lesson yet.")));
    type(" And one calendar.");
    CHECK(sees(QStringLiteral("Not in the lesson yet.")));
    press(Qt::Key_Escape);
    CHECK(
        sees(QString::fromUtf8("not in the lesson yet: \u201cOne list. And one calendar.\u201d")));
    pause();
    program->window().lessons()->choose(other);
    REQUIRE(wait([this] { return !sees(QStringLiteral("not in the lesson yet")); }));
    program->window().lessons()->choose(lesson);
    REQUIRE(wait([this] { return sees(QStringLiteral("not in the lesson yet")); }));
    clickOn("Go on writing");
    REQUIRE(wait([&] {
        return reworded() != nullptr &&
               reworded()->words() == QStringLiteral("One list. And one calendar.");
    }));
    reworded()->setFocus();
    press(Qt::Key_Return);
    CHECK(wait(
        [&] { return journal()->lesson(lesson)->text == saying("One list. And one calendar."); }));
    settled();
    CHECK_FALSE(sees(QStringLiteral("not in the lesson yet")));
}

TEST_CASE_METHOD(Typing, "A draft goes in the same act as the words it became, or not at all") {
    const auto journal = writing();
    const app::Served served{"capture", app::Ours({std::string()}, {saying("Overslept")})};
    REQUIRE(app::keepDraft(*journal, "capture", {saying("Overslept"), {}}, {}));
    const auto failed = app::become(*journal, {served}, [&]() -> core::Result<void> {
        REQUIRE(journal->record({.text = saying("Overslept")}));
        return core::fail(core::Fault::failed, "The disk is full.");
    });
    CHECK_FALSE(failed);
    CHECK(journal->entries({})->empty());
    CHECK(*journal->draft("capture") == saying("Overslept"));
    REQUIRE(
        gui::keepCapture(*journal, {served},
                         {.kind = core::EntryKind::setback, .text = QStringLiteral("Overslept")}));
    CHECK(journal->draft("capture")->empty());
    CHECK(journal->entries({})->size() == 1);
}

TEST_CASE_METHOD(Typing, "What has become more than a draft is none after a kill at once") {
    const auto entry = record("Forgot the recital");
    const auto becomes = [this](const auto& does) {
        pause();
        REQUIRE_FALSE(draftsLeft().empty());
        does();
        kill(); // what was asked of the journal is done, and no field hears of it
        CHECK(draftsLeft() == std::vector<std::string>());
    };
    SECTION("a sentence") {
        open();
        type("Overslept");
        becomes([this] { press(Qt::Key_Return); });
        CHECK(journal()->entries({})->size() == 2);
    }
    SECTION("an answer") {
        open();
        reflectOn(entry);
        type("Two calendars");
        becomes([this] { press(Qt::Key_Return, Qt::ControlModifier); });
        CHECK(journal()->answers(entry)->size() == 1);
    }
    SECTION("a next step") {
        {
            const auto other = writing();
            app::Reflection reflection(*other, *surroundings);
            REQUIRE(other->skip(entry, *reflection.question("upturn.plain")));
            const auto next = reflection.next(entry);
            REQUIRE(other->skip(entry, std::get<prompts::Choice>(*next).question.asked));
        }
        open();
        reflectOn(entry);
        REQUIRE(wait([this] { return named<TextLine>("I will") != nullptr; }));
        named<TextLine>("I will")->setFocus();
        type("write the dates down");
        becomes([this] { clickOn("Keep step"); });
        CHECK(journal()->steps(entry)->size() == 1);
    }
    SECTION("what is said of a step") {
        const auto step = addStep(entry, "ask", surroundings->today());
        open();
        Q_EMIT program->window().today()->stepAsked(step);
        REQUIRE(wait([this] { return on<StepPage>(); }));
        press(Qt::Key_3);
        type("No time");
        becomes([this] { press(Qt::Key_Return, Qt::ControlModifier); });
        CHECK(journal()->step(step)->why == saying("No time"));
    }
    SECTION("the note of a review, and other words for the lesson") {
        const auto lesson = keepLesson("One list.");
        clock->moveTo(berlin("2026-11-22T19:00:00Z"));
        open();
        review();
        bool note = false;
        SECTION("the note") {
            note = true;
        }
        SECTION("the words") {}
        press(note ? Qt::Key_N : Qt::Key_E);
        type("In planning");
        if (note)
            press(Qt::Key_Return);
        becomes([this, note] { press(note ? Qt::Key_3 : Qt::Key_Return); });
        const auto kept = journal()->lesson(lesson);
        CHECK(kept->reviews.size() == (note ? 1 : 0));
        CHECK((kept->text != saying("One list.")) == !note);
    }
    SECTION("other words for a lesson, where they are all listed") {
        const auto lesson = keepLesson("One list.");
        open();
        program->window().goTo(Place::lessons);
        REQUIRE(wait([this] { return sees(QStringLiteral("One list.")); }));
        program->window().lessons()->choose(lesson);
        clickOn("Edit");
        named<GrowingTextEdit>("The lesson in your words")->setFocus();
        type("And one calendar.");
        becomes([this] { press(Qt::Key_Return); });
        CHECK(journal()->lesson(lesson)->text != saying("One list."));
    }
    SECTION("a row of a list") {
        open();
        program->window().goTo(Place::practices);
        settled(); // the page has taken the keyboard
        clickOn("Add a person");
        type("Priya");
        press(Qt::Key_Tab);
        type("asks first");
        becomes([this] { press(Qt::Key_Return); });
        CHECK(journal()->blocks({.kind = core::BlockKind::person})->size() == 1);
    }
    SECTION("what was heard") {
        REQUIRE(app::startPractice(*writing(), *surroundings, "listening"));
        open();
        program->window().goTo(Place::practices);
        const auto line = [this] { return named<TextLine>("What did you hear today"); };
        REQUIRE(wait([&] { return line() != nullptr; }));
        line()->setFocus();
        type("Nobody reads the minutes");
        becomes([this] { press(Qt::Key_Return); });
    }
    SECTION("what one was about to face") {
        open();
        press(Qt::Key_B, Qt::ControlModifier);
        REQUIRE(wait([&] { return named<TextLine>("What you are about to face") != nullptr; }));
        type("tell the board");
        becomes([this] { press(Qt::Key_Return, Qt::ControlModifier); });
        CHECK(journal()->blocks({.kind = core::BlockKind::decision})->size() == 1);
    }
    SECTION("a chip") {
        open();
        edit(entry);
        clickOn("Add: Tag");
        type("fam");
        becomes([this] { program->findChild<EditorPresenter*>()->settle(); });
        const auto tags = journal()->entry(entry)->tags;
        REQUIRE(tags.size() == 1);
        CHECK(tags.front() == saying("fam"));
    }
}

TEST_CASE_METHOD(Typing, "Ctrl+E in the field of a tag is Done, as everywhere in the editor") {
    const auto entry = record("Forgot the recital");
    open();
    edit(entry);
    clickOn("Add: Tag");
    type("fam");
    press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    const auto tags = journal()->entry(entry)->tags;
    REQUIRE(tags.size() == 1);
    CHECK(tags.front() == saying("fam"));
}
