// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "input.hpp"
#include "question.hpp"
#include "terminal.hpp"
#include "ways_out.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::optional<std::string> guide;
    std::optional<std::string> depth;
    bool anyway = false;
};

/// The person may go on where it was only enough for one sitting.
bool mayGoOn(prompts::End why) {
    return why == prompts::End::enough || why == prompts::End::limit ||
           why == prompts::End::twoSkips;
}

std::string onwards(const Asked& asked, const std::string& id) {
    return "upturn-cli ask " + id + (asked.guide ? " --guide " + *asked.guide : "") + " --more";
}

Json documentOf(const prompts::Done& done) {
    return Json::object({{"done", true},
                         {"why", prompts::nameOf(done.why)},
                         {"sentence", done.sentence},
                         {"rejected", toJson(done.rejected)}});
}

using app::Beside;

core::Result<Beside> besideOf(const Call& call, store::Journal& journal, const core::Id& id) {
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    return app::besideOf(journal, call.surroundings(), *entry);
}

/// The person's own clause that may stand above the question; empty where none may.
core::Result<std::string> mirrorOf(const Call& call, store::Journal& journal, const core::Id& id,
                                   const std::string& question) {
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    const auto met = journal.encounters(id);
    if (!met)
        return core::passOn(met);
    return app::mirrorFor(call.surroundings(), *met, *entry, question);
}

Json with(Json document, const Beside& beside) {
    if (beside.bearing.is != hear::Class::none)
        document =
            document.with("appraisal", Json::object({{"class", hear::nameOf(beside.bearing.is)},
                                                     {"sure", beside.bearing.sure}}));
    document = document.with("told", beside.told);
    if (!beside.helplines.empty())
        document = document.with("helplines", documentsOf(beside.helplines));
    return beside.line ? document.with("line", true) : document;
}

std::string with(std::string lines, const Beside& beside, const core::Moment& now) {
    // Right below what is asked: whoever needs a number reads no further.
    std::string numbers;
    for (const app::Helpline& line : beside.helplines)
        numbers += app::sentenceOf(line, now) + '\n';
    if (!beside.emergency.empty())
        numbers += beside.emergency + '\n';
    if (const auto end = lines.find('\n'); end != std::string::npos)
        lines.insert(end + 1, numbers);
    else if (!numbers.empty())
        lines += '\n' + numbers.substr(0, numbers.size() - 1);
    if (beside.line)
        lines += '\n' + faint(say("Someone to talk to, at any hour: upturn-cli calm"));
    return lines;
}

/// "Are you safe right now?" and "Which comes closest?", and how they are answered.
Said choiceSaid(const Call& call, const prompts::Done& done, const Beside& beside,
                const std::string& id) {
    std::vector<Json> options;
    std::string lines = strong(done.sentence) + '\n';
    for (const auto& [key, words] : done.options) {
        options.push_back(Json::object({{"key", key}, {"text", words}}));
        lines += padded(key, 12) + words + '\n';
    }
    lines += '\n' + (done.why == prompts::End::safe
                         ? say("To answer: upturn-cli calm %1 --safe %2\nTo leave it open: "
                               "upturn-cli skip %1 safe",
                               {id, done.options.front().first})
                         : say("To answer: upturn-cli appraise %1 %2\nTo leave it open: upturn-cli "
                               "skip %1 which",
                               {id, done.options.front().first}));
    return call.say(with(documentOf(done).with("options", options), beside),
                    with(lines, beside, call.surroundings().now()));
}

