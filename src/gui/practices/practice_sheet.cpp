// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "practices/practice_sheet.hpp"

#include "field/focus_field.hpp"
#include "practices/day_chart.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int oneColumnBelow = 760;
constexpr int besidesInLog = 150; ///< margins, the button and the gaps

/// A sheet on the sheet: what there is to do today.
class Inset final : public QWidget {
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const Tokens& t = tokens();
        paintBox(painter, rect(), px(10), t.background, t.strong ? t.control : t.hairline);
    }
};

} // namespace

PracticeSheet::PracticeSheet(QWidget* parent)
    : QWidget(parent) {
    auto* card = new Card(Card::Edge::plain, this);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(card);
    auto* column = new QVBoxLayout(card);
    space(column, {20, 18, 20, 18}, 12);
    top_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(top_, {}, 20);
    top_->addWidget(standing(), 1);
    top_->addWidget(todayCard(), 1);
    column->addLayout(top_);
    chart_ = new DayChart(card);
    column->addWidget(chart_);
    table_ = new QTableWidget(0, 3, card);
    table_->setHorizontalHeaderLabels({tr("Day"), tr("From"), tr("What you noted")});
    table_->setAccessibleName(tr("Days with a note"));
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    atLeast(table_, 0, 200);
    table_->hide();
    column->addWidget(table_);
    new Folding(this, [this] { fold(); });
}

QWidget* PracticeSheet::standing() {
    auto* part = new QWidget(this);
    head_ = new Label(Type::smallHead, Ink::secondary, part);
    name_ = new Label(Type::passage, Ink::primary, part);
    day_ = new Label(Type::body, Ink::secondary, part);
    since_ = new Label(Type::small, Ink::tertiary, part);
    entry_ = new LinkButton(QString(), part);
    ends_ = new Label(Type::small, Ink::tertiary, part);
    start_ = new Button(QString(), ButtonKind::filled, part);
    for (Label* label : {name_, day_, ends_})
        label->setWordWrap(true);
    connect(entry_, &LinkButton::clicked, this, [this] { Q_EMIT entryAsked(view_.entry); });
    connect(start_, &Button::clicked, this, [this] { Q_EMIT startAsked(view_.id); });
    auto* from = new QHBoxLayout;
    space(from, {}, 0);
    since_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    from->addWidget(since_);
    from->addWidget(entry_);
    from->addStretch(1);
    auto* column = new QVBoxLayout(part);
    space(column, {}, 6);
    column->addWidget(head_);
    column->addWidget(name_);
    column->addWidget(day_);
    column->addLayout(from);
    column->addWidget(ends_);
    gap(column, 4);
    column->addWidget(start_, 0, Qt::AlignLeft);
    column->addStretch(1);
    return part;
}

QWidget* PracticeSheet::todayCard() {
    today_ = new Inset(this);
    action_ = new Label(Type::quote, Ink::primary, today_);
    action_->setWordWrap(true);
    source_ = new QComboBox(today_);
    source_->setAccessibleName(tr("Heard from"));
    heard_ = new TextLine(today_);
    atLeast(source_, 0, 34);
    atLeast(heard_, 120, 34);
    source_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* log = new Button(tr("Log"), ButtonKind::filled, today_);
    connect(log, &Button::clicked, this, &PracticeSheet::log);
    connect(heard_, &QLineEdit::returnPressed, this, &PracticeSheet::log);
    logRow_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(logRow_, {}, 8);
    logRow_->addWidget(source_);
    auto* words = new QHBoxLayout;
    space(words, {}, 8);
    words->addWidget(heard_, 1);
    words->addWidget(log);
    logRow_->addLayout(words, 1);
    auto* column = new QVBoxLayout(today_);
    space(column, {16, 14, 16, 14}, 8);
    column->addWidget(new Label(tr("Today"), Type::smallHead, Ink::secondary, today_));
    column->addWidget(action_);
    gap(column, 2);
    column->addLayout(logRow_);
    return today_;
}

