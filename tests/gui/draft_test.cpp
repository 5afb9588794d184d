// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A field and its draft, on a door that answers when the test says so.

#include "field/focus_field.hpp"
#include "field/offer_line.hpp"
#include "stage.hpp"
#include "support/catch.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/link_button.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"

#include <QInputMethodEvent>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <deque>

using namespace upturn;
using namespace upturn::gui;
using namespace std::chrono_literals;

namespace {

core::Text textFor(const char* text) {
    return core::Text::repaired(text);
}

/// What was asked waits here, in order.
class Door final : public DraftDoor {
  public:
    struct Asked {
        std::string what; ///< "keep", "drop", ...
        std::string name;
        app::Draft draft;
        Then then;
        Found found;
    };
    std::deque<Asked> asked;

    void keep(QObject*, const std::string& name, const app::Draft& draft, const app::Ours&,
              Then then) override {
        asked.push_back({"keep", name, draft, std::move(then), {}});
    }
    void drop(QObject*, const std::string& name, const app::Ours&, Then then) override {
        asked.push_back({"drop", name, {}, std::move(then), {}});
    }
    void putAside(QObject*, const std::string& name, const app::Aside& aside, Then then) override {
        asked.push_back({"aside", name, {aside.words, {}}, std::move(then), {}});
    }
    void dropAside(QObject*, const std::string& name, const app::Aside& aside, const app::Ours&,
                   Then then) override {
        asked.push_back({"drop older", name, {aside.words, {}}, std::move(then), {}});
    }
    void entrust(const core::Text&) override {}
    void find(QObject*, const std::string& name, const core::Text&, const std::string&,
              Found found) override {
        asked.push_back({"find", name, {}, {}, std::move(found)});
    }
    void answer(const core::Result<void>& result = {}) {
        const Asked first = std::move(asked.front());
        asked.pop_front();
        first.then(result);
    }
    void tell(const app::Unsaved& found) {
        const Asked first = std::move(asked.front());
        asked.pop_front();
        first.found(found);
    }
};

/// One field of each sort in a window. A pace that never comes: what is saved was settled.
template<class Widget>
struct Fields {
    QWidget window;
    Door* door = new Door;
    Drafts* drafts;
    Widget* edit = nullptr;

    explicit Fields(std::chrono::milliseconds pace = 24h)
        : drafts(new Drafts(std::unique_ptr<DraftDoor>(door), &window, pace)) {
        auto* column = new QVBoxLayout(&window);
        if constexpr (std::is_same_v<Widget, GrowingTextEdit>)
            edit = new GrowingTextEdit(Type::writing, &window);
        else
            edit = new TextLine(&window);
        column->addWidget(edit);
        stage::show(window, {600, 400});
        edit->setFocus();
    }
    FocusField& field() { return edit->field(); }
    void type(const char* text) { QTest::keyClicks(edit, QString::fromUtf8(text)); }
    void compose(const char* inHand, const char* done = "") {
        QInputMethodEvent event(QString::fromUtf8(inHand), {});
        event.setCommitString(QString::fromUtf8(done));
        QCoreApplication::sendEvent(edit, &event);
    }
};

using OneLine = Fields<TextLine>;
using ManyLines = Fields<GrowingTextEdit>;

} // namespace

TEMPLATE_TEST_CASE("Saved is said when the journal has answered for these very words", "", TextLine,
                   GrowingTextEdit) {
    Fields<TestType> desk;
    desk.field().begin({.name = "note"});
    CHECK(desk.field().draft()->saved());
    desk.type("two");
    CHECK_FALSE(desk.field().draft()->saved());
    desk.drafts->settle();
    REQUIRE(desk.door->asked.size() == 1);
    CHECK(desk.door->asked[0].draft.words == textFor("two"));
    CHECK_FALSE(desk.field().draft()->saved());
    desk.type(" more");
    desk.door->answer();
    CHECK_FALSE(desk.field().draft()->saved()); // that was about "two"
    desk.drafts->settle();
    desk.door->answer();
    CHECK(desk.field().draft()->saved());
}

