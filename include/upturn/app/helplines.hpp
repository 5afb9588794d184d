// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Numbers to call, by country: resources/hear/helplines.tsv. Each has the month of the page it was
// read from, and that is shown: nobody has dialled them. Any thread; no errors.

#pragma once

#include <upturn/core/moment.hpp>

#include <string>
#include <vector>

namespace upturn::app {

enum class HelplineKind { crisis, young, violence };
std::string_view nameOf(HelplineKind kind);

struct Helpline {
    std::string country; ///< "DE"; "UK" for the United Kingdom
    HelplineKind kind = HelplineKind::crisis;
    std::string name;
    std::string number; ///< or several, divided by "; "
    std::string hours;
    std::string asOf; ///< "2025-06", "2025"; empty where the page has no date

    bool operator==(const Helpline&) const = default;
};

/// All that are shipped.
const std::vector<Helpline>& helplines();
/// In the order of the countries, then of the kinds.
std::vector<Helpline> helplinesIn(const std::vector<std::string>& countries,
                                  const std::vector<HelplineKind>& kinds);

/// Those of which some are shipped, in alphabetical order: "AT".
std::vector<std::string> countries();
/// "Germany", in the language of the program; the code itself where no name is known.
std::string nameOfCountry(const std::string& country);

/// The country by a zone of the clock ("Europe/Vienna", old names as well), and behind it that of
/// the locale ("en_US") where it is another one; empty where neither says one.
std::vector<std::string> countriesBy(const std::string& zone, const std::string& locale);
/// Those of the clock and of the system's locale.
std::vector<std::string> countriesHere(const core::Moment& now);
/// The number that an ambulance comes by, or several: "144, 112". Empty where none is known for
/// sure; of no country, what most of the world has.
std::string emergencyNumberIn(const std::string& country);
/// A line each: which number helps at once.
std::string emergencyIn(const std::vector<std::string>& countries);

/// Older than two years, or without a date.
bool mayHaveChanged(const Helpline& line, const core::Moment& now);
/// "day and night", as far as it is written as "24/7".
std::string hoursOf(const Helpline& line);
/// "TelefonSeelsorge (DE): 0800 111 0 111, day and night, as of 2025-06". Older than two years, or
/// without a date, it says that it may have changed.
std::string sentenceOf(const Helpline& line, const core::Moment& now);

} // namespace upturn::app
