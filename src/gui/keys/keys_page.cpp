// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "keys/keys_page.hpp"

#include "keys/key_book.hpp"
#include "keys/key_chooser.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/card.hpp"
#include "widgets/focus_bar.hpp"
#include "widgets/label.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"

#include <QVBoxLayout>

namespace upturn::gui {

KeysPage::KeysPage(QWidget* parent)
    : QWidget(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* page = new QVBoxLayout(this);
    space(page, {}, 0);
    page->addWidget(topBar());
    page->addWidget(middle(), 1);
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT leaveAsked(); });
    new Folding(this, [this] { fold(); });
}

QWidget* KeysPage::topBar() {
    auto* title = new Label(tr("Keyboard shortcuts"), Type::head, Ink::primary, this);
    title->setWordWrap(true);
    reset_ = new Button(tr("All as they were"), ButtonKind::flat, this);
    reset_->setButtonSize(ButtonSize::small);
    connect(reset_, &Button::clicked, this, [this] {
        keyBook().resetAll();
        show();
        said_->say(tr("All shortcuts are as they were."));
    });
    auto* bar = new FocusBar(title, reset_, this);
    connect(bar, &FocusBar::leaveAsked, this, &KeysPage::leaveAsked);
    return bar;
}

QWidget* KeysPage::middle() {
    auto* content = new QWidget;
    auto* block = new QWidget(content);
    atMost(block, 640);
    auto* column = new QVBoxLayout(block);
    space(column, {}, 20);
    said_ = new StatusLabel(Type::body, Ink::secondary, block);
    said_->setWordWrap(true);
    said_->say(tr("Choose a shortcut to change it: press its button, then the new keys."));
    column->addWidget(said_);
    groups_ = new QVBoxLayout;
    space(groups_, {}, 10);
    column->addLayout(groups_);
    column->addStretch(1);
    margins_ = layInMiddle(content, block);
    return new Scroller(content, this);
}

void KeysPage::show() {
    clear(groups_);
    first_ = nullptr;
    QStringList places;
    for (const KeyEntry& entry : keyBook().entries())
        if (!places.contains(entry.where))
            places << entry.where;
    // What works everywhere stands first.
    places.sort();
    for (const QString& where : places)
        addGroup(where);
    QWidget::show();
}

void KeysPage::addGroup(const QString& where) {
    gap(groups_, 4);
    groups_->addWidget(
        new Label(where.isEmpty() ? tr("Everywhere") : where, Type::section, Ink::primary, this));
    auto* card = new Card(Card::Edge::plain, this);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {1, 3, 1, 3}, 0);
    for (const KeyEntry& entry : keyBook().entries()) {
        if (entry.where != where)
            continue;
        if (sheet->count() > 0)
            sheet->addWidget(new Hairline(Qt::Horizontal, card));
        sheet->addWidget(rowOf(entry, card));
    }
    groups_->addWidget(card);
}

QWidget* KeysPage::rowOf(const KeyEntry& entry, QWidget* card) {
    auto* row = new QWidget(card);
    auto* line = new QHBoxLayout(row);
    space(line, {20, 6, 14, 6}, 12);
    auto* what = new Label(entry.what, Type::body, Ink::primary, row);
    what->setWordWrap(true);
    auto* chooser = new KeyChooser(entry.what, row);
    chooser->showChosen(entry.keys);
    connect(
        chooser, &KeyChooser::chosen, this,
        [this, chooser, id = entry.id](const QKeySequence& keys) { change(chooser, id, keys); });
    line->addWidget(what, 1, Qt::AlignVCenter);
    line->addWidget(chooser);
    if (first_ == nullptr)
        first_ = chooser;
    return row;
}

void KeysPage::change(KeyChooser* chooser, const QString& id, const QKeySequence& keys) {
    const auto refusal = keyBook().change(id, keys);
    chooser->showChosen(keyBook().keysOf(id));
    said_->say(refusal ? *refusal : tr("Changed. It is kept for this computer and works at once."));
}

QWidget* KeysPage::firstFocus() const {
    return first_;
}

void KeysPage::fold() {
    const int side = width() < px(700) ? 24 : 40;
    space(margins_, {side, 12, side - 14, 40}, 0);
}

} // namespace upturn::gui
