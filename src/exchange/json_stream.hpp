// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A large JSON document, read piece by piece: only one element of a list is in memory at a time.

#pragma once

#include "json_node.hpp"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

namespace upturn::exchange {

/// Bytes on their way into the parser, and how far it got. Lines are counted when they are asked
/// for: the parser takes byte by byte, and most bytes are prose.
class JsonBytes {
  public:
    explicit JsonBytes(std::string_view bytes);
    explicit JsonBytes(std::istream& in);

    bool ended() { return at_ == end_ && !refill(); }
    char current() const { return *at_; }
    void advance() { ++at_; }

    std::size_t line();
    std::size_t column(); ///< of the byte taken last, from 1

  private:
    bool refill();
    void count();

    std::istream* in_ = nullptr;
    std::string block_;
    const char* at_ = nullptr;
    const char* end_ = nullptr;
    const char* counted_ = nullptr;
    std::size_t line_ = 1;
    std::size_t column_ = 0; ///< of the byte before `counted_`
};

/// Is told what stands in the outermost object, in the order of the file. May throw Refusal.
class JsonReceiver {
  public:
    JsonReceiver() = default;
    JsonReceiver(const JsonReceiver&) = delete;
    JsonReceiver& operator=(const JsonReceiver&) = delete;
    virtual ~JsonReceiver() = default;

    /// Should the member be built? What is not wanted is passed over.
    virtual bool wants(std::string_view name) = 0;
    /// One element of a list that is a member of the outermost object.
    virtual void element(const std::string& name, std::size_t index, const Node& node) = 0;
    /// A member that is no list.
    virtual void member(const std::string& name, const Node& node) = 0;
};

/// No deeper than this many lists and objects in each other.
inline constexpr std::size_t deepest = 64;
/// One element of a list holds no more values than this.
inline constexpr std::size_t mostValues = 500'000;

/// Throws Refusal with a sentence that says where the document is broken: no JSON, a name twice in
/// one object, too deep, too many values, a number out of range.
void readJson(JsonBytes& bytes, JsonReceiver& receiver);

} // namespace upturn::exchange
