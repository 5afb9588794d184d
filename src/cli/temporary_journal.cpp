// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "temporary_journal.hpp"

#include <upturn/system/folder.hpp>

namespace upturn::cli {

TemporaryJournal::TemporaryJournal(const app::Surroundings& surroundings)
    : folder_(system::makeTemporaryFolder("upturn-"))
    , journal_(surroundings.open(folder_ / "journal.upturn", store::Access::write, true)) {}

TemporaryJournal::~TemporaryJournal() {
    journal_ = core::fail(core::Fault::failed, {});
    std::error_code ignored;
    if (!folder_.empty())
        std::filesystem::remove_all(folder_, ignored);
}

} // namespace upturn::cli
