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

namespace upturn::app {
namespace {

using core::say;

constexpr core::Names<HelplineKind, 3> kinds{{
    {HelplineKind::crisis, "crisis"},
    {HelplineKind::young, "young"},
    {HelplineKind::violence, "violence"},
}};

/// Where help comes at once: elsewhere it is 112.
struct Emergency {
    std::string_view country;
    std::string_view number;
};
constexpr std::array emergencies{
    Emergency{"CH", "144, 112"}, Emergency{"UK", "999"}, Emergency{"US", "911"},
    Emergency{"CA", "911"},      Emergency{"AU", "000"}, Emergency{"NZ", "111"},
    Emergency{"IN", "112"},      Emergency{"FR", "15"},  Emergency{"BR", "192"},
};

/// Read after "in".
struct CountryName {
    std::string_view country;
    const char* name;
};
constexpr std::array countryNames{
    CountryName{"AT", "Austria"},
    CountryName{"AU", "Australia"},
    CountryName{"BE", "Belgium"},
    CountryName{"BR", "Brazil"},
    CountryName{"CA", "Canada"},
    CountryName{"CH", "Switzerland"},
    CountryName{"DE", "Germany"},
    CountryName{"ES", "Spain"},
    CountryName{"FI", "Finland"},
    CountryName{"FR", "France"},
    CountryName{"IE", "Ireland"},
    CountryName{"IN", "India"},
    CountryName{"IT", "Italy"},
    CountryName{"NL", "the Netherlands"},
    CountryName{"NO", "Norway"},
    CountryName{"NZ", "New Zealand"},
    CountryName{"PL", "Poland"},
    CountryName{"PT", "Portugal"},
    CountryName{"SE", "Sweden"},
    CountryName{"UK", "the United Kingdom"},
    CountryName{"US", "the United States"},
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

std::vector<Helpline> readAll() {
    std::vector<Helpline> all;
    std::string_view rest = helplinesData;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const std::string_view row = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        const std::vector<std::string> cells = cellsOf(row);
        const auto kind =
            cells.size() == 6 ? core::valueIn(kinds, cells[1]) : std::optional<HelplineKind>();
        if (kind)
            all.push_back({cells[0], *kind, cells[2], cells[3], cells[4], cells[5]});
    }
    return all;
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

std::vector<Helpline> helplinesIn(const std::string& country,
                                  const std::vector<HelplineKind>& wanted) {
    std::vector<Helpline> found;
    for (const HelplineKind kind : wanted)
        for (const Helpline& line : helplines())
            if (line.country == country && line.kind == kind)
                found.push_back(line);
    return found;
}

std::string countryHere(const core::Moment& now) {
    // Where the clock is set says more than the language: en_US is common elsewhere.
    if (const QTimeZone zone(QByteArray::fromStdString(now.zone)); zone.isValid())
        if (std::string country = codeOf(zone.territory()); !country.empty())
            return country;
    const QLocale locale = QLocale::system();
    return locale.language() == QLocale::C ? std::string() : codeOf(locale.territory());
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
    if (country.empty())
        return "112, 911";
    const auto* const known = std::ranges::find(emergencies, country, &Emergency::country);
    return std::string(known == emergencies.end() ? "112" : known->number);
}

std::string emergencyIn(const std::string& country) {
    if (country.empty())
        return say("In an emergency: 112 or 911. Ask for a crisis line.");
    return say("In an emergency (%1): %2", {country, emergencyNumberIn(country)});
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
