// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// jrnl: one text file, a folder of days (YYYY/MM/DD.txt), or JSON.

#include "dates.hpp"
#include "format.hpp"
#include "json_stream.hpp"
#include "loose_values.hpp"
#include "member_buffer.hpp"
#include "plain_words.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>

#include <algorithm>
#include <array>
#include <istream>
#include <regex>

namespace upturn::exchange {
namespace {

using core::say;

constexpr std::size_t largestJrnl = 50'000'000;

/// The date in brackets at the begin of a line, and what follows; jrnl before 2 wrote none.
struct JrnlHead {
    std::string date;
    std::string_view rest;
};

std::optional<JrnlHead> bracketed(std::string_view line) {
    constexpr std::size_t longestDate = 80;
    const std::size_t end = line.substr(0, longestDate).find(']');
    if (!line.starts_with('[') || end == std::string_view::npos)
        return std::nullopt;
    return JrnlHead{trimmed(line.substr(1, end - 1)), line.substr(end + 1)};
}

std::optional<JrnlHead> bare(std::string_view line) {
    constexpr std::size_t dateLength = 16; // 2013-06-09 15:39
    if (line.size() < dateLength || (line.size() > dateLength && line[dateLength] != ' '))
        return std::nullopt;
    const std::string date(line.substr(0, dateLength));
    const auto at = isoWritten(date);
    return at && at->time ? std::optional(JrnlHead{date, line.substr(dateLength)}) : std::nullopt;
}

/// A number alone is no date, whatever could be made of it.
std::optional<Written> jrnlDate(const std::string& text, Order order) {
    const auto digits =
        std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    constexpr int fewest = 3;
    return digits < fewest ? std::nullopt : written(text, order);
}

enum class HeadForm { none, brackets, bare };

/// The first line that looks like a head says how all of them look: in the other form a date is
/// something that somebody wrote.
HeadForm headFormOf(const std::vector<std::string_view>& lines) {
    for (const std::string_view line : lines) {
        if (bare(line))
            return HeadForm::bare;
        const auto head = bracketed(line);
        if (head &&
            (jrnlDate(head->date, Order::dayFirst) || jrnlDate(head->date, Order::monthFirst)))
            return HeadForm::brackets;
    }
    return HeadForm::none;
}

HeadForm headFormOf(const std::string& text) {
    return headFormOf(linesOf(std::string_view(text)));
}

/// Where days and months could be told apart by none of them, the day comes first, unless there
/// are halves of a day, as in the United States.
struct JrnlOrder {
    Order order = Order::dayFirst;
    std::string unsure; ///< a date that could be another one as well
};

JrnlOrder orderOf(const std::vector<std::string_view>& lines) {
    OrderVotes votes;
    bool halves = false;
    for (const std::string_view line : lines) {
        const auto head = bracketed(line);
        if (!head ||
            (!jrnlDate(head->date, Order::dayFirst) && !jrnlDate(head->date, Order::monthFirst)))
            continue;
        votes.take(head->date);
        const std::string small = lowered(head->date);
        halves = halves || small.ends_with("am") || small.ends_with("pm");
    }
    return {votes.order(halves ? Order::monthFirst : Order::dayFirst), votes.unsure()};
}

/// How long the title is: up to the first end of a sentence or of the line.
std::size_t titleEnd(std::string_view text) {
    static constexpr std::array<std::string_view, 13> ends{
        ".",      "!",      "?",      "\u203C", "\u203D", "\u2047", "\u2048",
        "\u2049", "\u3002", "\uFE52", "\uFF01", "\uFF1F", "\u2026"};
    static constexpr std::array<std::string_view, 6> closing{"\"", "'",      ")",
                                                             "]",  "\u201D", "\u2019"};
    const auto lengthOf = [&](const auto& signs, std::size_t at) -> std::size_t {
        for (const std::string_view sign : signs)
            if (text.substr(at).starts_with(sign))
                return sign.size();
        return 0;
    };
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\n')
            return at;
        const std::size_t end = lengthOf(ends, at);
        if (end == 0) {
            ++at;
            continue;
        }
        at += end;
        while (at < text.size()) {
            const std::size_t more = std::max(lengthOf(ends, at), lengthOf(closing, at));
            if (more == 0)
                break;
            at += more;
        }
        if (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n'))
            return at;
    }
    return text.size();
}

std::vector<std::string> jrnlTags(std::string_view text) {
    const auto inWord = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '_' || c == '-' || c == '+' || c == '*' || c == '/' || c == '#' ||
               static_cast<unsigned char>(c) > 127;
    };
    std::vector<std::string> tags;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = (text[at] == '@' || text[at] == '#') &&
                            (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' ||
                             text[at - 1] == '\t' || text[at - 1] == '(');
        if (!begins)
            continue;
        std::size_t end = at + 1;
        while (end < text.size() && inWord(text[end]))
            ++end;
        std::string tag(text.substr(at + 1, end - at - 1));
        while (tag.ends_with('-') || tag.ends_with('*') || tag.ends_with('/'))
            tag.pop_back();
        const bool letter = !tag.empty() && !(tag.front() >= '0' && tag.front() <= '9') &&
                            tag.front() != '#' && tag.front() != '-' && tag.front() != '*';
        if (letter)
            tags.push_back(std::move(tag));
        at = end - 1;
    }
    return tags;
}

