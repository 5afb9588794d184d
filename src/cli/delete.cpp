// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "lines.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {

void describeDelete(Command& command) {
    auto digits = std::make_shared<std::string>();
    command
        .needs(*digits, "ID", core::say("which entry, lesson, answer, next step or row of a list"))
        .does([digits](Call& call) -> Outcome {
            const auto journal = call.write();
            if (!journal)
                return core::passOn(journal);
            const auto named = (*journal)->named(*digits);
            if (!named)
                return core::passOn(named);
            return saidDone(call, (*journal)->remove(named->id));
        });
}

} // namespace upturn::cli
