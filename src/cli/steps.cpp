// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "lines.hpp"
#include "tries.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

Outcome steps(Call& call, bool due) {
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    std::optional<core::CivilDate> by;
    if (due)
        by = call.surroundings().today();
    const auto open = (*journal)->openSteps(by);
    if (!open)
        return core::passOn(open);
    if (call.json)
        return call.say(Json::object({{"steps", withTries(**journal, *open)}}), {});
    Said said;
    for (const core::NextStep& step : *open)
        said.out += stepLine(call, **journal, step) + tryOf(**journal, step) + '\n';
    said.aside = open->empty() ? say("No step is open.")
                               : say("When one is over: upturn-cli step close STEP done");
    return said;
}

} // namespace

void describeSteps(Command& command) {
    auto due = std::make_shared<bool>(false);
    command.flag(*due, "--due", say("Only those due by today")).does([due](Call& call) {
        return steps(call, *due);
    });
}

} // namespace upturn::cli
