// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the window shows, counts and calls by itself of an entry that nothing leads back to.

#include "again/again_query.hpp"
#include "calm/calm_page.hpp"
#include "calm/calm_query.hpp"
#include "circling/circling_page.hpp"
#include "hand.hpp"
#include "journal/editor_query.hpp"
#include "journal/journal_query.hpp"
#include "reflect/reflect_query.hpp"
#include "today/today_query.hpp"
#include "widgets/quiet_line.hpp"
#include "words/text.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/app/sitting.hpp>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

constexpr const char* crisis = "I want to kill myself. I lost the contract.";
constexpr const char* loss = "My mother died last night.";

struct LedThere : Hand {
    core::Id recordOn(const char* iso, const char* words, int weight = 3) {
        const core::Moment now = surroundings->now();
        clock->moveTo(berlin(iso));
        const auto made = writing()->record({.text = saying(words), .weight = weight});
        REQUIRE(made);
        clock->moveTo(now);
        return made->value;
    }
    void answer(const core::Id& entry, const char* question, const char* words) {
        auto there = writing();
        const auto asked = app::Reflection(*there, *surroundings).question(question);
        REQUIRE(asked);
        REQUIRE(there->answer(entry, *asked, saying(words)));
    }
    TodayView today() const {
        auto view = readToday(*journal(), *surroundings);
        REQUIRE(view);
        return std::move(*view);
    }
    bool showsLine() const {
        for (auto* one : program->window().today()->findChildren<QuietLine*>())
            if (one->isVisible())
                return true;
        return false;
    }
    /// Kept by Enter, and all that follows from it is on the page.
    void capture(const char* words) {
        type(words);
        press(Qt::Key_Return);
        settled();
        settled();
        settled();
    }
};

struct InCircles : LedThere {
    core::Id entry;

    void rounds(const char* words, const char* last = nullptr) {
        clock->moveTo(berlin("2026-11-15T18:00:00Z"));
        auto writer = writing();
        entry = writer->record({.text = saying(words), .weight = 4})->value;
        int nth = 0;
        for (const char* at : {"2026-11-17T18:00:00Z", "2026-11-19T18:00:00Z",
                               "2026-11-20T18:00:00Z", "2026-11-21T18:00:00Z"}) {
            clock->moveTo(berlin(at));
            REQUIRE(writer->rate(entry, 4));
            ++nth;
            REQUIRE(writer->answer(entry,
                                   {.id = "own." + std::to_string(nth), .text = saying("Again?")},
                                   last != nullptr && nth == 4 ? saying(last) : saying(words)));
        }
        clock->moveTo(berlin("2026-11-21T22:00:00Z"));
        writer.reset();
        open();
        program->openReflection(entry);
        REQUIRE(wait([this] { return on<CirclingPage>() || on<ReflectPage>() || on<CalmPage>(); }));
        settled();
        settled();
    }
};

} // namespace

TEST_CASE_METHOD(LedThere,
                 "A year later Today shows an ordinary day, and no day of danger or grief") {
    const char* words = "I lost the contract, because I forgot the date.";
    bool shown = false;
    SECTION("an ordinary one") {
        shown = true;
    }
    SECTION("words of danger") {
        words = crisis;
    }
    SECTION("words that may mean danger") {
        words = "There is no way out any more. I lost the contract.";
    }
    SECTION("a loss") {
        words = loss;
    }
    recordOn("2025-11-21T19:00:00Z", words);
    const TodayView view = today();
    CHECK(view.onThisDay.has_value() == shown);
    CHECK(view.waiting.size() == (shown ? 1U : 0U));
}

TEST_CASE_METHOD(LedThere, "No title with words of danger stands beside a step on Today") {
    const char* words = "The offer went out late.";
    bool named = true;
    SECTION("an ordinary one") {}
    SECTION("words of danger") {
        words = crisis;
        named = false;
    }
    const core::Id entry = recordOn("2026-11-15T19:00:00Z", words);
    addStep(entry, "call the doctor", day("2026-11-21"));
    const TodayView view = today();
    REQUIRE(view.waiting.size() == (named ? 2U : 1U));
    for (const Waiting& row : view.waiting)
        if (row.kind == Waiting::Kind::step)
            CHECK(row.meta.contains(QStringLiteral("From")) == named);
}

