// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is recorded of what was typed into a capture field.

#pragma once

#include "today/today_view.hpp"
#include "words/text.hpp"

#include <upturn/store/changes.hpp>

namespace upturn::gui {

inline store::NewEntry entryOf(const Capture& capture) {
    store::NewEntry entry{
        .kind = capture.kind, .text = textOf(capture.text), .area = textOf(capture.area)};
    if (capture.weight > 0)
        entry.weight = capture.weight;
    return entry;
}

} // namespace upturn::gui