TEST_CASE("A draft is saved after the first letter's pace, and not put off by the next") {
    OneLine desk(0ms);
    desk.field().begin({.name = "note"});
    desk.type("a");
    QSignalSpy light(&desk.field(), &FocusField::savedChanged);
    CHECK(desk.door->asked.empty());
    stage::settle();
    REQUIRE(desk.door->asked.size() == 1);
    CHECK(desk.door->asked[0].what == "keep");
    desk.door->answer();
    CHECK(light.size() == 1);
}

TEST_CASE("A draft that could not be saved is said, and tried again on leaving") {
    OneLine desk;
    QSignalSpy told(desk.drafts, &Drafts::told);
    desk.field().begin({.name = "note"});
    desk.type("two");
    desk.drafts->settle();
    desk.door->answer(core::fail(core::Fault::failed, "The disk is full."));
    CHECK_FALSE(desk.field().draft()->saved());
    CHECK(told.back()[0].toString() == QStringLiteral("The disk is full."));
    desk.drafts->settle();
    REQUIRE(desk.door->asked.size() == 1);
    desk.door->answer();
    CHECK(desk.field().draft()->saved());
}

TEST_CASE("A draft that could not be saved is tried again, also when its field has been left") {
    ManyLines desk(1ms);
    QSignalSpy told(desk.drafts, &Drafts::told);
    desk.field().begin({.name = "note"});
    desk.type("t");
    REQUIRE(QTest::qWaitFor([&desk] { return !desk.door->asked.empty(); }));
    desk.door->answer(core::fail(core::Fault::failed, "The disk is full."));
    desk.field().leave();
    CHECK_FALSE(desk.drafts->saved());
    for (int tries = 0; tries < 2; ++tries) {
        REQUIRE(QTest::qWaitFor([&desk] { return !desk.door->asked.empty(); }));
        CHECK(desk.door->asked[0].draft.words == textFor("t"));
        desk.door->answer(core::fail(core::Fault::failed, "The disk is full."));
    }
    CHECK(told.size() == 1);
    REQUIRE(QTest::qWaitFor([&desk] { return !desk.door->asked.empty(); }));
    desk.door->answer();
    CHECK(desk.drafts->saved());
    CHECK(told.back()[0].toString().isEmpty());
}

TEST_CASE("A newer draft takes the place of one that waits to be tried again") {
    OneLine desk(1ms);
    desk.field().begin({.name = "note"});
    desk.type("t");
    REQUIRE(QTest::qWaitFor([&desk] { return !desk.door->asked.empty(); }));
    desk.door->answer(core::fail(core::Fault::failed, "The disk is full."));
    desk.type("wo");
    desk.drafts->settle();
    while (!desk.door->asked.empty() && desk.door->asked[0].draft.words != textFor("two"))
        desk.door->answer(core::fail(core::Fault::failed, "The disk is full."));
    REQUIRE(desk.door->asked.size() == 1);
    desk.door->answer();
    CHECK(desk.drafts->saved());
    CHECK(desk.field().draft()->saved());
}

TEST_CASE("What was refused is not tried again behind newer words") {
    OneLine desk(1ms);
    desk.field().begin({.name = "note"});
    desk.type("t");
    desk.drafts->settle();
    desk.type("wo");
    SECTION("of the same field") {
        desk.drafts->settle(); // while the first ones are on their way
        while (!desk.door->asked.empty() && desk.door->asked[0].draft.words != textFor("two"))
            desk.door->answer(core::fail(core::Fault::failed, "The journal is busy."));
        REQUIRE(desk.door->asked.size() == 1);
        desk.door->answer();
    }
    SECTION("or than those that are more than a draft") {
        desk.field().draft()->hand();
        while (!desk.door->asked.empty())
            desk.door->answer(core::fail(core::Fault::failed, "The journal is busy."));
        desk.field().draft()->became(textFor("two"), "v1");
    }
    desk.drafts->settle([](bool) {});
    for (const Door::Asked& asked : desk.door->asked)
        CHECK(asked.what != "keep");
    CHECK(desk.drafts->saved());
    CHECK(desk.field().draft()->saved());
}

