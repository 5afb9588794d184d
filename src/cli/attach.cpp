// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "input.hpp"
#include "lines.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::string file;
};

Outcome attach(Call& call, const Asked& asked) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    return saidDone(call, app::attach(**journal, *id, asked.file));
}

} // namespace

void describeAttach(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry"))
        .needs(asked->file, Value::file("FILE"),
               say("the file; the journal keeps a copy of its own"))
        .does([asked](Call& call) { return attach(call, *asked); });
}

} // namespace upturn::cli
