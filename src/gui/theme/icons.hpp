// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Our own drawings, in the colour of the text beside them.

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace upturn::gui {

enum class Icon {
    none,
    sprout,
    sun,
    book,
    bulb,
    arrows,
    chart,
    search,
    sliders,
    plus,
    feather,
    check,
    checkCircle,
    back,
    chevronLeft,
    chevronDown,
    history,
    pencil,
    archive,
    more,
    trash,
    star,
    starFilled,
    calendar,
    filter,
    chevronRight,
    picture,
    cap,
    people,
    ear,
    blocks,
    megaphone,
    mountain,
    bell,
    close,
    question,
    phone,
    person,
    lifebuoy,
    copy,
};

/// `side` in logical pixels; crisp at `ratio` device pixels each.
QPixmap pixmapOf(Icon icon, const QColor& colour, int side, qreal ratio);
/// Paints the icon into the square, as sharp as the painter's device allows.
void paintIcon(QPainter& painter, Icon icon, const QColor& colour, const QRect& square);

/// The icon of windows and the task bar: the sprout on its tile.
QIcon applicationIcon();

} // namespace upturn::gui
