// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/drafts.hpp>
#include <upturn/takeaways/near_duplicate.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace upturn::app {
namespace {

/// Both carry the name of the draft, so that they go with the row it is named after.
std::string versionOf(const std::string& name) {
    return "from " + name;
}

std::string olderThan(const std::string& name) {
    return "older " + name;
}

/// Beside the older words, where they are several or something was chosen with them.
std::string apartOf(const std::string& name) {
    return "apart " + name;
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
    return std::ranges::find(ours.words, before.words) == ours.words.end();
}

constexpr std::string_view pieceGap = "\n\n"; ///< pieces that are shown as one

/// The one is the other, or stands in it by itself, as `bothOf` puts it there. Letters that stand
/// in another sentence are none of it.
bool standsIn(const core::Text& all, const core::Text& part) {
    const std::string_view words = all.utf8();
    const std::string_view one = part.utf8();
    if (one.empty())
        return true;
    for (auto at = words.find(one); at != std::string_view::npos; at = words.find(one, at + 1)) {
        const bool begins = at == 0 || words.substr(0, at).ends_with(pieceGap);
        const std::string_view rest = words.substr(at + one.size());
        if (begins && (rest.empty() || rest.starts_with(pieceGap)))
            return true;
    }
    return false;
}

using Json = nlohmann::json;

constexpr const char* elsewhereMark = "elsewhere"; ///< third in the list of a piece

std::vector<Aside> piecesIn(const core::Text& stored) {
    std::vector<Aside> pieces;
    const Json list = Json::parse(stored.utf8(), nullptr, false);
    if (!list.is_array())
        return pieces;
    for (const Json& one : list)
        if (one.is_array() && one.size() >= 2 && one[0].is_string() && one[1].is_string())
            pieces.push_back({core::Text::repaired(one[0].get<std::string>()),
                              core::Text::repaired(one[1].get<std::string>()), one.size() > 2});
    return pieces;
}

core::Result<void> putPieces(store::Journal& journal, const std::string& name,
                             const std::vector<Aside>& pieces) {
    const bool apart =
        pieces.size() > 1 ||
        (!pieces.empty() && (!pieces.front().chosen.empty() || pieces.front().elsewhere));
    Json list = Json::array();
    if (apart)
        for (const Aside& piece : pieces) {
            Json one{piece.words.utf8(), piece.chosen.utf8()};
            if (piece.elsewhere)
                one.push_back(elsewhereMark);
            list.push_back(std::move(one));
        }
    return journal.together(std::nullopt, [&]() -> core::Result<void> {
        const core::Text stored = apart ? core::Text::repaired(list.dump()) : core::Text();
        if (auto put = putWords(journal, apartOf(name), stored); !put)
            return put;
        return putWords(journal, olderThan(name), togetherOf(pieces));
    });
}

/// All that is set aside under that name.
core::Result<std::vector<Aside>> readPieces(store::Journal& journal, const std::string& name) {
    const auto older = journal.draft(olderThan(name));
    return older ? asides(journal, name, *older) : core::passOn(older);
}

/// Takes those out for which `gone` says so.
template<class Gone>
core::Result<void> dropPieces(store::Journal& journal, const std::string& name, const Gone& gone) {
    auto pieces = readPieces(journal, name);
    if (!pieces)
        return core::passOn(pieces);
    return std::erase_if(*pieces, gone) == 0 ? core::Result<void>()
                                             : putPieces(journal, name, *pieces);
}

template<class Known>
core::Result<void> putAsideUnless(store::Journal& journal, const std::string& name,
                                  const Aside& aside, const Known& known) {
    auto pieces = readPieces(journal, name);
    if (!pieces)
        return core::passOn(pieces);
    if (std::ranges::none_of(*pieces, known))
        pieces->push_back(aside);
    return putPieces(journal, name, *pieces);
}

/// Older words that nothing was typed after have the name still.
core::Result<void> dropUntouched(store::Journal& journal, const std::string& name,
                                 const core::Text& words, const Ours& ours) {
    const auto draft = readDraft(journal, name);
    if (!draft)
        return core::passOn(draft);
    const bool typedSince = ours.versions.contains(draft->from) && !isOfOthers(*draft, ours);
    if (draft->words.blank() || typedSince || !standsIn(words, draft->words))
        return {};
    return dropDraft(journal, name, Ours({draft->from}, {draft->words}));
}

std::string withoutMark(const std::string& name) {
    for (const std::string& mark : {versionOf({}), olderThan({}), apartOf({})})
        if (name.starts_with(mark))
            return name.substr(mark.size());
    return name;
}

std::string& replaceAll(std::string& words, const std::string& old, const std::string& by) {
    for (std::size_t at = words.find(old); !old.empty() && at != std::string::npos;
         at = words.find(old, at + by.size()))
        words.replace(at, old.size(), by);
    return words;
}

core::Result<void> dropAll(store::Journal& journal, const std::string& name) {
    for (const std::string& gone : {name, versionOf(name), olderThan(name), apartOf(name)})
        if (auto dropped = journal.dropDraft(gone); !dropped)
            return dropped;
    return {};
}

/// All that has this name gets the other one; `now` says how its words read there.
template<class Now>
core::Result<void> carry(store::Journal& journal, const std::string& name, const std::string& to,
                         const Now& now) {
    const auto draft = readDraft(journal, name);
    if (!draft)
        return core::passOn(draft);
    const auto pieces = readPieces(journal, name);
    if (!pieces)
        return core::passOn(pieces);
    const auto there = journal.draft(to);
    if (!there)
        return core::passOn(there);
    const core::Text words = core::Text::repaired(now(draft->words.utf8()));
    if (!words.blank()) {
        auto kept = there->blank() ? keepDraft(journal, to, {words, now(draft->from)}, {})
                                   : putAside(journal, to, words);
        if (!kept)
            return kept;
    }
    for (Aside piece : *pieces) {
        piece.words = core::Text::repaired(now(piece.words.utf8()));
        if (auto kept = putAside(journal, to, piece); !kept)
            return kept;
    }
    return dropAll(journal, name);
}

/// Of all that waits for an entry, as its drafts are called.
core::Result<std::set<std::string>> namesWith(store::Journal& journal, const core::Id& entry) {
    const auto all = journal.drafts({});
    if (!all)
        return core::passOn(all);
    std::set<std::string> names;
    for (const store::SavedDraft& one : *all)
        if (one.name.find(entry.hex()) != std::string::npos)
            names.insert(withoutMark(one.name));
    return names;
}

core::Text wordsOfForm(const Json& form) {
    core::Text all;
    for (const char* field : {"title", "text", "when", "then"})
        if (const auto words = form.find(field); words != form.end() && words->is_string())
            all = bothOf(all, core::Text::repaired(words->get<std::string>()));
    return all;
}

} // namespace

