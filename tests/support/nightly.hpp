// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdlib>

namespace upturn::test {

/// Worth more time: `tools/test nightly`.
inline bool nightly() {
    return std::getenv("UPTURN_NIGHTLY") != nullptr;
}

} // namespace upturn::test
