// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Entries, steps and lessons as lines for a person.

#pragma once

#include "call.hpp"

#include <upturn/core/answer.hpp>
#include <upturn/core/block.hpp>
#include <upturn/core/lesson.hpp>
#include <upturn/core/next_step.hpp>
#include <upturn/store/changes.hpp>

#include <string>

namespace upturn::cli {

/// The word in the language of the person, padded to the widest of it and the others.
std::string inColumn(std::string_view word, std::initializer_list<const char*> others);

/// "1a2b3c4d  today 14:02      setback  The demo broke  #demo"
std::string entryLine(const Call& call, store::Journal& journal, const core::Entry& entry);
/// "1a2b3c4d  tomorrow         If the demo is near, then rehearse twice"
std::string stepLine(const Call& call, store::Journal& journal, const core::NextStep& step);
/// "1a2b3c4d  due today        active   Rehearse with the real data"
std::string lessonLine(const Call& call, store::Journal& journal, const core::Lesson& lesson);
/// What is said of one that was just kept: when it comes back, or why it rests.
core::Result<std::string> saidKept(const Call& call, store::Journal& journal, const core::Id& id);
/// "1a2b3c4d  What did you decide? They froze"
std::string answerLine(store::Journal& journal, const core::Answer& answer);
/// "1a2b3c4d  open    answer within a day"
std::string blockLine(const Call& call, store::Journal& journal, const core::Block& block);
/// The name of the person whose id or name it is.
core::Text personName(store::Journal& journal, const core::Text& person);
std::string nameOf(const core::NextStep& step); ///< "If ..., then ..."

/// What is said after a step of history.
Said saidDone(const Call& call, const store::Done& done);
Outcome saidDone(const Call& call, const core::Result<store::Done>& done);

} // namespace upturn::cli
