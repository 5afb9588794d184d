// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a journal must hold and how it came to it, as plain values: the model that the window is
// measured by. Entries are known by their first word. Values; any thread.

#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace upturn::argue {

struct DiaryAnswer {
    std::string question; ///< in its words
    std::string text;

    bool operator==(const DiaryAnswer&) const = default;
};

struct DiaryEntry {
    std::string text;
    bool trashed = false;
    std::vector<DiaryAnswer> answers; ///< oldest first
    std::size_t encounters = 0;       ///< questions answered or skipped

    bool operator==(const DiaryEntry&) const = default;
};

struct DiaryLesson {
    std::string text;
    std::string from; ///< the answer it was kept from
    std::string day;  ///< it was kept on
    std::vector<int> grades;

    bool operator==(const DiaryLesson&) const = default;
};

struct Diary {
    std::map<std::string, DiaryEntry> entries;
    std::map<std::string, DiaryLesson> lessons; ///< by id

    bool operator==(const Diary&) const = default;
};

/// Who did it: the start of the program, or a program beside it.
using Run = int;
inline constexpr Run otherProgram = -1;

struct DiaryAct {
    int id = 0;
    Run run = otherProgram;
    std::int64_t at = 0; ///< UTC ms
    std::string chain;   ///< versions of one text have one
    Diary before;
    Diary after;
};

/// A diary and the way it came.
struct Past {
    Diary now;
    std::vector<DiaryAct> done;
    /// Each one step of undo; the one to redo first comes last.
    std::vector<std::vector<DiaryAct>> takenBack;

    void act(DiaryAct act);
    /// What undo would take back: versions of one text, written in one sitting, are one step.
    std::vector<DiaryAct> newest() const;
    std::vector<DiaryAct> undo();
    std::vector<DiaryAct> redo();
    /// Out of every state there was. What then changes nothing is no step any more.
    void purge(const std::string& entry);
};

/// What was done on one page, so that its undo takes back that alone.
struct DoneOnPage {
    std::vector<int> done; ///< acts
    std::vector<int> takenBack;

    void hear(int act);
    void travelled(const std::vector<DiaryAct>& step, bool back);
};

/// What was typed and is not kept.
struct TypedDraft {
    std::string words;
    int from = 0; ///< the version of the kept words that it goes on from; 0: of nothing

    bool operator==(const TypedDraft&) const = default;
};

} // namespace upturn::argue
