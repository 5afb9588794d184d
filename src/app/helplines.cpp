// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "helplines_data.hpp"

#include <upturn/app/helplines.hpp>
#include <upturn/core/names.hpp>
#include <upturn/core/say.hpp>

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <map>
#include <utility>

namespace upturn::app {
namespace {

using core::say;

constexpr core::Names<HelplineKind, 3> kinds{{
    {HelplineKind::crisis, "crisis"},
    {HelplineKind::young, "young"},
    {HelplineKind::violence, "violence"},
}};

/// Read after "in".
struct CountryName {
    std::string_view country;
    const char* name;
};
constexpr std::array countryNames{
    CountryName{"AE", "the United Arab Emirates"},
    CountryName{"AR", "Argentina"},
    CountryName{"AT", "Austria"},
    CountryName{"AU", "Australia"},
    CountryName{"BE", "Belgium"},
    CountryName{"BG", "Bulgaria"},
    CountryName{"BR", "Brazil"},
    CountryName{"CA", "Canada"},
    CountryName{"CH", "Switzerland"},
    CountryName{"CL", "Chile"},
    CountryName{"CN", "China"},
    CountryName{"CO", "Colombia"},
    CountryName{"CY", "Cyprus"},
    CountryName{"CZ", "Czechia"},
    CountryName{"DE", "Germany"},
    CountryName{"DK", "Denmark"},
    CountryName{"EE", "Estonia"},
    CountryName{"EG", "Egypt"},
    CountryName{"ES", "Spain"},
    CountryName{"FI", "Finland"},
    CountryName{"FR", "France"},
    CountryName{"GR", "Greece"},
    CountryName{"HK", "Hong Kong"},
    CountryName{"HR", "Croatia"},
    CountryName{"HU", "Hungary"},
    CountryName{"IE", "Ireland"},
    CountryName{"IL", "Israel"},
    CountryName{"IN", "India"},
    CountryName{"IS", "Iceland"},
    CountryName{"IT", "Italy"},
    CountryName{"JP", "Japan"},
    CountryName{"KE", "Kenya"},
    CountryName{"KR", "South Korea"},
    CountryName{"LI", "Liechtenstein"},
    CountryName{"LT", "Lithuania"},
    CountryName{"LU", "Luxembourg"},
    CountryName{"LV", "Latvia"},
    CountryName{"MT", "Malta"},
    CountryName{"MX", "Mexico"},
    CountryName{"MY", "Malaysia"},
    CountryName{"NL", "the Netherlands"},
    CountryName{"NO", "Norway"},
    CountryName{"NZ", "New Zealand"},
    CountryName{"PH", "the Philippines"},
    CountryName{"PL", "Poland"},
    CountryName{"PT", "Portugal"},
    CountryName{"RO", "Romania"},
    CountryName{"RU", "Russia"},
    CountryName{"SA", "Saudi Arabia"},
    CountryName{"SE", "Sweden"},
    CountryName{"SG", "Singapore"},
    CountryName{"SI", "Slovenia"},
    CountryName{"SK", "Slovakia"},
    CountryName{"TH", "Thailand"},
    CountryName{"TR", "Turkey"},
    CountryName{"TW", "Taiwan"},
    CountryName{"UA", "Ukraine"},
    CountryName{"UK", "the United Kingdom"},
    CountryName{"US", "the United States"},
    CountryName{"VN", "Vietnam"},
    CountryName{"ZA", "South Africa"},
};

/// As they are written in the table, and how they are read; a number alone is read everywhere.
struct HoursInWords {
    std::string_view hours;
    const char* words;
};
constexpr std::array hoursInWords{
    HoursInWords{"24/7", "day and night"},
    HoursInWords{"Mon-Sat 14-20", "Monday to Saturday, 14:00 to 20:00"},
    HoursInWords{"9-24 h daily", "daily, 9:00 to 24:00"},
    HoursInWords{"hours not known", "hours not known"},
    HoursInWords{"1712 weekdays only, 9-17 in 2020; 0800 30 030 Mon-Fri 9-19, other times passed "
                 "to 107",
                 "1712: weekdays, 9:00 to 17:00 in 2020; 0800 30 030: Monday to Friday, 9:00 to "
                 "19:00, at other times passed to 107"},
};

std::vector<std::string> cellsOf(std::string_view row) {
    std::vector<std::string> cells;
    for (;;) {
        const auto tab = row.find('\t');
        cells.emplace_back(row.substr(0, tab));
        if (tab == std::string_view::npos)
            return cells;
        row.remove_prefix(tab + 1);
    }
}

/// The rows of a table that have so many cells; what is above them are remarks and a head.
std::vector<std::vector<std::string>> rowsOf(std::string_view table, std::size_t cells) {
    std::vector<std::vector<std::string>> rows;
    while (!table.empty()) {
        const auto end = table.find('\n');
        const std::string_view row = table.substr(0, end);
        table.remove_prefix(end == std::string_view::npos ? table.size() : end + 1);
        if (std::vector<std::string> each = cellsOf(row); each.size() == cells)
            rows.push_back(std::move(each));
    }
    return rows;
}

std::vector<Helpline> readAll() {
    constexpr std::size_t cells = 6;
    std::vector<Helpline> all;
    for (const std::vector<std::string>& row : rowsOf(helplinesData, cells))
        if (const auto kind = core::valueIn(kinds, row[1]))
            all.push_back({row[0], *kind, row[2], row[3], row[4], row[5]});
    return all;
}

/// The second cell by the first.
std::map<std::string, std::string, std::less<>> pairsIn(std::string_view table, std::size_t cells) {
    std::map<std::string, std::string, std::less<>> pairs;
    for (const std::vector<std::string>& row : rowsOf(table, cells))
        pairs.emplace(row[0], row[1]);
    return pairs;
}

std::string codeOf(QLocale::Territory territory) {
    if (territory == QLocale::AnyTerritory)
        return {};
    const std::string code = QLocale::territoryToCode(territory).toStdString();
    return code == "GB" ? "UK" : code;
}

/// Months since the year 0; nothing without a date.
std::optional<int> monthOf(const std::string& date) {
    int year = 0;
    int month = 12; // of a year alone the last, as nobody knows better
    const auto* const end = date.data() + date.size();
    const auto read = std::from_chars(date.data(), end, year);
    if (read.ec != std::errc() || year < 1900)
        return std::nullopt;
    if (read.ptr != end)
        std::from_chars(read.ptr + 1, end, month);
    return year * 12 + month - 1;
}

} // namespace

std::string_view nameOf(HelplineKind kind) {
    return core::nameIn(kinds, kind);
}

const std::vector<Helpline>& helplines() {
    static const std::vector<Helpline> all = readAll();
    return all;
}

std::vector<Helpline> helplinesIn(const std::vector<std::string>& wantedCountries,
                                  const std::vector<HelplineKind>& wanted) {
    std::vector<Helpline> found;
    for (const std::string& country : wantedCountries)
        for (const HelplineKind kind : wanted)
            for (const Helpline& line : helplines())
                if (line.country == country && line.kind == kind)
                    found.push_back(line);
    return found;
}

std::vector<std::string> countriesBy(const std::string& zone, const std::string& locale) {
    static const auto oldNames = pairsIn(zonesData, 2);
    std::vector<std::string> found;
    // Where the clock is set says more than the language: en_US is common elsewhere.
    if (const auto old = oldNames.find(zone); old != oldNames.end())
        found.push_back(old->second);
    else if (const QTimeZone known(QByteArray::fromStdString(zone)); known.isValid())
        if (std::string country = codeOf(known.territory()); !country.empty())
            found.push_back(std::move(country));
    if (locale.find('_') != std::string::npos) { // "de" alone is a language, "C" none
        std::string country = codeOf(QLocale(QString::fromStdString(locale)).territory());
        if (!country.empty() && std::ranges::find(found, country) == found.end())
            found.push_back(std::move(country));
    }
    return found;
}

std::vector<std::string> countriesHere(const core::Moment& now) {
    return countriesBy(now.zone, QLocale::system().name().toStdString());
}

std::vector<std::string> countries() {
    std::vector<std::string> codes;
    for (const Helpline& line : helplines())
        codes.push_back(line.country);
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

std::string nameOfCountry(const std::string& country) {
    const auto* const known = std::ranges::find(countryNames, country, &CountryName::country);
    return known == countryNames.end() ? country : say(known->name);
}

std::string emergencyNumberIn(const std::string& country) {
    static const auto numbers = pairsIn(emergencyData, 4);
    if (country.empty())
        return "112, 911";
    const auto known = numbers.find(country);
    return known == numbers.end() ? std::string() : known->second;
}

std::string emergencyIn(const std::vector<std::string>& countries) {
    if (countries.empty())
        return say("In an emergency: 112 or 911. Ask for a crisis line.");
    std::string sentences;
    for (const std::string& country : countries) {
        const std::string number = emergencyNumberIn(country);
        if (!sentences.empty())
            sentences += '\n';
        sentences +=
            number.empty()
                ? say("In an emergency (%1): the emergency number of where you are", {country})
                : say("In an emergency (%1): %2", {country, number});
    }
    return sentences;
}

bool mayHaveChanged(const Helpline& line, const core::Moment& now) {
    constexpr int fresh = 24; // months
    const auto month = monthOf(line.asOf);
    const int thisMonth = static_cast<int>(now.date.year()) * 12 +
                          static_cast<int>(static_cast<unsigned>(now.date.month())) - 1;
    return !month || thisMonth - *month > fresh;
}

std::string hoursOf(const Helpline& line) {
    const auto* const known = std::ranges::find(hoursInWords, line.hours, &HoursInWords::hours);
    return known == hoursInWords.end() ? line.hours : say(known->words);
}

std::string sentenceOf(const Helpline& line, const core::Moment& now) {
    const std::string number =
        say("%1 (%2): %3, %4", {line.name, line.country, line.number, hoursOf(line)});
    if (!monthOf(line.asOf))
        return say("%1, may have changed", {number});
    return mayHaveChanged(line, now) ? say("%1, as of %2, may have changed", {number, line.asOf})
                                     : say("%1, as of %2", {number, line.asOf});
}

} // namespace upturn::app
