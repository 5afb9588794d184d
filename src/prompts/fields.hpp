// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The fields of one object, taken by name. What nobody took is unknown, and is reported.

#pragma once

#include "json_tree.hpp"

#include <upturn/prompts/pack.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::prompts {

/// Collects what is wrong with one file.
class Findings {
  public:
    explicit Findings(std::string file)
        : file_(std::move(file)) {}

    void error(int line, std::string reason) {
        list_.push_back({file_, line, std::move(reason), Severity::error});
    }
    void advise(int line, std::string reason) {
        list_.push_back({file_, line, std::move(reason), Severity::advice});
    }
    bool anyError() const;
    /// By line, the rest in the order found.
    std::vector<Finding> sorted() const;
    const std::string& file() const { return file_; }

  private:
    std::string file_;
    std::vector<Finding> list_;
};

class Fields {
  public:
    /// `object` must be one; a repeated name is reported at once.
    Fields(const Node& object, Findings& findings);

    /// None when absent; reported when of another type, or when absent and needed.
    const Node* take(std::string_view name, Node::Type type, bool needed = false);
    std::string text(std::string_view name, bool needed = false);
    int number(std::string_view name, int fallback, int least, int most, bool needed = false);
    bool flag(std::string_view name, bool fallback);
    /// A number from 0 to 1, as 0 to 10000.
    int share(std::string_view name);
    std::vector<std::string> texts(std::string_view name, bool needed = false);
    Wording wording(std::string_view name, bool needed = false);
    /// Like `number`, but null and absence both mean none.
    std::optional<int> numberOrNone(std::string_view name, int least, int most);
    /// Reports every field that was not taken.
    void finish();

    int line() const { return object_.line; }
    /// The line of a field, or of the object where the field is absent.
    int lineOf(std::string_view name) const;

  private:
    const Node& object_;
    Findings& findings_;
    std::set<std::string, std::less<>> taken_;
};

} // namespace upturn::prompts
