// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// RedNotebook: a YAML file for each month, in it the days, in a markup of its own.

#include "dates.hpp"
#include "format.hpp"
#include "loose_values.hpp"
#include "markdown_words.hpp"
#include "plain_words.hpp"
#include "refusal.hpp"
#include "yaml.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>

#include <algorithm>
#include <charconv>
#include <regex>

namespace upturn::exchange {
namespace {

using core::say;

constexpr std::size_t largestMonth = 20'000'000;

std::optional<std::pair<int, int>> monthOf(std::string_view name) {
    static const std::regex form(R"((\d{4})-(\d{2})\.txt)");
    const std::string leaf = leafOf(name);
    std::smatch found;
    if (leaf.size() > 12 || !std::regex_match(leaf, found, form))
        return std::nullopt;
    return std::pair{std::stoi(found[1].str()), std::stoi(found[2].str())};
}

/// "8:" or "{}": days by their numbers, or none.
bool looksLikeMonth(std::string_view head) {
    for (const std::string_view line : linesOf(head)) {
        const std::string plain = trimmed(line);
        if (plain.empty() || plain.starts_with('#') || plain == "---")
            continue;
        static const std::regex day(R"(['"]?\d{1,2}['"]?:(\s.*)?)");
        const std::string begin = plain.substr(0, 60);
        return begin == "{}" || std::regex_match(begin, day) ||
               (begin.starts_with('{') && std::regex_match(trimmed(begin.substr(1)), day));
    }
    return false;
}

bool isRedNotebook(const Sample& sample) {
    if (sample.source.isFile())
        return looksLikeMonth(plainLines(sample.head)) &&
               (monthOf(sample.source.names().front()) ||
                sample.head.find("text:") != std::string::npos);
    const std::vector<std::string>& names = sample.source.names();
    const auto month = std::find_if(names.begin(), names.end(),
                                    [](const std::string& name) { return monthOf(name); });
    return month != names.end() && looksLikeMonth(plainLines(sample.source.head(*month)));
}

/// `sign` around words of one line becomes `mark`; not in addresses.
void putMarks(std::string& line, std::string_view sign, std::string_view mark) {
    for (std::size_t at = line.find(sign); at != std::string::npos;) {
        const std::size_t inner = at + sign.size();
        const std::size_t end = line.find(sign, inner);
        if (end == std::string::npos)
            return;
        const bool words = end > inner && line[inner] != ' ' && line[end - 1] != ' ' &&
                           (at == 0 || line[at - 1] != ':') && line[inner] != sign.front() &&
                           line[end - 1] != ':';
        if (!words) {
            at = end;
            continue;
        }
        line.replace(end, sign.size(), mark);
        line.replace(at, sign.size(), mark);
        at = line.find(sign, at + mark.size());
    }
}

void putHeading(std::string& line) {
    const std::size_t level = line.find_first_not_of('=');
    constexpr std::size_t deepestHeading = 5;
    constexpr std::size_t rule = 20;
    if (level == std::string::npos && line.size() >= rule)
        line = "---";
    if (level == 0 || level == std::string::npos || level > deepestHeading || line[level] != ' ')
        return;
    std::string words = trimmed(std::string_view(line).substr(level));
    if (!words.ends_with('='))
        return;
    while (words.ends_with('='))
        words.pop_back();
    line = std::string(level, '#') + ' ' + trimmed(words);
}

class MonthReader {
  public:
    MonthReader(const Source& source, const ImportWishes& wishes, ItemReceiver& items)
        : wishes_(wishes)
        , items_(items) {
        std::string title = source.title();
        if (lowered(title) == "data" || lowered(title).starts_with("rednotebook"))
            title = "RedNotebook";
        journal_ = source.isFile() ? "RedNotebook" : title;
        if (!source.isFile())
            for (const std::string& name : source.names())
                byLeaf_.emplace(composed(leafOf(name)), name);
    }

    void read(Members& members) {
        name_ = members.name();
        const auto month = monthOf(name_);
        if (!month)
            refuse(core::Fault::failed,
                   say("The name of %1 tells no month. RedNotebook calls its files like "
                       "2023-06.txt. Nothing was taken over.",
                       {name_}));
        const auto bytes = bytesOf(members, largestMonth);
        if (!bytes)
            return items_.note(name_, say("It is too large to be a month."));
        try {
            readDays(readYaml(core::Text::repaired(plainLines(*bytes)).utf8()), *month);
        } catch (const Refusal& refusal) {
            items_.note(name_, refusal.error.sentence);
        }
    }

  private:
    void readDays(const Node& days, const std::pair<int, int>& month) {
        if (days.type != Node::Type::object && days.type != Node::Type::null)
            return items_.note(name_, say("It holds no days."));
        for (const Node::Member& day : days.members)
            readDay(day, month);
    }
    void readDay(const Node::Member& day, const std::pair<int, int>& month) {
        Item item;
        item.where = name_ + ", " + say("line %1", {std::to_string(day.value.line)});
        const auto date = written(std::to_string(month.first) + '-' + std::to_string(month.second) +
                                  '-' + trimmed(day.name));
        if (!date)
            return items_.note(item.where, say("\u201c%1\u201d is no day of that month.",
                                               {core::Text::repaired(day.name).utf8()}));
        item.happened = momentOf(*date, wishes_.here);
        item.id = core::isoDate(date->date);
        item.journal = journal_;
        item.form = formOf(day.value);
        if (day.value.type == Node::Type::text)
            item.text = day.value.text;
        for (const Node::Member& part : day.value.members)
            take(part, item);
        std::string text;
        const std::string markup = plainLines(item.text);
        for (const std::string_view line : linesOf(markup))
            text += markdownOf(std::string(line), item) + '\n';
        item.text = trimmed(text);
        for (std::string& tag : hashTagsIn(item.text))
            item.tags.push_back(std::move(tag));
        takeHeading(item);
        items_.take(std::move(item));
    }
    void take(const Node::Member& part, Item& item) {
        if (part.name == "text") {
            if (part.value.type == Node::Type::text)
                item.text = part.value.text + item.text;
            else if (part.value.type != Node::Type::null)
                items_.note(item.where, say("Its text is no text. It was left out."));
            return;
        }
        std::string entries;
        for (const Node::Member& entry : part.value.members)
            entries += "\n- " + entry.name;
        for (const std::string& entry : textsOf(part.value))
            entries += "\n- " + entry;
        if (entries.empty())
            item.tags.push_back(part.name);
        else if (lowered(part.name) == "tags")
            for (const Node::Member& entry : part.value.members)
                item.tags.push_back(entry.name);
        else
            item.text += "\n\n== " + part.name + " ==\n" + entries.substr(1);
    }
    /// One line in Markdown. Files it shows are named as what they are called; a place outside is
    /// nobody's business.
    std::string markdownOf(std::string line, Item& item) {
        putHeading(line);
        putFiles(line, item);
        putMarks(line, "//", "*");
        putMarks(line, "--", "~~");
        putMarks(line, "``", "`");
        if (line.starts_with("+ "))
            line.replace(0, 1, "1.");
        if (line.ends_with("\\\\"))
            line.resize(line.size() - 2);
        return line;
    }
    /// `[""file:///x/y"".png]` and `[words ""address""]`.
    void putFiles(std::string& line, Item& item) {
        for (std::size_t at = line.find("\"\""); at != std::string::npos;) {
            const std::size_t end = line.find("\"\"", at + 2);
            const std::size_t open = line.rfind('[', at);
            const std::size_t close = end == std::string::npos ? end : line.find(']', end);
            if (open == std::string::npos || close == std::string::npos)
                return;
            const std::string words = trimmed(line.substr(open + 1, at - open - 1));
            const std::string address =
                line.substr(at + 2, end - at - 2) + line.substr(end + 2, close - end - 2);
            const std::string by =
                words.empty() ? picture(address, item) : link(words, address, item);
            line.replace(open, close + 1 - open, by);
            at = line.find("\"\"", open + by.size());
        }
    }
    std::string link(const std::string& words, const std::string& address, Item& item) {
        if (address.find("://") != std::string::npos && !address.starts_with("file:"))
            return '[' + words + "](" + address + ')';
        return '[' + words + "](" + urlEncoded(nameOfFile(address, item)) + ')';
    }
    std::string picture(const std::string& address, Item& item) {
        if (address.find("://") != std::string::npos && !address.starts_with("file:"))
            return "![](" + address + ')';
        const std::string name = nameOfFile(address, item);
        return "![" + name + "](" + urlEncoded(name) + ')';
    }
    std::string nameOfFile(const std::string& address, Item& item) {
        const std::string name = leafOf(urlDecoded(address));
        const auto there = byLeaf_.find(composed(name));
        item.files.push_back({there == byLeaf_.end() ? '\n' + name : there->second, name, {}});
        return name;
    }

    const ImportWishes& wishes_;
    ItemReceiver& items_;
    std::string journal_;
    std::string name_;
    std::map<std::string, std::string> byLeaf_;
};

void readRedNotebook(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    MonthReader reader(source, wishes, items);
    for (const auto members = source.walk(); members->next();)
        if (source.isFile() || monthOf(members->name()))
            reader.read(*members);
}

} // namespace

const Format redNotebook{.name = "rednotebook",
                         .title = "RedNotebook",
                         .recognises = &isRedNotebook,
                         .read = &readRedNotebook};

} // namespace upturn::exchange
