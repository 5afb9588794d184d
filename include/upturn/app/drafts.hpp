// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What was being typed, kept beside the version of the words that it goes on from: so that an older
// draft is never taken for the newer words. On the thread of the journal that is handed in; errors
// are those of the journal.

#pragma once

#include <upturn/core/entry.hpp>
#include <upturn/core/id.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace upturn::app {

// What a draft is called. The row it belongs to is in the name, and takes it along when it is
// purged.
/// Of the field on Today.
std::string captureDraftName();
std::string answerDraftName(const core::Id& entry, const std::string& question);
std::string stepDraftName(const core::Id& entry);
std::string entryDraftName(const core::Id& entry);
/// Of one of the three lines for a hard moment.
std::string hardDraftName(const core::Id& entry, std::size_t line);
std::string rewordingDraftName(const core::Id& lesson);
/// Of what is typed on the page after Hide.
std::string hiddenNoteDraftName();
/// Of what is typed while a choice stands on the page.
std::string betweenDraftName();

struct Draft {
    core::Text words;
    std::string from; ///< the version of what is kept that they go on from; empty: of nothing

    bool operator==(const Draft&) const = default;
};

/// The versions that a field went on from, one after the other: each write makes another.
using Versions = std::set<std::string>;

/// What of a draft is a field's own. Another window may have typed under the same name.
/// Versions alone do not tell: two windows that show the same have the same. So there is no way to
/// name them without the words, and whoever has none says so by `Ours()`.
struct Ours {
    Ours() = default;
    Ours(Versions went, std::vector<core::Text> known)
        : versions(std::move(went))
        , words(std::move(known)) {}

    Versions versions;
    std::vector<core::Text> words; ///< what the field has found there and put there
};

/// Whether a person typed what a draft of that name holds. Every name does but those that are known
/// to hold something else: a new kind of draft is never thrown away because nobody thought of it.
bool holdsWords(const std::string& name);
/// What a draft of that name belongs to; none where that is nothing that has an id.
std::optional<core::Id> rowOf(const std::string& name);
/// Something has that id here: an entry, a lesson, a step or a row of a list.
bool hasRow(store::Journal& journal, const core::Id& id);
/// What a person wrote of a draft: the words of a form stand among what else it notes.
core::Text plainWords(const core::Text& draft);

/// A draft whose words are about to be more than that.
struct Served {
    std::string name;
    Ours ours;
};

/// Words that are only offered, and what was chosen with them, in the writing of their page.
struct Aside {
    core::Text words;
    core::Text chosen{};
    bool elsewhere = false; ///< nobody typed them here: they were kept by another program

    bool operator==(const Aside&) const = default;
};

/// What a field finds when it is filled.
struct Unsaved {
    /// Goes on from what is kept, and stands in the field.
    std::optional<Draft> typed;
    /// Was typed before what is kept now: offered, never put in place.
    std::optional<core::Text> older;
    /// The same one by one, without what is kept by now.
    std::vector<Aside> pieces{};

    bool operator==(const Unsaved& other) const {
        return typed == other.typed && older == other.older;
    }
};

/// `kept` are the words the field would show, in this version. Where nothing is kept there is
/// nothing that a draft could be older than.
core::Result<Unsaved> unsaved(store::Journal& journal, const std::string& name,
                              const core::Text& kept, const std::string& version);

/// A draft that is none of `ours` was only offered, or comes from another window: it is put aside,
/// not written over.
core::Result<void> keepDraft(store::Journal& journal, const std::string& name, const Draft& draft,
                             const Ours& ours);

/// Is offered from now on: somebody typed something else already when it was found.
core::Result<void> putAside(store::Journal& journal, const std::string& name, const Aside& aside);
core::Result<void> putAside(store::Journal& journal, const std::string& name,
                            const core::Text& words);
/// What is offered, one by one as it was put aside. `older` is what `unsaved` has found of it.
core::Result<std::vector<Aside>> asides(store::Journal& journal, const std::string& name,
                                        const core::Text& older);

/// The words are the same as what is kept, or are let go. A draft that goes on from none of `ours`
/// is put aside; words of another window stay.
core::Result<void> dropDraft(store::Journal& journal, const std::string& name, const Ours& ours);
/// The same when the words have become something: then those that were set aside and stand among
/// them by themselves have too.
core::Result<void> dropServed(store::Journal& journal, const std::string& name, const Ours& ours);

/// The words of these drafts become what `work` writes: one act. When it is done there is no draft
/// of them any more; when it fails all is as it was. `work` returns a core::Result.
template<class Work>
auto become(store::Journal& journal, const std::vector<Served>& drafts, const Work& work)
    -> decltype(work()) {
    return journal.together(std::nullopt, [&]() -> decltype(work()) {
        auto done = work();
        if (!done)
            return done;
        for (const Served& one : drafts)
            if (!one.name.empty())
                if (const auto dropped = dropServed(journal, one.name, one.ours); !dropped)
                    return core::passOn(dropped);
        return done;
    });
}

/// The older draft, with these words, was taken up again or let go. Of several that were put aside
/// it is the one that reads so, and the others stay; else all that stand among the words by
/// themselves. What is `ours` was typed since, and stays.
core::Result<void> dropOlder(store::Journal& journal, const std::string& name,
                             const core::Text& words, const Ours& ours = {});
/// The same of one that is known by what was chosen with it, too.
core::Result<void> dropAside(store::Journal& journal, const std::string& name, const Aside& aside,
                             const Ours& ours = {});

/// Words of an entry that was taken back stand in these, as they were or nearly so.
core::Result<bool> isKeptAgain(store::Journal& journal, const core::Id& before,
                               const core::Text& now);
/// What was typed for an entry that was taken back waits for the one that was kept in its place:
/// all that has its name. What waits there already stays, and the other is offered beside it.
core::Result<void> carryDrafts(store::Journal& journal, const core::Id& from, const core::Id& to);
/// The same for one that nothing was kept in place of: another program has taken it back. Its
/// words are offered on Today, each text for itself.
core::Result<void> offerOnToday(store::Journal& journal, const core::Id& entry);
/// The same of one draft, whatever it was typed for.
core::Result<void> offerDraftOnToday(store::Journal& journal, const std::string& name);
/// Something waits that was typed for that entry.
core::Result<bool> hasDrafts(store::Journal& journal, const core::Id& entry);

/// Of two texts that were set aside none goes under: they are shown as one. What they were stays
/// known: see `asides`.
core::Text bothOf(const core::Text& first, const core::Text& second);
core::Text togetherOf(const std::vector<Aside>& pieces);

/// Words were typed for that entry, in its editor, that are not in it.
core::Result<bool> hasUnsaved(store::Journal& journal, const core::Entry& entry);
/// Entries of which that is so, without those in the trash; what was typed last comes first.
core::Result<std::vector<core::Entry>> entriesWithUnsaved(store::Journal& journal);

} // namespace upturn::app
