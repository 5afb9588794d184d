// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/system/streams.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <string>
#include <thread>

using namespace upturn;

TEST_CASE("What a stream that does not wait can't take at once follows when it can") {
    std::array<int, 2> ends{};
    REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
    REQUIRE(::fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0);
    const int saved = ::dup(STDERR_FILENO);
    ::dup2(ends[1], STDERR_FILENO);
    ::close(ends[1]);

    const std::string words(300'000, 'w');
    std::string arrived;
    std::thread reader([&] {
        std::array<char, 4096> piece{};
        for (ssize_t count = 0; (count = ::read(ends[0], piece.data(), piece.size())) > 0;)
            arrived.append(piece.data(), static_cast<std::size_t>(count));
    });
    const system::Written written = system::write(system::Stream::error, words);
    ::dup2(saved, STDERR_FILENO); // the last writing end is closed by this
    reader.join();
    ::close(saved);
    ::close(ends[0]);
    CHECK(written == system::Written::whole);
    CHECK(arrived == words);
}
