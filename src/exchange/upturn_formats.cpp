// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "format.hpp"
#include "plain_words.hpp"
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
    const std::size_t first = sample.head.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    // JSON in UTF-16 is none; reading it says how to save it.
    if (sample.encoding == Encoding::utf16 && first != std::string::npos &&
        (sample.head[first] == '{' || sample.head[first] == '[' ||
         endingOf(sample.source.path().filename().string()) == "json"))
        return true;
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
