// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/sample_line.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "widgets/button.hpp"
#include "widgets/label.hpp"

#include <QHBoxLayout>
#include <QShortcut>

namespace upturn::gui {

SampleLine::SampleLine(QWidget* parent)
    : QWidget(parent) {
    words_ = new Label(tr("This is Mara's journal, a sample. What you write here is thrown "
                          "away when you leave it."),
                       Type::small, Ink::primary, this);
    words_->setWordWrap(true);
    leave_ = new Button(tr("Back to my journal"), ButtonKind::outlined, this);
    leave_->setButtonSize(ButtonSize::small);
    leave_->setKeys(Qt::ALT | Qt::Key_Home);
    leave_->showKeys(false);
    connect(leave_, &Button::clicked, this, &SampleLine::leaveAsked);
    connect(new QShortcut(Qt::ALT | Qt::Key_Home, this), &QShortcut::activated, this,
            &SampleLine::leaveAsked);
    auto* row = new QHBoxLayout(this);
    space(row, {24, 6, 24, 6}, 16);
    row->addWidget(words_, 1, Qt::AlignVCenter);
    row->addWidget(leave_);
    setAccessibleName(words_->text());
    hide();
}

void SampleLine::sayOnlyToLook() {
    words_->setText(tr("This is a copy of what can be read of your journal, only to look at: "
                       "nothing can be written here."));
    leave_->setText(tr("Back to the ways on"));
    setAccessibleName(words_->text());
}

void SampleLine::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().selection);
    paintHairline(painter, {0, height() - 1, width(), 1});
}

} // namespace upturn::gui
