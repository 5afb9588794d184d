// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "yaml.hpp"

#include "json_stream.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <map>
#include <sstream>
#include <utility>
#include <vector>

namespace upturn::exchange {
namespace {

using core::Fault;
using core::say;

class TreeBuilder final : public YAML::EventHandler {
  public:
    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        put(mark, anchor, Node());
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto known = anchors_.find(anchor);
        if (known == anchors_.end())
            refuseAt(mark, "At line %1 a part of the YAML stands for itself.");
        values_ += known->second.values;
        repeated_ += known->second.bytes;
        if (repeated_ > mostRepeated)
            refuseAt(mark, "The YAML around line %1 holds too much.");
        put(mark, 0, known->second.node);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                  const std::string& value) override {
        Node node;
        node.type = Node::Type::text;
        node.text = value;
        put(mark, anchor, std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override {
        open(mark, anchor, Node::Type::list);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override {
        open(mark, anchor, Node::Type::object);
    }
    void OnMapEnd() override { close(); }

    Node take() { return std::move(root_); }

  private:
    struct Open {
        Node node;
        YAML::anchor_t anchor = 0;
        std::size_t before = 0; ///< values until it was opened
        bool named = false;     ///< of a map: its last member waits for its value
    };
    struct Anchored {
        Node node;
        std::size_t values = 0;
        std::size_t bytes = 0; ///< of its words
    };
    /// Of all that stands there by an alias: nobody refers to more.
    static constexpr std::size_t mostRepeated = 1'000'000;

    [[noreturn]] static void refuseAt(const YAML::Mark& mark, const char* sentence) {
        refuse(Fault::failed, say(sentence, {std::to_string(mark.line + 1)}));
    }
    void open(const YAML::Mark& mark, YAML::anchor_t anchor, Node::Type type) {
        if (open_.size() >= deepest)
            refuseAt(mark, "At line %1 lists stand in lists too often.");
        Open one;
        one.node.type = type;
        one.node.line = lineOf(mark);
        one.anchor = anchor;
        one.before = values_;
        open_.push_back(std::move(one));
    }
    void close() {
        Open one = std::move(open_.back());
        open_.pop_back();
        settle(std::move(one.node), one.anchor, values_ - one.before + 1);
    }
    void put(const YAML::Mark& mark, YAML::anchor_t anchor, Node node) {
        node.line = lineOf(mark);
        if (values_ > mostValues)
            refuseAt(mark, "The YAML around line %1 holds too much.");
        settle(std::move(node), anchor, 1);
    }
    void settle(Node node, YAML::anchor_t anchor, std::size_t values) {
        ++values_;
        if (anchor != 0)
            anchors_[anchor] = {node, values, bytesIn(node)};
        if (open_.empty()) {
            root_ = std::move(node);
            return;
        }
        Open& parent = open_.back();
        if (parent.node.type == Node::Type::list) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.named) {
            parent.node.members.push_back({node.text, {}});
            parent.named = true;
        } else {
            parent.node.members.back().value = std::move(node);
            parent.named = false;
        }
    }
    /// No deeper than lists may stand in lists.
    static std::size_t bytesIn(const Node& node) { // NOLINT(misc-no-recursion)
        std::size_t bytes = node.text.size();
        for (const Node& item : node.items)
            bytes += bytesIn(item);
        for (const Node::Member& member : node.members)
            bytes += member.name.size() + bytesIn(member.value);
        return bytes;
    }
    static std::size_t lineOf(const YAML::Mark& mark) {
        return static_cast<std::size_t>(mark.line < 0 ? 0 : mark.line) + 1;
    }

    Node root_;
    std::vector<Open> open_;
    std::map<YAML::anchor_t, Anchored> anchors_;
    std::size_t values_ = 0;
    std::size_t repeated_ = 0;
};

} // namespace

Node readYaml(std::string_view bytes) {
    std::istringstream in{std::string(bytes)};
    TreeBuilder builder;
    try {
        YAML::Parser parser(in);
        parser.HandleNextDocument(builder);
    } catch (const YAML::Exception& broken) {
        refuse(Fault::failed, say("At line %1 the YAML can't be read (%2).",
                                  {std::to_string(broken.mark.line + 1), broken.msg}));
    }
    return builder.take();
}

} // namespace upturn::exchange
