// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What one thing a person does to a journal is called. Its type stands in the file and never
// changes; the words are English, and translated where they are shown. Values; any thread.

#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace upturn::store {

enum class ActType {
    recordSetback,
    recordWin,
    recordNote,
    editText,
    editEntry,
    sayKind,
    sayPart,
    saySafe,
    sayManner,
    correctRead,
    rateEntry,
    attachFile,
    detachFile,
    answer,
    editAnswer,
    skip,
    hardMoment,
    keepLesson,
    rewordLesson,
    retireLesson,
    bringLessonBack,
    mergeLessons,
    reviewLesson,
    addStep,
    editStep,
    closeStep,
    replaceStep,
    startPractice,
    editPractice,
    endPractice,
    logPractice,
    addGoal,
    editGoal,
    closeGoal,
    addWin,
    editWin,
    closeWin,
    addDecision,
    editDecision,
    closeDecision,
    pause,
    endPause,
    askAfterwards,
    addPerson,
    editPerson,
    closePerson,
    addFeedback,
    editFeedback,
    closeFeedback,
    addReframe,
    editReframe,
    closeReframe,
    noteCircumstances,
    closeCircumstances,
    leaveSentence,
    keepWords,
    editKept,
    deleteEntry,
    deleteLesson,
    deleteStep,
    deleteAnswer,
    deleteRow,
    putBack,
    purge,
    changeSettings,
    importing,
    repair,
    restore,
};

struct ActName {
    ActType type;
    std::string_view name; ///< "keep-lesson"
    const char* words;     ///< "Keep lesson"; say(words) translates
};

/// All of them, each once.
std::span<const ActName> actNames();
std::string_view nameOf(ActType type);
const char* wordsOf(ActType type);
std::optional<ActType> actNamed(std::string_view name);

} // namespace upturn::store
