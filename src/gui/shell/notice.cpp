// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/notice.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "widgets/button.hpp"
#include "widgets/label.hpp"
#include "widgets/status_label.hpp"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace upturn::gui {
namespace {

constexpr std::chrono::seconds offered{20};

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget(parent)
    , words_(new StatusLabel(Type::body, Ink::primary, this))
    , more_(new Label(Type::small, Ink::secondary, this))
    , redo_(new Button(tr("Redo"), ButtonKind::outlined, this))
    , undo_(new Button(tr("Undo"), ButtonKind::outlined, this))
    , show_(new Button(tr("Show"), ButtonKind::flat, this)) {
    words_->setWordWrap(true);
    more_->setWordWrap(true);
    connect(show_, &Button::clicked, this, [this] {
        // It stays: one may look, and then do it again.
        if (shows_)
            shows_();
    });
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
    for (Button* way : {redo_, undo_, show_, close}) {
        way->setButtonSize(ButtonSize::small);
        way->setFocusPolicy(Qt::TabFocus);
    }
    connect(close, &Button::clicked, this, &Notice::end);
    auto* row = new QHBoxLayout(this);
    space(row, {20, 12, 12, 12}, 12);
    auto* lines = new QVBoxLayout;
    space(lines, {}, 2);
    lines->addStretch(1);
    lines->addWidget(words_);
    auto* below = new QHBoxLayout; // the words, not their drawing
    space(below, {23, 0, 0, 0}, 0);
    below->addWidget(more_);
    lines->addLayout(below);
    lines->addStretch(1);
    row->addLayout(lines, 1);
    row->addWidget(redo_, 0, Qt::AlignTop);
    row->addWidget(undo_, 0, Qt::AlignTop);
    row->addWidget(show_, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
    gone_.setSingleShot(true);
    connect(&gone_, &QTimer::timeout, this, &Notice::end);
    connect(qApp, &QApplication::focusChanged, this, &Notice::follow);
}

void Notice::tell(const QString& sentence, Holds holds, const QObject* who) {
    if (sentence.isEmpty())
        return takeAway(who);
    redo_->hide();
    undo_->hide();
    offers_ = false;
    words_->setGlyph(Icon::none, Ink::secondary);
    put(sentence, holds);
    who_ = who;
}

void Notice::takeAway(const QObject* who) {
    if (isHidden() || offers_ || read_ || (who_ != nullptr && who_ != who))
        return;
    read_ = true;
    gone_.start(std::max(std::chrono::milliseconds(0),
                         reading_ - std::chrono::milliseconds(since_.elapsed())));
}

void Notice::offerRedo(const QString& sentence, const QString& more, std::function<void()> show) {
    words_->setGlyph(Icon::back, Ink::accent);
    offer(sentence, redo_, Holds::whileRedo);
    shows_ = std::move(show);
    show_->setVisible(shows_ != nullptr);
    more_->setText(more);
    more_->setVisible(!more.isEmpty());
    Q_EMIT resized();
}

void Notice::offerUndo(const QString& sentence, std::function<void()> undo) {
    takesBack_ = std::move(undo);
    words_->setGlyph(Icon::check, Ink::accent);
    offer(sentence, undo_, Holds::whileUndo);
}

void Notice::tellOfUndo(const QString& sentence) {
    words_->setGlyph(Icon::history, Ink::accent);
    offer(sentence, nullptr, Holds::whileUndo);
}

void Notice::offer(const QString& sentence, const Button* way, Holds holds) {
    redo_->setVisible(way == redo_);
    undo_->setVisible(way == undo_);
    offers_ = true;
    put(sentence, holds);
    follow();
}

void Notice::end() {
    gone_.stop();
    hide();
}

std::optional<Holds> Notice::holds() const {
    return isHidden() ? std::nullopt : std::optional(holds_);
}

void Notice::put(const QString& sentence, Holds holds) {
    gone_.stop();
    read_ = false;
    holds_ = holds;
    who_ = nullptr;
    ++turn_;
    more_->hide();
    show_->hide();
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
        gone_.start(offered);
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
        return end();
    QWidget::keyPressEvent(event);
}

void Notice::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    paintBox(painter, rect(), px(12), offers_ ? t.sidebar : t.amberSoft,
             offers_ && !t.strong ? t.hairline : t.control);
}

} // namespace upturn::gui
