// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/drafts.hpp>

#include <algorithm>

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

/// The field has not put these words there, nor found them.
bool isOfOthers(const Draft& before, const Ours& ours) {
    return ours.words &&
           std::find(ours.words->begin(), ours.words->end(), before.words) == ours.words->end();
}

bool holds(const core::Text& all, const core::Text& part) {
    return all.utf8().find(part.utf8()) != std::string::npos;
}

} // namespace

std::string answerDraftName(const core::Id& entry, const std::string& question) {
    return "answer/" + entry.hex() + "/" + question;
}

std::string stepDraftName(const core::Id& entry) {
    return "step/" + entry.hex();
}

std::string hardDraftName(const core::Id& entry, std::size_t line) {
    return "hard/" + entry.hex() + "/" + std::to_string(line);
}

std::string rewordingDraftName(const core::Id& lesson) {
    return "lesson-words/" + lesson.hex();
}

core::Text bothOf(const core::Text& first, const core::Text& second) {
    if (first.blank() || holds(second, first))
        return second;
    if (second.blank() || holds(first, second))
        return first;
    return core::Text::repaired(first.utf8() + "\n\n" + second.utf8());
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
        found.older = bothOf(found.older.value_or(core::Text()), draft->words);
    return found;
}

core::Result<void> keepDraft(store::Journal& journal, const std::string& name, const Draft& draft,
                             const Ours& ours) {
    // Words under another version than theirs would be taken for newer or older than they are.
    return journal.together(std::nullopt, [&]() -> core::Result<void> {
        const auto before = readDraft(journal, name);
        if (!before)
            return core::passOn(before);
        // Nothing that was only offered, or that somebody else typed, is lost under a name.
        const bool strange = before->from != draft.from && !ours.versions.contains(before->from);
        if (!before->words.blank() && before->words != draft.words &&
            (strange || isOfOthers(*before, ours)))
            if (auto aside = putAside(journal, name, before->words); !aside)
                return aside;
        if (before->from != draft.from) {
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
    return journal.saveDraft(olderThan(name), bothOf(*older, words));
}

core::Result<void> dropServed(store::Journal& journal, const std::string& name, const Ours& ours) {
    const auto older = journal.draft(olderThan(name));
    if (!older)
        return core::passOn(older);
    // Another window has put aside what has served now. What was typed over meanwhile has not.
    const bool aside =
        !older->blank() && ours.words && !ours.words->empty() && holds(ours.words->back(), *older);
    if (!aside)
        return dropDraft(journal, name, ours);
    return journal.together(std::nullopt, [&]() -> core::Result<void> {
        if (auto dropped = journal.dropDraft(olderThan(name)); !dropped)
            return dropped;
        return dropDraft(journal, name, ours);
    });
}

core::Result<void> dropDraft(store::Journal& journal, const std::string& name, const Ours& ours) {
    const auto before = readDraft(journal, name);
    if (!before)
        return core::passOn(before);
    const bool there = !before->words.empty() || !before->from.empty();
    if (!there)
        return {}; // a journal that can only be read has none to drop
    return journal.together(std::nullopt, [&]() -> core::Result<void> {
        if (!before->words.blank() && isOfOthers(*before, ours))
            return {};
        if (!before->words.blank() && !ours.versions.contains(before->from))
            if (auto room = putAside(journal, name, before->words); !room)
                return room;
        if (auto dropped = journal.dropDraft(name); !dropped)
            return dropped;
        return journal.dropDraft(versionOf(name));
    });
}

core::Result<void> dropOlder(store::Journal& journal, const std::string& name,
                             const core::Text& words, const Ours& ours) {
    const auto draft = readDraft(journal, name);
    if (!draft)
        return core::passOn(draft);
    // Where nothing was typed since it still has the name.
    const bool typedSince =
        ours.versions.contains(draft->from) && ours.words && !isOfOthers(*draft, ours);
    if (!draft->words.blank() && !typedSince && holds(words, draft->words))
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
