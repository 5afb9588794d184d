// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/notice.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "widgets/button.hpp"
#include "widgets/status_label.hpp"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <utility>

namespace upturn::gui {
namespace {

constexpr qint64 readingMs = 8000;
constexpr std::chrono::seconds offered{20};

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget(parent)
    , words_(new StatusLabel(Type::body, Ink::primary, this))
    , redo_(new Button(tr("Redo"), ButtonKind::outlined, this))
    , undo_(new Button(tr("Undo"), ButtonKind::outlined, this)) {
    words_->setWordWrap(true);
    connect(redo_, &Button::clicked, this, [this] {
        hide();
        Q_EMIT redoAsked();
    });
    connect(undo_, &Button::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(takesBack_, {}))
            undo();
    });
    auto* close = iconButton(Icon::close, tr("Close this notice"), this);
    // After a click one writes on where one wrote.
    for (Button* way : {redo_, undo_, close}) {
        way->setButtonSize(ButtonSize::small);
        way->setFocusPolicy(Qt::TabFocus);
    }
    connect(close, &Button::clicked, this, &QWidget::hide);
    auto* row = new QHBoxLayout(this);
    space(row, {20, 12, 12, 12}, 12);
    row->addWidget(words_, 1, Qt::AlignVCenter);
    row->addWidget(redo_, 0, Qt::AlignTop);
    row->addWidget(undo_, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
    gone_.setSingleShot(true);
    gone_.setInterval(offered);
    connect(&gone_, &QTimer::timeout, this, &QWidget::hide);
    connect(qApp, &QApplication::focusChanged, this, &Notice::follow);
}

void Notice::tell(const QString& sentence) {
    if (sentence.isEmpty()) {
        if (isVisible() && !offers_ && since_.elapsed() > readingMs)
            hide();
        return;
    }
    redo_->hide();
    undo_->hide();
    offers_ = false;
    gone_.stop();
    words_->setGlyph(Icon::none, Ink::secondary);
    put(sentence);
}

void Notice::offerRedo(const QString& sentence) {
    words_->setGlyph(Icon::back, Ink::accent);
    offer(sentence, redo_);
}

void Notice::offerUndo(const QString& sentence, std::function<void()> undo) {
    takesBack_ = std::move(undo);
    words_->setGlyph(Icon::check, Ink::accent);
    offer(sentence, undo_);
}

void Notice::offer(const QString& sentence, Button* way) {
    redo_->setVisible(way == redo_);
    undo_->setVisible(way == undo_);
    offers_ = true;
    put(sentence);
    follow();
}

void Notice::put(const QString& sentence) {
    since_.start();
    show();
    words_->say(sentence);
    Q_EMIT resized();
}

/// Whoever looks at it has all the time.
void Notice::follow() {
    if (!offers_ || !isVisible())
        return;
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        gone_.stop();
    else if (!gone_.isActive())
        gone_.start();
}

int Notice::heightForWidth(int width) const {
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                         : layout()->sizeHint().height();
}

bool Notice::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT resized();
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        QMetaObject::invokeMethod(this, &Notice::follow, Qt::QueuedConnection);
    return QWidget::event(event);
}

void Notice::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return hide();
    QWidget::keyPressEvent(event);
}

void Notice::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    paintBox(painter, rect(), px(12), offers_ ? t.sidebar : t.amberSoft,
             offers_ && !t.strong ? t.hairline : t.control);
}

} // namespace upturn::gui
