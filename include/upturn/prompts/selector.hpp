// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which question comes next, and why.
//
//     Situation now;
//     now.entry = entry.id;
//     now.now = clock.now().instant;
//     now.happened = entry.happened.instant;
//     now.weight = core::currentWeight(entry);
//     now.encounters = journal.encounters();
//     const Next next = select(Catalogue::builtIn(), now);
//     if (const auto* choice = std::get_if<Choice>(&next))
//         show(choice->question.asked.text, choice->reasons);
//     else
//         say(std::get<Done>(next).sentence);
//
// The same situation gives the same question and the same reasons, on every machine: whole numbers
// in 1/10000, no clock, no chance. Nothing is written. Any thread.

#pragma once

#include <upturn/core/answer.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/hear/answers.hpp>
#include <upturn/hear/hearing.hpp>
#include <upturn/prompts/catalogue.hpp>
#include <upturn/prompts/tuning.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace upturn::prompts {

/// All that the choice depends on.
struct Situation {
    core::Id entry;
    core::EntryKind kind = core::EntryKind::setback;
    std::string language = "en";         ///< of the program, not of the person's words
    std::int64_t now = 0;                ///< UTC ms
    std::int64_t happened = 0;           ///< UTC ms
    std::optional<int> weight;           ///< 1 to 5, the latest
    std::vector<std::string> feelings;   ///< as the person named them
    std::vector<std::string> categories; ///< area and tags, as the person named them
    std::vector<std::string> occasions;  ///< what the words give occasion for (hear::Occasion)
    std::optional<int> hourOfDay;        ///< 0 to 23, where the person is
    int earlierWithCause = 0;            ///< other setbacks of the last 90 days that share a cause
    std::string cause;                   ///< the cause they share

    std::optional<Depth> depth;     ///< none: gentle in a hard moment, else standard
    std::optional<int> minutesLeft; ///< none: no hurry
    std::string guide;              ///< the chosen guide; empty: the program chooses
    std::set<std::string> pinned;   ///< guides the person likes to see more of
    std::set<std::string> off;      ///< guides and questions never to ask
    /// Draws among questions that are as good as each other: what the journal was made with, the
    /// day, and which entry of the day it is. Empty: the best is asked.
    std::string lot;
    std::set<std::string> setAside; ///< "ask me something else", since the last answer

    std::vector<core::Encounter> encounters; ///< with all entries; of one instant oldest first
    std::map<std::string, int> kept;         ///< per question: lessons and steps that came of it
    std::set<std::string> alsoCovered;       ///< dimensions covered in another way
    /// Told in answers to other questions: not asked about again, but a sitting goes on for a
    /// while.
    std::set<std::string> toldInAnswers;
    /// What answers about this entry are where they are none, by question: no dimension is covered
    /// by a refusal, a "don't know" or an attack.
    std::map<std::string, hear::Reply> replies;

    std::string lastQuestion; ///< the question last answered in this session
    std::string lastAnswer;
    /// Of what was written about the entry: each is looked at for danger by itself.
    std::vector<std::string> written;

    hear::Class is = hear::Class::none; ///< what kind of thing it is, as far as it is certain
    /// "Which comes closest?" is due: what is offered third, done, violence or injustice.
    std::optional<hear::Class> which;
    bool open = false; ///< it was asked, and the person left it open
    std::optional<core::Lift> lift;
    std::optional<core::Safe> safe;
    bool saidUnsafe = false; ///< by an answer to a question that asks if somebody is safe

    /// Words of this evening spoke of danger: all is asked gently, and nothing is to be learned.
    bool gentle = false;
    std::set<std::string> resting; ///< dimensions that were refused lately, about another entry

    bool lessonSettled = false; ///< a proposed lesson was kept or declined
    bool stepSettled = false;   ///< a next step was taken or declined
    bool circling = false;      ///< the person goes round in circles
    bool carryOn = false;       ///< the person wants more questions although it would be enough
    bool lookingBack = false;   ///< only what days have made due is asked (stage follow_up)
};

/// A question, ready to be shown.
struct Question {
    core::Asked asked; ///< to be stored with the answer, as it is
    std::string hint;
    std::string why; ///< what the question is good for
    std::string guideTitle;
    std::string stageName; ///< of the guide's stage, or of the general one
    std::string source;    ///< the article's title where it asks the question
    Kind kind = Kind::text;
    Mode mode = Mode::facts;
    std::vector<std::pair<std::string, std::string>> options; ///< id and label
    int minutes = 0;
};

/// One thing that spoke for the question. Numbers are in 1/10000.
struct Reason {
    std::string factor; ///< "coverage"; "guide" in a chosen guide; "relaxed" for a rule given up
    int value = 0;
    int weight = 0;
    int contribution = 0; ///< weight * value
    std::string sentence;

    bool operator==(const Reason&) const = default;
};

struct Choice {
    Question question;
    std::vector<Reason> reasons;         ///< what told it from the second best; at most two and one
    std::map<std::string, int> rejected; ///< "E5": how many questions that rule kept back
    int eligible = 0;
    int score = 0;
};

/// Why there is no question now.
enum class End {
    enough,        ///< all that was wanted is there
    limit,         ///< as many questions as this depth has
    twoSkips,      ///< two skipped in a row
    guideFinished, ///< all of the chosen guide was asked here
    guideWaits,    ///< what is left of the guide is for later; the sentence says what for
    guideOfOther,  ///< the guide is made for another kind of entry
    lookedBack,    ///< what days had made due is answered
    nothingFits,
    noSuchGuide,
    crisis, ///< crisis wording: no question, the person's own contacts instead
    safe,   ///< "Are you safe right now?" comes before any question; see Done::options
    which,  ///< "Which comes closest?"; see Done::options
};
std::string_view nameOf(End end);
/// What is said instead of a question where words speak of wanting to die.
std::string sentenceOfCrisis();

struct Done {
    End why = End::enough;
    std::string sentence;
    std::map<std::string, int> rejected = {};
    /// What may be answered to `safe` and `which`: the key, and the words.
    std::vector<std::pair<std::string, std::string>> options = {};
};

using Next = std::variant<Choice, Done>;

/// Hard rules E1 to E11, then the highest score; in a chosen guide the guide's own order.
Next select(const Catalogue& catalogue, const Situation& situation,
            const Tuning& tuning = Tuning::builtIn());

/// The question that days have made due: two, seven and thirty after it happened, each once. None
/// when none is due, or when the words speak of crisis.
std::optional<Question> questionForLater(const Catalogue& catalogue, const Situation& situation);

/// A question that was or was not chosen, for "why not another one".
struct Candidate {
    std::string id;
    std::string text;
    std::string rule; ///< what kept it back; empty when only its score did
    std::array<int, factorCount> values{};
    int score = 0;
    std::string sentence;
};

/// Every question with its standing: the chosen one first, then by score, then those kept back.
/// Looking back only those that days make due.
std::vector<Candidate> candidates(const Catalogue& catalogue, const Situation& situation,
                                  const Tuning& tuning = Tuning::builtIn());

/// One part of the way, for the step bar.
struct Mark {
    std::string id;
    std::string name;
    int done = 0; ///< of `all`
    int all = 0;
    bool current = false; ///< where the next question stands
};

/// The chosen guide's stages, or those of the required dimensions.
std::vector<Mark> trail(const Catalogue& catalogue, const Situation& situation,
                        const Tuning& tuning = Tuning::builtIn());

} // namespace upturn::prompts
