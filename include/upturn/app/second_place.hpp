// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A second place for the backups of a journal, a stick for example: named by the person, for this
// computer. Any thread.

#pragma once

#include <upturn/app/backups.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/result.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace upturn::app {

struct SecondPlace {
    std::filesystem::path folder;
    std::int64_t reached = 0; ///< when a backup was last made there, or all was there; UTC ms
    std::string trouble;      ///< why it could not be, the last time; empty
};

std::optional<SecondPlace> secondPlace(const Surroundings& surroundings, const core::Id& journal);
/// Nothing: there is none any more. Backups that lie there stay.
core::Result<void> setSecondPlace(const Surroundings& surroundings, const core::Id& journal,
                                  const std::optional<std::filesystem::path>& folder);
/// Makes a backup there where something was written since, if the folder can be reached: it is
/// never made, since a stick that is not connected has none. Says how it stands; nothing where
/// there is no second place.
std::optional<SecondPlace> backUpToSecondPlace(store::Journal& journal,
                                               const Surroundings& surroundings);

/// Folders that were a second place before: what lies there stays.
std::vector<std::filesystem::path> placesBefore(const Surroundings& surroundings,
                                                const core::Id& journal);
/// Of a journal that is deleted for good.
void forgetPlaces(const Surroundings& surroundings, const core::Id& journal);

} // namespace upturn::app
