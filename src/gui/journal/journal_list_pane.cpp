// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/journal_list_pane.hpp"

#include "journal/calendar_popup.hpp"
#include "journal/journal_list_model.hpp"
#include "journal/month_list.hpp"
#include "theme/metrics.hpp"
#include "today/kept_line.hpp"
#include "widgets/button.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/search_field.hpp"
#include "words/when.hpp"

#include <QActionGroup>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

using namespace std::chrono_literals;
using Only = JournalFilter::Only;

/// A pause between two letters: a list that jumps with each would disturb.
constexpr auto searchAfter = 120ms;
constexpr int lastMonth = 12;
constexpr int lastDay = 31;

} // namespace

JournalListPane::JournalListPane(QWidget* parent)
    : QWidget(parent)
    , search_(new SearchField(tr("Search entries"), this))
    , only_(new QButtonGroup(this))
    , kinds_(iconButton(Icon::filter, tr("Show only"), this))
    , calendar_(iconButton(Icon::calendar, tr("Go to a day"), this))
    , model_(new JournalListModel(this))
    , list_(new MonthList(model_, this))
    , nothing_(new Label(tr("Nothing found. All words have to stand in one entry."), Type::small,
                         Ink::tertiary, this))
    , kept_(new KeptLine(this)) {
    list_->setAccessibleName(tr("Entries"));
    list_->installEventFilter(this);
    nothing_->setWordWrap(true);
    nothing_->hide();
    auto* column = new QVBoxLayout(this);
    space(column, {8, 16, 0, 0}, 0);
    column->addLayout(searchRow());
    gap(column, 10);
    column->addLayout(chips());
    auto* empty = new QHBoxLayout;
    space(empty, {10, 12, 16, 0}, 0);
    empty->addWidget(nothing_);
    column->addLayout(empty);
    column->addWidget(list_, 1);
    // Below, so that no row moves when it comes or goes.
    column->addWidget(kept_);
    typing_.setSingleShot(true);
    typing_.setInterval(searchAfter);
    connect(&typing_, &QTimer::timeout, this, &JournalListPane::searched);
    connect(search_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(kept_, &KeptLine::undoAsked, this, &JournalListPane::undoAsked);
    connectList();
}

QLayout* JournalListPane::searchRow() {
    auto* row = new QHBoxLayout;
    space(row, {8, 0, 14, 0}, 4);
    search_->installEventFilter(this);
    kinds_->setMenu(kindMenu());
    connect(calendar_, &Button::clicked, this, &JournalListPane::openCalendar);
    row->addWidget(search_, 1);
    row->addWidget(kinds_);
    row->addWidget(calendar_);
    return row;
}

QMenu* JournalListPane::kindMenu() {
    auto* menu = new QMenu(kinds_);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, std::optional<core::EntryKind> kind, bool starred) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(menu->actions().size() == 1);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind, starred] {
            JournalFilter filter = filter_;
            filter.kind = kind;
            filter.starred = starred;
            apply(filter);
        });
    };
    add(tr("Everything"), std::nullopt, false);
    add(tr("Setbacks"), core::EntryKind::setback, false);
    add(tr("Wins"), core::EntryKind::win, false);
    add(tr("Notes"), core::EntryKind::note, false);
    add(tr("Starred"), std::nullopt, true);
    return menu;
}

QLayout* JournalListPane::chips() {
    auto* flow = new FlowLayout;
    space(flow, {8, 0, 14, 0}, 4);
    const auto add = [&](Only only) {
        auto* chip = new Button(QString(), ButtonKind::chip, this);
        chip->setCheckable(true);
        chip->setButtonSize(ButtonSize::small);
        only_->addButton(chip, static_cast<int>(only));
        flow->addWidget(chip);
    };
    for (const Only only : {Only::all, Only::unreflected, Only::unfinished})
        add(only);
    only_->button(0)->setChecked(true);
    showCounts({});
    connect(only_, &QButtonGroup::idClicked, this, [this](int id) {
        JournalFilter filter = filter_;
        filter.only = static_cast<Only>(id);
        apply(filter);
    });
    return flow;
}

void JournalListPane::showCounts(const JournalOutline& outline) {
    const auto name = [this](Only only, const QString& words, int count) {
        auto* chip = only_->button(static_cast<int>(only));
        const QString text = count > 0 ? words + QStringLiteral(" %1").arg(count) : words;
        chip->setText(text);
        chip->setAccessibleName(text);
        chip->updateGeometry();
        return chip;
    };
    name(Only::all, tr("All"), 0);
    name(Only::unreflected, tr("Not reflected"), outline.unreflected)
        ->setVisible(outline.unreflected > 0 || filter_.only == Only::unreflected);
    name(Only::unfinished, tr("Unfinished steps"), outline.unfinished)
        ->setVisible(outline.unfinished > 0 || filter_.only == Only::unfinished);
    search_->setPlaceholderText(outline.all > 0 ? tr("Search %1 entries").arg(outline.all)
                                                : tr("Search entries"));
}

