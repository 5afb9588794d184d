// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a program of ours stands in: places, clock, randomness, language, questions.

#pragma once

#include <upturn/app/paths.hpp>
#include <upturn/app/thesaurus.hpp>
#include <upturn/core/clock.hpp>
#include <upturn/core/randomness.hpp>
#include <upturn/core/result.hpp>
#include <upturn/prompts/catalogue.hpp>
#include <upturn/prompts/pack.hpp>
#include <upturn/store/journal.hpp>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace upturn::app {

/// Made once at start and shared by all threads; nothing in it changes but the hour at which a day
/// begins, which is the journal's.
class Surroundings {
  public:
    /// Reads UPTURN_NOW, UPTURN_SEED, LANG, HOME and the XDG variables. Refused when the clock
    /// can't be read or the places can't be known.
    static core::Result<std::shared_ptr<const Surroundings>>
    fromEnvironment(const Lookup& lookup = app::fromEnvironment);

    Surroundings(Paths paths, std::unique_ptr<core::Clock> clock, std::string language,
                 std::string seed = noLot);

    const Paths& paths() const { return paths_; }
    const core::Clock& clock() const { return *clock_; }
    const std::string& language() const { return language_; } ///< "en", "de"
    /// What is drawn with among questions that are as good as each other; `noLot`: the best is
    /// asked. Empty: each journal has its own.
    const std::string& seed() const { return seed_; }
    static constexpr const char* noLot = "none";
    core::Moment now() const { return clock_->now(); }
    /// The day a person would call today.
    core::CivilDate today() const { return dayOf(clock_->now()); }
    /// For reading what a person types: "yesterday", "in 3 days".
    core::Now fromHere() const {
        const core::Moment now = clock_->now();
        return {now, dayOf(now)};
    }
    /// The day a person would call that moment's.
    core::CivilDate dayOf(const core::Moment& moment) const {
        return core::dayOf(moment, dayStart_.load());
    }
    /// The same for an instant (UTC ms), as lived where the person is now.
    core::CivilDate dayOf(std::int64_t instant) const {
        const core::Moment here = clock_->now();
        return dayOf(core::momentAt(instant, here.zone, here.offset));
    }
    /// When that day begins for the person where they are now, UTC ms.
    std::int64_t beginOf(core::CivilDate day) const {
        return core::beginOf(day, dayStart_.load(), clock_->now());
    }
    /// Taken over from a journal when it is opened, and when the person changes it there.
    void startDaysAt(std::chrono::minutes dayStart) const { dayStart_ = dayStart; }

    /// The program's questions and the person's own packs; read at the first call.
    const prompts::Catalogue& catalogue() const;
    /// What is wrong with own packs, if anything.
    const std::vector<prompts::Finding>& packFindings() const;

    const Thesaurus& thesaurus() const { return thesaurus_; }

    /// `run` names who asks, in what is written (store::JournalOptions); empty: this program.
    core::Result<std::unique_ptr<store::Journal>> open(const std::filesystem::path& journal,
                                                       store::Access access, bool create,
                                                       const core::Id& run = {}) const;

    /// Before a journal is opened to be repaired (store::Journal::completeCutFile).
    core::Result<std::optional<std::filesystem::path>>
    completeCutFile(const std::filesystem::path& journal) const;
    /// The same for one that can't be opened (store::Journal::makeAnewFromPages).
    core::Result<std::optional<std::filesystem::path>>
    makeAnewFromPages(const std::filesystem::path& journal, bool evenSo) const;

    /// How a copy of a journal is opened that lies in `folder`, to find out what can be had of it:
    /// all that is written lies there, and what is lost is looked for among the backups.
    store::JournalOptions apart(const std::filesystem::path& folder) const;
    store::JournalOptions options() const;

    /// A copy becomes the journal (store::Journal::putInPlace).
    core::Result<std::optional<std::filesystem::path>>
    putInPlace(const std::filesystem::path& copy, const std::filesystem::path& journal) const;

  private:
    struct Questions;
    const Questions& questions() const;

    Paths paths_;
    std::unique_ptr<core::Clock> clock_;
    Thesaurus thesaurus_;
    std::string seed_;
    mutable std::atomic<std::chrono::minutes> dayStart_ = core::usualDayStart;
    mutable core::SystemRandomness randomness_;         ///< the system's has no state
    const core::Id run_ = core::Id::fresh(randomness_); ///< of this start of the program
    std::string language_;
    mutable std::shared_ptr<const Questions> questions_;
    mutable std::once_flag questionsRead_;
};

} // namespace upturn::app