bool holdsWords(const std::string& name) {
    // Where one was, what was chosen, what was put away.
    constexpr std::array others{"sitting/", "chosen/", "marks/", "yesterday/", "given back/"};
    if (name.starts_with(versionOf({})) || name.starts_with(apartOf({})))
        return false;
    const std::string plain = withoutMark(name);
    return std::ranges::none_of(others, [&](const char* kind) { return plain.starts_with(kind); });
}

std::optional<core::Id> rowOf(const std::string& name) {
    constexpr std::size_t digits = 32;
    for (std::size_t at = 0; at + digits <= name.size(); ++at)
        if (const auto id = core::Id::parse(name.substr(at, digits)))
            return *id;
    return std::nullopt;
}

bool hasRow(store::Journal& journal, const core::Id& id) {
    return journal.entry(id).has_value() || journal.lesson(id).has_value() ||
           journal.step(id).has_value() || journal.block(id).has_value();
}

core::Text plainWords(const core::Text& draft) {
    // Those of a form that were set aside stand below each other.
    const std::string_view all = draft.utf8();
    core::Text words;
    for (std::size_t at = 0; at <= all.size();) {
        const std::size_t end = std::min(all.find(pieceGap, at), all.size());
        const Json form = Json::parse(all.substr(at, end - at), nullptr, false);
        if (!form.is_object())
            return draft;
        words = bothOf(words, wordsOfForm(form));
        at = end + pieceGap.size();
    }
    return words;
}

std::string hiddenNoteDraftName() {
    return "note";
}

std::string betweenDraftName() {
    return "between";
}

std::string captureDraftName() {
    return "capture";
}

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
    if (first.blank() || standsIn(second, first))
        return second;
    if (second.blank() || standsIn(first, second))
        return first;
    return core::Text::repaired(first.utf8() + std::string(pieceGap) + second.utf8());
}

