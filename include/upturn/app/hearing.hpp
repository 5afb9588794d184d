// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What an entry is taken for, and what a person says of it. What they say is kept in the entry;
// what the program concludes is worked out anew each time. On the thread of the journal that is
// handed in; errors are those of the journal.

#pragma once

#include <upturn/app/helplines.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/answer.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/result.hpp>
#include <upturn/hear/answers.hpp>
#include <upturn/hear/hearing.hpp>
#include <upturn/store/journal.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::app {

struct Bearing {
    hear::Class is = hear::Class::none;
    bool sure = false;
    bool open = false; ///< the person was asked which it is, and left it open
    /// "Which comes closest?" is due, and this is what it offers third.
    std::optional<hear::Class> which;

    bool soft() const { return open || hear::isSoft(is); }
};

hear::Hearing heardIn(const core::Entry& entry);
/// What the person said goes before what was heard. Of the answers, oldest first, one that speaks
/// of another, softer kind of thing ("She's dead") changes what the entry is taken for, unless the
/// person said what it is.
Bearing bearingOf(const Surroundings& surroundings, const core::Entry& entry,
                  const hear::Hearing& heard, const std::vector<core::Answer>& answers);
/// Before the first answer.
Bearing bearingWithoutAnswers(const core::Entry& entry, const hear::Hearing& heard);
/// With the answers, and what the answers are: the last one to a question counts.
struct Course {
    Bearing bearing;
    std::map<std::string, hear::Reply> replies; ///< by question
    /// Dimensions that answers tell, whatever they were asked; without what the person corrected.
    std::set<std::string> toldAside;
    std::string turnedIn; ///< the guide in which an answer made it something softer: it ends there
};
Course courseOf(const Surroundings& surroundings, const core::Entry& entry,
                const hear::Hearing& heard, const std::vector<core::Answer>& answers);
/// Dimensions that are told already, by their names, as the person corrected them: in the entry, or
/// `aside`, in its answers.
std::vector<std::string> toldIn(const core::Entry& entry, const hear::Hearing& heard,
                                const std::set<std::string>& aside = {});
/// Those a person may correct.
std::vector<std::string> tellable();
/// What was read of the entry is corrected: that dimension is told in it, or not.
core::Result<store::Done> correctTold(store::Journal& journal, const core::Id& entry,
                                      const std::string& dimension, bool told);

/// What is said beside an entry, or a question about it, whatever that is.
struct Beside {
    Bearing bearing;
    bool line = false;               ///< "Someone to talk to, at any hour"
    std::vector<Helpline> helplines; ///< for those whom somebody hurts; else none
    std::string emergency;           ///< with them: a line a country, with the number
    std::vector<std::string> told;   ///< dimensions that the entry tells
};
core::Result<Beside> besideOf(store::Journal& journal, const Surroundings& surroundings,
                              const core::Entry& entry);
/// What sounds like danger in the entry, without words that the person called harmless.
hear::Alarm alarmLeft(const core::Entry& entry, const hear::Hearing& heard);
/// What is taken for violence, by the person or by what is heard.
bool isViolence(const Bearing& bearing);

/// The clause of the entry that may stand above this question, word for word: it tells of what is
/// asked about. At most above every second question that was answered or passed by, and each clause
/// once; empty where none may. `met`: those of the entry, oldest first.
std::string mirrorFor(const Surroundings& surroundings, const std::vector<core::Encounter>& met,
                      const core::Entry& entry, const std::string& question);

/// Of what others did to somebody something may be learned after three days, when it weighs less.
bool isTimeForLesson(const core::Entry& entry, const Bearing& bearing, std::int64_t now);

/// What an answer is (E13), where the entry is taken for `is`. A tick, a number or a date is always
/// one.
hear::Reading readingOf(const Surroundings& surroundings, const core::Entry& entry, hear::Class is,
                        const core::Asked& question, const core::Text& answer);

/// Whether the answer to a question for a plan may be proposed as a step: no refusal, and nothing
/// that speaks of danger or of a loss.
bool isStep(const Surroundings& surroundings, const core::Entry& entry, const core::Asked& question,
            const core::Text& answer);

/// Where it was said already what the question asks for.
struct SaidBefore {
    core::Text quote;
    core::Id answer; ///< empty: in the entry's own text
};
/// The newest answer that tells it, else the clause of the entry that does, else how an entry
/// begins that does. Nothing where it was not found.
std::optional<SaidBefore> saidBefore(const Surroundings& surroundings, const core::Entry& entry,
                                     const std::vector<core::Answer>& answers,
                                     const core::Asked& question);

/// The name by which words are kept that raise no alarm any more.
core::Text heededName(const core::Text& words);
bool isHeeded(const core::Entry& entry, const core::Text& words);

/// The questions that are none of a pack: "safe" and "which".
bool isChoice(std::string_view question);
/// The answer to one of them: the key, the number or the words of an option. Other words leave it
/// open, as `passBy` does.
core::Result<store::Done> choose(store::Journal& journal, const Surroundings& surroundings,
                                 const core::Id& entry, std::string_view question,
                                 const core::Text& answer);
/// The question is left out: one of a pack comes again another time, those two don't.
core::Result<store::Done> passBy(store::Journal& journal, const Surroundings& surroundings,
                                 const core::Id& entry, const core::Asked& question);
/// "Are you safe right now?" Whoever is safe is not asked about the same words again.
core::Result<store::Done> saySafe(store::Journal& journal, const Surroundings& surroundings,
                                  const core::Id& entry, core::Safe safe);
/// What sounds like danger in this entry is a manner of speaking; other words are read anew.
core::Result<store::Done> sayManner(store::Journal& journal, const Surroundings& surroundings,
                                    const core::Id& entry);

} // namespace upturn::app
