// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/random_person.hpp"

#include <array>

namespace upturn::test {

using namespace core;
using namespace store;

Text RandomPerson::words() {
    static constexpr std::array<const char*, 12> vocabulary{"deadline",
                                                            "silence",
                                                            "Priya",
                                                            "asked",
                                                            "too late",
                                                            "estimate",
                                                            "caf\u00e9",
                                                            "run",
                                                            "meeting",
                                                            "plan",
                                                            "\U0001F469\u200D\U0001F4BB",
                                                            "\u05e9\u05dc\u05d5\u05dd"};
    std::string out;
    for (std::size_t i = 0, n = 1 + roll(8); i < n; ++i)
        out += std::string(i == 0 ? "" : " ") + vocabulary[roll(vocabulary.size())];
    return text(out);
}

std::optional<Id> RandomPerson::anEntry() {
    const auto entries = must(journal().entries({.limit = 100}));
    if (entries.empty())
        return std::nullopt;
    return entries[roll(entries.size())].entry.id;
}

std::optional<Id> RandomPerson::aLesson() {
    const auto lessons = must(journal().lessons({}));
    if (lessons.empty())
        return std::nullopt;
    return lessons[roll(lessons.size())].id;
}

std::optional<Id> RandomPerson::aPart() {
    const auto entry = anEntry();
    if (!entry)
        return std::nullopt;
    std::vector<Id> parts;
    for (const Answer& answer : must(journal().answers(*entry)))
        parts.push_back(answer.id);
    for (const NextStep& step : must(journal().steps(*entry)))
        parts.push_back(step.id);
    if (parts.empty())
        return std::nullopt;
    return parts[roll(parts.size())];
}

std::string RandomPerson::record() {
    NewEntry entry{.kind = static_cast<EntryKind>(roll(3)),
                   .title = roll(2) == 0 ? words() : Text()};
    entry.text = words();
    if (roll(3) == 0)
        entry.weight = static_cast<int>(1 + roll(5));
    if (roll(2) == 0)
        entry.tags = {text("work"), text("late")};
    return must(journal().record(entry)).done.name;
}

std::string RandomPerson::edit() {
    const auto entry = anEntry();
    if (!entry)
        return {};
    EntryChange change;
    switch (roll(6)) {
    case 0:
        change.text = words();
        break;
    case 1:
        change.title = roll(3) == 0 ? Text() : words();
        break;
    case 2:
        change.happened =
            momentAt(fixture_.clock.now().instant - static_cast<std::int64_t>(roll(1'000'000'000)),
                     "", 3600);
        break;
    case 3:
        change.weight = roll(2) == 0 ? std::optional<int>() : std::optional<int>(3);
        change.starred = roll(2) == 0;
        break;
    case 4:
        change.sort = roll(3) == 0 ? std::nullopt : std::optional(static_cast<Sort>(roll(12)));
        change.lift = roll(2) == 0 ? std::optional(Lift::myPart) : std::nullopt;
        change.safe = roll(2) == 0 ? std::optional(Safe::unsure) : std::nullopt;
        (roll(2) == 0 ? change.heeded.add : change.heeded.remove).push_back(text("0f1e"));
        (roll(2) == 0 ? change.corrected.add : change.corrected.remove).push_back(text("-feeling"));
        break;
    default:
        change.again = roll(2) == 0 ? std::optional(Again::same) : std::nullopt;
        change.kind = static_cast<EntryKind>(roll(3));
        change.area = roll(2) == 0 ? text("work") : Text();
    }
    const Done done = must(journal().edit(*entry, change));
    return done.touched.empty() ? "" : done.name;
}

std::string RandomPerson::tag() {
    const auto entry = anEntry();
    if (!entry)
        return {};
    EntryChange change;
    const Text word = text(roll(2) == 0 ? "work" : "home");
    (roll(2) == 0 ? change.tags.add : change.tags.remove).push_back(word);
    change.causes.add.push_back(text(roll(2) == 0 ? "hesitation" : "no plan"));
    const Done done = must(journal().edit(*entry, change));
    return done.touched.empty() ? "" : done.name;
}

std::string RandomPerson::rate() {
    const auto entry = anEntry();
    return entry ? must(journal().rate(*entry, static_cast<int>(1 + roll(5)))).name : "";
}

std::string RandomPerson::remove() {
    const std::size_t what = roll(5);
    const auto id = what == 0 ? aLesson() : what == 1 ? aPart() : anEntry();
    return id ? must(journal().remove(*id)).name : "";
}

std::string RandomPerson::putBack() {
    const auto answers = must(journal().trashedAnswers());
    const auto steps = must(journal().trashedSteps());
    if (!answers.empty() && roll(3) == 0)
        return must(journal().putBack(answers[roll(answers.size())].id)).name;
    if (!steps.empty() && roll(3) == 0)
        return must(journal().putBack(steps[roll(steps.size())].id)).name;
    const auto trash = must(journal().trash());
    return trash.empty() ? "" : must(journal().putBack(trash[roll(trash.size())].id)).name;
}

std::string RandomPerson::answer() {
    const auto entry = anEntry();
    if (!entry)
        return {};
    const std::string question = "q." + std::to_string(roll(4));
    const Made<Id> made = must(journal().answer(
        *entry, {.id = question, .text = text("Why " + question), .guide = "g"}, words()));
    return made.done.touched.empty() ? "" : made.done.name;
}

std::string RandomPerson::skip() {
    const auto entry = anEntry();
    return entry ? must(journal().skip(*entry, {.id = "q.9", .text = text("?"), .guide = "g"})).name
                 : "";
}

std::string RandomPerson::keep() {
    const auto entry = anEntry();
    if (!entry)
        return {};
    NewLesson lesson;
    lesson.text = words();
    lesson.from.entry = *entry;
    lesson.from.end = 3;
    lesson.from.quote = words();
    lesson.muscles = {text("courage")};
    return must(journal().keep(lesson)).done.name;
}

std::string RandomPerson::reword() {
    const auto lesson = aLesson();
    if (!lesson)
        return {};
    const Done done = must(journal().reword(*lesson, words()));
    return done.touched.empty() ? "" : done.name;
}

std::string RandomPerson::review() {
    const auto lesson = aLesson();
    if (!lesson)
        return {};
    NewReview review{.lesson = *lesson, .grade = static_cast<Grade>(1 + roll(4))};
    review.day = dayOf(fixture_.clock.now(), core::usualDayStart);
    if (roll(2) == 0)
        review.met = review.used = true;
    if (roll(3) == 0)
        review.entry = anEntry().value_or(Id());
    return must(journal().review(review)).done.name;
}

std::string RandomPerson::step() {
    const auto entry = anEntry();
    if (!entry)
        return {};
    NewStep step{.entry = *entry,
                 .when = words(),
                 .then = words(),
                 .due = dateOfDayNumber(20'800 + static_cast<int>(roll(30)))};
    if (const auto before = must(journal().steps(*entry)); !before.empty() && roll(2) == 0) {
        step.follows = before.front().id;
        step.kind = StepKind::tryAgain;
    }
    if (roll(2) == 0)
        step.lesson = aLesson().value_or(Id());
    return must(journal().addStep(step)).done.name;
}

std::string RandomPerson::closeStep() {
    const auto open = must(journal().openSteps(std::nullopt));
    if (open.empty())
        return {};
    return must(journal().changeStep(
                    open[roll(open.size())].id,
                    {.outcome = Outcome::partly, .helped = true, .what = words(), .why = words()}))
        .name;
}

std::string RandomPerson::retire() {
    const auto lesson = aLesson();
    if (!lesson)
        return {};
    const Done done = must(journal().retire(*lesson, roll(2) == 0));
    return done.touched.empty() ? "" : done.name;
}

std::string RandomPerson::import() {
    Collection collection;
    for (std::size_t i = 0; i < 3; ++i) {
        EntryRecord record;
        record.entry.title = words();
        record.entry.text = words();
        record.entry.tags = {text("imported")};
        record.entry.happened = record.entry.written = fixture_.clock.now();
        record.entry.source = Source{"test", std::to_string(roll(8))};
        collection.entries.push_back(record);
    }
    const Made<ImportReport> made = must(journal().import(collection));
    return made.done.touched.empty() ? "" : made.done.name;
}

FieldValue RandomPerson::somethingFor(const Field& field) {
    switch (field.type) {
    case FieldType::words:
        return words();
    case FieldType::choice:
        return text(field.choices[roll(field.choices.size())]);
    case FieldType::day:
        return dateOfDayNumber(20'800 + static_cast<int>(roll(30)));
    case FieldType::flag:
        return roll(2) == 0;
    case FieldType::row: {
        const auto practices = must(journal().blocks({.kind = BlockKind::practice}));
        return practices.empty() ? Id::derived({"no practice"}) : practices.front().id;
    }
    default:
        return static_cast<std::int64_t>(roll(11));
    }
}

std::optional<Block> RandomPerson::aBlock() {
    const auto blocks = must(journal().blocks({}));
    if (blocks.empty())
        return std::nullopt;
    return blocks[roll(blocks.size())];
}

std::string RandomPerson::block() {
    const BlockShape& shape = blockShapes()[roll(blockShapes().size())];
    NewBlock block{.kind = shape.kind};
    for (const Field& field : shape.fields)
        if (field.needed || roll(2) == 0)
            block.fields.emplace(field.name, somethingFor(field));
    if (shape.kind == BlockKind::circumstance || roll(2) == 0)
        block.entry = anEntry().value_or(Id());
    if (shape.kind == BlockKind::circumstance && block.entry.empty())
        return {};
    const Done done = must(journal().addBlock(block)).done;
    return done.touched.empty() ? "" : done.name;
}

std::string RandomPerson::changeBlock() {
    const auto block = aBlock();
    if (!block || shapeOf(block->kind).event)
        return {};
    BlockChange change;
    for (const Field& field : shapeOf(block->kind).fields)
        if (roll(3) == 0)
            change.fields[std::string(field.name)] =
                field.needed || roll(2) == 0 ? std::optional(somethingFor(field)) : std::nullopt;
    if (roll(3) == 0)
        change.closed = roll(3) != 0;
    const Done done = must(journal().changeBlock(block->id, change));
    return done.touched.empty() ? "" : done.name;
}

std::string RandomPerson::removeBlock() {
    if (roll(3) == 0) {
        const auto trash = must(journal().blocks({.inTrash = true}));
        return trash.empty() ? "" : must(journal().putBack(trash[roll(trash.size())].id)).name;
    }
    const auto block = aBlock();
    return block ? must(journal().remove(block->id)).name : "";
}

std::string RandomPerson::merge() {
    const auto lesson = aLesson();
    const auto into = aLesson();
    if (!lesson || lesson == into)
        return {};
    const auto done = journal().merge(*lesson, *into);
    return done && !done->touched.empty() ? done->name : "";
}

std::string RandomPerson::setting() {
    const Done done = must(journal().change("day-start", std::to_string(roll(5))));
    return done.touched.empty() ? "" : done.name;
}

std::string RandomPerson::purge() {
    const auto trash = must(journal().trash());
    return trash.empty() ? "" : must(journal().purge(trash[roll(trash.size())].id)).name;
}

std::string RandomPerson::act(bool mayPurge) {
    using Deed = std::string (RandomPerson::*)();
    static constexpr std::array<Deed, 23> deeds{
        &RandomPerson::record,      &RandomPerson::record,  &RandomPerson::edit,
        &RandomPerson::edit,        &RandomPerson::tag,     &RandomPerson::rate,
        &RandomPerson::remove,      &RandomPerson::putBack, &RandomPerson::answer,
        &RandomPerson::answer,      &RandomPerson::skip,    &RandomPerson::keep,
        &RandomPerson::reword,      &RandomPerson::review,  &RandomPerson::step,
        &RandomPerson::closeStep,   &RandomPerson::retire,  &RandomPerson::import,
        &RandomPerson::block,       &RandomPerson::block,   &RandomPerson::changeBlock,
        &RandomPerson::removeBlock, &RandomPerson::merge};
    fixture_.pass(std::chrono::minutes(1 + roll(600)));
    if (roll(40) == 0)
        return setting();
    if (mayPurge && roll(25) == 0)
        return purge();
    return (this->*deeds[roll(deeds.size())])();
}

} // namespace upturn::test
