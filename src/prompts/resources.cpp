// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "resources.hpp"

namespace upturn::prompts {

std::string_view resource(std::string_view name) {
    for (const Resource& each : resources())
        if (each.name == name)
            return each.bytes;
    return {};
}

} // namespace upturn::prompts
