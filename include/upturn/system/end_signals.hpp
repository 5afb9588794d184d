// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The signals by which a system asks a program to end (SIGTERM, SIGHUP, SIGINT), as something that
// can be read: a handler may do next to nothing, the event loop everything.

#pragma once

namespace upturn::system {

/// From now on such a signal ends nothing; a byte can be read from the descriptor instead. Once per
/// program. The descriptor is the program's as long as it runs; -1 when
/// the system gives none, and then the signals do what they usually do.
int hearEndSignals();

/// Takes what is waiting there.
void takeEndSignal(int descriptor);

} // namespace upturn::system
