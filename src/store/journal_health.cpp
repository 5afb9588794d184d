// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "examination.hpp"
#include "inside.hpp"
#include "repair.hpp"

#include <algorithm>

namespace upturn::store {

core::Result<std::vector<Finding>> Journal::verify(bool repair) {
    return guarded(*inside_, [&] {
        std::vector<Finding> findings = examine(*inside_);
        if (findings.empty() || !repair)
            return findings;
        store::repair(*this, *inside_);
        const std::vector<Finding> left = examine(*inside_);
        for (Finding& finding : findings)
            finding.repaired = std::none_of(left.begin(), left.end(), [&](const Finding& other) {
                return other.entry == finding.entry && other.what == finding.what;
            });
        for (const Finding& finding : left)
            if (std::none_of(findings.begin(), findings.end(), [&](const Finding& known) {
                    return known.entry == finding.entry && known.what == finding.what;
                }))
                findings.push_back(finding);
        return findings;
    });
}

core::Result<bool> Journal::tidy() {
    return guarded(*inside_, [&] {
        constexpr int pages = 400;
        inside_->requireWritable();
        Transaction transaction(inside_->db);
        const bool merged = inside_->index.merge(pages);
        transaction.commit();
        inside_->hasWritten = true;
        return merged;
    });
}

} // namespace upturn::store
