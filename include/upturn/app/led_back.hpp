// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the program leads back to by itself: the one place that says so. Whoever shows an entry, an
// answer, a lesson or a step again, counts it as waiting, compares it, proposes something of it or
// calls it not reflected asks here. What a person opens or searches for is theirs to see.
// On the thread of the journal that is handed in; errors are those of the journal.

#pragma once

#include <upturn/app/hearing.hpp>
#include <upturn/core/lesson.hpp>
#include <upturn/core/next_step.hpp>

#include <map>
#include <vector>

namespace upturn::app {

/// Why nothing leads back to an entry.
enum class LeftAlone {
    no,
    danger,  ///< words of danger in it or in an answer, not called a manner of speaking
    safety,  ///< it was asked whether the person is safe
    notMine, ///< it is not theirs to learn from
    soft,    ///< a loss, an illness, an injustice, violence, or left open
    likely   ///< one of those, as far as is known
};

/// Of its own words and what the person said of it. Words of danger go before all; the next two
/// before `myPart`.
LeftAlone whyLeftAlone(const core::Entry& entry, const hear::Hearing& heard,
                       const Bearing& bearing);
/// Of an entry without an answer: without a look into the journal.
LeftAlone whyLeftAloneUnanswered(const core::Entry& entry);
/// A setback without an answer that may be called "not reflected yet".
bool isToReflectOn(const core::Entry& entry);
/// The entry itself speaks of danger: its title stands beside nothing else.
bool speaksOfDanger(const core::Entry& entry);
/// Words of this entry that leave little doubt make no lesson. A manner of speaking may.
bool makesNoLesson(const core::Text& words, const core::Entry& entry);
/// Whether lessons are proposed from it: not from what is left alone, nor from what may be one of
/// those and has to be asked about first, nor too early.
bool proposesLessons(const core::Entry& entry, const hear::Hearing& heard, const Bearing& bearing,
                     std::int64_t now);
/// Whether what a person keeps of it is a lesson, and not a memory, a wish, a boundary or the like.
bool keepsLessons(const core::Entry& entry, const Bearing& bearing, std::int64_t now);

/// The newest setbacks that wait to be reflected on, among the newest ones without an answer.
core::Result<std::vector<core::Entry>> toReflectOn(store::Journal& journal, std::size_t most);
/// Those that are no such, though nothing was answered: the newest, as many as are looked at.
core::Result<std::vector<store::Found>> notToReflectOn(store::Journal& journal);

/// Something that somebody made of an entry and gave a day: a next step, a decision, a goal.
struct Planned {
    core::Id id{};
    core::Id entry{}; ///< may be empty
    std::vector<core::Text> words{};
};

/// Remembers what it was asked, for one act.
class LedBack {
  public:
    LedBack(store::Journal& journal, const Surroundings& surroundings)
        : journal_(journal)
        , surroundings_(surroundings) {}

    core::Result<LeftAlone> why(const core::Entry& entry);
    LeftAlone why(const core::Entry& entry, const std::vector<core::Answer>& answers);
    core::Result<bool> leavesAlone(const core::Entry& entry);

    /// Whether these words may stand beside another entry: they are an answer, and neither they nor
    /// what they are about is heavy. `answers`: all of that entry.
    bool mayQuote(const core::Entry& entry, const std::vector<core::Answer>& answers,
                  const core::Answer& answer);

    /// A lesson rests that plainly speaks of danger, whose sentence is heavy and was not brought
    /// back by hand, or that was kept before its entry was left alone. What is only likely takes no
    /// lesson away that somebody kept.
    core::Result<bool> rests(const core::Lesson& lesson);
    /// It has no day then.
    core::Result<void> layToRest(core::Lesson& lesson);
    core::Result<void> layToRest(std::vector<core::Lesson>& lessons);
    /// For a list of all: what is not due by then is asked about its own words only, not about what
    /// it is from, which would be read for each.
    core::Result<void> layDueToRest(std::vector<core::Lesson>& lessons, core::CivilDate today);

    /// What speaks of danger never comes back, nor what was made of an entry that is called not
    /// theirs, or was made before it was called a loss or the like. What was planned after that is
    /// the person's own plan.
    core::Result<bool> comesBack(const Planned& made);
    /// The words of it speak of danger, and were not called a manner of speaking.
    core::Result<bool> speaksOfDanger(const Planned& made);

  private:
    /// For what it is from, or for danger in its words.
    core::Result<bool> restsOtherwise(const core::Lesson& lesson);
    /// Nothing where it is gone.
    core::Result<const core::Entry*> entryOf(const core::Id& id);

    store::Journal& journal_;
    const Surroundings& surroundings_;
    std::map<core::Id, std::optional<core::Entry>> entries_;
    std::map<core::Id, LeftAlone> known_;
};

} // namespace upturn::app
