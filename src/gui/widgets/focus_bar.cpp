// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/focus_bar.hpp"

#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"

#include <QEvent>
#include <QStyle>

namespace upturn::gui {

FocusBar::FocusBar(QWidget* middle, QWidget* right, QWidget* parent)
    : QWidget(parent)
    , leave_(new Button(tr("Leave"), ButtonKind::flat, this))
    , middle_(middle)
    , right_(right) {
    middle_->setParent(this);
    right_->setParent(this);
    leave_->setGlyph(Icon::chevronLeft);
    leave_->setKeys(Qt::Key_Escape);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(leave_, &Button::clicked, this, &FocusBar::leaveAsked);
    new Folding(this, [this] { place(); });
}

QSize FocusBar::sizeHint() const {
    const int tallest = std::max(leave_->sizeHint().height(), middle_->sizeHint().height());
    return {px(600), tallest + 2 * px(15)};
}

QSize FocusBar::minimumSizeHint() const {
    return {px(300), sizeHint().height()};
}

bool FocusBar::event(QEvent* event) {
    // A child that needs more room asks for it this way.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void FocusBar::place() {
    const auto centred = [this](const QSize& size, int x) {
        const QRect fromLeft(QPoint(x, (height() - size.height()) / 2), size);
        return QStyle::visualRect(layoutDirection(), rect(), fromLeft);
    };
    const int side = px(24);
    const QSize leave = leave_->sizeHint();
    leave_->setGeometry(centred(leave, side));
    const QSize right = right_->sizeHint();
    right_->setGeometry(centred(right, width() - side - right.width()));
    const int first = side + leave.width() + px(24);
    const int last = width() - side - right.width() - px(24);
    const int room = std::max(middle_->minimumSizeHint().width(), last - first);
    QSize middle = middle_->sizeHint();
    middle.setWidth(std::min(middle.width(), room));
    if (middle_->hasHeightForWidth())
        middle.setHeight(middle_->heightForWidth(middle.width()));
    // In the middle of the page while both ends leave it there.
    const int x = std::min((width() - middle.width()) / 2, last - middle.width());
    middle_->setGeometry(centred(middle, std::max(x, first)));
}

} // namespace upturn::gui
