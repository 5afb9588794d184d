// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The journal on disk: the only door to it.
//
//     auto journal = store::Journal::open(path, {.clock = clock, .randomness = randomness,
//                                                .standingOf = review::standingOf, ...});
//     auto made = (*journal)->record({.text = words});
//
// One Journal is one connection and belongs to one thread. Several, in this process or in others,
// may write the same file. Every call that writes is one commit: one named step of undo, durable
// when it returns. No exception leaves; a Result says what went wrong in one sentence.

#pragma once

#include <upturn/core/clock.hpp>
#include <upturn/core/collection.hpp>
#include <upturn/core/randomness.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/changes.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace upturn::store {

enum class Access {
    write,
    read,
    copy, ///< reads what nobody writes, a backup: makes nothing beside it, and changes nothing
};

/// How the file that has the journal's name now stands to what was opened.
enum class FileNow {
    same,        ///< it is what is open
    another,     ///< it is another one, or there is none; what was open can still be read
    writtenOver, ///< it is what was opened, with other words in it: what is read is part of both
};

struct JournalOptions {
    Access access = Access::write;
    bool create = false; ///< make the file when there is none
    const core::Clock* clock = nullptr;
    core::Randomness* randomness = nullptr;
    StandingOf standingOf;
    /// Where this computer remembers which device it is ($XDG_STATE_HOME/upturn).
    std::filesystem::path stateFolder;
    /// Where a copy goes before a journal is brought up to date or repaired; empty: beside it.
    std::filesystem::path copiesFolder;
    /// Where a repair looks for copies that have what is lost; empty: in `copiesFolder`.
    std::filesystem::path copiesFrom{};
    /// Random, one for each time that a program is started; empty: what is written has none.
    core::Id run{};
};

class Journal {
  public:
    static core::Result<std::unique_ptr<Journal>> open(const std::filesystem::path& path,
                                                       JournalOptions options);
    /// A file that lost its end, as a copy that broke off, can't be opened. It gets empty pages in
    /// place of those that are missing, so that a repair can bring back what they held; before
    /// that it is copied as it is. Says where the copy lies; nothing, and nothing is done, where
    /// the file has its length.
    static core::Result<std::optional<std::filesystem::path>>
    completeCutFile(const std::filesystem::path& path, const JournalOptions& options);
    /// A file that can't be opened because what it says of its own tables is lost: in its place
    /// comes a journal made from what its pages hold, to be repaired then; before that it is copied
    /// as it is. Says where the copy lies; nothing, and nothing is done, where the file describes
    /// itself, unless `evenSo`: where `verify` could not repair it (Fault::damaged).
    static core::Result<std::optional<std::filesystem::path>>
    makeAnewFromPages(const std::filesystem::path& path, const JournalOptions& options,
                      bool evenSo = false);
    /// The copy becomes the journal at `path`: where there is none, or one that can't be read. What
    /// was there is kept, log and all, with the other copies: says where. For a journal that can be
    /// read there is `restoreFrom`.
    static core::Result<std::optional<std::filesystem::path>>
    putInPlace(const std::filesystem::path& copy, const std::filesystem::path& path,
               const JournalOptions& options);
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    ~Journal();

    const std::filesystem::path& path() const;
    /// False when the file or its folder can't be written: reading works, writing says why not.
    bool writable() const;
    /// What a person should know of how it was opened, a sentence each: that it was brought up to
    /// date and where the copy is, that a log of another file was set aside.
    const std::vector<std::string>& notices() const;
    core::Result<core::Id> id();
    core::Result<Counts> counts();

    // Acts
    /// One thing that a person does: all that `work` writes through this journal, drafts too, is
    /// one transaction and one step of undo, called `act`, or as its first part where none is
    /// given. When `work` gives back an error, or
    /// throws, or a part of it could not be written, nothing of it is. Inside another act it is
    /// part of that one. `work` returns a core::Result.
    template<class Work>
    auto together(std::optional<ActType> act, const Work& work) -> decltype(work()) {
        if (const auto begun = beginTogether(act); !begun)
            return core::passOn(begun);
        struct End {
            Journal& journal;
            bool open = true;
            ~End() {
                if (open)
                    (void)journal.endTogether(false);
            }
        } end{*this};
        auto result = work();
        end.open = false;
        if (const auto ended = endTogether(result.has_value()); !ended && result)
            return core::passOn(ended);
        return result;
    }

