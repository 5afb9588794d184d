// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/language.hpp>

#include <utility>

namespace upturn::app {

std::string languageOf(const Lookup& lookup) {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const std::string value = lookup(name); !value.empty()) {
            const std::string language = value.substr(0, value.find_first_of("_.@"));
            return language == "C" || language == "POSIX" ? "en" : language;
        }
    return "en";
}

Lookup inLanguage(std::string chosen, Lookup lookup) {
    if (chosen.empty())
        return lookup;
    return [chosen = std::move(chosen), lookup = std::move(lookup)](const char* name) {
        // The first that is asked for, and so the one that counts.
        return std::string_view(name) == "LC_ALL" ? chosen : lookup(name);
    };
}

} // namespace upturn::app
