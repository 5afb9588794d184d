// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "json_stream.hpp"

#include "refusal.hpp"

#include <upturn/core/say.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <istream>
#include <iterator>
#include <limits>
#include <vector>

namespace upturn::exchange {
namespace {

using core::Fault;
using core::say;

/// What the parser walks along; all copies walk together.
class Walk {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    Walk() = default;
    explicit Walk(JsonBytes& bytes)
        : bytes_(&bytes) {}
    char operator*() const { return bytes_->current(); }
    Walk& operator++() {
        bytes_->advance();
        return *this;
    }
    /// Compared with the end only.
    bool operator==(const Walk& /*end*/) const { return bytes_ == nullptr || bytes_->ended(); }

  private:
    JsonBytes* bytes_ = nullptr;
};

/// Builds one node at a time from the parser's events.
class Builder {
  public:
    bool busy() const { return !open_.empty(); }
    const Node& innermost() const { return *open_.back(); }

    /// Puts a value where it belongs; the place stays good until its list or object is closed.
    Node& put(Node value) {
        ++values_;
        if (open_.empty())
            return root_ = std::move(value);
        Node& parent = *open_.back();
        if (parent.type == Node::Type::list)
            return parent.items.emplace_back(std::move(value));
        return parent.members.back().value = std::move(value);
    }
    void open(Node container) { open_.push_back(&put(std::move(container))); }
    void name(std::string name) {
        ++values_;
        open_.back()->members.push_back({std::move(name), {}});
    }
    void close(std::size_t line) {
        open_.back()->line = line;
        open_.pop_back();
    }
    Node take() {
        values_ = 0;
        return std::move(root_);
    }
    std::size_t values() const { return values_; }

  private:
    Node root_;
    std::vector<Node*> open_;
    std::size_t values_ = 0;
};

/// The name that stands twice in an object, or nothing.
const std::string* repeatedName(const std::vector<Node::Member>& members) {
    std::vector<const std::string*> names;
    names.reserve(members.size());
    for (const Node::Member& member : members)
        names.push_back(&member.name);
    const auto less = [](const std::string* a, const std::string* b) { return *a < *b; };
    std::sort(names.begin(), names.end(), less);
    const auto twice =
        std::adjacent_find(names.begin(), names.end(),
                           [](const std::string* a, const std::string* b) { return *a == *b; });
    return twice == names.end() ? nullptr : *twice;
}

/// Follows the parser through the outermost object; below it, a builder or nobody listens.
class Events : public nlohmann::json_sax<nlohmann::json> {
  public:
    Events(JsonBytes& bytes, JsonReceiver& receiver)
        : bytes_(bytes)
        , receiver_(receiver) {}

    bool null() override { return value({}); }
    bool boolean(bool flag) override { return value({.type = Node::Type::flag, .flag = flag}); }
    bool number_integer(number_integer_t number) override {
        return value({.type = Node::Type::integer, .integer = number});
    }
    bool number_unsigned(number_unsigned_t number) override {
        constexpr auto most =
            static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max());
        if (number > most)
            return value({.type = Node::Type::real, .real = static_cast<double>(number)});
        return number_integer(static_cast<number_integer_t>(number));
    }
    bool number_float(number_float_t number, const string_t& /*text*/) override {
        return value({.type = Node::Type::real, .real = number});
    }
    bool string(string_t& text) override {
        return value({.type = Node::Type::text, .text = std::move(text)});
    }
    bool binary(binary_t& /*bytes*/) override { return false; }
    bool start_object(std::size_t /*count*/) override { return open(Node::Type::object); }
    bool start_array(std::size_t /*count*/) override { return open(Node::Type::list); }
    bool key(string_t& name) override;
    bool end_object() override;
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& exception) override;

  private:
    bool value(Node node);
    bool open(Node::Type type);
    bool close();
    void deliver();
    void nameMember(string_t& name);
    void limit();
    [[noreturn]] void refuseTwice(const std::string& name);
    [[noreturn]] void refuseHere(const char* why) {
        refuse(Fault::failed, say(why, {std::to_string(bytes_.line())}));
    }

    JsonBytes& bytes_;
    JsonReceiver& receiver_;
    Builder builder_;
    std::size_t depth_ = 0;
    std::string member_; ///< of the outermost object
    std::vector<std::string> seen_;
    bool wanted_ = false;
    bool inList_ = false; ///< the member is a list
    std::size_t index_ = 0;
};

void Events::limit() {
    if (builder_.values() > mostValues)
        refuseHere("What stands around line %1 holds too much to be one entry. Nothing was taken "
                   "over.");
}

void Events::refuseTwice(const std::string& name) {
    refuse(Fault::failed, say("\u201c%1\u201d stands twice in the same object (line %2): which one "
                              "is meant is not clear. Nothing was taken over.",
                              {name, std::to_string(bytes_.line())}));
}

