// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where everything lies on this computer (XDG base directories). Why not by QStandardPaths:
// docs/decisions/0010-places-and-media-types.md.

#pragma once

#include <upturn/core/result.hpp>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace upturn::app {

/// Looks up an environment variable; empty when it is not set.
using Lookup = std::function<std::string(const char* name)>;
std::string fromEnvironment(const char* name);

struct Paths {
    std::filesystem::path journal;  ///< $UPTURN_JOURNAL, else data/journal.upturn
    bool journalNamed = false;      ///< by $UPTURN_JOURNAL or by the caller, not by default
    std::filesystem::path settings; ///< of this computer: window, fonts
    std::filesystem::path packs;    ///< the person's own question packs
    std::vector<std::filesystem::path> systemPacks;
    /// Where thesauri lie that all programs use.
    std::vector<std::filesystem::path> thesauri;
    std::vector<std::filesystem::path> samples; ///< where a sample journal may be installed
    std::filesystem::path backups;
    std::filesystem::path state; ///< log, device markers
    /// Of this session, in memory as a rule: what it holds is gone with the session. Empty where
    /// the system has none.
    std::filesystem::path runtime;

    /// Every path is a full one. Refused where none can be known: without HOME a journal would be
    /// made wherever the program happens to stand. Makes no folder. Any thread.
    static core::Result<Paths> of(const Lookup& lookup = fromEnvironment);
};

} // namespace upturn::app