TEST_CASE("What is kept below the words changes, and only those that were handed are saved") {
    ManyLines desk;
    desk.field().begin({.name = "answer"});
    desk.type("one");
    desk.field().draft()->hand();
    SECTION("as they stand") {
        desk.field().draft()->rebased({}, "v2", true);
        CHECK(desk.field().draft()->saved());
        desk.drafts->settle();
        CHECK(desk.door->asked.empty());
    }
    SECTION("and not what was typed since") {
        desk.type(" two");
        desk.field().draft()->rebased({}, "v2", true);
        CHECK_FALSE(desk.field().draft()->saved());
        desk.drafts->settle();
        REQUIRE(desk.door->asked.size() == 1);
        CHECK(desk.door->asked[0].draft == app::Draft{textFor("one two"), "v2"});
    }
    SECTION("nor where that was refused") {
        desk.field().draft()->rebased({}, {}, false);
        CHECK_FALSE(desk.field().draft()->saved());
        desk.drafts->settle();
        REQUIRE(desk.door->asked.size() == 1);
        CHECK(desk.door->asked[0].draft.words == textFor("one"));
    }
}

TEST_CASE("Words that are typed and taken back leave no draft") {
    ManyLines desk;
    desk.field().begin({.name = "answer", .kept = {}, .from = {}});
    desk.type("x");
    desk.drafts->settle();
    CHECK(desk.door->asked[0].what == "keep");
    desk.door->answer();
    QTest::keyClick(desk.edit, Qt::Key_Backspace);
    desk.drafts->settle();
    REQUIRE(desk.door->asked.size() == 1);
    CHECK(desk.door->asked[0].what == "drop");
    desk.door->answer();
    CHECK(desk.field().draft()->saved());
}

TEST_CASE("What is typed while the answer is written becomes a draft of the new version") {
    ManyLines desk;
    desk.field().begin({.name = "answer"});
    desk.type("one");
    desk.field().draft()->hand();
    CHECK(desk.door->asked.empty()); // it is on its way already
    desk.type(" two");
    desk.drafts->settle();
    CHECK(desk.door->asked.at(0).draft.from.empty());
    desk.field().draft()->became(textFor("one"), "v1");
    CHECK_FALSE(desk.field().draft()->saved());
    desk.drafts->settle();
    REQUIRE(desk.door->asked.size() == 2);
    CHECK(desk.door->asked[1].draft == app::Draft{textFor("one two"), "v1"});
}

TEST_CASE("An answer that was written needs no further draft, and is saved") {
    ManyLines desk;
    desk.field().begin({.name = "answer"});
    desk.type("one");
    desk.field().draft()->hand();
    desk.field().draft()->became(textFor("one"), "v1");
    CHECK(desk.field().draft()->saved());
    desk.drafts->settle();
    CHECK(desk.door->asked.empty());
}

TEST_CASE("An answer that could not be written is a draft") {
    ManyLines desk;
    desk.field().begin({.name = "answer"});
    desk.type("one");
    desk.field().draft()->hand();
    desk.field().draft()->cameBack();
    REQUIRE(desk.door->asked.size() == 1);
    CHECK(desk.door->asked[0].draft.words == textFor("one"));
}

TEST_CASE("An answer that comes late says nothing about the words of the next question") {
    ManyLines desk;
    desk.field().begin({.name = "first"});
    desk.type("one");
    desk.drafts->settle();
    desk.edit->setWords({});
    desk.field().begin({.name = "second"});
    desk.type("two");
    desk.door->answer();
    CHECK_FALSE(desk.field().draft()->saved());
}

TEMPLATE_TEST_CASE("What was typed on from there is in the field again", "", TextLine,
                   GrowingTextEdit) {
    Fields<TestType> desk;
    QSignalSpy restored(&desk.field(), &FocusField::restored);
    desk.field().keepAs("lesson", textFor("One list."), "v1");
    desk.door->tell({.typed = app::Draft{textFor("One list. And"), "v1"}, .older = {}});
    CHECK(desk.field().words() == QStringLiteral("One list. And"));
    CHECK(restored.size() == 1);
    CHECK(desk.field().draft()->saved());
    CHECK(desk.window.template findChild<OfferLine*>() == nullptr);
}

