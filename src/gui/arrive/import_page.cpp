// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "arrive/import_page.hpp"

#include "arrive/column_chooser.hpp"
#include "arrive/month_bars.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/rail_columns.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"

#include <QGridLayout>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int importWidest = 984;
constexpr int importRail = 340;
constexpr int importFoldsBelow = 900;

} // namespace

ImportPage::ImportPage(QWidget* parent)
    : QWidget(parent) {
    setWindowTitle(tr("Bring in a diary"));
    auto* block =
        beginOneThing(this, importWidest,
                      {.leave = [this] { Q_EMIT leaveAsked(); }, .done = [this] { bring(); }});
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    title_ = wrappedLabel({}, Type::title, Ink::primary, block);
    about_ = wrappedLabel({}, Type::small, Ink::secondary, block);
    column->addWidget(title_);
    gap(column, 4);
    column->addWidget(about_);
    gap(column, 14);
    column->addWidget(timeCard());
    gap(column, 18);
    column->addWidget(new RailColumns(this, mainColumn(), rail(), importRail, importFoldsBelow));
    gap(column, 18);
    said_ = new StatusLabel(Type::small, Ink::secondary, block);
    said_->setWordWrap(true);
    column->addWidget(said_);
    gap(column, 8);
    column->addLayout(foot());
    column->addStretch(1);
}

QWidget* ImportPage::timeCard() {
    auto* card = new Card(Card::Edge::plain, this);
    auto* column = new QVBoxLayout(card);
    space(column, {20, 16, 20, 12}, 8);
    head_ = wrappedLabel({}, Type::head, Ink::primary, card);
    unit_ = new Label({}, Type::small, Ink::secondary, card);
    bars_ = new MonthBars(card);
    table_ = wrappedLabel({}, Type::small, Ink::secondary, card);
    asTable_ = new LinkButton(tr("Show as table"), card);
    connect(asTable_, &LinkButton::clicked, this, [this] { showTable(table_->isHidden()); });
    auto* line = new QHBoxLayout;
    space(line, {}, 12);
    line->addWidget(unit_, 1);
    line->addWidget(asTable_);
    column->addWidget(head_);
    column->addWidget(bars_);
    column->addWidget(table_);
    column->addLayout(line);
    return card;
}

QWidget* ImportPage::mainColumn() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    space(column, {}, 8);
    columns_ = new ColumnChooser(part);
    connect(columns_, &ColumnChooser::chosen, this, &ImportPage::columnsChosen);
    examplesHead_ = new Label({}, Type::smallHead, Ink::secondary, part);
    examples_ = new Card(Card::Edge::plain, part);
    exampleRows_ = new QGridLayout(examples_);
    space(exampleRows_, {20, 12, 20, 12}, 6);
    exampleRows_->setHorizontalSpacing(px(14));
    exampleRows_->setColumnStretch(1, 1);
    becomesCard_ = new Card(Card::Edge::plain, part);
    becomes_ = new QGridLayout(becomesCard_);
    space(becomes_, {20, 14, 20, 14}, 10);
    becomes_->setColumnStretch(2, 1);
    column->addWidget(columns_);
    column->addWidget(examplesHead_);
    column->addWidget(examples_);
    gap(column, 10);
    becomesHead_ = new Label(tr("What becomes of them"), Type::smallHead, Ink::secondary, part);
    column->addWidget(becomesHead_);
    column->addWidget(becomesCard_);
    column->addStretch(1);
    return part;
}

QWidget* ImportPage::rail() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    space(column, {}, 8);
    remarksHead_ = new Label({}, Type::smallHead, Ink::secondary, part);
    remarks_ = new Card(Card::Edge::plain, part);
    remarkRows_ = new QVBoxLayout(remarks_);
    space(remarkRows_, {20, 14, 20, 14}, 4);
    more_ = wrappedLabel({}, Type::small, Ink::secondary, part);
    column->addWidget(remarksHead_);
    column->addWidget(remarks_);
    column->addWidget(more_);
    column->addWidget(wrappedLabel(tr("The file is only read. Nothing has been written yet."),
                                   Type::small, Ink::secondary, part));
    return part;
}

QLayout* ImportPage::foot() {
    auto* undo =
        new Label(tr("One step. Ctrl+Z takes all of it back."), Type::small, Ink::secondary, this);
    other_ = new Button(tr("Choose another file..."), ButtonKind::flat, this);
    connect(other_, &Button::clicked, this, &ImportPage::otherAsked);
    bring_ = new Button(tr("Bring them in"), ButtonKind::filled, this);
    bring_->setKeys(Qt::CTRL | Qt::Key_Return);
    connect(bring_, &Button::clicked, this, &ImportPage::bring);
    auto* foot = new FlowLayout;
    space(foot, {}, 16);
    foot->addWidget(undo);
    foot->toEnd();
    foot->addWidget(other_);
    foot->addWidget(bring_);
    return foot;
}

