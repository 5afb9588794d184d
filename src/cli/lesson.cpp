// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
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

Outcome add(Call& call, const std::string& words) {
    const auto text = readText(words);
    if (!text)
        return core::passOn(text);
    const auto journal = call.make();
    if (!journal)
        return core::passOn(journal);
    auto made = (*journal)->keep({.text = *text});
    if (!made)
        return core::passOn(made);
    const auto said = saidKept(call, **journal, made->value);
    if (!said)
        return core::passOn(said);
    const Json document = Json::object({{"lesson", made->value}});
    return calmly(call, **journal, text->utf8(), document, call.say(document, *said));
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
    auto own = std::make_shared<std::string>();
    command.below("add", say("Keep a lesson of your own, without an entry"))
        .needs(*own, "TEXT", say("the sentence, in quotes; - reads standard input"))
        .does([own](Call& call) { return add(call, *own); });
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