void putWords(Item& item, std::string_view words) {
    const std::string whole = trimmed(words);
    const std::size_t end = titleEnd(whole);
    item.title = trimmed(std::string_view(whole).substr(0, end));
    item.text = trimmed(std::string_view(whole).substr(end));
    if (item.text == "*" || item.text.starts_with("*\n") || item.text.starts_with("* \n")) {
        // "[...] What I did. *"
        item.starred = true;
        item.text = trimmed(std::string_view(item.text).substr(1));
    }
    if (item.title.ends_with(" *") || item.title == "*") {
        item.starred = true;
        item.title = trimmed(std::string_view(item.title).substr(0, item.title.size() - 1));
    } else if (item.title.starts_with("* ")) {
        item.starred = true;
        item.title = trimmed(std::string_view(item.title).substr(1));
    }
    item.tags = jrnlTags(whole);
}

class JrnlReader {
  public:
    JrnlReader(const ImportWishes& wishes, ItemReceiver& items, std::string journal)
        : wishes_(wishes)
        , items_(items)
        , journal_(std::move(journal)) {}

    void read(const std::string& bytes, const std::string& file, const core::Moment& otherwise) {
        const std::string text = plainLines(bytes);
        const std::vector<std::string_view> lines = linesOf(text);
        form_ = headFormOf(lines);
        file_ = file;
        const JrnlOrder order = orderOf(lines);
        order_ = order.order;
        if (!order.unsure.empty())
            items_.note(file_.empty() ? journal_ : file_, saidOfUnsure(order.unsure, order_));
        open_.reset();
        for (std::size_t i = 0; i < lines.size(); ++i)
            take(lines[i], i + 1, otherwise);
        close();
    }

  private:
    std::string whereAt(std::size_t line) const {
        const std::string place = say("line %1", {std::to_string(line)});
        return file_.empty() ? place : file_ + ", " + place;
    }
    void take(std::string_view line, std::size_t number, const core::Moment& otherwise) {
        const auto head = form_ == HeadForm::bare ? bare(line) : bracketed(line);
        const auto date = head ? jrnlDate(head->date, order_) : std::optional<Written>();
        if (date) {
            close();
            open_.emplace();
            open_->where = whereAt(number);
            open_->happened = momentOf(*date, wishes_.here);
            words_ = trimmed(head->rest);
            form_of_ = std::string(line);
            return;
        }
        if (head && form_ == HeadForm::brackets && looksLikeDate(head->date))
            items_.note(whereAt(number),
                        say("\u201c%1\u201d is no date that can be read. The line stays in the "
                            "text of the entry before it.",
                            {head->date}));
        if (!open_) {
            if (trimmed(line).empty())
                return;
            open_.emplace();
            open_->where = whereAt(number);
            open_->happened = otherwise;
            items_.note(open_->where, say("It stands before the first date. It comes with the day "
                                          "of the file."));
            words_.clear();
            form_of_.clear();
        }
        words_ += '\n';
        words_ += line;
        form_of_ += '\n';
        form_of_ += line;
    }
    /// "[1] of all" and "[x] done" are text.
    static bool looksLikeDate(const std::string& text) {
        constexpr std::size_t shortest = 5;
        return text.size() >= shortest;
    }
    void close() {
        if (!open_)
            return;
        open_->journal = journal_;
        putWords(*open_, words_);
        open_->form = trimmed(form_of_);
        items_.take(std::move(*open_));
        open_.reset();
    }

    const ImportWishes& wishes_;
    ItemReceiver& items_;
    std::string journal_;
    std::string file_;
    HeadForm form_ = HeadForm::none;
    Order order_ = Order::dayFirst;
    std::optional<Item> open_;
    std::string words_;
    std::string form_of_;
};

core::Moment dayOfFile(const Members& members, const core::Moment& here) {
    const core::Moment changed =
        members.modified() == 0 ? here : core::momentAt(members.modified(), here.zone, here.offset);
    return core::momentOnDay(changed.date, here);
}

bool isJrnlText(const Sample& sample) {
    if (!sample.source.isFile() || !looksLikeText(sample.head))
        return false;
    const std::string text = plainLines(sample.head);
    const std::vector<std::string_view> lines = linesOf(text);
    const HeadForm form = headFormOf(lines);
    if (form == HeadForm::brackets)
        return true;
    // Logs of programs begin their lines so too: a journal begins with one.
    const auto first = std::find_if(lines.begin(), lines.end(),
                                    [](std::string_view line) { return !trimmed(line).empty(); });
    return form == HeadForm::bare && first != lines.end() && bare(*first);
}

