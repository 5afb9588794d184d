// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// From a tree to a pack, field by field.

#pragma once

#include "fields.hpp"

namespace upturn::prompts {

/// What is wrong with the form goes to `findings`; then the pack has gaps.
Pack readPack(const Node& root, Findings& findings);

} // namespace upturn::prompts
