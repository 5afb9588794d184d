// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which day a page says: of entries that happened on another day than they were written, in other
// years and other zones.

#include "before/before_query.hpp"
#include "hand.hpp"
#include "journal/journal_query.hpp"
#include "journal/past_query.hpp"
#include "lessons/lessons_query.hpp"
#include "palette/palette_query.hpp"
#include "reflect/reflect_query.hpp"
#include "review/review_query.hpp"
#include "step/step_query.hpp"
#include "today/today_query.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/journal_settings.hpp>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

/// A quarter past seven in Tokyo, which was still the evening before in Berlin.
core::Moment inTokyo() {
    return core::momentAt(*core::parseIsoInstant("2024-03-04T22:15:00Z"), "Asia/Tokyo");
}

/// Saturday 21 November 2026, 20:00 in Berlin.
struct Days : Hand {
    core::CivilDate today() const { return surroundings->today(); }
    void moveTo(const char* iso) const { clock->moveTo(berlin(iso)); }
    core::Id recordAt(const char* words, const core::Moment& happened) const {
        const auto made = writing()->record({.text = saying(words), .happened = happened});
        REQUIRE(made);
        return made->value;
    }
    core::Id lessonFrom(const core::Id& entry, const char* words) const {
        const auto made = writing()->keep({.text = saying(words), .from = {.entry = entry}});
        REQUIRE(made);
        return made->value;
    }
    core::Id stepOf(const core::Id& entry, const char* words, const char* due) const {
        const auto made =
            writing()->addStep({.entry = entry, .then = saying(words), .due = day(due)});
        REQUIRE(made);
        return made->value;
    }
    EntryView entryView(const core::Id& entry) const {
        const auto view = readEntryView(*journal(), *surroundings, entry);
        REQUIRE(view);
        return *view;
    }
    TodayView todayView() const {
        const auto view = readToday(*journal(), *surroundings);
        REQUIRE(view);
        return *view;
    }
};

} // namespace

TEST_CASE("Past days are said as people count them") {
    const core::CivilDate today = day("2026-11-21");
    const auto said = [&](const char* iso) { return ago(day(iso), today).toStdString(); };
    CHECK(said("2026-11-22") == "today");
    CHECK(said("2026-11-21") == "today");
    CHECK(said("2026-11-20") == "yesterday");
    CHECK(said("2026-11-19") == "2 days ago");
    CHECK(said("2026-11-08") == "13 days ago");
    CHECK(said("2026-11-07") == "2 weeks ago");
    CHECK(said("2026-10-25") == "4 weeks ago");
    CHECK(said("2026-09-23") == "8 weeks ago");
    CHECK(said("2026-09-22") == "2 months ago");
    CHECK(said("2024-12-22") == "23 months ago");
    CHECK(said("2024-12-21") == "2 years ago");
    CHECK(said("2016-11-21") == "10 years ago");
}

TEST_CASE("Days to come are said as people count them") {
    const core::CivilDate today = day("2026-11-21");
    const auto said = [&](const char* iso) { return fromNow(day(iso), today).toStdString(); };
    CHECK(said("2026-11-20") == "today");
    CHECK(said("2026-11-21") == "today");
    CHECK(said("2026-11-22") == "tomorrow");
    CHECK(said("2026-11-23") == "in 2 days");
    CHECK(said("2026-12-04") == "in 13 days");
    CHECK(said("2026-12-05") == "in 2 weeks");
    CHECK(said("2027-01-19") == "in 8 weeks");
    CHECK(said("2027-01-20") == "in 2 months");
    CHECK(said("2028-11-20") == "in 2 years");
    const auto next = [&](const char* iso) { return nextTime(day(iso), today).toStdString(); };
    CHECK(next("2026-11-21") == "today");
    CHECK(next("2026-11-22") == "tomorrow");
    CHECK(next("2026-11-23") == "on Monday");
    CHECK(next("2026-11-27") == "on Friday");
    CHECK(next("2026-11-28") == "in 7 days");
}

