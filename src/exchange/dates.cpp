// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "dates.hpp"

#include "plain_words.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>

#include <QLocale>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace upturn::exchange {
namespace {

using std::chrono::milliseconds;

constexpr std::int64_t msOfDay = 86'400'000;

std::optional<int> numberIn(std::string_view digits) {
    int value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return !digits.empty() && read.ptr == digits.data() + digits.size() ? std::optional(value)
                                                                        : std::nullopt;
}

std::optional<core::CivilDate> dateOf(int year, int month, int day) {
    const core::CivilDate date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                               std::chrono::day(unsigned(day))};
    constexpr int lastYear = 9999;
    if (year < 1 || year > lastYear || month < 1 || day < 1 || !date.ok())
        return std::nullopt;
    return date;
}

std::optional<milliseconds> timeOf(int hour, int minute, int second, int ms) {
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    return milliseconds(((hour * 60 + minute) * 60 + std::min(second, 59)) * 1000 + ms);
}

QString folded(std::string_view word) {
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded();
}

struct DayWords {
    std::map<QString, int> months;
    std::set<QString> weekdays;
};

const DayWords& dayWords() {
    static const DayWords known = [] {
        DayWords all;
        const std::array languages{
            QLocale::English,   QLocale::German,   QLocale::French,     QLocale::Spanish,
            QLocale::Italian,   QLocale::Dutch,    QLocale::Portuguese, QLocale::Polish,
            QLocale::Swedish,   QLocale::Danish,   QLocale::Finnish,    QLocale::NorwegianBokmal,
            QLocale::Czech,     QLocale::Russian,  QLocale::Ukrainian,  QLocale::Turkish,
            QLocale::Hungarian, QLocale::Romanian, QLocale::Greek,      QLocale::Catalan};
        const auto plain = [](QString word) {
            word.remove(QLatin1Char('.'));
            return word.toCaseFolded();
        };
        for (const QLocale::Language language : languages) {
            const QLocale locale(language);
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (int month = 1; month <= 12; ++month) {
                    all.months.try_emplace(plain(locale.monthName(month, format)), month);
                    all.months.try_emplace(plain(locale.standaloneMonthName(month, format)), month);
                }
                for (int day = 1; day <= 7; ++day) {
                    all.weekdays.insert(plain(locale.dayName(day, format)));
                    all.weekdays.insert(plain(locale.standaloneDayName(day, format)));
                }
            }
        }
        all.months.try_emplace(QStringLiteral("sept"), 9);
        for (const auto& [word, month] : all.months)
            all.weekdays.erase(word);
        return all;
    }();
    return known;
}

/// The time of a day at the end of `text`, taken off it.
struct TakenTime {
    std::optional<milliseconds> time;
    std::optional<std::chrono::seconds> offset;
    bool utc = false;
    bool wrong = false;
    std::string rest;
};

TakenTime takeTime(const std::string& text) {
    static const std::regex form(
        R"(^(.*?)(?:^|[ T,_]|\bat |\bum )\s*(\d{1,2})(?:[:.hH_-](\d{2})(?:[:._-](\d{2})(?:[.,](\d{1,9}))?)?)?\s*([aApP])?\.?([mM])?\.?\s*(?:Uhr|h)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$)");
    std::smatch found;
    TakenTime taken{.time = {}, .offset = {}, .rest = text};
    if (!std::regex_match(text, found, form))
        return taken;
    const bool halves = found[6].matched && found[7].matched;
    if (found[6].matched != found[7].matched || (!found[3].matched && !halves))
        return taken;
    int hour = numberIn(found[2].str()).value_or(-1);
    if (halves) {
        if (hour < 1 || hour > 12)
            return {.time = {}, .offset = {}, .wrong = true, .rest = {}};
        hour = hour % 12 + (lowered(found[6].str()) == "p" ? 12 : 0);
    }
    std::string fraction = found[5].matched ? found[5].str().substr(0, 3) : "0";
    while (found[5].matched && fraction.size() < 3)
        fraction += '0';
    taken.time =
        timeOf(hour, found[3].matched ? *numberIn(found[3].str()) : 0,
               found[4].matched ? *numberIn(found[4].str()) : 0, numberIn(fraction).value_or(0));
    taken.wrong = !taken.time;
    taken.rest = trimmed(found[1].str());
    if (const std::string zone = found[8].str(); !zone.empty()) {
        taken.utc = zone == "Z" || zone == "UTC" || zone == "GMT";
        if (!taken.utc) {
            const int hours = numberIn(zone.substr(1, 2)).value_or(0);
            const int minutes =
                zone.size() > 3 ? numberIn(zone.substr(zone.size() - 2)).value_or(0) : 0;
            const int seconds = (hours * 60 + minutes) * 60;
            taken.offset = std::chrono::seconds(zone.front() == '-' ? -seconds : seconds);
            constexpr int farthest = 18; // hours: no clock is set further from that of Greenwich
            taken.wrong = taken.wrong || hours > farthest || minutes > 59;
        }
    }
    return taken;
}

