// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lessons/lessons_query.hpp"

#include "widgets/strength_bar.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/applying.hpp>
#include <upturn/app/drafts.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/review_day.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace upturn::gui {
namespace {

QString say(const char* words, int count = -1) {
    return QCoreApplication::translate("upturn::gui::LessonsPage", words, nullptr, count);
}

LessonGroup groupOf(const core::Lesson& lesson, core::CivilDate today) {
    const core::Standing& standing = lesson.standing;
    if (standing.state == core::LessonState::retired || lesson.rests)
        return LessonGroup::retired;
    if (standing.due && core::dayNumber(*standing.due) <= core::dayNumber(today))
        return LessonGroup::due;
    return standing.state == core::LessonState::partOfMe ? LessonGroup::partOfMe
                                                         : LessonGroup::growing;
}

/// The titles of entries, each read once.
class Titles {
  public:
    explicit Titles(store::Journal& journal)
        : journal_(journal) {}

    QString of(const core::Id& entry) {
        if (entry.empty())
            return {};
        const auto known = titles_.find(entry);
        if (known != titles_.end())
            return known->second;
        const auto found = journal_.entry(entry);
        return titles_[entry] = found && !found->inTrash ? shown(core::heading(*found)) : QString();
    }

  private:
    store::Journal& journal_;
    std::map<core::Id, QString> titles_;
};

QString capitalised(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

LessonRow rowOf(const core::Lesson& lesson, const QString& entryTitle, core::CivilDate today) {
    LessonRow row{.id = lesson.id,
                  .group = groupOf(lesson, today),
                  .text = shown(lesson.text),
                  .entryTitle = entryTitle,
                  .strength = strengthOf(lesson.standing),
                  .when = {}};
    if (lesson.rests)
        row.when = say("rests");
    if (lesson.standing.due)
        row.when = row.group == LessonGroup::due ? capitalised(fromNow(*lesson.standing.due, today))
                                                 : fromNow(*lesson.standing.due, today);
    return row;
}

core::Result<std::optional<LessonSuggestion>> readSuggestion(store::Journal& journal,
                                                             core::CivilDate today) {
    const auto waiting = app::toReflectOn(journal, 1);
    if (!waiting)
        return core::passOn(waiting);
    if (waiting->empty())
        return std::nullopt;
    const core::Entry& entry = waiting->front();
    return LessonSuggestion{
        entry.id,
        shown(core::heading(core::Text(), entry.title.empty() ? entry.text : entry.title, 40)),
        say("Captured %1. About 5 minutes.").arg(happened(entry.written, today))};
}

QString metaOf(const core::Lesson& lesson, core::CivilDate today) {
    const QString kept = say("Kept %1.").arg(dayIn(lesson.kept.date, today));
    switch (lesson.standing.state) {
    case core::LessonState::retired:
        return say("%1 Retired.").arg(kept);
    case core::LessonState::partOfMe:
        return lesson.standing.due ? say("%1 Part of you. Looked at %2.")
                                         .arg(kept, fromNow(*lesson.standing.due, today))
                                   : say("%1 Part of you.").arg(kept);
    default:
        break;
    }
    if (lesson.heavy)
        return say("%1 It rests: a heavy sentence is not asked again until you bring it back.")
            .arg(kept);
    if (lesson.notMine)
        return say("%1 It rests: what it is from is not yours to learn from.").arg(kept);
    if (lesson.rests)
        return say("%1 It rests.").arg(kept);
    if (!lesson.standing.due)
        return kept;
    return say("%1 Next review %2.").arg(kept, fromNow(*lesson.standing.due, today));
}

QString lifeOf(const core::Lesson& lesson) {
    if (!lesson.mergedInto.empty())
        return say("Says the same as another lesson, where its reviews count.");
    const int uses = lesson.standing.uses;
    if (lesson.rests)
        return {};
    switch (lesson.standing.state) {
    case core::LessonState::draft:
        return say("New. Its first review makes it active.");
    case core::LessonState::active:
        return say("Active. Once it helped, it is proven.");
    case core::LessonState::proven:
        return say("Proven: it helped %n times. Three uses, and 90 days in memory, make it part "
                   "of you.",
                   uses);
    case core::LessonState::partOfMe:
        return say("Part of you: it helped %n times, and is looked at once a year.", uses);
    case core::LessonState::retired:
        break;
    }
    return say("Retired: it comes up no more until you bring it back.");
}

QString wordsOf(const core::NextStep& step) {
    return step.when.empty() ? shown(step.then)
                             : say("When %1, %2").arg(shown(step.when), shown(step.then));
}

core::Result<void> readUses(LessonDetail& detail, store::Journal& journal,
                            const app::Surroundings& surroundings, const core::Lesson& lesson) {
    const core::CivilDate today = surroundings.today();
    const auto steps = journal.stepsFrom(lesson.id);
    if (!steps)
        return core::passOn(steps);
    Titles titles(journal);
    for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
        LessonUse use{.what = wordsOf(*step),
                      .when = {},
                      .entry = step->entry,
                      .entryTitle = titles.of(step->entry)};
        if (step->helped.value_or(false)) {
            use.when = shortDay(surroundings.dayOf(step->closed), today);
            detail.uses.push_back(std::move(use));
        } else if (!step->outcome) {
            use.when = step->due ? say("due %1").arg(shortDay(*step->due, today)) : QString();
            detail.steps.push_back(std::move(use));
        }
    }
    for (auto review = lesson.reviews.rbegin(); review != lesson.reviews.rend(); ++review)
        if (review->used.value_or(false))
            detail.uses.push_back({review->note.blank() ? say("Used") : shown(review->note),
                                   shortDay(review->day, today), review->entry,
                                   titles.of(review->entry)});
    return {};
}

core::Result<void> readNear(LessonDetail& detail, store::Journal& journal,
                            const app::Surroundings& surroundings, const core::Lesson& lesson) {
    const core::CivilDate today = surroundings.today();
    const auto near = app::learnedBefore(journal, surroundings, lesson.text, lesson.id);
    if (!near)
        return core::passOn(near);
    for (const core::Lesson& one : *near)
        if (one.mergedInto.empty() && lesson.mergedInto.empty())
            detail.near.push_back(
                {one.id, shown(one.text), say("Kept %1.").arg(dayIn(one.kept.date, today))});
    return {};
}

} // namespace

