// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "practices/practices_page.hpp"

#include "practices/own_list.hpp"
#include "practices/practice_card.hpp"
#include "practices/practice_sheet.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"
#include "widgets/window_action.hpp"

#include <QGridLayout>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace upturn::gui {
namespace {

using core::BlockKind;

constexpr int threeCardsFrom = 800;
constexpr int twoCardsFrom = 480;
constexpr int twoListsFrom = 800;
constexpr int widest = 1080;

} // namespace

PracticesPage::PracticesPage(QWidget* parent)
    : QWidget(parent) {
    auto* content = new QWidget;
    auto* block = new QWidget(content);
    atMost(block, widest);
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    column->addWidget(headLine());
    gap(column, 14);
    sheet_ = new PracticeSheet(block);
    column->addWidget(sheet_);
    gap(column, 20);
    column->addLayout(cardsHead());
    gap(column, 10);
    addCards(column);
    gap(column, 28);
    addLists(column);
    column->addStretch(1);
    margins_ = new QHBoxLayout(content);
    margins_->addWidget(block, 1000);
    margins_->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    scroller_ = new Scroller(content, this);
    whole->addWidget(scroller_);
    connect(sheet_, &PracticeSheet::startAsked, this, &PracticesPage::startAsked);
    connect(sheet_, &PracticeSheet::logAsked, this, &PracticesPage::logAsked);
    connect(sheet_, &PracticeSheet::entryAsked, this, &PracticesPage::entryAsked);
    new Folding(this, [this] { fold(); });
}

void PracticesPage::setClock(const std::function<core::Now()>& now) {
    for (OwnList* list : lists_)
        list->setClock(now);
}

QWidget* PracticesPage::headLine() {
    auto* line = new QWidget(this);
    counts_ = new Label(Type::small, Ink::tertiary, line);
    auto* title = new Label(tr("Practices"), Type::title, Ink::primary, line);
    title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    rest_ = new Button(QString(), ButtonKind::flat, line);
    connect(rest_, &Button::clicked, this, [this] {
        const PracticeView& practice = view_.practices[chosen_];
        Q_EMIT restAsked(practice.id, !practice.paused);
    });
    more_ = iconButton(Icon::more, tr("More"), line);
    auto* menu = new QMenu(more_);
    connect(menu->addAction(tr("Show as table")), &QAction::triggered, this,
            [this] { sheet_->setTable(true); });
    connect(menu->addAction(tr("Show as chart")), &QAction::triggered, this,
            [this] { sheet_->setTable(false); });
    connect(menu->addAction(tr("End this practice")), &QAction::triggered, this,
            [this] { Q_EMIT endAsked(view_.practices[chosen_].id); });
    offerHide(menu);
    more_->setMenu(menu);
    head_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(head_, {}, 14);
    head_->addWidget(title, 0, Qt::AlignVCenter);
    counts_->setWordWrap(true);
    head_->addWidget(counts_, 1, Qt::AlignVCenter);
    auto* row = new QHBoxLayout(line);
    space(row, {}, 8);
    row->addLayout(head_, 1);
    row->addWidget(rest_);
    row->addWidget(more_);
    return line;
}

QBoxLayout* PracticesPage::cardsHead() {
    auto* row = new QVBoxLayout;
    space(row, {}, 2);
    row->addWidget(new Label(tr("The six practices"), Type::head, Ink::primary, this));
    auto* from = new Label(tr("from \u201cFailing Up: The Unlikely Path to Success\u201d"),
                           Type::small, Ink::tertiary, this);
    from->setWordWrap(true);
    row->addWidget(from);
    return row;
}

void PracticesPage::addCards(QBoxLayout* column) {
    cardGrid_ = new QGridLayout;
    space(cardGrid_, {}, 12);
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        cards_[i] = new PracticeCard(this);
        connect(cards_[i], &PracticeCard::clicked, this, [this, i] {
            chose_ = true;
            choose(i);
            sheet_->firstFocus()->setFocus(Qt::OtherFocusReason);
        });
    }
    column->addLayout(cardGrid_);
}

