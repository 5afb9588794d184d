// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "capture/capture_window.hpp"

#include "keys/key_book.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "today/capture_card.hpp"
#include "widgets/accessible.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/quiet_line.hpp"
#include "widgets/status_label.hpp"
#include "widgets/window_action.hpp"

#include <QAction>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int widthOfAll = 700;

} // namespace

CaptureWindow::CaptureWindow(QWidget* parent)
    : QWidget(parent, Qt::Dialog | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , card_(new CaptureCard(CaptureKind::alone, this))
    , told_(new StatusLabel(Type::small, Ink::primary, this)) {
    setWindowTitle(tr("New setback"));
    enterKeysOfHelp();
    speakAs(this, QAccessible::Dialog);
    setAttribute(Qt::WA_TranslucentBackground);
    told_->setWordWrap(true);
    told_->hide();
    auto* column = new QVBoxLayout(this);
    space(column, {4, 4, 4, 4}, 6);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows with what is typed
    column->addWidget(card_);
    column->addWidget(told_);
    heavy_ = heavyLine();
    column->addWidget(heavy_);
    const int room = screen() != nullptr ? screen()->availableGeometry().width() - px(32) : 0;
    card_->setFixedWidth(room > 0 ? std::min(px(widthOfAll), room) : px(widthOfAll));
    connect(card_, &CaptureCard::edited, this, &CaptureWindow::edited);
    connect(card_, &CaptureCard::keepAsked, this, &CaptureWindow::keepAsked);
    connect(card_, &CaptureCard::reflectAsked, this, &CaptureWindow::reflectAsked);
}

QWidget* CaptureWindow::heavyLine() {
    // The quiet line asks the window it stands in.
    auto* calm = new QAction(this);
    calm->setObjectName(QStringLiteral("calm"));
    connect(calm, &QAction::triggered, this, &CaptureWindow::calmAsked);
    auto* both = new QWidget(this);
    auto* row = new FlowLayout;
    both->setLayout(row);
    space(row, {12, 4, 12, 6}, 12);
    auto* kept = new StatusLabel(Type::small, Ink::secondary, both);
    kept->setGlyph(Icon::check, Ink::secondary);
    kept->setText(tr("Kept."));
    row->addWidget(kept);
    row->addWidget(new QuietLine(both));
    both->hide();
    return both;
}

void CaptureWindow::showQuietLine() {
    heavy_->show();
    update();
}

FocusField& CaptureWindow::field() const {
    return card_->focusField();
}

QString CaptureWindow::words() const {
    return card_->words();
}

Capture CaptureWindow::held() const {
    return card_->held();
}

void CaptureWindow::restore(const Capture& chosen) {
    card_->restore(chosen);
}

void CaptureWindow::kept(const QString& words) {
    card_->kept(words);
}

void CaptureWindow::tell(const QString& sentence) {
    told_->say(sentence);
    told_->setVisible(!sentence.isEmpty());
}

QWidget* CaptureWindow::firstFocus() const {
    return card_->field();
}

void CaptureWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT leaveAsked();
    const QKeySequence pressed(event->keyCombination());
    if (pressed == keyBook().keysOf(QStringLiteral("calm")))
        return Q_EMIT calmAsked();
    if (pressed == keyBook().keysOf(QStringLiteral("hide")))
        return Q_EMIT hideAsked();
    QWidget::keyPressEvent(event);
}

void CaptureWindow::closeEvent(QCloseEvent* event) {
    Q_EMIT leaveAsked();
    QWidget::closeEvent(event);
}

void CaptureWindow::paintEvent(QPaintEvent* /*event*/) {
    if (!told_->isVisible() && !heavy_->isVisible())
        return;
    QPainter painter(this);
    paintBox(painter, rect(), px(12), told_->isVisible() ? tokens().amberSoft : tokens().surface);
}

} // namespace upturn::gui
