// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What leads a sentence: the question that was asked, or else the heading it stands under, which
// asks as a question does.

#pragma once

#include "cues.hpp"

#include <upturn/takeaways/proposals.hpp>
#include <upturn/takeaways/sentences.hpp>

#include <string>
#include <string_view>

namespace upturn::takeaways {

struct Lead {
    std::string yields;       ///< empty: free text
    std::string_view heading; ///< empty: it was the question
};

/// Walks through a source, heading by heading.
class Section {
  public:
    Section(const Source& source, const Language& language)
        : source_(source)
        , language_(language) {}

    void enter(const Sentence& heading);
    /// From one sentence to the next: what only a line ending in ":" announced ends with the
    /// paragraph or list below it.
    void pass(const Sentence& from, const Sentence& to);
    Lead lead() const;

  private:
    const Source& source_;
    const Language& language_;
    std::string_view words_;
    std::string yields_;
    int gaps_ = 0; ///< blank lines since the heading
};

} // namespace upturn::takeaways
