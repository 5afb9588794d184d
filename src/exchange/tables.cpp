// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Tables: those of Daylio, whose columns are known, and any other whose columns are named.

#include "dates.hpp"
#include "format.hpp"
#include "html.hpp"
#include "plain_words.hpp"
#include "refusal.hpp"
#include "table.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace upturn::exchange {
namespace {

using core::Fault;
using core::say;

constexpr std::size_t largestTable = 50'000'000;
constexpr std::size_t mostAskedColumns = 60; ///< more rows nobody goes through
constexpr std::size_t mostExamples = 3;

/// Columns by their meaning; those without one have their own names.
using Columns = std::map<std::string, std::size_t>;

std::string columnName(std::string_view cell) {
    std::string name = lowered(trimmed(cell));
    replaceAll(name, " ", "_");
    return name;
}

struct Meaning {
    const char* name;
    std::vector<std::string> called; ///< the most telling one first
};

const std::vector<Meaning>& meanings() {
    static const std::vector<Meaning> all{
        {"date",
         {"full_date", "date", "datetime", "date_time", "created", "created_at", "timestamp", "day",
          "when", "entry_date", "datum", "created_time", "creation_date"}},
        {"time", {"time", "uhrzeit", "time_of_day"}},
        {"title", {"title", "note_title", "subject", "headline", "titel", "name", "summary"}},
        {"text",
         {"text", "content", "body", "note", "entry", "journal_entry", "description", "notes",
          "journal", "what_happened", "inhalt", "eintrag", "diary", "message", "comment"}},
        {"tags", {"tags", "tag", "labels", "activities", "keywords", "schlagworte"}},
        {"mood", {"mood", "feeling", "stimmung", "emotion"}},
        {"place", {"place", "location", "ort", "address"}},
        {"weather", {"weather", "wetter"}},
        {"star", {"star", "starred", "favorite", "favourite", "is_starred"}},
        {"kind", {"kind"}},
        {"id", {"id", "uuid", "entry_id"}},
    };
    return all;
}

Columns columnsFound(const std::vector<std::string>& header) {
    Columns columns;
    for (const Meaning& meaning : meanings()) {
        for (const std::string& name : meaning.called) {
            const auto cell =
                std::find_if(header.begin(), header.end(),
                             [&](const std::string& one) { return columnName(one) == name; });
            if (cell == header.end())
                continue;
            columns.emplace(meaning.name, static_cast<std::size_t>(cell - header.begin()));
            break;
        }
    }
    return columns;
}

std::string listed(const std::vector<std::string>& header) {
    std::string names;
    for (const std::string& name : header)
        names += (names.empty() ? "" : ", ") + core::Text::repaired(trimmed(name)).utf8();
    return names;
}

/// What the person said each column is; by its name, or by its number from 1.
void takeWishes(const ImportWishes& wishes, const std::vector<std::string>& header,
                Columns& columns) {
    for (const auto& [meaning, column] : wishes.columns) {
        const auto named =
            std::find_if(header.begin(), header.end(), [&, wished = &column](const auto& one) {
                return columnName(one) == columnName(*wished);
            });
        std::size_t at = static_cast<std::size_t>(named - header.begin());
        if (named == header.end() && column.size() < 4 &&
            column.find_first_not_of("0123456789") == std::string::npos && !column.empty())
            at = static_cast<std::size_t>(std::stoi(column)) - 1;
        if (at >= header.size())
            refuse(Fault::usage, say("There is no column \u201c%1\u201d. The columns are: %2.",
                                     {column, listed(header)}));
        columns[meaning] = at;
    }
}

/// What the person chose for each; nothing is guessed of what they saw.
void takeChosen(const ImportWishes& wishes, Columns& columns) {
    const std::vector<std::string>& chosen = wishes.columnsInOrder;
    std::erase_if(columns, [&](const auto& column) { return column.second < chosen.size(); });
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (!chosen[i].empty())
            columns[chosen[i]] = i;
}

class TableReader {
  public:
    TableReader(const ImportWishes& wishes, ItemReceiver& items, std::string journal)
        : wishes_(wishes)
        , items_(items)
        , journal_(std::move(journal)) {}

    void read(std::string_view text) {
        const char separator = separatorOf(text);
        std::size_t at = 0;
        std::size_t line = 1;
        const auto header = nextRow(text, separator, at, line);
        if (!header)
            refuse(Fault::failed, say("This file is empty. Nothing was taken over."));
        header_ = header->cells;
        columns_ = columnsFound(header_);
        takeWishes(wishes_, header_, columns_);
        takeChosen(wishes_, columns_);
        items_.columns(columnsOf(text.substr(at), separator));
        if (!columns_.contains("text") && !columns_.contains("title") &&
            !columns_.contains("mood")) {
            if (wishes_.asksForColumns)
                return;
            refuse(Fault::usage,
                   say("Which column holds the text is not clear. Say it: --columns "
                       "date=COLUMN,text=COLUMN. The columns are: %1. Nothing was taken over.",
                       {listed(header_)}));
        }
        takeOrder(text.substr(at), separator);
        while (const auto row = nextRow(text, separator, at, line)) {
            if (row->unclosed)
                items_.note(say("line %1", {std::to_string(row->line)}),
                            say("A quote that opens in it is closed nowhere. It was taken as a "
                                "sign of the text."));
            take(*row);
        }
    }

