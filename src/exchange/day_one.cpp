// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Day One's JSON: a file for each journal, and what is attached named by its MD5.

#include "dates.hpp"
#include "format.hpp"
#include "json_stream.hpp"
#include "loose_values.hpp"
#include "markdown_words.hpp"
#include "member_buffer.hpp"
#include "plain_words.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <cmath>
#include <istream>
#include <map>
#include <set>
#include <utility>

namespace upturn::exchange {
namespace {

using core::say;

bool headIsDayOne(std::string_view head) {
    const std::size_t first = head.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    constexpr std::string_view entries = "\"entries\"";
    const std::size_t list = head.find(entries);
    if (first == std::string_view::npos || head[first] != '{' || list == std::string_view::npos)
        return false;
    const std::string behind = trimmed(head.substr(list + entries.size(), 100));
    if (const std::string value = trimmed(std::string_view(behind).substr(behind.empty() ? 0 : 1));
        !value.empty() && value.front() != '[')
        return false;
    const auto has = [&](const char* name) { return head.find(name) != std::string_view::npos; };
    if (has("\"body\"") && has("\"title\"") && !has("\"creationDate\""))
        return false; // that of jrnl
    return has("\"creationDate\"") || has("\"metadata\"") ||
           trimmed(head.substr(first + 1)).starts_with("\"entries\"");
}

bool isDayOne(const Sample& sample) {
    if (sample.source.isFile())
        return headIsDayOne(sample.head);
    const std::string root = sample.source.root();
    return std::any_of(sample.source.names().begin(), sample.source.names().end(),
                       [&](const std::string& name) {
                           return name.ends_with(".json") &&
                                  name.find('/', root.size()) == std::string::npos;
                       }) &&
           headIsDayOne(sample.source.head(".json"));
}

std::string placeOf(const Node& location) {
    std::string place;
    std::set<std::string> said;
    for (const char* name :
         {"userLabel", "placeName", "localityName", "administrativeArea", "country"})
        if (const std::string part = trimmed(textAt(location, name));
            !part.empty() && said.insert(part).second)
            place += (place.empty() ? "" : ", ") + part;
    const auto latitude = numberAt(location, "latitude");
    const auto longitude = numberAt(location, "longitude");
    if (latitude && longitude && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180)
        place += (place.empty() ? "" : " ") + std::string("(") + textAt(location, "latitude") +
                 ", " + textAt(location, "longitude") + ')';
    return place;
}

std::string weatherOf(const Node& weather) {
    std::string words = trimmed(textAt(weather, "conditionsDescription"));
    if (numberAt(weather, "temperatureCelsius"))
        words += (words.empty() ? "" : ", ") + textAt(weather, "temperatureCelsius") + " °C";
    return words;
}

/// The iOS program puts a backslash before signs that could mean something in Markdown.
std::string withoutEscapes(const std::string& text) {
    static const std::string needless = ".-!()+";
    // Where a sentence ends without one, those there are were typed by the person.
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '.' && (i == 0 || text[i - 1] != '\\') &&
            (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n'))
            return text;
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escapes = text[i] == '\\' && i + 1 < text.size() &&
                             needless.find(text[i + 1]) != std::string::npos &&
                             (i == 0 || text[i - 1] != '\\');
        if (!escapes)
            plain += text[i];
    }
    return plain;
}

class RichText {
  public:
    /// Markdown of what an editor of Day One keeps; empty where it is none.
    static std::string markdownOf(const std::string& json) {
        RichText text;
        try {
            struct Contents final : JsonReceiver {
                explicit Contents(RichText& rich)
                    : text(rich) {}
                bool wants(std::string_view name) override { return name == "contents"; }
                void element(const std::string& /*name*/, std::size_t /*index*/,
                             const Node& node) override {
                    text.take(node);
                }
                void member(const std::string& /*name*/, const Node& /*node*/) override {}
                RichText& text;
            } contents(text);
            JsonBytes bytes(json);
            readJson(bytes, contents);
        } catch (const Refusal&) {
            return json.starts_with('{') ? std::string() : json;
        }
        text.endLine();
        return text.markdown_;
    }

