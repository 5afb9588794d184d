// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/past_query.hpp"

#include "journal/journal_query.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/answer_notes.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace upturn::gui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::TrashPage", words);
}

std::size_t wordsIn(const QString& text) {
    std::size_t words = 0;
    bool inside = false;
    for (const QChar c : text) {
        words += !c.isSpace() && !inside ? 1 : 0;
        inside = !c.isSpace();
    }
    return words;
}

core::Moment localOf(std::int64_t instant, const core::Moment& like) {
    return core::momentAt(instant, like.zone, like.offset);
}

QString deletedOn(std::int64_t instant, const app::Surroundings& surroundings) {
    const core::CivilDate day = surroundings.dayOf(instant);
    const core::CivilDate today = surroundings.today();
    if (core::dayNumber(today) - core::dayNumber(day) <= 1)
        return ago(day, today);
    return say("on %1").arg(dayIn(day, today));
}

/// "Today, 19:40", "Yesterday, 18:05", "3 November, 08:12".
QString moment(std::int64_t instant, const app::Surroundings& surroundings) {
    const core::Moment at = localOf(instant, surroundings.now());
    const core::CivilDate today = surroundings.today();
    const core::CivilDate called = surroundings.dayOf(instant);
    QString day = dayIn(at.date, today);
    if (core::dayNumber(today) - core::dayNumber(called) <= 1) {
        day = ago(called, today);
        day[0] = day[0].toUpper();
    }
    return say("%1, %2").arg(day, QString::fromStdString(core::timeOfDay(at)));
}

core::Result<QStringList> comesBackWith(store::Journal& journal, const core::Id& entry) {
    QStringList lines;
    const auto answers = journal.answers(entry);
    if (!answers)
        return core::passOn(answers);
    if (!answers->empty())
        lines << QCoreApplication::translate("upturn::gui::TrashPage", "%n answers", nullptr,
                                             static_cast<int>(answers->size()));
    const auto steps = journal.steps(entry);
    if (!steps)
        return core::passOn(steps);
    if (!steps->empty())
        lines << QCoreApplication::translate("upturn::gui::TrashPage", "%n next steps", nullptr,
                                             static_cast<int>(steps->size()));
    const auto versions = journal.versions(entry);
    if (!versions)
        return core::passOn(versions);
    if (versions->size() > 1)
        lines << QCoreApplication::translate("upturn::gui::TrashPage", "%n versions of the text",
                                             nullptr, static_cast<int>(versions->size()));
    return lines;
}

/// A thing and when it was deleted, to be put in order.
using Dated = std::pair<std::int64_t, TrashRow>;

core::Result<void> readEntries(std::vector<Dated>& rows, store::Journal& journal,
                               const app::Surroundings& surroundings) {
    const auto entries = journal.trash();
    if (!entries)
        return core::passOn(entries);
    for (const core::Entry& entry : *entries) {
        auto back = comesBackWith(journal, entry.id);
        if (!back)
            return core::passOn(back);
        const std::int64_t at = entry.trashed ? entry.trashed->instant : 0;
        rows.push_back({at,
                        {.id = entry.id,
                         .title = shown(core::heading(entry)),
                         .line = say("Entry, deleted %1").arg(deletedOn(at, surroundings)),
                         .meta = fullMoment(entry.happened),
                         .text = shown(belowHeading(entry)),
                         .comesBack = std::move(*back)}});
    }
    return {};
}

core::Result<void> readLessons(std::vector<Dated>& rows, store::Journal& journal,
                               const app::Surroundings& surroundings) {
    const auto lessons = journal.trashedLessons();
    if (!lessons)
        return core::passOn(lessons);
    for (const core::Lesson& lesson : *lessons) {
        TrashRow row{.id = lesson.id,
                     .lesson = true,
                     .title = shown(lesson.text),
                     .line = say("Lesson, deleted %1").arg(deletedOn(lesson.trashed, surroundings)),
                     .meta = say("Lesson, kept %1").arg(fullMoment(lesson.kept)),
                     .text = {},
                     .comesBack = {}};
        if (!lesson.reviews.empty())
            row.comesBack << QCoreApplication::translate("upturn::gui::TrashPage", "%n reviews",
                                                         nullptr,
                                                         static_cast<int>(lesson.reviews.size()));
        rows.push_back({lesson.trashed, std::move(row)});
    }
    return {};
}

core::Result<void> readAnswers(std::vector<Dated>& rows, store::Journal& journal,
                               const app::Surroundings& surroundings) {
    const auto answers = journal.trashedAnswers();
    if (!answers)
        return core::passOn(answers);
    for (const core::Answer& answer : *answers)
        rows.push_back(
            {answer.trashed,
             {.id = answer.id,
              .title = shown(answer.question.text),
              .line = say("Answer, deleted %1").arg(deletedOn(answer.trashed, surroundings)),
              .meta = moment(answer.at, surroundings),
              .text = shown(answer.text),
              .comesBack = {}}});
    return {};
}