int strengthOf(const core::Standing& standing) {
    static constexpr std::array<double, 4> days{2, 7, 21, 60};
    if (standing.state == core::LessonState::partOfMe)
        return strongest;
    const auto reached = std::count_if(days.begin(), days.end(), [&standing](double least) {
        return standing.stability >= least;
    });
    return 1 + static_cast<int>(reached);
}

core::Result<LessonsView> readLessons(store::Journal& journal,
                                      const app::Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    auto lessons = journal.lessons({});
    if (!lessons)
        return core::passOn(lessons);
    const auto day = app::reviewDay(journal, surroundings);
    if (!day)
        return core::passOn(day);
    LessonsView view;
    view.due = static_cast<int>(day->lessons.size());
    Titles titles(journal);
    // What a review passes over is not called due.
    app::LedBack back(journal, surroundings);
    if (const auto laid = back.layDueToRest(*lessons, today); !laid)
        return core::passOn(laid);
    for (const core::Lesson& lesson : *lessons) {
        view.used += lesson.standing.uses > 0 ? 1 : 0;
        view.rows.push_back(rowOf(lesson, titles.of(lesson.from.entry), today));
    }
    std::stable_sort(
        view.rows.begin(), view.rows.end(),
        [](const LessonRow& one, const LessonRow& other) { return one.group < other.group; });
    if (!view.rows.empty())
        return view;
    auto suggestion = readSuggestion(journal, today);
    if (!suggestion)
        return core::passOn(suggestion);
    view.suggestion = std::move(*suggestion);
    return view;
}

core::Result<LessonDetail> readLesson(store::Journal& journal,
                                      const app::Surroundings& surroundings, const core::Id& id) {
    auto lesson = journal.lesson(id);
    if (!lesson)
        return core::passOn(lesson);
    if (const auto laid = app::LedBack(journal, surroundings).layToRest(*lesson); !laid)
        return core::passOn(laid);
    const core::CivilDate today = surroundings.today();
    const core::LessonState state = lesson->standing.state;
    LessonDetail detail{.id = id,
                        .text = shown(lesson->text),
                        .meta = metaOf(*lesson, today),
                        .life = lifeOf(*lesson),
                        .entry = lesson->from.entry,
                        .entryTitle = Titles(journal).of(lesson->from.entry),
                        .quote = shown(lesson->from.quote),
                        .uses = {},
                        .steps = {},
                        .near = {},
                        .resting = state == core::LessonState::retired ||
                                   state == core::LessonState::partOfMe || lesson->heavy};
    if (lesson->entryInTrash)
        detail.meta = say("%1 Its entry is in the trash.").arg(detail.meta);
    const auto typed =
        app::unsaved(journal, app::rewordingDraftName(id), lesson->text, lesson->text.utf8());
    if (!typed)
        return core::passOn(typed);
    const core::Text& words =
        typed->typed ? typed->typed->words : typed->older.value_or(core::Text());
    if (oneLine(shown(words)) != detail.text)
        detail.unsaved = oneLine(shown(words));
    if (const auto read = readUses(detail, journal, surroundings, *lesson); !read)
        return core::passOn(read);
    if (const auto read = readNear(detail, journal, surroundings, *lesson); !read)
        return core::passOn(read);
    return detail;
}

} // namespace upturn::gui
