// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "articles.hpp"

#include "resources.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::prompts {
namespace {

using core::say;

struct Articles {
    std::vector<Article> articles;
    std::vector<Quote> quotes;
};

const Articles& all() {
    static const Articles articles = [] {
        Articles out;
        const Tree tree = readTree(resource("articles.json"));
        const auto text = [](const Node& node, std::string_view name) {
            const Node* value = node.member(name);
            return value != nullptr ? value->text : std::string();
        };
        if (const Node* list = tree.root.member("articles"))
            for (const Node& node : list->items)
                out.articles.push_back({text(node, "id"), text(node, "title"), text(node, "by")});
        if (const Node* list = tree.root.member("questions"))
            for (const Node& node : list->items)
                out.quotes.push_back({text(node, "id"), text(node, "text")});
        return out;
    }();
    return articles;
}

} // namespace

const std::vector<Quote>& quotes() {
    return all().quotes;
}

const Article* articleOf(std::string_view id) {
    const std::string_view name = id.substr(0, id.find('-'));
    for (const Article& article : all().articles)
        if (article.id == name)
            return &article;
    return nullptr;
}

const std::vector<Muscle>& muscles() {
    static const std::vector<Muscle> list = [] {
        std::vector<Muscle> out;
        Findings none("muscles.json");
        const Tree tree = readTree(resource("muscles.json"));
        if (const Node* nodes = tree.root.member("muscles"))
            for (const Node& node : nodes->items) {
                Fields fields(node, none);
                out.push_back({fields.text("id"), fields.wording("name"), fields.text("article")});
            }
        return out;
    }();
    return list;
}

bool isQuoted(const Prompt& prompt) {
    const std::string& text = prompt.text.in("en");
    return std::any_of(quotes().begin(), quotes().end(),
                       [&](const Quote& quote) { return quote.text == text; });
}

void checkQuotes(const Prompt& prompt, Findings& findings, int textLine, int articleLine) {
    for (const std::string& id : prompt.article) {
        if (articleOf(id) == nullptr)
            findings.error(articleLine,
                           say("\"%1\" is no article; the ids begin with A0 to A3.", {id}));
        const auto asks = [&](const Quote& quote) { return quote.id == id; };
        if (std::none_of(quotes().begin(), quotes().end(), asks))
            continue;
        const bool same = std::any_of(quotes().begin(), quotes().end(), [&](const Quote& quote) {
            return quote.id == id && quote.text == prompt.text.in("en");
        });
        if (!same)
            findings.error(
                textLine,
                say("%1 is a question of an article and has to stand in its words.", {id}));
    }
}

} // namespace upturn::prompts
