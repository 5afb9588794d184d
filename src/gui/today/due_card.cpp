// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/due_card.hpp"

#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/scroller.hpp"

#include <QBoxLayout>

namespace upturn::gui {
namespace {

constexpr int foldsBelow = 560;

} // namespace

DueCard::DueCard(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this)) {
    space(column_, {}, 10);
    new Folding(this, [this] { fold(); });
}

void DueCard::show(const DueLessons& due, bool plain) {
    clear(column_);
    column_->addLayout(headLine(due));
    auto* card = new Card(Card::Edge::plain, this);
    sheet_ = new QBoxLayout(QBoxLayout::LeftToRight, card);
    space(sheet_, {20, 18, 20, 14}, 16);
    auto* words = new QVBoxLayout;
    space(words, {}, 4);
    auto* sentence =
        new Label(tr("\u201c%1\u201d").arg(due.sentence), Type::passage, Ink::primary, card);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    words->addLayout(keptLine(due, card));
    sheet_->addLayout(words, 1);
    auto* review = new Button(tr("Review %1").arg(due.count),
                              plain ? ButtonKind::outlined : ButtonKind::filled, card);
    review->setKeys(Qt::CTRL | Qt::Key_R);
    review->setAccessibleName(tr("Review"));
    review->setAccessibleDescription(tr("%n lessons are due", nullptr, due.count));
    connect(review, &Button::clicked, this, &DueCard::reviewAsked);
    sheet_->addWidget(review, 0, Qt::AlignVCenter | Qt::AlignRight);
    column_->addWidget(card);
    fold();
}

void DueCard::fold() {
    if (sheet_ != nullptr)
        sheet_->setDirection(width() < px(foldsBelow) ? QBoxLayout::TopToBottom
                                                      : QBoxLayout::LeftToRight);
}

QBoxLayout* DueCard::headLine(const DueLessons& due) {
    auto* line = new QHBoxLayout;
    space(line, {}, 10);
    line->addWidget(new Label(tr("To review"), Type::head, Ink::primary, this));
    line->addWidget(new Label(due.time, Type::small, Ink::tertiary, this));
    line->addStretch();
    return line;
}

QBoxLayout* DueCard::keptLine(const DueLessons& due, QWidget* card) {
    auto* line = new QHBoxLayout;
    space(line, {}, 0);
    const bool linked = !due.entryTitle.isEmpty();
    const QString rest = due.more.isEmpty() ? QString() : QStringLiteral(" ") + due.more;
    const auto fixed = [&](const QString& text) {
        auto* label = new Label(text, Type::small, Ink::tertiary, card);
        // When room is short the link is cut, not the words around it.
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        line->addWidget(label);
    };
    fixed(due.keptLine);
    if (linked) {
        auto* entry = new LinkButton(due.entryTitle, card);
        connect(entry, &LinkButton::clicked, this,
                [this, id = due.entry] { Q_EMIT entryAsked(id); });
        line->addWidget(entry);
    }
    fixed(linked ? QStringLiteral(".") + rest : rest);
    line->addStretch(1);
    return line;
}

} // namespace upturn::gui
