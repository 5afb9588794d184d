// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/app/applying.hpp>
#include <upturn/app/kept.hpp>
#include <upturn/app/led_back.hpp>
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
    std::optional<std::string> as;
};

Choices kinds() {
    const core::Field* kind = core::shapeOf(core::BlockKind::kept).field("kind");
    std::vector<std::string> names;
    for (const std::string_view name : kind->choices)
        names.emplace_back(name);
    return Choices(std::move(names));
}

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

core::Result<core::Excerpt> cut(const Origin& origin, const core::Id& entry, const Asked& asked,
                                bool whole) {
    if (whole && asked.answer && !asked.start && !asked.end)
        return core::Excerpt{.entry = entry,
                             .answer = origin.answer,
                             .version = origin.version,
                             .start = 0,
                             .end = static_cast<std::int64_t>(origin.text.utf8().size()),
                             .quote = origin.text};
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
                                      const core::Id& entry, const Asked& asked, bool whole) {
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
    return cut(*origin, entry, asked, whole);
}

core::Error nothingToKeep() {
    return {core::Fault::usage,
            say("Which words? --takeaway 1 keeps the first that \u201cupturn-cli takeaways\u201d "
                "shows, --answer with --start and --end a part of an answer, --text words of your "
                "own.")};
}

/// What became of it.
struct Kept {
    core::Id lesson; ///< empty: no lesson
    core::Id words;
    std::string as;
    core::Text text;
    std::vector<core::Lesson> before; ///< that say nearly the same
};

/// Of something that nobody is to learn from words are kept, and no lesson.
core::Result<std::optional<std::string>> kindFor(const Call& call, store::Journal& journal,
                                                 const core::Id& entry, const Asked& asked) {
    if (asked.as)
        return asked.as;
    core::Id answer;
    if (asked.answer) {
        const auto id = answerOf(journal, *asked.answer);
        if (!id)
            return core::passOn(id);
        answer = *id;
    }
    return app::keptAs(journal, call.surroundings(), entry, answer);
}

core::Result<store::Made<Kept>> write(const Call& call, store::Journal& journal,
                                      const core::Id& entry, const Asked& asked,
                                      const core::Text& own) {
    return journal.together(std::nullopt, [&]() -> core::Result<store::Made<Kept>> {
        Kept kept;
        const auto kind = kindFor(call, journal, entry, asked);
        if (!kind)
            return core::passOn(kind);
        const auto from = excerptOf(call, journal, entry, asked, kind->has_value());
        if (!from)
            return core::passOn(from);
        kept.text = asked.text ? own : from->quote;
        if (*kind) {
            kept.as = **kind;
            auto made = app::keepWords(journal, *from, kept.text, kept.as);
            if (!made)
                return core::passOn(made);
            kept.words = made->value;
            return store::Made<Kept>{std::move(kept), std::move(made->done)};
        }
        auto learned = app::learnedBefore(journal, call.surroundings(), kept.text);
        if (!learned)
            return core::passOn(learned);
        kept.before = std::move(*learned);
        auto made = journal.keep({.text = kept.text, .from = *from});
        if (!made)
            return core::passOn(made);
        kept.lesson = made->value;
        return store::Made<Kept>{std::move(kept), std::move(made->done)};
    });
}

Said saidWords(const Call& call, store::Journal& journal, const core::Id& entry, const Kept& kept) {
    Json document = Json::object({{"lesson", Json()}, {"kept", kept.words}, {"kind", kept.as}});
    std::string lines =
        say("Kept from this (%1), not as a lesson. It stays here: upturn-cli show %2",
            {app::saidKeptAs(kept.as), brief(journal, entry)});
    if (kept.as == "whom-to-call") {
        document = document.with("contact", kept.text);
        lines += '\n' + say("To have it on the calm page too: upturn-cli contacts --add \"%1\"",
                            {inLine(kept.text)});
    }
    return call.say(document, lines);
}

Outcome keep(Call& call, const Asked& asked) {
    if (!asked.answer && !asked.start && !asked.end && !asked.takeaway && !asked.text)
        return tl::unexpected(nothingToKeep());
    if (asked.as && !kinds().has(*asked.as))
        return tl::unexpected(kinds().refusal("--as", *asked.as));
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto entry = entryOf(**journal, asked.id);
    if (!entry)
        return core::passOn(entry);
    const auto own = asked.text ? readText(*asked.text) : core::Result<core::Text>(core::Text());
    if (!own)
        return core::passOn(own);
    if (const auto whole = (*journal)->entry(*entry);
        whole && !asked.as && app::makesNoLesson(*own, *whole))
        return calmly(
            call, **journal, own->utf8(), Json::object({{"lesson", Json()}}),
            call.say(Json::object({{"lesson", Json()}}), say("No lesson is made of these words.")));
    const auto made = write(call, **journal, *entry, asked, *own);
    if (!made)
        return core::passOn(made);
    const Kept& kept = made->value;
    if (kept.lesson.empty())
        return calmly(call, **journal, kept.text.utf8(), Json::object({{"kept", kept.words}}),
                      saidWords(call, **journal, *entry, kept));
    const auto words = saidKept(call, **journal, kept.lesson);
    if (!words)
        return core::passOn(words);
    Said said =
        call.say(Json::object({{"lesson", kept.lesson}, {"before", toJson(kept.before)}}), *words);
    if (!call.json && !kept.before.empty()) {
        said.aside = say("You learned something like this before:");
        for (const core::Lesson& lesson : kept.before)
            said.aside += '\n' + lessonLine(call, **journal, lesson);
        said.aside +=
            '\n' + say("One can stand for both: upturn-cli lesson merge %1 %2",
                       {brief(**journal, kept.lesson), brief(**journal, kept.before.front().id)});
    }
    return calmly(call, **journal, kept.text.utf8(), Json::object({{"lesson", kept.lesson}}),
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
        .option(asked->as, "--as", Value::oneOf("KIND", kinds()),
                say("Kept with the entry as this, and not as a lesson"))
        .does([asked](Call& call) { return keep(call, *asked); });
}

} // namespace upturn::cli
