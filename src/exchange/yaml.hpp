// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// YAML as values that know their line: no objects, whatever a tag says, and no more than the
// limits.

#pragma once

#include "json_node.hpp"

#include <string_view>

namespace upturn::exchange {

/// The first document. Every scalar is text, but for an empty one, which is null; so "001" stays
/// what it is. Throws Refusal with the line where it is broken, too deep or too large: an alias
/// counts as what it stands for.
Node readYaml(std::string_view bytes);

} // namespace upturn::exchange
