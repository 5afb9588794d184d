// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal with damaged pages is written anew from what can still be read of it.

#pragma once

#include "inside.hpp"

namespace upturn::store {

/// Every row that stands on a sound page, in a file with sound pages; record, tables and drafts.
/// The search index is empty then. One commit, which reaches the file only when nobody else wrote
/// meanwhile. Outside a transaction. Throws, and then nothing was changed; refuses where nothing
/// is left of what names the journal.
void writeAnewWhatCanBeRead(Journal::Inside& inside);

} // namespace upturn::store
