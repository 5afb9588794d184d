// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm/calm_query.hpp"

#include "calm/calm_page.hpp"
#include "words/text.hpp"

#include <upturn/app/calm.hpp>
#include <upturn/app/evening.hpp>

#include <QLocale>

#include <algorithm>

namespace upturn::gui {
namespace {

QString inQt(const std::string& words) {
    return QString::fromStdString(words);
}

/// "September 2022"; of a year alone the year.
QString monthOfSource(const std::string& date) {
    const QStringList parts = inQt(date).split(QLatin1Char('-'));
    const int month = parts.value(1).toInt();
    if (month < 1 || month > 12)
        return parts.value(0);
    return CalmPage::tr("%1 %2", "month and year")
        .arg(QLocale().standaloneMonthName(month), parts.value(0));
}

QString ageOfNumber(const app::Helpline& line, const core::Moment& now) {
    const bool old = app::mayHaveChanged(line, now);
    if (line.asOf.empty())
        return CalmPage::tr("It may have changed.");
    return (old ? CalmPage::tr("As of %1, may have changed.") : CalmPage::tr("As of %1."))
        .arg(monthOfSource(line.asOf));
}

/// A sentence begins with it.
QString capital(const QString& words) {
    return words.left(1).toUpper() + words.mid(1);
}

CalmNumber calmNumber(const app::Helpline& line, const core::Moment& now) {
    QStringList numbers;
    for (const QString& number : inQt(line.number).split(QLatin1Char(';')))
        numbers << number.trimmed();
    const QString first = numbers.takeFirst();
    return {.name = inQt(line.name),
            .line = CalmPage::tr("%1. %2", "hours, and how old the number is")
                        .arg(capital(inQt(app::hoursOf(line))), ageOfNumber(line, now)),
            .number = first,
            .other = numbers.isEmpty()
                         ? QString()
                         : unbroken(CalmPage::tr("or %1").arg(numbers.join(CalmPage::tr(" or "))))};
}

QString namesOf(const std::vector<std::string>& countries) {
    QString names;
    for (const std::string& country : countries) {
        const QString name = inQt(app::nameOfCountry(country));
        names = names.isEmpty() ? name : CalmPage::tr("%1 and %2", "countries").arg(names, name);
    }
    return names;
}

CalmNumber ambulanceIn(const std::string& country, bool isOne) {
    const QString number =
        inQt(app::emergencyNumberIn(country)).replace(QStringLiteral(", "), CalmPage::tr(" or "));
    return {.name = isOne ? CalmPage::tr("Ambulance")
                          : CalmPage::tr("Ambulance in %1").arg(inQt(app::nameOfCountry(country))),
            .line = number.isEmpty()
                        ? CalmPage::tr("The emergency number of where you are.")
                        : CalmPage::tr("When you or someone near you is in danger now."),
            .number = number,
            .other = {}};
}

} // namespace

CalmView readCalm(store::Journal* journal, const app::Surroundings& surroundings,
                  const core::Id& about) {
    const app::Calm calm = journal != nullptr && !about.empty()
                               ? app::calmAbout(*journal, surroundings, about)
                               : app::calmHere(journal, surroundings);
    CalmView view;
    view.hasJournal = journal != nullptr;
    view.raised = !about.empty();
    // Words of yesterday may have led here, too: they put nothing aside.
    view.aside = view.hasJournal && app::isGentleEvening(*journal, surroundings).value_or(false);
    view.byDay = app::isByDay(surroundings);
    view.emergencyFirst = calm.emergencyFirst;
    for (const core::Text& line : calm.contacts) {
        const app::Contact person = app::contactIn(line);
        view.people.push_back(
            {.name = shown(person.name), .line = {}, .number = shown(person.number), .other = {}});
    }
    view.country = calm.countries.empty() ? std::string() : calm.countries.front();
    view.countryName = namesOf(calm.countries);
    const bool isOne = calm.countries.size() < 2;
    for (const app::Helpline& line : calm.helplines) {
        view.helplines.push_back(calmNumber(line, surroundings.now()));
        if (!isOne) // 142 is a crisis line in one country, and for victims of violence in another
            view.helplines.back().name += QStringLiteral(" (%1)").arg(inQt(line.country));
    }
    for (const std::string& country : calm.countries)
        view.emergency.push_back(ambulanceIn(country, isOne));
    if (calm.countries.empty())
        view.emergency.push_back(ambulanceIn({}, true));
    for (const app::PlanStep step : app::planSteps)
        if (!calm.plan.of(step).blank())
            view.plan.push_back({.number = static_cast<int>(step) + 1,
                                 .head = inQt(app::headOf(step)),
                                 .words = shown(calm.plan.of(step)).trimmed()});
    for (const std::string& country : app::countries())
        view.choices.emplace_back(country, inQt(app::nameOfCountry(country)));
    std::ranges::sort(view.choices, [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.second, other.second) < 0;
    });
    return view;
}

} // namespace upturn::gui
