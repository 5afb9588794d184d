// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The files of resources/prompts, compiled in.

#pragma once

#include <span>
#include <string_view>

namespace upturn::prompts {

struct Resource {
    std::string_view name; ///< "upturn.json"
    std::string_view bytes;
    bool isPack = false;
};

/// Generated at build time. Packs stand in the order they are offered.
std::span<const Resource> resources();

/// One of them; empty when there is none of that name.
std::string_view resource(std::string_view name);

} // namespace upturn::prompts
