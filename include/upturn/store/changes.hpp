// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What can be asked of a journal, and what it answers.

#pragma once

#include <upturn/core/answer.hpp>
#include <upturn/core/block.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/lesson.hpp>
#include <upturn/core/next_step.hpp>
#include <upturn/store/act.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace upturn::store {

/// The setting that says when a day begins, in minutes after midnight: the only one that the
/// record itself depends on, as the days of lessons follow from it.
inline constexpr const char* dayStartSetting = "day-start";
/// What the JSON of that setting means; the usual one where it means nothing.
std::chrono::minutes dayStartFrom(const std::string& json);

/// Where a lesson stands follows from its life. Handed in: the store knows no schedule.
using StandingOf = std::function<core::Standing(const core::LessonLife& life)>;

/// What a commit touched: the views that show any of it ask again.
struct Touched {
    std::set<core::Id> entries; ///< the entry itself, or something that belongs to it
    std::set<core::Id> lessons;
    std::set<core::BlockKind> blocks; ///< lists of which something changed
    bool settings = false;
    bool everything = false; ///< too much to name: an import, or another program wrote

    void add(const Touched& other) {
        entries.insert(other.entries.begin(), other.entries.end());
        lessons.insert(other.lessons.begin(), other.lessons.end());
        blocks.insert(other.blocks.begin(), other.blocks.end());
        settings = settings || other.settings;
        everything = everything || other.everything;
    }
    bool empty() const {
        return entries.empty() && lessons.empty() && blocks.empty() && !settings && !everything;
    }
};

/// One thing that a person did to the journal: one step of undo.
struct Act {
    core::Id id{};
    std::optional<ActType> type{}; ///< none: made by a newer version
    std::string name{};            ///< "Keep lesson", in English; say(name) translates
    std::int64_t at = 0;           ///< UTC ms, by the clock of then
    core::Id entry{};              ///< the one it is about; empty: none, or several
    core::Id row{};                ///< what was changed first
    core::Text place{};            ///< what the entry, or else the row, is called
    std::string practice{};        ///< the id of the one it is about, which has its own title
    bool here = false;             ///< made by this run of the program
    /// Where it is taken back or done again: all acts that are one step of undo with it, versions
    /// of one text that were written in one sitting; the newest first.
    std::vector<core::Id> with{};
};
/// "text of “The scope grew again”", "Keep lesson (“Say no early.”)"; in the language spoken.
std::string saidAct(const Act& act);

/// A step of the journal's history.
struct Done {
    std::string name; ///< "Keep lesson", in English; say(name) translates
    Touched touched;
    std::string remark{}; ///< a sentence about what is left to do; mostly empty
    Act act{}; ///< what was done, taken back or done again; no id where nothing was written
};

/// What somebody said in one row: in an act, or as it stands there.
struct SaidWords {
    std::string entity; ///< "entry", "answer", "lesson", ...
    core::Id row;
    core::Text words;
};

/// What was deleted for good.
struct Purged {
    Done done;
    std::set<std::string> files; ///< hashes of attached files that nothing speaks of any more
};

/// What stands in core::Entry::heeded for these words.
core::Text heededName(const core::Text& words);

/// What was being typed when it was saved.
struct SavedDraft {
    std::string name;
    core::Text text;
    std::int64_t at = 0; ///< UTC ms, by the clock of then
};

template<class Value>
struct Made {
    Value value;
    Done done;
};

struct NewEntry {
    core::EntryKind kind = core::EntryKind::setback;
    core::Text title;
    core::Text text;
    std::optional<core::Moment> happened; ///< now, when absent
    core::Text area;
    std::optional<int> weight;
    std::vector<core::Text> feelings;
    std::vector<core::Text> causes;
    std::vector<core::Text> tags;
};

/// Members to put into and to take out of a set.
struct SetChange {
    std::vector<core::Text> add;
    std::vector<core::Text> remove;

    bool empty() const { return add.empty() && remove.empty(); }
};

/// Absent means: as it is.
struct EntryChange {
    std::optional<core::EntryKind> kind;
    std::optional<core::Text> title;
    std::optional<core::Text> text;
    std::string textParent; ///< the version the editor showed; empty: the one that is shown now
    std::optional<core::Moment> happened;
    std::optional<core::Text> area;
    std::optional<std::optional<int>> weight;
    std::optional<bool> starred;
    std::optional<std::optional<core::Again>> again;
    std::optional<std::optional<core::Sort>> sort;
    std::optional<std::optional<core::Lift>> lift;
    std::optional<std::optional<core::Safe>> safe;
    SetChange tags;
    SetChange feelings;
    SetChange causes;
    SetChange heeded;
    SetChange corrected;

    /// Nothing but the text, which makes it a version of that text.
    bool isOnlyText() const;
    bool empty() const;
};

struct NewLesson {
    core::Text text;
    core::Excerpt from;
    std::vector<core::Text> muscles;
};

