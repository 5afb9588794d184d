// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person records: a setback, a win or a note.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/text.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::core {

enum class EntryKind { setback, win, note };

std::string_view nameOf(EntryKind kind);
std::optional<EntryKind> entryKindNamed(std::string_view name);
std::vector<std::string> entryKindNames();

/// How heavy something was, 1 to 5, as a person sees it (five dots).
inline constexpr int lightest = 1;
inline constexpr int heaviest = 5;
/// A hard moment gets fewer and gentler questions.
inline constexpr int hardFrom = 4;

struct Rating {
    Id id;
    std::int64_t at = 0; ///< UTC ms
    int weight = 0;      ///< 1 to 5

    bool operator==(const Rating&) const = default;
};

/// A file beside the journal, named by its content.
struct Attachment {
    Text name;
    std::string type;   ///< media type, "image/jpeg"
    std::string sha256; ///< 64 hex digits

    bool operator==(const Attachment&) const = default;
    auto operator<=>(const Attachment&) const = default;
};

/// Where an imported entry came from.
struct Source {
    std::string format; ///< "dayone-json", ...
    std::string id;     ///< its name there; may be empty

    bool operator==(const Source&) const = default;
};

/// What the person says of a setback that has a cause which was there before.
enum class Again { same, different };

std::string_view nameOf(Again again); ///< "same", "different"
std::optional<Again> againNamed(std::string_view name);
std::vector<std::string> againNames();

/// What sort of thing it was, in the words of the person: chosen where they were asked, or by hand.
/// What the program takes it for is worked out anew each time, and stands nowhere.
enum class Sort {
    own,
    shared,
    done, ///< to them, by others
    loss,
    illness,
    injustice,
    violence,
    win,
    plan,
    annoyance,
    asFound, ///< whatever the program takes it for
    passed   ///< asked, and left open
};

std::string_view nameOf(Sort sort); ///< "as-found"
std::optional<Sort> sortNamed(std::string_view name);
/// Those a person may name: all but `passed`.
std::vector<std::string> sortNames();

/// What a person wants to do with something that is nobody's lesson.
enum class Lift {
    notMine, ///< "This is not mine to learn from"
    myPart   ///< "I want to look at my part"
};

std::string_view nameOf(Lift lift); ///< "not-mine"
std::optional<Lift> liftNamed(std::string_view name);

/// The answer to "Are you safe right now?"
enum class Safe { yes, unsure, no, passed };

std::string_view nameOf(Safe safe);
std::optional<Safe> safeNamed(std::string_view name);
std::vector<std::string> safeNames(); ///< all but `passed`

struct Entry {
    Id id;
    EntryKind kind = EntryKind::setback;
    Text title; ///< given by the person; may be empty, see `heading`
    Text text;
    std::string textVersion; ///< the version of `text` that is shown; an edit names it as parent
    Moment happened;
    Moment written;
    Text area;                   ///< "work", "people", ...; empty means none
    std::optional<int> weight;   ///< the first rating
    std::vector<Rating> ratings; ///< later ones, oldest first
    std::vector<Text> feelings;  ///< sets are sorted
    std::vector<Text> causes;
    std::vector<Text> tags;
    std::vector<Attachment> attachments;
    bool starred = false;
    std::optional<Again> again; ///< the same as before, or not; none: not said
    std::optional<Sort> sort;   ///< none: not asked, not said
    std::optional<Lift> lift;
    std::optional<Safe> safe;
    /// Words that raise no alarm any more, by their hash: the person said that they are a manner of
    /// speaking, or answered that they are safe. Other words are read anew.
    std::vector<Text> heeded;
    /// Where the program read the text wrongly: "feeling" is told in it, "-feeling" is not.
    std::vector<Text> corrected;
    bool inTrash = false;
    std::optional<Moment> trashed; ///< when it was put there
    std::optional<Source> source;
};

/// The title, or else the first sentence or line of the text, cut at a word near `limit`
/// characters. Never empty when either has words.
Text heading(const Text& title, const Text& text, std::size_t limit = 80);
inline Text heading(const Entry& entry) {
    return heading(entry.title, entry.text);
}

/// The latest rating, or the first.
std::optional<int> currentWeight(const Entry& entry);

} // namespace upturn::core
