// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Taking back: the step that is meant and no other, and what is said about it.

#pragma once

#include <upturn/store/journal.hpp>

#include <QString>

#include <cstdint>

namespace upturn::gui {

/// How much the journal holds right after a step was written; -1 when that can't be told. On the
/// journal's thread, in the same piece of work as the step.
std::int64_t writtenSoFar(store::Journal& journal);
/// Takes the newest step back, if nothing was written since `written`; else refuses and says so.
core::Result<store::Done> takeBackLast(store::Journal& journal, std::int64_t written);

/// "Taken back: Keep lesson."
QString takenBack(const store::Done& step);
/// "There again: Keep lesson."
QString thereAgain(const store::Done& step);

} // namespace upturn::gui