TEST_CASE_METHOD(LedThere, "A step in words of danger asks nobody how it went, and names people") {
    const core::Id entry = recordOn("2026-11-15T19:00:00Z", "The offer went out late.");
    const char* words = "ask for more time";
    bool danger = false;
    SECTION("an ordinary one") {}
    SECTION("words of danger") {
        words = "I kill myself";
        danger = true;
    }
    clock->moveTo(berlin("2026-11-16T19:00:00Z"));
    addStep(entry, words, day("2026-11-20"));
    clock->moveTo(berlin("2026-11-21T19:00:00Z"));
    open();
    settled();
    CHECK(showsLine() == danger);
    CHECK(sees(QString::fromUtf8(words)) != danger);
}

TEST_CASE_METHOD(LedThere, "Unfinished words are offered on a heavy evening, and nothing else") {
    const core::Id entry = recordOn("2026-11-21T18:00:00Z", "I sent the offer too late.");
    {
        auto there = writing();
        REQUIRE(app::keepDraft(*there, app::answerDraftName(entry, "aar.facts"),
                               {saying("Half a page of words"), {}}, {}));
        REQUIRE(app::keepSitting(
            *there,
            {.entry = entry, .question = "aar.facts", .begun = surroundings->now().instant}));
    }
    recordOn("2026-11-20T18:00:00Z", "The review went badly.");
    recordOn("2026-11-21T18:30:00Z", "I want to kill myself.");
    const TodayView view = today();
    CHECK(view.quiet);
    REQUIRE(view.goOn.size() == 1);
    CHECK(view.goOn.front().words == QStringLiteral("Half a page of words"));
    CHECK(view.waiting.empty());
    CHECK_FALSE(view.due);
}

TEST_CASE_METHOD(LedThere, "The line to somebody to talk to stays all evening") {
    recordOn("2026-11-20T18:00:00Z", "I forgot the invoice.");
    open();
    settled();
    CHECK_FALSE(showsLine());
    capture("I want to kill myself");
    REQUIRE(wait([this] { return on<CalmPage>(); }));
    press(Qt::Key_Escape);
    settled();
    CHECK(showsLine());
    capture("Bought bread");
    CHECK(showsLine());
}

TEST_CASE_METHOD(LedThere, "No thought stands beside fresh grief") {
    const char* words = "The offer went out late.";
    bool thought = true;
    SECTION("an ordinary day") {}
    SECTION("a loss") {
        words = loss;
        thought = false;
    }
    SECTION("violence yesterday, and notes since") {
        recordOn("2026-11-20T18:00:00Z", "My husband hit me last night and I hid in the bathroom.");
        for (int n = 0; n < 4; ++n)
            recordOn("2026-11-21T10:00:00Z", "Bought bread");
        thought = false;
    }
    recordOn("2026-11-21T18:00:00Z", words, 1);
    CHECK(today().thought.has_value() == thought);
}

TEST_CASE_METHOD(LedThere, "A loss is nowhere called not reflected yet") {
    const char* words = "I sent the offer too late.";
    bool waits = true;
    SECTION("an ordinary one") {}
    SECTION("a loss") {
        words = loss;
        waits = false;
    }
    SECTION("words of danger") {
        words = crisis;
        waits = false;
    }
    recordOn("2026-11-20T18:00:00Z", "The review went badly.");
    const core::Id entry = recordOn("2026-11-21T18:00:00Z", words);
    CHECK(readEntryView(*journal(), *surroundings, entry)->waits == waits);
    CHECK(readEditor(*journal(), entry)->waits == waits);
    CHECK(readRows(*journal(), {}, {})->front().waits == waits);
    JournalFilter filter;
    filter.only = JournalFilter::Only::unreflected;
    const auto outline = readOutline(*journal(), *surroundings, filter);
    CHECK(outline->unreflected == (waits ? 2 : 1));
    CHECK(outline->marks.size() == (waits ? 2U : 1U));
    CHECK(readRows(*journal(), filter, {})->size() == outline->marks.size());
    // The rows of all are all of them.
    CHECK(readOutline(*journal(), *surroundings, {})->marks.size() == 2);
}

TEST_CASE_METHOD(LedThere, "A name is searched for as it is, and a word from its beginning on") {
    const core::Id entry = recordOn("2026-11-20T18:00:00Z", "The feast went badly.");
    REQUIRE(writing()->edit(
        entry, {.area = saying("work"), .tags = {.add = {saying("feier")}, .remove = {}}}));
    for (const char* words :
         {"tag:feier", "#feier", "area:work", "kind:setback", "bad", "tag:feier bad",
          "bad tag:feier", "after:2026-11-19", "\"feast went"}) {
        CAPTURE(words);
        JournalFilter filter;
        filter.words = QString::fromUtf8(words);
        CHECK(readOutline(*journal(), *surroundings, filter)->marks.size() == 1);
        CHECK(readRows(*journal(), filter, {})->size() == 1);
    }
}

