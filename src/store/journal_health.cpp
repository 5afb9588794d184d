// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "examination.hpp"
#include "inside.hpp"
#include "repair.hpp"
#include "salvage.hpp"
#include "shards.hpp"

#include <upturn/core/say.hpp>
#include <upturn/system/durable_file.hpp>

#include <algorithm>

namespace upturn::store {

core::Result<std::vector<Finding>> Journal::verify(bool repair) {
    return guarded(*inside_, [&] {
        std::optional<Perseverance> untilItIsDone;
        if (repair) {
            untilItIsDone.emplace(inside_->db);
            const std::filesystem::path& copies = inside_->options.copiesFolder;
            for (const auto& folder : {inside_->db.path().parent_path(), copies})
                if (!folder.empty())
                    system::removeUnfinished(folder);
        }
        std::vector<Finding> findings = examine(*inside_);
        const bool nothingToDo = std::ranges::all_of(
            findings, [](const Finding& finding) { return finding.givenUp && !finding.inCopy; });
        if (!repair || (nothingToDo && tablesAreWhole(inside_->db)))
            return findings;
        if (!describesItself(inside_->db, inside_->options.stateFolder))
            refuse(core::Fault::damaged,
                   core::say("What the journal %1 says of itself was changed on disk, so it has to "
                             "be made anew from its pages.",
                             {inside_->db.path().string()}));
        // What one repair brings back may show what else is wrong.
        constexpr int most = 3;
        std::vector<std::string> losses;
        std::vector<Finding> left;
        for (int round = 0; round < most; ++round) {
            for (std::string& loss : store::repair(*this, *inside_))
                losses.push_back(std::move(loss));
            left = examine(*inside_);
            if (std::ranges::all_of(left, &Finding::givenUp))
                break;
        }
        for (Finding& finding : findings) {
            // What can be read again may turn out to be of an entry.
            const auto still = std::ranges::find_if(left, [&](const Finding& other) {
                return other.what == finding.what &&
                       (other.entry == finding.entry || finding.entry.empty());
            });
            finding.repaired = still == left.end();
            if (finding.repaired) {
                finding.fate = core::say("Repaired.");
                finding.inCopy = false;
            } else {
                finding = *still;
                left.erase(still);
            }
        }
        findings.insert(findings.end(), left.begin(), left.end());
        for (const std::string& loss : losses)
            findings.push_back({.entry = {}, .title = {}, .what = loss, .givenUp = true});
        return findings;
    });
}

core::Result<bool> Journal::pagesHold() {
    return guarded(*inside_, [&] { return store::pagesHold(inside_->db); });
}

core::Result<void> Journal::acknowledgeMissing() {
    return guarded(*inside_, [&] {
        inside_->requireWritable();
        Transaction transaction(inside_->db);
        inside_->db.run("DELETE FROM lost WHERE EXISTS (SELECT 1 FROM device d WHERE d.local = "
                        "lost.device AND lost.first > d.sequence);");
        const bool missing = inside_->missingHere() > 0;
        if (missing) // what is written from now on is of another device
            inside_->marker.identity(*inside_->options.randomness, [this](const core::Id& device) {
                return inside_->sequenceOf(device);
            });
        transaction.commit();
        inside_->marker.settle();
        inside_->hasWritten = true;
    });
}

core::Result<bool> Journal::tidy() {
    return guarded(*inside_, [&] {
        constexpr int pages = 400;
        inside_->requireWritable();
        constexpr std::size_t documents = 400;
        Transaction transaction(inside_->db);
        bool more = inside_->index.advance(documents);
        more = inside_->index.merge(pages) || more;
        transaction.commit();
        inside_->hasWritten = true;
        return more;
    });
}

} // namespace upturn::store
