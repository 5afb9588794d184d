// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/kept_line.hpp"

#include "theme/metrics.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/link_button.hpp"
#include "widgets/status_label.hpp"

namespace upturn::gui {
namespace {

constexpr std::chrono::seconds stays{30};

} // namespace

KeptLine::KeptLine(QWidget* parent)
    : QWidget(parent)
    , words_(new StatusLabel(Type::small, Ink::secondary, this))
    , undo_(new LinkButton(tr("Undo"), this))
    , more_(new LinkButton(QString(), this)) {
    words_->setGlyph(Icon::check, Ink::accent);
    words_->setWordWrap(true);
    words_->setMeasure(520);
    auto* line = new FlowLayout;
    setLayout(line);
    space(line, {4, 0, 0, 0}, 12);
    line->addWidget(words_);
    line->addWidget(undo_);
    line->addWidget(more_);
    more_->hide();
    hide();
    gone_.setSingleShot(true);
    gone_.setInterval(stays);
    connect(&gone_, &QTimer::timeout, this, &QWidget::hide);
    connect(undo_, &LinkButton::clicked, this, [this] {
        hide();
        Q_EMIT undoAsked();
    });
}

void KeptLine::offer(const QString& more) {
    more_->setText(more);
    more_->setAccessibleName(more);
    connect(more_, &LinkButton::clicked, this, &KeptLine::moreAsked);
}

void KeptLine::say(const QString& line, bool more, bool undo) {
    undo_->setVisible(undo);
    more_->setVisible(more && !more_->text().isEmpty());
    show();
    words_->say(QString());
    words_->say(line);
    gone_.start();
}

} // namespace upturn::gui
