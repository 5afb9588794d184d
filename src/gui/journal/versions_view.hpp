// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The versions of a text, as plain values.

#pragma once

#include "words/difference.hpp"

#include <upturn/core/id.hpp>

#include <QString>

#include <vector>

namespace upturn::gui {

struct VersionRow {
    QString when; ///< "Now", "Yesterday, 18:05"
    QString line; ///< "59 words"
    QString text;
};

struct VersionsView {
    core::Id row; ///< the entry, or one of its answers
    core::Id entry;
    QString heading;
    std::vector<VersionRow> rows; ///< what stands now comes first
};

} // namespace upturn::gui
