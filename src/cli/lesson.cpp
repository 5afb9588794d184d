// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "input.hpp"
#include "lines.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Edit {
    std::string id;
    std::string text;
};

struct Retire {
    std::string id;
    bool back = false;
};

Outcome edit(Call& call, const Edit& asked) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = lessonOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    const auto text = readText(asked.text);
    if (!text)
        return core::passOn(text);
    return saidDone(call, (*journal)->reword(*id, *text));
}

Outcome retire(Call& call, const Retire& asked) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = lessonOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    return saidDone(call, (*journal)->retire(*id, !asked.back));
}

Outcome merge(Call& call, const Edit& asked) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = lessonOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    const auto into = lessonOf(**journal, asked.text);
    if (!into)
        return core::passOn(into);
    return saidDone(call, (*journal)->merge(*id, *into));
}

} // namespace

void describeLesson(Command& command) {
    auto toEdit = std::make_shared<Edit>();
    command.below("edit", say("Say a lesson in other words"))
        .needs(toEdit->id, "LESSON", say("which lesson"))
        .needs(toEdit->text, "TEXT", say("the new words, in quotes; - reads standard input"))
        .does([toEdit](Call& call) { return edit(call, *toEdit); });
    auto toMerge = std::make_shared<Edit>();
    command.below("merge", say("Two lessons say the same: let one stand for both"))
        .needs(toMerge->id, "LESSON", say("the one that rests; it stays as it is"))
        .needs(toMerge->text, "INTO", say("the one that stands for both"))
        .does([toMerge](Call& call) { return merge(call, *toMerge); });
    auto toRetire = std::make_shared<Retire>();
    command.below("retire", say("Let a lesson rest; it stays, but does not come back"))
        .needs(toRetire->id, "LESSON", say("which lesson"))
        .flag(toRetire->back, "--back", say("Let it come back again"))
        .does([toRetire](Call& call) { return retire(call, *toRetire); });
}

} // namespace upturn::cli
