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

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::when", words);
}

/// The language of the program's words, so that a date never stands in another one.
QLocale locale() {
    return QLocale(QLocale::English);
}

std::int64_t daysBetween(core::CivilDate from, core::CivilDate to) {
    return core::dayNumber(to) - core::dayNumber(from);
}

QString counted(std::int64_t days, const char* inDays, const char* inWeeks, const char* inMonths,
                const char* inYears) {
    const auto rounded = [days](std::int64_t unit) { return (days + unit / 2) / unit; };
    if (days < countDaysBelow)
        return say(inDays).arg(days);
    if (days < countWeeksBelow)
        return say(inWeeks).arg(rounded(daysPerWeek));
    if (days < countMonthsBelow)
        return say(inMonths).arg(rounded(daysPerMonth));
    return say(inYears).arg(rounded(daysPerYear));
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

QString greeting(const core::Moment& now) {
    const int hour = QString::fromStdString(core::timeOfDay(now)).left(2).toInt();
    if (hour >= 4 && hour < 12)
        return say("Good morning");
    if (hour >= 12 && hour < 18)
        return say("Good afternoon");
    return say("Good evening");
}

QString longDay(core::CivilDate day) {
    return locale().toString(dateOf(day), QStringLiteral("dddd d MMMM"));
}

QString fullDay(core::CivilDate day) {
    return locale().toString(dateOf(day), QStringLiteral("dddd d MMMM yyyy"));
}

QString fullMoment(const core::Moment& moment) {
    const QString day = fullDay(moment.date);
    if (moment.precision == core::Precision::day)
        return day;
    return say("%1, %2").arg(day, QString::fromStdString(core::timeOfDay(moment)));
}

QString monthIn(core::CivilDate day, core::CivilDate today) {
    const bool thisYear = day.year() == today.year();
    return locale().toString(dateOf(day),
                             thisYear ? QStringLiteral("MMMM") : QStringLiteral("MMMM yyyy"));
}

QString dayIn(core::CivilDate day, core::CivilDate today) {
    const bool thisYear = day.year() == today.year();
    return locale().toString(dateOf(day),
                             thisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString shortDay(core::CivilDate day, core::CivilDate today) {
    const bool thisYear = day.year() == today.year();
    return locale().toString(dateOf(day),
                             thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString fromNow(core::CivilDate day, core::CivilDate today) {
    const std::int64_t days = daysBetween(today, day);
    if (days <= 0)
        return say("today");
    if (days == 1)
        return say("tomorrow");
    return counted(days, "in %1 days", "in %1 weeks", "in %1 months", "in %1 years");
}

QString ago(core::CivilDate day, core::CivilDate today) {
    const std::int64_t days = daysBetween(day, today);
    if (days <= 0)
        return say("today");
    if (days == 1)
        return say("yesterday");
    return counted(days, "%1 days ago", "%1 weeks ago", "%1 months ago", "%1 years ago");
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
    return say("on %1").arg(locale().toString(dateOf(day), QStringLiteral("dddd")));
}

} // namespace upturn::gui
