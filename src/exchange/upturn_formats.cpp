// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "format.hpp"

#include <upturn/core/say.hpp>
#include <upturn/exchange/upturn_json.hpp>

#include <algorithm>
#include <fstream>

namespace upturn::exchange {
namespace {

bool isUpturnZip(const Sample& sample) {
    return std::find(sample.names.begin(), sample.names.end(), "export.json") !=
               sample.names.end() &&
           !sample.isFolder;
}

core::Result<core::Collection> readZip(const std::filesystem::path& path, FileSink* files) {
    return readUpturnZip(path, files);
}

bool isUpturnJson(const Sample& sample) {
    // In UTF-16 nothing of it can be told; reading it says how to save it.
    const auto byte = [&](std::size_t at) {
        return at < sample.head.size() ? static_cast<unsigned char>(sample.head[at]) : 0;
    };
    if (byte(0) + byte(1) == 0xFE + 0xFF && (byte(0) == 0xFE || byte(1) == 0xFE))
        return !sample.isFolder;
    const std::size_t first = sample.head.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return !sample.isFolder && first != std::string::npos && sample.head[first] == '{' &&
           sample.head.find("\"upturn-export\"") != std::string::npos;
}

core::Result<core::Collection> readJson(const std::filesystem::path& path, FileSink* /*files*/) {
    std::ifstream in(path, std::ios::binary);
    if (in.peek() == std::char_traits<char>::eof() && !in.eof()) // also a folder
        in.setstate(std::ios::failbit);
    if (!in)
        return core::fail(core::Fault::failed,
                          core::say("%1 can't be read. Check its permissions.", {path.string()}));
    return readUpturnJson(in);
}

} // namespace

const Format upturnZip{"upturn-zip", &isUpturnZip, &readZip};
const Format upturnJson{"upturn-json", &isUpturnJson, &readJson};

} // namespace upturn::exchange
