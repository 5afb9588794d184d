// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Reading values out of JSON objects. What is absent or null has a default; what is there and of
// another type than it should be is refused, with its place.

#pragma once

#include "json_node.hpp"

#include <upturn/core/id.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/text.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace upturn::exchange {

/// A JSON object, and the way to it from the outermost one.
class Fields {
  public:
    /// Refuses a node that is no object. `parent` and `name` outlive this.
    Fields(const Node& node, const Fields* parent, const char* name,
           std::optional<std::size_t> index = {});

    bool has(const char* name) const { return find(name) != nullptr; }
    /// It is there, and if only to say that there is nothing.
    bool mentions(const char* name) const { return node_.member(name) != nullptr; }

    core::Text words(const char* name) const;
    /// Names, media types and the like: text that was not written by a person.
    std::string text(const char* name) const { return words(name).utf8(); }
    std::optional<std::int64_t> number(const char* name) const;
    /// Refuses what is not between the two.
    std::optional<std::int64_t> number(const char* name, std::int64_t from, std::int64_t to) const;
    std::optional<double> real(const char* name) const; ///< whole or not
    std::optional<bool> flag(const char* name) const;
    core::Id id(const char* name) const;
    std::vector<core::Text> texts(const char* name) const;
    std::optional<core::CivilDate> date(const char* name) const;
    std::optional<std::int64_t> instant(const char* name) const; ///< UTC ms
    std::optional<core::Moment> moment(const char* name) const;

    std::optional<Fields> object(const char* name) const;
    template<class Each>
    void each(const char* name, const Each& take) const {
        if (const Node* list = findList(name))
            for (std::size_t i = 0; i < list->items.size(); ++i)
                take(Fields(list->items[i], this, name, i));
    }

    /// Says where it stands and what should stand there.
    [[noreturn]] void refuseValue(const char* name, const std::string& expected) const;

  private:
    const Node* find(const char* name) const; ///< none for null
    const Node* find(const char* name, Node::Type type) const;
    const Node* findList(const char* name) const { return find(name, Node::Type::list); }
    core::Text wordsOf(const Node& node, const char* name, std::optional<std::size_t> index) const;
    std::string path() const;

    const Node& node_;
    const Fields* parent_;
    const char* name_;
    std::optional<std::size_t> index_;
};

} // namespace upturn::exchange
