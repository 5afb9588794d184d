// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Standard input, output and error: read and written whole, whatever is at their other end.

#pragma once

#include <upturn/core/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace upturn::system {

enum class Stream { input, output, error };

enum class Written {
    whole,
    readerLeft, ///< the other end of the pipe was closed: nobody wants the rest
    notAll      ///< a full disk, a closed stream
};

/// prepareProgram() for the command line: a closed standard stream is also closed for good, so that
/// no file of ours gets its number.
void prepareStreams();

Written write(Stream stream, std::string_view words);

/// All of standard input, but no more than so many bytes.
core::Result<std::string> readInput(std::size_t most);

/// Whether a person sits there, and no file or pipe.
bool isTerminal(Stream stream);

} // namespace upturn::system