std::optional<core::CivilDate> yearFirst(const std::string& text) {
    static const std::regex parted(R"(^(\d{4})[-_./](\d{1,2})[-_./](\d{1,2})$)");
    static const std::regex whole(R"(^(\d{4})(\d{2})(\d{2})$)");
    std::smatch found;
    if (!std::regex_match(text, found, parted) && !std::regex_match(text, found, whole))
        return std::nullopt;
    return dateOf(*numberIn(found[1].str()), *numberIn(found[2].str()), *numberIn(found[3].str()));
}

std::optional<core::CivilDate> yearLast(const std::string& text, Order order) {
    static const std::regex form(R"(^(\d{1,2})([-_./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$)");
    std::smatch found;
    if (!std::regex_match(text, found, form))
        return std::nullopt;
    int day = *numberIn(found[1].str());
    int month = *numberIn(found[3].str());
    if (order == Order::monthFirst && found[2].str() != ".")
        std::swap(day, month);
    int year = *numberIn(found[4].str());
    if (found[4].length() == 2)
        year += year < 70 ? 2000 : 1900;
    return dateOf(year, month, day);
}

/// "January 5, 2024", "Sun 3. November 2024": one name of a month, a day and a year.
std::optional<core::CivilDate> byName(const std::string& text) {
    constexpr std::size_t longest = 60;
    if (text.size() > longest)
        return std::nullopt;
    std::string plain = text;
    for (char& c : plain)
        if (c == ',' || c == '.' || c == '-' || c == '_' || c == '/' || c == '\'')
            c = ' ';
    int month = 0;
    std::vector<int> numbers;
    for (std::string word : partsOf(plain, ' ')) {
        static const std::regex ordinal(R"(^(\d{1,2})(st|nd|rd|th)$)");
        word = std::regex_replace(word, ordinal, "$1");
        if (const auto number = numberIn(word)) {
            numbers.push_back(*number);
            continue;
        }
        const QString name = folded(word);
        const auto known = dayWords().months.find(name);
        if (known != dayWords().months.end() && month == 0)
            month = known->second;
        else if (!dayWords().weekdays.contains(name) && name != QLatin1String("de") &&
                 name != QLatin1String("of") && name != QLatin1String("the"))
            return std::nullopt;
    }
    if (month == 0 || numbers.size() != 2)
        return std::nullopt;
    constexpr int lastDay = 31;
    const bool dayFirst = numbers[0] <= lastDay;
    const int year = dayFirst ? numbers[1] : numbers[0];
    if (year < 1000)
        return std::nullopt;
    return dateOf(year, month, dayFirst ? numbers[0] : numbers[1]);
}

std::string withoutWeekday(const std::string& text) {
    const std::size_t end = text.find_first_of(" ,");
    if (end == std::string::npos || end == 0)
        return text;
    std::string word = text.substr(0, end);
    while (word.ends_with('.'))
        word.pop_back();
    if (!dayWords().weekdays.contains(folded(word)))
        return text;
    return trimmed(std::string_view(text).substr(text.find_first_not_of(" ,", end)));
}

std::optional<core::CivilDate> dayWritten(std::string text, Order order) {
    while (!text.empty() && (text.ends_with(',') || text.ends_with(' ')))
        text.pop_back();
    if (text.empty())
        return std::nullopt;
    if (const auto date = yearFirst(text))
        return date;
    if (const auto date = yearLast(text, order))
        return date;
    const bool letters = std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) > 127;
    });
    if (!letters)
        return std::nullopt;
    if (const std::string rest = withoutWeekday(text); rest != text)
        return dayWritten(rest, order);
    return byName(text);
}

} // namespace

std::optional<Written> isoWritten(std::string_view text) {
    static const std::regex form(
        R"(^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?\s*$)");
    constexpr std::size_t longest = 48;
    const std::string copy(text.substr(0, longest + 1));
    if (copy.size() > longest || !std::regex_match(copy, form))
        return std::nullopt;
    return written(copy);
}

