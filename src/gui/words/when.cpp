// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/when.hpp"

#include <QCoreApplication>
#include <QLocale>

namespace upturn::gui {
namespace {

constexpr std::int64_t daysPerWeek = 7;
constexpr std::int64_t daysPerMonth = 30;
constexpr std::int64_t daysPerYear = 365;
/// Until then people count days, until then weeks, until then months.
constexpr std::int64_t countDaysBelow = 14;
constexpr std::int64_t countWeeksBelow = 60;
constexpr std::int64_t countMonthsBelow = 700;

QString say(const char* words, const char* note = nullptr, int count = -1) {
    return QCoreApplication::translate("upturn::gui::when", words, note, count);
}

/// In the language of the program's words. The form is translated too: it says in which order the
/// parts of a date follow each other.
QString dated(core::CivilDate day, const QString& form) {
    return QLocale().toString(dateOf(day), form);
}

std::int64_t daysBetween(core::CivilDate from, core::CivilDate to) {
    return core::dayNumber(to) - core::dayNumber(from);
}

int hourOf(const core::Moment& now) {
    return QString::fromStdString(core::timeOfDay(now)).left(2).toInt();
}

QString counted(std::int64_t days, const char* inDays, const char* inWeeks, const char* inMonths,
                const char* inYears) {
    const auto rounded = [days](std::int64_t unit) {
        return static_cast<int>((days + unit / 2) / unit);
    };
    if (days < countDaysBelow)
        return say(inDays, nullptr, rounded(1));
    if (days < countWeeksBelow)
        return say(inWeeks, nullptr, rounded(daysPerWeek));
    if (days < countMonthsBelow)
        return say(inMonths, nullptr, rounded(daysPerMonth));
    return say(inYears, nullptr, rounded(daysPerYear));
}

} // namespace

QDate dateOf(core::CivilDate date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

core::CivilDate civil(const QDate& date) {
    return {std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
            std::chrono::day(static_cast<unsigned>(date.day()))};
}

bool isNight(const core::Moment& now) {
    constexpr int evening = 22;
    constexpr int morning = 6;
    const int hour = hourOf(now);
    return hour >= evening || hour < morning;
}

QString dayAndHour(const core::Moment& now, core::CivilDate day) {
    const int hour = hourOf(now);
    QString part = say("night");
    if (!isNight(now))
        part = hour < 12 ? say("morning") : hour < 18 ? say("afternoon") : say("evening");
    const QString time = QString::fromStdString(core::timeOfDay(now));
    return say("%1 %2, %3")
        .arg(dated(day, QStringLiteral("dddd")), part,
             time.startsWith(QLatin1Char('0')) ? time.mid(1) : time);
}

QString greeting(const core::Moment& now) {
    const int hour = hourOf(now);
    if (hour >= 4 && hour < 12)
        return say("Good morning");
    if (hour >= 12 && hour < 18)
        return say("Good afternoon");
    return say("Good evening");
}

QString longDay(core::CivilDate day) {
    return dated(day, say("dddd d MMMM", "date"));
}

QString fullDay(core::CivilDate day) {
    return dated(day, say("dddd d MMMM yyyy", "date"));
}

QString fullMoment(const core::Moment& moment) {
    const QString day = fullDay(moment.date);
    if (moment.precision == core::Precision::day)
        return day;
    return say("%1, %2").arg(day, QString::fromStdString(core::timeOfDay(moment)));
}

QString monthIn(core::CivilDate day, core::CivilDate today) {
    const bool thisYear = day.year() == today.year();
    return dated(day, thisYear ? QStringLiteral("MMMM") : QStringLiteral("MMMM yyyy"));
}

QString dayIn(core::CivilDate day, core::CivilDate today) {
    const bool thisYear = day.year() == today.year();
    return dated(day, thisYear ? say("d MMMM", "date") : say("d MMMM yyyy", "date"));
}

QString shortDay(core::CivilDate day, core::CivilDate today) {
    const bool thisYear = day.year() == today.year();
    return dated(day, thisYear ? say("d MMM", "date") : say("d MMM yyyy", "date"));
}

QString fromNow(core::CivilDate day, core::CivilDate today) {
    const std::int64_t days = daysBetween(today, day);
    if (days <= 0)
        return say("today");
    if (days == 1)
        return say("tomorrow");
    return counted(days, "in %n days", "in %n weeks", "in %n months", "in %n years");
}

QString ago(core::CivilDate day, core::CivilDate today) {
    const std::int64_t days = daysBetween(day, today);
    if (days <= 0)
        return say("today");
    if (days == 1)
        return say("yesterday");
    return counted(days, "%n days ago", "%n weeks ago", "%n months ago", "%n years ago");
}

QString happened(const core::Moment& moment, core::CivilDate today) {
    const std::int64_t days = daysBetween(moment.date, today);
    const QString day = days < countDaysBelow ? ago(moment.date, today)
                                              : say("on %1").arg(dayIn(moment.date, today));
    if (moment.precision == core::Precision::day)
        return day;
    return say("%1 at %2").arg(day, QString::fromStdString(core::timeOfDay(moment)));
}

QString nextTime(core::CivilDate day, core::CivilDate today) {
    const std::int64_t days = daysBetween(today, day);
    if (days <= 1 || days >= daysPerWeek)
        return fromNow(day, today);
    return say("on %1").arg(dated(day, QStringLiteral("dddd")));
}

} // namespace upturn::gui
