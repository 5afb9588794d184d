// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How a thing that can go wrong answers. No exception crosses a module.

#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace upturn::core {

/// What went wrong, as far as a caller can act on it. The command line's exit codes follow from it.
enum class Fault {
    failed,   ///< anything without a kind of its own
    usage,    ///< the request itself makes no sense
    locked,   ///< the journal is protected and no passphrase opens it
    notFound, ///< no such file, entry, lesson ...
    damaged,  ///< bytes are not what was written
    newer,    ///< written by a newer Upturn
    busy,     ///< another program holds the journal
    moved,    ///< another file took the journal's place while it was open
};

/// A fault and one plain sentence for a person: what, where, and what to do.
struct Error {
    Fault fault = Fault::failed;
    std::string sentence;
    /// The sentence names what it is about by its id, as one does on the command line. In a window
    /// it is said in other words.
    bool namesId = false;

    bool operator==(const Error&) const = default;
};

template<class Value>
using Result = tl::expected<Value, Error>;

/// `return fail(Fault::notFound, say("..."));`
inline tl::unexpected<Error> fail(Fault fault, std::string sentence) {
    return tl::unexpected<Error>(Error{fault, std::move(sentence)});
}

/// Hands an error on from a result of another type: `return passOn(result);`
template<class Value>
tl::unexpected<Error> passOn(const tl::expected<Value, Error>& result) {
    return tl::unexpected<Error>(result.error());
}

} // namespace upturn::core
