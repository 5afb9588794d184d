// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/growing_text_edit.hpp"

#include "field/focus_field.hpp"
#include "spelling/spelling_marks.hpp"
#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "words/document_words.hpp"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace upturn::gui {
namespace {

constexpr int besideCaret = 3; ///< from the edge to where a hint begins

} // namespace

GrowingTextEdit::GrowingTextEdit(Type type, QWidget* parent)
    : QTextEdit(parent)
    , type_(type)
    , field_(new FocusField(
          this, {.words = [this] { return words(); },
                 .fill = [this](const QString& words) { setWords(words); },
                 .replace = [this](const QString& words) { replaceWords(*document(), words); },
                 // Qt joins a letter with the ones before it only in a document
                 // that it takes for modified since.
                 .endStep = [this] { document()->setModified(false); },
                 .canTravel =
                     [this](bool back) {
                         return back ? document()->isUndoAvailable()
                                     : document()->isRedoAvailable();
                     },
                 .travel = [this](bool back) { back ? undo() : redo(); },
                 .steps = [this] { return document()->availableUndoSteps(); }})) {
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    dress(this, type);
    lead();
    setSpelled(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
    connect(this, &QTextEdit::textChanged, field_, &FocusField::changed);
}

void GrowingTextEdit::setHint(const QString& hint) {
    hint_ = hint;
    setAccessibleDescription(hint);
    updateGeometry();
    viewport()->update();
}

void GrowingTextEdit::setLines(int least, int most) {
    least_ = least;
    most_ = most;
    updateGeometry();
}

void GrowingTextEdit::setInset(int across, int down) {
    across_ = across;
    down_ = down;
    setViewportMargins(px(across), px(down), px(across), px(down));
}

void GrowingTextEdit::setSubmitsOnEnter(bool submits) {
    submits_ = submits;
}

void GrowingTextEdit::setTakesFiles(bool takes) {
    takesFiles_ = takes;
}

void GrowingTextEdit::setSpelled(bool spelled) {
    delete spelling_;
    spelling_ = spelled ? new SpellingMarks(this) : nullptr;
}

void GrowingTextEdit::setWords(const QString& words) {
    putWords(*this, words);
    lead();
    moveCursor(QTextCursor::End);
}

QString GrowingTextEdit::words() const {
    return wordsIn(*document());
}

int GrowingTextEdit::charactersBefore(int position) const {
    return gui::charactersBefore(*document(), position);
}

void GrowingTextEdit::mark(int start, int end) {
    wanted_ = {start, end};
    // What an input method has in hand has no place yet that a mark could go by.
    if (!field_->composing())
        showMark();
}

void GrowingTextEdit::showMark() {
    const int start = positionAfter(*document(), wanted_.first);
    const int end = positionAfter(*document(), wanted_.second);
    mark_ = QTextCursor();
    if (end > start && end < document()->characterCount()) {
        mark_ = QTextCursor(document());
        mark_.setPosition(start);
        mark_.setPosition(end, QTextCursor::KeepAnchor);
    }
    viewport()->update();
}

void GrowingTextEdit::paintMark(QPainter& painter) const {
    const auto* layout = document()->documentLayout();
    const QPointF scrolled(0, -verticalScrollBar()->value());
    for (QTextBlock block = document()->findBlock(mark_.selectionStart());
         block.isValid() && block.position() < mark_.selectionEnd(); block = block.next()) {
        const QPointF corner = layout->blockBoundingRect(block).topLeft() + scrolled;
        const int from = std::max(0, mark_.selectionStart() - block.position());
        const int to = std::min(block.length() - 1, mark_.selectionEnd() - block.position());
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int first = std::max(from, line.textStart());
            const int last = std::min(to, line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const double left = line.cursorToX(first);
            // Without the space at which the line broke.
            const double right = std::min(line.cursorToX(last), line.naturalTextWidth());
            const QRectF box(corner.x() + left, corner.y() + line.y(), right - left, line.height());
            painter.fillRect(box, tokens().amberSoft);
            painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), px(2)), tokens().amber);
        }
    }
}

int GrowingTextEdit::linePixels() const {
    const double leaded = QFontInfo(font()).pixelSize() * leadingOf(type_);
    return std::max(static_cast<int>(std::lround(leaded)), fontMetrics().height());
}

