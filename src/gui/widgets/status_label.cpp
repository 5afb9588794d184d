// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/status_label.hpp"

#include <QAccessible>

namespace upturn::gui {

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
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace upturn::gui