std::string jrnlBytes(Members& members, ItemReceiver& items) {
    auto bytes = bytesOf(members, largestJrnl);
    if (!bytes)
        refuse(core::Fault::failed, say("%1 is larger than %2 bytes: no journal of text is. "
                                        "Nothing was taken over.",
                                        {members.name(), std::to_string(largestJrnl)}));
    return asUtf8(std::move(*bytes), members.name(), items);
}

void readJrnlText(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    JrnlReader reader(wishes, items, source.title());
    for (const auto members = source.walk(); members->next();)
        if (!isOfSystem(members->name()))
            reader.read(jrnlBytes(*members, items),
                        source.isFile() ? std::string() : members->name(),
                        dayOfFile(*members, wishes.here));
}

/// "2020/08/29.txt", below the folder that all lie in.
bool isJrnlDay(std::string_view name, const std::string& root) {
    static const std::regex day(R"((?:[^/]+/)?\d{4}/\d{2}/\d{2}\.txt)");
    constexpr std::size_t longest = 300;
    const std::string below(name.substr(std::min(root.size(), name.size())));
    return below.size() <= longest && std::regex_match(below, day);
}

bool isJrnlFolder(const Sample& sample) {
    if (sample.source.isFile())
        return false;
    const std::string root = sample.source.root();
    const std::vector<std::string>& names = sample.source.names();
    const auto first = std::find_if(names.begin(), names.end(),
                                    [&](const std::string& name) { return isJrnlDay(name, root); });
    if (first == names.end())
        return false;
    std::string head = sample.source.head(*first);
    const Encoding encoding = encodingOf(head);
    return headFormOf(plainLines(asUtf8(std::move(head), encoding))) != HeadForm::none;
}

void readJrnlFolder(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    JrnlReader reader(wishes, items, source.title());
    const std::string root = source.root();
    for (const auto members = source.walk(); members->next();) {
        const std::string name = members->name();
        if (isJrnlDay(name, root))
            reader.read(jrnlBytes(*members, items), name, dayOfFile(*members, wishes.here));
        else if (!isOfSystem(name))
            items.note(name, say("It is no day of jrnl (YYYY/MM/DD.txt). It was left alone."));
    }
}

bool isJrnlJson(const Sample& sample) {
    const auto has = [&](const char* name) { return sample.head.find(name) != std::string::npos; };
    const std::size_t first = sample.head.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string::npos && sample.head[first] == '{' && has("\"entries\"") &&
           has("\"body\"") && has("\"date\"") && has("\"title\"");
}

class JrnlEntries final : public JsonReceiver {
  public:
    JrnlEntries(std::string journal, const ImportWishes& wishes, ItemReceiver& items)
        : journal_(std::move(journal))
        , wishes_(wishes)
        , items_(items) {}

    bool wants(std::string_view name) override { return name == "entries"; }
    void member(const std::string& /*name*/, const Node& /*node*/) override {}
    void element(const std::string& /*name*/, std::size_t index, const Node& node) override {
        Item item;
        item.where =
            say("entry %1 (line %2)", {std::to_string(index + 1), std::to_string(node.line)});
        const std::string date = textAt(node, "date");
        const auto at = written(trimmed(date + ' ' + textAt(node, "time")));
        if (!at)
            items_.note(item.where, say("\u201c%1\u201d is no date that can be read. It comes with "
                                        "today's.",
                                        {core::Text::repaired(date).utf8()}));
        item.happened =
            at ? momentOf(*at, wishes_.here) : core::momentOnDay(wishes_.here.date, wishes_.here);
        item.journal = journal_;
        item.id = textAt(node, "uuid");
        item.title = textAt(node, "title");
        item.text = trimmed(plainLines(textAt(node, "body")));
        if (const Node* tags = node.member("tags"))
            item.tags = textsOf(*tags);
        item.starred = flagAt(node, "starred");
        item.form = formOf(node);
        items_.take(std::move(item));
    }

  private:
    std::string journal_;
    const ImportWishes& wishes_;
    ItemReceiver& items_;
};

void readJrnlJson(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    JrnlEntries entries(source.title(), wishes, items);
    for (const auto members = source.walk(); members->next();) {
        if (!source.isFile() && !members->name().ends_with(".json"))
            continue;
        MemberBuffer buffer(*members, 2 * mostWords);
        std::istream in(&buffer);
        in.exceptions(std::ios::badbit);
        JsonBytes bytes(in);
        readJson(bytes, entries);
    }
}

} // namespace

const Format jrnlText{
    .name = "jrnl-text", .title = "jrnl", .recognises = &isJrnlText, .read = &readJrnlText};
const Format jrnlFolder{
    .name = "jrnl-folder", .title = "jrnl", .recognises = &isJrnlFolder, .read = &readJrnlFolder};
const Format jrnlJson{
    .name = "jrnl-json", .title = "jrnl", .recognises = &isJrnlJson, .read = &readJrnlJson};

} // namespace upturn::exchange
