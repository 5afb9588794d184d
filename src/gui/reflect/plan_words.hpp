// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A plan that was written as an answer, taken apart: "When I plan, I will ask Jonas" is a situation
// and what is done then. So nobody has to write it twice. Pure; any thread.

#pragma once

#include "reflect/reflect_view.hpp"

namespace upturn::gui {

/// The sentence that says what will be done, with "when" or "if" at its beginning or without; then
/// all of it is what is done. English and German. Empty where no sentence is known to say it, or
/// where it is longer than a step can be.
StepDraft planIn(const QString& answer);

} // namespace upturn::gui
