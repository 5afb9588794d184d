// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "entry_options.hpp"
#include "input.hpp"
#include "lines.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::optional<std::string> text;
    EntryOptions options;
    std::vector<std::string> notTags;
    std::vector<std::string> notFeelings;
    std::vector<std::string> notCauses;
    bool star = false;
    bool unstar = false;
    std::optional<std::string> again;
};

core::Result<void> readRemoved(const std::vector<std::string>& words, store::SetChange& into) {
    auto texts = readWords(words);
    if (!texts)
        return core::passOn(texts);
    into.remove = std::move(*texts);
    return {};
}

Choices againWords() {
    std::vector<std::string> words = core::againNames();
    words.emplace_back("none"); // takes it back
    return Choices(std::move(words));
}

core::Result<store::EntryChange> changeOf(const Asked& asked, const Call& call) {
    auto change = asked.options.read(call);
    if (!change)
        return change;
    for (const auto& read : {readRemoved(asked.notTags, change->tags),
                             readRemoved(asked.notFeelings, change->feelings),
                             readRemoved(asked.notCauses, change->causes)})
        if (!read)
            return core::passOn(read);
    if (asked.star && asked.unstar)
        return core::fail(core::Fault::usage, say("Either --star or --unstar, not both."));
    if (asked.star || asked.unstar)
        change->starred = asked.star;
    if (asked.again) {
        const auto again = core::againNamed(*asked.again);
        if (!again && *asked.again != "none")
            return tl::unexpected(againWords().refusal("--again", *asked.again));
        change->again = again;
    }
    if (asked.text) {
        auto text = readText(*asked.text);
        if (!text)
            return core::passOn(text);
        change->text = std::move(*text);
    }
    if (change->empty())
        return core::fail(core::Fault::usage,
                          say("What should change? Give a new text or an option; "
                              "\u201cupturn-cli edit --help\u201d lists them."));
    return change;
}

/// The day and the kind as they would be then.
core::Result<void> requireHappened(store::Journal& journal, const core::Id& id, const Asked& asked,
                                   const store::EntryChange& change, const core::Now& now) {
    if (!change.happened && !change.kind)
        return {};
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    return asked.options.requireHappened(change.kind.value_or(entry->kind),
                                         change.happened.value_or(entry->happened), now);
}

Outcome edit(Call& call, const Asked& asked) {
    const auto change = changeOf(asked, call);
    if (!change)
        return core::passOn(change);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    if (const auto fine = requireHappened(**journal, *id, asked, *change, call.fromHere()); !fine)
        return core::passOn(fine);
    const auto done = (*journal)->edit(*id, *change);
    if (!done)
        return core::passOn(done);
    const std::string words = change->text.value_or(core::Text()).utf8() + '\n' +
                              change->title.value_or(core::Text()).utf8() + '\n' +
                              together(change->feelings.add) + together(change->causes.add);
    return calmly(call, **journal, words, toJson(*done), saidDone(call, *done));
}

} // namespace

void describeEdit(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry; its first digits are enough"))
        .takes(asked->text, "TEXT", say("The new text, in quotes; - reads standard input"));
    asked->options.describe(command);
    command.options(asked->notTags, "--untag", "TAG", say("Take this tag off"))
        .options(asked->notFeelings, "--unfeel", "FEELING", say("Take this feeling off"))
        .options(asked->notCauses, "--uncause", "CAUSE", say("Take this cause off"))
        .flag(asked->star, "--star", say("Mark it with a star"))
        .option(asked->again, "--again", Value::offering("same|different|none", againWords()),
                say("The same again as earlier setbacks with its cause, or not"))
        .flag(asked->unstar, "--unstar", say("Take the star off"))
        .does([asked](Call& call) { return edit(call, *asked); });
}

} // namespace upturn::cli
