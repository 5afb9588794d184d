// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The file whose precompiled headers all tests use again. main.cpp can't lend its own: it includes
// Catch2 with the runner in it.
#include "support/catch.hpp"