  private:
    void take(const Node& run) {
        for (const Node* list : {listAt(run, "embeddedObjects")})
            if (list != nullptr)
                for (const Node& embedded : list->items)
                    take(textAt(embedded, "type"), textAt(embedded, "identifier"));
        const Node* attributes = run.member("attributes");
        const std::string words = textAt(run, "text");
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t end = std::min(words.find('\n', at), words.size());
            if (!begun_)
                begin(attributes == nullptr ? nullptr : attributes->member("line"));
            line_ += styled(words.substr(at, end - at), attributes);
            if (end < words.size())
                endLine();
            at = end + 1;
        }
    }
    void take(const std::string& type, const std::string& identifier) {
        if (identifier.empty())
            return;
        begun_ = true;
        line_ += "![](dayone-moment:/" + (type.empty() ? "photo" : type) + '/' + identifier + ')';
        endLine();
    }
    void begin(const Node* line) {
        begun_ = true;
        if (line == nullptr)
            return;
        const auto level = static_cast<std::size_t>(
            std::clamp(numberAt(*line, "indentLevel").value_or(1), 1.0, 12.0));
        const std::string style = textAt(*line, "listStyle");
        const auto header =
            static_cast<std::size_t>(std::clamp(numberAt(*line, "header").value_or(0), 0.0, 6.0));
        if (header > 0)
            line_ += std::string(header, '#') + ' ';
        else if (!style.empty())
            line_ += std::string(2 * (level - 1), ' ');
        if (style == "bulleted")
            line_ += "- ";
        else if (style == "numbered")
            line_ += "1. ";
        else if (style == "checkbox")
            line_ += flagAt(*line, "checked") ? "- [x] " : "- [ ] ";
        else if (flagAt(*line, "quote"))
            line_ += "> ";
    }
    static std::string styled(const std::string& words, const Node* attributes) {
        const std::string inner = trimmed(words);
        if (attributes == nullptr || inner.empty())
            return words;
        std::string mark;
        if (flagAt(*attributes, "bold"))
            mark += "**";
        if (flagAt(*attributes, "italic"))
            mark += '*';
        if (flagAt(*attributes, "strikethrough"))
            mark = "~~" + mark;
        if (mark.empty())
            return words;
        const std::size_t first = words.find(inner);
        return words.substr(0, first) + mark + inner + std::string(mark.rbegin(), mark.rend()) +
               words.substr(first + inner.size());
    }
    void endLine() {
        if (!begun_)
            return;
        markdown_ += line_ + '\n';
        line_.clear();
        begun_ = false;
    }

    std::string markdown_;
    std::string line_;
    bool begun_ = false;
};

class DayOneReader final : public JsonReceiver {
  public:
    DayOneReader(const Source& source, const ImportWishes& wishes, ItemReceiver& items)
        : wishes_(wishes)
        , items_(items) {
        if (!source.isFile())
            for (const std::string& name : source.names())
                byStem_.emplace(lowered(stemOf(name)), name);
    }

    void read(Members& members, std::string journal) {
        journal_ = std::move(journal);
        MemberBuffer buffer(members, 2 * mostWords);
        std::istream in(&buffer);
        in.exceptions(std::ios::badbit);
        JsonBytes bytes(in);
        if (bytes.ended())
            refuse(core::Fault::failed, say("This file is empty. Nothing was taken over."));
        skipMark(bytes);
        readJson(bytes, *this);
    }
    bool wants(std::string_view name) override { return name == "entries"; }
    void member(const std::string& /*name*/, const Node& /*node*/) override {}
    void element(const std::string& /*name*/, std::size_t index, const Node& node) override;

  private:
    static void skipMark(JsonBytes& bytes) {
        for (const char mark : {'\xEF', '\xBB', '\xBF'})
            if (!bytes.ended() && bytes.current() == mark)
                bytes.advance();
    }
    core::Moment momentOf(const Node& entry, const std::string& where);
    void takeFiles(const Node& entry, Item& item);
    void takeFile(const Node& file, const char* kind, Item& item);
    void putNames(Item& item);

