// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace upturn::cli {

Written write(int descriptor, std::string_view words) {
    while (!words.empty()) {
        const ssize_t count = ::write(descriptor, words.data(), words.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno == EPIPE ? Written::readerLeft : Written::notAll;
        words.remove_prefix(static_cast<std::size_t>(count));
    }
    return Written::whole;
}

void prepareStreams() {
    // Held by a descriptor that refuses what the stream is for.
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(descriptor, F_GETFD) == -1)
            ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    std::signal(SIGPIPE, SIG_IGN);
    ::umask(S_IRWXG | S_IRWXO);
}

} // namespace upturn::cli
