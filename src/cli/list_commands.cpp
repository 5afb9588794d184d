// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "list_commands.hpp"

#include "block_fields.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/app/goal_words.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>

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

core::Result<core::Id> blockOf(store::Journal& journal, const Asked& asked) {
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
    const auto block = journal.block(named->id);
    if (!block)
        return core::passOn(block);
    if (block->kind != asked.shape->kind)
        return none();
    return block->id;
}

core::Result<core::Id> entryFor(store::Journal& journal, const Asked& asked) {
    if (asked.entry)
        return entryOf(journal, *asked.entry);
    return core::Id();
}

/// An id of a person stands for its row; a name stays a name.
void resolvePerson(store::Journal& journal,
                   std::map<std::string, std::optional<core::FieldValue>>& values) {
    const auto given = values.find("person");
    if (given == values.end() || !given->second)
        return;
    const std::string word = std::get<core::Text>(*given->second).utf8();
    constexpr std::size_t leastDigits = 4;
    const auto named =
        word.size() < leastDigits ? core::fail(Fault::notFound, {}) : journal.named(word);
    if (!named || named->kind != store::RowKind::block)
        return;
    const auto block = journal.block(named->id);
    if (block && block->kind == BlockKind::person)
        given->second = core::Text::repaired(block->id.hex());
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

Outcome add(Call& call, Asked asked) {
    if (const auto placed = placeFirst(asked); !placed)
        return core::passOn(placed);
    auto values = asked.fields.read(call.surroundings().now());
    if (!values)
        return core::passOn(values);
    const auto journal = asked.entry ? call.write() : call.make();
    if (!journal)
        return core::passOn(journal);
    const auto entry = entryFor(**journal, asked);
    if (!entry)
        return core::passOn(entry);
    resolvePerson(**journal, *values);
    store::NewBlock block{.kind = asked.shape->kind, .entry = *entry, .fields = {}};
    for (auto& [name, value] : *values)
        if (value)
            block.fields.emplace(name, std::move(*value));
    if (block.kind == BlockKind::feedback && !block.fields.contains("asked"))
        block.fields.emplace("asked", call.surroundings().today());
    const auto made = (*journal)->addBlock(block);
    if (!made)
        return core::passOn(made);
    const std::vector<std::string> advice = app::adviceFor(block);
    Said said = call.say(toJson(made->done)
                             .with("id", made->value)
                             .with("advice", std::vector<Json>(advice.begin(), advice.end())),
                         say("Noted as %1.", {brief(**journal, made->value)}));
    if (!call.json)
        for (const std::string& sentence : advice)
            said.aside += (said.aside.empty() ? "" : "\n") + sentence;
    return said;
}

Outcome change(Call& call, const Asked& asked, std::optional<bool> closed) {
    auto values = asked.fields.read(call.surroundings().now());
    if (!values)
        return core::passOn(values);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = blockOf(**journal, asked);
    if (!id)
        return core::passOn(id);
    resolvePerson(**journal, *values);
    store::BlockChange wanted{.entry = {}, .fields = std::move(*values), .closed = closed};
    if (asked.entry && *asked.entry == "none") {
        wanted.entry = core::Id();
    } else if (asked.entry) {
        const auto entry = entryOf(**journal, *asked.entry);
        if (!entry)
            return core::passOn(entry);
        wanted.entry = *entry;
    }
    if (wanted.fields.empty() && !wanted.entry && !closed)
        return core::fail(Fault::usage, say("What should change? See \u201cupturn-cli %1 edit "
                                            "--help\u201d.",
                                            {std::string(asked.shape->name)}));
    const auto done = (*journal)->changeBlock(*id, wanted);
    if (!done)
        return core::passOn(done);
    Said said = saidDone(call, *done);
    if (!call.json && closed.value_or(false))
        if (const auto block = (*journal)->block(*id))
            said.aside = app::questionsOnMiss(*block);
    return said;
}

/// What a closing mostly says: the word that needs no option.
const char* lastWord(const core::BlockShape& shape) {
    for (const char* name : {"outcome", "answer", "after", "capability"})
        if (shape.field(name) != nullptr)
            return name;
    return nullptr;
}

Outcome close(Call& call, Asked asked) {
    const char* name = lastWord(*asked.shape);
    if (asked.first && name == nullptr)
        return core::fail(Fault::usage, say("What is \u201c%1\u201d? Every field has an option.",
                                            {*asked.first}));
    if (asked.first && !asked.fields.words.find(name)->second)
        asked.fields.words.find(name)->second = asked.first;
    return change(call, asked, true);
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
        return change(call, *toEdit, toEdit->open ? std::optional(false) : std::nullopt);
    });

    const auto toClose = askedFor(shape);
    Command closing = command.below("close", say("Say how it ended, or put it aside"));
    closing.needs(toClose->id, "ID", idIn(name))
        .takes(toClose->first, "WORDS", say("how it ended"));
    toClose->fields.describe(closing, shape);
    closing.does([toClose](Call& call) { return close(call, *toClose); });
}

} // namespace upturn::cli
