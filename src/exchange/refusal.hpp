// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <upturn/core/result.hpp>

#include <string>
#include <type_traits>
#include <utility>

namespace upturn::exchange {

/// Thrown inside the module while something is read, becomes the Error of a Result at its door.
struct Refusal {
    core::Error error;
};

[[noreturn]] inline void refuse(core::Fault fault, std::string sentence) {
    throw Refusal{core::Error{fault, std::move(sentence)}};
}

/// What a function at another module's door answers, inside this one.
template<class Value>
Value orRefuse(core::Result<Value> result) {
    if (!result)
        throw Refusal{result.error()};
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

} // namespace upturn::exchange
