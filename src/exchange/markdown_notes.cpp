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

#include <QtGlobal>

#include <algorithm>
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

/// Takes fields of front matter by their names, and knows which are left.
class FieldsTaken {
  public:
    explicit FieldsTaken(const Node& fields)
        : fields_(fields) {}

    /// The first that has words.
    std::string text(std::initializer_list<std::string_view> names) {
        return textIf(names, [](const std::string&) { return true; });
    }
    /// The first whose words mean something there: all others are left.
    template<class Means>
    std::string textIf(std::initializer_list<std::string_view> names, const Means& means) {
        for (const std::string_view name : names)
            for (const Node::Member& member : fields_.members)
                if (lowered(trimmed(member.name)) == name)
                    if (std::string words = trimmed(textOf(member.value));
                        !words.empty() && means(words)) {
                        taken_.insert(&member);
                        return words;
                    }
        return {};
    }
    void take(const Node::Member& member) { taken_.insert(&member); }
    bool left(const Node::Member& member) const { return !taken_.contains(&member); }

  private:
    const Node& fields_;
    std::set<const Node::Member*> taken_;
};

bool isTagsName(std::string_view name) {
    return name == "tags" || name == "tag" || name == "keywords" || name == "categories" ||
           name == "category";
}

/// All words of a field, however it is nested; YAML knows no deeper nesting than is read.
std::string allWords(const Node& node) { // NOLINT(misc-no-recursion)
    std::string words = textOf(node);
    const auto put = [&](const std::string& part) {
        if (!part.empty())
            words += (words.empty() ? "" : ", ") + part;
    };
    const auto inner = [](const Node& one) {
        const std::string part = allWords(one);
        const bool nested = !one.items.empty() || !one.members.empty();
        return nested && !part.empty() ? '(' + part + ')' : part;
    };
    for (const Node& one : node.items)
        put(inner(one));
    for (const Node::Member& member : node.members) {
        const std::string part = inner(member.value);
        put(part.empty() ? trimmed(member.name) : trimmed(member.name) + ": " + part);
    }
    return words;
}

