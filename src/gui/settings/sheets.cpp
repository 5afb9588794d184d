// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "settings/sheets.hpp"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QTextDocument>

#include <vector>

namespace upturn::gui {
namespace {

/// A document of all entries of a long journal would take more memory than the journal. Each piece
/// begins on a sheet of its own.
constexpr int entriesOfPiece = 200;
constexpr double pointsOfWords = 10.5;
constexpr double pointsOfNumber = 8;
constexpr double footOfSheet = 0.04;  ///< of its height
constexpr double pointsOfMargin = 57; ///< two centimetres

/// What of the style of the page a text document understands, for ink on white.
QString styleOfSheets() {
    return QStringLiteral("h1 { font-size: 20pt; } h2 { font-size: 14pt; color: #2b6b55; } "
                          "h3 { font-size: 12pt; } h4 { font-size: 10.5pt; } "
                          ".when, .about { color: #55564f; font-size: 9pt; } "
                          ".words { white-space: pre-wrap; }");
}

/// Words are escaped in the page, so that its tags are its own.
std::vector<QString> piecesOf(const QString& html) {
    const QString end = QStringLiteral("</article>\n");
    std::vector<QString> pieces;
    qsizetype from = html.indexOf(QLatin1String("<body>"));
    if (from < 0)
        from = 0;
    qsizetype at = from;
    for (int entries = 0; (at = html.indexOf(end, at)) >= 0;) {
        at += end.size();
        if (++entries % entriesOfPiece != 0)
            continue;
        pieces.push_back(html.mid(from, at - from));
        from = at;
    }
    const QString rest = html.mid(from);
    if (pieces.empty() || rest.contains(QLatin1String("<article>")) ||
        rest.contains(QLatin1String("<h4>")))
        pieces.push_back(rest);
    return pieces;
}

class Sheets {
  public:
    Sheets(QPagedPaintDevice& device, const QFont& font)
        : device_(device)
        , font_(font)
        , painter_(&device)
        , size_(device.width(), device.height() * (1 - footOfSheet)) {}

    bool canPaint() const { return painter_.isActive(); }

    bool paint(const QString& html, const std::function<bool()>& goOn) {
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        document.setDocumentMargin(0);
        QFont font = font_;
        font.setPointSizeF(pointsOfWords);
        document.setDefaultFont(font);
        document.documentLayout()->setPaintDevice(&device_);
        document.setDefaultStyleSheet(styleOfSheets());
        document.setHtml(html);
        document.setPageSize(size_);
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (!goOn())
                return false;
            begin();
            paint(document, page);
        }
        return true;
    }

  private:
    void begin() {
        if (number_ > 0)
            device_.newPage();
        ++number_;
        QFont font = font_;
        font.setPointSizeF(pointsOfNumber);
        painter_.setFont(font);
        painter_.setPen(Qt::black);
        painter_.drawText(
            QRectF(0, size_.height(), size_.width(), device_.height() - size_.height()),
            Qt::AlignHCenter | Qt::AlignBottom, QLocale().toString(number_));
    }
    void paint(QTextDocument& document, int page) {
        const QRectF part(QPointF(0, page * size_.height()), size_);
        painter_.save();
        painter_.translate(0, -part.top());
        painter_.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        // In a dark window, too, ink is black.
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter_, context);
        painter_.restore();
    }

    QPagedPaintDevice& device_;
    QFont font_;
    QPainter painter_;
    QSizeF size_;
    int number_ = 0;
};

} // namespace

bool paintSheets(QPagedPaintDevice& device, const Paper& paper, const SheetsGoOn& goOn) {
    Sheets sheets(device, paper.font);
    if (!sheets.canPaint())
        return false;
    std::size_t entries = 0;
    for (const QString& piece : piecesOf(paper.html)) {
        const bool all = sheets.paint(piece, [&] { return !goOn || goOn(entries); });
        if (!all)
            return false;
        entries += static_cast<std::size_t>(piece.count(QLatin1String("<article>")));
    }
    return true;
}

QByteArray pdfOf(const Paper& paper, const SheetsGoOn& goOn) {
    constexpr int dots = 300;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dots);
        writer.setTitle(paper.title);
        writer.setCreator(QStringLiteral("Upturn"));
        const bool american = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(american ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(pointsOfMargin, pointsOfMargin, pointsOfMargin, pointsOfMargin),
            QPageLayout::Point);
        if (!paintSheets(writer, paper, goOn))
            return {};
    }
    return bytes;
}

} // namespace upturn::gui
