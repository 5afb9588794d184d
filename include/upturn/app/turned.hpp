// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Taking a choice back, or making it again, where somebody else may have chosen since.

#pragma once

namespace upturn::app {

/// How far that went. One value after the other is turned, and each that the act has changed.
struct Turned {
    bool any = false;   ///< something became what it was
    bool stays = false; ///< something was changed by others since, and stays as that

    /// `now` becomes `to` where it still is `from`.
    template<class Value>
    void turn(Value& now, const Value& from, const Value& to) {
        if (from == to || now == to)
            return;
        if (now == from) {
            now = to;
            any = true;
        } else {
            stays = true;
        }
    }
};

} // namespace upturn::app
