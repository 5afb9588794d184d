// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A question made ready to be shown.

#pragma once

#include "outlook.hpp"

namespace upturn::prompts {

Question questionFrom(const Outlook& outlook, const Prompt& prompt);

} // namespace upturn::prompts
