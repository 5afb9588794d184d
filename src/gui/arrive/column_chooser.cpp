// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "arrive/column_chooser.hpp"

#include "theme/metrics.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <utility>

namespace upturn::gui {
namespace {

/// What a column can be, the most usual first; as the reader of tables calls it, and as people do.
std::vector<std::pair<std::string, QString>> meanings() {
    return {{"date", ColumnChooser::tr("Day")},
            {"time", ColumnChooser::tr("Time")},
            {"title", ColumnChooser::tr("Title")},
            {"text", ColumnChooser::tr("Text")},
            {"mood", ColumnChooser::tr("Mood")},
            {"tags", ColumnChooser::tr("Tags")},
            {"place", ColumnChooser::tr("Place")},
            {"weather", ColumnChooser::tr("Weather")},
            {"star", ColumnChooser::tr("Star")},
            {"kind", ColumnChooser::tr("Kind of entry")},
            {"id", ColumnChooser::tr("What the entry is called there")},
            {"", ColumnChooser::tr("None of these, kept beside the entry")}};
}

} // namespace

ColumnChooser::ColumnChooser(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    space(column, {}, 8);
    card_ = new Card(Card::Edge::plain, this);
    rows_ = new QGridLayout(card_);
    space(rows_, {20, 12, 20, 12}, 6);
    rows_->setHorizontalSpacing(px(14));
    rows_->setColumnStretch(0, 1);
    column->addWidget(new Label(tr("What the columns are"), Type::smallHead, Ink::secondary, this));
    column->addWidget(card_);
    gap(column, 10);
    hide();
}

void ColumnChooser::show(const std::vector<ImportView::Column>& columns) {
    const bool same = std::ranges::equal(
        columns, columns_, [](const ImportView::Column& a, const ImportView::Column& b) {
            return a.name == b.name && a.examples == b.examples;
        });
    columns_ = columns;
    if (!same) {
        clear(rows_);
        boxes_.clear();
        int row = 0;
        for (const ImportView::Column& column : columns_) {
            if (row > 0)
                rows_->addWidget(new Hairline(Qt::Horizontal, card_), row++, 0, 1, 2);
            addRow(row++, column);
        }
    }
    for (std::size_t i = 0; i < columns_.size(); ++i)
        select(i, columns_[i].is);
    setVisible(!columns_.empty());
}

void ColumnChooser::addRow(int row, const ImportView::Column& column) {
    auto* words = new QWidget(card_);
    auto* lines = new QVBoxLayout(words);
    space(lines, {}, 2);
    lines->addWidget(wrappedLabel(column.name, Type::bodyMedium, Ink::primary, words));
    if (!column.examples.isEmpty())
        lines->addWidget(wrappedLabel(column.examples, Type::small, Ink::secondary, words));
    auto* box = new QComboBox(card_);
    for (const auto& [meaning, name] : meanings())
        box->addItem(name, QString::fromStdString(meaning));
    box->setAccessibleName(tr("Column \u201c%1\u201d is").arg(column.name));
    box->setAccessibleDescription(column.examples);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    const std::size_t at = boxes_.size();
    connect(box, &QComboBox::activated, this, [this, at] { choose(at); });
    boxes_.push_back(box);
    rows_->addWidget(words, row, 0);
    rows_->addWidget(box, row, 1, Qt::AlignVCenter);
}

/// An entry has one of each: whichever column was it before is it no more.
void ColumnChooser::choose(std::size_t column) {
    const std::string is = boxes_[column]->currentData().toString().toStdString();
    if (columns_[column].is == is)
        return;
    if (!is.empty())
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i].is == is) {
                columns_[i].is.clear();
                select(i, {});
            }
    columns_[column].is = is;
    std::vector<std::string> all;
    all.reserve(columns_.size());
    for (const ImportView::Column& one : columns_)
        all.push_back(one.is);
    Q_EMIT chosen(all);
}

void ColumnChooser::select(std::size_t column, const std::string& is) {
    boxes_[column]->setCurrentIndex(boxes_[column]->findData(QString::fromStdString(is)));
}

QWidget* ColumnChooser::firstFocus() const {
    return boxes_.empty() ? nullptr : boxes_.front();
}

/// The wheel moves the page; it would choose something else on the way.
bool ColumnChooser::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace upturn::gui