TEST_CASE("A day is named with its year where that is another one") {
    const core::CivilDate today = day("2026-11-21");
    CHECK(dayIn(day("2026-01-02"), today) == QStringLiteral("2 January"));
    CHECK(dayIn(day("2025-12-31"), today) == QStringLiteral("31 December 2025"));
    CHECK(dayIn(day("2027-01-01"), today) == QStringLiteral("1 January 2027"));
    CHECK(shortDay(day("2026-01-02"), today) == QStringLiteral("2 Jan"));
    CHECK(shortDay(day("2025-12-31"), today) == QStringLiteral("31 Dec 2025"));
    CHECK(monthIn(day("2026-01-02"), today) == QStringLiteral("January"));
    CHECK(monthIn(day("2025-12-31"), today) == QStringLiteral("December 2025"));
    CHECK(longDay(today) == QStringLiteral("Saturday 21 November"));
    CHECK(fullDay(today) == QStringLiteral("Saturday 21 November 2026"));
    CHECK(dateOf(civil(QDate(2024, 2, 29))) == QDate(2024, 2, 29));
}

TEST_CASE("A moment is said with its time of day where that is known") {
    const core::CivilDate today = day("2026-11-21");
    const auto said = [&](const char* iso) { return happened(berlin(iso), today).toStdString(); };
    CHECK(said("2026-11-21T07:05:00Z") == "today at 08:05");
    CHECK(said("2026-11-20T22:59:00Z") == "yesterday at 23:59");
    CHECK(said("2026-11-08T11:00:00Z") == "13 days ago at 12:00");
    CHECK(said("2026-11-07T11:00:00Z") == "on 7 November at 12:00");
    CHECK(said("2025-07-01T11:00:00Z") == "on 1 July 2025 at 13:00");
    const core::Moment whole = core::momentOnDay(day("2026-11-20"), berlin("2026-11-21T19:00:00Z"));
    CHECK(happened(whole, today) == QStringLiteral("yesterday"));
    CHECK(fullMoment(whole) == QStringLiteral("Friday 20 November 2026"));
    CHECK(fullMoment(inTokyo()) == QStringLiteral("Tuesday 5 March 2024, 07:15"));
}

TEST_CASE("The hour of the day is greeted as it is") {
    const auto at = [](const char* time) {
        return berlin((std::string("2026-11-21T") + time + ":00Z").c_str()); // an hour earlier
    };
    CHECK(greeting(at("02:59")) == QStringLiteral("Good evening"));
    CHECK(greeting(at("03:00")) == QStringLiteral("Good morning"));
    CHECK(greeting(at("10:59")) == QStringLiteral("Good morning"));
    CHECK(greeting(at("11:00")) == QStringLiteral("Good afternoon"));
    CHECK(greeting(at("16:59")) == QStringLiteral("Good afternoon"));
    CHECK(greeting(at("17:00")) == QStringLiteral("Good evening"));
    const auto said = [&](const char* time) {
        return dayAndHour(at(time), day("2026-11-21")).toStdString();
    };
    CHECK(said("04:59") == "Saturday night, 5:59");
    CHECK(said("05:00") == "Saturday morning, 6:00");
    CHECK(said("10:59") == "Saturday morning, 11:59");
    CHECK(said("11:00") == "Saturday afternoon, 12:00");
    CHECK(said("17:00") == "Saturday evening, 18:00");
    CHECK(said("20:59") == "Saturday evening, 21:59");
    CHECK(said("21:00") == "Saturday night, 22:00");
    CHECK_FALSE(isNight(at("05:00")));
    CHECK(isNight(at("21:00")));
}

TEST_CASE_METHOD(Days, "An entry is read under the day on which it happened, where it happened") {
    const core::Id entry = recordAt("Missed the train", inTokyo());
    CHECK(entryView(entry).when == QStringLiteral("Tuesday 5 March 2024, 07:15"));
    const auto rows = readRows(*journal(), {}, {});
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().day == QDate(2024, 3, 5));
    const auto outline = readOutline(*journal(), *surroundings, {});
    REQUIRE(outline->marks.size() == 1);
    CHECK(outline->marks.front().day == core::dayNumber(day("2024-03-05")));
    const auto found = readPalette(*journal(), *surroundings, QStringLiteral("train"));
    REQUIRE(found->entries.size() == 1);
    CHECK(found->entries.front().right == QStringLiteral("5 Mar 2024"));
    // And so the page says it.
    open(Place::journal);
    program->openEntry(entry);
    CHECK(wait([this] { return sees(QStringLiteral("Tuesday 5 March 2024, 07:15")); }));
}

