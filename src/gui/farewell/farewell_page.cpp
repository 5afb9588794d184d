// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "farewell/farewell_page.hpp"

#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/scroller.hpp"

#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int farewellWidest = 760;

Label* addLine(QVBoxLayout* column, const QString& words, Type type, Ink ink, QWidget* parent) {
    auto* label = new Label(words, type, ink, parent);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

QVBoxLayout* addCard(QVBoxLayout* column, const QString& head, QWidget* parent) {
    addLine(column, head, Type::smallHead, Ink::secondary, parent);
    gap(column, 8);
    auto* card = new Card(Card::Edge::plain, parent);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {20, 14, 20, 14}, 4);
    column->addWidget(card);
    gap(column, 18);
    return sheet;
}

} // namespace

FarewellPage::FarewellPage(QWidget* parent)
    : QWidget(parent) {
    setWindowTitle(tr("Delete this journal"));
    auto* block = beginOneThing(this, farewellWidest,
                                {.leave = [this] { Q_EMIT leaveAsked(); }, .done = [] {}});
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    addLine(column, tr("Delete this journal"), Type::title, Ink::primary, block);
    gap(column, 4);
    about_ = addLine(column, {}, Type::small, Ink::secondary, block);
    about_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    gap(column, 18);
    parts_ = addCard(column, tr("This goes for good"), block);
    beyond_ = addCard(column, tr("This it can't reach"), block);
    column->addWidget(foot());
    column->addWidget(asking());
    column->addStretch(1);
}

QWidget* FarewellPage::foot() {
    foot_ = new QWidget(this);
    auto* line = new FlowLayout;
    foot_->setLayout(line);
    space(line, {}, 16);
    back_ = new Button(tr("Back"), ButtonKind::flat, foot_);
    back_->setKeys(Qt::Key_Escape);
    connect(back_, &Button::clicked, this, &FarewellPage::leaveAsked);
    auto* gone = new Button(tr("Delete all of it\u2026"), ButtonKind::outlined, foot_);
    connect(gone, &Button::clicked, this, [this] { ask(true); });
    line->addWidget(back_);
    line->addWidget(gone);
    return foot_;
}

QWidget* FarewellPage::asking() {
    asking_ = new QWidget(this);
    auto* column = new QVBoxLayout(asking_);
    space(column, {}, 12);
    addLine(column, tr("There is no undo for this, and no trash. Every word of this journal goes."),
            Type::body, Ink::rose, asking_);
    auto* line = new FlowLayout;
    space(line, {}, 16);
    auto* gone = new Button(tr("Delete for good"), ButtonKind::destructive, asking_);
    keep_ = new Button(tr("Keep it"), ButtonKind::flat, asking_);
    connect(gone, &Button::clicked, this, &FarewellPage::deleteAsked);
    connect(keep_, &Button::clicked, this, [this] { ask(false); });
    line->addWidget(gone);
    line->addWidget(keep_);
    column->addLayout(line);
    asking_->hide();
    return asking_;
}

void FarewellPage::ask(bool asks) {
    foot_->setVisible(!asks);
    asking_->setVisible(asks);
    (asks ? keep_ : back_)->setFocus(Qt::OtherFocusReason);
}

void FarewellPage::show(const FarewellView& view) {
    about_->setText(view.journal);
    clear(parts_);
    clear(beyond_);
    for (const FarewellView::Part& part : view.parts) {
        auto* name = addLine(parts_, part.name, Type::bodyMedium, Ink::primary, this);
        name->setAccessibleName(part.name);
        addLine(parts_, part.files.join(QLatin1Char('\n')), Type::small, Ink::secondary, this);
    }
    for (const QString& one : view.beyond)
        addLine(beyond_, one, Type::small, Ink::primary, this);
    foot_->show();
    asking_->hide();
}

QWidget* FarewellPage::firstFocus() const {
    return about_; // to be read first
}

} // namespace upturn::gui
