// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "terminal.hpp"

#include <upturn/core/direction.hpp>
#include <upturn/core/say.hpp>
#include <upturn/core/utf8.hpp>
#include <upturn/system/streams.hpp>

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace upturn::cli {
namespace {

constexpr const char* replacement = "\xEF\xBF\xBD";

bool isControl(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

/// Embeddings, overrides and isolates: they would reach beyond the text.
bool turnsLine(char32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool styled() {
    static const bool wanted = [] {
        const char* noColor = std::getenv("NO_COLOR"); // NOLINT(concurrency-mt-unsafe)
        const char* terminal = std::getenv("TERM");    // NOLINT(concurrency-mt-unsafe)
        return system::isTerminal(system::Stream::output) &&
               (noColor == nullptr || *noColor == '\0') && terminal != nullptr &&
               std::string_view(terminal) != "dumb";
    }();
    return wanted;
}

QDate toQt(core::CivilDate date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace

std::string inLine(std::string_view given) {
    const std::string text = core::Text::repaired(given).utf8();
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const core::Character one = core::characterAt(text, at);
        at += one.bytes;
        if (one.code == '\n' || one.code == '\r' || one.code == '\t' || one.code == 0x2028 ||
            one.code == 0x2029)
            out += ' ';
        else if (isControl(one.code))
            out += replacement;
        else if (!turnsLine(one.code))
            core::appendCharacter(out, one.code);
    }
    return core::isolated(std::move(out));
}

std::string inLines(const core::Text& text, const std::string& indent) {
    std::string out = indent;
    for (std::size_t at = 0; at < text.utf8().size();) {
        const core::Character one = core::characterAt(text.utf8(), at);
        at += one.bytes;
        if (one.code == '\n')
            out += '\n' + indent;
        else if (isControl(one.code) && one.code != '\t' && one.code != '\r')
            out += replacement;
        else if (one.code != '\r')
            core::appendCharacter(out, one.code);
    }
    return out;
}

std::string padded(const std::string& words, std::size_t width) {
    const std::size_t characters = core::charactersIn(words);
    return words + std::string(characters < width ? width - characters : 0, ' ');
}

std::string strong(const std::string& words) {
    return styled() ? "\x1b[1m" + words + "\x1b[0m" : words;
}

std::string faint(const std::string& words) {
    return styled() ? "\x1b[2m" + words + "\x1b[0m" : words;
}

std::string saidDay(core::CivilDate day, core::CivilDate today) {
    const std::int64_t away = core::dayNumber(day) - core::dayNumber(today);
    if (away == 0)
        return core::say("today");
    if (away == -1)
        return core::say("yesterday");
    if (away == 1)
        return core::say("tomorrow");
    // How the parts of a date follow each other is a matter of the language too.
    const std::string form =
        day.year() == today.year() ? core::say("ddd d MMM") : core::say("d MMM yyyy");
    return QLocale().toString(toQt(day), QString::fromStdString(form)).toStdString();
}

std::string saidDay(const core::Moment& moment, const app::Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    // Shortly after midnight it is still the same day for whoever is awake.
    return saidDay(surroundings.dayOf(moment) == today ? today : moment.date, today);
}

std::string saidWhen(const core::Moment& moment, const app::Surroundings& surroundings) {
    const bool wholeDay = moment.precision == core::Precision::day;
    return saidDay(moment, surroundings) + (wholeDay ? "" : ' ' + core::timeOfDay(moment));
}

std::string endedOnce(std::string sentence) {
    if (sentence.ends_with("..") && !sentence.ends_with("..."))
        sentence.pop_back();
    return sentence;
}

} // namespace upturn::cli
