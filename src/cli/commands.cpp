// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"

#include "list_commands.hpp"

namespace upturn::cli {

const std::vector<Known>& allCommands() {
    static const std::vector<Known> commands{
        {"add", "Write down a setback, a win or a note", describeAdd},
        {"edit", "Change an entry", describeEdit},
        {"list", "Your entries, newest first", describeList},
        {"show", "One entry, whole", describeShow},
        {"search", "Find entries by their words", describeSearch},
        {"ask", "The next good question about an entry, and why this one", describeAsk},
        {"answer", "Answer a question", describeAnswer},
        {"appraise", "Say what kind of thing it is: questions follow from that", describeAppraise},
        {"calm", "Someone to talk to, at any hour", describeCalm},
        {"skip", "Leave a question out", describeSkip},
        {"pause", "Let an entry rest for some days", describePause},
        {"takeaways", "Sentences of yours that may be worth keeping", describeTakeaways},
        {"keep", "Keep a sentence as a lesson", describeKeep},
        {"lessons", "Your lessons, those due first", describeLessons},
        {"lesson", "Change or retire a lesson", describeLesson},
        {"before", "Before you do something: the lessons that apply", describeBefore},
        {"review", "Say how well a lesson was still there", describeReview},
        {"step", "Note what you will do, change it, close it", describeStep},
        {"steps", "The steps that are open", describeSteps},
        {"waiting", "What is to be looked at again: follow-up questions, steps, decisions",
         describeWaiting},
        {"practice", "The practices of the roadmap; days, not streaks", describePractice},
        {"goal", "A little better than now, measured, by a day",
         describeListOf<core::BlockKind::goal>},
        {"win", "Short-term wins and the capability they buy time for",
         describeListOf<core::BlockKind::win>},
        {"decision", "Decisions, and when to look at them again",
         describeListOf<core::BlockKind::decision>},
        {"person", "People who help you grow", describeListOf<core::BlockKind::person>},
        {"feedback", "What you asked somebody, and what they said",
         describeListOf<core::BlockKind::feedback>},
        {"reframe", "One sentence, before and after", describeListOf<core::BlockKind::reframe>},
        {"circumstance", "What was at stake in a setback",
         describeListOf<core::BlockKind::circumstance>},
        {"rate", "Say how heavy an entry is by now", describeRate},
        {"attach", "Keep a file with an entry", describeAttach},
        {"delete", "Put an entry, lesson, answer or step into the trash", describeDelete},
        {"trash", "What is in the trash; trash restore ID puts it back", describeTrash},
        {"purge", "Delete for good, with every version", describePurge},
        {"undo", "Take back the last step", describeUndo},
        {"redo", "Do again what was taken back", describeRedo},
        {"history", "Every step and every version of one thing", describeHistory},
        {"export", "Write everything to a file of your own", describeExport},
        {"import", "Take over the entries of a file", describeImport},
        {"backup", "Make a copy of the journal, with its files, and read it in full",
         describeBackup},
        {"backups", "The copies that there are of the journal", describeBackups},
        {"restore", "Have all as a backup has it, or single things", describeRestore},
        {"verify", "Check that the journal is what was written", describeVerify},
        {"delete-journal", "Delete the journal for good, with its files and backups",
         describeDeleteJournal},
        {"contacts", "Whom you want to reach in a hard moment", describeContacts},
        {"plan", "Your safety plan: six steps for a hard hour", describePlan},
        {"guides", "The guides and their questions; check a pack of your own", describeGuides},
        {"info", "What the journal holds", describeInfo},
        {"paths", "Where everything lies on this computer", describePaths},
    };
    return commands;
}

} // namespace upturn::cli
