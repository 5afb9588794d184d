// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "format.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/exchange/upturn_json.hpp>

#include <algorithm>
#include <fstream>

namespace upturn::exchange {
namespace {

bool isUpturnZip(const Sample& sample) {
    if (!sample.source.isArchive())
        return false;
    const std::vector<std::string>& names = sample.source.names();
    return std::find(names.begin(), names.end(), "export.json") != names.end();
}

core::Collection readZip(const Source& source) {
    return orRefuse(readUpturnZip(source.path()));
}

bool isUpturnJson(const Sample& sample) {
    // In UTF-16 nothing of it can be told; reading it says how to save it.
    const auto byte = [&](std::size_t at) {
        return at < sample.head.size() ? static_cast<unsigned char>(sample.head[at]) : 0;
    };
    if (byte(0) + byte(1) == 0xFE + 0xFF && (byte(0) == 0xFE || byte(1) == 0xFE))
        return true;
    const std::size_t first = sample.head.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string::npos && sample.head[first] == '{' &&
           sample.head.find("\"upturn-export\"") != std::string::npos;
}

core::Collection readJsonFile(const Source& source) {
    std::ifstream in(source.path(), std::ios::binary);
    if (in.peek() == std::char_traits<char>::eof() && !in.eof()) // also a folder
        in.setstate(std::ios::failbit);
    if (!in)
        refuse(core::Fault::failed,
               core::say("%1 can't be read. Check its permissions.", {source.path().string()}));
    return orRefuse(readUpturnJson(in));
}

} // namespace

const Format upturnZip{
    .name = "upturn-zip", .title = "Upturn", .recognises = &isUpturnZip, .readOwn = &readZip};
const Format upturnJson{.name = "upturn-json",
                        .title = "Upturn",
                        .recognises = &isUpturnJson,
                        .readOwn = &readJsonFile};

} // namespace upturn::exchange