/// What an answer says, and what it says as a rating and as fields too: one step.
struct NewAnswer {
    core::Id entry;
    core::Asked question;
    core::Text text;
    /// The answer that is corrected. Empty: the newest one to the same question in the same words,
    /// if there is one; a question that is worded otherwise by now has answers of its own.
    core::Id corrects;
    std::string parent; ///< the version that was read before writing; empty: the newest
    bool anew = false;  ///< asked again after a while: stands beside earlier answers
    /// Rates the entry, 1 to 5. What is corrected takes the place of its rating, or takes it back.
    std::optional<int> weight;
    /// Of the entry's circumstances; nothing empties the field.
    std::map<std::string, std::optional<core::FieldValue>> circumstances;
};

struct NewReview {
    core::Id lesson;
    core::Grade grade = core::Grade::knewIt;
    std::optional<bool> met;
    std::optional<bool> used;
    core::Text note;
    core::Id entry;        ///< where it was used: a setback
    core::Id step;         ///< or a next step
    core::CivilDate day{}; ///< the person's day it counts for
};

struct StepChange {
    std::optional<core::Text> when;
    std::optional<core::Text> then;
    std::optional<std::optional<core::CivilDate>> due;
    std::optional<std::optional<core::Outcome>> outcome; ///< an inner nothing opens it again
    std::optional<bool> helped;
    std::optional<core::Text> what;
    std::optional<core::StepKind> kind;
    std::optional<core::Text> why;
    std::optional<core::Text> differently;
    std::optional<core::Id> lesson; ///< an empty one: none
    std::optional<core::CivilDate> askAgain;
};

struct NewStep {
    core::Id entry;
    core::Text when;
    core::Text then;
    std::optional<core::CivilDate> due;
    std::optional<core::StepKind> kind;
    core::Id follows; ///< the step it comes after: closed as `ended` says, in the same commit
    std::optional<StepChange> ended; ///< nothing: replaced, if it is still open
    /// That it puts to use; an empty one: none. Nothing: that of the step it follows, if it is
    /// still there.
    std::optional<core::Id> lesson;
};

struct NewBlock {
    core::BlockKind kind = core::BlockKind::goal;
    core::Id entry; ///< empty: belongs to none
    core::BlockFields fields;
};

/// Absent means: as it is.
struct BlockChange {
    std::optional<core::Id> entry; ///< empty: belongs to none any more
    std::map<std::string, std::optional<core::FieldValue>> fields; ///< nothing: empties the field
    std::optional<bool> closed;
};

/// Which blocks, the newest first. What belongs to an entry in the trash is hidden with it.
struct BlockQuery {
    std::optional<core::BlockKind> kind;
    std::optional<core::Id> entry;
    std::optional<core::Id> of; ///< that name this block: the days of a practice
    bool open = false;          ///< only those that are not closed
    bool inTrash = false;       ///< those in the trash, and no others
    bool anywhere = false;      ///< also those in the trash, and those whose entry is
};

/// Which entries, newest first. Days are civil days, both ends included.
struct EntryQuery {
    std::optional<core::CivilDate> from;
    std::optional<core::CivilDate> to;
    std::optional<core::Text> tag;
    std::optional<core::Text> area;
    std::optional<core::EntryKind> kind;
    std::optional<core::Text> cause;
    bool unreflected = false;                  ///< only setbacks without an answer
    bool unfinished = false;                   ///< only entries with an open step
    bool starred = false;                      ///< only entries with a star
    std::optional<std::int64_t> writtenBefore; ///< UTC ms
    std::size_t limit = 50;
    std::optional<std::int64_t> before; ///< continue after a page: `place` of its last row
};

/// A part of what was typed that could not be taken as it stands.
struct NotUnderstood {
    std::string words;   ///< as they were typed
    std::string why;     ///< one sentence
    std::string nearest; ///< what exists and is most like it, as it would be typed; may be empty

    bool operator==(const NotUnderstood&) const = default;
};

/// How a search was taken.
struct Understood {
    std::string said; ///< in the words of the language; empty when nothing was asked for
    std::vector<NotUnderstood> ignored;
    /// While the index is made anew: how much of it is done, 0 to 100.
    std::optional<int> remade;
    std::vector<std::string> remarks; ///< both, as sentences
};

struct Found {
    core::Entry entry;
    std::int64_t place = 0;
    bool reflected = false; ///< has an answer
    int lessons = 0;        ///< kept from it, those in the trash left out
    std::string snippet;    ///< with \x02 and \x03 around the words that matched
    bool near = false;      ///< found by a form or a part of a word, not as it was typed
    double rank = 0;        ///< bm25; smaller is better; 0 unless asked for
};

/// What was typed exactly comes before what was typed nearly, or all by its day.
enum class SearchOrder { newest, exactFirst };

struct SearchQuery {
    std::string words; ///< in the search language: docs/searching.md
    EntryQuery within;
    bool withRank = false;
    SearchOrder order = SearchOrder::newest;
};

/// A word to look for in any of its forms, and as a part of others; or several, in any of their
/// forms, of which one is enough. Of one group, as of a word and what means the same, the best
/// counts.
struct LikeWord {
    std::vector<std::string> any; ///< as they are written
    std::size_t group = 0;
    double worth = 1; ///< beside the first of its group
};

