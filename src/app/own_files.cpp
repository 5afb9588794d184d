// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "own_files.hpp"

#include <upturn/core/say.hpp>

namespace upturn::app {

core::Result<void> requireNotJournal(const std::filesystem::path& journal,
                                     const std::filesystem::path& file) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm"})
        if (std::filesystem::equivalent(file, journal.string() + ending, ignored))
            return core::fail(core::Fault::usage,
                              core::say("%1 is the journal itself.", {file.string()}));
    return {};
}

} // namespace upturn::app
