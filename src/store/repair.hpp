// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Mends a journal from what is left of it, and makes nothing worse.

#pragma once

#include "inside.hpp"

#include <string>
#include <vector>

namespace upturn::store {

/// Each thing is there twice: as the record said it, and as it is shown. Of the two the one counts
/// that can be proved. After a copy of all, where pages are damaged, what can still be read is
/// written anew (salvage.hpp). Then in one commit:
///   1. an operation whose hash fails gets back the one bit, or the text from the tables, with
///      which both its hashes hold;
///   2. what can't be mended so, or is not there any more, is given up (table `lost`), and what is
///      shown of those rows is said again, also where it lies in the trash; what was not shown
///      does not come back by itself;
///   3. tables and index are made anew from the record, and no undo leads behind what was lost.
/// Refuses when no copy can be made; then, and when it throws, nothing was changed.
/// Answers with what can't be named by the record: sentences about what is lost.
std::vector<std::string> repair(Journal& journal, Journal::Inside& inside);

} // namespace upturn::store