void PracticesPage::addLists(QBoxLayout* column) {
    listGrid_ = new QGridLayout;
    space(listGrid_, {}, 20);
    lists_ = {new OwnList({BlockKind::goal}, this), new OwnList({BlockKind::win}, this),
              new OwnList({BlockKind::decision}, this),
              new OwnList({BlockKind::person, BlockKind::feedback}, this)};
    for (OwnList* list : lists_)
        connect(list, &OwnList::changeAsked, this, &PracticesPage::changeAsked);
    column->addLayout(listGrid_);
}

void PracticesPage::show(const PracticesView& view) {
    view_ = view;
    const auto running = [](const PracticeView& practice) { return practice.running; };
    const auto listening = [](const PracticeView& practice) { return practice.id == "listening"; };
    if (!chose_) {
        auto first = std::find_if(view.practices.begin(), view.practices.end(), running);
        if (first == view.practices.end())
            first = std::find_if(view.practices.begin(), view.practices.end(), listening);
        chosen_ = static_cast<std::size_t>(first - view.practices.begin());
    }
    for (std::size_t i = 0; i < cards_.size() && i < view.practices.size(); ++i)
        cards_[i]->show(view.practices[i]);
    for (OwnList* list : lists_)
        list->show(view);
    choose(chosen_);
    looks_ = false;
    if (wanted_.empty())
        return;
    for (OwnList* list : lists_)
        if (QWidget* form = list->ask(wanted_)) {
            looks_ = true;
            // Where it stands is known when the page has made room for it.
            QTimer::singleShot(0, form, [this, form] { scroller_->ensureWidgetVisible(form); });
        }
    wanted_ = {};
}

void PracticesPage::choose(std::size_t practice) {
    if (practice >= view_.practices.size())
        return;
    chosen_ = practice;
    for (std::size_t i = 0; i < cards_.size(); ++i)
        cards_[i]->setChecked(i == practice);
    sheet_->show(view_.practices[practice]);
    showHead();
}

void PracticesPage::showHead() {
    const PracticeView& practice = view_.practices[chosen_];
    const auto runs = std::count_if(view_.practices.begin(), view_.practices.end(),
                                    [](const PracticeView& one) { return one.running; });
    const auto ready = static_cast<qsizetype>(view_.practices.size()) - runs;
    counts_->setText(runs == 0 ? tr("Six are ready when you are")
                               : tr("%1 running, %2 ready when you are").arg(runs).arg(ready));
    rest_->setVisible(practice.running);
    more_->setVisible(practice.running);
    const bool listening = practice.id == "listening";
    if (practice.paused)
        rest_->setText(tr("Go on"));
    else
        rest_->setText(listening ? tr("Pause listening") : tr("Pause it"));
    rest_->setAccessibleName(rest_->text());
    rest_->setAccessibleDescription(practice.name);
}

QWidget* PracticesPage::firstFocus() const {
    return sheet_->firstFocus();
}

app::Served PracticesPage::handLog() {
    return sheet_->hand();
}

void PracticesPage::logged(const PracticeLog& log) {
    sheet_->logged(log);
}

void PracticesPage::notLogged(const PracticeLog& log) {
    sheet_->notLogged(log);
}

void PracticesPage::answered(const OwnChange& change, bool written) {
    for (OwnList* list : lists_)
        list->answered(change, written);
}

namespace {

template<class Widgets>
void arrange(QGridLayout* grid, const Widgets& widgets, int columns) {
    for (QWidget* widget : widgets)
        grid->removeWidget(widget);
    for (int i = 0; i < static_cast<int>(widgets.size()); ++i)
        grid->addWidget(widgets[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace

void PracticesPage::fold() {
    const int cards = width() < px(twoCardsFrom) ? 1 : width() < px(threeCardsFrom) ? 2 : 3;
    const int lists = width() < px(twoListsFrom) ? 1 : 2;
    if (std::exchange(cardColumns_, cards) != cards)
        arrange(cardGrid_, cards_, cards);
    if (std::exchange(listColumns_, lists) != lists)
        arrange(listGrid_, lists_, lists);
    const bool tight = width() < px(threeCardsFrom);
    head_->setDirection(tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    head_->setSpacing(px(tight ? 2 : 14));
    // The scroll bar stands in the right margin.
    const int side = cards == 1 ? 24 : 40;
    space(margins_, {side, 28, side - 14, 28}, 0);
}

} // namespace upturn::gui
