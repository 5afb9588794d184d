// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/go_on_card.hpp"

#include "keys/key_book.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/feather_tile.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/scroller.hpp"

#include <QBoxLayout>

namespace upturn::gui {
namespace {

constexpr int goOnFoldsBelow = 560;

} // namespace

GoOnCard::GoOnCard(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this)) {
    space(column_, {}, 8);
    new Folding(this, [this] { fold(); });
    hide();
}

void GoOnCard::show(const std::vector<GoOn>& unfinished) {
    unfinished_ = unfinished;
    unfolded_ = unfolded_ && unfinished.size() > 1;
    fill();
    setVisible(!unfinished_.empty());
}

void GoOnCard::goOn() {
    if (!unfinished_.empty())
        Q_EMIT goOnAsked(unfinished_.front().entry, unfinished_.front().lookBack);
}

void GoOnCard::fill() {
    clear(column_);
    head_ = nullptr;
    if (unfinished_.empty())
        return;
    const GoOn& newest = unfinished_.front();
    auto* card = new Card(Card::Edge::plain, this);
    card->setFocusPolicy(Qt::TabFocus);
    card->setAccessibleName(tr("Go on where you were: %1. %2").arg(newest.title, newest.meta));
    card->setAccessibleDescription(newest.question);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {20, 16, 20, 16}, 14);
    addHead(card, sheet);
    sheet->addWidget(new Hairline(Qt::Horizontal, card));
    addWords(card, sheet);
    if (unfolded_)
        for (std::size_t i = 1; i < unfinished_.size(); ++i) {
            sheet->addWidget(new Hairline(Qt::Horizontal, card));
            sheet->addWidget(rowOf(unfinished_[i], card));
        }
    column_->addWidget(card);
    if (!unfolded_ && unfinished_.size() > 1) {
        auto* more = new LinkButton(tr("and %1 more").arg(unfinished_.size() - 1), this);
        more->setAccessibleName(tr("%n more were left before their end", nullptr,
                                   static_cast<int>(unfinished_.size()) - 1));
        connect(more, &LinkButton::clicked, this, [this] {
            unfolded_ = true;
            fill();
            // The link is gone; the keyboard goes on below what was there.
            if (const auto buttons = findChildren<LinkButton*>(); !buttons.isEmpty())
                buttons.constLast()->setFocus(Qt::OtherFocusReason);
        });
        column_->addWidget(more, 0, Qt::AlignLeft);
    }
    fold();
}

void GoOnCard::addHead(Card* card, QBoxLayout* sheet) {
    const GoOn& newest = unfinished_.front();
    auto* about = new QHBoxLayout;
    space(about, {}, 14);
    about->addWidget(new FeatherTile(card), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    space(words, {}, 0);
    words->addWidget(wrappedLabel(tr("Go on where you were: %1").arg(newest.title),
                                  Type::bodyMedium, Ink::primary, card));
    words->addWidget(wrappedLabel(newest.meta, Type::small, Ink::tertiary, card));
    about->addLayout(words, 1);
    auto* ways = new QHBoxLayout;
    space(ways, {}, 8);
    auto* rest = new Button(tr("Let it rest"), ButtonKind::flat, card);
    rest->setAccessibleDescription(tr("%1. It is not offered for a week.").arg(newest.title));
    auto* goes = new Button(tr("Go on"), ButtonKind::filled, card);
    followKeys(goes, QStringLiteral("today-go-on"));
    goes->setAccessibleDescription(newest.title);
    connect(rest, &Button::clicked, this,
            [this, one = newest] { Q_EMIT restAsked(one.entry, one.lookBack); });
    connect(goes, &Button::clicked, this, &GoOnCard::goOn);
    ways->addStretch(1);
    ways->addWidget(rest);
    ways->addWidget(goes);
    head_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(head_, {}, 12);
    head_->addLayout(about, 1);
    head_->addLayout(ways);
    sheet->addLayout(head_);
}

void GoOnCard::addWords(Card* card, QBoxLayout* sheet) {
    const GoOn& newest = unfinished_.front();
    auto* words = new QVBoxLayout;
    space(words, {}, 4);
    words->addWidget(wrappedLabel(newest.question, Type::smallHead, Ink::secondary, card));
    if (!newest.words.isEmpty())
        words->addWidget(wrappedLabel(newest.words, Type::passage, Ink::primary, card));
    sheet->addLayout(words);
}

QWidget* GoOnCard::rowOf(const GoOn& one, QWidget* card) {
    auto* row = new QWidget(card);
    row->setAccessibleName(one.title + QStringLiteral(". ") + one.meta);
    auto* words = new QVBoxLayout;
    space(words, {}, 0);
    words->addWidget(wrappedLabel(one.title, Type::bodyMedium, Ink::primary, row));
    words->addWidget(wrappedLabel(one.meta, Type::small, Ink::tertiary, row));
    auto* rest = new LinkButton(tr("Let it rest"), row);
    rest->setAccessibleDescription(one.title);
    auto* goes = new Button(one.shortly, ButtonKind::outlined, row);
    goes->setButtonSize(ButtonSize::small);
    goes->setAccessibleDescription(one.title);
    connect(rest, &LinkButton::clicked, this,
            [this, one] { Q_EMIT restAsked(one.entry, one.lookBack); });
    connect(goes, &Button::clicked, this,
            [this, one] { Q_EMIT goOnAsked(one.entry, one.lookBack); });
    auto* line = new QHBoxLayout(row);
    space(line, {}, 14);
    line->addLayout(words, 1);
    line->addWidget(rest);
    line->addWidget(goes);
    return row;
}

void GoOnCard::fold() {
    if (head_ != nullptr)
        head_->setDirection(width() < px(goOnFoldsBelow) ? QBoxLayout::TopToBottom
                                                         : QBoxLayout::LeftToRight);
}

} // namespace upturn::gui
