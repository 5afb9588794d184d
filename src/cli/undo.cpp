// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "terminal.hpp"

#include <upturn/app/act_words.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {

void describeUndo(Command& command) {
    command.does([](Call& call) -> Outcome {
        const auto journal = call.write();
        if (!journal)
            return core::passOn(journal);
        const auto done = (*journal)->undo();
        if (!done)
            return core::passOn(done);
        return call.say(travelled(*done),
                        core::say("Taken back: %1. \u201cupturn-cli redo\u201d does it again.",
                                  {inLine(app::saidAct(done->act))}));
    });
}

} // namespace upturn::cli
