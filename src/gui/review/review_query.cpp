// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "review/review_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/review_day.hpp>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace upturn::gui {
namespace {

QString say(const char* words, int count = -1) {
    return QCoreApplication::translate("upturn::gui::ReviewPage", words, nullptr, count);
}

std::array<QString, 4> datesOf(const core::LessonLife& life, const app::Surroundings& surroundings,
                               const review::Since& since) {
    const auto dates = app::nextDates(life, surroundings, since);
    std::array<QString, 4> words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words.at(i) =
            dates.at(i) ? fromNow(*dates.at(i), surroundings.today()) : say("part of you now");
    return words;
}

/// The last note, with when it was written.
QString lastTime(const core::Lesson& lesson, const app::Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    if (lesson.reviews.empty())
        return say("Kept %1. This is the first time it comes back.")
            .arg(ago(surroundings.dayOf(lesson.kept), today));
    const core::Review& last = lesson.reviews.back();
    const QString when = ago(last.day, today);
    if (last.note.blank())
        return say("Last time was %1.").arg(when);
    return say("Last time, %1, you wrote: \u201c%2\u201d").arg(when, shown(last.note));
}

core::Result<void> fill(ReviewView& view, store::Journal& journal,
                        const app::Surroundings& surroundings, const core::Id& id) {
    const auto lesson = journal.lesson(id);
    if (!lesson)
        return core::passOn(lesson);
    const auto life = journal.life(id);
    if (!life)
        return core::passOn(life);
    const core::CivilDate today = surroundings.today();
    view.lesson = id;
    view.sentence = shown(lesson->text);
    view.lastTime = lastTime(*lesson, surroundings);
    view.next = datesOf(*life, surroundings, {});
    view.nextIfUsed = datesOf(*life, surroundings, {.met = true, .used = true});
    view.nextIfUnused = datesOf(*life, surroundings, {.met = true, .used = false});
    view.why = QString::fromStdString(app::whyDue(*lesson, surroundings));
    const bool slipped =
        !lesson->reviews.empty() && lesson->reviews.back().grade == core::Grade::forgot;
    if (slipped && review::keepsSlipping(lesson->standing))
        view.why =
            say("It slipped away %n times. Other words may hold better, or one lesson for two; "
                "or it may rest.",
                lesson->standing.lapses);
    const auto entry = lesson->from.entry.empty() ? core::Result<core::Entry>(core::fail({}, {}))
                                                  : journal.entry(lesson->from.entry);
    if (entry && !entry->inTrash) {
        view.entry = entry->id;
        view.entryLine =
            say("%1, %2").arg(shown(core::heading(*entry)), dayIn(entry->happened.date, today));
    }
    return {};
}

/// The last reviews in which it came up and was not used, the newest first.
std::vector<core::Review> unusedOf(const core::LessonLife& life) {
    std::vector<core::Review> all;
    for (auto review = life.reviews.rbegin(); review != life.reviews.rend(); ++review) {
        if (review->used.value_or(false))
            break;
        if (review->met.value_or(false))
            all.push_back(*review);
    }
    return all;
}

/// "4 November and 17 November": the last two.
QString daysOf(const std::vector<core::Review>& unused, core::CivilDate today) {
    const QString last = shortDay(unused.front().day, today);
    return unused.size() < 2 || unused[1].day == unused[0].day
               ? last
               : say("%1 and %2").arg(shortDay(unused[1].day, today), last);
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("\\s+"));
    return text.split(between, Qt::SkipEmptyParts);
}

