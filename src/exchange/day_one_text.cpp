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
#include <map>
#include <regex>
#include <set>

namespace upturn::exchange {
namespace {

using core::say;

constexpr std::size_t largestText = 50'000'000;

/// "\tDate:\t15 January 2024" as its two sides; the name is empty where the line is none such.
struct TextField {
    std::string name;
    std::string words;
};

/// `tabbed`: in a file in which the dates stand behind a tab only such lines are fields. What
/// somebody quotes has none.
TextField fieldIn(std::string_view line, bool tabbed) {
    constexpr std::size_t longestName = 40;
    if (line.starts_with('\t'))
        line.remove_prefix(1);
    else if (tabbed)
        return {};
    const std::size_t colon = line.substr(0, longestName).find(":\t");
    if (colon == std::string_view::npos || colon == 0)
        return {};
    return {std::string(line.substr(0, colon)), trimmed(line.substr(colon + 2))};
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

bool isDateName(std::string_view name) {
    return isOneOf(name, {"Date", "Datum"});
}

/// "+5:30" as "+05:30".
std::string offsetOf(const std::string& sign, const std::string& hours,
                     const std::string& minutes) {
    return sign + (hours.size() == 1 ? "0" : "") + hours + (minutes.empty() ? "" : ":" + minutes);
}

/// Those that hardly anybody takes for another time.
std::string offsetNamed(const std::string& zone) {
    static const std::map<std::string, std::string> known{
        {"GMT", "UTC"},    {"UTC", "UTC"},    {"WET", "+00:00"},  {"WEST", "+01:00"},
        {"CET", "+01:00"}, {"MEZ", "+01:00"}, {"CEST", "+02:00"}, {"MESZ", "+02:00"},
        {"EET", "+02:00"}, {"EST", "-05:00"}, {"EDT", "-04:00"},  {"CDT", "-05:00"},
        {"MST", "-07:00"}, {"MDT", "-06:00"}, {"PST", "-08:00"},  {"PDT", "-07:00"}};
    const auto found = known.find(zone);
    return found == known.end() ? std::string() : found->second;
}

/// And the name of the zone, where it is of no use.
struct TextDate {
    Written written;
    std::string unknownZone{};
};

/// "January 15, 2024 at 10:12:13 PM GMT+5:30": the name of a zone stands behind it, in letters.
std::optional<TextDate> dayOneDate(const std::string& text) {
    constexpr std::size_t longest = 80;
    if (text.size() > longest)
        return std::nullopt;
    std::string words = text;
    for (const char* space : {"\u00a0", "\u202f", "\u2009"}) // before "PM"
        replaceAll(words, space, " ");
    if (const auto date = written(words))
        return TextDate{*date};
    static const std::regex form(
        R"(^(.*\d(?:\s?[AaPp]\.?[Mm]\.?)?)\s+([A-Z]{2,5})?(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$)");
    std::smatch found;
    if (!std::regex_match(words, found, form))
        return std::nullopt;
    const std::string plain = found[1].str();
    const std::string zone = found[4].matched
                                 ? offsetOf(found[3].str(), found[4].str(), found[5].str())
                                 : offsetNamed(found[2].str());
    if (const auto date = written(zone.empty() ? plain : plain + ' ' + zone))
        return TextDate{*date, zone.empty() ? found[2].str() : std::string()};
    return std::nullopt;
}

/// Also one that can't be read: it begins an entry all the same, and a year stands in it.
bool isDateLine(std::string_view line, bool tabbed) {
    const TextField field = fieldIn(line, tabbed);
    static const std::regex year(R"((^|\D)\d{4}(\D|$))");
    constexpr std::size_t longest = 80;
    return isDateName(field.name) &&
           (dayOneDate(field.words) || (line.starts_with('\t') && field.words.size() <= longest &&
                                        std::regex_search(field.words, year)));
}

bool isTabbed(std::string_view text) {
    const std::vector<std::string_view> lines = linesOf(text);
    return std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
        return line.starts_with('\t') && isDateLine(line, true);
    });
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
        tabbed_ = isTabbed(text);
        std::size_t begin = 0;
        std::size_t first = 1;
        std::size_t number = 0;
        for (const std::string_view line : linesOf(text)) {
            ++number;
            if (!isDateLine(line, tabbed_))
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
        bool begun = false;
        bool dated = false;
        std::size_t words = 0; // where they begin
        for (const std::string_view one : linesOf(block)) {
            const TextField field = fieldIn(one, tabbed_);
            if (field.name.empty() || (!begun && !isDateName(field.name)))
                break;
            if (const auto date = begun ? std::nullopt : dayOneDate(field.words)) {
                item.happened = momentOf(date->written, wishes_.here);
                dated = true;
                sayZone(item.where, date->unknownZone);
            } else if (isOneOf(field.name, {"Weather", "Wetter"}) && item.weather.empty()) {
                item.weather = field.words;
            } else if (isOneOf(field.name, {"Location", "Ort"}) && item.place.empty()) {
                item.place = field.words;
            } else if (field.name == "Tags") {
                for (std::string& tag : partsOf(field.words, ','))
                    item.tags.push_back(std::move(tag));
            } else {
                item.more += (item.more.empty() ? "" : "\n") + field.name + ": " + field.words;
            }
            begun = true;
            words = std::min(block.size(),
                             static_cast<std::size_t>(one.data() - block.data()) + one.size() + 1);
        }
        if (!dated)
            items_.note(item.where, begun ? say("Its date can't be read, and is in the details. It "
                                                "comes with the day of the file.")
                                          : say("It stands before the first date. It comes with "
                                                "the day of the file."));
        item.text = trimmed(block.substr(words));
        takeHeading(item);
        takeFirstLine(item);
        for (std::string& tag : hashTagsIn(item.text))
            item.tags.push_back(std::move(tag));
        items_.take(std::move(item));
    }
    void sayZone(const std::string& where, const std::string& zone) {
        if (!zone.empty() && saidOf_.insert(zone).second)
            items_.note(where, say("What time zone \u201c%1\u201d means is not known. The time is "
                                   "taken as it stands there.",
                                   {zone}));
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
    bool tabbed_ = false;
    std::set<std::string> saidOf_; ///< names of zones
};

bool isDayOneText(const Sample& sample) {
    if (!sample.source.isFile() || !looksLikeText(sample.head))
        return false;
    return isTabbed(plainLines(sample.head));
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
