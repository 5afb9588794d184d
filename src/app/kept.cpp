// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/hearing.hpp>
#include <upturn/app/kept.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::app {
namespace {

using core::say;
using hear::Class;

bool asksFor(const prompts::Prompt* prompt, std::string_view dim) {
    return prompt != nullptr && std::ranges::find(prompt->dims, dim) != prompt->dims.end();
}

std::string kindOf(Class is, const prompts::Prompt* prompt) {
    const bool people = asksFor(prompt, "support");
    switch (is) {
    case Class::violence:
        return people ? "whom-to-call" : "what-helps";
    case Class::loss:
        if (people)
            return "who-helps";
        return asksFor(prompt, "wish") || asksFor(prompt, "need") ? "wish" : "memory";
    case Class::injustice:
        return people ? "who-helps" : "stance";
    case Class::done:
        return asksFor(prompt, "facts") || asksFor(prompt, "cause") ? "check" : "boundary";
    case Class::win:
    case Class::plan:
        return "made-possible";
    default:
        return people ? "who-helps" : "what-helps";
    }
}

} // namespace

core::Result<std::optional<std::string>> keptAs(store::Journal& journal,
                                                const Surroundings& surroundings,
                                                const core::Id& id, const core::Id& from) {
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    const auto answers = journal.answers(id);
    if (!answers)
        return core::passOn(answers);
    const Bearing bearing = bearingOf(surroundings, *entry, heardIn(*entry), *answers);
    if (keepsLessons(*entry, bearing, surroundings.now().instant))
        return std::nullopt;
    const auto answer = std::ranges::find(*answers, from, &core::Answer::id);
    const prompts::Prompt* prompt =
        answer == answers->end() ? nullptr : surroundings.catalogue().prompt(answer->question.id);
    return kindOf(bearing.is, prompt);
}

core::Result<store::Made<core::Id>> keepWords(store::Journal& journal, const core::Excerpt& from,
                                              const core::Text& text, const std::string& kind) {
    store::NewBlock block{.kind = core::BlockKind::kept,
                          .entry = from.entry,
                          .fields = {{"text", text}, {"kind", core::Text::repaired(kind)}}};
    if (!from.answer.empty())
        block.fields.emplace("answer", from.answer);
    // Where the words stand is noted as far as a count reaches; the words are there anyway.
    constexpr std::int64_t mostBytes = 1'000'000;
    if (!from.quote.empty() && from.end <= mostBytes) {
        block.fields.emplace("version", core::Text::repaired(from.version));
        block.fields.emplace("start", from.start);
        block.fields.emplace("end", from.end);
    }
    if (!from.quote.empty())
        block.fields.emplace("quote", from.quote);
    return journal.addBlock(block);
}

core::Result<std::vector<core::Block>> keptFrom(store::Journal& journal, const core::Id& entry) {
    auto blocks = journal.blocks({.kind = core::BlockKind::kept, .entry = entry});
    if (blocks)
        std::reverse(blocks->begin(), blocks->end());
    return blocks;
}

core::Result<KeptAsFits> keepAsFits(store::Journal& journal, const Surroundings& surroundings,
                                    const core::Excerpt& from, const core::Text& text) {
    const auto entry = journal.entry(from.entry);
    if (!entry)
        return core::passOn(entry);
    if (makesNoLesson(text, *entry))
        return KeptAsFits{.danger = true};
    const auto kind = keptAs(journal, surroundings, from.entry, from.answer);
    if (!kind)
        return core::passOn(kind);
    if (!*kind) {
        const auto made = journal.keep({.text = text, .from = from});
        return made ? core::Result<KeptAsFits>(
                          KeptAsFits{.act = made->done.act.id, .lesson = made->value})
                    : core::passOn(made);
    }
    const auto there = keptFrom(journal, from.entry);
    if (!there)
        return core::passOn(there);
    const bool known = std::ranges::any_of(*there, [&from](const core::Block& block) {
        return block.words("quote") == from.quote && block.row("answer") == from.answer;
    });
    if (known && !from.quote.blank())
        return KeptAsFits();
    const auto made = keepWords(journal, from, text, **kind);
    return made ? core::Result<KeptAsFits>(KeptAsFits{.act = made->done.act.id})
                : core::passOn(made);
}

std::string saidKeptAs(std::string_view kind) {
    if (kind == "memory")
        return say("memory");
    if (kind == "wish")
        return say("wish");
    if (kind == "who-helps")
        return say("who helps");
    if (kind == "whom-to-call")
        return say("whom to call");
    if (kind == "stance")
        return say("what I stand for");
    if (kind == "boundary")
        return say("boundary");
    if (kind == "check")
        return say("to check first");
    if (kind == "made-possible")
        return say("what made it possible");
    return say("what helps");
}

} // namespace upturn::app
