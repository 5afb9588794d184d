// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/status_label.hpp"

#include <QAccessible>

namespace upturn::gui {
namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget* widget, const QString& said) {
    QAccessibleAnnouncementEvent event(widget, said);
    QAccessible::updateAccessibility(&event);
}

#else

void announce(QWidget* widget, const QString& /*said*/) {
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

#endif

} // namespace

void StatusLabel::say(const QString& said) {
    if (said == text())
        return;
    setFocusPolicy(Qt::ClickFocus);
    setText(said);
    setAccessibleName(said);
    // A blank name would be announced as "blank".
    if (said.isEmpty())
        return;
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    announce(this, said);
}

} // namespace upturn::gui
