// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is left of a chosen guide when it has no question now, and what that waits for.

#pragma once

#include "outlook.hpp"

#include <string>

namespace upturn::prompts {

struct GuideRest {
    End end = End::guideFinished; ///< finished, waiting, or of another kind of entry
    std::string sentence;
};

/// For an outlook with a chosen guide of which no question may be asked.
GuideRest restOf(const Outlook& outlook);

} // namespace upturn::prompts
