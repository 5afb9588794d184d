// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Day One's plain text: entries that begin with a line "Date:" behind a tab, fields below it.

#include "dates.hpp"
#include "format.hpp"
#include "markdown_words.hpp"
#include "plain_words.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>

#include <algorithm>
#include <regex>

namespace upturn::exchange {
namespace {

using core::say;

constexpr std::size_t largestText = 50'000'000;

/// "\tDate:\t15 January 2024" as its two sides; the name is empty where the line is none such.
struct TextField {
    std::string name;
    std::string words;
};

TextField fieldIn(std::string_view line) {
    constexpr std::size_t longestName = 40;
    if (line.starts_with('\t'))
        line.remove_prefix(1);
    const std::size_t colon = line.substr(0, longestName).find(":\t");
    if (colon == std::string_view::npos || colon == 0)
        return {};
    return {std::string(line.substr(0, colon)), trimmed(line.substr(colon + 2))};
}

/// "January 15, 2024 at 10:12:13 PM GMT+1": the name of a zone stands behind it, in letters.
std::optional<Written> dayOneDate(const std::string& words) {
    if (const auto date = written(words))
        return date;
    constexpr std::size_t longest = 80;
    static const std::regex form(
        R"(^(.*\d(?:\s?[AaPp][Mm])?)\s+([A-Z]{2,5})(?:([+-])(\d{1,2}))?$)");
    std::smatch found;
    if (words.size() > longest || !std::regex_match(words, found, form))
        return std::nullopt;
    std::string plain = found[1].str();
    if (found[4].matched)
        plain += found[3].str() + (found[4].length() == 1 ? "0" : "") + found[4].str();
    return written(plain);
}

bool isDateLine(std::string_view line) {
    const TextField field = fieldIn(line);
    return field.name == "Date" && dayOneDate(field.words).has_value();
}

class DayOneText {
  public:
    DayOneText(const ImportWishes& wishes, ItemReceiver& items, std::string journal,
               core::Moment otherwise)
        : wishes_(wishes)
        , items_(items)
        , journal_(std::move(journal))
        , otherwise_(std::move(otherwise)) {}

    void read(std::string_view text) {
        std::size_t begin = 0;
        std::size_t first = 1;
        std::size_t number = 0;
        for (const std::string_view line : linesOf(text)) {
            ++number;
            if (!isDateLine(line))
                continue;
            const auto at = static_cast<std::size_t>(line.data() - text.data());
            take(text.substr(begin, at - begin), first);
            begin = at;
            first = number;
        }
        take(text.substr(begin), first);
    }

  private:
    void take(std::string_view block, std::size_t line) {
        Item item;
        item.form = trimmed(block);
        if (item.form.empty())
            return;
        item.where = say("line %1", {std::to_string(line)});
        item.journal = journal_;
        item.happened = otherwise_;
        bool dated = false;
        std::size_t words = 0; // where they begin
        for (const std::string_view one : linesOf(block)) {
            const TextField field = fieldIn(one);
            if (field.name.empty() || (!dated && field.name != "Date"))
                break;
            if (const auto date = dated ? std::nullopt : dayOneDate(field.words)) {
                item.happened = momentOf(*date, wishes_.here);
                dated = true;
            } else if (field.name == "Weather" && item.weather.empty()) {
                item.weather = field.words;
            } else if (field.name == "Location" && item.place.empty()) {
                item.place = field.words;
            } else if (field.name == "Tags") {
                for (std::string& tag : partsOf(field.words, ','))
                    item.tags.push_back(std::move(tag));
            } else {
                item.more += (item.more.empty() ? "" : "\n") + field.name + ": " + field.words;
            }
            words = std::min(block.size(),
                             static_cast<std::size_t>(one.data() - block.data()) + one.size() + 1);
        }
        if (!dated)
            items_.note(item.where, say("It stands before the first date. It comes with the day "
                                        "of the file."));
        item.text = trimmed(block.substr(words));
        takeHeading(item);
        takeFirstLine(item);
        for (std::string& tag : hashTagsIn(item.text))
            item.tags.push_back(std::move(tag));
        items_.take(std::move(item));
    }
    /// A short line with nothing below it is the title, as it is there.
    static void takeFirstLine(Item& item) {
        constexpr std::size_t longest = 120;
        const std::size_t end = item.text.find('\n');
        if (!item.title.empty() || end == std::string::npos || end > longest ||
            end + 1 >= item.text.size() || item.text[end + 1] != '\n')
            return;
        item.title = trimmed(std::string_view(item.text).substr(0, end));
        item.text = trimmed(std::string_view(item.text).substr(end));
    }

    const ImportWishes& wishes_;
    ItemReceiver& items_;
    std::string journal_;
    core::Moment otherwise_;
};

bool isDayOneText(const Sample& sample) {
    if (!sample.source.isFile() || !looksLikeText(sample.head))
        return false;
    const std::string text = plainLines(sample.head);
    const std::vector<std::string_view> lines = linesOf(text);
    return std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
        return line.starts_with('\t') && isDateLine(line);
    });
}

void readDayOneText(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    for (const auto members = source.walk(); members->next();) {
        auto bytes = bytesOf(*members, largestText);
        if (!bytes)
            refuse(core::Fault::failed, say("%1 is larger than %2 bytes. Nothing was taken over.",
                                            {members->name(), std::to_string(largestText)}));
        const core::Moment& here = wishes.here;
        const core::Moment changed =
            members->modified() == 0 ? here
                                     : core::momentAt(members->modified(), here.zone, here.offset);
        DayOneText reader(wishes, items, source.title(), core::momentOnDay(changed.date, here));
        reader.read(plainLines(asUtf8(std::move(*bytes), members->name(), items)));
    }
}

} // namespace

const Format dayOneText{.name = "dayone-text",
                        .title = "Day One",
                        .recognises = &isDayOneText,
                        .read = &readDayOneText};

} // namespace upturn::exchange