TEST_CASE_METHOD(Days, "What came of an entry names the day on which that happened") {
    const core::Id entry = recordAt("Missed the train", inTokyo());
    const core::Id lesson = lessonFrom(entry, "Leave earlier.");
    const core::Id step = stepOf(entry, "set two alarms", "2026-11-20");
    moveTo("2026-11-22T19:00:00Z");
    const QString said = QStringLiteral("Missed the train, 5 March 2024");
    CHECK(readReview(*journal(), *surroundings, 0)->entryLine == said);
    CHECK(readStep(*journal(), *surroundings, step)->entryLine == said);
    REQUIRE(writing()->remove(entry));
    const auto trash = readTrash(*journal(), *surroundings);
    REQUIRE(trash->size() == 1);
    CHECK(trash->front().meta == QStringLiteral("Tuesday 5 March 2024, 07:15"));
    CHECK(readLesson(*journal(), *surroundings, lesson)
              ->meta.endsWith(QStringLiteral("Its entry is in the trash.")));
    CHECK(readReview(*journal(), *surroundings, 0)->entryLine.isEmpty());
    CHECK(readStep(*journal(), *surroundings, step)->entryLine.isEmpty());
}

TEST_CASE_METHOD(Days, "What was faced before is dated by when it was, with its weight") {
    moveTo("2026-11-21T19:00:00Z");
    REQUIRE(writing()->record({.text = saying("Missed the train"),
                               .happened = berlin("2026-06-14T10:00:00Z"),
                               .weight = 4}));
    const auto facing =
        gui::readBefore(*journal(), *surroundings, saying("Missed the train once more"));
    REQUIRE(facing->faced);
    CHECK(facing->faced->meta == QStringLiteral("14 June, weight 4."));
    CHECK(facing->faced->title == QStringLiteral("Missed the train"));
    CHECK(facing->all == 0);
    CHECK(facing->today == QDate(2026, 11, 21));
}

TEST_CASE_METHOD(Days, "What waits to be reflected on says when it was written down") {
    recordAt("Missed the train", inTokyo());
    CHECK(todayView().waiting.front().meta ==
          QStringLiteral("Captured today at 20:00. Not reflected yet."));
    CHECK(readLessons(*journal(), *surroundings)->suggestion->line ==
          QStringLiteral("Captured today at 20:00. About 5 minutes."));
    moveTo("2026-12-24T10:00:00Z");
    CHECK(todayView().waiting.front().meta ==
          QStringLiteral("Captured on 21 November at 20:00. Not reflected yet."));
}

TEST_CASE_METHOD(Days, "A lesson that is due says when it was kept, and after what") {
    moveTo("2025-11-20T12:00:00Z");
    const core::Id entry = recordAt("Missed the train", inTokyo());
    lessonFrom(entry, "Leave earlier.");
    lessonFrom({}, "One list.");
    moveTo("2026-11-21T19:00:00Z");
    const auto due = todayView().due;
    REQUIRE(due);
    CHECK(due->count == 2);
    CHECK(due->more == QStringLiteral("One more today."));
    const bool first = due->sentence == QStringLiteral("Leave earlier.");
    CHECK(due->keptLine == (first ? QStringLiteral("Kept 20 November 2025, after ")
                                  : QStringLiteral("Kept 20 November 2025.")));
    CHECK(due->entryTitle == (first ? QStringLiteral("Missed the train") : QString()));
    const auto lessons = readLessons(*journal(), *surroundings);
    CHECK(lessons->due == 2);
    CHECK(lessons->rows.size() == 2);
    for (const LessonRow& row : lessons->rows) {
        CHECK(row.group == LessonGroup::due);
        CHECK(row.when == QStringLiteral("Today"));
        CHECK(readLesson(*journal(), *surroundings, row.id)->meta ==
              QStringLiteral("Kept 20 November 2025. Next review today."));
    }
}