  private:
    std::string cell(const TableRow& row, const char* meaning) const {
        const auto column = columns_.find(meaning);
        return column == columns_.end() || column->second >= row.cells.size()
                   ? std::string()
                   : trimmed(row.cells[column->second]);
    }
    std::vector<TableColumn> columnsOf(std::string_view rows, char separator) const {
        constexpr std::size_t longestExample = 80;
        constexpr int mostRows = 50;
        std::vector<TableColumn> all(std::min(header_.size(), mostAskedColumns));
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].name = core::Text::repaired(trimmed(header_[i])).utf8();
        for (const auto& [meaning, column] : columns_)
            if (column < all.size())
                all[column].is = meaning;
        std::size_t at = 0;
        std::size_t line = 1;
        for (int rowsLeft = mostRows; rowsLeft > 0; --rowsLeft) {
            const auto row = nextRow(rows, separator, at, line);
            if (!row)
                break;
            for (std::size_t i = 0; i < std::min(all.size(), row->cells.size()); ++i) {
                const std::string words = trimmed(row->cells[i]);
                if (words.empty() || all[i].examples.size() >= mostExamples)
                    continue;
                std::size_t end = std::min(words.size(), longestExample);
                while (end < words.size() && end > 0 && (words[end] & '\xC0') == '\x80')
                    --end; // a letter stays whole
                all[i].examples.push_back(core::Text::repaired(words.substr(0, end)).utf8());
            }
        }
        return all;
    }
    /// Whether days or months come first, by the rows that leave no doubt.
    void takeOrder(std::string_view text, char separator) {
        OrderVotes votes;
        std::size_t at = 0;
        std::size_t line = 1;
        while (const auto row = nextRow(text, separator, at, line))
            votes.take(cell(*row, "date"));
        order_ = votes.order();
        if (!votes.unsure().empty())
            items_.note(say("column %1", {header_[columns_.at("date")]}),
                        saidOfUnsure(votes.unsure(), order_));
    }
    std::optional<Written> dateOf(const TableRow& row, const std::string& where);
    std::string restOf(const TableRow& row) const;
    void take(const TableRow& row);
    static std::vector<std::string> tagsIn(const std::string& cell) {
        for (const char separator : {'|', ';', ','})
            if (cell.find(separator) != std::string::npos)
                return partsOf(cell, separator);
        return partsOf(cell, '\n');
    }

    const ImportWishes& wishes_;
    ItemReceiver& items_;
    std::string journal_;
    std::vector<std::string> header_;
    Columns columns_;
    Order order_ = Order::dayFirst;
    std::string year_; ///< of the row before
};

/// Old exports of Daylio have the year in a column of its own; and where a day is missing, its
/// neighbour says the year.
std::optional<Written> TableReader::dateOf(const TableRow& row, const std::string& where) {
    const auto named = [&](const char* name) {
        for (std::size_t i = 0; i < header_.size() && i < row.cells.size(); ++i)
            if (columnName(header_[i]) == name)
                return trimmed(row.cells[i]);
        return std::string();
    };
    auto date = written(cell(row, "date"), order_);
    if (!date)
        date = isoWritten(cell(row, "date"));
    if (!date && !named("year").empty())
        date = written(named("date") + ' ' + named("year"), order_);
    if (!date && !named("date").empty() && !year_.empty()) {
        date = written(named("date") + ' ' + year_, order_);
        if (date)
            items_.note(where, say("Its year is missing; that of the row before is used."));
    }
    if (!date)
        return std::nullopt;
    year_ = std::to_string(static_cast<int>(date->date.year()));
    if (const std::string time = cell(row, "time"); !time.empty() && !date->time)
        date->time = timeWritten(time);
    return date;
}

/// What stands in columns without a meaning here, a line each.
std::string TableReader::restOf(const TableRow& row) const {
    std::string rest;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool used = std::any_of(columns_.begin(), columns_.end(),
                                      [&](const auto& column) { return column.second == i; });
        const std::string words = trimmed(row.cells[i]);
        const std::string name = i < header_.size() ? trimmed(header_[i]) : std::string();
        const std::string plain = columnName(name);
        if (used || words.empty())
            continue;
        // They are part of the day; but who says what the columns are says it of these too.
        const bool chosen = i < wishes_.columnsInOrder.size();
        if (!chosen && (plain == "weekday" || plain == "year" || plain == "date"))
            continue;
        rest += (rest.empty() ? "" : "\n") + (name.empty() ? "" : name + ": ") + words;
    }
    return rest;
}

