// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A JSON value that is written out already: what a command answers to a script.
//
//     Json::object({{"id", entry.id}, {"tags", entry.tags}, {"weight", entry.weight}})
//
// Owns its text; any thread; never fails: bytes that are no UTF-8 (a path may hold some) become
// U+FFFD.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/text.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace upturn::cli {

class Json {
  public:
    using Member = std::pair<const char*, Json>;

    Json(std::nullptr_t = nullptr)
        : written_("null") {}
    template<std::same_as<bool> Flag>
    Json(Flag flag)
        : written_(flag ? "true" : "false") {}
    template<std::integral Number>
    requires(!std::same_as<Number, bool>) Json(Number number)
        : written_(std::to_string(number)) {}
    Json(double number);
    Json(std::string_view text);
    Json(const std::string& text)
        : Json(std::string_view(text)) {}
    Json(const char* text)
        : Json(std::string_view(text)) {}
    Json(const core::Text& text)
        : Json(std::string_view(text.utf8())) {}
    Json(const std::filesystem::path& path)
        : Json(std::string_view(path.native())) {}
    /// 32 hex digits; null for the empty id.
    Json(const core::Id& id);
    Json(core::CivilDate date)
        : Json(core::isoDate(date)) {}
    Json(const core::Moment& moment);
    template<class Value>
    Json(const std::optional<Value>& value)
        : Json(value ? Json(*value) : Json()) {}
    template<class Value>
    Json(const std::vector<Value>& values)
        : written_("[") {
        for (const Value& value : values)
            append(Json(value));
        written_ += ']';
    }

    static Json object(std::initializer_list<Member> members);
    /// The object with one more member.
    Json with(const char* name, const Json& value) const;

    const std::string& text() const { return written_; }

  private:
    void append(const Json& item);

    std::string written_;
};

/// An instant, as "2026-11-20T17:42:00Z".
inline Json instant(std::int64_t at) {
    return core::isoInstant(at);
}

} // namespace upturn::cli
