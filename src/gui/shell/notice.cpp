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
constexpr int between = 12;
constexpr int betweenLines = 2;

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget(parent)
    , body_(new QBoxLayout(QBoxLayout::LeftToRight))
    , words_(new StatusLabel(Type::body, Ink::primary, this))
    , more_(new Label(Type::small, Ink::secondary, this))
    , ways_(new QWidget(this))
    , close_(iconButton(Icon::close, tr("Close this notice"), this))
    , redo_(new Button(tr("Redo"), ButtonKind::outlined, ways_))
    , undo_(new Button(tr("Undo"), ButtonKind::outlined, ways_))
    , show_(new Button(tr("Show"), ButtonKind::flat, ways_)) {
    words_->setWordWrap(true);
    more_->setWordWrap(true);
    more_->setIndented(true);
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
    // After a click one writes on where one wrote.
    for (Button* way : {redo_, undo_, show_, close_}) {
        way->setButtonSize(ButtonSize::small);
        way->setFocusPolicy(Qt::TabFocus);
    }
    connect(close_, &Button::clicked, this, &Notice::end);
    arrange();
    hide();
    gone_.setSingleShot(true);
    connect(&gone_, &QTimer::timeout, this, &Notice::end);
    connect(qApp, &QApplication::focusChanged, this, &Notice::follow);
}

void Notice::arrange() {
    auto* row = new QHBoxLayout(this);
    space(row, {20, 12, 12, 12}, between);
    auto* lines = new QVBoxLayout;
    space(lines, {}, betweenLines);
    lines->addStretch(1);
    lines->addWidget(words_);
    lines->addWidget(more_);
    lines->addStretch(1);
    auto* ways = new QHBoxLayout(ways_);
    space(ways, {}, between);
    for (Button* way : {redo_, undo_, show_})
        ways->addWidget(way);
    space(body_, {}, between);
    body_->addLayout(lines, 1);
    body_->addWidget(ways_, 0, Qt::AlignTop | Qt::AlignRight);
    row->addLayout(body_, 1);
    row->addWidget(close_, 0, Qt::AlignTop);
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

void Notice::tellAlways(const QString& sentence, const QObject* who) {
    const bool muted = std::exchange(muted_, false);
    tell(sentence, Holds::anywhere, who);
    muted_ = muted;
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
    ways_->setVisible(hasWay());
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

void Notice::askBeforeUndo(const QString& sentence) {
    words_->setGlyph(Icon::history, Ink::accent);
    offer(sentence, nullptr, Holds::onceMore);
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
    ways_->setVisible(hasWay());
    since_.start();
    if (muted_)
        return hide();
    show();
    words_->say(sentence);
    Q_EMIT resized();
}

void Notice::setMuted(bool muted) {
    if (std::exchange(muted_, muted) != muted && muted)
        end();
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

bool Notice::hasWay() const {
    return !redo_->isHidden() || !undo_->isHidden() || !show_->isHidden();
}

void Notice::foldFor(int width) {
    const QMargins around = layout()->contentsMargins();
    const int room =
        width - around.left() - around.right() - px(between) - close_->sizeHint().width();
    const auto tall = [this](int across) {
        return words_->heightForWidth(across) +
               (more_->isHidden() ? 0 : px(betweenLines) + more_->heightForWidth(across));
    };
    const QSize ways = ways_->sizeHint();
    const int beside = std::max(tall(room - px(between) - ways.width()), ways.height());
    const bool below = hasWay() && tall(room) + px(between) + ways.height() < beside;
    body_->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
