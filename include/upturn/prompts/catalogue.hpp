// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// All guides and questions there are: those of the program and those of the person.

#pragma once

#include <upturn/core/answer.hpp>
#include <upturn/prompts/pack.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace upturn::prompts {

/// A value: copy it, keep it, read it from any thread.
class Catalogue {
  public:
    /// The packs that are part of the program. Parsed once, then shared.
    static const Catalogue& builtIn();

    /// With packs of the person's own. Their questions come after those of the program; what they
    /// disable is left out; what they override stands where the program's words stood. A pack that
    /// takes an id without saying so is left out as a whole, and `findings` says so.
    Catalogue with(std::vector<Pack> own, std::vector<Finding>* findings = nullptr) const;

    const std::vector<Guide>& guides() const { return guides_; }
    const std::vector<Prompt>& prompts() const { return prompts_; }
    const Guide* guide(std::string_view id) const;
    const Prompt* prompt(std::string_view id) const;
    /// Place of a question in `prompts()`.
    std::optional<std::size_t> indexOf(std::string_view id) const;
    /// The questions of one guide, in its order.
    std::span<const Prompt> questionsOf(std::string_view guide) const;

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    static Catalogue of(const std::vector<Pack>& packs);

    std::vector<Guide> guides_;
    std::vector<Prompt> prompts_; ///< guide after guide
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> places_;
};

/// The question as it is put in `language`, to be stored with its answer.
core::Asked askedIn(const Prompt& prompt, std::string_view language);

/// The articles that questions are quoted from.
struct Article {
    std::string id;    ///< "A1"
    std::string title; ///< "Failing Upwards: Turning Setbacks into Leadership Growth"
    std::string by;    ///< who wrote or published it
};
/// A strength that setbacks can build: seeds for a person's own list.
struct Muscle {
    std::string id; ///< "courage"
    Wording name;
    std::string article; ///< "A2-11"
};
/// The twenty-two of the articles.
const std::vector<Muscle>& muscles();

/// The article an id like "A1-Q1" belongs to; none when there is no such article.
const Article* articleOf(std::string_view id);

} // namespace upturn::prompts
