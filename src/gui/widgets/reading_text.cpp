// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/reading_text.hpp"

#include "theme/metrics.hpp"
#include "theme/theme.hpp"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>

#include <cmath>

namespace upturn::gui {
namespace {

/// Forming a longer text would hold up the window; it is shown as it was typed.
constexpr qsizetype longestFormed = 60'000;

/// Never looks anything up, on this computer or elsewhere.
class QuietDocument final : public QTextDocument {
  public:
    using QTextDocument::QTextDocument;

  protected:
    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

/// A line that was ended by hand stays one, as in the field it was typed in.
QString withLines(const QString& markdown) {
    QString out;
    bool fenced = false;
    const auto lines = markdown.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QString bare = line.trimmed();
        if (bare.startsWith(QLatin1String("```")) || bare.startsWith(QLatin1String("~~~")))
            fenced = !fenced;
        out += line;
        if (!fenced && !bare.isEmpty())
            out += QLatin1String("  ");
        out += QLatin1Char('\n');
    }
    return out;
}

/// Puts the words for a picture in its place.
void writeOutPictures(QTextDocument& document) {
    std::vector<std::pair<int, QString>> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (!format.isImageFormat())
                continue;
            const QString words = format.property(QTextFormat::ImageAltText).toString();
            pictures.emplace_back(part.fragment().position(),
                                  words.isEmpty() ? format.toImageFormat().name() : words);
        }
    QTextCursor at(&document);
    for (auto picture = pictures.rbegin(); picture != pictures.rend(); ++picture) {
        at.setPosition(picture->first);
        at.setPosition(picture->first + 1, QTextCursor::KeepAnchor);
        at.insertText(picture->second, QTextCharFormat());
    }
}

} // namespace

ReadingText::ReadingText(Type type, QWidget* parent)
    : QTextEdit(parent)
    , type_(type) {
    setDocument(new QuietDocument(this));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    dress(this, type);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void ReadingText::showSource(const QString& markdown) {
    source_ = markdown;
    form();
}

void ReadingText::mark(const QStringList& quotes) {
    quotes_ = quotes;
    paintMarks();
}

void ReadingText::form() {
    document()->setDefaultFont(font());
    if (source_.size() > longestFormed) {
        document()->setPlainText(source_);
    } else {
        document()->setMarkdown(withLines(source_), QTextDocument::MarkdownFeatures(
                                                        QTextDocument::MarkdownDialectGitHub |
                                                        QTextDocument::MarkdownNoHTML));
        writeOutPictures(*document());
    }
    // Line height is a share of what the font itself asks for, the type scale a share of its size.
    const double leaded = QFontInfo(font()).pixelSize() * leadingOf(type_);
    const double share = 100.0 * leaded / QFontMetricsF(font()).lineSpacing();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool listed = block.textList() != nullptr;
        format.setLineHeight(std::max(100.0, share), QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(block == document()->begin() ? 0 : px(listed ? 2 : 10));
        format.setBottomMargin(0);
        QTextCursor(block).setBlockFormat(format);
    }
    paintMarks();
    updateGeometry();
}

void ReadingText::paintMarks() {
    QList<ExtraSelection> marks;
    for (const QString& quote : quotes_) {
        // A quotation over several paragraphs is marked paragraph by paragraph.
        for (const QString& part : quote.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QTextCursor found = document()->find(part.trimmed());
            if (found.isNull())
                continue;
            ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(tokens().amberSoft);
            mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            mark.format.setUnderlineColor(tokens().amber);
            marks << mark;
        }
    }
    setExtraSelections(marks);
}

QSize ReadingText::sizeHint() const {
    return {px(320), static_cast<int>(std::ceil(document()->size().height()))};
}

QSize ReadingText::minimumSizeHint() const {
    return {px(120), sizeHint().height()};
}

void ReadingText::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        form();
    else if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace upturn::gui
