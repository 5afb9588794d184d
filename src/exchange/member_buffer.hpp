// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include "members.hpp"

#include <span>
#include <streambuf>
#include <string>

namespace upturn::exchange {

/// The file that is under way as a stream.
class MemberBuffer final : public std::streambuf {
  public:
    explicit MemberBuffer(Members& members)
        : members_(members) {}

  protected:
    int_type underflow() override {
        const std::span<const char> piece = members_.piece();
        if (piece.empty())
            return traits_type::eof();
        held_.assign(piece.begin(), piece.end());
        setg(held_.data(), held_.data(), held_.data() + held_.size());
        return traits_type::to_int_type(held_.front());
    }

  private:
    Members& members_;
    std::string held_;
};

} // namespace upturn::exchange
