// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "entry_options.hpp"
#include "input.hpp"
#include "recurrence_lines.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::optional<std::string> text;
    EntryOptions options;
};

core::Result<store::NewEntry> entryOf(const Asked& asked, const Call& call) {
    const auto change = asked.options.read(call);
    if (!change)
        return core::passOn(change);
    store::NewEntry entry{.kind = change->kind.value_or(core::EntryKind::setback),
                          .title = change->title.value_or(core::Text()),
                          .happened = change->happened,
                          .area = change->area.value_or(core::Text()),
                          .weight = change->weight.value_or(std::nullopt),
                          .feelings = change->feelings.add,
                          .causes = change->causes.add,
                          .tags = change->tags.add};
    if (!asked.text && entry.title.blank())
        return core::fail(core::Fault::usage,
                          say("What happened? Write it in quotes: upturn-cli add \"The demo "
                              "broke\", or hand it in on standard input: upturn-cli add -"));
    if (asked.text) {
        auto text = readText(*asked.text);
        if (!text)
            return core::passOn(text);
        entry.text = std::move(*text);
    }
    if (entry.happened)
        if (const auto fine =
                asked.options.requireHappened(entry.kind, *entry.happened, call.fromHere());
            !fine)
            return core::passOn(fine);
    return entry;
}

std::string writtenDown(Call& call, store::Journal& journal, const store::NewEntry& entry,
                        const core::Id& made) {
    const std::string id = call.json ? std::string() : brief(journal, made);
    return entry.kind == core::EntryKind::setback
               ? say("%1 is written down. When you have a moment: upturn-cli ask %1", {id})
               : say("%1 is written down.", {id});
}

/// A cause that was met before brings the old lesson at once.
Outcome met(Call& call, store::Journal& journal, const store::NewEntry& entry,
            const core::Id& made) {
    const auto written = journal.entry(made);
    if (!written)
        return core::passOn(written);
    const auto recurrence = app::recurrenceOf(journal, call.surroundings(), *written);
    if (!recurrence)
        return core::passOn(recurrence);
    const auto gentle = app::isGentleEvening(journal, call.surroundings());
    if (!gentle)
        return core::passOn(gentle);
    Json document = Json::object({{"id", made}});
    std::string lines = writtenDown(call, journal, entry, made);
    if (*recurrence && !*gentle) {
        document = document.with("recurrence", toJson(*recurrence));
        if (!call.json)
            lines += "\n\n" + linesOf(call, journal, **recurrence) + sameOrDifferent(journal, made);
    }
    return call.say(document, lines);
}

Outcome add(Call& call, const Asked& asked) {
    const auto entry = entryOf(asked, call);
    if (!entry)
        return core::passOn(entry);
    const auto journal = call.make();
    if (!journal)
        return core::passOn(journal);
    const auto made = (*journal)->record(*entry);
    if (!made)
        return core::passOn(made);
    call.made(Json::object({{"id", made->value}}), say("It is written down."));
    const std::string words = together({&entry->title, &entry->text, &entry->area}) +
                              together(entry->feelings) + together(entry->causes) +
                              together(entry->tags);
    return calmly(call, **journal, words, Json::object({{"id", made->value}}),
                  met(call, **journal, *entry, made->value));
}

} // namespace

void describeAdd(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.takes(asked->text, "TEXT", say("What happened, in quotes; - reads standard input"));
    asked->options.describe(command);
    command.does([asked](Call& call) { return add(call, *asked); });
}

} // namespace upturn::cli