Outcome saidDone(const Call& call, store::Journal& journal, const prompts::Done& done,
                 const Asked& asked, const core::Id& id) {
    if (done.why == prompts::End::crisis) {
        app::Calm calm = app::calmAbout(journal, call.surroundings(), id);
        calm.sentence = done.sentence;
        return call.say(Json::object({{"done", true},
                                      {"why", prompts::nameOf(done.why)},
                                      {"sentence", done.sentence},
                                      {"contacts", calm.contacts},
                                      {"helplines", documentsOf(calm.helplines)},
                                      {"emergency", calm.emergency},
                                      {"line", true}}),
                        linesOf(calm, call.surroundings().now()));
    }
    const auto beside = besideOf(call, journal, id);
    if (!beside)
        return core::passOn(beside);
    if (!done.options.empty())
        return choiceSaid(call, done, *beside, brief(journal, id));
    if (!mayGoOn(done.why))
        return call.say(with(documentOf(done), *beside), done.sentence);
    return call.say(with(documentOf(done).with("more", onwards(asked, id.hex())), *beside),
                    done.sentence + '\n' +
                        say("To go on all the same: %1", {onwards(asked, brief(journal, id))}));
}

/// Who chose a way out, or wants to go on, has been told.
core::Result<std::optional<app::Circles>> circlesOf(const Call& call, store::Journal& journal,
                                                    const Asked& asked, const core::Id& id) {
    if (asked.anyway || asked.guide)
        return std::nullopt;
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    return app::circlesOf(journal, call.surroundings(), *entry);
}

core::Result<app::Wish> wishOf(const Call& call, const Asked& asked) {
    app::Wish wish{.carryOn = asked.anyway};
    if (asked.guide) {
        wish.guide = *asked.guide;
        if (call.surroundings().catalogue().guide(wish.guide) == nullptr)
            return core::fail(core::Fault::notFound,
                              say("There is no guide \u201c%1\u201d. \u201cupturn-cli guides "
                                  "list\u201d shows them all.",
                                  {wish.guide}));
    }
    if (asked.depth) {
        wish.depth = prompts::wishedDepthNamed(*asked.depth);
        if (!wish.depth)
            return tl::unexpected(
                Choices(prompts::wishedDepthNames()).refusal("--depth", *asked.depth));
    }
    return wish;
}

Outcome ask(Call& call, const Asked& asked) {
    const auto wish = wishOf(call, asked);
    if (!wish)
        return core::passOn(wish);
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    const auto next = app::Reflection(**journal, call.surroundings()).next(*id, *wish);
    if (!next)
        return core::passOn(next);
    const auto* done = std::get_if<prompts::Done>(&*next);
    if (done != nullptr && (done->why == prompts::End::crisis || !done->options.empty()))
        return saidDone(call, **journal, *done, asked, *id);
    const auto circles = circlesOf(call, **journal, asked, *id);
    if (!circles)
        return core::passOn(circles);
    if (const auto& noticed = *circles)
        return call.say(toJson(*noticed, id->hex()), linesOf(*noticed, brief(**journal, *id)));
    if (done != nullptr)
        return saidDone(call, **journal, *done, asked, *id);
    const auto beside = besideOf(call, **journal, *id);
    if (!beside)
        return core::passOn(beside);
    const auto gentle = app::isGentleEvening(**journal, call.surroundings());
    if (!gentle)
        return core::passOn(gentle);
    const auto& choice = std::get<prompts::Choice>(*next);
    const auto mirror = mirrorOf(call, **journal, *id, choice.question.asked.id);
    if (!mirror)
        return core::passOn(mirror);
    Json document = toJson(choice);
    if (!mirror->empty())
        document = document.with("mirror", *mirror);
    if (*gentle)
        document = document.with("gentle", true);
    return call.say(with(document, *beside), with(linesOf(choice, brief(**journal, *id)), *beside,
                                                  call.surroundings().now()));
}

} // namespace

void describeAsk(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry"))
        .option(asked->guide, "--guide", "GUIDE", say("Follow this guide"))
        .option(asked->depth, "--depth",
                Value::oneOf("DEPTH", Choices(prompts::wishedDepthNames())), say("How far to go"))
        .flag(asked->anyway, "--anyway,--more",
              say("Go on, although it would be enough, or leads round in circles"))
        .does([asked](Call& call) { return ask(call, *asked); });
}

} // namespace upturn::cli
