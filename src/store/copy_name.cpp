// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/store/copy_name.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <regex>

namespace upturn::store {
namespace {

namespace fs = std::filesystem;

constexpr const char* extension = ".upturn";
constexpr std::int64_t secondsPerDay = 86'400;

/// What stands behind it has to fit into a name, too.
std::string beginningOf(std::string name) {
    constexpr std::size_t longest = 200;
    if (name.size() <= longest)
        return name;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
        --end; // no letter is cut in two
    name.resize(end);
    return name;
}

std::string stamped(const core::Moment& now) {
    const std::int64_t local = now.instant / 1000 + now.offset;
    const std::int64_t second = ((local % secondsPerDay) + secondsPerDay) % secondsPerDay;
    std::array<char, 16> time{};
    std::snprintf(time.data(), time.size(), "%02d.%02d.%02d", static_cast<int>(second / 3600),
                  static_cast<int>(second / 60 % 60), static_cast<int>(second % 60));
    return core::isoDate(now.date) + ' ' + time.data();
}

} // namespace

std::int64_t CopyName::order() const {
    return core::dayNumber(day) * secondsPerDay + second;
}

fs::path freeCopyName(const fs::path& journal, const fs::path& folder, const std::string& occasion,
                      const core::Moment& now) {
    const std::string name = beginningOf(journal.stem().string()) + ' ' + stamped(now) +
                             (occasion.empty() ? "" : " before " + occasion);
    std::error_code ignored;
    fs::path free = folder / (name + extension);
    for (int number = 2; fs::exists(free, ignored); ++number)
        free = folder / (name + ' ' + std::to_string(number) + extension);
    return free;
}

std::optional<CopyName> readCopyName(const fs::path& file) {
    static const std::regex form(R"(([\s\S]*) (\d{4}-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d))"
                                 R"((?: before ([^ ]+))?(?: \d+)?\.upturn)");
    const std::string name = file.filename().string();
    std::smatch parts;
    if (!std::regex_match(name, parts, form))
        return std::nullopt;
    const auto day = core::parseIsoDate(parts.str(2));
    const int hour = std::stoi(parts.str(3));
    const int minute = std::stoi(parts.str(4));
    const int second = std::stoi(parts.str(5));
    if (!day || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return CopyName{.journal = parts.str(1),
                    .day = *day,
                    .second = hour * 3600 + minute * 60 + second,
                    .occasion = parts.str(6)};
}

std::vector<fs::path> copiesIn(const fs::path& folder) {
    std::vector<std::pair<std::int64_t, fs::path>> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator();
         at.increment(error)) {
        std::error_code unknown;
        const auto name = readCopyName(at->path());
        if (name && !at->is_symlink(unknown) && at->is_regular_file(unknown))
            found.emplace_back(name->order(), at->path());
    }
    std::ranges::sort(found, std::ranges::greater());
    std::vector<fs::path> copies;
    for (auto& [order, path] : found)
        copies.push_back(std::move(path));
    return copies;
}

} // namespace upturn::store
