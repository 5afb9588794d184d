// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "input.hpp"
#include "question.hpp"
#include "ways_out.hpp"

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

Outcome saidDone(const Call& call, store::Journal& journal, const prompts::Done& done,
                 const Asked& asked, const core::Id& id) {
    if (done.why == prompts::End::crisis) {
        auto people = app::contacts(journal);
        if (!people)
            return core::passOn(people);
        return call.say(Json::object({{"done", true},
                                      {"why", prompts::nameOf(done.why)},
                                      {"sentence", done.sentence},
                                      {"contacts", *people}}),
                        linesOf(app::Calm{done.sentence, *people}));
    }
    if (!mayGoOn(done.why))
        return call.say(documentOf(done), done.sentence);
    return call.say(documentOf(done).with("more", onwards(asked, id.hex())),
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
    if (done != nullptr && done->why == prompts::End::crisis)
        return saidDone(call, **journal, *done, asked, *id);
    const auto circles = circlesOf(call, **journal, asked, *id);
    if (!circles)
        return core::passOn(circles);
    if (const auto& noticed = *circles)
        return call.say(toJson(*noticed, id->hex()), linesOf(*noticed, brief(**journal, *id)));
    if (done != nullptr)
        return saidDone(call, **journal, *done, asked, *id);
    const auto& choice = std::get<prompts::Choice>(*next);
    return call.say(toJson(choice), linesOf(choice, brief(**journal, *id)));
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
