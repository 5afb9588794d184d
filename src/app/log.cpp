// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "durable_file.hpp"

#include <upturn/app/log.hpp>

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <sys/stat.h>

#include <cstdio>

namespace upturn::app {
namespace {

constexpr std::size_t largest = std::size_t{512} * 1024;
constexpr std::size_t olderFiles = 1;

} // namespace

void logDone(const std::filesystem::path& folder, const std::string& command, int code,
             std::chrono::microseconds took) {
    if (!makeFolder(folder))
        return;
    try {
        spdlog::file_event_handlers handlers;
        handlers.after_open = [](const spdlog::filename_t&, std::FILE* file) {
            ::fchmod(::fileno(file), S_IRUSR | S_IWUSR);
        };
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_st>(
            (folder / "upturn.log").string(), largest, olderFiles, false, handlers);
        sink->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %v");
        spdlog::logger log("upturn", std::move(sink));
        log.info("{}: code {}, {:.1f} ms", command, code,
                 std::chrono::duration<double, std::milli>(took).count());
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): see the header
    }
}

} // namespace upturn::app
