// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "entry_options.hpp"

#include "input.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

core::Result<void> readAdded(const std::vector<std::string>& words, store::SetChange& into) {
    auto texts = readWords(words);
    if (!texts)
        return core::passOn(texts);
    into.add = std::move(*texts);
    return {};
}

core::Result<void> readInto(const std::optional<std::string>& word,
                            std::optional<core::Text>& into) {
    if (!word)
        return {};
    auto text = readWords(*word);
    if (!text)
        return core::passOn(text);
    into = std::move(*text);
    return {};
}

} // namespace

void EntryOptions::describe(Command& command) {
    command.option(kind, "--kind", Value::oneOf("KIND", entryKinds()))
        .option(title, "--title", "TITLE", say("A title, if the first sentence is none"))
        .option(on, "--on", "WHEN",
                say("When it happened: 2026-11-20, \"2026-11-20 17:42\", yesterday, \"yesterday "
                    "14:00\", \"3 days ago\""))
        .flag(toCome, "--to-come", say("It lies ahead: takes a day that has not come yet"))
        .option(area, "--area", "AREA", say("Where in life: work, people, health ..."))
        .option(weight, "--weight", Value::offering("1..5", weights()),
                say("How heavy it is, 1 to 5"))
        .options(feelings, "--feel", "FEELING", say("What you feel; may be given several times"))
        .options(causes, "--cause", "CAUSE", say("What led to it; may be given several times"))
        .options(tags, "--tag", "TAG", say("A tag; may be given several times"));
}

core::Result<store::EntryChange> EntryOptions::read(const Call& call) const {
    store::EntryChange change;
    if (kind) {
        const auto read = readKind(*kind);
        if (!read)
            return core::passOn(read);
        change.kind = *read;
    }
    if (on) {
        const auto read =
            core::readMoment(*on, call.fromHere(), toCome ? core::Lean::ahead : core::Lean::back);
        if (!read)
            return core::passOn(read);
        change.happened = *read;
    }
    if (weight && *weight == "none") {
        change.weight = std::optional<int>();
    } else if (weight) {
        const auto read = readWeight(*weight);
        if (!read)
            return core::passOn(read);
        change.weight = *read;
    }
    for (const auto& read : {readInto(title, change.title), readInto(area, change.area),
                             readAdded(feelings, change.feelings), readAdded(causes, change.causes),
                             readAdded(tags, change.tags)})
        if (!read)
            return core::passOn(read);
    return change;
}

core::Result<void> EntryOptions::requireHappened(core::EntryKind of, const core::Moment& happened,
                                                 const core::Now& now) const {
    if (toCome || of == core::EntryKind::note || !core::liesAhead(happened, now))
        return {};
    return core::fail(core::Fault::usage,
                      say("%1 has not come yet, and a setback or a win has happened. Give the day "
                          "it happened, or add --to-come if it does lie ahead.",
                          {core::isoDate(happened.date)}));
}

} // namespace upturn::cli
