// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Reading the times that people and files write.

#include <upturn/core/moment.hpp>
#include <upturn/core/say.hpp>

#include <QRegularExpression>
#include <QString>

#include <array>
#include <optional>

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
            "time (2026-11-21 14:00), yesterday, yesterday 14:00, or 3 days ago.",
            {std::string(words)}));
}

std::optional<std::chrono::minutes> readTimeOfDay(const QString& words) {
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):(\\d{2})$"));
    const auto match = clock.match(words);
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.hasMatch() || hour > 23 || minute > 59)
        return std::nullopt;
    return std::chrono::minutes(hour * 60 + minute);
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

/// A day, absolute or relative. "Yesterday" is the day before what a person calls today.
std::optional<CivilDate> day(const QString& words, const Now& now) {
    if (const auto shift = dayShift(words))
        return dateOfDayNumber(dayNumber(now.today) + *shift);
    if (const auto date = parseIsoDate(words.toStdString()))
        return *date;
    return pointed(words);
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

Result<Moment> readMoment(std::string_view words, const Now& now) {
    const QString said = quoted(words);
    if (const auto moment = isoTime(said, now.moment))
        return *moment;
    if (const auto moment = hoursAgo(said, now.moment))
        return *moment;
    if (const auto whole = day(said, now))
        return momentOnDay(*whole, now.moment);
    const qsizetype space = said.lastIndexOf(QLatin1Char(' '));
    if (space > 0) {
        const auto date = day(said.left(space), now);
        const auto time = readTimeOfDay(said.mid(space + 1));
        if (date && time) {
            const Moment sinceMidnight = momentAtLocal(now.moment.date, *time, now.moment);
            const bool tonight = *date == now.today && now.moment.date > now.today &&
                                 sinceMidnight.instant <= now.moment.instant;
            return tonight ? sinceMidnight : momentAtLocal(*date, *time, now.moment);
        }
    }
    return notATime(words);
}

Result<CivilDate> readDay(std::string_view words, const Now& now) {
    if (const auto date = day(quoted(words), now))
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
