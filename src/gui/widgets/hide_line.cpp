// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/hide_line.hpp"

#include "keys/key_book.hpp"
#include "theme/metrics.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/window_action.hpp"

#include <QAction>

namespace upturn::gui {

HideLine::HideLine(QWidget* parent)
    : QWidget(parent) {
    auto* words = wrappedLabel(tr("Could someone else read this computer?"), Type::small,
                               Ink::secondary, this);
    words->setMeasure(440);
    auto* hide = new LinkButton(tr("Hide"), this);
    hide->setToolTip(keyBook().keysOf(QStringLiteral("hide")).toString(QKeySequence::NativeText));
    auto* row = new FlowLayout;
    setLayout(row);
    space(row, {}, 8);
    row->addWidget(words);
    row->addWidget(hide);
    connect(hide, &LinkButton::clicked, this, [this] {
        if (QAction* action = windowAction(this, "hide"); action != nullptr)
            action->trigger();
    });
}

} // namespace upturn::gui
