// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/left_card.hpp"

#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/scroller.hpp"
#include "words/text.hpp"

#include <QBoxLayout>

namespace upturn::gui {
namespace {

/// Two lines of them; all come into the field.
constexpr int wordsShown = 140;

} // namespace

LeftCard::LeftCard(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this)) {
    space(column_, {}, 0);
    hide();
}

void LeftCard::show(const std::vector<app::LeftJournal>& left) {
    clear(column_);
    setVisible(!left.empty());
    if (left.empty())
        return;
    auto* card = new Card(Card::Edge::waiting, this);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {20, 16, 20, 16}, 10);
    sheet->addWidget(wrappedLabel(tr("Another journal file was in this place before"),
                                  Type::bodyMedium, Ink::primary, card));
    for (const app::LeftJournal& one : left) {
        for (const std::filesystem::path& copy : one.copies)
            addCopy(card, sheet, copy);
        if (!one.words.blank())
            addWords(card, sheet, one);
    }
    auto* notNow = new LinkButton(tr("Do not show this"), card);
    connect(notNow, &LinkButton::clicked, this, &LeftCard::notNowAsked);
    sheet->addWidget(notNow, 0, Qt::AlignLeft);
    column_->addWidget(card);
}

void LeftCard::addCopy(QWidget* card, QBoxLayout* sheet, const std::filesystem::path& copy) {
    const QString name = QString::fromStdString(copy.filename().string());
    sheet->addWidget(
        wrappedLabel(tr("What was open then is saved as \u201c%1\u201d, in %2.")
                         .arg(name, QString::fromStdString(copy.parent_path().filename().string())),
                     Type::body, Ink::primary, card));
    auto* open = new Button(tr("Open what was saved"), ButtonKind::outlined, card);
    open->setAccessibleDescription(name);
    connect(open, &Button::clicked, this,
            [this, path = QString::fromStdString(copy.string())] { Q_EMIT openAsked(path); });
    sheet->addWidget(open, 0, Qt::AlignLeft);
}

void LeftCard::addWords(QWidget* card, QBoxLayout* sheet, const app::LeftJournal& left) {
    sheet->addWidget(
        wrappedLabel(tr("You typed these words for it. They are kept, and in no journal "
                        "yet:"),
                     Type::body, Ink::primary, card));
    sheet->addWidget(wrappedLabel(beginningOf(shown(left.words), wordsShown), Type::passage,
                                  Ink::primary, card));
    auto* take = new Button(tr("Put them in the field here"), ButtonKind::outlined, card);
    connect(take, &Button::clicked, this,
            [this, journal = left.journal] { Q_EMIT wordsAsked(journal); });
    sheet->addWidget(take, 0, Qt::AlignLeft);
}

} // namespace upturn::gui
