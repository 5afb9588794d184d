// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/waiting_list.hpp"

#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/feather_tile.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/scroller.hpp"
#include "widgets/tick.hpp"

#include <QBoxLayout>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr int answersBelow = 440;

} // namespace

WaitingList::WaitingList(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this)) {
    space(column_, {}, 10);
    new Folding(this, [this] { fold(); });
}

void WaitingList::show(const std::vector<Waiting>& rows) {
    rows_ = rows;
    unfolded_ = unfolded_ && rows.size() > mostWaiting;
    fill();
}

void WaitingList::fill() {
    clear(column_);
    rowWidgets_.clear();
    bodies_.clear();
    setVisible(!rows_.empty());
    if (rows_.empty())
        return;
    column_->addWidget(new Label(tr("Waiting for you"), Type::head, Ink::primary, this));
    auto* card = new Card(Card::Edge::plain, this);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {1, 2, 1, 2}, 0);
    const std::size_t shown = unfolded_ ? rows_.size() : std::min(rows_.size(), mostWaiting);
    for (std::size_t i = 0; i < shown; ++i) {
        if (sheet->count() > 0)
            sheet->addWidget(new Hairline(Qt::Horizontal, card));
        rowWidgets_ << rowOf(rows_[i]);
        sheet->addWidget(rowWidgets_.back());
    }
    column_->addWidget(card);
    fold();
    if (shown < rows_.size()) {
        auto* more = new LinkButton(tr("and %1 more").arg(rows_.size() - shown), this);
        connect(more, &LinkButton::clicked, this, [this, at = shown] {
            unfolded_ = true;
            fill();
            // The link is gone; the keyboard goes on below what was there.
            if (QWidget* row = rowWidgets_.value(static_cast<int>(at)))
                if (auto* button = row->findChild<Button*>())
                    button->setFocus(Qt::OtherFocusReason);
        });
        column_->addWidget(more, 0, Qt::AlignLeft);
    }
}

QWidget* WaitingList::rowOf(const Waiting& waiting) {
    auto* row = new QWidget(this);
    row->setAccessibleName(waiting.title + QStringLiteral(". ") + waiting.meta);
    auto* line = new QHBoxLayout(row);
    space(line, {20, 10, 20, 10}, 14);
    line->addWidget(markOf(waiting, row));
    auto* body = new QBoxLayout(QBoxLayout::LeftToRight);
    space(body, {}, 14);
    line->addLayout(body, 1);
    bodies_.push_back(body);
    const bool done = waiting.kind == Waiting::Kind::helped;
    auto* words = new QVBoxLayout;
    space(words, {}, 0);
    auto* title =
        new Label(waiting.title, Type::bodyMedium, done ? Ink::tertiary : Ink::primary, row);
    title->setStruckOut(done);
    auto* meta = new Label(waiting.meta, Type::small, Ink::tertiary, row);
    for (Label* label : {title, meta}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    body->addLayout(words, 1);
    auto* answers = new FlowLayout;
    space(answers, {}, 14);
    addAnswers(waiting, row, answers);
    body->addLayout(answers);
    return row;
}

void WaitingList::fold() {
    for (QBoxLayout* body : bodies_)
        body->setDirection(width() < px(answersBelow) ? QBoxLayout::TopToBottom
                                                      : QBoxLayout::LeftToRight);
}

QWidget* WaitingList::markOf(const Waiting& waiting, QWidget* row) {
    if (waiting.kind != Waiting::Kind::step && waiting.kind != Waiting::Kind::helped)
        return new FeatherTile(row);
    auto* tick = new Tick(row);
    tick->setChecked(waiting.kind == Waiting::Kind::helped);
    tick->setEnabled(waiting.kind == Waiting::Kind::step);
    tick->setAccessibleName(waiting.title);
    tick->setAccessibleDescription(waiting.meta);
    connect(tick, &QCheckBox::clicked, this, [this, tick, id = waiting.id] {
        tick->setChecked(false); // until the journal has it
        Q_EMIT doneAsked(id);
    });
    return tick;
}

void WaitingList::addAnswers(const Waiting& waiting, QWidget* row, QLayout* line) {
    const auto answer = [&](const QString& words) {
        auto* button = new Button(words, ButtonKind::outlined, row);
        button->setButtonSize(ButtonSize::small);
        button->setAccessibleDescription(waiting.title);
        line->addWidget(button);
        return button;
    };
    switch (waiting.kind) {
    case Waiting::Kind::unreflected:
        connect(answer(tr("Reflect, 5 min")), &Button::clicked, this,
                [this, id = waiting.id] { Q_EMIT reflectAsked(id); });
        break;
    case Waiting::Kind::unsaved:
        connect(answer(tr("Go on writing")), &Button::clicked, this,
                [this, id = waiting.id] { Q_EMIT editAsked(id); });
        break;
    case Waiting::Kind::step:
        line->addWidget(new Label(waiting.when, Type::small, Ink::tertiary, row));
        connect(answer(tr("How did it go?")), &Button::clicked, this,
                [this, id = waiting.id] { Q_EMIT stepAsked(id); });
        break;
    case Waiting::Kind::followUp:
        connect(answer(tr("Look back, 2 min")), &Button::clicked, this,
                [this, id = waiting.id] { Q_EMIT lookBackAsked(id); });
        break;
    case Waiting::Kind::look:
        connect(answer(tr("Look again")), &Button::clicked, this,
                [this, id = waiting.id] { Q_EMIT lookAsked(id); });
        break;
    case Waiting::Kind::helped:
        connect(answer(tr("Yes")), &Button::clicked, this,
                [this, id = waiting.id] { Q_EMIT helpedAsked(id, true); });
        connect(answer(tr("Not really")), &Button::clicked, this,
                [this, id = waiting.id] { Q_EMIT helpedAsked(id, false); });
        connect(answer(tr("Too early")), &Button::clicked, this,
                [this, id = waiting.id] { Q_EMIT tooEarlyAsked(id); });
        break;
    }
}

} // namespace upturn::gui
