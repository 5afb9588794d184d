// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "lines.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

Outcome list(Call& call) {
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto entries = (*journal)->trash();
    if (!entries)
        return core::passOn(entries);
    const auto lessons = (*journal)->trashedLessons();
    if (!lessons)
        return core::passOn(lessons);
    const auto blocks = (*journal)->blocks({.inTrash = true});
    if (!blocks)
        return core::passOn(blocks);
    const auto answers = (*journal)->trashedAnswers();
    if (!answers)
        return core::passOn(answers);
    const auto steps = (*journal)->trashedSteps();
    if (!steps)
        return core::passOn(steps);
    std::vector<Json> answered;
    for (const core::Answer& answer : *answers)
        answered.push_back(toJson(answer, {}).with("entry", answer.entry));
    std::vector<Json> listed;
    for (const core::Block& block : *blocks)
        listed.push_back(toJson(block, **journal).with("list", core::shapeOf(block.kind).list));
    if (call.json)
        return call.say(Json::object({{"ok", true},
                                      {"entries", toJson(*entries)},
                                      {"answers", answered},
                                      {"steps", toJson(*steps)},
                                      {"lessons", toJson(*lessons)},
                                      {"lists", listed}}),
                        {});
    Said said;
    for (const core::Entry& entry : *entries)
        said.out += entryLine(call, **journal, entry) + '\n';
    for (const core::Answer& answer : *answers)
        said.out += answerLine(**journal, answer) + '\n';
    for (const core::NextStep& step : *steps)
        said.out += stepLine(call, **journal, step) + '\n';
    for (const core::Lesson& lesson : *lessons)
        said.out += lessonLine(call, **journal, lesson) + '\n';
    for (const core::Block& block : *blocks)
        said.out += blockLine(call, **journal, block) + '\n';
    said.aside = said.out.empty() ? say("The trash is empty.")
                                  : say("\u201cupturn-cli trash restore ID\u201d puts one back.");
    return said;
}

Outcome restore(Call& call, const std::string& digits) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto named = (*journal)->named(digits);
    if (!named)
        return core::passOn(named);
    return saidDone(call, (*journal)->putBack(named->id));
}

} // namespace

void describeTrash(Command& command) {
    command.does([](Call& call) { return list(call); });
    auto digits = std::make_shared<std::string>();
    command.below("restore", say("Put something back"))
        .needs(*digits, "ID", say("which thing in the trash"))
        .does([digits](Call& call) { return restore(call, *digits); });
}

} // namespace upturn::cli
