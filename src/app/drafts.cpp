// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/drafts.hpp>

namespace upturn::app {
namespace {

/// Both carry the name of the draft, so that they go with the row it is named after.
std::string versionOf(const std::string& name) {
    return "from " + name;
}

std::string olderThan(const std::string& name) {
    return "older " + name;
}

core::Result<Draft> readDraft(store::Journal& journal, const std::string& name) {
    auto words = journal.draft(name);
    if (!words)
        return core::passOn(words);
    const auto from = journal.draft(versionOf(name));
    if (!from)
        return core::passOn(from);
    Draft draft;
    draft.words = std::move(*words);
    draft.from = from->utf8();
    return draft;
}

/// Saves, or drops where there are no words.
core::Result<void> putWords(store::Journal& journal, const std::string& name,
                            const core::Text& words) {
    return words.empty() ? journal.dropDraft(name) : journal.saveDraft(name, words);
}

/// Nothing that was only offered is lost under a name.
core::Result<void> makeRoom(store::Journal& journal, const std::string& name, const Draft& before,
                            const core::Text& next, const Versions& ours) {
    if (before.words.blank() || before.words == next || ours.contains(before.from))
        return {};
    return putAside(journal, name, before.words);
}

bool holds(const core::Text& all, const core::Text& part) {
    return all.utf8().find(part.utf8()) != std::string::npos;
}

/// Of two texts that were set aside none goes under: they are offered as one.
core::Text both(const core::Text& first, const core::Text& second) {
    if (first.blank() || holds(second, first))
        return second;
    if (second.blank() || holds(first, second))
        return first;
    return core::Text::repaired(first.utf8() + "\n\n" + second.utf8());
}

} // namespace

std::string answerDraftName(const core::Id& entry, const std::string& question) {
    return "answer/" + entry.hex() + "/" + question;
}

std::string stepDraftName(const core::Id& entry) {
    return "step/" + entry.hex();
}

core::Result<Unsaved> unsaved(store::Journal& journal, const std::string& name,
                              const core::Text& kept, const std::string& version) {
    auto draft = readDraft(journal, name);
    if (!draft)
        return core::passOn(draft);
    auto older = journal.draft(olderThan(name));
    if (!older)
        return core::passOn(older);
    Unsaved found;
    if (!older->blank() && *older != kept)
        found.older = std::move(*older);
    if (draft->words.empty() || draft->words == kept)
        return found;
    if (kept.blank() || draft->from == version)
        found.typed = std::move(*draft);
    else if (!draft->words.blank())
        found.older = both(found.older.value_or(core::Text()), draft->words);
    return found;
}

core::Result<void> keepDraft(store::Journal& journal, const std::string& name, const Draft& draft,
                             const Versions& ours) {
    // Words under another version than theirs would be taken for newer or older than they are.
    return journal.together(std::nullopt, [&]() -> core::Result<void> {
        const auto before = readDraft(journal, name);
        if (!before)
            return core::passOn(before);
        if (before->from != draft.from) {
            if (auto room = makeRoom(journal, name, *before, draft.words, ours); !room)
                return room;
            if (auto from = putWords(journal, versionOf(name), core::Text::repaired(draft.from));
                !from)
                return from;
        }
        return putWords(journal, name, draft.words);
    });
}

core::Result<void> putAside(store::Journal& journal, const std::string& name,
                            const core::Text& words) {
    const auto older = journal.draft(olderThan(name));
    if (!older)
        return core::passOn(older);
    return journal.saveDraft(olderThan(name), both(*older, words));
}

core::Result<void> dropDraft(store::Journal& journal, const std::string& name,
                             const Versions& ours) {
    const auto before = readDraft(journal, name);
    if (!before)
        return core::passOn(before);
    if (before->words.empty() && before->from.empty())
        return {}; // a journal that can only be read has none to drop
    return journal.together(std::nullopt, [&]() -> core::Result<void> {
        if (auto room = makeRoom(journal, name, *before, {}, ours); !room)
            return room;
        if (auto dropped = journal.dropDraft(name); !dropped)
            return dropped;
        return journal.dropDraft(versionOf(name));
    });
}

core::Result<void> dropOlder(store::Journal& journal, const std::string& name,
                             const core::Text& words) {
    const auto draft = readDraft(journal, name);
    if (!draft)
        return core::passOn(draft);
    // Nothing was typed since, so it still has the name.
    if (!draft->words.blank() && holds(words, draft->words))
        if (auto dropped = dropDraft(journal, name, {draft->from}); !dropped)
            return dropped;
    const auto older = journal.draft(olderThan(name));
    if (!older)
        return core::passOn(older);
    // What was set aside since was not shown, and stays.
    if (!words.blank() && !holds(words, *older))
        return {};
    return journal.dropDraft(olderThan(name));
}

} // namespace upturn::app
