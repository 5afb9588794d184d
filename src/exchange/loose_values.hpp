// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Values of other programs, taken as they may be meant: what is absent or of another type is as
// nothing. Our own format is read strictly, by Fields.

#pragma once

#include "json_node.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::exchange {

/// Text, a number or a flag as text; else nothing.
std::string textOf(const Node& node);
std::string textAt(const Node& node, std::string_view name);
/// Without regard to the case of the name, the first of these that says something.
std::string anyTextAt(const Node& node, std::initializer_list<std::string_view> names);
std::optional<double> numberAt(const Node& node, std::string_view name);
bool flagAt(const Node& node, std::string_view name);
/// The texts of a list; a text alone is a list of one.
std::vector<std::string> textsOf(const Node& node);
const Node* listAt(const Node& node, std::string_view name);
/// All of it in one line of JSON-like text: the same values are the same text.
std::string formOf(const Node& node);

} // namespace upturn::exchange
