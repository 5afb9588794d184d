// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/app/applying.hpp>
#include <upturn/app/numbered_takeaways.hpp>
#include <upturn/core/say.hpp>
#include <upturn/core/utf8.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::optional<std::string> answer;
    std::optional<std::string> start;
    std::optional<std::string> end;
    std::optional<std::string> takeaway;
    std::optional<std::string> text;
};

/// The text that words are taken from, and its name.
struct Origin {
    core::Id answer;
    std::string version;
    core::Text text;
};

core::Result<Origin> originOf(store::Journal& journal, const core::Id& entry, const Asked& asked) {
    if (!asked.answer) {
        auto whole = journal.entry(entry);
        if (!whole)
            return core::passOn(whole);
        return Origin{{}, whole->textVersion, std::move(whole->text)};
    }
    const auto id = answerOf(journal, *asked.answer);
    if (!id)
        return core::passOn(id);
    auto answer = journal.answerById(*id);
    if (!answer)
        return core::passOn(answer);
    if (answer->inTrash)
        return core::fail(core::Fault::notFound,
                          say("%1 is in the trash. Put it back first.", {*asked.answer}));
    if (answer->entry != entry)
        return core::fail(core::Fault::usage,
                          say("The answer %1 belongs to another entry.", {*asked.answer}));
    return Origin{answer->id, answer->textVersion, std::move(answer->text)};
}

core::Result<core::Excerpt> cut(const Origin& origin, const core::Id& entry, const Asked& asked) {
    if (!asked.start || !asked.end)
        return core::fail(core::Fault::usage, say("--start and --end belong together."));
    const auto start = readCount("--start", *asked.start);
    const auto end = readCount("--end", *asked.end);
    if (!start || !end)
        return core::passOn(start ? end : start);
    const std::string& text = origin.text.utf8();
    if (*start >= *end || *end > text.size())
        return core::fail(core::Fault::usage,
                          say("The text has %1 bytes; %2 to %3 is no part of it.",
                              {std::to_string(text.size()), *asked.start, *asked.end}));
    if (!core::beginsCharacter(text, *start) || !core::beginsCharacter(text, *end))
        return core::fail(core::Fault::usage,
                          say("%1 to %2 cuts a character in two. Offsets count the bytes of UTF-8.",
                              {*asked.start, *asked.end}));
    const auto quote = core::Text::from(std::string_view(text).substr(*start, *end - *start));
    if (!quote)
        return core::passOn(quote);
    return core::Excerpt{.entry = entry,
                         .answer = origin.answer,
                         .version = origin.version,
                         .start = static_cast<std::int64_t>(*start),
                         .end = static_cast<std::int64_t>(*end),
                         .quote = *quote};
}

core::Result<core::Excerpt> proposed(const Call& call, store::Journal& journal,
                                     const core::Id& entry, const std::string& number) {
    auto one = takeawayNumbered("--takeaway", number, call.surroundings(), journal, entry);
    if (!one)
        return core::passOn(one);
    if (one->kept)
        return core::fail(core::Fault::usage, say("Takeaway %1 is kept already: \u201c%2\u201d.",
                                                  {number, inLine(one->proposal.takeaway.text)}));
    return std::move(one->proposal.from);
}

/// The words in the journal that the lesson is taken from; only the entry when there are none.
core::Result<core::Excerpt> excerptOf(const Call& call, store::Journal& journal,
                                      const core::Id& entry, const Asked& asked) {
    const bool offsets = asked.answer || asked.start || asked.end;
    if (asked.takeaway && offsets)
        return core::fail(core::Fault::usage,
                          say("Either --takeaway, or --answer, --start and --end."));
    if (asked.takeaway)
        return proposed(call, journal, entry, *asked.takeaway);
    if (!offsets)
        return core::Excerpt{.entry = entry};
    const auto origin = originOf(journal, entry, asked);
    if (!origin)
        return core::passOn(origin);
    return cut(*origin, entry, asked);
}

core::Error nothingToKeep() {
    return {core::Fault::usage,
            say("Which words? --takeaway 1 keeps the first that \u201cupturn-cli takeaways\u201d "
                "shows, --answer with --start and --end a part of an answer, --text words of your "
                "own.")};
}

Outcome keep(Call& call, const Asked& asked) {
    if (!asked.answer && !asked.start && !asked.end && !asked.takeaway && !asked.text)
        return tl::unexpected(nothingToKeep());
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto entry = entryOf(**journal, asked.id);
    if (!entry)
        return core::passOn(entry);
    const auto own = asked.text ? readText(*asked.text) : core::Result<core::Text>(core::Text());
    if (!own)
        return core::passOn(own);
    core::Text words;
    std::vector<core::Lesson> before;
    const auto made =
        (*journal)->together(std::nullopt, [&]() -> core::Result<store::Made<core::Id>> {
            const auto from = excerptOf(call, **journal, *entry, asked);
            if (!from)
                return core::passOn(from);
            words = asked.text ? *own : from->quote;
            auto learned = app::learnedBefore(**journal, words);
            if (!learned)
                return core::passOn(learned);
            before = std::move(*learned);
            return (*journal)->keep({.text = words, .from = *from});
        });
    if (!made)
        return core::passOn(made);
    Said said = call.say(Json::object({{"lesson", made->value}, {"before", toJson(before)}}),
                         say("Kept as lesson %1. It comes back tomorrow: upturn-cli lessons --due",
                             {brief(**journal, made->value)}));
    if (!call.json && !before.empty()) {
        said.aside = say("You learned something like this before:");
        for (const core::Lesson& lesson : before)
            said.aside += '\n' + lessonLine(call, **journal, lesson);
        said.aside +=
            '\n' + say("One can stand for both: upturn-cli lesson merge %1 %2",
                       {brief(**journal, made->value), brief(**journal, before.front().id)});
    }
    return calmly(call, **journal, words.utf8(), Json::object({{"lesson", made->value}}),
                  std::move(said));
}

} // namespace

void describeKeep(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry it comes from"))
        .option(asked->takeaway, "--takeaway", "N", say("The one that takeaways ID numbers so"))
        .option(asked->answer, "--answer", "A",
                say("The answer the words stand in; without it, the entry's own text"))
        .option(asked->start, "--start", "N", say("Where the words begin, in bytes"))
        .option(asked->end, "--end", "N", say("Where the words end, in bytes"))
        .option(asked->text, "--text", "TEXT",
                say("The lesson in words of your own; - reads "
                    "standard input"))
        .does([asked](Call& call) { return keep(call, *asked); });
}

} // namespace upturn::cli
