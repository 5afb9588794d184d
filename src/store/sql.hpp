// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The scripts of resources/sql, compiled in.

#pragma once

namespace upturn::store::sql {

extern const char* const journal;
extern const char* const generations;
extern const char* const projections;
extern const char* const search;

} // namespace upturn::store::sql
