// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "input.hpp"
#include "lines.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::string weight;
};

Outcome rate(Call& call, const Asked& asked) {
    const auto weight = readWeight(asked.weight);
    if (!weight)
        return core::passOn(weight);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    return saidDone(call, (*journal)->rate(*id, *weight));
}

} // namespace

void describeRate(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry"))
        .needs(asked->weight, Value::offering("WEIGHT", weights()),
               say("how heavy it is now, 1 to 5"))
        .does([asked](Call& call) { return rate(call, *asked); });
}

} // namespace upturn::cli