std::optional<Written> written(std::string_view text, Order order) {
    constexpr std::size_t longest = 80;
    const std::string whole = trimmed(text);
    if (whole.empty() || whole.size() > longest)
        return std::nullopt;
    if (const auto date = dayWritten(whole, order))
        return Written{.date = *date, .time = {}, .offset = {}};
    const TakenTime taken = takeTime(whole);
    if (!taken.time || taken.wrong)
        return std::nullopt;
    const auto date = dayWritten(taken.rest, order);
    if (!date)
        return std::nullopt;
    return Written{.date = *date, .time = taken.time, .offset = taken.offset, .utc = taken.utc};
}

void OrderVotes::take(std::string_view date) {
    const auto dayFirst = written(date, Order::dayFirst);
    const auto monthFirst = written(date, Order::monthFirst);
    dayFirst_ += dayFirst && !monthFirst ? 1 : 0;
    monthFirst_ += monthFirst && !dayFirst ? 1 : 0;
    if (dayFirst && monthFirst && dayFirst->date != monthFirst->date && unsure_.empty())
        unsure_ = trimmed(date);
}

void OrderVotes::takeAll(std::string_view text) {
    static const std::regex form(R"(\d{1,2}([-/])\d{1,2}\1\d{4})");
    for (const std::string_view line : linesOf(text)) {
        constexpr std::size_t longest = 200;
        const std::string piece(line.substr(0, longest));
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (std::none_of(piece.begin(), piece.end(), isDigit))
            continue;
        std::smatch found;
        if (std::regex_search(piece, found, form))
            take(found.str());
    }
}

Order OrderVotes::order(Order otherwise) const {
    if (dayFirst_ == monthFirst_)
        return otherwise;
    return dayFirst_ > monthFirst_ ? Order::dayFirst : Order::monthFirst;
}

const std::string& OrderVotes::unsure() const {
    static const std::string none;
    return dayFirst_ == monthFirst_ ? unsure_ : none;
}

std::string saidOfUnsure(const std::string& date, Order order) {
    const auto read = written(date, order);
    return core::say(
        "Nothing tells whether days or months come first. \u201c%1\u201d is read as "
        "%2.",
        {core::Text::repaired(date).utf8(), read ? core::isoDate(read->date) : std::string()});
}

std::optional<Written> writtenIn(std::string_view name) {
    static const std::regex form(
        R"((?:^|[^\d])(\d{4})([-_./]?)(\d{2})\2(\d{2})(?:(?:[T _-]|\s-\s|\sat\s)(\d{2})[:._-]?(\d{2})(?![\d])(?:[:._-]?(\d{2}))?)?(?![\d]))");
    static const std::regex last(R"((?:^|[^\d])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d]))");
    constexpr std::size_t longest = 300;
    const std::string whole(name.substr(name.size() > longest ? name.size() - longest : 0));
    std::smatch found;
    for (auto from = whole.cbegin(); std::regex_search(from, whole.cend(), found, form);
         from = found[1].second) {
        const auto date =
            dateOf(*numberIn(found[1].str()), *numberIn(found[3].str()), *numberIn(found[4].str()));
        if (!date)
            continue;
        Written in{.date = *date, .time = {}, .offset = {}};
        if (found[5].matched)
            in.time = timeOf(*numberIn(found[5].str()), *numberIn(found[6].str()), 0, 0);
        return in;
    }
    if (std::regex_search(whole, found, last))
        if (const auto date = dateOf(*numberIn(found[3].str()), *numberIn(found[2].str()),
                                     *numberIn(found[1].str())))
            return Written{.date = *date, .time = {}, .offset = {}};
    return written(whole);
}

std::optional<milliseconds> timeWritten(std::string_view text) {
    const TakenTime taken = takeTime(trimmed(text));
    return taken.wrong || !taken.rest.empty() ? std::nullopt : taken.time;
}

core::Moment momentOf(const Written& written, const core::Moment& like) {
    if (!written.time)
        return core::momentOnDay(written.date, like);
    const std::int64_t local = core::dayNumber(written.date) * msOfDay + written.time->count();
    if (written.utc)
        return core::momentAt(local, like.zone, like.offset);
    if (written.offset) {
        core::Moment moment = core::momentAt(local - written.offset->count() * 1000, {},
                                             static_cast<int>(written.offset->count()));
        moment.date = written.date;
        return moment;
    }
    const auto minutes = std::chrono::floor<std::chrono::minutes>(*written.time);
    core::Moment moment = core::momentAtLocal(written.date, minutes, like);
    moment.instant += (*written.time - minutes).count();
    return moment;
}

core::Moment momentIn(std::int64_t instant, const std::string& zone, const core::Moment& like) {
    if (zone.empty())
        return core::momentAt(instant, like.zone, like.offset);
    const core::Moment moment = core::momentAt(instant, zone, like.offset);
    return moment.zone.empty() ? core::momentAt(instant, like.zone, like.offset) : moment;
}

} // namespace upturn::exchange
