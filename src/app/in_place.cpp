// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A backup becomes the journal, and nothing that can still be read of what was there is left
// behind.

#include "copied_files.hpp"

#include <upturn/app/backups.hpp>
#include <upturn/app/drafts.hpp>
#include <upturn/app/kept_words.hpp>
#include <upturn/app/left_journals.hpp>
#include <upturn/app/recovery.hpp>

#include <algorithm>
#include <memory>
#include <set>
#include <tuple>
#include <utility>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;

/// What can be read of a journal that another file is about to replace.
class Before {
  public:
    Before(const Surroundings& surroundings, const fs::path& journal)
        : folder_(surroundings.paths().state / "before-restore") {
        const auto trouble = troubleWith(surroundings, journal);
        std::shared_ptr<store::Journal> opened;
        if (trouble == Trouble::damaged || trouble == Trouble::unreadable) {
            if (auto repaired = repairApart(surroundings, journal, folder_);
                repaired && !repaired->hopeless) {
                opened = std::move(repaired->journal);
                readable_ = opened->path();
            }
        } else if (!trouble) {
            if (auto there = surroundings.open(journal, store::Access::read, false))
                opened = std::move(*there);
        }
        if (!opened)
            return;
        if (const auto id = opened->id())
            id_ = *id;
        if (auto drafts = opened->drafts({}))
            drafts_ = std::move(*drafts);
    }
    Before(const Before&) = delete;
    Before& operator=(const Before&) = delete;
    ~Before() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }

    const core::Id& id() const { return id_; }
    const std::vector<store::SavedDraft>& drafts() const { return drafts_; }

    /// Brings things of which only the damaged file has something; how many.
    std::size_t bringInto(store::Journal& there) const {
        if (readable_.empty())
            return 0;
        const auto compared = there.compareWith(readable_);
        if (!compared)
            return 0;
        std::set<core::Id> only;
        for (const store::CopyDifference& one : compared->things)
            if (one.what == store::CopyDifference::What::onlyThere && !one.deleted && !one.purged)
                only.insert(one.thing);
        if (only.empty() || !there.restoreFrom(readable_, only, compared->asOf))
            return 0;
        return only.size();
    }

  private:
    fs::path folder_;
    fs::path readable_; ///< of a damaged one, repaired in a copy
    core::Id id_;
    std::vector<store::SavedDraft> drafts_;
};

void keepApart(const Surroundings& surroundings, const fs::path& place, const core::Id& journal,
               const std::vector<store::SavedDraft>& drafts) {
    for (const store::SavedDraft& draft : drafts) {
        const core::Text words = plainWords(draft.text);
        if (!holdsWords(draft.name) || words.blank() || journal.empty())
            continue;
        WordsToKeep kept(words);
        kept.pieces = {{words, draft.name, draft.text}};
        if (keepWords(surroundings.paths(), journal, kept))
            std::ignore = rememberLeft(surroundings.paths(), place, journal, {});
    }
}

/// What is being typed is of no backup.
void bringDrafts(const Surroundings& surroundings, store::Journal& there, const Before& before) {
    const auto id = there.id();
    if (!id || before.drafts().empty())
        return;
    if (!before.id().empty() && before.id() != *id)
        return keepApart(surroundings, there.path(), before.id(), before.drafts());
    std::vector<store::SavedDraft> without;
    for (const store::SavedDraft& draft : before.drafts()) {
        const auto same = there.draft(draft.name);
        const bool put = same && same->blank() && there.saveDraft(draft.name, draft.text);
        const auto row = rowOf(draft.name);
        if (!put || (row && !hasRow(there, *row)))
            without.push_back(draft);
    }
    keepApart(surroundings, there.path(), *id, without);
}

} // namespace

core::Result<PutInPlace> restoreInPlace(const Surroundings& surroundings, const fs::path& journal,
                                        const fs::path& copy) {
    const auto opened = surroundings.open(copy, store::Access::copy, false);
    if (!opened)
        return core::passOn(opened);
    // Of a damaged one nobody knows which it names.
    const auto files = (*opened)->filesNamed();
    auto missing = carryFiles(sharedBeside(copy.parent_path()), journal,
                              files ? *files : std::set<std::string>());
    if (!missing)
        return core::passOn(missing);
    const auto findings = (*opened)->verify(false);
    const NotedAside noted(surroundings, journal);
    const Before before(surroundings, journal);
    const auto kept = surroundings.putInPlace(copy, journal);
    if (!kept)
        return core::passOn(kept);
    PutInPlace put{.kept = *kept, .filesMissing = std::move(*missing), .findings = {}};
    const auto there = surroundings.open(journal, store::Access::write, false);
    if (!findings || !std::ranges::all_of(*findings, &store::Finding::givenUp)) {
        // It is in its place all the same, with whatever can be read of it.
        auto mended = there ? (*there)->verify(true)
                            : core::Result<std::vector<store::Finding>>(core::passOn(there));
        if (mended)
            put.findings = std::move(*mended);
        else
            put.findings.push_back({.what = mended.error().sentence});
    }
    if (there) {
        put.brought = before.bringInto(**there);
        bringDrafts(surroundings, **there, before);
    }
    return put;
}

} // namespace upturn::app
