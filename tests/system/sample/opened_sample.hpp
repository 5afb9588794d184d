// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/journal_fixture.hpp"

#include <upturn/app/sample.hpp>

#include <map>
#include <utility>

namespace upturn::test {

/// A person without any files of their own, who looks at the sample.
inline app::Lookup visitor(std::map<std::string, std::string> more = {}) {
    return [more = std::move(more)](const char* name) {
        const auto found = more.find(name);
        if (found != more.end())
            return found->second;
        return std::string(name) == "HOME" ? "/nowhere" : std::string();
    };
}

struct OpenedSample {
    std::unique_ptr<app::Sample> sample = must(app::Sample::open(visitor()));
    std::unique_ptr<store::Journal> journal =
        must(sample->surroundings()->open(sample->journal(), store::Access::write, false));

    core::Entry entryCalled(std::string_view title) {
        for (const store::Found& found : must(journal->entries({.limit = 500})))
            if (found.entry.title.utf8() == title)
                return found.entry;
        FAIL("the sample has no entry " << title);
        return {};
    }
};

} // namespace upturn::test
