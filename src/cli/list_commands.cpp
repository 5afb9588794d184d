// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "list_commands.hpp"

#include "block_fields.hpp"
#include "calm.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/goal_words.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>
#include <functional>

namespace upturn::cli {
namespace {

using core::BlockKind;
using core::Fault;
using core::say;

struct Asked {
    const core::BlockShape* shape = nullptr;
    std::string id;
    std::optional<std::string> first;
    std::optional<std::string> entry;
    bool open = false;
    TypedFields fields;
};

std::string idIn(const std::string& shape) {
    return say("which %1; its first digits are enough", {shape});
}

core::Result<core::Block> blockOf(store::Journal& journal, const Asked& asked) {
    const auto named = journal.named(asked.id);
    if (!named)
        return core::passOn(named);
    const std::string name(asked.shape->name);
    const auto none = [&] {
        return core::fail(Fault::notFound, say("%1 is no %2. \u201cupturn-cli %2 list\u201d shows "
                                               "them.",
                                               {asked.id, name}));
    };
    if (named->kind != store::RowKind::block)
        return none();
    auto block = journal.block(named->id);
    if (block && block->kind != asked.shape->kind)
        return none();
    return block;
}

core::Result<core::Id> entryFor(store::Journal& journal, const Asked& asked) {
    if (asked.entry)
        return entryOf(journal, *asked.entry);
    return core::Id();
}

/// An id of a person stands for its row; a name stays a name.
core::FieldValue personMeant(store::Journal& journal, core::FieldValue value) {
    const std::string word = std::get<core::Text>(value).utf8();
    constexpr std::size_t leastDigits = 4;
    const auto named =
        word.size() < leastDigits ? core::fail(Fault::notFound, {}) : journal.named(word);
    if (!named || named->kind != store::RowKind::block)
        return value;
    const auto block = journal.block(named->id);
    if (block && block->kind == BlockKind::person)
        return core::Text::repaired(block->id.hex());
    return value;
}

void resolvePerson(store::Journal& journal, core::BlockFields& fields) {
    if (const auto given = fields.find("person"); given != fields.end())
        given->second = personMeant(journal, given->second);
}

Outcome list(Call& call, const Asked& asked) {
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    store::BlockQuery query{.kind = asked.shape->kind, .open = asked.open};
    if (asked.entry) {
        const auto entry = entryOf(**journal, *asked.entry);
        if (!entry)
            return core::passOn(entry);
        query.entry = *entry;
    }
    auto blocks = (*journal)->blocks(query);
    if (!blocks)
        return core::passOn(blocks);
    std::stable_partition(blocks->begin(), blocks->end(),
                          [](const core::Block& block) { return block.closed == 0; });
    std::vector<Json> documents;
    Said said;
    for (const core::Block& block : *blocks) {
        documents.push_back(toJson(block, **journal));
        said.out += blockLine(call, **journal, block) + '\n';
    }
    if (call.json)
        return call.say(Json::object({{asked.shape->list.data(), documents}}), {});
    if (blocks->empty())
        said.aside = say("There is none yet. upturn-cli %1 add --help says how to add one.",
                         {std::string(asked.shape->name)});
    return said;
}

/// The word without an option is what has to be there; when that came with its option, the entry.
core::Result<void> placeFirst(Asked& asked) {
    if (!asked.first)
        return {};
    const core::Field* needed = firstNeeded(*asked.shape);
    std::optional<std::string>* empty =
        needed == nullptr ? nullptr : &asked.fields.words.find(needed->name)->second;
    if (empty != nullptr && !*empty) {
        *empty = asked.first;
    } else if (!asked.entry) {
        asked.entry = asked.first;
    } else {
        return core::fail(Fault::usage, say("What is \u201c%1\u201d? Every field has an option.",
                                            {*asked.first}));
    }
    return {};
}

/// What a list can't take up, in one sentence.
core::Result<void> check(const store::NewBlock& block) {
    const std::string name(core::shapeOf(block.kind).name);
    if (block.fields.empty())
        return core::fail(Fault::usage, say("There is nothing to note yet. \u201cupturn-cli %1 add "
                                            "--help\u201d lists the fields.",
                                            {name}));
    for (const std::string& sentence : {app::missingIn(block), app::orderOfDays(block.fields)})
        if (!sentence.empty())
            return core::fail(Fault::usage, sentence);
    return {};
}

/// An entry has its circumstances once: what is added stands beside what is there.
core::Result<void> checkDays(store::Journal& journal, const store::NewBlock& block) {
    if (block.kind != BlockKind::circumstance || block.entry.empty())
        return {};
    const auto there = journal.blocks({.kind = block.kind, .entry = block.entry});
    if (!there)
        return core::passOn(there);
    core::BlockFields all = block.fields;
    if (!there->empty())
        all.insert(there->front().fields.begin(), there->front().fields.end());
    const std::string sentence = app::orderOfDays(all);
    return sentence.empty() ? core::Result<void>() : core::fail(Fault::usage, sentence);
}

std::string wordsIn(const core::BlockFields& fields) {
    std::string words;
    for (const auto& [name, value] : fields)
        if (const auto* text = std::get_if<core::Text>(&value))
            words += text->utf8() + '\n';
    return words;
}

core::Result<store::NewBlock> blockFrom(const Call& call, const Asked& asked) {
    auto values = asked.fields.read(call);
    if (!values)
        return core::passOn(values);
    store::NewBlock block{.kind = asked.shape->kind, .entry = {}, .fields = {}};
    for (auto& [name, value] : *values)
        if (value)
            block.fields.emplace(name, std::move(*value));
    if (const auto checked = check(block); !checked)
        return core::passOn(checked);
    if (block.kind == BlockKind::feedback && !block.fields.contains("asked"))
        block.fields.emplace("asked", call.surroundings().today());
    return block;
}

Outcome add(Call& call, Asked asked) {
    if (const auto placed = placeFirst(asked); !placed)
        return core::passOn(placed);
    auto block = blockFrom(call, asked);
    if (!block)
        return core::passOn(block);
    const auto journal = asked.entry ? call.write() : call.make();
    if (!journal)
        return core::passOn(journal);
    const auto entry = entryFor(**journal, asked);
    if (!entry)
        return core::passOn(entry);
    block->entry = *entry;
    resolvePerson(**journal, block->fields);
    const auto made =
        (*journal)->together(std::nullopt, [&]() -> core::Result<store::Made<core::Id>> {
            if (const auto checked = checkDays(**journal, *block); !checked)
                return core::passOn(checked);
            return (*journal)->addBlock(*block);
        });
    if (!made)
        return core::passOn(made);
    const Json document = toJson(made->done).with("id", made->value);
    const std::vector<std::string> advice = app::adviceFor(*block);
    Said said = call.say(document.with("advice", std::vector<Json>(advice.begin(), advice.end())),
                         say("Noted as %1.", {brief(**journal, made->value)}));
    if (!call.json)
        for (const std::string& sentence : advice)
            said.aside += (said.aside.empty() ? "" : "\n") + sentence;
    return calmly(call, **journal, wordsIn(block->fields), document, std::move(said));
}

core::Result<store::BlockChange> changeFrom(const Call& call, store::Journal& journal,
                                            const Asked& asked) {
    auto values = asked.fields.read(call);
    if (!values)
        return core::passOn(values);
    store::BlockChange wanted{.entry = {}, .fields = std::move(*values), .closed = {}};
    for (auto& [name, value] : wanted.fields)
        if (name == "person" && value)
            value = personMeant(journal, *value);
    if (asked.entry && *asked.entry == "none") {
        wanted.entry = core::Id();
    } else if (asked.entry) {
        const auto entry = entryOf(journal, *asked.entry);
        if (!entry)
            return core::passOn(entry);
        wanted.entry = *entry;
    }
    return wanted;
}

/// The block as it will be.
core::BlockFields after(const core::Block& block, const store::BlockChange& wanted) {
    core::BlockFields fields = block.fields;
    for (const auto& [name, value] : wanted.fields)
        if (value)
            fields.insert_or_assign(name, *value);
        else
            fields.erase(name);
    return fields;
}

Said saidChanged(const Call& call, const store::Done& done, const core::BlockFields& now,
                 const store::BlockChange& wanted) {
    Said said = saidDone(call, done);
    if (!wanted.closed.value_or(false) && !wanted.fields.contains("outcome"))
        return said;
    const core::Block block{.fields = now};
    std::vector<Json> questions;
    for (const app::MissQuestion& question : app::questionsOnMiss(
             block.words("outcome"), block.words("why"), block.words("differently"))) {
        if (core::shapeOf(BlockKind::goal).field(question.field) == nullptr)
            continue;
        questions.push_back(
            Json::object({{"field", question.field}, {"sentence", question.sentence}}));
        said.aside += (said.aside.empty() ? "" : "\n") + question.sentence;
    }
    if (!call.json)
        return said;
    return call.say(toJson(done).with("questions", questions), {});
}

using Check = std::function<core::Result<void>(const core::Block&)>;

/// `check` looks at the block as it is when it is written.
Outcome write(Call& call, store::Journal& journal, const core::Id& id,
              const store::BlockChange& wanted, const Check& check = {}) {
    core::BlockFields now;
    const auto done = journal.together(std::nullopt, [&]() -> core::Result<store::Done> {
        const auto block = journal.block(id);
        if (!block)
            return core::passOn(block);
        if (check)
            if (const auto checked = check(*block); !checked)
                return core::passOn(checked);
        now = after(*block, wanted);
        if (const std::string sentence = app::orderOfDays(now); !sentence.empty())
            return core::fail(Fault::usage, sentence);
        return journal.changeBlock(id, wanted);
    });
    if (!done)
        return core::passOn(done);
    return calmly(call, journal, wordsIn(now), toJson(*done),
                  saidChanged(call, *done, now, wanted));
}

Outcome edit(Call& call, const Asked& asked) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto block = blockOf(**journal, asked);
    if (!block)
        return core::passOn(block);
    auto wanted = changeFrom(call, **journal, asked);
    if (!wanted)
        return core::passOn(wanted);
    if (asked.open)
        wanted->closed = false;
    if (wanted->fields.empty() && !wanted->entry && !wanted->closed)
        return core::fail(Fault::usage, say("What should change? See \u201cupturn-cli %1 edit "
                                            "--help\u201d.",
                                            {std::string(asked.shape->name)}));
    return write(call, **journal, block->id, *wanted);
}

/// The field for how it ended, or what came of it; none for a list that has none.
const char* endingOf(const core::BlockShape& shape) {
    for (const char* name : {"outcome", "answer", "after"})
        if (shape.field(name) != nullptr)
            return name;
    return nullptr;
}

/// The word without an option says how it ended. It takes the place of no other words.
core::Result<void> placeEnding(Asked& asked, const core::Block& block) {
    if (!asked.first)
        return {};
    const std::string shape(asked.shape->name);
    const char* name = endingOf(*asked.shape);
    if (name == nullptr)
        return core::fail(Fault::usage,
                          say("A %1 has no field for how it ended. \u201cupturn-cli %1 edit %2 "
                              "--help\u201d shows its fields; \u201cupturn-cli %1 close %2\u201d "
                              "alone puts it aside.",
                              {shape, asked.id}));
    std::optional<std::string>& field = asked.fields.words.find(name)->second;
    if (field)
        return core::fail(Fault::usage, say("What is \u201c%1\u201d? Every field has an option.",
                                            {*asked.first}));
    const core::Text there = block.words(name);
    if (!there.blank() && there.utf8() != *asked.first)
        return core::fail(Fault::usage,
                          say("It says already: \u201c%1\u201d. \u201cupturn-cli %2 edit %3 "
                              "--%4\u201d changes that; \u201cupturn-cli %2 close %3\u201d alone "
                              "leaves it.",
                              {inLine(there), shape, asked.id, name}));
    field = asked.first;
    return {};
}

Outcome close(Call& call, Asked asked) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto block = blockOf(**journal, asked);
    if (!block)
        return core::passOn(block);
    Asked again = asked;
    if (const auto placed = placeEnding(asked, *block); !placed)
        return core::passOn(placed);
    auto wanted = changeFrom(call, **journal, asked);
    if (!wanted)
        return core::passOn(wanted);
    wanted->closed = true;
    return write(call, **journal, block->id, *wanted,
                 [&again](const core::Block& now) { return placeEnding(again, now); });
}