    // Entries
    core::Result<Made<core::Id>> record(const NewEntry& entry);
    core::Result<Done> edit(const core::Id& entry, const EntryChange& change);
    core::Result<Done> rate(const core::Id& entry, int weight);
    core::Result<Done> attach(const core::Id& entry, const core::Attachment& attachment);
    core::Result<Done> detach(const core::Id& entry, const core::Attachment& attachment);
    core::Result<core::Entry> entry(const core::Id& id);
    core::Result<std::vector<Found>> entries(const EntryQuery& query);
    core::Result<std::int64_t> countEntries(const EntryQuery& query);
    core::Result<std::vector<Found>> search(const SearchQuery& query);
    /// How its words are taken; what was not understood, with the nearest that exists.
    core::Result<Understood> understand(const SearchQuery& query);
    /// Every entry that `search` would give, or `entries` where there are no words; newest first,
    /// without limit. For lists that read what they show page by page.
    core::Result<std::vector<EntryMark>> marks(const SearchQuery& query);
    core::Result<std::int64_t> placeOf(const core::Id& entry);
    /// The most used first.
    core::Result<std::vector<core::Text>> vocabulary(Vocabulary of);

    // Trash. An entry takes its answers, steps and blocks with it; its lessons stay.
    core::Result<Done> remove(const core::Id& row);
    core::Result<Done> putBack(const core::Id& row);
    /// For good, with all that belongs to them: the words leave the file, the index and the log of
    /// SQLite; the remark says so when they could not leave the log yet. Can't be undone.
    /// What was taken back by an undo can be purged too: its words are there until then.
    core::Result<Purged> purge(std::span<const core::Id> rows);
    core::Result<Done> purge(const core::Id& row);
    /// Of settings that hold words: all that they held before, and was changed since. What they
    /// hold stays.
    core::Result<Done> purgeEarlier(std::span<const std::string> settings);
    /// It was purged, and nothing was said of it since.
    core::Result<bool> isPurged(const core::Id& row);
    /// Calls `work` with the hashes of all files that entries name, or would after an undo, while
    /// nobody else can write: for removing those beside the journal that are named nowhere.
    core::Result<void>
    withFilesNamed(const std::function<void(const std::set<std::string>&)>& work);
    // What was put there last comes first. Lists: blocks({.inTrash = true}).
    core::Result<std::vector<core::Entry>> trash();
    core::Result<std::vector<core::Lesson>> trashedLessons();
    core::Result<std::vector<core::Answer>> trashedAnswers();
    core::Result<std::vector<core::NextStep>> trashedSteps();

    // Reflection
    /// Answers a question, or writes a new version of the answer that is there. The first time
    /// records that the question was met.
    core::Result<Made<core::Id>> answer(const NewAnswer& answer);
    core::Result<Made<core::Id>> answer(const core::Id& entry, const core::Asked& question,
                                        const core::Text& text) {
        return answer(NewAnswer{.entry = entry, .question = question, .text = text});
    }
    core::Result<Done> skip(const core::Id& entry, const core::Asked& question);
    core::Result<std::vector<core::Answer>> answers(const core::Id& entry);
    core::Result<core::Answer> answerById(const core::Id& id); ///< also from the trash
    core::Result<std::vector<core::Encounter>> encounters(const core::Id& entry);
    /// Newest first.
    core::Result<std::vector<core::Encounter>> encountersSince(std::int64_t at, std::size_t limit);
    /// Answers of no more than so many characters to questions met since `at`, oldest first.
    core::Result<std::vector<core::Answer>> shortAnswersSince(std::int64_t at, std::size_t longest);

    // Lessons
    core::Result<Made<core::Id>> keep(const NewLesson& lesson);
    core::Result<Done> reword(const core::Id& lesson, const core::Text& text);
    /// Not retired: comes back into the queue, also after it was part of the person.
    core::Result<Done> retire(const core::Id& lesson, bool retired);
    /// `lesson` says the same as `into`: it stays as it is, retired, and its reviews count there.
    core::Result<Done> merge(const core::Id& lesson, const core::Id& into);
    core::Result<Made<core::Lesson>> review(const NewReview& review);
    core::Result<core::Lesson> lesson(const core::Id& id); ///< with its reviews
    /// What its standing follows from: also what was merged into it, and steps that helped.
    core::Result<core::LessonLife> life(const core::Id& lesson);
    core::Result<std::vector<core::Lesson>> lessons(const LessonQuery& query);
    core::Result<std::int64_t> countLessons(const LessonQuery& query);
    /// By their own words and quotes, in the search language; those that have them as they were
    /// typed first, the newest first. Without reviews; retired ones too.
    core::Result<std::vector<core::Lesson>> findLessons(const SearchQuery& query);
    /// Lessons by their words and quotes, and by title, text, causes, tags and answers of their
    /// setbacks; or setbacks by these. The best first, retired lessons too.
    core::Result<LikeFound> like(const LikeQuery& query);
    /// Reviews that count for a day.
    core::Result<std::int64_t> reviewsOn(core::CivilDate day);

