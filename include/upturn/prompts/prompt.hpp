// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A question as a pack holds it. Plain values: anyone may copy them, on any thread.

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::prompts {

/// The same words in several languages, keyed by "en", "de", ...
class Wording {
  public:
    using Words = std::map<std::string, std::string, std::less<>>;

    Wording() = default;
    explicit Wording(Words words)
        : words_(std::move(words)) {}

    /// In the language asked for ("de", "de_AT", "de-AT"), else in English, else in any there is.
    const std::string& in(std::string_view language) const;
    bool empty() const { return words_.empty(); }
    const Words& all() const { return words_; }

    bool operator==(const Wording&) const = default;

  private:
    Words words_;
};

/// The way through a reflection. The order is the order of the questions.
enum class Stage { land, feel, own, understand, learn, plan, share, followUp };

/// How a question is answered.
enum class Kind { text, line, scale, choice, checklist, people, ifThen, pair, date, timer };

/// How a question looks at the matter. What may be asked in a hard moment hangs on it.
enum class Mode { facts, how, why, distanced, kind, plan, meaning };

std::string_view nameOf(Stage stage);
std::string_view nameOf(Kind kind);
std::string_view nameOf(Mode mode);
std::optional<Stage> stageNamed(std::string_view name);
std::optional<Kind> kindNamed(std::string_view name);
std::optional<Mode> modeNamed(std::string_view name);

/// What a person reads in the step bar when no guide is chosen ("What happened").
std::string titleOf(Stage stage);

/// From `min` to `max`, best at `ideal`; without `max` there is no end.
struct Span {
    int min = 0;
    std::optional<int> max;
    std::optional<int> ideal;

    bool operator==(const Span&) const = default;
};

/// One thing to tick or choose.
struct Option {
    std::string id;
    Wording label;

    bool operator==(const Option&) const = default;
};

struct Prompt {
    std::string id;      ///< "pause-reflect-ask.cause"; unique over all packs
    std::string guide;   ///< the pack it stands in
    std::string version; ///< of the pack that worded it
    Stage stage = Stage::land;
    std::string guideStage;        ///< the guide's own stage; empty where the guide has none
    std::vector<std::string> dims; ///< what an answer covers: "facts", "lesson", ...
    Kind kind = Kind::text;
    Mode mode = Mode::facts;
    Wording text;
    Wording hint;                        ///< one line below the question; may be empty
    Wording why;                         ///< what the question is good for; may be empty
    std::vector<Option> options;         ///< for `choice` and `checklist`
    std::vector<std::string> yields;     ///< what an answer tends to hold
    std::vector<std::string> needs;      ///< questions that come before ("requires" in the file)
    std::vector<std::string> takesUp;    ///< those whose answer it takes up ("requires_answer")
    std::vector<std::string> emotions;   ///< ids of feelings.json; empty means any
    std::vector<std::string> categories; ///< areas or tags; empty means any
    std::vector<std::string> entries;    ///< kinds of entry: "setback", "win", "note"
    std::vector<std::string> triggers;   ///< words in the last answer that call for it
    std::vector<std::string> article;    ///< "A1-Q1": where it comes from
    std::vector<std::string> suits;      ///< kinds of event it is asked of by itself
    std::vector<std::string> families;   ///< what it goes for: "own", "cause", "gain", ...
    std::vector<std::string> occasions;  ///< asked by itself only where all of these are given
    Span intensity{0, 10, std::nullopt}; ///< 0 to 10
    Span hours;                          ///< since it happened
    int recurrence = 0;                  ///< 0 to 10000: how much it is for what comes back again
    int minutes = 3;                     ///< what an answer takes
    bool repeatable = false;             ///< may be asked again about the same entry
    bool followUp = false;               ///< asked only when one of its triggers fired
    bool unlessCovered = false;          ///< left out when all it covers is there already
    bool byChoice = false;               ///< asked only inside its chosen guide
    bool quoted = false;                 ///< an article asks it in these words
    bool generic = false;                ///< of a pack that is no framework
    bool off = false;                    ///< disabled by a pack of the person's own

    bool operator==(const Prompt&) const = default;
};

/// One part of a guide, as the step bar shows it.
struct GuideStage {
    std::string id;
    Wording name;

    bool operator==(const GuideStage&) const = default;
};

/// A framework: what a pack says about itself.
struct Guide {
    std::string id;
    std::string version;
    Wording title;
    Wording about;    ///< one sentence: what it is for
    Wording evidence; ///< what is known about whether it helps, honestly
    std::string license;
    std::vector<std::string> sources;
    std::vector<std::string> dimsRequired;
    std::vector<std::string> families;  ///< of all its questions
    std::vector<std::string> occasions; ///< of all its questions
    std::vector<GuideStage> stages;     ///< in order; may be empty
    int priority = 0;                   ///< higher wins a tie
    bool generic = false;               ///< questions for anything, not a framework to choose
    bool byChoice = false;              ///< its questions are asked only inside the chosen guide
    bool builtIn = false;
    bool off = false;

    bool operator==(const Guide&) const = default;
};

} // namespace upturn::prompts
