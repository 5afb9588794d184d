// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "failure.hpp"

#include <upturn/core/say.hpp>
#include <upturn/system/program.hpp>
#include <upturn/system/streams.hpp>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace upturn::system {
namespace {

int descriptorOf(Stream stream) {
    return stream == Stream::input    ? STDIN_FILENO
           : stream == Stream::output ? STDOUT_FILENO
                                      : STDERR_FILENO;
}

/// Waits until more can be written.
bool ready(int descriptor) {
    pollfd one{.fd = descriptor, .events = POLLOUT, .revents = 0};
    return ::poll(&one, 1, -1) > 0 || errno == EINTR;
}

} // namespace

void prepareStreams() {
    // Held by a descriptor that refuses what the stream is for.
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(descriptor, F_GETFD) == -1)
            ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    prepareProgram();
}

Written write(Stream stream, std::string_view words) {
    while (!words.empty()) {
        const ssize_t count = ::write(descriptorOf(stream), words.data(), words.size());
        if (count < 0 && errno == EINTR)
            continue;
        // Whoever started the program may have told the stream not to wait.
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) && ready(descriptorOf(stream)))
            continue;
        if (count < 0)
            return errno == EPIPE ? Written::readerLeft : Written::notAll;
        words.remove_prefix(static_cast<std::size_t>(count));
    }
    return Written::whole;
}

core::Result<std::string> readInput(std::size_t most) {
    std::string bytes;
    std::array<char, std::size_t{64} * 1024> piece{};
    while (bytes.size() < most) {
        const ssize_t count =
            ::read(STDIN_FILENO, piece.data(), std::min(piece.size(), most - bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return core::fail(core::Fault::failed, core::say("Standard input can't be read."));
        if (count == 0)
            break;
        bytes.append(piece.data(), static_cast<std::size_t>(count));
    }
    return bytes;
}

bool isTerminal(Stream stream) {
    return ::isatty(descriptorOf(stream)) == 1;
}

} // namespace upturn::system