    // Next steps
    core::Result<Made<core::Id>> addStep(const NewStep& step);
    core::Result<Done> changeStep(const core::Id& step, const StepChange& change);
    core::Result<core::NextStep> step(const core::Id& id); ///< also from the trash
    core::Result<std::vector<core::NextStep>> steps(const core::Id& entry);
    /// Those made from a lesson, oldest first.
    core::Result<std::vector<core::NextStep>> stepsFrom(const core::Id& lesson);
    /// What was tried before this step, oldest first: each follows the one before it.
    core::Result<std::vector<core::NextStep>> triesBefore(const core::NextStep& step);
    /// Closed as done or partly, without a word whether it helped, and time to ask for it: on the
    /// day that was said, else when they were closed `before` that (UTC ms). What was closed before
    /// `since` is too long ago. The longest waiting first.
    core::Result<std::vector<core::NextStep>> stepsToAskAbout(core::CivilDate today,
                                                              std::int64_t before,
                                                              std::int64_t since,
                                                              std::size_t limit);
    /// Open ones, the earliest due first; without a date last.
    core::Result<std::vector<core::NextStep>> openSteps(std::optional<core::CivilDate> dueBy,
                                                        std::optional<std::size_t> limit = {});

    // Lists of the person: goals, wins, practices ... (core::blockShapes)
    core::Result<Made<core::Id>> addBlock(const NewBlock& block);
    core::Result<Done> changeBlock(const core::Id& block, const BlockChange& change);
    core::Result<core::Block> block(const core::Id& id);
    core::Result<std::vector<core::Block>> blocks(const BlockQuery& query);

    // History
    core::Result<Done> undo();
    core::Result<Done> redo();
    /// Takes back that act if it is the newest that can be; refuses otherwise, and changes nothing.
    core::Result<Done> undoIfNewest(const core::Id& act);
    /// Does it again if it is what was taken back last.
    core::Result<Done> redoIfNewest(const core::Id& act);
    /// What `undo` would take back; nothing when there is nothing.
    core::Result<std::optional<Act>> nextUndo();
    core::Result<std::optional<Act>> nextRedo();
    /// Of an entry with all that belongs to it: answers, steps, lists, lessons, how heavy it was.
    core::Result<std::vector<HistoryItem>> history(const core::Id& row);
    core::Result<std::vector<core::TextVersion>> versions(const core::Id& row);
    /// When the words that a row shows were said, at the latest (UTC ms): under the name of each
    /// field, under "tags/slow" for a member of a set, and under "text". What came in from
    /// elsewhere has the time it had there.
    core::Result<std::map<std::string, std::int64_t>> saidAt(const core::Id& row);
    /// The entries about which something was said or changed since `at` (UTC ms), the newest act
    /// first, each once; of so many acts.
    core::Result<std::vector<core::Id>> entriesTouchedSince(std::int64_t at, std::size_t acts);
    /// The words that an act wrote down, each by itself. Of a question, a quote or a setting none.
    core::Result<std::vector<SaidWords>> saidIn(const core::Id& act);
    /// What stands in rows that belong to no entry, or are a review, and was said `since` then (UTC
    /// ms), the newest act first; of so many acts. What is in the trash is not among it, nor what
    /// came in from elsewhere.
    core::Result<std::vector<SaidWords>> saidApartSince(std::int64_t since, std::size_t acts);
    /// When the newest act was made, if that lies more than a day after now: then this clock is
    /// wrong, or another was.
    core::Result<std::optional<std::int64_t>> aheadOfClock();

    /// Per question: how many lessons were kept from its answers.
    core::Result<std::map<std::string, int>> lessonsPerQuestion();

    // What is being typed. Local to this file, no operation; durable when it returns.
    /// Fault::notFound when the name holds the id of a row that was purged.
    core::Result<void> saveDraft(const std::string& name, const core::Text& text);
    core::Result<core::Text> draft(const std::string& name); ///< empty when there is none
    core::Result<void> dropDraft(const std::string& name);
    /// Those whose names begin with `prefix`; what was saved last comes first.
    core::Result<std::vector<SavedDraft>> drafts(const std::string& prefix);