TEMPLATE_TEST_CASE("What was typed before is offered, and put in place as a step of undo", "",
                   TextLine, GrowingTextEdit) {
    Fields<TestType> desk;
    desk.field().keepAs("lesson", textFor("One list."), "v2");
    desk.door->tell({.typed = {}, .older = textFor("Two lists")});
    CHECK(desk.field().words() == QStringLiteral("One list."));
    auto* offer = desk.window.template findChild<OfferLine*>();
    REQUIRE(offer != nullptr);
    CHECK(offer->isVisible());
    offer->template findChildren<LinkButton*>().front()->click();
    CHECK(desk.field().words() == QStringLiteral("Two lists"));
    CHECK_FALSE(offer->isVisible());
    REQUIRE(desk.door->asked.size() == 1);
    CHECK(desk.door->asked[0].draft == app::Draft{textFor("Two lists"), "v2"});
    desk.door->answer();
    REQUIRE(desk.door->asked.size() == 1);
    CHECK(desk.door->asked[0].what == "drop older");
    QTest::keyClick(desk.edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.field().words() == QStringLiteral("One list."));
}

TEST_CASE("An offer goes only when the words it has put in place are saved") {
    ManyLines page;
    page.field().keepAs("answer", {}, {});
    page.door->tell({.typed = {}, .older = textFor("Typed last week"), .pieces = {}});
    page.window.findChild<OfferLine*>()->findChildren<LinkButton*>().front()->click();
    CHECK(page.edit->words() == QStringLiteral("Typed last week"));
    REQUIRE(page.door->asked.size() == 1);
    CHECK(page.door->asked.front().what == "keep");
    page.door->answer(core::fail(core::Fault::busy, "busy"));
    for (const Door::Asked& asked : page.door->asked)
        CHECK(asked.what == "keep"); // is tried again
    page.field().draft()->settle();
    REQUIRE_FALSE(page.door->asked.empty());
    page.door->answer();
    REQUIRE_FALSE(page.door->asked.empty());
    CHECK(page.door->asked.back().what == "drop older");
}

TEST_CASE("What undo offers again stays, also when the saving was refused before") {
    ManyLines page;
    page.field().keepAs("answer", {}, {});
    page.door->tell({.typed = {}, .older = textFor("Typed last week"), .pieces = {}});
    page.window.findChild<OfferLine*>()->findChildren<LinkButton*>().front()->click();
    page.door->answer(core::fail(core::Fault::busy, "busy"));
    QTest::keyClick(page.edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.edit->words().isEmpty());
    CHECK(page.window.findChild<OfferLine*>()->isVisible());
    for (int i = 0; i < 20 && !page.door->asked.empty(); ++i) {
        CHECK(page.door->asked.front().what != "drop older");
        page.door->answer();
    }
}

TEST_CASE("Who types already is not interrupted, and loses nothing by it") {
    OneLine desk;
    desk.field().keepAs("note");
    desk.type("Now");
    desk.door->tell({.typed = app::Draft{textFor("Before"), {}}, .older = {}});
    CHECK(desk.field().words() == QStringLiteral("Now"));
    REQUIRE(desk.door->asked.size() == 1);
    CHECK(desk.door->asked[0].what == "aside");
    CHECK(desk.window.findChild<OfferLine*>()->isVisible());
}

