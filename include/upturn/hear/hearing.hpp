// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the words of an entry tell: whether the person is in danger (E10), what kind of thing it is
// (E11), what is told already and which of the person's own clauses may stand above a question
// (E12). Pure: values in, values out; deterministic; any thread; no errors. Under a millisecond for
// 500 words. Nothing of it is stored or logged. All cues are lists in resources/hear and
// resources/crisis, of every language there is a list for; a text in another language is heard as
// nothing. How and from what: docs/hearing.md.

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace upturn::hear {

/// How sure the engine is of danger. Sure: the calm page. Unsure: "Are you safe right now?"
enum class Alarm : std::uint8_t { none, unsure, sure };

/// Words between two hints of danger that may belong together.
constexpr std::uint32_t hintReach = 24;

/// What kind of thing an entry is, in the order in which a tie is decided.
enum class Class : std::uint8_t {
    violence,
    loss,
    illness,
    injustice,
    done,
    shared,
    own,
    win,
    plan,
    annoyance,
    none
};
constexpr std::size_t classes = 10; ///< without none

/// "done"; "" for none. As in JSON.
std::string_view nameOf(Class one);
Class classNamed(std::string_view name);
/// Loss, illness, injustice and violence: nothing of the person's own is asked of them.
constexpr bool isSoft(Class one) {
    return one <= Class::injustice;
}

enum class Dimension : std::uint8_t {
    facts,
    feeling,
    ownPart,
    cause,
    othersPart,
    pattern,
    tried,
    nextStep,
    lesson,
    need,
    support,
    wish ///< never asked about; only quoted
};
constexpr std::size_t dimensions = 12;

/// "own_part": as packs and JSON name it.
std::string_view nameOf(Dimension one);

/// What else some questions need: an incident of a system, a decision, a role that asks for more.
/// Harmed: an act of one's own against a person.
enum class Occasion : std::uint8_t { incident, decision, role, harmed };
constexpr std::size_t occasions = 4;

/// "incident": as in packs.
std::string_view nameOf(Occasion one);

/// What is written. The views must outlive the call only.
struct Said {
    std::string_view text;
    std::string_view title = {};
    int weight = 0; ///< 1 to 5; 0 when the person gave none
};

struct Appraisal {
    Class is = Class::none;
    bool sure = false;
    /// "Which comes closest?" is due: a soft class is possible but not sure, or nothing was found
    /// in what weighs 4 or 5.
    bool which = false;
    bool harmed = false;               ///< an act of the person's own against another is told
    std::array<int, classes> scores{}; ///< by class: 6 for one strong cue, 4 and 2
};

struct Told {
    Dimension about = Dimension::facts;
    double strength = 0; ///< .5 for one weak cue, .8 for a strong one or two weak ones
};
constexpr double covered = .8;

/// A clause of the text that may stand above a question about `about`, word for word.
struct Quote {
    Dimension about = Dimension::facts;
    std::size_t first = 0; ///< bytes of Said::text
    std::size_t last = 0;
};

struct Hearing {
    Alarm alarm = Alarm::none;
    bool quietLine = false; ///< "Someone to talk to, at any hour" belongs under the entry
    Appraisal appraisal;
    std::vector<Told> told;          ///< at most one a dimension, in their order
    std::vector<Occasion> occasions; ///< each once, in their order
    std::vector<Quote> quotes;       ///< best first: feeling, wish, what stands behind a "but"

    double strengthOf(Dimension about) const;
};

Hearing listen(const Said& said);

/// Danger alone, for what is read before anything else (search, lessons, answers, steps).
Alarm alarmIn(std::string_view text);

} // namespace upturn::hear
