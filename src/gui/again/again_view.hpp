// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "You have met this before", as plain values.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/text.hpp>

#include <QString>

#include <vector>

namespace upturn::gui {

struct ChainRow {
    QString when; ///< "14 Nov 2024"
    QString title;
    QString gap;  ///< since the one before: "8 weeks"; empty for the first
    int days = 0; ///< the same in days
};

struct AgainView {
    core::Id entry;    ///< the one that is written
    QString sentence;  ///< the old lesson; may be empty
    QString kept;      ///< "Kept 17 November 2024. Used 3 times."
    QString head;      ///< "The sixth time, and the gap is growing"
    QString cause;     ///< "Cause: kept quiet though I knew"; may be empty
    QString because;   ///< "Shown because of \u201cquiet\u201d and \u201cplanning\u201d."
    core::Text linked; ///< the cause that "Same again" links; may be empty
    std::vector<ChainRow> chain;
};

} // namespace upturn::gui