void PracticeSheet::show(const PracticeView& practice) {
    const bool same = practice.id == view_.id && practice.running == view_.running;
    const bool started = practice.running && start_->hasFocus();
    view_ = practice;
    const bool listening = practice.id == "listening";
    head_->setText(practice.running ? practice.paused ? tr("At rest") : tr("Running")
                                    : practice.state);
    name_->setText(practice.name);
    day_->setText(practice.running ? practice.dayLine : practice.about);
    since_->setText(practice.since);
    since_->setVisible(practice.running);
    entry_->setText(practice.entryTitle);
    entry_->setShortcut(QKeySequence());
    entry_->setAccessibleName(practice.entryTitle);
    entry_->setVisible(practice.running && !practice.entryTitle.isEmpty());
    ends_->setText(practice.running
                       ? practice.ends
                       : tr("It runs from today. A day without a note is just a day."));
    start_->setText(listening ? tr("Start 90 days of listening")
                              : tr("Start \u201c%1\u201d").arg(practice.name));
    start_->setAccessibleName(start_->text());
    start_->setVisible(!practice.running);
    today_->setVisible(practice.running && !practice.paused);
    action_->setText(practice.today);
    const QString asks = listening ? tr("What did you hear today") : tr("What did you do today");
    heard_->setAccessibleName(asks);
    heard_->setPlaceholderText(listening ? tr("What did you hear?") : tr("What did you do?"));
    source_->setAccessibleName(listening ? tr("Heard from") : tr("What it was"));
    chart_->show(practice.chart);
    if (!same) {
        heard_->field().keepAs(practice.running ? "heard/" + practice.id : std::string());
        fillSources();
    }
    fillTable();
    setTable(same && !table_->isHidden());
    fold();
    if (started)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PracticeSheet::fillSources() {
    source_->clear();
    source_->addItems(view_.sources);
}

void PracticeSheet::fillTable() {
    table_->setRowCount(0);
    for (int day = view_.chart.days - 1; day >= 0; --day)
        for (const DayRow& source : view_.chart.rows) {
            const auto note = source.notes.find(day);
            if (note == source.notes.end())
                continue;
            const int row = table_->rowCount();
            table_->insertRow(row);
            const core::CivilDate date = civil(view_.chart.start.addDays(day));
            table_->setItem(row, 0, new QTableWidgetItem(dayIn(date, date)));
            table_->setItem(row, 1, new QTableWidgetItem(source.name));
            table_->setItem(row, 2, new QTableWidgetItem(note->second));
        }
    table_->resizeColumnToContents(0);
    table_->resizeColumnToContents(1);
}

void PracticeSheet::setTable(bool shown) {
    table_->setVisible(shown && view_.running);
    chart_->setVisible(!shown && view_.running);
}

QWidget* PracticeSheet::firstFocus() const {
    if (!view_.running)
        return start_;
    return view_.paused ? static_cast<QWidget*>(chart_) : heard_;
}

void PracticeSheet::log() {
    const int chosen = source_->currentIndex();
    PracticeLog log{.practice = view_.id, .source = {}, .note = heard_->text().trimmed()};
    if (chosen >= 0)
        log.source = view_.sourceIds[static_cast<std::size_t>(chosen)];
    Q_EMIT logAsked(log);
}

app::Served PracticeSheet::hand() {
    return heard_->field().handOver();
}

void PracticeSheet::logged(const PracticeLog& log) {
    if (log.practice != view_.id)
        return;
    heard_->field().handedOver();
}

void PracticeSheet::notLogged(const PracticeLog& log) {
    if (log.practice == view_.id)
        heard_->field().cameBack(textOf(log.note));
}

void PracticeSheet::contextMenuEvent(QContextMenuEvent* event) {
    if (!view_.running)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool table = table_->isVisible();
    QAction* turn = menu->addAction(table ? tr("Show as chart") : tr("Show as table"));
    connect(turn, &QAction::triggered, this, [this, table] { setTable(!table); });
    menu->popup(event->globalPos());
}

void PracticeSheet::fold() {
    top_->setDirection(width() < px(oneColumnBelow) ? QBoxLayout::TopToBottom
                                                    : QBoxLayout::LeftToRight);
    // The longest source stands whole, and so does what is asked beside it.
    const int needed = source_->sizeHint().width() +
                       heard_->fontMetrics().horizontalAdvance(heard_->placeholderText());
    logRow_->setDirection(today_->width() - px(besidesInLog) < needed && today_->isVisible()
                              ? QBoxLayout::TopToBottom
                              : QBoxLayout::LeftToRight);
}

} // namespace upturn::gui