core::Text togetherOf(const std::vector<Aside>& pieces) {
    core::Text all;
    for (const Aside& piece : pieces)
        all = bothOf(all, piece.words);
    return all;
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
    if (!older->blank() && *older != kept) {
        auto pieces = asides(journal, name, *older);
        if (!pieces)
            return core::passOn(pieces);
        found.pieces = std::move(*pieces);
        std::erase_if(found.pieces, [&kept](const Aside& piece) { return piece.words == kept; });
        found.older = std::move(*older);
    }
    if (draft->words.empty() || draft->words == kept)
        return found;
    if (kept.blank() || draft->from == version) {
        found.typed = std::move(*draft);
    } else if (!draft->words.blank()) {
        found.older = bothOf(found.older.value_or(core::Text()), draft->words);
        found.pieces.push_back({draft->words});
    }
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

core::Result<std::vector<Aside>> asides(store::Journal& journal, const std::string& name,
                                        const core::Text& older) {
    const auto stored = journal.draft(apartOf(name));
    if (!stored)
        return core::passOn(stored);
    std::vector<Aside> pieces = piecesIn(*stored);
    const core::Text known = togetherOf(pieces);
    if (older.blank())
        return std::vector<Aside>();
    if (known == older)
        return pieces;
    const std::string before = known.utf8() + std::string(pieceGap);
    // Something came to it that was not put aside by itself.
    if (!pieces.empty() && older.utf8().starts_with(before)) {
        pieces.push_back({core::Text::repaired(older.utf8().substr(before.size()))});
        return pieces;
    }
    return std::vector<Aside>{{older}};
}

core::Result<void> putAside(store::Journal& journal, const std::string& name,
                            const core::Text& words) {
    // What was chosen with them is not known here; it may be there.
    return putAsideUnless(journal, name, {words},
                          [&words](const Aside& one) { return one.words == words; });
}

core::Result<void> putAside(store::Journal& journal, const std::string& name, const Aside& aside) {
    return putAsideUnless(journal, name, aside,
                          [&aside](const Aside& one) { return one == aside; });
}

core::Result<bool> isKeptAgain(store::Journal& journal, const core::Id& before,
                               const core::Text& now) {
    const auto versions = journal.versions(before);
    if (!versions)
        return core::passOn(versions);
    return std::ranges::any_of(*versions, [&now](const core::TextVersion& version) {
        return !version.text.blank() &&
               (now.utf8().find(version.text.utf8()) != std::string::npos ||
                takeaways::alike(version.text, now));
    });
}

core::Result<void> offerDraftOnToday(store::Journal& journal, const std::string& name) {
    const auto draft = journal.draft(name);
    if (!draft)
        return core::passOn(draft);
    auto pieces = readPieces(journal, name);
    if (!pieces)
        return core::passOn(pieces);
    pieces->push_back({*draft});
    bool any = false;
    for (const Aside& piece : *pieces) {
        const core::Text words = plainWords(piece.words);
        if (words.blank() || piece.elsewhere)
            continue;
        any = true;
        if (auto put = putAside(journal, captureDraftName(), Aside{words}); !put)
            return put;
    }
    return any ? dropAll(journal, name) : core::Result<void>();
}

core::Result<void> offerOnToday(store::Journal& journal, const core::Id& entry) {
    const auto names = namesWith(journal, entry);
    if (!names)
        return core::passOn(names);
    return journal.together(std::nullopt, [&]() -> core::Result<void> {
        for (const std::string& name : *names)
            if (holdsWords(name))
                if (auto moved = offerDraftOnToday(journal, name); !moved)
                    return moved;
        return {};
    });
}

core::Result<bool> hasDrafts(store::Journal& journal, const core::Id& entry) {
    const auto all = journal.drafts({});
    if (!all)
        return core::passOn(all);
    return std::ranges::any_of(*all, [hex = entry.hex()](const store::SavedDraft& one) {
        return one.name.find(hex) != std::string::npos;
    });
}

core::Result<void> carryDrafts(store::Journal& journal, const core::Id& from, const core::Id& to) {
    const auto names = namesWith(journal, from);
    if (!names)
        return core::passOn(names);
    const auto versions = journal.versions(from);
    if (!versions)
        return core::passOn(versions);
    const auto entry = journal.entry(to);
    if (!entry)
        return core::passOn(entry);
    // It goes on from the same words, in the version they have now. Some pages note that, and the
    // entry, among the words of their draft.
    const auto now = [&](std::string words) {
        for (const core::TextVersion& one : *versions)
            if (one.text == entry->text)
                replaceAll(words, one.id, entry->textVersion);
        return replaceAll(words, from.hex(), to.hex());
    };
    return journal.together(std::nullopt, [&]() -> core::Result<void> {
        for (const std::string& name : *names)
            if (auto carried = carry(journal, name, now(name), now); !carried)
                return carried;
        return {};
    });
}

core::Result<void> dropServed(store::Journal& journal, const std::string& name, const Ours& ours) {
    const auto older = journal.draft(olderThan(name));
    if (!older)
        return core::passOn(older);
    if (older->blank() || ours.words.empty())
        return dropDraft(journal, name, ours);
    return journal.together(std::nullopt, [&]() -> core::Result<void> {
        // Another window has put aside what has served now. What was typed over meanwhile has not.
        const auto served = [&ours](const Aside& aside) {
            return standsIn(ours.words.back(), aside.words);
        };
        if (auto dropped = dropPieces(journal, name, served); !dropped)
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
    if (auto dropped = dropUntouched(journal, name, words, ours); !dropped)
        return dropped;
    const auto pieces = readPieces(journal, name);
    if (!pieces)
        return core::passOn(pieces);
    if (words.blank() && !pieces->empty())
        return putPieces(journal, name, {});
    const bool one = std::ranges::find(*pieces, words, &Aside::words) != pieces->end();
    // What was set aside since was not shown, and stays.
    return dropPieces(journal, name, [&words, one](const Aside& aside) {
        return one ? aside.words == words : standsIn(words, aside.words);
    });
}

core::Result<void> dropAside(store::Journal& journal, const std::string& name, const Aside& aside,
                             const Ours& ours) {
    const auto pieces = readPieces(journal, name);
    if (!pieces)
        return core::passOn(pieces);
    // The same words may be there twice, with other things chosen: those stay.
    if (std::ranges::find(*pieces, aside.words, &Aside::words) == pieces->end())
        return dropOlder(journal, name, aside.words, ours);
    if (auto dropped = dropUntouched(journal, name, aside.words, ours); !dropped)
        return dropped;
    return dropPieces(journal, name, [&aside](const Aside& one) { return one == aside; });
}

} // namespace upturn::app
