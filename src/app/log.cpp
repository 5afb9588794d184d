// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/log.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/private_file.hpp>

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <cstdio>

namespace upturn::app {
namespace {

constexpr std::size_t largest = std::size_t{512} * 1024;
constexpr std::size_t olderFiles = 1;

} // namespace

void logDone(const std::filesystem::path& folder, const std::string& command, int code,
             std::chrono::microseconds took) {
    if (system::makeFolder(folder))
        return;
    try {
        spdlog::file_event_handlers handlers;
        handlers.after_open = [](const spdlog::filename_t&, std::FILE* file) {
            system::keepForOwner(file);
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
