// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "markdown_words.hpp"

#include "plain_words.hpp"

#include <algorithm>
#include <array>
#include <regex>

namespace upturn::exchange {
namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

bool inTag(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == '-' || c == '/' || static_cast<unsigned char>(c) > 127;
}

bool fence(std::string_view line) {
    const std::string plain = trimmed(line);
    return plain.starts_with("```") || plain.starts_with("~~~");
}

/// An address is no longer; nobody looks further for its end.
constexpr std::size_t longestAddress = 1'000;

/// Where the sign at `at` opens a piece that is no prose, its end; else `at`.
std::size_t passed(std::string_view line, std::size_t at) {
    const auto until = [&](std::string_view end, std::size_t from) {
        const std::size_t found = line.substr(0, from + longestAddress).find(end, from);
        return found == std::string_view::npos ? at : found + end.size();
    };
    if (line[at] == '`')
        return until("`", at + 1);
    if (line.substr(at).starts_with("[["))
        return until("]]", at + 2);
    if (line.substr(at).starts_with("]("))
        return until(")", at + 2);
    if (line[at] == '<')
        return until(">", at + 1);
    if (line.substr(at).starts_with("://"))
        return std::min(line.find_first_of(" \t", at), line.size());
    return at;
}

void tagsOfLine(std::string_view line, std::vector<std::string>& tags) {
    for (std::size_t at = 0; at < line.size();) {
        if (const std::size_t end = passed(line, at); end > at) {
            at = end;
            continue;
        }
        const bool begins = line[at] == '#' && (at == 0 || isSpace(line[at - 1]) ||
                                                line[at - 1] == '(' || line[at - 1] == ',');
        std::size_t end = at + 1;
        while (begins && end < line.size() && inTag(line[end]))
            ++end;
        const std::string_view tag = line.substr(std::min(at + 1, line.size()), end - at - 1);
        const bool letters = std::any_of(tag.begin(), tag.end(), [](char c) {
            return inTag(c) && !(c >= '0' && c <= '9') && c != '-' && c != '/' && c != '_';
        });
        if (begins && letters)
            tags.emplace_back(tag);
        at = std::max(end, at + 1);
    }
}

bool hasScheme(const std::string& address) {
    static const std::regex scheme(R"(^[A-Za-z][A-Za-z0-9+.-]*:)");
    return std::regex_search(address, scheme) || address.starts_with("//");
}

void addFile(std::string address, std::vector<std::string>& files) {
    address = trimmed(address);
    if (address.starts_with('<') && address.ends_with('>'))
        address = address.substr(1, address.size() - 2);
    if (const std::size_t title = address.find(" \""); title != std::string::npos)
        address.resize(title);
    address.resize(std::min(address.find_first_of("#|?"), address.size()));
    if (!address.empty() && address.size() <= longestAddress && !hasScheme(address))
        files.push_back(urlDecoded(trimmed(address)));
}

enum class Part { none, about, wrong, lessons, steps };

/// What stands below a heading of a post-mortem.
Part partNamed(std::string heading) {
    constexpr std::size_t longest = 80;
    if (heading.size() > longest)
        return Part::none;
    heading = lowered(heading);
    replaceAll(heading, "\xE2\x80\x99", "'");
    static const std::regex lessons(
        R"(^(key |main )?(lessons?( learned| learnt)?|learnings|what (we|i)( have|'ve)? learned|what (we|i) learnt|takeaways|lehren|erkenntnisse|gelernt|was (wir|ich) gelernt (haben|habe)|lessons? for .*)[:.]?$)");
    static const std::regex steps(
        R"(^(action items?|actions|next steps?|follow[- ]?ups?( items| actions)?|to-?dos?|remediation( items)?|corrective actions|ma.{1,2}nahmen|n.{1,2}chste schritte)[:.]?$)");
    static const std::regex wrong(
        R"(^(what went wrong|what didn'?t go well|root cause(s|\(s\))?( analysis)?|why did (it|this) happen|was schief ?(ging|gelaufen ist|lief)|ursachen?)[:.?]?$)");
    static const std::regex about(
        R"(^(what happened|impact|timeline|summary of the incident|detection|resolution|what went well|was geschah|auswirkung(en)?)[:.?]?$)");
    if (std::regex_match(heading, lessons))
        return Part::lessons;
    if (std::regex_match(heading, steps))
        return Part::steps;
    if (std::regex_match(heading, wrong))
        return Part::wrong;
    return std::regex_match(heading, about) ? Part::about : Part::none;
}

std::string headingOrBold(std::string_view line) {
    if (std::string heading = headingIn(line); !heading.empty())
        return heading;
    const std::string plain = trimmed(line);
    if (plain.size() > 4 && plain.starts_with("**") &&
        (plain.ends_with("**") || plain.ends_with("**:")))
        return trimmed(plain.substr(2, plain.rfind("**") - 2));
    return {};
}

struct ListItem {
    std::size_t words = std::string_view::npos; ///< where they begin; `npos`: the line is none
    bool done = false;
};

ListItem itemAt(std::string_view line) {
    static const std::regex item(R"(^\s{0,8}(?:[-*+]|\d{1,3}[.)])\s+(?:\[([ xX])\]\s+)?)");
    constexpr std::size_t widest = 64;
    const std::string begin(line.substr(0, widest));
    std::smatch found;
    if (!std::regex_search(begin, found, item, std::regex_constants::match_continuous))
        return {};
    return {static_cast<std::size_t>(found.length(0)), lowered(found[1].str()) == "x"};
}

} // namespace

