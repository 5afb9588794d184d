// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/one_thing_page.hpp"

#include "theme/metrics.hpp"
#include "widgets/focus_bar.hpp"
#include "widgets/label.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"

#include <QVBoxLayout>

namespace upturn::gui {

QHBoxLayout* layInMiddle(QWidget* content, QWidget* block) {
    auto* row = new QHBoxLayout(content);
    row->addStretch(1);
    row->addWidget(block, 1000);
    row->addStretch(1);
    return row;
}

QWidget* blockInMiddle(QWidget* content, int widest, const QMargins& margins) {
    auto* block = new QWidget(content);
    atMost(block, widest);
    space(layInMiddle(content, block), margins, 0);
    return block;
}

QWidget* beginOneThing(QWidget* page, int widest, const WaysOut& ways) {
    auto* bar = new FocusBar(new Label(Type::small, Ink::secondary, page),
                             new Label(Type::small, Ink::secondary, page), page);
    QObject::connect(bar, &FocusBar::leaveAsked, page, ways.leave);
    auto* content = new QWidget;
    QWidget* block = blockInMiddle(content, widest, {24, 8, 10, 24});
    auto* column = new QVBoxLayout(page);
    space(column, {}, 0);
    column->addWidget(bar);
    column->addWidget(new Scroller(content, page), 1);
    onKeys(page, Qt::Key_Escape, ways.leave);
    onKeys(page, Qt::CTRL | Qt::Key_Return, ways.done);
    onKeys(page, Qt::CTRL | Qt::Key_Enter, ways.done);
    return block;
}

} // namespace upturn::gui
