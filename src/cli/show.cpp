// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "recurrence_lines.hpp"
#include "terminal.hpp"
#include "tries.hpp"

#include <upturn/app/applying.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/kept.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/core/say.hpp>

#include <map>

namespace upturn::cli {
namespace {

using core::say;

/// An entry with all that belongs to it.
struct Whole {
    core::Entry entry;
    std::vector<core::Answer> answers;
    std::vector<core::NextStep> steps;
    std::vector<core::Lesson> lessons;
    std::vector<core::Block> kept; ///< instead of a lesson
    std::vector<core::Block> blocks;
    std::optional<app::Recurrence> recurrence;
    std::vector<app::EarlierSetback> like;
    std::vector<app::LessonThatApplies> related;
};

core::Result<Whole> wholeOf(const Call& call, store::Journal& journal, const core::Id& id) {
    auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    auto answers = journal.answers(id);
    if (!answers)
        return core::passOn(answers);
    auto steps = journal.steps(id);
    if (!steps)
        return core::passOn(steps);
    auto lessons = journal.lessons({.entry = id});
    if (!lessons)
        return core::passOn(lessons);
    auto blocks = journal.blocks({.entry = id});
    if (!blocks)
        return core::passOn(blocks);
    std::erase_if(*blocks, [](const auto& block) { return block.kind == core::BlockKind::kept; });
    auto kept = app::keptFrom(journal, id);
    if (!kept)
        return core::passOn(kept);
    auto recurrence = app::recurrenceOf(journal, call.surroundings(), *entry);
    if (!recurrence)
        return core::passOn(recurrence);
    auto like = app::setbacksLike(journal, call.surroundings(), *entry);
    if (!like)
        return core::passOn(like);
    auto related =
        app::lessonsBefore(journal, call.surroundings(),
                           core::Text::repaired(entry->title.utf8() + '\n' + entry->text.utf8()));
    if (!related)
        return core::passOn(related);
    app::LedBack back(journal, call.surroundings());
    if (const auto laid = back.layToRest(*lessons); !laid)
        return core::passOn(laid);
    const auto alone = back.leavesAlone(*entry);
    if (!alone)
        return core::passOn(alone);
    std::erase_if(*related, [&](const auto& one) { return *alone || one.lesson.from.entry == id; });
    return Whole{std::move(*entry),      std::move(*answers), std::move(*steps),
                 std::move(*lessons),    std::move(*kept),    std::move(*blocks),
                 std::move(*recurrence), std::move(*like),    std::move(*related)};
}

core::Result<Json> documentOf(store::Journal& journal, const Whole& whole) {
    std::vector<Json> answers;
    for (const core::Answer& answer : whole.answers) {
        const auto versions = journal.versions(answer.id);
        if (!versions)
            return core::passOn(versions);
        answers.push_back(toJson(answer, *versions));
    }
    std::vector<Json> like;
    for (const app::EarlierSetback& one : whole.like)
        like.push_back(Json::object({{"id", one.entry.id},
                                     {"title", core::heading(one.entry)},
                                     {"date", one.entry.happened.date},
                                     {"same_cause", one.sameCause},
                                     {"score", one.score}}));
    std::vector<Json> related;
    for (const app::LessonThatApplies& one : whole.related)
        related.push_back(toJson(one.lesson).with("score", one.score));
    std::vector<Json> kept;
    for (const core::Block& block : whole.kept)
        kept.push_back(toJson(block, journal));
    std::map<std::string, std::vector<Json>> lists;
    for (const core::Block& block : whole.blocks)
        lists[std::string(core::shapeOf(block.kind).list)].push_back(toJson(block, journal));
    Json blocks = Json::object({});
    for (const auto& [list, documents] : lists)
        blocks = blocks.with(list.c_str(), documents);
    const Json entry = toJson(whole.entry)
                           .with("answers", answers)
                           .with("steps", withTries(journal, whole.steps))
                           .with("lessons", toJson(whole.lessons))
                           .with("kept", kept)
                           .with("lists", blocks)
                           .with("recurrence", toJson(whole.recurrence))
                           .with("like", like)
                           .with("related_lessons", related);
    return Json::object({{"entries", std::vector<Json>{entry}}});
}

std::string joined(const std::vector<core::Text>& words) {
    std::string all;
    for (const core::Text& word : words)
        all += (all.empty() ? "" : ", ") + inLine(word);
    return all;
}

std::string weightWords(const core::Entry& entry) {
    const auto now = core::currentWeight(entry);
    if (!now)
        return {};
    if (entry.weight && *entry.weight != *now)
        return say("weight %1, now %2", {std::to_string(*entry.weight), std::to_string(*now)});
    return say("weight %1", {std::to_string(*now)});
}

std::string head(const Call& call, store::Journal& journal, const core::Entry& entry) {
    const auto& around = call.surroundings();
    std::string line = faint(brief(journal, entry.id)) + "  " +
                       say(std::string(core::nameOf(entry.kind)).c_str()) + " \u00b7 " +
                       saidWhen(entry.happened, around);
    for (const std::string& more :
         {inLine(entry.area), weightWords(entry), entry.starred ? say("starred") : std::string(),
          entry.inTrash ? say("in the trash") : std::string()})
        line += more.empty() ? "" : " \u00b7 " + more;
    std::string lines = line + '\n';
    for (const core::Text& tag : entry.tags)
        lines += '#' + inLine(tag) + (tag == entry.tags.back() ? "\n" : "  ");
    if (!entry.feelings.empty())
        lines += say("Feelings: %1", {joined(entry.feelings)}) + '\n';
    if (!entry.causes.empty())
        lines += say("Causes: %1", {joined(entry.causes)}) + '\n';
    return lines;
}

/// The lesson that a step puts to use.
std::string usedBy(store::Journal& journal, const core::NextStep& step) {
    if (step.lesson.empty())
        return {};
    const auto lesson = journal.lesson(step.lesson);
    return lesson ? "  " + faint(say("puts to use: %1", {inLine(lesson->text)})) : std::string();
}

/// Where it was imported from, and what stands there beside its words.
std::string originLines(const core::Entry& entry, const core::Block& origin) {
    std::string lines = '\n' + faint(say("Imported from: %1",
                                         {entry.source ? entry.source->format : std::string()}));
    for (const char* field : {"mood", "place", "weather", "more"})
        if (const core::Text words = origin.words(field); !words.blank())
            lines += '\n' + inLines(words, "  ");
    return lines + '\n';
}

std::string linesOf(const Call& call, store::Journal& journal, const Whole& whole) {
    std::string out = head(call, journal, whole.entry);
    if (!whole.entry.title.blank())
        out += '\n' + strong(inLine(whole.entry.title)) + '\n';
    if (!whole.entry.text.empty())
        out += '\n' + inLines(whole.entry.text) + '\n';
    for (const core::Attachment& file : whole.entry.attachments)
        out += '\n' + say("Attached: %1", {inLine(file.name)}) + '\n';
    for (const core::Answer& answer : whole.answers)
        out += '\n' + strong(inLine(answer.question.text)) + "  " +
               faint(brief(journal, answer.id)) + '\n' + inLines(answer.text, "  ") + '\n';
    if (!whole.steps.empty())
        out += '\n' + strong(say("Next steps")) + '\n';
    for (const core::NextStep& step : inTries(whole.steps))
        out += stepLine(call, journal, step) +
               (step.outcome ? " (" + say(std::string(core::nameOf(*step.outcome)).c_str()) + ")"
                             : "") +
               tryOf(journal, step) + usedBy(journal, step) + '\n';
    if (!whole.lessons.empty())
        out += '\n' + strong(say("Lessons")) + '\n';
    for (const core::Lesson& lesson : whole.lessons)
        out += lessonLine(call, journal, lesson) + '\n';
    if (!whole.kept.empty())
        out += '\n' + strong(say("Kept from this")) + '\n';
    for (const core::Block& block : whole.kept)
        out += faint(brief(journal, block.id)) + "  " + inLine(block.words("text")) + "  " +
               faint(app::saidKeptAs(block.words("kind").utf8())) + '\n';
    const auto isOrigin = [](const core::Block& block) {
        return block.kind == core::BlockKind::origin;
    };
    if (!std::ranges::all_of(whole.blocks, isOrigin))
        out += '\n' + strong(say("Noted beside it")) + '\n';
    for (const core::Block& block : whole.blocks)
        out += isOrigin(block) ? originLines(whole.entry, block)
                               : blockLine(call, journal, block) + '\n';
    if (whole.recurrence)
        out += '\n' + linesOf(call, journal, *whole.recurrence) +
               sameOrDifferent(journal, whole.entry.id) + '\n';
    if (!whole.related.empty())
        out += '\n' + strong(say("Lessons of yours that may apply")) + '\n';
    for (const app::LessonThatApplies& one : whole.related)
        out += lessonLine(call, journal, one.lesson) + '\n';
    return out;
}

Outcome show(Call& call, const std::string& digits) {
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, digits);
    if (!id)
        return core::passOn(id);
    const auto whole = wholeOf(call, **journal, *id);
    if (!whole)
        return core::passOn(whole);
    if (!call.json)
        return Said{.out = linesOf(call, **journal, *whole)};
    const auto document = documentOf(**journal, *whole);
    if (!document)
        return core::passOn(document);
    return call.say(*document, {});
}

} // namespace

void describeShow(Command& command) {
    auto id = std::make_shared<std::string>();
    command.needs(*id, "ID", say("which entry; its first digits are enough"));
    command.does([id](Call& call) { return show(call, *id); });
}

} // namespace upturn::cli
