// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What another window or program does beside a page, and what is put aside there, as what it was.

#include "field/offer_line.hpp"
#include "hand.hpp"
#include "hard/hard_query.hpp"
#include "practices/practices_page.hpp"
#include "shell/main_window.hpp"
#include "step/step_page.hpp"
#include "today/capture_entry.hpp"
#include "widgets/link_button.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/practice_days.hpp>
#include <upturn/core/say.hpp>

#include <QRegularExpression>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Beside : Hand {
    core::Id entry = record("Forgot the recital.");

    void pause() const {
        program->window().findChild<Drafts*>()->settle();
        heard();
    }
    /// Another window has begun before what is there, and has seen nothing of it.
    void typedElsewhere(const std::string& name, const char* words) const {
        REQUIRE(app::keepDraft(*writing(), name, {saying(words), {}}, {}));
    }
    std::string questionDraft() const {
        return app::answerDraftName(entry, program->findChild<ReflectPresenter*>()->question());
    }
    core::Text draft(const std::string& name) const { return *journal()->draft(name); }
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
    void take(std::size_t which) const {
        offers().at(which)->findChildren<LinkButton*>().front()->click();
    }
    GrowingTextEdit* capture() const {
        return static_cast<GrowingTextEdit*>(program->window().today()->firstFocus());
    }
    Capture held() const { return program->window().today()->held(); }
    void keep(const char* words) {
        capture()->setFocus();
        type(words);
        keepTyped();
    }
    void undoAct() const {
        Q_EMIT program->window().undoAsked();
        settled();
    }
    void redoAct() const {
        Q_EMIT program->window().redoAsked();
        settled();
    }
    /// What stands anywhere in the window names nothing by its id.
    void seesNoId() const {
        static const QRegularExpression id(QStringLiteral("\\b[0-9a-f]{8,}\\b"));
        for (const QLabel* label : program->window().findChildren<QLabel*>()) {
            CAPTURE(label->text().toStdString());
            CHECK_FALSE((label->isVisible() && id.match(label->text()).hasMatch()));
        }
    }
};

} // namespace

TEST_CASE_METHOD(Beside, "Passing by a question leaves what another window has typed for it") {
    open();
    reflectOn(entry);
    const std::string name = questionDraft();
    typedElsewhere(name, "Theirs");
    SECTION("with nothing typed here") {
        Q_EMIT page<ReflectPage>()->skipAsked();
        settled();
        CHECK(draft(name) == saying("Theirs"));
    }
    SECTION("with words of its own") {
        type("Mine");
        Q_EMIT page<ReflectPage>()->skipAsked();
        settled();
        CHECK(draft(name) == saying("Mine"));
        CHECK(draft("older " + name) == saying("Theirs"));
    }
}

TEST_CASE_METHOD(Beside, "Back from half an answer leaves what another window has typed for it") {
    open();
    reflectOn(entry);
    type("First answer.");
    press(Qt::Key_Return, Qt::ControlModifier);
    settled();
    const std::string name = questionDraft();
    typedElsewhere(name, "Theirs");
    page<ReflectPage>()->firstFocus()->setFocus();
    type("Mine");
    Q_EMIT page<ReflectPage>()->backAsked();
    settled();
    CHECK(draft(name) == saying("Mine"));
    CHECK(draft("older " + name) == saying("Theirs"));
}

TEST_CASE_METHOD(Beside, "Three lines that are kept leave what another window has typed") {
    const std::string name = app::hardDraftName(entry, 1);
    typedElsewhere(name, "Theirs");
    const auto there = writing();
    HardMoment moment;
    moment.version = there->entry(entry)->textVersion;
    REQUIRE(writeHardLines(*there, entry, moment, {saying("It was late."), {}, {}}, {}));
    CHECK(*there->draft(name) == saying("Theirs"));
}