TEST_CASE_METHOD(LedThere, "What the calm page says of tonight is so") {
    core::Id entry;
    QString line = QStringLiteral("Nobody is told.");
    SECTION("words of yesterday put nothing aside") {
        entry = recordOn("2026-11-20T10:00:00Z", crisis);
    }
    SECTION("words of this evening do") {
        entry = recordOn("2026-11-21T18:00:00Z", crisis);
        line += QStringLiteral(" For tonight Upturn puts lessons and reminders aside.");
    }
    SECTION("in the morning it is not tonight") {
        clock->moveTo(berlin("2026-11-21T09:20:00Z"));
        entry = recordOn("2026-11-21T09:10:00Z", crisis);
        line += QStringLiteral(" For today Upturn puts lessons and reminders aside.");
    }
    open();
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<CalmPage>(); }));
    bool said = false;
    for (const QLabel* label : page<CalmPage>()->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == line);
    CHECK(said);
}

TEST_CASE_METHOD(LedThere, "Who looks at their own part is shown the lessons they say") {
    const core::Id entry = recordOn("2026-11-15T18:00:00Z",
                                    "My mother died last night. I came too late to the house.");
    answer(entry, "aar.facts", "I waited too long. Next time I call her before I go to sleep.");
    bool part = false;
    SECTION("left alone") {}
    SECTION("their part") {
        REQUIRE(writing()->edit(entry, {.lift = core::Lift::myPart}));
        part = true;
    }
    open();
    reflectOn(entry);
    settled();
    settled();
    CHECK((named<QAbstractButton>("Keep") != nullptr) == part);
    CHECK(sees(QStringLiteral("No lesson, review or reminder comes from this")) != part);
}

TEST_CASE_METHOD(LedThere, "What follows a look at one's part is said once") {
    const core::Id entry = recordOn("2026-11-15T18:00:00Z", loss);
    REQUIRE(writing()->edit(entry, {.lift = core::Lift::myPart}));
    open();
    reflectOn(entry);
    CHECK(sees(QStringLiteral("The next question begins with what was not yours.")));
    close();
    clock->moveTo(berlin("2026-11-21T19:05:00Z"));
    answer(entry, "soft.hardest", "The quiet in the house, and her chair.");
    open();
    reflectOn(entry);
    CHECK_FALSE(sees(QStringLiteral("The next question begins with what was not yours.")));
    CHECK(sees(QStringLiteral("You look at your part.")));
}

TEST_CASE_METHOD(LedThere, "What would hurt to be asked is not read out under why, either") {
    const core::Id entry = recordOn("2026-11-21T18:00:00Z", "My aunt died of cancer.");
    const auto others = readWhyNot(*journal(), *surroundings, entry, {});
    REQUIRE(others);
    CHECK_FALSE(others->empty());
    for (const WhyNot& other : *others) {
        INFO(other.question.toStdString());
        CHECK_FALSE(other.question.contains(QStringLiteral("caused")));
        CHECK_FALSE(other.question.contains(QStringLiteral("That\u2019s on me")));
    }
}

TEST_CASE_METHOD(LedThere, "Words of danger that were chosen make no lesson; people are shown") {
    const core::Id entry = recordOn("2026-11-15T18:00:00Z", "The offer went out late.");
    open();
    reflectOn(entry);
    type("Next time I kill myself");
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(wait([this] { return on<CalmPage>(); }));
    CHECK(*journal()->countLessons({}) == 0);
    REQUIRE(journal()->answers(entry)->size() == 1);
}

TEST_CASE_METHOD(InCircles, "Nobody is told that they go in circles about grief or violence") {
    bool told = false;
    SECTION("an ordinary one") {
        told = true;
        rounds("I keep hearing how I sounded in the standup. I always do this when I am tired and "
               "I hate that I always do this to them.");
    }
    SECTION("a loss") {
        rounds("My mother died in March. I keep hearing how she breathed that night. I always hear "
               "it when I am tired and I hate that I always hear it.");
    }
    SECTION("violence") {
        rounds("My husband hit me. I keep hearing how he shouted that night. I always hear it when "
               "I am tired and I hate that I always hear it.");
    }
    CHECK(on<CirclingPage>() == told);
}

TEST_CASE_METHOD(InCircles, "Words of danger lead to people, also where they go in circles") {
    rounds("I keep hearing how I sounded in the standup. I always do this when I am tired and I "
           "hate that I always do this to them.",
           "I keep hearing how I sounded in the standup. I always do this when I am tired and I "
           "hate that I always do this to them. I want to kill myself.");
    CHECK(wait([this] { return on<CalmPage>(); }));
}
