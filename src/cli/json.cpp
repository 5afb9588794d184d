// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "json.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace upturn::cli {
namespace {

void writeEscaped(std::string& out, std::string_view text) {
    static constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20 || byte == 0x7F) {
            out += "\\u00";
            out += digits[byte >> 4U];
            out += digits[byte & 0xFU];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace

Json::Json(double number) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    written_ = std::isfinite(number) ? std::string(digits.data(), end) : "null";
}

Json::Json(std::string_view text) {
    written_.reserve(text.size() + 2);
    if (core::firstInvalidByte(text) == std::string_view::npos)
        writeEscaped(written_, text);
    else
        writeEscaped(written_, core::Text::repaired(text).utf8());
}

Json::Json(const core::Id& id)
    : written_(id.empty() ? "null" : '"' + id.hex() + '"') {}

Json::Json(const core::Moment& moment)
    : Json(object({{"instant", instant(moment.instant)},
                   {"zone", moment.zone.empty() ? Json() : Json(moment.zone)},
                   {"offset", moment.offset},
                   {"date", moment.date},
                   {"precision", moment.precision == core::Precision::day ? "day" : "minute"}})) {}

Json Json::object(std::initializer_list<Member> members) {
    Json all;
    all.written_ = "{";
    for (const auto& [name, value] : members) {
        all.written_ += all.written_.size() > 1 ? "," : "";
        all.written_ += Json(name).written_ + ':' + value.written_;
    }
    all.written_ += '}';
    return all;
}

Json Json::with(const char* name, const Json& value) const {
    Json more = *this;
    more.written_.pop_back();
    more.written_ += more.written_.size() > 1 ? "," : "";
    more.written_ += Json(name).written_ + ':' + value.written_ + '}';
    return more;
}

void Json::append(const Json& item) {
    written_ += written_.size() > 1 ? "," : "";
    written_ += item.written_;
}

} // namespace upturn::cli
