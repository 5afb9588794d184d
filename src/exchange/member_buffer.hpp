// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include "members.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>

#include <limits>
#include <span>
#include <streambuf>
#include <string>

namespace upturn::exchange {

/// No diary holds more words than this: what does was made to fill the memory.
inline constexpr std::size_t mostWords = 100'000'000;

/// The file that is under way as a stream; refused beyond so many bytes.
class MemberBuffer final : public std::streambuf {
  public:
    explicit MemberBuffer(Members& members,
                          std::size_t most = std::numeric_limits<std::size_t>::max())
        : members_(members)
        , left_(most) {}

  protected:
    int_type underflow() override {
        const std::span<const char> piece = members_.piece();
        if (piece.empty())
            return traits_type::eof();
        if (piece.size() > left_)
            refuse(core::Fault::failed,
                   core::say("%1 holds more words than any diary. Nothing was taken over.",
                             {members_.name()}));
        left_ -= piece.size();
        held_.assign(piece.begin(), piece.end());
        setg(held_.data(), held_.data(), held_.data() + held_.size());
        return traits_type::to_int_type(held_.front());
    }

  private:
    Members& members_;
    std::size_t left_;
    std::string held_;
};

} // namespace upturn::exchange