void ImportPage::show(const ImportView& view) {
    view_ = view;
    title_->setText(view.title);
    about_->setText(view.about);
    head_->setText(view.head);
    unit_->setText(view.unit);
    bars_->show(view);
    asTable_->setVisible(!view.bars.empty());
    showTable(false);
    columns_->show(view.columns);
    showExamples();
    showRemarks();
    showBecomes();
    setBusy(false, view.numbers);
}

void ImportPage::showTable(bool table) {
    QStringList lines;
    for (const ImportView::Bar& bar : view_.bars)
        if (bar.count > 0)
            lines << tr("%1: %2").arg(bar.name, locale().toString(bar.count));
    table_->setText(lines.join(QLatin1Char('\n')));
    table_->setVisible(table);
    bars_->setVisible(!table && !view_.bars.empty());
    asTable_->setText(table ? tr("Show as bars") : tr("Show as table"));
}

void ImportPage::showExamples() {
    clear(exampleRows_);
    const auto count = static_cast<int>(view_.examples.size());
    examplesHead_->setText(tr("%n of them", nullptr, count));
    examplesHead_->setVisible(count > 0);
    examples_->setVisible(count > 0);
    int row = 0;
    for (const ImportView::Example& example : view_.examples) {
        if (row > 0)
            exampleRows_->addWidget(new Hairline(Qt::Horizontal, examples_), row++, 0, 1, 2);
        auto* title = wrappedLabel(example.title, Type::bodyMedium, Ink::primary, examples_);
        title->setAccessibleName(example.title + QStringLiteral(", ") + example.day +
                                 QStringLiteral(", ") + example.line);
        exampleRows_->addWidget(new Label(example.day, Type::small, Ink::secondary, examples_), row,
                                0, Qt::AlignTop);
        exampleRows_->addWidget(title, row++, 1);
        if (example.line.isEmpty())
            continue;
        auto* begin = wrappedLabel(example.line, Type::small, Ink::secondary, examples_);
        begin->setMaximumLines(2);
        exampleRows_->addWidget(begin, row++, 1);
    }
}

void ImportPage::showRemarks() {
    clear(remarkRows_);
    const bool any = !view_.remarks.empty();
    remarksHead_->setText(tr("To know"));
    remarksHead_->setVisible(any);
    remarks_->setVisible(any);
    for (const ImportView::Remark& remark : view_.remarks) {
        if (remarkRows_->count() > 0)
            gap(remarkRows_, 10);
        remarkRows_->addWidget(
            wrappedLabel(remark.where, Type::bodyMedium, Ink::primary, remarks_));
        remarkRows_->addWidget(wrappedLabel(remark.why, Type::small, Ink::secondary, remarks_));
    }
    more_->setText(
        tr("And %n more; the report has them.", nullptr, static_cast<int>(view_.moreRemarks)));
    more_->setVisible(view_.moreRemarks > 0);
}

void ImportPage::showBecomes() {
    clear(becomes_);
    int row = 0;
    for (const ImportView::Becomes& one : view_.becomes) {
        auto* what = new Label(one.what, Type::bodyMedium, Ink::primary, becomesCard_);
        what->setAccessibleName(tr("%1: %2").arg(one.what, one.as));
        becomes_->addWidget(what, row, 0);
        becomes_->addWidget(
            new Label(QStringLiteral("\u2192"), Type::body, Ink::secondary, becomesCard_), row, 1);
        becomes_->addWidget(wrappedLabel(one.as, Type::body, Ink::secondary, becomesCard_), row, 2);
        ++row;
    }
    becomesHead_->setVisible(row > 0);
    becomesCard_->setVisible(row > 0);
}

void ImportPage::bring() {
    if (bring_->isEnabled())
        Q_EMIT bringAsked();
}

void ImportPage::setBusy(bool busy, const QString& line) {
    busy_ = busy;
    said_->say(line);
    said_->setVisible(!line.isEmpty());
    const QString does = tr("Bring in %n entries", nullptr, static_cast<int>(view_.brings));
    bring_->setText(does);
    bring_->setAccessibleName(does);
    bring_->setEnabled(!busy && view_.brings > 0);
    other_->setEnabled(!busy);
}

QWidget* ImportPage::firstFocus() const {
    // Without them nothing can come.
    if (view_.brings == 0 && !view_.columns.empty())
        return columns_->firstFocus();
    // To be read first: nothing is brought in by a key that was meant for the choice of the file.
    return asTable_->isHidden() ? static_cast<QWidget*>(other_) : asTable_;
}

} // namespace upturn::gui
