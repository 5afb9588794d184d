// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Times as people say them.

#pragma once

#include <upturn/core/entry.hpp>
#include <upturn/core/moment.hpp>

#include <QDate>
#include <QString>

namespace upturn::gui {

QDate dateOf(core::CivilDate date);
core::CivilDate civil(const QDate& date);

/// "Good morning", by the clock of the person.
QString greeting(const core::Moment& now);
/// "Saturday night, 0:47"; `day` is the one a person calls it.
QString dayAndHour(const core::Moment& now, core::CivilDate day);
/// From ten in the evening to six in the morning.
bool isNight(const core::Moment& now);
/// "Saturday 21 November".
QString longDay(core::CivilDate day);
/// "Friday 9 October 2026".
QString fullDay(core::CivilDate day);
/// "Friday 9 October 2026, 18:20"; without the time where none is known.
QString fullMoment(const core::Moment& moment);
/// "October"; with the year when it is not this one.
QString monthIn(core::CivilDate day, core::CivilDate today);
/// "9 October"; with the year when it is not this one.
QString dayIn(core::CivilDate day, core::CivilDate today);
/// "12 Nov".
QString shortDay(core::CivilDate day, core::CivilDate today);
/// "today", "tomorrow", "in 9 days", "in 3 weeks", "in 2 months"; what is past is due today.
QString fromNow(core::CivilDate day, core::CivilDate today);
/// "today", "yesterday", "12 days ago", "3 weeks ago", "2 months ago", "2 years ago".
QString ago(core::CivilDate day, core::CivilDate today);
/// "yesterday at 17:42"; without the time where none is known.
QString happened(const core::Moment& moment, core::CivilDate today);
/// "on Tuesday", "tomorrow", "in 3 weeks".
QString nextTime(core::CivilDate day, core::CivilDate today);

} // namespace upturn::gui
