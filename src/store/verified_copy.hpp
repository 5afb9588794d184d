// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A copy of the whole journal beside it, made before something is done that can't be taken back.

#pragma once

#include "database.hpp"

#include <upturn/core/moment.hpp>

#include <filesystem>
#include <functional>
#include <string>

namespace upturn::store {

/// Copies what the journal holds now, log included, into `folder`, which is made when it is not
/// there: written, synced, opened again, compared, and only then named "journal 2026-11-30 14.05.09
/// before OCCASION.upturn". A journal with damaged pages is copied as it is, byte by byte. Outside
/// a transaction. Refuses when there can be no such copy; then nothing is left behind.
std::filesystem::path makeVerifiedCopy(Database& db, const std::filesystem::path& folder,
                                       const std::string& occasion, const core::Moment& now);

/// A file that can't be opened, byte by byte, under such a name.
std::filesystem::path copyAsItIs(const std::filesystem::path& file,
                                 const std::filesystem::path& folder, const std::string& occasion,
                                 const core::Moment& now);

/// The same of what was read of it.
std::filesystem::path copyBytes(const std::filesystem::path& journal,
                                const std::vector<std::uint8_t>& bytes,
                                const std::filesystem::path& folder, const std::string& occasion,
                                const core::Moment& now);

/// The same under a name that is given: refuses when it is taken, and a journal that is damaged.
void saveVerified(Database& db, const std::filesystem::path& path);

/// The same in the place of whatever is at `path`, whose log goes with it. A damaged one is put
/// there as it is. `finish` gets what is put there, as a database, unless that can't be opened.
/// Nothing is replaced when `lastLook` throws.
void replaceVerified(Database& db, const std::filesystem::path& path,
                     const std::function<void(Database&)>& finish,
                     const std::function<void()>& lastLook);

} // namespace upturn::store
