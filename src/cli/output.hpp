// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Standard output and standard error, written whole.

#pragma once

#include <string_view>

namespace upturn::cli {

enum class Written {
    whole,
    readerLeft, ///< the other end of the pipe was closed: nobody wants the rest
    notAll      ///< a full disk, a closed descriptor
};

Written write(int descriptor, std::string_view words);

/// Before anything is opened: a closed standard stream is closed for good, so that no file of ours
/// gets its number; a broken pipe is an answer and no signal; what is made is for its owner only.
void prepareStreams();

} // namespace upturn::cli
