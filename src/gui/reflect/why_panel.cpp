// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/why_panel.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"
#include "widgets/accessible.hpp"
#include "widgets/card.hpp"
#include "widgets/card_head.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/scroller.hpp"
#include "widgets/told_list.hpp"

#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace upturn::gui {
namespace {

constexpr std::size_t mostRows = 4;
/// Turned off, or of a guide that was not chosen: which of them comes first says nothing.
const auto notAsked = QStringLiteral("E1");
constexpr int listHeight = 360;

/// One question with its reason, to be read and spoken as one.
class WhyNotRow final : public QWidget {
  public:
    WhyNotRow(const WhyNot& row, QWidget* parent)
        : QWidget(parent) {
        auto* question = new Label(row.question, Type::quote, Ink::primary, this);
        auto* reason = new Label(row.reason, Type::small, Ink::tertiary, this);
        auto* column = new QVBoxLayout(this);
        space(column, {}, 3);
        for (Label* label : {question, reason}) {
            label->setWordWrap(true);
            column->addWidget(label);
        }
        setFocusPolicy(Qt::TabFocus);
        speakAs(this, QAccessible::ListItem);
        setAccessibleName(row.question + QLatin1Char(' ') + row.reason);
        FocusRing::setRadius(this, 6);
    }
};

/// The close second, and then one for each other reason, so that the reasons can be seen.
std::vector<WhyNot> telling(const std::vector<WhyNot>& others) {
    std::vector<WhyNot> rows;
    std::set<QString> rules;
    for (const WhyNot& other : others)
        if (rows.size() < mostRows && other.rule != notAsked && rules.insert(other.rule).second)
            rows.push_back(other);
    return rows;
}

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent)
    , reasons_(new QVBoxLayout)
    , others_(new QWidget(this))
    , rows_(new QVBoxLayout)
    , more_(new Label(Type::small, Ink::tertiary, this))
    , listed_(new LinkButton(tr("Show the list"), this))
    , model_(new ToldListModel(this))
    , list_(toldList(model_, Type::quote, tr("Questions that were not asked"), this)) {
    auto* card = new Card(Card::Edge::plain, this);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(card);
    whole->addStretch(1);
    space(reasons_, {}, 10);
    space(rows_, {}, 10);
    listed_->setCheckable(true);
    connect(listed_, &LinkButton::toggled, this, &WhyPanel::showList);
    auto* foot = new QHBoxLayout;
    space(foot, {}, 6);
    foot->addWidget(more_, 1, Qt::AlignVCenter);
    foot->addWidget(listed_, 0, Qt::AlignVCenter);
    auto* below = new QVBoxLayout(others_);
    space(below, {}, 10);
    below->addWidget(new Hairline(Qt::Horizontal, others_));
    below->addWidget(
        new Label(tr("Why not another one"), Type::smallHead, Ink::secondary, others_));
    below->addLayout(rows_);
    below->addWidget(list_);
    below->addWidget(new Hairline(Qt::Horizontal, others_));
    below->addLayout(foot);
    auto* head = new CardHead(tr("Why this question"), card);
    close_ = head->button();
    connect(head, &CardHead::closed, this, &WhyPanel::closed);
    QVBoxLayout* column = head->sheet(12);
    column->addLayout(reasons_);
    column->addWidget(others_);
    setAccessibleName(tr("Why this question"));
    speakAs(this, QAccessible::Grouping);
}

void WhyPanel::show(const QStringList& reasons, const QString& source) {
    clear(reasons_);
    for (const QString& reason : reasons) {
        auto* label = new Label(reason, Type::small, Ink::primary, this);
        label->setGlyph(Icon::check, Ink::accent);
        label->setWordWrap(true);
        reasons_->addWidget(label);
    }
    if (!source.isEmpty()) {
        auto* label = new Label(source, Type::small, Ink::tertiary, this);
        label->setWordWrap(true);
        reasons_->addWidget(label);
    }
    others_->hide();
}

void WhyPanel::showOthers(const std::vector<WhyNot>& others) {
    clear(rows_);
    const std::vector<WhyNot> rows = telling(others);
    for (const WhyNot& row : rows) {
        if (&row != &rows.front())
            rows_->addWidget(new Hairline(Qt::Horizontal, others_));
        rows_->addWidget(new WhyNotRow(row, others_));
    }
    std::vector<ToldListModel::Row> all;
    for (const WhyNot& other : others)
        all.push_back({other.question, other.rule.isEmpty()
                                           ? other.reason
                                           : tr("%1 (%2)").arg(other.reason, other.rule)});
    model_->show(std::move(all));
    const auto left = static_cast<int>(others.size() - rows.size());
    more_->setText(tr("%n more were not asked.", nullptr, left));
    more_->setWordWrap(true);
    listed_->setVisible(left > 0);
    listed_->setChecked(false);
    showList(false);
    others_->setVisible(!others.empty());
}

void WhyPanel::showList(bool shown) {
    for (int i = 0; i < rows_->count(); ++i)
        rows_->itemAt(i)->widget()->setVisible(!shown);
    list_->setFixedHeight(px(listHeight));
    list_->setVisible(shown);
    more_->setVisible(!shown);
    listed_->setText(shown ? tr("Show less") : tr("Show the list"));
}

} // namespace upturn::gui