TEST_CASE_METHOD(Days, "A lesson is due from its day on, not the day before") {
    const core::Id lesson = lessonFrom({}, "Leave earlier.");
    CHECK(readLessons(*journal(), *surroundings)->rows.front().group == LessonGroup::growing);
    CHECK(readLessons(*journal(), *surroundings)->rows.front().when == QStringLiteral("tomorrow"));
    CHECK_FALSE(todayView().due);
    moveTo("2026-11-22T19:00:00Z");
    CHECK(readLessons(*journal(), *surroundings)->rows.front().group == LessonGroup::due);
    CHECK(readLessons(*journal(), *surroundings)->rows.front().when == QStringLiteral("Today"));
    const auto done = writing()->review(
        {.lesson = lesson, .grade = core::Grade::knewIt, .day = surroundings->today()});
    REQUIRE(done);
    const auto after = readLessons(*journal(), *surroundings);
    CHECK(after->rows.front().group == LessonGroup::growing);
    CHECK(after->rows.front().when == fromNow(*done->value.standing.due, today()));
    CHECK(after->due == 0);
}

TEST_CASE_METHOD(Days,
                 "What is kept after midnight belongs to the day before, as a person has it") {
    moveTo("2026-11-20T01:00:00Z"); // two at night
    const core::Id lesson = lessonFrom({}, "Leave earlier.");
    moveTo("2026-11-21T19:00:00Z");
    CHECK(readReview(*journal(), *surroundings, 0)->lastTime ==
          QStringLiteral("Kept 2 days ago. This is the first time it comes back."));
    REQUIRE(writing()->review({.lesson = lesson,
                               .grade = core::Grade::forgot,
                               .note = saying("At the station"),
                               .day = surroundings->today()}));
    moveTo("2026-11-24T19:00:00Z");
    CHECK(readReview(*journal(), *surroundings, 0)->lastTime ==
          QStringLiteral("Last time, 3 days ago, you wrote: \u201cAt the station\u201d"));
    REQUIRE(writing()->review(
        {.lesson = lesson, .grade = core::Grade::forgot, .day = surroundings->today()}));
    moveTo("2026-11-26T19:00:00Z");
    CHECK(readReview(*journal(), *surroundings, 0)->lastTime ==
          QStringLiteral("Last time was 2 days ago."));
}

TEST_CASE_METHOD(Days, "A step says whether its day is today, is over or is to come") {
    const core::Id entry = recordAt("Missed the train", inTokyo());
    const core::Id past = stepOf(entry, "buy a clock", "2026-11-20");
    const core::Id now = stepOf(entry, "set two alarms", "2026-11-21");
    const core::Id coming = stepOf(entry, "look up the trains", "2026-11-23");
    const auto steps = entryView(entry).steps;
    REQUIRE(steps.size() == 3);
    const auto line = [&](const core::Id& id) {
        return *std::find_if(steps.begin(), steps.end(),
                             [&](const StepLine& one) { return one.id == id; });
    };
    CHECK(line(past).when == QStringLiteral("was due yesterday"));
    CHECK(line(past).due);
    CHECK(line(now).when == QStringLiteral("due today"));
    CHECK(line(now).due);
    CHECK(line(coming).when == QStringLiteral("due in 2 days"));
    CHECK_FALSE(line(coming).due);
    const auto waiting = todayView().waiting;
    const auto row = [&](const core::Id& id) {
        return std::find_if(waiting.begin(), waiting.end(),
                            [&](const Waiting& one) { return one.id == id; });
    };
    REQUIRE(row(past) != waiting.end());
    REQUIRE(row(now) != waiting.end());
    CHECK(row(coming) == waiting.end());
    CHECK(row(past)->meta ==
          QStringLiteral("Next step, was due yesterday. From Missed the train."));
    CHECK(row(now)->meta == QStringLiteral("Next step, due today. From Missed the train."));
    CHECK(readStep(*journal(), *surroundings, past)->meta ==
          QStringLiteral("Your next step, was due yesterday."));
    CHECK(readStep(*journal(), *surroundings, now)->meta ==
          QStringLiteral("Your next step, due today."));
}

TEST_CASE_METHOD(Days, "A step that was done stays with its entry, one that came to nothing goes") {
    const core::Id entry = recordAt("Missed the train", inTokyo());
    const core::Id done = stepOf(entry, "buy a clock", "2026-11-20");
    const core::Id dropped = stepOf(entry, "set two alarms", "2026-11-21");
    REQUIRE(writing()->changeStep(done, {.outcome = core::Outcome::done}));
    REQUIRE(writing()->changeStep(dropped, {.outcome = core::Outcome::dropped}));
    const auto steps = entryView(entry).steps;
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().id == done);
    CHECK(steps.front().done);
    CHECK(steps.front().when.isEmpty());
    CHECK_FALSE(steps.front().due);
}

