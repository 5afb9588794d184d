// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/areas.hpp"

#include <QCoreApplication>

namespace upturn::gui {

QString areaName(const QString& area) {
    const auto say = [](const char* name) {
        return QCoreApplication::translate("upturn::gui::areas", name);
    };
    if (area == QLatin1String("work"))
        return say(QT_TRANSLATE_NOOP("upturn::gui::areas", "Work"));
    if (area == QLatin1String("people"))
        return say(QT_TRANSLATE_NOOP("upturn::gui::areas", "People"));
    if (area == QLatin1String("self"))
        return say(QT_TRANSLATE_NOOP("upturn::gui::areas", "Self"));
    return area;
}

} // namespace upturn::gui