bool Events::value(Node node) {
    if (depth_ == 0)
        refuseHere("This JSON is no object: nothing of it is known here. Nothing was taken over.");
    if (!wanted_)
        return true;
    limit();
    node.line = bytes_.line();
    builder_.put(std::move(node));
    if (!builder_.busy())
        deliver();
    return true;
}

bool Events::open(Node::Type type) {
    if (depth_ == 0 && type != Node::Type::object)
        refuseHere("This JSON is no object: nothing of it is known here. Nothing was taken over.");
    if (++depth_ > deepest)
        refuseHere("At line %1 lists stand in lists too often for this to be an export. Nothing "
                   "was taken over.");
    if (depth_ == 1)
        return true;
    if (depth_ == 2 && type == Node::Type::list) {
        inList_ = true;
        index_ = 0;
        return true;
    }
    if (wanted_) {
        limit();
        builder_.open({.type = type});
    }
    return true;
}

void Events::nameMember(string_t& name) {
    constexpr std::size_t mostMembers = 1000;
    if (std::find(seen_.begin(), seen_.end(), name) != seen_.end())
        refuseTwice(name);
    if (seen_.size() == mostMembers)
        refuseHere("At line %1 there are too many names for this to be an export. Nothing was "
                   "taken over.");
    seen_.push_back(name);
    member_ = std::move(name);
    wanted_ = receiver_.wants(member_);
    inList_ = false;
}

bool Events::key(string_t& name) {
    if (depth_ == 1)
        nameMember(name);
    else if (wanted_)
        builder_.name(std::move(name));
    return true;
}

bool Events::end_object() {
    if (wanted_ && builder_.busy())
        if (const std::string* twice = repeatedName(builder_.innermost().members))
            refuseTwice(*twice);
    return close();
}

bool Events::close() {
    if (wanted_ && builder_.busy()) {
        builder_.close(bytes_.line());
        if (!builder_.busy())
            deliver();
    }
    --depth_;
    return true;
}

void Events::deliver() {
    const Node node = builder_.take();
    if (inList_)
        receiver_.element(member_, index_++, node);
    else
        receiver_.member(member_, node);
}

bool Events::parse_error(std::size_t /*position*/, const std::string& /*token*/,
                         const nlohmann::detail::exception& exception) {
    constexpr int numberOverflow = 406;
    const std::string line = std::to_string(bytes_.line());
    const std::string column = std::to_string(bytes_.column());
    if (exception.id == numberOverflow)
        refuse(Fault::failed, say("The number at line %1, column %2 is larger than any that means "
                                  "something. Nothing was taken over.",
                                  {line, column}));
    refuse(Fault::failed, say("This is no whole JSON text: it breaks off or stops making sense at "
                              "line %1, column %2. Nothing was taken over; make the export again.",
                              {line, column}));
}

} // namespace

JsonBytes::JsonBytes(std::string_view bytes)
    : at_(bytes.data())
    , end_(bytes.data() + bytes.size())
    , counted_(at_) {}

JsonBytes::JsonBytes(std::istream& in)
    : in_(&in) {}

bool JsonBytes::refill() {
    constexpr std::size_t blockSize = 65'536;
    if (in_ == nullptr)
        return false;
    count();
    block_.resize(blockSize);
    in_->read(block_.data(), static_cast<std::streamsize>(block_.size()));
    at_ = counted_ = block_.data();
    end_ = at_ + in_->gcount();
    return at_ != end_;
}

void JsonBytes::count() {
    const auto newline = [this] {
        return counted_ == at_ ? nullptr
                               : static_cast<const char*>(std::memchr(
                                     counted_, '\n', static_cast<std::size_t>(at_ - counted_)));
    };
    while (const char* found = newline()) {
        ++line_;
        column_ = 0;
        counted_ = found + 1;
    }
    column_ += static_cast<std::size_t>(at_ - counted_);
    counted_ = at_;
}

std::size_t JsonBytes::line() {
    count();
    return line_;
}

std::size_t JsonBytes::column() {
    count();
    return column_;
}

void readJson(JsonBytes& bytes, JsonReceiver& receiver) {
    if (bytes.ended())
        refuse(Fault::failed, say("This file is empty. Nothing was taken over."));
    const auto first = static_cast<unsigned char>(bytes.current());
    if (first == 0xFE || first == 0xFF)
        refuse(Fault::failed, say("This file is UTF-16 text. Save it as UTF-8 and import it "
                                  "again; nothing was taken over."));
    Events events(bytes, receiver);
    nlohmann::json::sax_parse(Walk(bytes), Walk(), &events);
}

} // namespace upturn::exchange
