// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What follows from a situation, worked out once before the questions are looked at.

#pragma once

#include "classes.hpp"

#include <upturn/prompts/selector.hpp>
#include <upturn/prompts/triggers.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::prompts {

/// What became of one question so far, with all entries.
struct Past {
    int shown = 0;
    int answered = 0;
    int skipsInARow = 0;
    std::int64_t lastAt = 0; ///< UTC ms; counts only when shown
    int sessionsAgo = 0;     ///< 1 is the latest session before this one; 0 is never
    bool here = false;       ///< asked about this entry
    bool answeredHere = false;
    bool now = false; ///< asked in this session
};

struct Tally {
    int shown = 0;
    int answered = 0;
};

struct Outlook {
    Outlook(const Catalogue& catalogueIn, const Situation& situationIn, const Tuning& tuningIn);

    const Catalogue& catalogue;
    const Situation& situation;
    const Tuning& tuning;

    std::int64_t now = 0; ///< UTC ms
    int intensity = 5;
    std::int64_t hours = 0; ///< since it happened; 0 for what lies ahead
    bool hard = false;      ///< heavy and fresh
    Depth depth = Depth::standard;
    const Guide* guide = nullptr; ///< the chosen one
    std::optional<Needs> needs;   ///< none: those of the guide or of the depth
    /// What this sitting is to tell, in order; each is one of these dimensions.
    std::vector<std::vector<std::string>> required;

    std::vector<Past> past;                            ///< beside the questions of the catalogue
    std::map<std::string, Tally, std::less<>> tallies; ///< per guide
    std::set<std::string, std::less<>> answered;       ///< dimensions
    std::set<std::string, std::less<>> covered;        ///< answered or declined
    std::set<std::string, std::less<>> resting;        ///< refused, here or lately elsewhere
    std::set<std::string, std::less<>> unknown;        ///< answered with "don't know"
    int askedNow = 0;
    int sittingsHere = 0;   ///< about this entry, before this one
    int answeredHere = 0;   ///< questions about this entry that have an answer
    bool toldAside = false; ///< something needed was told in an answer to another question
    bool lifted = false;    ///< asked what was out of their hands, before any part of theirs
    int followUpsNow = 0;   ///< questions of this session that took up the person's words
    int skipsInARow = 0;
    int refusalsNow = 0;   ///< and attacks, in this session
    int nonAnswersNow = 0; ///< those too, and "don't know"
    std::string rowGuide;  ///< the guide of the last questions of this session
    int rowLength = 0;

    Stage target = Stage::land;
    int openNeeds = 0;             ///< how many of `required` are not covered
    std::vector<std::string> open; ///< the dimensions of those, in order
    std::vector<Fired> fired;
    std::vector<std::string> feelings;
    std::vector<std::string> categories;
    std::string_view entryKind;

    bool tight = false; ///< as many needs are open as questions are left
    bool over = false;  ///< more are open than are left: a question for two of them helps

    /// As it will be at that moment when nothing is written until then: for the rules alone.
    void look(std::int64_t at);
    bool isOpen(std::string_view dim) const;
    /// True when the dimension is open and belongs to the target stage.
    bool isAimedAt(std::string_view dim) const;
    /// Aims at the next stage that has an open dimension; false when there is none.
    bool moveOn();
    bool isRequired(std::string_view dim) const;
    bool isCovered(const std::vector<std::string>& need) const;
    /// The most that this sitting asks.
    int most() const;

  private:
    void findRequired();
    void readEncounters();
    hear::Reply replyTo(const core::Encounter& met) const;
    void cover(const core::Encounter& met, const Prompt& prompt);
    void readSession(const std::vector<std::size_t>& encounters);
    void coverWhatAnswersTell();
    void findTarget();
    void readLastAnswer();
};

} // namespace upturn::prompts
