// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// make_icons DRAWING.svg .../48x48/apps/NAME.png...
//
// Draws the SVG once for each file; the folder two above says how large.

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

int sizeOf(const QString& file) {
    const QString folder = QFileInfo(file).dir().absolutePath().section(QLatin1Char('/'), -2, -2);
    return folder.section(QLatin1Char('x'), 0, 0).toInt();
}

bool draw(QSvgRenderer& drawing, const QString& file) {
    const int size = sizeOf(file);
    if (size <= 0 || !QDir().mkpath(QFileInfo(file).path()))
        return false;
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    return picture.save(file, "PNG");
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3)
        return 1;
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    for (int i = 2; i < argc; ++i)
        if (!drawing.isValid() || !draw(drawing, QString::fromLocal8Bit(argv[i]))) {
            std::fprintf(stderr, "make_icons: %s could not be drawn\n", argv[i]);
            return 1;
        }
    return 0;
}
