// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/system/end_signals.hpp>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <initializer_list>

namespace upturn::system {
namespace {

// A handler has no other way to know where to write.
std::array<int, 2> ends{-1, -1};

extern "C" void heardEndSignal(int /*signal*/) {
    const int before = errno;
    const char byte = 1;
    // Full means that one is waiting there already.
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
    errno = before;
}

} // namespace

int hearEndSignals() {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return -1;
    struct sigaction action {};
    action.sa_handler = heardEndSignal;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        struct sigaction before {};
        // Who started the program with a signal turned off (nohup) means it.
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(signal, &action, nullptr);
    }
    return ends[1];
}

void takeEndSignal(int descriptor) {
    char byte = 0;
    while (::read(descriptor, &byte, 1) > 0) {
    }
}

} // namespace upturn::system