TEST_CASE_METHOD(Beside, "A reflection whose entry went to the trash elsewhere can be left") {
    open();
    reflectOn(entry);
    const std::string name = questionDraft();
    type("I was in a hurry");
    typedElsewhere(name, "Theirs");
    REQUIRE(writing()->remove(entry));
    SECTION("with Esc, and the words are kept") {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !on<ReflectPage>(); }));
        settled();
        CHECK(isTold("The entry was put in the trash meanwhile. What you typed waits for it to be "
                     "put back."));
        CHECK(draft(name) == saying("I was in a hurry"));
        CHECK(draft("older " + name) == saying("Theirs"));
    }
    SECTION("and nothing that is tried in it says an id") {
        press(Qt::Key_Return, Qt::ControlModifier);
        settled();
        seesNoId();
        Q_EMIT page<ReflectPage>()->skipAsked();
        settled();
        seesNoId();
        press(Qt::Key_L, Qt::ControlModifier);
        settled();
        seesNoId();
        press(Qt::Key_Escape);
        CHECK(wait([this] { return !on<ReflectPage>(); }));
    }
    SECTION("also where it was deleted for good") {
        REQUIRE(writing()->purge(entry));
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !on<ReflectPage>(); }));
        settled();
        CHECK(isTold("What this was typed for was deleted for good, and so are the words."));
    }
}

TEST_CASE_METHOD(Beside, "What is said of a row in the window has no id in it") {
    const core::Error error =
        core::about(core::Fault::notFound, "%1 is in the trash already.", entry);
    CHECK(error.sentence.find(entry.brief()) != std::string::npos);
    CHECK_FALSE(sentenceOf(error).contains(QString::fromStdString(entry.brief())));
    CHECK(sentenceOf({core::Fault::failed, "The disk is full."}) ==
          QStringLiteral("The disk is full."));
    CHECK(withoutIds(QStringLiteral("entry ") + QString::fromStdString(entry.hex())) ==
          QStringLiteral("entry"));
}

TEST_CASE_METHOD(Beside,
                 "Of two sentences that were taken back, redo takes its own out of the offer") {
    const auto [first, second] =
        GENERATE(std::pair("Overslept", "Lost my keys"), std::pair("Late", "Late again"));
    open();
    keep(first);
    keep(second);
    type("Other words");
    undoAct();
    undoAct();
    CHECK(journal()->entries({})->size() == 1);
    CHECK(offered().contains(QString::fromLatin1(second)));
    redoAct();
    CHECK(journal()->entries({})->size() == 2);
    CHECK(draft("older capture") == saying(second));
    CHECK(offered().contains(QString::fromLatin1(second)));
    undoAct();
    CHECK(app::asides(*journal(), "capture", draft("older capture"))->size() == 2);
    redoAct();
    redoAct();
    CHECK(offers().empty());
    CHECK(draft("older capture").empty());
    CHECK(journal()->entries({})->size() == 3);
    CHECK(capture()->words() == QStringLiteral("Other words"));
}

