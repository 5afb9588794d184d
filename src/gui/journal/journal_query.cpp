// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/journal_query.hpp"

#include "words/areas.hpp"
#include "words/match.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/kept.hpp>
#include <upturn/app/led_back.hpp>

#include <QCoreApplication>

#include <set>

namespace upturn::gui {
namespace {

constexpr std::size_t lineLength = 160;

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::JournalPage", words);
}

store::SearchQuery searchOf(const JournalFilter& filter) {
    store::SearchQuery query{.words = whileTyping(filter.words).toStdString(), .within = {}};
    query.within.kind = filter.kind;
    query.within.unreflected = filter.only == JournalFilter::Only::unreflected;
    query.within.unfinished = filter.only == JournalFilter::Only::unfinished;
    query.within.starred = filter.starred;
    return query;
}

JournalRow journalRow(const store::Found& found) {
    const core::Entry& entry = found.entry;
    return {.id = entry.id,
            .place = found.place,
            .kind = entry.kind,
            .day = dateOf(entry.happened.date),
            .title = shown(core::heading(entry)),
            .line = shown(core::heading(core::Text(), belowHeading(entry), lineLength)),
            .area = areaName(shown(entry.area)),
            .lessons = found.lessons,
            .waits = !found.reflected && app::isToReflectOn(entry),
            .starred = entry.starred};
}

/// Of entries that the filter "Not reflected" passes over.
std::set<std::int64_t> placesOf(const std::vector<store::Found>& entries) {
    std::set<std::int64_t> places;
    for (const store::Found& one : entries)
        places.insert(one.place);
    return places;
}

QStringList listOf(const std::vector<core::Text>& texts) {
    QStringList list;
    for (const core::Text& text : texts)
        list << shown(text);
    return list;
}

core::Result<void> readKeptWords(EntryView& view, const std::vector<core::Answer>& answers,
                                 store::Journal& journal) {
    const auto kept = app::keptFrom(journal, view.id);
    if (!kept)
        return core::passOn(kept);
    for (const core::Block& block : *kept) {
        view.keptWords.push_back(
            {shown(block.words("text")),
             QString::fromStdString(app::saidKeptAs(block.words("kind").utf8()))});
        const QString quote = shown(block.words("quote")).trimmed();
        if (quote.isEmpty())
            continue;
        const core::Id answer = block.row("answer");
        if (answer.empty())
            view.kept << quote;
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (answers[i].id == answer)
                view.answers[i].kept << quote;
    }
    return {};
}

core::Result<void> readLessonsOf(EntryView& view, const std::vector<core::Answer>& answers,
                                 store::Journal& journal, const app::Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    auto lessons = journal.lessons({.entry = view.id});
    if (!lessons)
        return core::passOn(lessons);
    if (const auto laid = app::LedBack(journal, surroundings).layToRest(*lessons); !laid)
        return core::passOn(laid);
    for (const core::Lesson& lesson : *lessons) {
        view.lessons.push_back({lesson.id, shown(lesson.text), {}});
        if (lesson.rests)
            view.lessons.back().when = say("rests");
        else if (lesson.standing.due)
            view.lessons.back().when =
                say("next review %1").arg(fromNow(*lesson.standing.due, today));
        const QString quote = shown(lesson.from.quote).trimmed();
        if (quote.isEmpty())
            continue;
        if (lesson.from.answer.empty())
            view.kept << quote;
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (answers[i].id == lesson.from.answer)
                view.answers[i].kept << quote;
    }
    return {};
}

core::Result<void> readStepsOf(EntryView& view, store::Journal& journal, core::CivilDate today) {
    const auto steps = journal.steps(view.id);
    if (!steps)
        return core::passOn(steps);
    for (const core::NextStep& step : *steps) {
        const bool done = step.outcome == core::Outcome::done;
        if (step.outcome && !done)
            continue;
        StepLine row{.id = step.id,
                     .text = step.when.empty()
                                 ? shown(step.then)
                                 : say("When %1, %2").arg(shown(step.when), shown(step.then)),
                     .when = {},
                     .due = false,
                     .done = done};
        if (step.due && !done) {
            const bool late = core::dayNumber(*step.due) < core::dayNumber(today);
            row.when = late ? say("was due %1").arg(ago(*step.due, today))
                            : say("due %1").arg(fromNow(*step.due, today));
            row.due = core::dayNumber(*step.due) <= core::dayNumber(today);
        }
        view.steps.push_back(std::move(row));
    }
    return {};
}

EntryView viewOf(const core::Entry& entry) {
    EntryView view{.id = entry.id,
                   .kind = entry.kind,
                   .when = fullMoment(entry.happened),
                   .area = areaName(shown(entry.area)),
                   .weight = core::currentWeight(entry).value_or(0),
                   .starred = entry.starred,
                   .title = shown(core::heading(entry)),
                   .text = shown(entry.title.blank() ? belowHeading(entry) : entry.text),
                   .kept = {},
                   .feelings = listOf(entry.feelings),
                   .causes = listOf(entry.causes),
                   .tags = listOf(entry.tags),
                   .answers = {},
                   .keptWords = {},
                   .lessons = {},
                   .steps = {},
                   .files = entry.attachments};
    return view;
}

/// What was not understood; a line each.
core::Result<QString> remarkOn(store::Journal& journal, const JournalFilter& filter) {
    if (filter.words.trimmed().isEmpty())
        return QString();
    store::SearchQuery query = searchOf(filter);
    query.words = filter.words.toStdString(); // as it was typed, without a star
    const auto understood = journal.understand(query);
    if (!understood)
        return core::passOn(understood);
    QStringList lines;
    for (const std::string& remark : understood->remarks)
        lines << QString::fromStdString(remark);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

core::Text belowHeading(const core::Entry& entry) {
    if (!entry.title.blank())
        return entry.text;
    const std::string head = core::heading(entry).utf8();
    const std::string& all = entry.text.utf8();
    const std::size_t at = all.find(head);
    if (head.empty() || at == std::string::npos)
        return entry.text;
    QString rest = QString::fromStdString(all.substr(at + head.size()));
    // A heading stands without the full stop of its sentence.
    if (rest.startsWith(QLatin1Char('.')))
        rest.remove(0, 1);
    return textOf(rest.trimmed());
}

core::Result<JournalOutline> readOutline(store::Journal& journal,
                                         const app::Surroundings& surroundings,
                                         const JournalFilter& filter) {
    auto marks = journal.marks(searchOf(filter));
    if (!marks)
        return core::passOn(marks);
    auto remark = remarkOn(journal, filter);
    if (!remark)
        return core::passOn(remark);
    const auto all = journal.countEntries({});
    if (!all)
        return core::passOn(all);
    const auto waiting = journal.countEntries({.unreflected = true});
    if (!waiting)
        return core::passOn(waiting);
    const auto others = app::notToReflectOn(journal);
    if (!others)
        return core::passOn(others);
    if (filter.only == JournalFilter::Only::unreflected)
        std::erase_if(*marks, [places = placesOf(*others)](const store::EntryMark& mark) {
            return places.contains(mark.place);
        });
    const auto steps = journal.openSteps({});
    if (!steps)
        return core::passOn(steps);
    std::set<core::Id> unfinished;
    for (const core::NextStep& step : *steps)
        unfinished.insert(step.entry);
    return JournalOutline{.marks = std::move(*marks),
                          .today = surroundings.today(),
                          .all = static_cast<int>(*all),
                          .unreflected =
                              static_cast<int>(*waiting) - static_cast<int>(others->size()),
                          .unfinished = static_cast<int>(unfinished.size()),
                          .remark = std::move(*remark)};
}

core::Result<std::vector<JournalRow>> readRows(store::Journal& journal, const JournalFilter& filter,
                                               std::optional<std::int64_t> before) {
    store::SearchQuery query = searchOf(filter);
    query.within.before = before;
    query.within.limit = journalPageSize;
    std::set<std::int64_t> left;
    if (filter.only == JournalFilter::Only::unreflected) {
        const auto others = app::notToReflectOn(journal);
        if (!others)
            return core::passOn(others);
        left = placesOf(*others);
        query.within.limit = journalPageSize + left.size();
    }
    const auto found = query.words.empty() ? journal.entries(query.within) : journal.search(query);
    if (!found)
        return core::passOn(found);
    std::vector<JournalRow> rows;
    rows.reserve(found->size());
    for (const store::Found& one : *found)
        if (rows.size() < journalPageSize && !left.contains(one.place))
            rows.push_back(journalRow(one));
    return rows;
}

core::Result<EntryView> readEntryView(store::Journal& journal,
                                      const app::Surroundings& surroundings, const core::Id& id) {
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    const auto answers = journal.answers(id);
    if (!answers)
        return core::passOn(answers);
    const auto versions = journal.versions(id);
    if (!versions)
        return core::passOn(versions);
    EntryView view = viewOf(*entry);
    view.waits = answers->empty() && app::isToReflectOn(*entry);
    view.versions = static_cast<int>(versions->size());
    const auto unsaved = app::hasUnsaved(journal, *entry);
    if (!unsaved)
        return core::passOn(unsaved);
    view.unsaved = *unsaved;
    const auto beside = app::besideOf(journal, surroundings, *entry);
    if (!beside)
        return core::passOn(beside);
    view.sort = entry->sort;
    view.line = beside->line;
    for (const app::Helpline& line : beside->helplines)
        view.helplines << unbroken(
            QString::fromStdString(app::sentenceOf(line, surroundings.now())));
    for (const core::Answer& answer : *answers) {
        const auto before = journal.versions(answer.id);
        if (!before)
            return core::passOn(before);
        view.answers.push_back({.question = shown(answer.question.text),
                                .answer = shown(answer.text),
                                .kept = {},
                                .id = answer.id,
                                .versions = static_cast<int>(before->size())});
    }
    const core::CivilDate today = surroundings.today();
    if (const auto read = readKeptWords(view, *answers, journal); !read)
        return core::passOn(read);
    if (const auto read = readLessonsOf(view, *answers, journal, surroundings); !read)
        return core::passOn(read);
    if (const auto read = readStepsOf(view, journal, today); !read)
        return core::passOn(read);
    return view;
}

} // namespace upturn::gui
