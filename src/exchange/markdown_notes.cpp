// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Notes as files of Markdown or plain text, one or a folder of them: Obsidian, Logseq, Joplin and
// Hugo with their front matter, folders of post-mortems, brag documents, diaries of one file.

#include "dates.hpp"
#include "format.hpp"
#include "front_matter.hpp"
#include "loose_values.hpp"
#include "markdown_words.hpp"
#include "plain_words.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace upturn::exchange {
namespace {

using core::say;
using core::Text;

bool isMarkdownName(std::string_view name) {
    const std::string ending = endingOf(name);
    return ending == "md" || ending == "markdown" || ending == "mdown" || ending == "mkd" ||
           ending == "rmd" || ending == "qmd";
}

bool isNoteName(std::string_view name) {
    const std::string ending = endingOf(name);
    return isMarkdownName(name) || ending == "txt" || ending == "text";
}

/// Copies that a program keeps for itself.
bool isKeptAside(std::string_view name) {
    return name.find("logseq/bak/") != std::string_view::npos ||
           name.find("logseq/.recycle/") != std::string_view::npos;
}

bool isMarkdown(const Sample& sample) {
    if (belongsElsewhere(sample) || (sample.source.isFile() && !adviceFor(sample).empty()))
        return false;
    if (sample.source.isFile()) {
        const std::size_t first = sample.head.find_first_not_of("\xEF\xBB\xBF \t\r\n");
        const std::string ending = endingOf(sample.source.names().front());
        const bool json = ending == "json" || (ending != "md" && first != std::string::npos &&
                                               sample.head[first] == '{');
        return !json && looksLikeText(sample.head);
    }
    const std::vector<std::string>& names = sample.source.names();
    return std::any_of(names.begin(), names.end(),
                       [](const std::string& name) { return isNoteName(name); });
}

constexpr std::array<std::string_view, 8> dateNames{"date",         "created",      "created_at",
                                                    "createdat",    "created at",   "date created",
                                                    "created time", "creation date"};

/// Fields of front matter that have a place of their own; all others are kept beside.
bool hasPlace(const std::string& name) {
    static const std::set<std::string> known{"title",
                                             "date",
                                             "created",
                                             "created_at",
                                             "createdat",
                                             "created at",
                                             "date created",
                                             "creation date",
                                             "creation-date",
                                             "created time",
                                             "datetime",
                                             "timestamp",
                                             "day",
                                             "datum",
                                             "published",
                                             "publishdate",
                                             "date of incident",
                                             "incident date",
                                             "id",
                                             "uuid",
                                             "uid",
                                             "tags",
                                             "tag",
                                             "keywords",
                                             "categories",
                                             "category",
                                             "starred",
                                             "star",
                                             "favorite",
                                             "favourite",
                                             "mood",
                                             "weather",
                                             "place",
                                             "location",
                                             "latitude",
                                             "longitude",
                                             "timezone",
                                             "tz",
                                             "time zone",
                                             "updated",
                                             "modified",
                                             "lastmod"};
    return known.contains(name);
}

std::vector<std::string> tagsOfField(const Node& node) {
    if (node.type != Node::Type::text)
        return textsOf(node);
    if (node.text.find(',') != std::string::npos)
        return partsOf(node.text, ',');
    return partsOf(node.text, ' ');
}

/// Seconds or milliseconds since 1970, as some programs write them.
std::optional<std::int64_t> instantOfNumber(const std::string& text) {
    constexpr std::size_t seconds = 10;
    constexpr std::size_t milliseconds = 13;
    if ((text.size() != seconds && text.size() != milliseconds) ||
        text.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    const std::int64_t number = std::stoll(text);
    return text.size() == seconds ? number * 1000 : number;
}

/// "- [[Home]], #work" as tags of Logseq.
void takeProperties(std::string& text, std::vector<std::string>& tags) {
    std::string kept;
    kept.reserve(text.size());
    for (const std::string_view line : linesOf(text)) {
        std::string plain = trimmed(line.substr(0, std::min<std::size_t>(line.size(), 400)));
        const bool item = plain.starts_with("- ");
        if (item)
            plain = trimmed(plain.substr(2));
        if (!item && (plain.starts_with("id:: ") || plain.starts_with("collapsed:: ")))
            continue; // names that Logseq gives
        if (plain.starts_with("tags:: "))
            for (std::string tag : partsOf(plain.substr(7), ',')) {
                replaceAll(tag, "[[", "");
                replaceAll(tag, "]]", "");
                tags.push_back(tag);
            }
        kept += line;
        kept += '\n';
    }
    if (!text.ends_with('\n') && kept.ends_with('\n'))
        kept.pop_back();
    text = std::move(kept);
}

/// A day at the begin of a heading, and the words behind it.
struct DatedHeading {
    Written date;
    std::string title;
};

std::optional<DatedHeading> datedHeading(const std::string& heading) {
    constexpr std::size_t longest = 200;
    if (heading.empty() || heading.size() > longest)
        return std::nullopt;
    if (const auto whole = written(heading))
        return DatedHeading{*whole, {}};
    for (const std::string_view sign : {" - ", ": ", " \u2013 ", " \u2014 ", " | ", ", ", " "}) {
        const std::size_t at = heading.find(sign);
        if (at == std::string::npos)
            continue;
        if (const auto date = written(heading.substr(0, at)))
            return DatedHeading{*date, trimmed(heading.substr(at + sign.size()))};
    }
    return std::nullopt;
}

std::size_t levelOf(std::string_view line) {
    return line.find_first_not_of('#');
}

/// A line like "**Date:** 2023-04-05" among the first.
std::optional<Written> dateInText(std::string_view text) {
    constexpr std::size_t firstLines = 20;
    constexpr std::size_t longest = 120;
    std::size_t number = 0;
    for (const std::string_view line : linesOf(text.substr(0, 8'000))) {
        if (++number > firstLines)
            break;
        if (line.size() > longest)
            continue;
        std::string plain;
        for (const char c : line)
            if (c != '*' && c != '_' && c != '|' && c != '`')
                plain += c;
        plain = trimmed(plain);
        if (plain.starts_with("- "))
            plain = trimmed(plain.substr(2));
        const std::string small = lowered(plain);
        for (const char* name :
             {"date:", "datum:", "when:", "date of incident:", "incident date:", "creation-date:"})
            if (small.starts_with(name))
                if (const auto date = written(plain.substr(std::string_view(name).size())))
                    return date;
    }
    return std::nullopt;
}

/// Without a day at its begin.
std::string titleOfName(const std::string& name) {
    std::string stem = stemOf(name);
    const std::string low = lowered(stem);
    if (low == "index" || low == "_index" || low == "readme")
        if (const std::size_t slash = name.rfind('/'); slash != std::string::npos)
            stem = leafOf(name.substr(0, slash));
    if (written(stem))
        return {};
    constexpr std::size_t day = 10;
    if (stem.size() > day && isoWritten(stem.substr(0, day)))
        stem = stem.substr(day);
    else if (stem.size() > day && writtenIn(stem.substr(0, day)) && stem[4] == '_')
        stem = stem.substr(day);
    const std::size_t first = stem.find_first_not_of(" -_.,");
    stem = first == std::string::npos ? std::string() : stem.substr(first);
    // Notion puts the name it has for a page behind the title.
    constexpr std::size_t notionName = 33;
    if (stem.size() > notionName && stem[stem.size() - notionName] == ' ' &&
        stem.find_first_not_of("0123456789abcdef", stem.size() - notionName + 1) ==
            std::string::npos)
        stem.resize(stem.size() - notionName);
    const bool number = stem.find_first_not_of("0123456789-_.T ") == std::string::npos;
    return number ? std::string() : composed(stem);
}

class NotesReader {
  public:
    NotesReader(const Source& source, const ImportWishes& wishes, ItemReceiver& items)
        : source_(source)
        , wishes_(wishes)
        , items_(items)
        , root_(source.root())
        , journal_(
              source.isFile()
                  ? leafOf(std::filesystem::absolute(source.path()).parent_path().generic_string())
                  : source.title()) {
        for (const std::string& name : source.names()) {
            byPath_.emplace(composed(name), name);
            byLeaf_.emplace(composed(leafOf(name)), name);
        }
    }

    void read() {
        findShown();
        std::size_t others = 0;
        for (const auto members = source_.walk(); members->next();) {
            const std::string& name = members->name();
            if (isOfSystem(name) || isKeptAside(name))
                continue;
            const bool note = source_.isFile() || isMarkdownName(name) ||
                              (isNoteName(name) && !shown_.contains(name));
            if (note)
                read(*members);
            else
                others += shown_.contains(name) ? 0 : 1;
        }
        if (others > 0)
            items_.note(source_.path().filename().string(),
                        core::sayCount("%n other file is shown by no note. It was left alone.",
                                       "%n other files are shown by no note. They were left alone.",
                                       static_cast<long long>(others)));
    }

  private:
    /// What notes show is no note itself.
    void findShown() {
        if (source_.isFile())
            return;
        for (const auto members = source_.walk(); members->next();) {
            if (!isMarkdownName(members->name()) || isKeptAside(members->name()))
                continue;
            const auto bytes = bytesOf(*members, Text::longest);
            if (!bytes)
                continue;
            for (const std::string& address : filesNamedIn(*bytes))
                if (const std::string there = placeOf(address, members->name()); !there.empty())
                    shown_.insert(there);
        }
    }
    /// The file that a note in `name` means; never one outside.
    std::string placeOf(const std::string& address, const std::string& name) const {
        const std::filesystem::path folder = std::filesystem::path(name).parent_path();
        for (const std::string& path :
             {(folder / address).lexically_normal().generic_string(), root_ + address, address})
            if (const auto there = byPath_.find(composed(path)); there != byPath_.end())
                return there->second;
        const auto there = byLeaf_.find(composed(leafOf(address)));
        return there == byLeaf_.end() ? std::string() : there->second;
    }

    void read(Members& members) {
        const std::string name = members.name();
        const auto bytes = bytesOf(members, 2 * Text::longest);
        if (!bytes)
            return items_.note(name, say("It is too large to be a note."));
        if (bytes->find('\0') != std::string::npos)
            return items_.note(name, say("It is no text."));
        const std::string text = plainLines(*bytes);
        if (trimmed(text).empty())
            return items_.note(name, say("It is empty."));
        const FrontMatter matter = frontMatterOf(text);
        if (!matter.wrong.empty())
            items_.note(name,
                        matter.wrong + ' ' +
                            say("What could be told was taken; all of it is in the details."));
        Item base;
        base.where = name;
        base.journal = journal_;
        base.id = composed(name.substr(std::min(root_.size(), name.size())));
        takeFields(matter, base);
        if (split(matter.rest, base, matter.fields))
            return;
        base.text = matter.rest;
        while (base.text.starts_with('\n'))
            base.text.erase(0, 1);
        base.form = text;
        take(std::move(base), matter.fields, members.modified());
    }

    void takeFields(const FrontMatter& matter, Item& item) {
        const Node& fields = matter.fields;
        item.title = anyTextAt(fields, {"title"});
        if (const std::string id = anyTextAt(fields, {"id", "uuid", "uid"}); !id.empty())
            item.id = id;
        for (const Node::Member& member : fields.members) {
            const std::string name = lowered(trimmed(member.name));
            if (name == "tags" || name == "tag" || name == "keywords" || name == "categories" ||
                name == "category")
                for (std::string& tag : tagsOfField(member.value))
                    item.tags.push_back(std::move(tag));
            else if (const auto kind = core::entryKindNamed(textOf(member.value));
                     name == "kind" && kind)
                item.kind = kind;
            else if (!hasPlace(name))
                addMore(member, item);
        }
        if (!matter.wrong.empty())
            item.more = trimmed(matter.form);
        const std::string star =
            lowered(anyTextAt(fields, {"starred", "star", "favorite", "favourite"}));
        item.starred = star == "true" || star == "yes" || star == "1";
        item.mood = anyTextAt(fields, {"mood"});
        item.weather = anyTextAt(fields, {"weather"});
        item.place = anyTextAt(fields, {"place", "location"});
        const std::string latitude = anyTextAt(fields, {"latitude"});
        const std::string longitude = anyTextAt(fields, {"longitude"});
        if (!latitude.empty() && !longitude.empty())
            item.place += (item.place.empty() ? "(" : " (") + latitude + ", " + longitude + ')';
    }
    static void addMore(const Node::Member& member, Item& item) {
        std::string words = textOf(member.value);
        for (const Node& one : member.value.items) {
            std::string part = textOf(one);
            for (const Node::Member& inner : one.members)
                part += (part.empty() ? "" : ", ") + inner.name + ": " + textOf(inner.value);
            words += (words.empty() ? "" : ", ") + part;
        }
        for (const Node::Member& inner : member.value.members)
            words += (words.empty() ? "" : ", ") + inner.name + ": " + textOf(inner.value);
        if (!words.empty())
            item.more += (item.more.empty() ? "" : "\n") + member.name + ": " + words;
    }

    core::Moment like(const Node& fields) const {
        const std::string zone = anyTextAt(fields, {"timezone", "tz", "time zone"});
        return zone.empty() ? wishes_.here : momentIn(wishes_.here.instant, zone, wishes_.here);
    }
    std::optional<core::Moment> dateOfFields(const Node& fields) const {
        for (const std::string_view name : dateNames)
            if (const auto moment = momentOfField(anyTextAt(fields, {name}), fields))
                return moment;
        for (const std::string_view name :
             {"creation-date", "datetime", "timestamp", "day", "datum", "published", "publishdate",
              "date of incident", "incident date"})
            if (const auto moment = momentOfField(anyTextAt(fields, {name}), fields))
                return moment;
        return std::nullopt;
    }
    std::optional<core::Moment> momentOfField(const std::string& text, const Node& fields) const {
        if (text.empty())
            return std::nullopt;
        if (const auto instant = instantOfNumber(text))
            return momentIn(*instant, like(fields).zone, wishes_.here);
        std::string plain = text;
        replaceAll(plain, "[[", "");
        replaceAll(plain, "]]", "");
        const auto date = written(plain);
        return date ? std::optional(momentOf(*date, like(fields))) : std::nullopt;
    }
    /// By the fields, the name, the first heading, a line of the text, or last the file.
    core::Moment momentOfNote(const Item& item, const Node& fields, const std::string& heading,
                              std::int64_t modified) {
        if (const auto moment = dateOfFields(fields))
            return *moment;
        const std::string name = item.where.substr(std::min(root_.size(), item.where.size()));
        const std::size_t dot = name.rfind('.');
        if (const auto date = writtenIn(name.substr(0, dot)))
            return momentOf(*date, wishes_.here);
        if (const auto date = writtenIn(stemOf(name)))
            return momentOf(*date, wishes_.here);
        if (const auto dated = datedHeading(heading))
            return momentOf(dated->date, wishes_.here);
        if (const auto date = dateInText(item.text))
            return momentOf(*date, wishes_.here);
        items_.note(item.where, say("No date stands in it. The time of the file is used."));
        return modified == 0 ? core::momentOnDay(wishes_.here.date, wishes_.here)
                             : core::momentAt(modified, wishes_.here.zone, wishes_.here.offset);
    }

    void take(Item item, const Node& fields, std::int64_t modified) {
        const bool named = !item.title.empty();
        takeHeading(item);
        const std::string heading = named ? firstHeading(item.text) : item.title;
        item.happened = momentOfNote(item, fields,
                                     heading.empty() ? firstHeading(item.text) : heading, modified);
        if (item.title.empty())
            item.title = titleOfName(item.where);
        finish(std::move(item));
    }
    void finish(Item item) {
        takeProperties(item.text, item.tags);
        for (std::string& tag : hashTagsIn(item.text))
            item.tags.push_back(std::move(tag));
        item.text = trimmedEnd(std::move(item.text));
        if (takePostMortem(item))
            item.kind = core::EntryKind::setback;
        else if (!item.kind && lowered(item.title).find("brag") != std::string::npos)
            item.kind = core::EntryKind::win;
        takeFiles(item);
        items_.take(std::move(item));
    }
    static std::string trimmedEnd(std::string text) {
        while (text.ends_with('\n') || text.ends_with(' '))
            text.pop_back();
        return text;
    }
    static std::string firstHeading(std::string_view text) {
        for (const std::string_view line : linesOf(text.substr(0, 8'000)))
            if (std::string heading = headingIn(line); !heading.empty())
                return heading;
        return {};
    }
    void takeFiles(Item& item) {
        std::set<std::string> known;
        for (const std::string& address : filesNamedIn(item.text)) {
            if (!known.insert(address).second)
                continue;
            const std::string there = placeOf(address, item.where);
            const std::string ending = endingOf(address);
            constexpr std::size_t longestEnding = 5;
            if (!there.empty() && !isMarkdownName(there))
                item.files.push_back({there, leafOf(there), {}});
            else if (there.empty() && !ending.empty() && ending.size() <= longestEnding &&
                     !isMarkdownName(address) && ending != "html" && ending != "htm")
                item.files.push_back({'\n' + address, leafOf(address), {}});
        }
    }

    /// A diary in one file: headings of one level that begin with days. False where it is none.
    bool split(std::string_view text, const Item& base, const Node& fields) {
        struct Part {
            std::size_t begin;
            std::size_t line;
            DatedHeading heading;
        };
        std::vector<Part> parts;
        std::size_t level = 0;
        std::size_t number = 0;
        bool code = false;
        for (const std::string_view line : linesOf(text)) {
            ++number;
            code = code != line.starts_with("```");
            const std::string heading = code ? std::string() : headingIn(line);
            auto dated = datedHeading(heading);
            if (!dated || (level != 0 && levelOf(line) != level))
                continue;
            level = levelOf(line);
            parts.push_back(
                {static_cast<std::size_t>(line.data() - text.data()), number, std::move(*dated)});
        }
        if (parts.size() < 2)
            return false;
        if (const std::string before = trimmed(text.substr(0, parts.front().begin));
            !before.empty() && !headingOnly(before)) {
            Item item = base;
            item.text = before;
            item.form = before;
            take(std::move(item), fields, 0);
        }
        std::map<std::string, int> nth;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::size_t end = i + 1 < parts.size() ? parts[i + 1].begin : text.size();
            const std::string_view part = text.substr(parts[i].begin, end - parts[i].begin);
            Item item = base;
            const std::string day = core::isoDate(parts[i].heading.date.date);
            item.id = base.id + '#' + day + ' ' + std::to_string(nth[day]++);
            item.where = base.where + ", " + say("line %1", {std::to_string(parts[i].line)});
            item.happened = momentOf(parts[i].heading.date, like(fields));
            item.title = parts[i].heading.title;
            const std::size_t words = std::min(part.find('\n'), part.size());
            item.text = trimmed(part.substr(words));
            item.form = part;
            if (item.title.empty() && item.text.empty())
                continue;
            finish(std::move(item));
        }
        return true;
    }
    static bool headingOnly(std::string_view text) {
        return text.find('\n') == std::string_view::npos && !headingIn(text).empty();
    }

    const Source& source_;
    const ImportWishes& wishes_;
    ItemReceiver& items_;
    std::string root_;
    std::string journal_;
    std::map<std::string, std::string> byPath_;
    std::map<std::string, std::string> byLeaf_;
    std::set<std::string> shown_;
};

void readMarkdown(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    NotesReader(source, wishes, items).read();
}

} // namespace

const Format markdownNotes{.name = "markdown",
                           .title = "Markdown and text",
                           .recognises = &isMarkdown,
                           .read = &readMarkdown};

} // namespace upturn::exchange
