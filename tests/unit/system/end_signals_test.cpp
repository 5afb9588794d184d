// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/system/end_signals.hpp>

#include <poll.h>

#include <csignal>

using namespace upturn;

namespace {

bool waits(int descriptor) {
    pollfd asked{descriptor, POLLIN, 0};
    return ::poll(&asked, 1, 0) == 1;
}

} // namespace

TEST_CASE("A signal that asks a program to end can be read, and ends nothing by itself") {
    const int descriptor = system::hearEndSignals();
    REQUIRE(descriptor >= 0);
    CHECK_FALSE(waits(descriptor));
    for (const int signal : {SIGTERM, SIGHUP}) {
        std::raise(signal);
        CHECK(waits(descriptor));
        system::takeEndSignal(descriptor);
        CHECK_FALSE(waits(descriptor));
    }
    std::raise(SIGTERM);
    std::raise(SIGTERM);
    system::takeEndSignal(descriptor);
    CHECK_FALSE(waits(descriptor));
}