void TableReader::take(const TableRow& row) {
    Item item;
    item.where = say("line %1", {std::to_string(row.line)});
    if (std::all_of(row.cells.begin(), row.cells.end(),
                    [](const std::string& one) { return trimmed(one).empty(); }))
        return;
    item.journal = journal_;
    item.form = row.form;
    item.id = cell(row, "id");
    const auto date = dateOf(row, item.where);
    if (!date) {
        items_.note(item.where, say("It has no date that can be read. It comes with today's."));
        if (item.id.empty())
            item.id = "undated " + row.form.substr(0, 200);
    }
    item.happened =
        date ? momentOf(*date, wishes_.here) : core::momentOnDay(wishes_.here.date, wishes_.here);
    item.title = cell(row, "title");
    item.text = markdownOfCell(cell(row, "text"));
    item.tags = tagsIn(cell(row, "tags"));
    item.mood = cell(row, "mood");
    item.place = cell(row, "place");
    item.weather = cell(row, "weather");
    const std::string star = lowered(cell(row, "star"));
    item.starred = star == "true" || star == "1" || star == "yes" || star == "*";
    item.kind = core::entryKindNamed(lowered(cell(row, "kind")));
    item.more = restOf(row);
    // What could not be read as a day or a time is words of the person.
    for (const std::string name : {"date", "time"}) {
        const std::string words = cell(row, name.c_str());
        const bool read = date && (name == "date" || date->time);
        if (!read && !words.empty())
            item.more += (item.more.empty() ? "" : "\n") + name + ": " + words;
    }
    items_.take(std::move(item));
}

/// One here and there is a fault of the program that wrote the table; many are no table.
std::size_t strayNuls(std::string_view bytes) {
    constexpr std::size_t rare = 1'000;
    const auto count = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
    return count <= 1 + bytes.size() / rare ? count : 0;
}

std::string tableText(const Source& source, ItemReceiver& items) {
    for (const auto members = source.walk(); members->next();) {
        if (!source.isFile() && endingOf(members->name()) != "csv")
            continue;
        auto bytes = bytesOf(*members, largestTable);
        if (!bytes)
            refuse(Fault::failed, say("%1 is larger than %2 bytes. Nothing was taken over.",
                                      {members->name(), std::to_string(largestTable)}));
        if (const std::size_t nuls = strayNuls(*bytes); nuls > 0) {
            replaceAll(*bytes, std::string_view("\0", 1), "\uFFFD");
            items.note(members->name(),
                       core::sayCount("%n byte in it is no text. \uFFFD stands in its place.",
                                      "%n bytes in it are no text. \uFFFD stands in their place.",
                                      static_cast<long long>(nuls)));
        }
        return plainLines(asUtf8(std::move(*bytes), members->name(), items));
    }
    refuse(Fault::failed,
           say("There is no table in %1. Nothing was taken over.", {source.path().string()}));
}

std::vector<std::string> headerOf(const Sample& sample) {
    if (!sample.source.isFile() || sample.head.empty())
        return {};
    std::string head = sample.head;
    if (strayNuls(head) > 0)
        std::erase(head, '\0');
    if (!looksLikeText(head))
        return {};
    const std::string text = plainLines(head);
    std::size_t at = 0;
    std::size_t line = 1;
    const auto row = nextRow(text, separatorOf(text), at, line);
    return row ? row->cells : std::vector<std::string>();
}

bool isDaylio(const Sample& sample) {
    bool mood = false;
    bool activities = false;
    bool day = false;
    for (const std::string& cell : headerOf(sample)) {
        const std::string name = columnName(cell);
        mood = mood || name == "mood";
        activities = activities || name == "activities";
        day = day || name == "full_date" || name == "year" || name == "date";
    }
    return mood && activities && day;
}

bool isTable(const Sample& sample) {
    const std::vector<std::string> header = headerOf(sample);
    constexpr std::size_t longestName = 60;
    if (header.size() < 2 || std::any_of(header.begin(), header.end(), [&](const std::string& one) {
            return one.size() > longestName || one.find('\n') != std::string::npos;
        }))
        return false;
    const std::string ending = endingOf(sample.source.path().filename().string());
    const Columns columns = columnsFound(header);
    return ending == "csv" || ending == "tsv" ||
           (columns.contains("date") && (columns.contains("text") || columns.contains("title")));
}

/// Names of files have the day of the export in them, and a person has one Daylio.
void readDaylio(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    TableReader(wishes, items, "Daylio").read(tableText(source, items));
}

void readTable(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    TableReader(wishes, items, source.title()).read(tableText(source, items));
}

} // namespace

std::vector<std::string> tableColumns() {
    std::vector<std::string> names;
    for (const Meaning& meaning : meanings())
        names.emplace_back(meaning.name);
    return names;
}

const Format daylioCsv{
    .name = "daylio-csv", .title = "Daylio", .recognises = &isDaylio, .read = &readDaylio};
const Format csvTable{.name = "csv", .title = "CSV", .recognises = &isTable, .read = &readTable};

} // namespace upturn::exchange
