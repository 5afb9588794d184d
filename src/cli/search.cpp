// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "entry_query.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string words;
    EntryQueryOptions query;
};

/// The store marks what matched with two control characters.
constexpr char markBegins = '\x02';
constexpr char markEnds = '\x03';

struct Snippet {
    std::string plain;
    std::vector<std::vector<std::size_t>> marks; ///< start and end in bytes of `plain`
    std::string styled;
};

Snippet snippetOf(const std::string& marked) {
    Snippet snippet;
    std::string part;
    bool matched = false;
    const auto flush = [&] {
        if (matched && !part.empty())
            snippet.marks.push_back({snippet.plain.size(), snippet.plain.size() + part.size()});
        snippet.plain += part;
        snippet.styled += matched ? strong(inLine(part)) : inLine(part);
        part.clear();
    };
    for (const char c : marked) {
        if (c == markBegins || c == markEnds) {
            flush();
            matched = c == markBegins;
        } else {
            part += c;
        }
    }
    flush();
    return snippet;
}

Json documentOf(const store::Found& found) {
    const Snippet snippet = snippetOf(found.snippet);
    return toJson(found.entry)
        .with("rank", found.rank)
        .with("snippet", snippet.plain)
        .with("marks", snippet.marks)
        .with("exact", !found.near);
}

std::vector<Json> documentsOf(const std::vector<store::NotUnderstood>& ignored) {
    std::vector<Json> documents;
    for (const store::NotUnderstood& one : ignored)
        documents.push_back(
            Json::object({{"words", one.words}, {"why", one.why}, {"nearest", one.nearest}}));
    return documents;
}

Outcome search(Call& call, const Asked& asked) {
    const auto words = readWords(asked.words);
    if (!words)
        return core::passOn(words);
    const auto query = asked.query.read(call);
    if (!query)
        return core::passOn(query);
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const store::SearchQuery search{.words = words->utf8(),
                                    .within = *query,
                                    .withRank = call.json,
                                    .order = store::SearchOrder::exactFirst};
    const auto understood = (*journal)->understand(search);
    if (!understood)
        return core::passOn(understood);
    const auto found = (*journal)->search(search);
    if (!found)
        return core::passOn(found);
    if (call.json) {
        std::vector<Json> entries;
        for (const store::Found& one : *found)
            entries.push_back(documentOf(one));
        return call.say(Json::object({{"entries", entries},
                                      {"understood", understood->said},
                                      {"ignored", documentsOf(understood->ignored)}}),
                        {});
    }
    Said said;
    for (const store::Found& one : *found) {
        said.out += entryLine(call, **journal, one.entry) + '\n';
        if (!one.snippet.empty())
            said.out += "          " + snippetOf(one.snippet).styled + '\n';
    }
    for (const std::string& remark : understood->remarks)
        said.aside += (said.aside.empty() ? "" : "\n") + inLine(remark);
    const std::string last =
        found->empty() ? say("Nothing matches. Fewer words find more; word* finds what begins with "
                             "it.")
                       : moreThan(*query, found->size(), call);
    if (!last.empty())
        said.aside += (said.aside.empty() ? "" : "\n") + last;
    return said;
}

} // namespace

void describeSearch(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(
        asked->words, "QUERY",
        say("the words that all have to be there, in any form; \"exactly this\" in quotes "
            "of its own, prefix*, -without, one OR another, #tag, tag: area: kind: "
            "before: after:"));
    asked->query.describe(command);
    command.does([asked](Call& call) { return search(call, *asked); });
}

} // namespace upturn::cli