TEST_CASE_METHOD(Beside,
                 "What leaves the field again by undo is offered again, and redo takes it") {
    REQUIRE(app::putAside(*writing(), "capture", saying("first")));
    open();
    settled();
    type("new");
    REQUIRE(offers().size() == 1);
    take(0);
    settled();
    CHECK(capture()->words() == QStringLiteral("first"));
    CHECK(draft("older capture") == saying("new"));
    press(Qt::Key_Z, Qt::ControlModifier);
    settled();
    CHECK(capture()->words() == QStringLiteral("new"));
    CHECK(offered().contains(QStringLiteral("first")));
    CHECK(draft("older capture") == saying("first"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settled();
    CHECK(capture()->words() == QStringLiteral("first"));
    CHECK(offers().size() == 1);
    CHECK(draft("older capture") == saying("new"));
    // Kept, it is in the journal and is not offered once more.
    keepTyped();
    CHECK(offers().size() == 1);
    CHECK(draft("older capture") == saying("new"));
}

TEST_CASE_METHOD(Beside, "What is taken back beside typed words comes back as what it was") {
    const Capture what = GENERATE(Capture{.kind = core::EntryKind::win,
                                          .text = QStringLiteral("Asked first"),
                                          .area = QStringLiteral("people")},
                                  Capture{.kind = core::EntryKind::setback,
                                          .text = QStringLiteral("Asked last"),
                                          .area = QStringLiteral("self"),
                                          .weight = 2});
    open();
    settled();
    program->window().today()->setDraft(what);
    capture()->setFocus();
    keepTyped();
    capture()->setFocus();
    type("Other words");
    undoAct();
    REQUIRE(offers().size() == 1);
    SECTION("in the same start") {}
    SECTION("after a restart") {
        pause();
        close();
        open();
        settled();
        REQUIRE(offers().size() == 1);
    }
    CHECK(held() == Capture{.text = QStringLiteral("Other words")});
    take(0);
    settled();
    CHECK(held() == what);
    press(Qt::Key_Z, Qt::ControlModifier);
    settled();
    CHECK(capture()->words() == QStringLiteral("Other words"));
    CHECK(held() == Capture{.text = QStringLiteral("Other words")});
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settled();
    keepTyped();
    const auto kept = journal()->entries({})->front().entry;
    CHECK(kept.text == textOf(what.text));
    CHECK(kept.kind == what.kind);
    CHECK(kept.area == textOf(what.area));
    CHECK(core::currentWeight(kept).value_or(0) == what.weight);
}

TEST_CASE_METHOD(Beside, "A win and a setback that were taken back are offered as two") {
    open();
    keep("Overslept");
    program->window().today()->setDraft({.kind = core::EntryKind::win,
                                         .text = QStringLiteral("Asked first"),
                                         .area = {},
                                         .weight = 0});
    capture()->setFocus();
    keepTyped();
    capture()->setFocus();
    type("Other words");
    undoAct();
    undoAct();
    REQUIRE(offers().size() == 2);
    take(1);
    settled();
    CHECK(held().text == QStringLiteral("Overslept"));
    CHECK(held().kind == core::EntryKind::setback);
    CHECK(offered().contains(QStringLiteral("Asked first")));
    CHECK(draft("older capture") == saying("Asked first\n\nOther words"));
}

TEST_CASE_METHOD(Beside, "Redo of another program takes the words out of the field again") {
    open();
    keep("Overslept");
    undoAct();
    REQUIRE(capture()->words() == QStringLiteral("Overslept"));
    SECTION("in the same start") {}
    SECTION("after a restart") {
        pause();
        close();
        open();
        settled();
        REQUIRE(capture()->words() == QStringLiteral("Overslept"));
    }
    REQUIRE(writing()->redo());
    CHECK(wait([this] { return capture()->words().isEmpty(); }));
    settled();
    CHECK(journal()->entries({})->size() == 2);
    CHECK(draft("capture").empty());
}

TEST_CASE_METHOD(Beside, "Two that were taken back are known apart by redo after a restart") {
    open();
    keep("Overslept");
    keep("Lost my keys");
    type("Other words");
    undoAct();
    undoAct();
    pause();
    close();
    open();
    settled();
    REQUIRE(offers().size() == 1);
    REQUIRE(writing()->redo());
    CHECK(wait([this] { return !offered().contains(QStringLiteral("Overslept")); }));
    settled();
    CHECK(draft("older capture") == saying("Lost my keys"));
    REQUIRE(writing()->redo());
    CHECK(wait([this] { return offers().empty(); }));
    settled();
    CHECK(draft("older capture").empty());
    CHECK(capture()->words() == QStringLiteral("Other words"));
}

TEST_CASE_METHOD(Beside, "What was said of a step is in its field again when that is taken back") {
    const core::Id step = addStep(entry, "ask", surroundings->today());
    open();
    const auto look = [&] {
        Q_EMIT program->window().today()->stepAsked(step);
        REQUIRE(wait([this] { return on<StepPage>(); }));
        settled();
    };
    const auto what = [this] { return named<TextLine>("What stood in the way?"); };
    look();
    press(Qt::Key_3);
    type("No time");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<StepPage>(); }));
    settled();
    undoAct();
    REQUIRE(journal()->step(step)->why.blank());
    SECTION("where one looks at it again") {
        look();
        press(Qt::Key_3);
        REQUIRE(what() != nullptr);
        CHECK(what()->text() == QStringLiteral("No time"));
    }
    SECTION("and not when it was done again") {
        redoAct();
        REQUIRE(journal()->step(step)->why == saying("No time"));
        pause();
        CHECK(draft("step-what/" + step.hex()).empty());
    }
    SECTION("also after a restart") {
        pause();
        close();
        open();
        look();
        press(Qt::Key_3);
        REQUIRE(what() != nullptr);
        CHECK(what()->text() == QStringLiteral("No time"));
    }
}

