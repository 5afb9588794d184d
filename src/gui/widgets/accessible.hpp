// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Roles and values for the controls that are painted.

#pragma once

namespace upturn::gui {

/// Once, before the first widget is spoken of.
void teachScreenReaders();

} // namespace upturn::gui