TEST_CASE_METHOD(Days, "What became of an entry a year ago is shown on its day of happening") {
    const core::Id entry = recordAt("Missed the train", berlin("2024-11-21T12:00:00Z"));
    recordAt("Another day", berlin("2024-11-20T12:00:00Z"));
    CHECK(todayView().onThisDay->head == QStringLiteral("Two years ago today"));
    CHECK(todayView().onThisDay->entry == entry);
    CHECK(todayView().onThisDay->sentence == QStringLiteral("Missed the train"));
    CHECK(todayView().onThisDay->since.isEmpty());
    const core::Id lesson = lessonFrom(entry, "Leave earlier.");
    CHECK(todayView().onThisDay->since ==
          QStringLiteral("Since then: 1 lesson kept, used 0 times."));
    lessonFrom(entry, "One list.");
    REQUIRE(writing()->review({.lesson = lesson,
                               .grade = core::Grade::knewIt,
                               .met = true,
                               .used = true,
                               .day = surroundings->today()}));
    CHECK(todayView().onThisDay->since ==
          QStringLiteral("Since then: 2 lessons kept, used 1 times."));
    moveTo("2026-11-22T19:00:00Z");
    CHECK_FALSE(todayView().onThisDay);
    moveTo("2034-11-21T19:00:00Z");
    CHECK(todayView().onThisDay->head == QStringLiteral("Ten years ago today"));
    moveTo("2035-11-21T19:00:00Z");
    CHECK_FALSE(todayView().onThisDay);
}

TEST_CASE_METHOD(Days, "A hard day comes back as its lesson, or not at all") {
    const auto made = writing()->record({.text = saying("It was the worst of days"),
                                         .happened = berlin("2025-11-21T12:00:00Z"),
                                         .weight = 4});
    REQUIRE(made);
    CHECK_FALSE(todayView().onThisDay);
    lessonFrom(made->value, "Call Lena.");
    REQUIRE(todayView().onThisDay);
    CHECK(todayView().onThisDay->sentence == QStringLiteral("Call Lena."));
    CHECK(todayView().onThisDay->head == QStringLiteral("One year ago today"));
}

TEST_CASE_METHOD(Days, "A version is dated by the clock where the person is") {
    moveTo("2026-07-03T06:12:00Z");
    const core::Id entry = record("Missed the train.");
    moveTo("2026-11-20T17:05:00Z");
    REQUIRE(writing()->edit(entry, {.text = saying("Missed the early train.")}));
    moveTo("2026-11-21T02:30:00Z"); // half past three at night: still the day before
    REQUIRE(writing()->edit(entry, {.title = saying("Train")}));
    REQUIRE(writing()->edit(entry, {.text = saying("Missed the early train to work.")}));
    moveTo("2026-11-21T19:00:00Z");
    REQUIRE(writing()->edit(entry, {.text = saying("Missed it.")}));
    const auto view = readVersions(*journal(), *surroundings, entry);
    REQUIRE(view->rows.size() == 4);
    CHECK(view->heading == QStringLiteral("Train"));
    CHECK(view->rows[0].when == QStringLiteral("Now"));
    CHECK(view->rows[0].line == QStringLiteral("2 words"));
    CHECK(view->rows[1].when == QStringLiteral("Yesterday, 03:30"));
    CHECK(view->rows[2].when == QStringLiteral("Yesterday, 18:05"));
    CHECK(view->rows[2].line == QStringLiteral("4 words"));
    CHECK(view->rows[3].when == QStringLiteral("3 July, 08:12"));
    CHECK(view->rows[3].text == QStringLiteral("Missed the train."));
}