TEST_CASE_METHOD(Beside, "What was logged is in the open field again when that is taken back") {
    REQUIRE(app::startPractice(*writing(), *surroundings, "listening"));
    open();
    program->window().goTo(Place::practices);
    const auto field = [this] { return named<TextLine>("What did you hear today"); };
    REQUIRE(wait([&] { return field() != nullptr; }));
    const auto days = [this] {
        return journal()->blocks({.kind = core::BlockKind::practiceDay})->size();
    };
    settled();
    field()->setFocus();
    type("They wait");
    press(Qt::Key_Return);
    REQUIRE(wait([&] { return days() == 1; }));
    settled();
    CHECK(field()->text().isEmpty());
    undoAct();
    CHECK(days() == 0);
    CHECK(field()->text() == QStringLiteral("They wait"));
    redoAct();
    CHECK(days() == 1);
    CHECK(field()->text().isEmpty());
    SECTION("also when a form was kept since that nobody had changed") {
        addBlock(core::BlockKind::goal, {{"target", saying("Two people estimate")}});
        REQUIRE(wait([&] { return named<QAbstractButton>("Edit") != nullptr; }));
        clickOn("Edit");
        settled();
        type("x");
        press(Qt::Key_Backspace);
        pause();
        press(Qt::Key_Return);
        settled();
        undoAct(); // the goal, which another program has written: asks
        undoAct();
        undoAct();
        REQUIRE(days() == 0);
        CHECK(field()->text() == QStringLiteral("They wait"));
    }
    SECTION("beside what is typed since it is offered") {
        field()->setFocus();
        type("They call");
        undoAct();
        CHECK(field()->text() == QStringLiteral("They call"));
        CHECK(offered().contains(QStringLiteral("They wait")));
        redoAct();
        CHECK(offers().empty());
        CHECK(field()->text() == QStringLiteral("They call"));
    }
}

TEST_CASE_METHOD(Beside,
                 "Words that were left for another journal are shown with their last stop") {
    open();
    settled();
    program->window().today()->showLeft(
        {{.journal = entry, .copies = {}, .words = saying("I said yes. Next time I look first.")}});
    CHECK(wait([this] { return sees(QStringLiteral("I said yes. Next time I look first.")); }));
}

TEST_CASE_METHOD(Beside, "A sentence whose letters stand in one that is kept stays offered") {
    REQUIRE(app::putAside(*writing(), "capture", {saying("Late"), {}}));
    open();
    settled();
    REQUIRE(offers().size() == 1);
    keep("Nobody told me that it was Latest news.");
    CHECK(draft("older capture") == saying("Late"));
    CHECK(offers().size() == 1);
}

TEST_CASE_METHOD(Beside, "Of two sentences that are offered both are read, though one begins so") {
    open();
    keep("Late");
    keep("Late again");
    capture()->setFocus();
    type("Other words");
    undoAct();
    undoAct();
    REQUIRE(journal()->entries({})->size() == 1);
    CHECK(offered().simplified().contains(QStringLiteral("Late again Late")));
    CHECK(draft("older capture") == saying("Late again\n\nLate"));
}

TEST_CASE_METHOD(Beside, "The same words are a setback and a win, each taken back as what it was") {
    open();
    for (const auto kind : {core::EntryKind::setback, core::EntryKind::win}) {
        program->window().today()->setDraft(
            {.kind = kind, .text = QStringLiteral("Choir"), .area = {}, .weight = 0});
        capture()->setFocus();
        keepTyped();
    }
    capture()->setFocus();
    type("Other words");
    undoAct();
    undoAct();
    REQUIRE(journal()->entries({})->size() == 1);
    const auto asides = [this] {
        return *app::asides(*journal(), "capture", draft("older capture"));
    };
    CHECK(asides().size() == 2);
    REQUIRE(offers().size() == 2);
    // The one that goes takes the other one not along.
    offers().front()->findChildren<LinkButton*>().back()->click();
    settled();
    CHECK(offers().size() == 1);
    CHECK(asides() == std::vector<app::Aside>{{saying("Choir"), {}}});
}

TEST_CASE_METHOD(Beside, "Words that are typed again after they were kept stay in their field") {
    REQUIRE(writing()->saveDraft("capture", saying("Late again.")));
    open();
    REQUIRE(wait([this] { return capture()->words() == QStringLiteral("Late again."); }));
    if (GENERATE(true, false)) {
        keepTyped();
    } else { // rubbed out here, and kept by another window
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        clock->moveTo(berlin("2026-11-22T18:00:00Z"));
        record("Late again.");
    }
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    capture()->setFocus();
    type("Late again.");
    pause();
    record("Something else, by another program");
    program->service().changed({});
    settled();
    settled();
    CHECK(capture()->words() == QStringLiteral("Late again."));
    CHECK(draft("capture") == saying("Late again."));
}
