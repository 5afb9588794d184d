// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/notice.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/status_label.hpp"

#include <QHBoxLayout>

namespace upturn::gui {
namespace {

constexpr qint64 readingMs = 8000;

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget(parent)
    , words_(new StatusLabel(Type::body, Ink::primary, this)) {
    words_->setWordWrap(true);
    auto* redo = new Button(tr("Redo"), ButtonKind::flat, this);
    redo->setButtonSize(ButtonSize::small);
    connect(redo, &Button::clicked, this, [this] {
        hide();
        Q_EMIT redoAsked();
    });
    redo_ = redo;
    auto* close = new Button(tr("Close"), ButtonKind::flat, this);
    close->setButtonSize(ButtonSize::small);
    connect(close, &Button::clicked, this, &QWidget::hide);
    auto* row = new QHBoxLayout(this);
    space(row, {24, 10, 16, 10}, 16);
    row->addWidget(words_, 1);
    row->addWidget(redo, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void Notice::tell(const QString& sentence, bool offersRedo) {
    if (sentence.isEmpty()) {
        if (isVisible() && since_.elapsed() > readingMs)
            hide();
        return;
    }
    since_.start();
    redo_->setVisible(offersRedo);
    show();
    words_->say(sentence);
}

void Notice::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().amberSoft);
    paintHairline(painter, {0, height() - 1, width(), 1});
}

} // namespace upturn::gui
