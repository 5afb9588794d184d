// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/prompts/prompt.hpp>

namespace upturn::prompts {

const std::string& Wording::in(std::string_view language) const {
    static const std::string none;
    if (words_.empty())
        return none;
    const std::string_view base = language.substr(0, language.find_first_of("_-."));
    for (const std::string_view wanted : {language, base, std::string_view("en")})
        if (const auto found = words_.find(wanted); found != words_.end())
            return found->second;
    return words_.begin()->second;
}

} // namespace upturn::prompts