std::string headingIn(std::string_view line) {
    const std::size_t signs = line.find_first_not_of('#');
    constexpr std::size_t most = 6;
    if (signs == 0 || signs == std::string_view::npos || signs > most || !isSpace(line[signs]))
        return {};
    std::string words = trimmed(line.substr(signs));
    // Signs that close it stand behind a blank; those of "C#" are part of a word.
    const std::size_t last = words.find_last_not_of('#');
    if (last == std::string::npos)
        return {};
    if (last + 1 < words.size() && isSpace(words[last]))
        words.resize(last);
    return trimmed(words);
}

void takeHeading(Item& item) {
    if (!item.title.empty())
        return;
    const std::size_t first = item.text.find_first_not_of(" \t\n");
    if (first == std::string::npos || !std::string_view(item.text).substr(first).starts_with("# "))
        return;
    const std::size_t end = std::min(item.text.find('\n', first), item.text.size());
    const std::string words = headingIn(std::string_view(item.text).substr(first, end - first));
    constexpr std::size_t longest = 300;
    if (words.empty() || words.size() > longest)
        return;
    item.title = words;
    const std::size_t rest = item.text.find_first_not_of("\n", end);
    item.text = rest == std::string::npos ? std::string() : item.text.substr(rest);
}

std::vector<std::string> hashTagsIn(std::string_view text) {
    std::vector<std::string> tags;
    bool code = false;
    for (const std::string_view line : linesOf(text)) {
        if (fence(line))
            code = !code;
        else if (!code)
            tagsOfLine(line, tags);
    }
    return tags;
}

std::vector<std::string> filesNamedIn(std::string_view text) {
    std::vector<std::string> files;
    for (std::size_t at = text.find("]("); at != std::string_view::npos;
         at = text.find("](", at + 2)) {
        std::size_t end = at + 2;
        int open = 1;
        const std::size_t last = std::min(text.size(), at + longestAddress);
        for (; end < last && open > 0 && text[end] != '\n'; ++end)
            open += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
        if (open == 0)
            addFile(std::string(text.substr(at + 2, end - at - 3)), files);
    }
    for (std::size_t at = text.find("![["); at != std::string_view::npos;
         at = text.find("![[", at + 3)) {
        const std::string_view piece = text.substr(at, longestAddress);
        const std::size_t length = piece.find("]]");
        const std::size_t end = at + length;
        if (length != std::string_view::npos &&
            piece.substr(0, length).find('\n') == std::string_view::npos)
            addFile(std::string(text.substr(at + 3, end - at - 3)), files);
    }
    return files;
}

bool takePostMortem(Item& item) {
    Part part = Part::none;
    bool wrong = false;
    std::vector<ItemPart> lessons;
    std::vector<ItemPart> steps;
    std::vector<ItemAnswer> answers;
    bool headed = false;
    const std::string_view text = item.text;
    for (const std::string_view line : linesOf(text)) {
        if (const std::string heading = headingOrBold(line); !heading.empty()) {
            part = partNamed(heading);
            if (part == Part::wrong)
                answers.push_back({heading, {}});
            wrong = wrong || part == Part::wrong || part == Part::about;
            headed = headed || part == Part::lessons || part == Part::steps;
            continue;
        }
        if (part == Part::wrong)
            answers.back().text += std::string(line) + '\n';
        const auto [words, done] = itemAt(line);
        if (words == std::string_view::npos || trimmed(line.substr(words)).empty() ||
            (part != Part::lessons && part != Part::steps))
            continue;
        const auto start = static_cast<std::size_t>(line.data() - text.data()) + words;
        const std::size_t length = trimmed(line.substr(words)).size();
        (part == Part::lessons ? lessons : steps).push_back({start, start + length, done});
    }
    constexpr std::size_t mostParts = 1'000; // of one text; what has more is no such text
    if (lessons.size() + steps.size() + answers.size() > mostParts)
        return false;
    const std::string title = lowered(item.title);
    const bool named = title.find("post-mortem") != std::string::npos ||
                       title.find("postmortem") != std::string::npos ||
                       title.find("post mortem") != std::string::npos ||
                       title.find("incident") != std::string::npos ||
                       title.find("retrospective") != std::string::npos ||
                       title.find("lessons learned") != std::string::npos;
    if (!headed || (!wrong && !named))
        return false;
    for (ItemAnswer& answer : answers)
        if (answer.text = trimmed(answer.text); !answer.text.empty())
            item.answers.push_back(std::move(answer));
    item.lessons = std::move(lessons);
    item.steps = std::move(steps);
    return true;
}

} // namespace upturn::exchange