bool onlyTexts(const Node& node) {
    return node.members.empty() &&
           std::all_of(node.items.begin(), node.items.end(),
                       [](const Node& one) { return one.items.empty() && one.members.empty(); });
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

std::optional<DatedHeading> datedHeading(const std::string& heading, Order order) {
    constexpr std::size_t longest = 200;
    if (heading.empty() || heading.size() > longest)
        return std::nullopt;
    if (const auto whole = written(heading, order))
        return DatedHeading{*whole, {}};
    for (const std::string_view sign : {" - ", ": ", " \u2013 ", " \u2014 ", " | ", ", ", " "}) {
        const std::size_t at = heading.find(sign);
        if (at == std::string::npos)
            continue;
        if (const auto date = written(heading.substr(0, at), order))
            return DatedHeading{*date, trimmed(heading.substr(at + sign.size()))};
    }
    return std::nullopt;
}

std::size_t levelOf(std::string_view line) {
    return line.find_first_not_of('#');
}

/// A line like "**Date:** 2023-04-05" among the first.
std::optional<Written> dateInText(std::string_view text, Order order) {
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
                if (const auto date = written(plain.substr(std::string_view(name).size()), order))
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
            auto bytes = bytesOf(*members, Text::longest);
            if (!bytes)
                continue;
            const Encoding encoding = encodingOf(*bytes);
            const std::string text = asUtf8(std::move(*bytes), encoding);
            votes_.takeAll(text);
            for (const std::string& address : filesNamedIn(text))
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
        auto bytes = bytesOf(members, 2 * Text::longest);
        if (!bytes)
            return items_.note(name, say("It is too large to be a note."));
        const std::string utf8 = asUtf8(std::move(*bytes), name, items_);
        if (utf8.find('\0') != std::string::npos)
            return items_.note(name, say("It is no text."));
        const std::string text = plainLines(utf8);
        if (source_.isFile())
            votes_.takeAll(text);
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
        take(std::move(base), members.modified());
    }

    /// What of the fields has no place of its own here, or not as it stands there, is kept beside.
    void takeFields(const FrontMatter& matter, Item& item) {
        const Node& fields = matter.fields;
        FieldsTaken taken(fields);
        item.title = taken.text({"title"});
        if (const std::string id = taken.text({"id", "uuid", "uid"}); !id.empty())
            item.id = id;
        for (const Node::Member& member : fields.members) {
            if (!isTagsName(lowered(trimmed(member.name))) || !onlyTexts(member.value))
                continue;
            taken.take(member);
            for (std::string& tag : tagsOfField(member.value))
                item.tags.push_back(std::move(tag));
        }
        if (const std::string kind = taken.textIf(
                {"kind"},
                [](const std::string& name) { return core::entryKindNamed(name).has_value(); });
            !kind.empty())
            item.kind = core::entryKindNamed(kind);
        const auto isYes = [](const std::string& words) {
            const std::string star = lowered(words);
            return star == "true" || star == "yes" || star == "1";
        };
        item.starred = isYes(taken.textIf(
            {"starred", "star", "favorite", "favourite"}, [&](const std::string& words) {
                const std::string star = lowered(words);
                return isYes(star) || star == "false" || star == "no" || star == "0";
            }));
        item.mood = taken.text({"mood"});
        item.weather = taken.text({"weather"});
        item.place = taken.text({"place", "location"});
        const std::string latitude = anyTextAt(fields, {"latitude"});
        const std::string longitude = anyTextAt(fields, {"longitude"});
        if (!latitude.empty() && !longitude.empty()) {
            item.place += (item.place.empty() ? "(" : " (") + taken.text({"latitude"}) + ", " +
                          taken.text({"longitude"}) + ')';
        }
        takeDate(fields, taken, item);
        for (const Node::Member& member : fields.members) {
            const std::string words = allWords(member.value);
            // A name of several words may be a sentence; else it is an empty place of a form.
            const bool isSentence = member.name.find(' ') != std::string::npos;
            if (taken.left(member) && (!words.empty() || isSentence))
                item.more += (item.more.empty() ? "" : "\n") + member.name + ':' +
                             (words.empty() ? "" : " ") + words;
        }
        for (const std::string& comment : matter.comments)
            item.more += (item.more.empty() ? "" : "\n") + comment;
        if (!matter.wrong.empty())
            item.more = trimmed(matter.form);
    }

    core::Moment like(const Node& fields) const {
        const std::string zone = anyTextAt(fields, {"timezone", "tz", "time zone"});
        return zone.empty() ? wishes_.here : momentIn(wishes_.here.instant, zone, wishes_.here);
    }
    /// The first field of a date that can be read; another stays words.
    void takeDate(const Node& fields, FieldsTaken& taken, const Item& item) {
        dateOfFields_.reset();
        const auto means = [&](const std::string& words) {
            if (dateOfFields_ = momentOfField(words, fields); dateOfFields_)
                sayIfUnsure(words, item);
            return dateOfFields_.has_value();
        };
        taken.textIf({"date", "created", "created_at", "createdat", "created at", "date created",
                      "created time", "creation date", "creation-date", "datetime", "timestamp",
                      "day", "datum", "published", "publishdate", "date of incident",
                      "incident date"},
                     means);
        if (dateOfFields_)
            taken.textIf({"timezone", "tz", "time zone"},
                         [&](const std::string& words) { return words == dateOfFields_->zone; });
    }
    void sayIfUnsure(const std::string& date, const Item& item) {
        OrderVotes alone;
        alone.take(date);
        if (!alone.unsure().empty() && !votes_.unsure().empty())
            items_.note(item.where, saidOfUnsure(alone.unsure(), votes_.order()));
    }
    std::optional<core::Moment> momentOfField(const std::string& text, const Node& fields) const {
        if (text.empty())
            return std::nullopt;
        if (const auto instant = instantOfNumber(text))
            return momentIn(*instant, like(fields).zone, wishes_.here);
        std::string plain = text;
        replaceAll(plain, "[[", "");
        replaceAll(plain, "]]", "");
        const auto date = written(plain, votes_.order());
        return date ? std::optional(momentOf(*date, like(fields))) : std::nullopt;
    }
    /// By the fields, the name, the first heading, a line of the text, or last the file.
    core::Moment momentOfNote(const Item& item, const std::string& heading, std::int64_t modified) {
        if (dateOfFields_)
            return *dateOfFields_;
        const std::string name = item.where.substr(std::min(root_.size(), item.where.size()));
        const std::size_t dot = name.rfind('.');
        if (const auto date = writtenIn(name.substr(0, dot)))
            return momentOf(*date, wishes_.here);
        if (const auto date = writtenIn(stemOf(name)))
            return momentOf(*date, wishes_.here);
        if (const auto dated = datedHeading(heading, votes_.order())) {
            sayIfUnsure(heading.substr(0, heading.size() - dated->title.size()), item);
            return momentOf(dated->date, wishes_.here);
        }
        if (const auto date = dateInText(item.text, votes_.order()))
            return momentOf(*date, wishes_.here);
        items_.note(item.where, say("No date was found for it. The time of the file is used."));
        return modified == 0 ? core::momentOnDay(wishes_.here.date, wishes_.here)
                             : core::momentAt(modified, wishes_.here.zone, wishes_.here.offset);
    }

    void take(Item item, std::int64_t modified) {
        const bool named = !item.title.empty();
        takeHeading(item);
        const std::string heading = named ? firstHeading(item.text) : item.title;
        item.happened =
            momentOfNote(item, heading.empty() ? firstHeading(item.text) : heading, modified);
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
            auto dated = datedHeading(heading, votes_.order());
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
            take(std::move(item), 0);
        }
        // What all of it is called is no title of one of its days, and stays beside them.
        std::string called = base.title;
        if (const std::string before = trimmed(text.substr(0, parts.front().begin));
            headingOnly(before) && headingIn(before) != called)
            called += (called.empty() ? "" : ", ") + headingIn(before);
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
            if (!called.empty())
                item.more += (item.more.empty() ? "" : "\n") + ("title: " + called);
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
    OrderVotes votes_;                         ///< of all notes
    std::optional<core::Moment> dateOfFields_; ///< of the note that is read
};

void readMarkdown(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    NotesReader(source, wishes, items).read();
}

} // namespace

const Format markdownNotes{.name = "markdown",
                           .title = QT_TRANSLATE_NOOP("upturn", "Markdown and text"),
                           .recognises = &isMarkdown,
                           .read = &readMarkdown};

} // namespace upturn::exchange
