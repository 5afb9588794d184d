// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <upturn/core/result.hpp>
#include <upturn/system/durable_file.hpp>

#include <array>
#include <cstddef>
#include <streambuf>

namespace upturn::app {

/// A stream into a file; remembers the first thing that went wrong.
class FileBuffer final : public std::streambuf {
  public:
    explicit FileBuffer(system::DurableFile& file)
        : file_(file) {
        setp(piece_.data(), piece_.data() + piece_.size());
    }
    core::Result<void> finish() {
        sync();
        return written_;
    }

  protected:
    int_type overflow(int_type next) override {
        if (sync() != 0)
            return traits_type::eof();
        if (!traits_type::eq_int_type(next, traits_type::eof()))
            sputc(traits_type::to_char_type(next));
        return traits_type::not_eof(next);
    }
    int sync() override {
        if (written_)
            written_ = file_.write({pbase(), static_cast<std::size_t>(pptr() - pbase())});
        setp(piece_.data(), piece_.data() + piece_.size());
        return written_ ? 0 : -1;
    }

  private:
    system::DurableFile& file_;
    core::Result<void> written_;
    std::array<char, std::size_t{64} * 1024> piece_{};
};

} // namespace upturn::app
