// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// resources/crisis/phrases.txt, compiled in.

#pragma once

#include <string_view>

namespace upturn::core {

extern const std::string_view crisisPhrases;

} // namespace upturn::core
