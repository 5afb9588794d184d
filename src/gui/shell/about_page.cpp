// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/about_page.hpp"

#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/empty_state.hpp"
#include "widgets/label.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"

#include <QApplication>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

QString licence() {
    return QApplication::translate(
        "upturn::gui::AboutPage",
        "Copyright 2026 The Upturn authors. MIT licence: you may use, copy, change and pass it on, "
        "also for money, as long as this notice stays with it. It comes as it is, without any "
        "warranty.");
}

} // namespace

AboutPage::AboutPage(QWidget* parent)
    : QWidget(parent)
    , leave_(new Button(tr("Leave"), ButtonKind::filled, this)) {
    setWindowTitle(tr("About Upturn"));
    auto* page =
        new EmptyState(tr("Upturn %1").arg(QApplication::applicationVersion()),
                       tr("A journal for setbacks. What you write stays on this computer: the "
                          "program opens no network connection."));
    auto* words = new Label(licence(), Type::body, Ink::secondary, page);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    atMost(words, 560);
    page->add(words, 24);
    leave_->setButtonSize(ButtonSize::large);
    leave_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    leave_->setKeys(Qt::Key_Escape);
    page->add(leave_, 0);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(new Scroller(page, this));
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT leaveAsked(); });
    connect(leave_, &Button::clicked, this, &AboutPage::leaveAsked);
}

QWidget* AboutPage::firstFocus() const {
    return leave_;
}

} // namespace upturn::gui