TEMPLATE_TEST_CASE("While an input method composes nothing is saved and no key is ours", "",
                   TextLine, GrowingTextEdit) {
    Fields<TestType> desk(0ms);
    int fired = 0;
    QShortcut keys(QKeySequence(Qt::CTRL | Qt::Key_Return), &desk.window);
    QObject::connect(&keys, &QShortcut::activated, [&fired] { ++fired; });
    QShortcut leave(QKeySequence(Qt::Key_Escape), &desk.window);
    QObject::connect(&leave, &QShortcut::activated, [&fired] { ++fired; });
    int entered = 0;
    if constexpr (std::is_same_v<TestType, GrowingTextEdit>) {
        desk.edit->setSubmitsOnEnter(true);
        QObject::connect(desk.edit, &GrowingTextEdit::submitted, [&entered] { ++entered; });
    } else {
        QObject::connect(desk.edit, &QLineEdit::returnPressed, [&entered] { ++entered; });
    }
    desk.field().begin({.name = "note"});
    QSignalSpy edited(&desk.field(), &FocusField::edited);
    desk.compose("に");
    desk.compose("にほ");
    CHECK(desk.field().composing());
    QTest::keyClick(desk.edit, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(desk.edit, Qt::Key_Escape);
    QTest::keyClick(desk.edit, Qt::Key_Return);
    stage::settle();
    CHECK(desk.field().composing());
    CHECK(fired == 0);
    CHECK(entered == 0);
    CHECK(edited.isEmpty());
    CHECK(desk.door->asked.empty());
    desk.compose("", "日本");
    CHECK_FALSE(desk.field().composing());
    CHECK(edited.size() == 1);
    stage::settle();
    REQUIRE(desk.door->asked.size() == 1);
    CHECK(desk.door->asked[0].draft.words == textFor("日本"));
    QTest::keyClick(desk.edit, Qt::Key_Return);
    QTest::keyClick(desk.edit, Qt::Key_Escape);
    CHECK(entered == 1);
    CHECK(fired == 1);
}

TEST_CASE("While an input method composes a page that listens to its field hears no key") {
    struct Listens : QObject {
        int heard = 0;
        bool eventFilter(QObject*, QEvent* event) override {
            heard += event->type() == QEvent::KeyPress ? 1 : 0;
            return false;
        }
    };
    OneLine desk;
    Listens page;
    desk.edit->installEventFilter(&page);
    desk.compose("に");
    QTest::keyClick(desk.edit, Qt::Key_Escape);
    QTest::keyClick(desk.edit, Qt::Key_Down);
    CHECK(page.heard == 0);
    desk.compose("", "日");
    QTest::keyClick(desk.edit, Qt::Key_Escape);
    CHECK(page.heard == 1);
}

TEST_CASE("What is selected and composed over is not saved as gone") {
    ManyLines desk(0ms);
    desk.edit->setWords(QStringLiteral("Overslept"));
    desk.field().begin({.name = "note", .kept = textFor("Overslept")});
    desk.edit->selectAll();
    desk.compose("に");
    stage::settle();
    CHECK(desk.door->asked.empty());
    desk.compose("", "日");
    stage::settle();
    REQUIRE(desk.door->asked.size() == 1);
    CHECK(desk.door->asked[0].draft.words == textFor("日"));
}

TEST_CASE("A mark waits until an input method has done") {
    ManyLines desk;
    desk.edit->setWords(QStringLiteral("One list. And"));
    desk.compose("に");
    const QString before = desk.edit->textCursor().block().layout()->preeditAreaText();
    desk.edit->mark(0, 9);
    CHECK(desk.edit->textCursor().block().layout()->preeditAreaText() == before);
    desk.compose("", "日");
    CHECK(desk.field().words() == QStringLiteral("One list. And日"));
}

TEMPLATE_TEST_CASE("A step of undo ends with a pause in typing", "", TextLine, GrowingTextEdit) {
    Fields<TestType> desk;
    desk.field().setPause(0ms);
    desk.type("Two calendars");
    stage::settle();
    desk.type(" and no list");
    stage::settle();
    QTest::keyClick(desk.edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.field().words() == QStringLiteral("Two calendars"));
    QTest::keyClick(desk.edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.field().words().isEmpty());
}

TEMPLATE_TEST_CASE("Letters without a pause are one step of undo", "", TextLine, GrowingTextEdit) {
    Fields<TestType> desk;
    desk.field().setPause(24h);
    desk.type("Two calendars");
    stage::settle();
    desk.type(" and no list");
    QTest::keyClick(desk.edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.field().words().isEmpty());
}
