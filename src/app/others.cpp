// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/others.hpp>

#include <algorithm>

namespace upturn::app {

bool Others::openedToRead(std::int64_t newestAct) {
    oldest_ = std::min(oldest_.value_or(newestAct), newestAct);
    return newestAtFirst_ && newestAct < *newestAtFirst_;
}

bool Others::openedToWrite(std::int64_t version, std::int64_t newestAct) {
    version_ = version;
    newestAtFirst_ = newestAct;
    return oldest_ && *oldest_ < newestAct;
}

bool Others::looked(std::int64_t version) {
    const bool changed = version_ && *version_ != version;
    version_ = version;
    return changed;
}

} // namespace upturn::app
