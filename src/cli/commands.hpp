// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// All commands. Each stands in a file of its own.

#pragma once

#include "command_line.hpp"

#include <vector>

namespace upturn::cli {

const std::vector<Known>& allCommands();

void describeAdd(Command& command);
void describeEdit(Command& command);
void describeList(Command& command);
void describeShow(Command& command);
void describeSearch(Command& command);
void describeBefore(Command& command);
void describePractice(Command& command);
void describeWaiting(Command& command);
void describeAsk(Command& command);
void describeAnswer(Command& command);
void describeAppraise(Command& command);
void describeSkip(Command& command);
void describeTakeaways(Command& command);
void describeKeep(Command& command);
void describeLessons(Command& command);
void describeLesson(Command& command);
void describeReview(Command& command);
void describeStep(Command& command);
void describeSteps(Command& command);
void describeRate(Command& command);
void describeAttach(Command& command);
void describeDelete(Command& command);
void describeDeleteJournal(Command& command);
void describeTrash(Command& command);
void describePurge(Command& command);
void describeUndo(Command& command);
void describeRedo(Command& command);
void describeHistory(Command& command);
void describeExport(Command& command);
void describeImport(Command& command);
void describeBackup(Command& command);
void describeBackups(Command& command);
void describeRestore(Command& command);
void describeVerify(Command& command);
void describeGuides(Command& command);
void describeInfo(Command& command);
void describePaths(Command& command);
void describeCalm(Command& command);
void describeContacts(Command& command);
void describePlan(Command& command);
void describePause(Command& command);

} // namespace upturn::cli