TEST_CASE_METHOD(Days, "The trash says when a thing was deleted and what comes back with it") {
    const core::Id entry = recordAt("Missed the train. It was cold.", inTokyo());
    REQUIRE(writing()->answer(entry, {.id = "own.1", .text = saying("Why?")}, saying("Slept.")));
    REQUIRE(writing()->answer(entry, {.id = "own.2", .text = saying("How?")}, saying("Badly.")));
    stepOf(entry, "set two alarms", "2026-11-21");
    moveTo("2026-11-23T19:00:00Z");
    REQUIRE(writing()->edit(entry, {.text = saying("Missed the train. It rained.")}));
    const core::Id lesson = lessonFrom({}, "Leave earlier.");
    const core::Id kept = record("Overslept");
    const auto answer =
        writing()->answer(kept, {.id = "own.1", .text = saying("Why?")}, saying("Late night."));
    const core::Id step = stepOf(kept, "go to bed", "2026-11-23");
    moveTo("2026-12-01T19:00:00Z");
    REQUIRE(writing()->remove(entry));
    moveTo("2026-12-19T08:00:00Z");
    REQUIRE(writing()->remove(lesson));
    REQUIRE(writing()->remove(answer->value));
    moveTo("2026-12-20T08:00:00Z");
    REQUIRE(writing()->remove(step));
    const auto rows = *readTrash(*journal(), *surroundings);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].line == QStringLiteral("Next step, deleted today"));
    CHECK(rows[0].title == QStringLiteral("go to bed"));
    CHECK(rows[0].meta == QStringLiteral("23 November, 20:00"));
    CHECK(rows[1].line == QStringLiteral("Lesson, deleted yesterday"));
    CHECK(rows[1].meta == QStringLiteral("Lesson, kept Monday 23 November 2026, 20:00"));
    CHECK(rows[1].lesson);
    CHECK(rows[2].line == QStringLiteral("Answer, deleted yesterday"));
    CHECK(rows[2].title == QStringLiteral("Why?"));
    CHECK(rows[2].text == QStringLiteral("Late night."));
    CHECK(rows[3].line == QStringLiteral("Entry, deleted on 1 December"));
    CHECK(rows[3].text == QStringLiteral("It rained."));
    CHECK(rows[3].comesBack == QStringList{QStringLiteral("2 answers"),
                                           QStringLiteral("1 next step"),
                                           QStringLiteral("2 versions of the text")});
}

TEST_CASE_METHOD(Days, "Back goes over answers and passed questions in the order of their times") {
    const core::Id entry = record("Missed the train");
    app::Wish wish;
    std::vector<core::Asked> asked;
    const auto stop = [&] { return *readNext(*journal(), *surroundings, entry, wish); };
    CHECK_FALSE(stop().view.canGoBack);
    for (const char* at :
         {"2026-11-21T19:01:00Z", "2026-11-21T19:02:00Z", "2026-11-21T19:03:00Z"}) {
        moveTo(at);
        asked.push_back(stop().question);
        if (asked.size() == 2) {
            REQUIRE(writing()->saveDraft(draftNameOf(entry, asked.back().id), saying("Half")));
            REQUIRE(writing()->skip(entry, asked.back()));
        } else {
            REQUIRE(writing()->answer(entry, asked.back(), saying("Because of the alarm.")));
        }
    }
    Stop here = stop();
    CHECK(here.view.canGoBack);
    for (int nth = 2; nth >= 0; --nth) {
        const auto before = *readBefore(*journal(), *surroundings, entry, here, wish);
        REQUIRE(before);
        here = *before;
        CHECK(here.question.id == asked[static_cast<std::size_t>(nth)].id);
        CHECK(here.view.question == shown(asked[static_cast<std::size_t>(nth)].text));
        CHECK(here.view.answer ==
              (nth == 1 ? QStringLiteral("Half") : QStringLiteral("Because of the alarm.")));
        CHECK(here.view.canGoBack == (nth > 0));
    }
    CHECK_FALSE(*readBefore(*journal(), *surroundings, entry, here, wish));
}

