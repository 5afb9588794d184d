// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/icons.hpp"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace upturn::gui {
namespace {

constexpr std::array<const char*, 40> names{"",
                                            "sprout",
                                            "sun",
                                            "book",
                                            "bulb",
                                            "arrows",
                                            "chart",
                                            "search",
                                            "sliders",
                                            "plus",
                                            "feather",
                                            "check",
                                            "check-circle",
                                            "back",
                                            "chevron-left",
                                            "chevron-down",
                                            "history",
                                            "pencil",
                                            "archive",
                                            "more",
                                            "trash",
                                            "star",
                                            "star-filled",
                                            "calendar",
                                            "filter",
                                            "chevron-right",
                                            "picture",
                                            "cap",
                                            "people",
                                            "ear",
                                            "blocks",
                                            "megaphone",
                                            "mountain",
                                            "bell",
                                            "close",
                                            "question",
                                            "phone",
                                            "person",
                                            "lifebuoy",
                                            "copy"};

QByteArray drawingOf(const QString& name) {
    QFile file(QStringLiteral(":/upturn/icons/") + name + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(const QByteArray& drawing, int side, qreal ratio) {
    const int pixels = static_cast<int>(std::ceil(side * ratio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QPixmap pixmapOf(Icon icon, const QColor& colour, int side, qreal ratio) {
    const QString name = QString::fromLatin1(names.at(static_cast<std::size_t>(icon)));
    const QString key = QStringLiteral("upturn-%1-%2-%3-%4")
                            .arg(name, colour.name())
                            .arg(side)
                            .arg(ratio, 0, 'f', 2);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray drawing = drawingOf(name);
    drawing.replace("currentColor", colour.name().toLatin1());
    pixmap = render(drawing, side, ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, Icon icon, const QColor& colour, const QRect& square) {
    if (icon == Icon::none || square.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(square.topLeft(), pixmapOf(icon, colour, square.width(), ratio));
}

QIcon applicationIcon() {
    QIcon icon;
    const QByteArray drawing = drawingOf(QStringLiteral("upturn"));
    for (const int side : {16, 22, 32, 48, 64, 128, 256})
        icon.addPixmap(render(drawing, side, 1.0));
    return icon;
}

} // namespace upturn::gui