    // What belongs to the journal: day start, guides, areas. Values are JSON.
    core::Result<Done> change(const std::string& setting, const std::string& json);
    core::Result<std::optional<std::string>> setting(const std::string& name);

    // In and out
    /// One commit, one step of undo. An id that is given twice, or names something else here, is
    /// left out and reported. With `dryRun` nothing is written, and a reader will do.
    core::Result<Made<core::ImportReport>> import(const core::Collection& collection,
                                                  bool dryRun = false);
    /// Hands over each entry, newest first, then each lesson, then each block. Two journals of the
    /// same operations do so in the same order. Of a part of the entries only those lessons and
    /// blocks that belong to them.
    core::Result<void> everything(const std::function<void(const core::EntryRecord&)>& entry,
                                  const std::function<void(const core::LessonRecord&)>& lesson,
                                  const EntryQuery& within = {},
                                  const std::function<void(const core::Block&)>& block = {});
    core::Result<std::map<std::string, std::string>> settings();
    /// How far it has come, for what is written out of it.
    core::Result<core::JournalState> state();

    // Names
    /// What a short id means: any unique prefix of the hex digits.
    core::Result<Named> named(const std::string& prefix, Reach reach = Reach::shown);

    // The ground
    /// Fault::moved when another file was put in the place of the one that was opened, or it was
    /// taken away: nothing can be written then, and what is read is what was open.
    core::Result<void> requireGround();
    core::Result<FileNow> fileNow();
    /// The program itself has put another file of this journal in the place of what is open
    /// (`putInPlace`, `makeAnewFromPages`), and kept all of that: it is enough to open it again.
    /// Cheap as long as nothing was replaced.
    bool wasReplacedHere();
    /// What is open, as a new journal at `path`. Refuses when a file is there, and when what was
    /// open was itself written over. Where the newest changes can't be read any more, a notice says
    /// that they are not in the copy.
    core::Result<void> saveAs(const std::filesystem::path& path);

    // A copy of this journal, as `saveAs` made it; another journal's is refused.
    /// What would be different if all were as it is there.
    core::Result<CopyComparison> compareWith(const std::filesystem::path& copy);
    /// Says all again as the copy has it, one act, which can be undone: what it has not goes into
    /// the trash. Of `only` these things, when any are given. What was said here since a comparison
    /// (`asOf`) was not among what it showed, so those things stay as they are.
    core::Result<Done> restoreFrom(const std::filesystem::path& copy,
                                   const std::set<core::Id>& only = {},
                                   std::optional<std::int64_t> asOf = {});
    /// How far what each device said reaches here. Of two states of one journal one has all of the
    /// other where it reaches as far for each.
    core::Result<std::map<core::Id, std::int64_t>> reached();
    /// The hashes of all attached files that something here speaks of, in the trash too.
    core::Result<std::set<std::string>> filesNamed();
    /// A copy as it is now, beside the others, with the occasion in its name ("restore").
    core::Result<std::filesystem::path> copyBefore(const char* occasion);

    // Health
    /// No page of the file is damaged; reads all of it.
    core::Result<bool> pagesHold();
    /// Checks every hash, replays, compares; `repair` makes damaged projections and index anew.
    core::Result<std::vector<Finding>> verify(bool repair);
    /// That changes which were made here are missing, since an older file was put in the place of
    /// the journal or its log was taken away, is known from now on and no finding any more.
    core::Result<void> acknowledgeMissing();
    /// Merges a portion of the search index, some tens of milliseconds long; false when nothing is
    /// left to do. For idle moments, as often as it says true: until then searching is a
    /// little slower, and some commit will have to do it all.
    core::Result<bool> tidy();
    /// Whether the search index has to be made anew by `tidy`, as after an upgrade.
    core::Result<bool> indexIsOld();
    /// Changes whenever another connection has written.
    core::Result<std::int64_t> dataVersion();
    /// Grows with every commit, whoever makes it; 0 while there is none.
    core::Result<std::int64_t> newestAct();
    /// What this connection's commits have touched since it was last asked.
    Touched takeTouched();
    /// What was done through this connection since it was last asked, undo and redo left out.
    std::vector<Act> takeActs();

    struct Inside; ///< opaque

  private:
    explicit Journal(std::unique_ptr<Inside> inside);
    core::Result<void> beginTogether(std::optional<ActType> act);
    core::Result<void> endTogether(bool well);
    std::unique_ptr<Inside> inside_;
};

} // namespace upturn::store
