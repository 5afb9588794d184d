// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/guide_panel.hpp"

#include "theme/metrics.hpp"
#include "widgets/accessible.hpp"
#include "widgets/card.hpp"
#include "widgets/card_head.hpp"
#include "widgets/label.hpp"
#include "widgets/told_list.hpp"

#include <QListView>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int guidesHeight = 440;

} // namespace

GuidePanel::GuidePanel(QWidget* parent)
    : QWidget(parent)
    , model_(new ToldListModel(this))
    , list_(toldList(model_, Type::bodyMedium, tr("Guides"), this)) {
    auto* card = new Card(Card::Edge::plain, this);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(card);
    whole->addStretch(1);
    auto* head = new CardHead(tr("Reflect with a guide"), card);
    connect(head, &CardHead::closed, this, &GuidePanel::closed);
    QVBoxLayout* sheet = head->sheet(8);
    auto* about = new Label(tr("What you have answered stays. Enter takes the one you are on."),
                            Type::small, Ink::tertiary, card);
    about->setWordWrap(true);
    sheet->addWidget(about);
    list_->setFixedHeight(px(guidesHeight));
    sheet->addWidget(list_);
    const auto choose = [this](const QModelIndex& row) {
        if (row.isValid())
            Q_EMIT chosen(guides_[static_cast<std::size_t>(row.row())].id);
    };
    // A click, or Enter: either may come alone.
    connect(list_, &QListView::clicked, this, choose);
    connect(list_, &QListView::activated, this, choose);
    setAccessibleName(tr("Reflect with a guide"));
    speakAs(this, QAccessible::Grouping);
}

void GuidePanel::show(const std::vector<GuideRow>& guides) {
    guides_ = guides;
    std::vector<ToldListModel::Row> rows;
    int current = 0;
    for (const GuideRow& guide : guides) {
        if (guide.chosen)
            current = static_cast<int>(rows.size());
        rows.push_back({guide.title, guide.about});
    }
    model_->show(std::move(rows));
    list_->setCurrentIndex(model_->index(current));
}

} // namespace upturn::gui
