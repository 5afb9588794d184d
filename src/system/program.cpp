// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/system/program.hpp>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <string>
#include <string_view>

namespace upturn::system {

void prepareProgram() {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    ::umask(S_IRWXG | S_IRWXO);
}

std::optional<std::uintmax_t> largestFile() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return std::nullopt;
    return limit.rlim_cur;
}

std::filesystem::path programFile() {
    std::error_code unknown;
    const std::filesystem::path file = std::filesystem::read_symlink("/proc/self/exe", unknown);
    // After an upgrade another file has the name; of the one that runs Linux says so behind it.
    constexpr std::string_view gone = " (deleted)";
    const std::string name = file.string();
    if (name.ends_with(gone) && !std::filesystem::exists(file, unknown))
        return name.substr(0, name.size() - gone.size());
    return file;
}

} // namespace upturn::system
