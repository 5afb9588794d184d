// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "settings/setting_row.hpp"

#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"
#include "words/match.hpp"

#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int wordsAtLeast = 220;

} // namespace

SettingRow::SettingRow(const QString& name, const QString& line, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , name_(new Label(name, Type::bodyMedium, Ink::primary, this))
    , line_(new Label(line, Type::small, Ink::tertiary, this))
    , control_(control)
    , row_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    for (Label* label : {name_, line_})
        label->setWordWrap(true);
    line_->setVisible(!line.isEmpty());
    name_->setBuddy(control_);
    if (control_->accessibleName().isEmpty())
        control_->setAccessibleName(name);
    auto* words = new QVBoxLayout;
    space(words, {}, 0);
    words->addStretch(1);
    words->addWidget(name_);
    words->addWidget(line_);
    words->addStretch(1);
    space(row_, {20, 10, 20, 10}, 16);
    row_->addLayout(words, 1);
    row_->addWidget(control_);
    new Folding(this, [this] { fold(); });
}

void SettingRow::setBelow() {
    below_ = true;
    fold();
}

void SettingRow::setLine(const QString& line) {
    line_->setText(line);
    line_->setVisible(!line.isEmpty());
}

bool SettingRow::matches(const QStringList& sought) const {
    return gui::matches(name_->text() + QLatin1Char(' ') + line_->text(), sought);
}

void SettingRow::fold() {
    const int needed = control_->sizeHint().width() + px(wordsAtLeast) + px(56);
    const bool below = below_ || width() < needed;
    row_->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row_->setAlignment(control_, below_  ? Qt::Alignment()
                                 : below ? Qt::AlignLeft
                                         : Qt::AlignRight | Qt::AlignVCenter);
    row_->setSpacing(px(below ? 8 : 16));
}

SettingSection::SettingSection(const QString& name, QWidget* parent)
    : QWidget(parent)
    , name_(name)
    , card_(new Card(Card::Edge::plain, this))
    , sheet_(new QVBoxLayout(card_)) {
    auto* column = new QVBoxLayout(this);
    space(column, {}, 10);
    column->addWidget(new Label(name, Type::section, Ink::primary, this));
    space(sheet_, {1, 3, 1, 3}, 0);
    column->addWidget(card_);
}

SettingRow* SettingSection::add(const QString& name, const QString& line, QWidget* control) {
    QWidget* above = nullptr;
    if (!rows_.empty()) {
        above = new Hairline(Qt::Horizontal, card_);
        sheet_->addWidget(above);
    }
    auto* row = new SettingRow(name, line, control, card_);
    sheet_->addWidget(row);
    rows_.emplace_back(row, above);
    return row;
}

void SettingSection::clearRows() {
    rows_.clear();
    clear(sheet_);
}

bool SettingSection::filter(const QStringList& sought) {
    const bool whole = gui::matches(name_, sought);
    bool any = false;
    for (const auto& [row, above] : rows_) {
        const bool shown = whole || row->matches(sought);
        row->setVisible(shown);
        if (above != nullptr)
            above->setVisible(shown && any);
        any = any || shown;
    }
    setVisible(any);
    return any;
}

} // namespace upturn::gui