TEST_CASE_METHOD(Days, "What was answered about another entry says when") {
    moveTo("2026-10-23T10:00:00Z");
    const core::Id before = recordAt("Lost the keys", berlin("2026-10-20T10:00:00Z"));
    const auto asked = readNext(*journal(), *surroundings, before, {.guide = "gibbs"})->question;
    REQUIRE(writing()->answer(before, asked, saying("I was in a hurry.\nAs ever.")));
    const core::Id entry = record("Missed the train");
    const auto echoAt = [&](const char* iso) {
        moveTo(iso);
        const auto stop = readNext(*journal(), *surroundings, entry, {.guide = "gibbs"});
        REQUIRE(stop);
        REQUIRE(stop->question.id == asked.id);
        REQUIRE(stop->view.echo);
        CHECK(stop->view.echo->words == QStringLiteral("I was in a hurry.\nAs ever."));
        return *stop->view.echo;
    };
    CHECK(echoAt("2026-11-21T10:00:00Z").line ==
          QStringLiteral("4 weeks ago you answered: \u201cI was in a hurry.\u201d"));
    CHECK(echoAt("2026-11-21T10:00:00Z").from == QStringLiteral("Lost the keys, 23 October"));
    CHECK(echoAt("2026-11-22T10:00:00Z").line ==
          QStringLiteral("In October you answered: \u201cI was in a hurry.\u201d"));
    CHECK(echoAt("2027-02-22T10:00:00Z").line ==
          QStringLiteral("In October 2026 you answered: \u201cI was in a hurry.\u201d"));
}

TEST_CASE_METHOD(Days,
                 "The lessons of an entry say when they come back, and what they were taken from") {
    const core::Id entry = recordAt("Missed the train. I leave earlier now.", inTokyo());
    const core::Id answer =
        writing()
            ->answer(entry, {.id = "own.1", .text = saying("Why?")}, saying("I slept. Set alarms."))
            ->value;
    REQUIRE(writing()->keep({.text = saying("Leave earlier."),
                             .from = {.entry = entry, .quote = saying("I leave earlier now.")}}));
    const auto retired = writing()->keep(
        {.text = saying("Set alarms."),
         .from = {.entry = entry, .answer = answer, .quote = saying("Set alarms.")}});
    REQUIRE(retired);
    REQUIRE(writing()->retire(retired->value, true));
    const EntryView view = entryView(entry);
    REQUIRE(view.lessons.size() == 2);
    for (const LessonLine& line : view.lessons)
        CHECK(line.when ==
              (line.id == retired->value ? QString() : QStringLiteral("next review tomorrow")));
    CHECK(view.kept == QStringList{QStringLiteral("I leave earlier now.")});
    REQUIRE(view.answers.size() == 1);
    CHECK(view.answers.front().question == QStringLiteral("Why?"));
    CHECK(view.answers.front().kept == QStringList{QStringLiteral("Set alarms.")});
    CHECK_FALSE(view.waits);
    CHECK(view.title == QStringLiteral("Missed the train"));
    CHECK(view.text == QStringLiteral("I leave earlier now."));
    const auto rows = readRows(*journal(), {}, {});
    CHECK(rows->front().lessons == 2);
    CHECK_FALSE(rows->front().waits);
    CHECK(rows->front().line == QStringLiteral("I leave earlier now"));
}

TEST_CASE_METHOD(Days, "The numbers above the journal count what they say") {
    const core::Id reflected = record("Missed the train");
    record("Overslept");
    REQUIRE(writing()->record({.kind = core::EntryKind::win, .text = saying("Was on time")}));
    REQUIRE(writing()->answer(reflected, {.id = "own.1", .text = saying("Why?")}, saying("Rain.")));
    stepOf(reflected, "set two alarms", "2026-11-21");
    stepOf(reflected, "look up the trains", "2026-11-22");
    const auto outline = readOutline(*journal(), *surroundings, {});
    CHECK(outline->all == 3);
    CHECK(outline->unreflected == 1);
    CHECK(outline->unfinished == 1);
    const auto only = [&](const JournalFilter& filter) {
        return readRows(*journal(), filter, {})->size();
    };
    CHECK(only({.only = JournalFilter::Only::unreflected}) == 1);
    CHECK(only({.only = JournalFilter::Only::unfinished}) == 1);
    CHECK(only({.kind = core::EntryKind::win}) == 1);
    CHECK(only({.starred = true}) == 0);
    CHECK(only({.words = QStringLiteral("overs")}) == 1);
    CHECK(only({.words = QStringLiteral("\u201covers\u201d ")}) == 0);
    const auto rows = readRows(*journal(), {}, {});
    for (const JournalRow& row : *rows)
        CHECK(row.waits == (row.title == QStringLiteral("Overslept")));
}