QString bare(const QString& word) {
    static const QRegularExpression marks(QStringLiteral("^\\W+|\\W+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return QString(word).remove(marks).toCaseFolded();
}

} // namespace

QString wordsInCommon(const QString& a, const QString& b) {
    constexpr int fewest = 3;
    const QStringList one = wordsOf(a);
    const QStringList other = wordsOf(b);
    qsizetype best = 0;
    qsizetype begin = 0;
    std::vector<qsizetype> before(static_cast<std::size_t>(other.size()) + 1);
    for (qsizetype i = 0; i < one.size(); ++i) {
        std::vector<qsizetype> run(before.size());
        for (qsizetype j = 0; j < other.size(); ++j) {
            const QString word = bare(one[i]);
            if (word.isEmpty() || word != bare(other[j]))
                continue;
            const auto at = static_cast<std::size_t>(j) + 1;
            run[at] = before[at - 1] + 1;
            if (run[at] > best) {
                best = run[at];
                begin = i - best + 1;
            }
        }
        before = std::move(run);
    }
    // "It was a" is in half of all notes.
    constexpr int letters = 4;
    const auto telling =
        std::count_if(one.begin() + begin, one.begin() + begin + best,
                      [](const QString& word) { return bare(word).size() >= letters; });
    QString words =
        best < fewest || telling < 2 ? QString() : one.mid(begin, best).join(QLatin1Char(' '));
    static const QRegularExpression end(QStringLiteral("[\\s.,;:!?]+$"));
    return words.remove(end);
}

std::pair<QString, QString> cueAndRule(const QString& lesson) {
    static const QRegularExpression situation(
        QStringLiteral("^\\s*(?:when|whenever|if|before|as soon as|each time|every time|"
                       "wenn|falls|sobald|bevor|ehe|nachdem|immer wenn|jedes mal wenn)\\s"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype comma = lesson.indexOf(QLatin1Char(','));
    if (comma < 0 || !situation.match(lesson).hasMatch() ||
        lesson.mid(comma + 1).trimmed().isEmpty())
        return {lesson, QString()};
    return {lesson.left(comma).trimmed(), lesson.mid(comma + 1).trimmed()};
}

core::Result<std::optional<UnusedView>>
readUnused(store::Journal& journal, const app::Surroundings& surroundings, const core::Id& id) {
    const auto gentle = app::isGentleEvening(journal, surroundings);
    if (!gentle)
        return core::passOn(gentle);
    if (*gentle)
        return std::nullopt;
    ReviewView whole;
    if (const auto read = fill(whole, journal, surroundings, id); !read)
        return core::passOn(read);
    const auto life = journal.life(id);
    if (!life)
        return core::passOn(life);
    const auto lesson = journal.lesson(id);
    if (!lesson)
        return core::passOn(lesson);
    const core::CivilDate today = surroundings.today();
    const std::vector<core::Review> unused = unusedOf(*life);
    UnusedView view{.lesson = id, .entry = whole.entry, .entryLine = whole.entryLine};
    const auto [cue, rule] = cueAndRule(whole.sentence);
    view.cue = rule.isEmpty() ? cue : say("%1\u2026").arg(cue);
    view.rule = rule;
    view.times = lesson->standing.unused;
    view.sooner = review::comesSooner(lesson->standing);
    if (!unused.empty())
        view.cameUp = say("Came up on %1 and was not used.").arg(daysOf(unused, today));
    if (lesson->standing.due)
        view.leave = say("comes back %1").arg(fromNow(*lesson->standing.due, today));
    if (!rule.isEmpty()) {
        static const QRegularExpression when(QStringLiteral("^(?:when|whenever|if|wenn|falls)\\s+"),
                                             QRegularExpression::CaseInsensitiveOption);
        view.when = QString(cue).remove(when);
        if (view.when == cue) // "Before I say a date", behind "When"
            view.when[0] = view.when[0].toLower();
    }
    if (unused.size() > 1) {
        const QString common = wordsInCommon(shown(unused[1].note), shown(unused[0].note));
        // Nobody is handed words of danger or harm to plan with.
        const core::Entry alone{.text = textOf(common)};
        if (!common.isEmpty() && app::whyLeftAloneUnanswered(alone) == app::LeftAlone::no) {
            view.shared = say("Both times you wrote: \u201c%1\u201d.").arg(common);
            view.when = view.when.isEmpty() ? common : say("%1 and %2").arg(view.when, common);
        }
    }
    return view;
}

core::Result<ReviewView> readReview(store::Journal& journal, const app::Surroundings& surroundings,
                                    int done) {
    const auto day = app::reviewDay(journal, surroundings);
    if (!day)
        return core::passOn(day);
    ReviewView view;
    view.index = done;
    view.count = done + static_cast<int>(day->lessons.size());
    view.canUndo = done > 0;
    view.done = day->lessons.empty();
    if (view.done) {
        view.doneTitle = done > 0 ? say("Done.") : say("Nothing is due now");
        if (day->gentle) {
            view.doneLine = QString::fromStdString(app::sentenceOfEvening(surroundings));
            return view;
        }
        if (day->nextDue)
            view.doneLine = (done > 0 ? say("Next %1.") : say("The next lesson comes back %1."))
                                .arg(nextTime(*day->nextDue, surroundings.today()));
        else if (done == 0)
            view.doneLine = say("A lesson comes back on the day after you keep it.");
        return view;
    }
    if (const auto read = fill(view, journal, surroundings, day->lessons.front().id); !read)
        return core::passOn(read);
    return view;
}

} // namespace upturn::gui