/// Lessons or setbacks to look for by what they speak of.
struct LikeQuery {
    enum class Of { lessons, setbacks };
    std::vector<LikeWord> words;
    Of of = Of::lessons;
    std::size_t limit = 50;
};

struct LikeHit {
    std::size_t word = 0; ///< place in the query
    double counts = 0;    ///< how rare it is, times its worth
    /// Which of several it was; only of the first ones of an answer.
    std::string by;
};

struct Like {
    core::Id row;
    double score = 0; ///< what its hits count together
    bool own = false; ///< of a lesson: by its own words or its quote, not only by its setback's
    std::vector<LikeHit> hits; ///< one a group
};

struct LikeFound {
    double whole = 0; ///< what all groups count where nothing is missing
    std::vector<Like> best;
};

/// One entry of a long list: enough to know how many there are, and of which days.
struct EntryMark {
    std::int64_t place = 0; ///< see `Found::place`
    std::int32_t day = 0;   ///< civil, days since 1970-01-01

    bool operator==(const EntryMark&) const = default;
};

/// What a person has called things so far.
enum class Vocabulary { tags, feelings, causes };

struct LessonQuery {
    std::optional<core::LessonState> state;
    std::optional<core::CivilDate> dueBy; ///< only lessons in the queue that are due by then
    std::optional<core::Id> entry;
    std::optional<core::CivilDate> reviewedOn; ///< has a review that counts for that day
    std::optional<std::size_t> limit;
    /// Due by the record alone, which is the same on every day: to be written out or compared. Else
    /// what was kept or met by a clock that stood ahead is due now.
    bool asRecorded = false;
};

/// A field that a step of history set, by its name in JSON, and what it said; empty: emptied.
struct HistoryField {
    std::string name;
    core::FieldType type = core::FieldType::words;
    core::Text words; ///< as in JSON: a day is "2026-12-01", a choice its name
};

/// What one step did to one row, newest first.
struct HistoryItem {
    std::int64_t at = 0; ///< UTC ms
    std::string name;    ///< of the step; say(name) translates
    bool takenBack = false;
    core::Id row;        ///< that was changed: of an entry's history also what belongs to it
    std::string entity;  ///< what that is, in the record: "answer"
    std::string version; ///< of the text, when the step wrote one
    core::Text text;
    std::vector<HistoryField> fields; ///< of an entry, a next step or a list
};

/// What an id names.
enum class RowKind { entry, answer, nextStep, lesson, block };
enum class Reach {
    shown,       ///< and what is in the trash
    takenBackToo ///< and what an undo took back: still there to be done again
};
struct Named {
    RowKind kind = RowKind::entry;
    core::Id id;
};

struct Finding {
    core::Id entry;   ///< empty when it belongs to none
    core::Text title; ///< of that entry
    std::string what;
    bool repaired = false;
    bool missing = false; ///< an attached file that never came: nothing that is here is damaged
    /// A repair, this one or an earlier one, could not save it. What is here is well without it.
    bool givenUp = false;
    bool inCopy = false; ///< a copy that lies here has it, so the next repair takes it from there
    std::string fate{};  ///< what became of it, a sentence; empty while nothing was done about it
};

/// A thing of which a copy of the journal says something else than is here.
struct CopyDifference {
    enum class What {
        onlyHere,  ///< the copy has it not, or in its trash
        onlyThere, ///< it is in the trash here, or was deleted for good
        words,     ///< its text is another
        otherwise, ///< something else of it, or of what belongs to it
    };
    What what = What::otherwise;
    std::string kind;      ///< "entry", "lesson", "next_step", "setting", or a list: "goal"
    core::Id thing;        ///< of a setting, too
    core::Text title;      ///< empty where it has none
    std::string setting{}; ///< its name
    std::size_t wordsHere = 0;
    std::size_t wordsThere = 0;
    bool purged = false;  ///< it was deleted for good here
    bool deleted = false; ///< it was here once; else it never was, or is lost
    /// When the newest was said of it that one of the two lacks, UTC ms, by the clock of then.
    std::int64_t at = 0;
};

/// The copy beside the journal, what was done last first.
struct CopyComparison {
    std::vector<CopyDifference> things;
    struct Side {
        std::int64_t entries = 0;
        std::int64_t lessons = 0;
        std::int64_t steps = 0;
        std::int64_t reviews = 0; ///< and days of practices
    };
    Side here;
    Side there;
    /// Hashes of attached files that the copy names.
    std::set<std::string> files;
    std::size_t unread = 0; ///< rows of the copy that were changed on disk: they stay as they are
    std::int64_t asOf = 0;  ///< the newest stamp here
};

struct Counts {
    std::int64_t entries = 0;
    std::int64_t lessons = 0;
    std::int64_t trashed = 0; ///< whatever lies in the trash
    std::int64_t operations = 0;
    std::int64_t bytes = 0;  ///< of the file
    std::int64_t format = 0; ///< of the file (docs/file-format.md)
};

} // namespace upturn::store
