// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "terminal.hpp"

#include <upturn/app/farewell.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/streams.hpp>

#include <algorithm>
#include <iostream>

namespace upturn::cli {
namespace {

using core::say;

std::string linesOf(const app::Farewell& farewell) {
    std::string lines = inLine(farewell.journal.native());
    if (farewell.entries)
        lines += ", " + core::sayCount("%n entry", "%n entries", *farewell.entries);
    lines += '\n' + say("This goes for good:");
    for (const app::Farewell::Part& part : farewell.parts) {
        lines += "\n  " + part.what;
        constexpr std::size_t most = 5;
        for (std::size_t i = 0; i < std::min(most, part.files.size()); ++i)
            lines += "\n    " + inLine(part.files[i].native());
        if (part.files.size() > most)
            lines += "\n    " + core::sayCount("and %n more", "and %n more",
                                               static_cast<long long>(part.files.size() - most));
    }
    lines += '\n' + say("This it can't reach:");
    for (const std::string& one : farewell.beyond)
        lines += "\n  " + one;
    return lines;
}

Json toJson(const app::Farewell& farewell, bool deleted) {
    std::vector<Json> parts;
    for (const app::Farewell::Part& part : farewell.parts) {
        std::vector<std::string> files;
        for (const auto& file : part.files)
            files.push_back(file.string());
        parts.push_back(Json::object({{"what", part.what}, {"files", files}}));
    }
    return Json::object({{"ok", true},
                         {"deleted", deleted},
                         {"journal", farewell.journal},
                         {"parts", parts},
                         {"beyond", farewell.beyond}});
}

core::Result<bool> isSure(bool yes, const std::string& lines) {
    if (yes)
        return true;
    if (!system::isTerminal(system::Stream::input) || !system::isTerminal(system::Stream::error))
        return false;
    system::write(system::Stream::error,
                  lines + '\n' + say("This can't be undone. Type the word delete: "));
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "delete" || answer == say("delete");
}

Outcome sayFarewell(Call& call, bool yes) {
    const auto farewell = app::farewellTo(call.surroundings(), call.journalPath());
    if (!farewell)
        return core::passOn(farewell);
    const std::string lines = linesOf(*farewell);
    const auto sure = isSure(yes && !call.json, lines);
    if (!sure)
        return core::passOn(sure);
    if (!*sure && !(yes && call.json))
        return call.say(toJson(*farewell, false),
                        lines + '\n' +
                            say("Nothing was deleted. \u201cupturn-cli delete-journal --yes\u201d "
                                "does it."));
    call.leave();
    const auto gone = app::deleteJournal(call.surroundings(), *farewell);
    if (!gone)
        return core::passOn(gone);
    const auto& left = *gone;
    std::string said = lines + '\n' + say("Deleted for good.");
    if (!left.empty())
        said = core::sayCount("%n file could not be deleted:", "%n files could not be deleted:",
                              static_cast<long long>(left.size()));
    for (const auto& file : left)
        said += "\n  " + inLine(file.native());
    Said done = call.say(toJson(*farewell, left.empty()).with("left", left.size()), said);
    done.code = left.empty() ? 0 : 1;
    return done;
}

} // namespace

void describeDeleteJournal(Command& command) {
    auto yes = std::make_shared<bool>(false);
    command
        .flag(*yes, "--yes", say("Do not ask. Without it nothing goes that nobody has agreed to"))
        .does([yes](Call& call) { return sayFarewell(call, *yes); });
}

} // namespace upturn::cli
