// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <upturn/store/journal.hpp>

#include <string>

namespace upturn::test {

/// Everything a person can see of a journal, written out: two journals that look the same have the
/// same picture. Versions and local numbers are left out; trash and standing are in.
std::string pictureOf(store::Journal& journal);

} // namespace upturn::test