int GrowingTextEdit::heightOfLines(int lines) const {
    return lines * linePixels() + 2 * px(down_);
}

void GrowingTextEdit::lead() {
    // Line height is a share of what the font itself asks for, the type scale a share of its size.
    const double natural = QFontMetricsF(font()).lineSpacing();
    QTextBlockFormat format;
    format.setLineHeight(100.0 * linePixels() / natural, QTextBlockFormat::ProportionalHeight);
    document()->setUndoRedoEnabled(false);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
    document()->setUndoRedoEnabled(true);
}

QSize GrowingTextEdit::sizeHint() const {
    const int words = static_cast<int>(std::ceil(document()->size().height())) + 2 * px(down_);
    int height = std::max(words, heightOfLines(leastLines()));
    if (most_ > 0)
        height = std::min(height, heightOfLines(most_));
    return {px(280), height};
}

QSize GrowingTextEdit::minimumSizeHint() const {
    return {px(120), most_ > 0 ? sizeHint().height() : heightOfLines(leastLines())};
}

/// The hint is seen whole, and nothing moves when the first letter takes its place.
int GrowingTextEdit::leastLines() const {
    const int room = viewport()->width() - px(besideCaret);
    if (hint_.isEmpty() || room <= 0)
        return least_;
    const QFontMetrics metrics(font());
    const int tall =
        metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, hint_).height();
    // The box around a line may be a pixel higher than its line.
    const int lines = qRound(static_cast<double>(tall) / metrics.lineSpacing());
    return std::max(least_, lines);
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && leastLines() != measuredLines_) {
        measuredLines_ = leastLines();
        updateGeometry();
    }
}

void GrowingTextEdit::paintEvent(QPaintEvent* event) {
    if (mark_.hasSelection()) {
        QPainter below(viewport());
        paintMark(below);
    }
    QTextEdit::paintEvent(event);
    if (hint_.isEmpty() || !document()->isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(tokens().text3);
    painter.setFont(font());
    const QRect cursor = cursorRect();
    // The caret's own width, so that it stands before the words and not in them.
    const QRect place(px(besideCaret), cursor.top(), viewport()->width() - px(besideCaret),
                      viewport()->height() - cursor.top());
    painter.drawText(place, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, hint_);
}

void GrowingTextEdit::keyPressEvent(QKeyEvent* event) {
    if (!event->text().isEmpty())
        field_->beginInput();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && submits_ && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        Q_EMIT submitted();
        return;
    }
    // A line separator would be no paragraph: one long paragraph makes every key slow. And Qt's own
    // Enter first takes from an empty line what it was formatted with, as it ends a list.
    if (enter && (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0) {
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::inputMethodEvent(QInputMethodEvent* event) {
    field_->beginInput(event->preeditString());
    QTextEdit::inputMethodEvent(event);
    const bool composed = field_->composing() && event->preeditString().isEmpty();
    field_->composed(event->preeditString());
    if (composed)
        showMark();
}

void GrowingTextEdit::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    field_->composed(QString());
}

bool GrowingTextEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        field_->overrides(*static_cast<QKeyEvent*>(event)))
        return true;
    return QTextEdit::event(event);
}

void GrowingTextEdit::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        // A share stays what it is to within a fraction of a pixel, and to set it anew would end
        // what can be undone.
        if (!document()->isUndoAvailable() && !document()->isRedoAvailable())
            lead();
        setInset(across_, down_);
        updateGeometry();
    }
}

QMimeData* GrowingTextEdit::createMimeDataFromSelection() const {
    auto* copied = new QMimeData;
    copied->setText(wordsIn(textCursor()));
    return copied;
}

bool GrowingTextEdit::canInsertFromMimeData(const QMimeData* source) const {
    return (takesFiles_ && (source->hasImage() || source->hasUrls())) ||
           QTextEdit::canInsertFromMimeData(source);
}

void GrowingTextEdit::insertFromMimeData(const QMimeData* source) {
    // An office program gives what was copied as words and as a picture of them: words it is.
    const bool files = source->hasUrls() || (source->hasImage() && !source->hasText());
    if (takesFiles_ && files) {
        Q_EMIT given(source);
        return;
    }
    if (source->hasText())
        textCursor().insertText(source->text());
}

} // namespace upturn::gui
