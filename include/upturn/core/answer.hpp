// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// An answer to a question, with the words it was asked in.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/text.hpp>

#include <cstdint>
#include <string>

namespace upturn::core {

/// A question as it was put. The words stay with the answer: a newer pack changes nothing.
struct Asked {
    std::string id;      ///< "pause-reflect-ask.cause"
    Text text;           ///< the words, in the language they were shown in
    std::string guide;   ///< the pack
    std::string version; ///< of the pack
    std::string stage;
    std::string article; ///< "A1-Q1" where an article asks it
    std::string yields;  ///< what an answer tends to hold: lesson, next_step, cause, strength ...

    bool operator==(const Asked&) const = default;
};

struct Answer {
    Id id;
    Id entry;
    Asked question;
    Text text;
    std::string textVersion; ///< the version shown; a lesson's offsets count in it
    std::int64_t at = 0;     ///< UTC ms of the first version
    bool inTrash = false;
    std::int64_t trashed = 0; ///< when it was put there, UTC ms
};

/// That a question was shown, and what became of it.
enum class Met { answered, skipped };

struct Encounter {
    Id id;
    Id entry;
    std::string question;
    std::string guide;
    Met met = Met::answered;
    std::int64_t at = 0; ///< UTC ms

    bool operator==(const Encounter&) const = default;
};

} // namespace upturn::core