core::Result<void> readSteps(std::vector<Dated>& rows, store::Journal& journal,
                             const app::Surroundings& surroundings) {
    const auto steps = journal.trashedSteps();
    if (!steps)
        return core::passOn(steps);
    for (const core::NextStep& step : *steps)
        rows.push_back(
            {step.trashed,
             {.id = step.id,
              .title = shown(step.then),
              .line = say("Next step, deleted %1").arg(deletedOn(step.trashed, surroundings)),
              .meta = moment(step.created, surroundings),
              .text = shown(step.when),
              .comesBack = {}}});
    return {};
}

/// Its words, a field a line.
QStringList wordsOf(const core::Block& block) {
    QStringList words;
    for (const auto& [name, value] : block.fields)
        if (const auto* text = std::get_if<core::Text>(&value);
            text != nullptr && !core::shapeOf(block.kind).field(name)->inner)
            words << shown(*text);
    return words;
}

core::Result<void> readBlocks(std::vector<Dated>& rows, store::Journal& journal,
                              const app::Surroundings& surroundings) {
    const auto blocks = journal.blocks({.inTrash = true});
    if (!blocks)
        return core::passOn(blocks);
    for (const core::Block& block : *blocks) {
        const QStringList words = wordsOf(block);
        rows.push_back(
            {block.trashed,
             {.id = block.id,
              .title = words.isEmpty() ? moment(block.at, surroundings) : words.constFirst(),
              .line = say("From a list, deleted %1").arg(deletedOn(block.trashed, surroundings)),
              .meta = moment(block.at, surroundings),
              .text = words.size() > 1 ? words.mid(1).join(QLatin1Char('\n')) : QString(),
              .comesBack = {}}});
    }
    return {};
}

} // namespace

core::Result<VersionsView> readVersions(store::Journal& journal,
                                        const app::Surroundings& surroundings, const core::Id& id) {
    VersionsView view{.row = id, .entry = id, .heading = {}, .rows = {}};
    std::string shownVersion;
    if (const auto answer = journal.answerById(id); answer) {
        view.entry = answer->entry;
        view.heading = shown(answer->question.text);
        shownVersion = answer->textVersion;
    } else if (answer.error().fault != core::Fault::notFound) {
        return core::passOn(answer);
    } else {
        const auto entry = journal.entry(id);
        if (!entry)
            return core::passOn(entry);
        view.heading = shown(core::heading(*entry));
        shownVersion = entry->textVersion;
    }
    const auto versions = journal.versions(id);
    if (!versions)
        return core::passOn(versions);
    for (auto version = versions->rbegin(); version != versions->rend(); ++version) {
        const QString text = shown(version->text);
        const bool now = version->id == shownVersion;
        VersionRow row{.when = now ? say("Now") : moment(version->at, surroundings),
                       .line =
                           QCoreApplication::translate("upturn::gui::TrashPage", "%n words",
                                                       nullptr, static_cast<int>(wordsIn(text))),
                       .text = text};
        // What stands now comes first, also where another computer wrote later.
        view.rows.insert(now ? view.rows.begin() : view.rows.end(), std::move(row));
    }
    return view;
}

core::Result<BroughtBack> bringBack(store::Journal& journal, const app::Surroundings& surroundings,
                                    const core::Id& row, const core::Text& text) {
    const auto answer = journal.answerById(row);
    if (!answer && answer.error().fault != core::Fault::notFound)
        return core::passOn(answer);
    if (!answer) {
        auto edited = journal.edit(row, {.text = text});
        if (!edited)
            return core::passOn(edited);
        return BroughtBack{row, std::move(edited->act)};
    }
    auto said = app::writeAnswer(journal, surroundings,
                                 {.entry = answer->entry,
                                  .question = answer->question,
                                  .text = text,
                                  .corrects = row,
                                  .parent = answer->textVersion});
    if (!said)
        return core::passOn(said);
    return BroughtBack{answer->entry, std::move(said->done.act)};
}

core::Result<std::vector<TrashRow>> readTrash(store::Journal& journal,
                                              const app::Surroundings& surroundings) {
    std::vector<Dated> dated;
    for (const auto& readThem : {readEntries, readLessons, readAnswers, readSteps, readBlocks})
        if (const auto read = readThem(dated, journal, surroundings); !read)
            return core::passOn(read);
    std::stable_sort(dated.begin(), dated.end(),
                     [](const Dated& one, const Dated& other) { return one.first > other.first; });
    std::vector<TrashRow> rows;
    rows.reserve(dated.size());
    for (Dated& one : dated)
        rows.push_back(std::move(one.second));
    return rows;
}

} // namespace upturn::gui
