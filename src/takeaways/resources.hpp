// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The files of resources/takeaways, compiled in.

#pragma once

#include <string_view>

namespace upturn::takeaways::resources {

extern const std::string_view abbreviations;
extern const std::string_view answers;
extern const std::string_view cues;
extern const std::string_view weights;
extern const std::string_view littleWords;
extern const std::string_view related;

} // namespace upturn::takeaways::resources