    const ImportWishes& wishes_;
    ItemReceiver& items_;
    std::string journal_;
    std::map<std::string, std::string> byStem_;
    std::map<std::string, std::string> names_; ///< of the entry that is read: identifier -> name
};

core::Moment DayOneReader::momentOf(const Node& entry, const std::string& where) {
    const std::string zone = textAt(entry, "timeZone");
    auto at = isoWritten(textAt(entry, "creationDate"));
    if (!at)
        at = isoWritten(textAt(entry, "modifiedDate"));
    if (!at) {
        items_.note(where, say("It has no date that can be read. It comes with today's."));
        return core::momentOnDay(wishes_.here.date, wishes_.here);
    }
    core::Moment moment = exchange::momentOf(*at, wishes_.here);
    if (at->utc || !zone.empty()) {
        moment = momentIn(moment.instant, zone, wishes_.here);
        if (moment.zone != zone)
            items_.note(
                where,
                zone.empty()
                    ? say("It names no time zone; yours is used.")
                    : say("Its time zone \u201c%1\u201d is not known; yours is used.", {zone}));
    }
    if (flagAt(entry, "isAllDay"))
        moment.precision = core::Precision::day;
    return moment;
}

void DayOneReader::takeFile(const Node& file, const char* kind, Item& item) {
    const std::string md5 = lowered(textAt(file, "md5"));
    std::string ending = textAt(file, "type");
    if (ending.empty())
        ending = textAt(file, "format");
    if (ending.empty() && std::string_view(kind) == "pdfAttachment")
        ending = "pdf";
    while (ending.starts_with('.'))
        ending.erase(0, 1);
    std::string name = anyTextAt(file, {"filename", "pdfname", "title"});
    if (name.empty() || (endingOf(name).empty() && !ending.empty()))
        name = (name.empty() ? md5.empty() ? lowered(textAt(file, "identifier")) : md5 : name) +
               (ending.empty() ? "" : '.' + ending);
    const auto there = byStem_.find(md5);
    names_[textAt(file, "identifier")] = name;
    item.files.push_back({there == byStem_.end() ? '\n' + name : there->second, name, {}});
}

void DayOneReader::takeFiles(const Node& entry, Item& item) {
    names_.clear();
    for (const auto& [list, kind] :
         {std::pair{"photos", "photo"}, std::pair{"videos", "video"}, std::pair{"audios", "audio"},
          std::pair{"pdfAttachments", "pdfAttachment"}})
        if (const Node* files = listAt(entry, list))
            for (const Node& file : files->items)
                takeFile(file, kind, item);
}

/// References to attached files by the names they have here.
void DayOneReader::putNames(Item& item) {
    constexpr std::string_view scheme = "](dayone-moment:";
    constexpr std::size_t longest = 200;
    const std::string text = std::exchange(item.text, {});
    std::size_t from = 0;
    for (std::size_t at = text.find(scheme); at != std::string::npos;
         at = text.find(scheme, at + scheme.size())) {
        const std::size_t end = text.find_first_of(")\n", at);
        const std::size_t open = text.rfind('[', at);
        if (end == std::string::npos || text[end] != ')' || end - at > longest || open < from ||
            open == std::string::npos || at - open > longest)
            continue;
        const bool picture = open > from && text[open - 1] == '!';
        item.text.append(text, from, open - (picture ? 1 : 0) - from);
        from = end + 1;
        const std::string address = text.substr(at + scheme.size(), end - at - scheme.size());
        const auto name = names_.find(address.substr(address.rfind('/') + 1));
        if (name == names_.end())
            items_.note(item.where, say("A picture or file it shows is not named there. The text "
                                        "comes without it."));
        else
            item.text += "![" + name->second + "](" + urlEncoded(name->second) + ')';
    }
    item.text.append(text, from);
}

void DayOneReader::element(const std::string& /*name*/, std::size_t index, const Node& node) {
    const std::string where =
        (journal_.empty() ? "" : journal_ + ", ") +
        say("entry %1 (line %2)", {std::to_string(index + 1), std::to_string(node.line)});
    if (node.type != Node::Type::object)
        return items_.note(where, say("It is no entry."));
    Item item;
    item.where = where;
    item.id = textAt(node, "uuid");
    item.idHoldsAnywhere = !item.id.empty();
    item.journal = journal_;
    item.happened = momentOf(node, where);
    item.text = plainLines(textAt(node, "text"));
    if (trimmed(item.text).empty())
        item.text = plainLines(RichText::markdownOf(textAt(node, "richText")));
    takeFiles(node, item);
    putNames(item);
    item.text = withoutEscapes(item.text);
    takeHeading(item);
    if (const Node* tags = node.member("tags"))
        item.tags = textsOf(*tags);
    item.starred = flagAt(node, "starred");
    if (const Node* location = node.member("location"))
        item.place = placeOf(*location);
    if (const Node* weather = node.member("weather"))
        item.weather = weatherOf(*weather);
    if (const Node* activity = node.member("userActivity"))
        item.more = textAt(*activity, "activityName");
    item.form = formOf(node);
    items_.take(std::move(item));
}

void readDayOne(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    DayOneReader reader(source, wishes, items);
    const std::string root = source.root();
    for (const auto members = source.walk(); members->next();) {
        const std::string& name = members->name();
        const bool journal = source.isFile() || (name.ends_with(".json") && !isOfSystem(name) &&
                                                 name.find('/', root.size()) == std::string::npos);
        if (journal)
            reader.read(*members, stemOf(name));
    }
}

} // namespace

const Format dayOneJson{
    .name = "dayone-json", .title = "Day One", .recognises = &isDayOne, .read = &readDayOne};

} // namespace upturn::exchange
