// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Reading the times that people and files write.

#include <upturn/core/fold.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/say.hpp>

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace upturn::core {
namespace {

constexpr std::int64_t msPerMinute = 60'000;

QString quoted(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())).simplified();
}

tl::unexpected<Error> notATime(std::string_view words) {
    return fail(
        Fault::usage,
        say("\u201c%1\u201d is no time that can be read. Write a date (2026-11-21), a date and "
            "time (2026-11-21 14:00), yesterday, yesterday 14:00, last friday, 5pm, or 3 days ago.",
            {std::string(words)}));
}

// In every language of the program at once: what one is told to write is read whatever is spoken.
constexpr std::array<std::pair<const char*, std::int64_t>, 8> namedDays{{
    {"today", 0},
    {"heute", 0},
    {"yesterday", -1},
    {"gestern", -1},
    {"vorgestern", -2},
    {"tomorrow", 1},
    {"morgen", 1},
    {"\u00fcbermorgen", 2},
}};

std::optional<std::int64_t> dayShift(const QString& words) {
    static const QRegularExpression ago(
        QStringLiteral("^(?|(\\d{1,5}) (day|week)s? ago|vor (\\d{1,5}) (tag|woche)e?n?)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ahead(
        QStringLiteral("^in (\\d{1,5}) (?|(day|week)s?|(tag|woche)e?n?)$"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto& [name, shift] : namedDays)
        if (words.compare(QString::fromUtf8(name), Qt::CaseInsensitive) == 0)
            return shift;
    const auto days = [](const QRegularExpressionMatch& match) {
        const bool weeks = match.captured(2).startsWith(QLatin1Char('w'), Qt::CaseInsensitive);
        return match.captured(1).toLongLong() * (weeks ? 7 : 1);
    };
    if (const auto match = ago.match(words); match.hasMatch())
        return -days(match);
    if (const auto match = ahead.match(words); match.hasMatch())
        return days(match);
    return std::nullopt;
}

/// "20.11.2026"; a day that there is not is none.
std::optional<CivilDate> pointed(const QString& words) {
    static const QRegularExpression parts(
        QStringLiteral("^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})$"));
    const auto match = parts.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const CivilDate date{std::chrono::year(match.captured(3).toInt()),
                         std::chrono::month(match.captured(2).toUInt()),
                         std::chrono::day(match.captured(1).toUInt())};
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// The number of the list that has the name, from 1; 0: none has it.
int numberOf(const QString& word, const std::vector<const char*>& names) {
    const QString key = QString::fromStdString(nameKey(word.toStdString()));
    for (std::size_t i = 0; i < names.size(); ++i)
        for (const QString& name : QString::fromUtf8(names[i]).split(QLatin1Char('|')))
            if (key == name)
                return static_cast<int>(i) + 1;
    return 0;
}

/// 1 is Monday.
int weekdayOf(const QString& word) {
    static const std::vector<const char*> names{
        "monday|mon|montag|mo",      "tuesday|tue|tues|dienstag|di",
        "wednesday|wed|mittwoch|mi", "thursday|thu|thur|thurs|donnerstag|do",
        "friday|fri|freitag|fr",     "saturday|sat|samstag|sonnabend|sa",
        "sunday|sun|sonntag|so"};
    return numberOf(word, names);
}

int monthOf(const QString& word) {
    static const std::vector<const char*> names{"january|jan|januar|janner",
                                                "february|feb|februar|feber",
                                                "march|mar|marz|maerz",
                                                "april|apr",
                                                "may|mai",
                                                "june|jun|juni",
                                                "july|jul|juli",
                                                "august|aug",
                                                "september|sep|sept",
                                                "october|oct|oktober|okt",
                                                "november|nov",
                                                "december|dec|dezember|dez"};
    return numberOf(word, names);
}

/// What stands before a day, a week, a month: which one is meant.
enum class Which { plain, last, current, next };

std::optional<Which> whichOf(const QString& word) {
    static const std::vector<const char*> names{
        "on|am|im|in",
        "last|past|letzten|letzter|letzte|letztes|vergangenen|vergangene|vergangenes|"
        "vorigen|vorige|voriges",
        "this|diesen|diese|dieser|dieses",
        "next|coming|nachsten|nachste|nachster|nachstes|kommenden|kommende|kommendes"};
    const int number = numberOf(word, names);
    return number == 0 ? std::nullopt : std::optional(static_cast<Which>(number - 1));
}

DaySpan monthSpan(std::chrono::year year, std::chrono::month month) {
    const std::chrono::year_month_day_last last(year, std::chrono::month_day_last(month));
    return {CivilDate(year, month, std::chrono::day(1)), CivilDate(year, month, last.day())};
}

DaySpan shiftedMonth(const Now& now, int by) {
    const auto month =
        std::chrono::year_month(now.today.year(), now.today.month()) + std::chrono::months(by);
    return monthSpan(month.year(), month.month());
}

DaySpan yearSpan(std::chrono::year year) {
    using namespace std::chrono;
    return {CivilDate(year, January, std::chrono::day(1)),
            CivilDate(year, December, std::chrono::day(31))};
}

std::int64_t weekdayOfDay(std::int64_t number) { // 1 is Monday; 1970-01-01 was a Thursday
    return ((number + 3) % 7 + 7) % 7 + 1;
}

CivilDate weekdayNear(int weekday, Which which, const Now& now, Lean lean) {
    const std::int64_t today = dayNumber(now.today);
    std::int64_t back = (weekdayOfDay(today) - weekday + 7) % 7; // to the newest, today included
    const bool ahead = which == Which::next ||
                       (which != Which::last && lean == Lean::ahead && which != Which::current);
    if (which == Which::current) // of this week
        return dateOfDayNumber(today - weekdayOfDay(today) + weekday);
    if (ahead)
        return dateOfDayNumber(today - back + 7);
    if (which == Which::last && back == 0)
        back = 7;
    return dateOfDayNumber(today - back);
}

std::optional<DaySpan> namedSpan(const QString& word, Which which, const Now& now, Lean lean) {
    const auto one = [](CivilDate date) { return DaySpan{date, date}; };
    if (const int weekday = weekdayOf(word))
        return one(weekdayNear(weekday, which, now, lean));
    const int shift = which == Which::last ? -1 : which == Which::next ? 1 : 0;
    const QString key = QString::fromStdString(nameKey(word.toStdString()));
    const bool pointed = which != Which::plain;
    if (pointed && (key == QLatin1String("week") || key == QLatin1String("woche"))) {
        const std::int64_t today = dayNumber(now.today);
        const std::int64_t monday = today - weekdayOfDay(today) + 1 + std::int64_t{7} * shift;
        return DaySpan{dateOfDayNumber(monday), dateOfDayNumber(monday + 6)};
    }
    if (pointed && (key == QLatin1String("month") || key == QLatin1String("monat")))
        return shiftedMonth(now, shift);
    if (pointed && (key == QLatin1String("year") || key == QLatin1String("jahr")))
        return yearSpan(now.today.year() + std::chrono::years(shift));
    if (const int month = monthOf(word)) {
        // The newest that has begun, or the next that has not.
        const std::chrono::month named(static_cast<unsigned>(month));
        int years = 0;
        if (which == Which::last)
            years = named >= now.today.month() ? -1 : 0;
        else if (which == Which::next || (lean == Lean::ahead && which == Which::plain))
            years = named <= now.today.month() ? 1 : 0;
        else if (which == Which::plain)
            years = named > now.today.month() ? -1 : 0;
        return monthSpan(now.today.year() + std::chrono::years(years), named);
    }
    return std::nullopt;
}

/// Days, absolute or relative. "Yesterday" is the day before what a person calls today.
std::optional<DaySpan> days(const QString& words, const Now& now, Lean lean) {
    const auto one = [](CivilDate date) { return DaySpan{date, date}; };
    if (const auto shift = dayShift(words))
        return one(dateOfDayNumber(dayNumber(now.today) + *shift));
    if (const auto date = parseIsoDate(words.toStdString()))
        return one(*date);
    if (const auto date = pointed(words))
        return one(*date);
    static const QRegularExpression month(QStringLiteral("^(\\d{4})-(\\d{2})$"));
    if (const auto match = month.match(words); match.hasMatch()) {
        const std::chrono::month named(match.captured(2).toUInt());
        if (named.ok())
            return monthSpan(std::chrono::year(match.captured(1).toInt()), named);
    }
    static const QRegularExpression year(QStringLiteral("^[12]\\d{3}$"));
    if (year.match(words).hasMatch())
        return yearSpan(std::chrono::year(words.toInt()));
    const QStringList parts = words.split(QLatin1Char(' '));
    if (parts.size() == 1)
        return namedSpan(parts[0], Which::plain, now, lean);
    if (parts.size() == 2) {
        if (const auto which = whichOf(parts[0]))
            return namedSpan(parts[1], *which, now, lean);
        if (const int named = monthOf(parts[0]); named != 0 && year.match(parts[1]).hasMatch())
            return monthSpan(std::chrono::year(parts[1].toInt()),
                             std::chrono::month(static_cast<unsigned>(named)));
    }
    return std::nullopt;
}

std::optional<CivilDate> day(const QString& words, const Now& now, Lean lean) {
    const auto span = days(words, now, lean);
    return span && span->first == span->last ? std::optional(span->first) : std::nullopt;
}

/// The words before a time, without what joins the two.
QString withoutJoint(QString words) {
    for (const QLatin1String joint :
         {QLatin1String(" at"), QLatin1String(" um"), QLatin1String(",")})
        if (words.endsWith(joint, Qt::CaseInsensitive))
            words.chop(joint.size());
    return words;
}

/// A time of a day; of today where `words` says none.
std::optional<Moment> timeOn(const QString& words, std::chrono::minutes time, const Now& now,
                             Lean lean) {
    const auto date = words.isEmpty() ? std::optional(now.today) : day(words, now, lean);
    if (!date)
        return std::nullopt;
    const Moment sinceMidnight = momentAtLocal(now.moment.date, time, now.moment);
    const bool tonight = *date == now.today && now.moment.date > now.today &&
                         sinceMidnight.instant <= now.moment.instant;
    return tonight ? sinceMidnight : momentAtLocal(*date, time, now.moment);
}

std::optional<Moment> hoursAgo(const QString& words, const Moment& now) {
    static const QRegularExpression ago(
        QStringLiteral("^(?|(\\d{1,6}) (minute|hour)s? ago|vor (\\d{1,6}) (minute|stunde)n?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = ago.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hours = !match.captured(2).startsWith(QLatin1Char('m'), Qt::CaseInsensitive);
    const std::int64_t minutes = match.captured(1).toLongLong() * (hours ? 60 : 1);
    return momentAt(now.instant - minutes * msPerMinute, now.zone, now.offset);
}

/// ISO 8601 date and time, with "T" or a space, optional seconds and fraction, optional offset.
std::optional<Moment> isoTime(const QString& words, const Moment& like) {
    static const QRegularExpression iso(QStringLiteral(
        "^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?"
        "(Z|[+-]\\d{2}:?\\d{2})?$"));
    const auto match = iso.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const auto date = parseIsoDate(match.captured(1).toStdString());
    const int hour = match.captured(2).toInt();
    const int minute = match.captured(3).toInt();
    const int second = match.captured(4).toInt();
    if (!date || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const int ms = match.captured(5).leftJustified(3, QLatin1Char('0')).left(3).toInt();
    const std::int64_t rest = second * 1000 + ms;
    const QString zone = match.captured(6);
    const std::chrono::minutes inDay(hour * 60 + minute);
    Moment moment;
    if (zone.isEmpty()) {
        moment = momentAtLocal(*date, inDay, like);
    } else {
        const bool utc = zone == QLatin1String("Z");
        const int hours = utc ? 0 : zone.mid(1, 2).toInt();
        const int minutes = utc ? 0 : zone.right(2).toInt();
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0))
            return std::nullopt;
        const int sign = zone.startsWith(QLatin1Char('-')) ? -1 : 1;
        const Moment there{.offset = sign * (hours * 3600 + minutes * 60)};
        moment = momentAtLocal(*date, inDay, there);
    }
    moment.instant += rest;
    return moment;
}

} // namespace

std::optional<std::chrono::minutes> readTimeOfDay(std::string_view words, bool loose) {
    static const QRegularExpression form(
        QStringLiteral(
            "^(\\d{1,2}?)\\s*([:.,h]|uhr)?\\s*(\\d{2})?\\s*(uhr|h|([ap])\\.?\\s?m\\.?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString said = quoted(words);
    for (const QLatin1String joint : {QLatin1String("at "), QLatin1String("um ")})
        if (said.startsWith(joint, Qt::CaseInsensitive))
            said.remove(0, joint.size());
    const QString key = said.toLower();
    if (key == QLatin1String("noon") || key == QLatin1String("midday") ||
        key == QLatin1String("mittag") || key == QLatin1String("mittags"))
        return std::chrono::hours(12);
    const auto match = form.match(said);
    if (!match.hasMatch())
        return std::nullopt;
    const bool unit = !match.captured(4).isEmpty() ||
                      match.captured(2).compare(QLatin1String("uhr"), Qt::CaseInsensitive) == 0;
    const bool clock = match.captured(2) == QLatin1String(":") && !match.captured(3).isEmpty();
    if (!loose && !unit && !clock)
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(3).toInt();
    if (const QString half = match.captured(5).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return std::chrono::minutes(hour * 60 + minute);
}

Result<Moment> readMoment(std::string_view words, const Now& now, Lean lean) {
    const QString said = quoted(words);
    if (const auto moment = isoTime(said, now.moment))
        return *moment;
    if (const auto moment = hoursAgo(said, now.moment))
        return *moment;
    if (const auto whole = day(said, now, lean))
        return momentOnDay(*whole, now.moment);
    if (const auto time = readTimeOfDay(words))
        if (const auto moment = timeOn({}, *time, now, lean))
            return *moment;
    for (qsizetype space = said.lastIndexOf(QLatin1Char(' ')); space > 0;
         space = said.lastIndexOf(QLatin1Char(' '), space - 1))
        if (const auto time = readTimeOfDay(said.mid(space + 1).toStdString()))
            if (const auto moment = timeOn(withoutJoint(said.left(space)), *time, now, lean))
                return *moment;
    return notATime(words);
}

Result<DaySpan> readDays(std::string_view words, const Now& now, Lean lean) {
    if (const auto span = days(quoted(words), now, lean))
        return *span;
    return fail(Fault::usage,
                say("\u201c%1\u201d is no day that can be read. Write 2026-11-21, tomorrow, "
                    "in 3 days, or yesterday.",
                    {std::string(words)}));
}

Result<CivilDate> readDay(std::string_view words, const Now& now, Lean lean) {
    if (const auto date = day(quoted(words), now, lean))
        return *date;
    return fail(Fault::usage,
                say("\u201c%1\u201d is no day that can be read. Write 2026-11-21, tomorrow, "
                    "in 3 days, or yesterday.",
                    {std::string(words)}));
}

Result<std::int64_t> parseIsoInstant(std::string_view iso) {
    if (const auto moment = isoTime(quoted(iso), Moment{}))
        return moment->instant;
    return notATime(iso);
}

} // namespace upturn::core
