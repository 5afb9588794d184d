// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A backup that is restored from: whatever it is, the journal stays a whole one.

#include "small_journal.hpp"

using namespace upturn;

std::vector<std::string> fuzz::seeds() {
    return {made().copy};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::SmallJournal small(3);
    test::writeBytes(small.path, fuzz::made().journal);
    const std::filesystem::path copy = small.folder / "copy.upturn";
    const std::string given(reinterpret_cast<const char*>(bytes), size);
    test::writeBytes(copy, given);
    {
        auto opened = small.open();
        fuzz::demand(fuzz::asked(opened), "the journal opens");
        store::Journal& journal = **opened;
        fuzz::asked(journal.compareWith(copy));
        fuzz::demand(test::bytesOf(copy) == given, "a copy that is looked at stays as it is");
        if (fuzz::asked(journal.restoreFrom(copy)))
            fuzz::asked(journal.undo());
        const auto findings = journal.verify(false);
        fuzz::demand(fuzz::asked(findings) && findings->empty(), "the journal is whole afterwards");
        fuzz::demand(fuzz::asked(journal.record({.text = fuzz::text("Life goes on.")})),
                     "the journal is written on");
    }
    fuzz::demand(test::bytesOf(copy) == given, "a copy that was restored from stays as it is");
    return 0;
}
