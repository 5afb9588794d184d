// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The hard rules: what may not be asked now, whatever its score.

#pragma once

#include "outlook.hpp"

#include <cstddef>
#include <map>
#include <string>

namespace upturn::prompts {

enum class Rule { none, e1, e2, e3, e4, e5, e6, e7, e8, e9, e11 = 11 };
std::string nameOf(Rule rule); ///< "E5"

/// How far the rules give way when nothing is left. Safety (E8, E9, E11) never does.
enum class Relaxed { nothing, days, window, minutes, stage, generic };

bool isTurnedOff(const Outlook& outlook, const Prompt& prompt);
/// Turned off, or set aside for now.
bool isOff(const Outlook& outlook, const Prompt& prompt);
bool isForThisKind(const Outlook& outlook, const Prompt& prompt);
/// One of its triggers fired.
bool isCalledFor(const Outlook& outlook, const Prompt& prompt);
/// What it requires was asked here.
bool hasItsNeeds(const Outlook& outlook, const Prompt& prompt);
/// It is left out when covered, and it is.
bool isThereAlready(const Outlook& outlook, const Prompt& prompt);
/// It takes up an answer that was not given when it was asked for.
bool hasNothingToTakeUp(const Outlook& outlook, const Prompt& prompt);

/// It takes up the last answer and covers something that is still open: then the person has come to
/// that part already. At most three in a session, and where there are questions enough.
bool isAnsweredTo(const Outlook& outlook, const Prompt& prompt);

/// The first rule that keeps the question back.
Rule ruleAgainst(const Outlook& outlook, std::size_t place, Relaxed relaxed);

/// True for a question of the last stage whose time has come and that was not asked here.
bool isDueLater(const Outlook& outlook, std::size_t place);

/// That rule in a sentence about this question: "Not while it is this heavy."
std::string sentenceFor(const Outlook& outlook, std::size_t place, Rule rule);

} // namespace upturn::prompts
