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

QWidget* beginOneThing(QWidget* page, int widest, const WaysOut& ways) {
    auto* bar = new FocusBar(new Label(Type::small, Ink::secondary, page),
                             new Label(Type::small, Ink::secondary, page), page);
    QObject::connect(bar, &FocusBar::leaveAsked, page, ways.leave);
    auto* content = new QWidget;
    auto* block = new QWidget(content);
    atMost(block, widest);
    auto* margins = new QHBoxLayout(content);
    space(margins, {24, 8, 10, 24}, 0);
    margins->addStretch(1);
    margins->addWidget(block, 1000);
    margins->addStretch(1);
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
