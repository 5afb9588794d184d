// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lines.hpp"

#include "documents.hpp"
#include "field_words.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/led_back.hpp>
#include <upturn/core/say.hpp>
#include <upturn/core/utf8.hpp>

#include <algorithm>

namespace upturn::cli {
namespace {

using core::say;

constexpr std::size_t dayWidth = 17;

std::string begin(store::Journal& journal, const core::Id& id) {
    return faint(brief(journal, id)) + "  ";
}

std::string textWords(store::Journal& journal, const core::Field& field, const core::Text& text) {
    if (field.type == core::FieldType::choice)
        return saidChoice(text.utf8());
    return inLine(field.name == "person" ? personName(journal, text) : text);
}

std::string valueWords(const Call& call, store::Journal& journal, const core::Field& field,
                       const core::FieldValue& value) {
    if (const auto* text = std::get_if<core::Text>(&value))
        return textWords(journal, field, *text);
    if (const auto* day = std::get_if<core::CivilDate>(&value))
        return saidDay(*day, call.surroundings().today());
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number) + (field.type == core::FieldType::share ? " %" : "");
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? say("yes") : say("no");
    return brief(journal, std::get<core::Id>(value));
}

std::string dueWords(const Call& call, std::optional<core::CivilDate> due) {
    if (!due)
        return say("no date");
    return saidDay(*due, call.surroundings().today());
}

} // namespace

std::string entryLine(const Call& call, store::Journal& journal, const core::Entry& entry) {
    std::string line = begin(journal, entry.id);
    line += padded(saidWhen(entry.happened, call.surroundings()), dayWidth);
    line += ' ' + inColumn(core::nameOf(entry.kind), {"setback", "win", "note"}) + "  ";
    line += strong(inLine(core::heading(entry)));
    for (const core::Text& tag : entry.tags)
        line += "  #" + inLine(tag);
    return line;
}

std::string inColumn(std::string_view word, std::initializer_list<const char*> others) {
    std::size_t width = 0;
    for (const char* other : others)
        width = std::max(width, core::charactersIn(say(other)));
    return padded(say(std::string(word).c_str()), width);
}

std::string nameOf(const core::NextStep& step) {
    if (step.when.empty())
        return inLine(step.then);
    return say("If %1, then %2", {inLine(step.when), inLine(step.then)});
}

std::string stepLine(const Call& call, store::Journal& journal, const core::NextStep& step) {
    return begin(journal, step.id) + padded(dueWords(call, step.due), dayWidth) + ' ' +
           strong(nameOf(step));
}

std::string lessonLine(const Call& call, store::Journal& journal, const core::Lesson& lesson) {
    return begin(journal, lesson.id) +
           padded(lesson.rests ? say("rests") : dueWords(call, lesson.standing.due), dayWidth) +
           ' ' + inColumn(core::nameOf(lesson.standing.state), {"active", "proven", "retired"}) +
           "  " + strong(inLine(lesson.text));
}

std::string answerLine(store::Journal& journal, const core::Answer& answer) {
    return begin(journal, answer.id) + faint(inLine(answer.question.text)) + ' ' +
           strong(inLine(answer.text));
}

core::Text personName(store::Journal& journal, const core::Text& person) {
    const auto id = core::Id::parse(person.utf8());
    if (!id)
        return person;
    const auto block = journal.block(*id);
    return block ? block->words("name") : person;
}

std::string blockLine(const Call& call, store::Journal& journal, const core::Block& block) {
    std::string line = begin(journal, block.id) +
                       inColumn(block.closed == 0 ? "open" : "closed", {"open", "closed"}) + "  ";
    bool first = true;
    const auto fields = core::shapeOf(block.kind).fields;
    // What it is called comes first: the field it can't be without.
    const auto named = std::ranges::find(fields, true, &core::Field::needed);
    const auto add = [&](const core::Field& field) {
        const auto held = block.fields.find(field.name);
        if (held == block.fields.end() || field.inner)
            return;
        const std::string words = valueWords(call, journal, field, held->second);
        line +=
            (first ? "" : " \u00b7 ") +
            (first && field.needed ? strong(words) : faint(saidField(field.name) + ": ") + words);
        first = false;
    };
    if (named != fields.end())
        add(*named);
    for (const core::Field& field : fields)
        if (named == fields.end() || field.name != named->name)
            add(field);
    return line;
}

Said saidDone(const Call& call, const store::Done& done) {
    if (done.act.id.empty())
        return call.say(toJson(done), say("It was so already; nothing was changed."));
    return call.say(toJson(done), say("%1: done. \u201cupturn-cli undo\u201d takes it back.",
                                      {say(done.name.c_str())}));
}

Outcome saidDone(const Call& call, const core::Result<store::Done>& done) {
    if (!done)
        return core::passOn(done);
    return saidDone(call, *done);
}

core::Result<std::string> saidKept(const Call& call, store::Journal& journal, const core::Id& id) {
    auto lesson = journal.lesson(id);
    if (!lesson)
        return core::passOn(lesson);
    app::LedBack back(journal, call.surroundings());
    if (const auto laid = back.layToRest(*lesson); !laid)
        return core::passOn(laid);
    const std::string name = brief(journal, id);
    return lesson->heavy
               ? say("Kept as lesson %1. It is a heavy sentence, so it rests until you bring it "
                     "back: upturn-cli lesson retire %1 --back",
                     {name})
               : say("Kept as lesson %1. It comes back tomorrow: upturn-cli lessons --due", {name});
}

} // namespace upturn::cli