void JournalListPane::connectList() {
    connect(model_, &JournalListModel::pageAsked, this, &JournalListPane::rowsAsked);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &JournalListPane::tellChosen);
    connect(list_, &QListView::clicked, this, &JournalListPane::entryOpened);
    connect(list_, &QListView::activated, this, &JournalListPane::entryOpened);
}

void JournalListPane::show(const JournalOutline& outline) {
    fill(outline);
    jumpToYear();
}

void JournalListPane::fill(const JournalOutline& outline) {
    today_ = outline.today;
    showCounts(outline);
    const auto before = model_->placeAt(list_->currentIndex());
    const int scrolled = list_->verticalOffset();
    const bool same = outline.marks == model_->marks();
    model_->show(outline.marks, outline.today);
    const bool nothing = outline.marks.empty() && !filter_.everything();
    const QString none =
        nothing ? tr("Nothing found. All words have to stand in one entry.") : QString();
    const QString between = !outline.remark.isEmpty() && nothing ? QStringLiteral("\n") : QString();
    nothing_->setText(outline.remark + between + none);
    nothing_->setVisible(!nothing_->text().isEmpty());
    list_->setVisible(!nothing);
    if (same && list_->currentIndex().isValid())
        return;
    list_->settleAt(scrolled);
    told_ = {};
    list_->setCurrentIndex(before ? model_->nearest(*before) : model_->index(0));
}

void JournalListPane::put(int page, std::vector<JournalRow> rows) {
    model_->put(page, std::move(rows));
    tellChosen();
}

void JournalListPane::tellChosen() {
    const auto entry = model_->entryAt(list_->currentIndex());
    // The row itself may still be on its way; `put` asks again.
    if (!entry || *entry == told_)
        return;
    told_ = *entry;
    Q_EMIT entryChosen(*entry);
}

void JournalListPane::choose(std::int64_t place) {
    const QModelIndex index = model_->nearest(place);
    list_->setCurrentIndex(index);
    list_->scrollTo(index, QAbstractItemView::PositionAtCenter);
    tellChosen();
}

void JournalListPane::clearFilter() {
    filter_ = {};
    year_ = 0;
    const QSignalBlocker quiet(search_);
    search_->clear();
    only_->button(0)->setChecked(true);
    kinds_->menu()->actions().constFirst()->setChecked(true);
    markFilter();
}

void JournalListPane::say(const QString& line) {
    line.isEmpty() ? kept_->hide() : kept_->say(line);
}

void JournalListPane::startSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void JournalListPane::searched() {
    JournalFilter filter = filter_;
    filter.words = search_->text().trimmed();
    static const QRegularExpression year(QStringLiteral("^(19|20)\\d\\d$"));
    year_ = year.match(filter.words).hasMatch() ? filter.words.toInt() : 0;
    if (year_ > 0)
        filter.words.clear();
    // What was typed on the way there was a word, so the whole list may have to come first.
    const bool here = filter == filter_;
    apply(filter);
    if (here)
        jumpToYear();
}

void JournalListPane::jumpToYear() {
    const int year = std::exchange(year_, 0);
    if (year == 0)
        return;
    const QModelIndex index = model_->onOrBefore(civil(QDate(year, lastMonth, lastDay)));
    if (!model_->placeAt(index) || index.data(JournalListModel::dayRole).toDate().year() != year) {
        // Nothing of that year: then it is a word.
        JournalFilter filter = filter_;
        filter.words = QString::number(year);
        return apply(filter);
    }
    list_->setCurrentIndex(index);
    list_->scrollTo(index, QAbstractItemView::PositionAtTop);
}

void JournalListPane::markFilter() {
    const bool narrowed = filter_.kind.has_value() || filter_.starred;
    kinds_->setKind(narrowed ? ButtonKind::soft : ButtonKind::flat);
    kinds_->setAccessibleDescription(narrowed ? tr("Not everything is shown") : QString());
}

void JournalListPane::apply(const JournalFilter& filter) {
    if (filter == filter_)
        return;
    filter_ = filter;
    markFilter();
    Q_EMIT filterChanged();
}

void JournalListPane::openCalendar() {
    auto* popup = new CalendarPopup(model_->marks(), today_, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    const QDate chosen = list_->currentIndex().data(JournalListModel::dayRole).toDate();
    connect(popup, &CalendarPopup::dayChosen, this, [this](const QDate& day) {
        const QModelIndex index = model_->onOrBefore(civil(day));
        list_->setCurrentIndex(index);
        list_->scrollTo(index, QAbstractItemView::PositionAtTop);
        list_->setFocus(Qt::OtherFocusReason);
    });
    popup->openBelow(calendar_, chosen.isValid() ? chosen : dateOf(today_));
}

bool JournalListPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == list_ && key == Qt::Key_Delete) {
        if (const auto entry = model_->entryAt(list_->currentIndex()))
            Q_EMIT trashAsked(*entry);
        return true;
    }
    // From the field straight on to what was found.
    if (watched == search_ && (key == Qt::Key_Down || key == Qt::Key_Return)) {
        if (typing_.isActive()) {
            typing_.stop();
            searched();
        }
        list_->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace upturn::gui
