// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/scroller.hpp"

#include "theme/metrics.hpp"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QTextEdit>
#include <QTimer>
#include <QVariant>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr const char* readFirstProperty = "upturnReadFirst";

} // namespace

Scroller::Scroller(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
    , content_(content) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    // Always there, drawn only when needed: the page keeps its width when it grows.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    content->setParent(viewport());
    content->hide();
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { begun_.clear(); });
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now))
            reveal(now);
    });
}

QSize Scroller::sizeHint() const {
    return {px(400), px(300)};
}

void Scroller::showEvent(QShowEvent* event) {
    // Qt measures what it is given at once; most pages are never looked at in a session.
    if (widget() == nullptr) {
        setWidget(content_);
        content_->setAutoFillBackground(false);
        content_->show();
    }
    QScrollArea::showEvent(event);
}

bool Scroller::eventFilter(QObject* watched, QEvent* event) {
    // Layouts inside the content's layout forget what they measured only when it is activated; Qt
    // asks for the height before that and would get the old one.
    if (watched == widget() && event->type() == QEvent::LayoutRequest &&
        widget()->layout() != nullptr)
        widget()->layout()->activate();
    if (watched == widget() && event->type() == QEvent::Resize && !begun_.isNull())
        QTimer::singleShot(0, this, &Scroller::showBeginning);
    return QScrollArea::eventFilter(watched, event);
}

void Scroller::setGround(QPalette::ColorRole role) {
    setBackgroundRole(role);
    setAutoFillBackground(true);
}

void Scroller::reveal(QWidget* focused) {
    disconnect(followed_);
    auto* edit = qobject_cast<QTextEdit*>(focused);
    // What is pressed stays below the pointer: else the press is lost.
    const bool pressed = QApplication::mouseButtons() != Qt::NoButton;
    if (edit == nullptr) {
        if (pressed)
            return;
        // What stands in the first view is seen with all that stands above it.
        const int bottom = focused->mapTo(widget(), QPoint(0, focused->height())).y() + px(24);
        if (bottom <= viewport()->height())
            return verticalScrollBar()->setValue(0);
        return ensureWidgetVisible(focused, px(16), px(24));
    }
    // A field may be higher than the window: what counts is the line that is written.
    followed_ = connect(edit, &QTextEdit::cursorPositionChanged, this, [this, edit] {
        begun_.clear();
        revealCursor(edit);
    });
    if (!pressed)
        revealCursor(edit);
}

void Scroller::begin(QTextEdit* field) {
    // Where it will stand is known when the page has made room for it.
    QTimer::singleShot(0, field, [this, field] {
        begun_ = field;
        showBeginning();
    });
}

void Scroller::showBeginning() {
    const QTextEdit* field = begun_.data();
    if (field == nullptr || widget() == nullptr || !field->isVisible())
        return;
    const QWidget* words = readBefore(field);
    const QRect cursor = field->cursorRect();
    const int line = field->viewport()->mapTo(widget(), cursor.bottomLeft()).y() + px(24);
    const int top = words == nullptr ? line : words->mapTo(widget(), QPoint(0, 0)).y();
    // With all that stands above it where that leaves the line in sight, else from the words on.
    verticalScrollBar()->setValue(std::clamp(line - viewport()->height(), 0, std::max(0, top)));
}

void Scroller::wheelEvent(QWheelEvent* event) {
    begun_.clear();
    QScrollArea::wheelEvent(event);
}

void Scroller::revealCursor(const QTextEdit* edit) {
    const QRect cursor = edit->cursorRect();
    const QPoint centre = edit->viewport()->mapTo(widget(), cursor.center());
    ensureVisible(centre.x(), centre.y(), 0, cursor.height() / 2 + px(24));
}

void readFirst(QWidget* field, QWidget* words) {
    field->setProperty(readFirstProperty, QVariant::fromValue(words));
}

QWidget* readBefore(const QWidget* field) {
    return field->property(readFirstProperty).value<QWidget*>();
}

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (item->layout() != nullptr)
            clear(item->layout());
        delete item;
    }
}

} // namespace upturn::gui
