// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "temporary_journal.hpp"

#include <stdlib.h>

namespace upturn::cli {
namespace {

std::filesystem::path freshFolder() {
    std::error_code ignored;
    std::string name = (std::filesystem::temp_directory_path(ignored) / "upturn-XXXXXX").string();
    const char* made = ::mkdtemp(name.data());
    return made == nullptr ? std::filesystem::path() : std::filesystem::path(made);
}

} // namespace

TemporaryJournal::TemporaryJournal(const app::Surroundings& surroundings)
    : folder_(freshFolder())
    , journal_(surroundings.open(folder_ / "journal.upturn", store::Access::write, true)) {}

TemporaryJournal::~TemporaryJournal() {
    journal_ = core::fail(core::Fault::failed, {});
    std::error_code ignored;
    if (!folder_.empty())
        std::filesystem::remove_all(folder_, ignored);
}

} // namespace upturn::cli
