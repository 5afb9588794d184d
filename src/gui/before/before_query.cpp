// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "before/before_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/applying.hpp>
#include <upturn/app/calm.hpp>
#include <upturn/app/danger.hpp>

#include <QCoreApplication>
#include <QStringList>

namespace upturn::gui {
namespace {

constexpr std::size_t mostLessons = 3;
constexpr std::size_t mostReasons = 2;

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::BeforePage", words);
}

QString quoted(const QString& words) {
    return say("\u201c%1\u201d").arg(words);
}

QString reasonOf(const std::vector<app::Reason>& words) {
    QStringList named;
    for (const app::Reason& word : words)
        if (static_cast<std::size_t>(named.size()) < mostReasons)
            named << QString::fromStdString(app::said(word));
    return named.isEmpty() ? QString() : say("Because of %1.").arg(named.join(say(" and ")));
}

QString lastUseOf(const core::Lesson& lesson, core::CivilDate today) {
    for (auto review = lesson.reviews.rbegin(); review != lesson.reviews.rend(); ++review) {
        if (!review->used.value_or(false))
            continue;
        const QString day = dayIn(review->day, today);
        return review->note.blank() ? say("Used %1.").arg(day)
                                    : say("Used %1: %2").arg(day, quoted(shown(review->note)));
    }
    return say("Not used yet.");
}

core::Result<void> readFaced(BeforeView& view, store::Journal& journal,
                             const app::Surroundings& surroundings, const core::Text& words) {
    core::Entry facing;
    facing.text = words;
    facing.happened = surroundings.now();
    const auto like = app::setbacksLike(journal, surroundings, facing, 1);
    if (!like)
        return core::passOn(like);
    if (like->empty())
        return {};
    const core::Entry& entry = like->front().entry;
    const QString day = dayIn(entry.happened.date, surroundings.today());
    const auto weight = core::currentWeight(entry);
    view.faced = FacedBefore{.entry = entry.id,
                             .title = shown(core::heading(entry)),
                             .meta = weight ? say("%1, weight %2.").arg(day).arg(*weight)
                                            : say("%1.").arg(day)};
    return {};
}

/// Whoever types words of danger here is owed people at once, as on the command line, and not only
/// when they are kept.
core::Result<void> readPeople(BeforeView& view, store::Journal& journal,
                              const app::Surroundings& surroundings, const core::Text& words) {
    view.line = app::alarmIn({words}) != hear::Alarm::none;
    const auto calm = app::calmFor(journal, surroundings, words.utf8());
    if (!calm)
        return core::passOn(calm);
    if (!*calm)
        return {};
    view.people << QString::fromStdString((*calm)->sentence);
    for (const core::Text& person : (*calm)->contacts)
        view.people << shown(person);
    for (const app::Helpline& line : (*calm)->helplines)
        view.people << unbroken(QString::fromStdString(app::sentenceOf(line, surroundings.now())));
    view.people << unbroken(QString::fromStdString((*calm)->emergency)).split(QLatin1Char('\n'));
    return {};
}

} // namespace

core::Result<BeforeView> readBefore(store::Journal& journal, const app::Surroundings& surroundings,
                                    const core::Text& words) {
    BeforeView view;
    view.today = dateOf(surroundings.today());
    const auto count = journal.countLessons({});
    if (!count)
        return core::passOn(count);
    view.all = static_cast<int>(*count);
    if (words.blank())
        return view;
    if (const auto read = readPeople(view, journal, surroundings, words); !read)
        return core::passOn(read);
    if (!view.people.isEmpty()) // nothing to learn now
        return view;
    const auto found = app::lessonsBefore(journal, surroundings, words, mostLessons);
    if (!found)
        return core::passOn(found);
    for (const app::LessonThatApplies& one : *found) {
        const auto whole = journal.lesson(one.lesson.id);
        if (!whole)
            return core::passOn(whole);
        const QString why = reasonOf(one.words);
        const QString last = lastUseOf(*whole, surroundings.today());
        view.lessons.push_back({one.lesson.id, shown(one.lesson.text),
                                why.isEmpty() ? last : why + QLatin1Char(' ') + last});
    }
    if (const auto read = readFaced(view, journal, surroundings, words); !read)
        return core::passOn(read);
    return view;
}

core::Result<store::Made<core::Id>> askAfterwards(store::Journal& journal,
                                                  const Afterwards& afterwards) {
    QStringList lessons;
    for (const LessonToTake& lesson : afterwards.lessons)
        lessons << lesson.text;
    core::BlockFields fields{{"options", textOf(say("Before I %1").arg(afterwards.words))},
                             {"review_on", civil(afterwards.day)}};
    if (!lessons.isEmpty())
        fields.emplace(
            "reasons",
            textOf(say("Which of them came up? %1").arg(lessons.join(QLatin1Char(' ')))));
    // A decision is only how it is written down.
    return journal.together(store::ActType::askAfterwards, [&] {
        return app::become(journal, afterwards.typed, [&] {
            return journal.addBlock(
                {.kind = core::BlockKind::decision, .entry = {}, .fields = fields});
        });
    });
}

} // namespace upturn::gui
