// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The file of a journal: opened, read, checked, repaired, written on.

#include "small_journal.hpp"

using namespace upturn;

std::vector<std::string> fuzz::seeds() {
    return {made().journal};
}

namespace {

void use(store::Journal& journal) {
    using fuzz::asked;
    asked(journal.entries({}));
    asked(journal.lessons({}));
    asked(journal.search({.words = "demo"}));
    asked(journal.nextUndo());
    asked(journal.verify(false));
    if (!journal.writable() || !asked(journal.verify(true)))
        return;
    // What a repair leaves is whole, or said to be lost.
    if (const auto findings = journal.verify(false); asked(findings))
        for (const store::Finding& finding : *findings)
            fuzz::demand(finding.givenUp || finding.missing, finding.what.c_str());
    if (asked(journal.record({.text = fuzz::text("Life goes on.")})))
        fuzz::demand(asked(journal.entries({})), "what was written can be read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::SmallJournal small(2);
    const std::string given(reinterpret_cast<const char*>(bytes), size);
    test::writeBytes(small.path, given);
    if (auto opened = small.open(); fuzz::asked(opened)) {
        use(**opened);
        return 0;
    }
    fuzz::demand(test::bytesOf(small.path) == given, "what can't be opened stays as it is");
    const auto completed = store::Journal::completeCutFile(small.path, small.options());
    fuzz::asked(completed);
    if (auto opened = small.open(); completed && *completed && fuzz::asked(opened)) {
        use(**opened);
        return 0;
    }
    if (fuzz::asked(store::Journal::makeAnewFromPages(small.path, small.options(), true)))
        if (auto opened = small.open(); fuzz::asked(opened))
            use(**opened);
    return 0;
}
