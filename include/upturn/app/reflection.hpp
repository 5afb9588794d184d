// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A reflection in progress: brings together the journal, the questions and the takeaways.

#pragma once

#include <upturn/app/evening.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/prompts/circling.hpp>
#include <upturn/prompts/selector.hpp>
#include <upturn/store/journal.hpp>
#include <upturn/takeaways/proposals.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace upturn::app {

/// What the person wants of this reflection, beyond what the journal says.
struct Wish {
    std::string guide; ///< empty: the program chooses
    std::optional<prompts::Depth> depth;
    std::set<std::string> setAside; ///< "ask me something else", since the last answer
    bool carryOn = false;           ///< more questions, although it would be enough
    bool lessonDeclined = false;
    bool stepDeclined = false;
    bool lookBack = false; ///< what two, seven and thirty days have made due
};

/// A sentence worth keeping, and where it stands: what keeping it as a lesson needs.
struct Proposal {
    takeaways::Takeaway takeaway;
    core::Excerpt from;
    bool unwritten = false; ///< it stands in what is being typed: that has to be answered first
};

/// An answer that is being typed.
struct Unwritten {
    core::Asked question;
    core::Text text;
    core::Id answer = {}; ///< the one it corrects; empty: none yet
};

/// What was written about one setback, sitting by sitting, and whether it goes round in circles.
struct Rounds {
    std::vector<prompts::Sitting> sittings; ///< oldest first
    prompts::Circling circling;             ///< with the evidence
};

/// A guide one can choose for an entry, in the language of the program.
struct GuideOffer {
    std::string id;
    std::string title;
    std::string about;
    std::string evidence; ///< what is known about whether it helps
    bool walked = false;  ///< nothing of it is left for this entry
    bool waits = false;   ///< what is left of it is for later
};

/// Reads only; the same journal, clock and wish give the same question. On the thread of the
/// journal it is given. Made for one look: what is written afterwards wants another one.
class Reflection {
  public:
    Reflection(store::Journal& journal, const Surroundings& surroundings)
        : Reflection(journal, surroundings, Evening(journal, surroundings)) {}
    /// As one of several questions of one reading, which knows of its evening.
    Reflection(store::Journal& journal, const Surroundings& surroundings, Evening evening)
        : evening_(evening)
        , journal_(journal)
        , surroundings_(surroundings) {}

    core::Result<prompts::Next> next(const core::Id& entry, const Wish& wish = {});
    /// Every question with why it was or was not chosen.
    core::Result<std::vector<prompts::Candidate>> candidates(const core::Id& entry,
                                                             const Wish& wish = {});
    /// The parts of the way, for the step bar.
    core::Result<std::vector<prompts::Mark>> trail(const core::Id& entry, const Wish& wish = {});
    /// The question that days have made due, if any. `encounters`: those of this entry and, for
    /// what is skipped again and again, of others; oldest first.
    core::Result<std::optional<prompts::Question>>
    laterQuestion(const core::Entry& entry, const std::vector<core::Encounter>& encounters,
                  const JournalSettings& settings);
    /// Whether the person goes round in circles about this.
    core::Result<Rounds> rounds(const core::Entry& entry);
    /// What was last answered to this question about another entry, within a year.
    core::Result<std::optional<core::Answer>> answeredElsewhere(const core::Id& entry,
                                                                const std::string& question);
    /// In the order of the catalogue, those that have a question for this entry or had one.
    core::Result<std::vector<GuideOffer>> guides(const core::Id& entry);
    /// A question by its id, in the words of now.
    core::Result<core::Asked> question(const std::string& id) const;
    /// Sentences worth keeping out of the entry's answers and its own text, best first.
    /// What is being typed stands in for the answer it corrects. Left out are those like the
    /// lessons that were kept from it, or like `besides` where that is given.
    core::Result<std::vector<Proposal>> proposals(const core::Id& entry,
                                                  const std::optional<Unwritten>& typing = {},
                                                  const std::vector<core::Text>* besides = nullptr);

    /// The words that sound like danger in what was written about the entry lately, by the names
    /// under which they would be heeded.
    core::Result<std::vector<core::Text>> alarmingWords(const core::Id& entry);
    /// Whether an answer since then to a question that asks if somebody is safe says no, or not for
    /// sure.
    core::Result<bool> answeredUnsafe(const core::Entry& entry, std::int64_t since);

    /// All that is shown about the entry, words that sound like danger only where they were said
    /// since then (UTC ms) and are not heeded.
    core::Result<std::vector<std::string>> wordsSince(const core::Entry& entry, std::int64_t since);

    /// What the choice of a question depends on.
    core::Result<prompts::Situation> situation(const core::Id& entry, const Wish& wish);

  private:
    core::Result<Rounds> rounds(const core::Entry& entry, const std::vector<core::Answer>& answers);
    struct Recent {
        std::vector<std::string> words;   ///< that sound like danger, each by itself
        std::vector<core::Text> alarming; ///< by the names under which they would be heeded
    };
    core::Result<Recent> recentWords(const core::Entry& entry,
                                     const std::vector<core::Answer>& answers, std::int64_t since);
    std::int64_t sinceCrisis() const;
    Evening evening_;
    store::Journal& journal_;
    const Surroundings& surroundings_;
};

} // namespace upturn::app
