// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json_node.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upturn::exchange {

/// What stands before the text of a note: between "---" (YAML) or "+++" (TOML, as far as Hugo needs
/// it).
struct FrontMatter {
    Node fields; ///< an object; of what can't be read as such, lines "name: value"
    std::string_view rest;
    std::vector<std::string> comments; ///< "# words", which no field holds
    std::string form;                  ///< as it stands there; empty where there is none
    std::string wrong;                 ///< a sentence, where it could not be read as it should
};

FrontMatter frontMatterOf(std::string_view text);

} // namespace upturn::exchange