std::shared_ptr<Asked> askedFor(const core::BlockShape& shape) {
    auto asked = std::make_shared<Asked>();
    asked->shape = &shape;
    return asked;
}

void describeEntry(Command& command, Asked& asked) {
    command.option(asked.entry, "--entry", "ID", say("The entry it belongs to"));
}

} // namespace

void describeList(Command& command, BlockKind kind) {
    const core::BlockShape& shape = core::shapeOf(kind);
    const std::string name(shape.name);
    const auto toList = askedFor(shape);
    Command listing = command.below("list", say("All of them, the open ones first"));
    describeEntry(listing, *toList);
    listing.flag(toList->open, "--open", say("Only those that are open"))
        .does([toList](Call& call) { return list(call, *toList); });

    const auto toAdd = askedFor(shape);
    Command adding = command.below("add", say("Add one"));
    const core::Field* needed = firstNeeded(shape);
    adding.takes(toAdd->first, "WORDS",
                 needed == nullptr
                     ? say("the entry")
                     : say("what --%1 says; - reads standard input", {std::string(needed->name)}));
    describeEntry(adding, *toAdd);
    toAdd->fields.describe(adding, shape);
    adding.does([toAdd](Call& call) { return add(call, *toAdd); });

    const auto toEdit = askedFor(shape);
    Command editing = command.below("edit", say("Change one"));
    editing.needs(toEdit->id, "ID", idIn(name));
    describeEntry(editing, *toEdit);
    toEdit->fields.describe(editing, shape);
    editing.flag(toEdit->open, "--open", say("Open it again")).does([toEdit](Call& call) {
        return edit(call, *toEdit);
    });

    const auto toClose = askedFor(shape);
    Command closing = command.below("close", say("Say how it ended, or put it aside"));
    closing.needs(toClose->id, "ID", idIn(name))
        .takes(toClose->first, "WORDS", say("how it ended"));
    toClose->fields.describe(closing, shape);
    closing.does([toClose](Call& call) { return close(call, *toClose); });
}

} // namespace upturn::cli
