// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "failure.hpp"

#include <upturn/core/say.hpp>

namespace upturn::system {

tl::unexpected<core::Error> cantWrite(const std::filesystem::path& path, std::error_code error) {
    return core::fail(core::Fault::failed,
                      core::say("%1 can't be written: %2.", {path.string(), error.message()}));
}

} // namespace upturn::system
