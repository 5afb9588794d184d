// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "json_tree.hpp"

#include <upturn/core/say.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace upturn::prompts {
namespace {

using core::say;

/// Walks over bytes and tells how far the parser has come.
struct Counting {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;
    const char** furthest = nullptr;

    reference operator*() const { return *at; }
    Counting& operator++() {
        *furthest = ++at;
        return *this;
    }
    Counting operator++(int) {
        Counting before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Counting& a, const Counting& b) { return a.at == b.at; }
    friend bool operator!=(const Counting& a, const Counting& b) { return a.at != b.at; }
};

class Builder final : public nlohmann::json_sax<nlohmann::json> {
  public:
    Builder(Tree& tree, std::string_view bytes)
        : tree_(tree)
        , at_(bytes.data())
        , counted_(bytes.data()) {}

    const char** furthest() { return &at_; }

    bool null() override { return add(Node::Type::null) != nullptr; }
    bool boolean(bool value) override {
        add(Node::Type::flag)->flag = value;
        return true;
    }
    bool number_integer(number_integer_t value) override {
        add(Node::Type::integer)->integer = value;
        return true;
    }
    bool number_unsigned(number_unsigned_t value) override {
        constexpr auto most = static_cast<number_unsigned_t>(INT64_MAX);
        add(Node::Type::integer)->integer = static_cast<std::int64_t>(std::min(value, most));
        return true;
    }
    bool number_float(number_float_t value, const string_t&) override {
        add(Node::Type::real)->real = value;
        return true;
    }
    bool string(string_t& value) override {
        add(Node::Type::text)->text = std::move(value);
        return true;
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Node::Type::object); }
    bool start_array(std::size_t) override { return open(Node::Type::list); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override {
        open_.back()->members.push_back({std::move(value), line(), {}});
        return true;
    }
    bool parse_error(std::size_t, const std::string&,
                     const nlohmann::detail::exception& error) override {
        tree_.line = line();
        // 101 is a wrong character or word, 406 a number too large to be held.
        tree_.reason = error.id == 406
                           ? say("A number here is too large to be read.")
                           : say("This is not JSON in UTF-8 from here on; look for a missing "
                                 "comma, bracket or quotation mark, or save the file as UTF-8.");
        return false;
    }

  private:
    /// The line of the last byte taken. A number is known to have ended only by the byte after it,
    /// so the last byte itself does not count.
    int line() {
        const char* const last = at_ == counted_ ? at_ : at_ - 1;
        if (last > counted_) {
            line_ += static_cast<int>(std::count(counted_, last, '\n'));
            counted_ = last;
        }
        return line_;
    }
    Node* add(Node::Type type) {
        Node* place = &tree_.root;
        if (!open_.empty()) {
            Node& parent = *open_.back();
            place = parent.type == Node::Type::list ? &parent.items.emplace_back()
                                                    : &parent.members.back().value;
        }
        place->type = type;
        place->line = line();
        return place;
    }
    bool open(Node::Type type) {
        if (open_.size() >= deepest) {
            tree_.line = line();
            tree_.reason = say("Lists and objects are nested too deep here; %1 levels are read.",
                               {std::to_string(deepest)});
            return false;
        }
        open_.push_back(add(type));
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    Tree& tree_;
    // A parent is not touched while its child is open, so the pointers stay good.
    std::vector<Node*> open_;
    const char* at_;
    const char* counted_;
    int line_ = 1;
};

} // namespace

const Node* Node::member(std::string_view name) const {
    for (const Member& member : members)
        if (member.name == name)
            return &member.value;
    return nullptr;
}

Tree readTree(std::string_view bytes) {
    Tree tree;
    if (bytes.empty()) {
        tree.line = 1;
        tree.reason = say("The file is empty.");
        return tree;
    }
    Builder builder(tree, bytes);
    const Counting first{bytes.data(), builder.furthest()};
    const Counting last{bytes.data() + bytes.size(), builder.furthest()};
    tree.read = nlohmann::json::sax_parse(first, last, &builder);
    return tree;
}

std::string describe(Node::Type type) {
    switch (type) {
    case Node::Type::null:
        return say("nothing");
    case Node::Type::flag:
        return say("true or false");
    case Node::Type::integer:
        return say("a whole number");
    case Node::Type::real:
        return say("a number");
    case Node::Type::text:
        return say("text");
    case Node::Type::list:
        return say("a list");
    case Node::Type::object:
        return say("an object");
    }
    return {};
}

} // namespace upturn::prompts
