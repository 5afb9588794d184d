// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ground/typed_card.hpp"

#include "theme/metrics.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/reading_text.hpp"
#include "widgets/scroller.hpp"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

QString noteOn(const QString& field, const QString& time) {
    return time.isEmpty()
               ? QCoreApplication::translate(
                     "upturn::gui::GroundPage",
                     "%1: copy it, since it could not be kept apart from the journal file.")
                     .arg(field)
               : QCoreApplication::translate("upturn::gui::GroundPage",
                                             "%1: kept apart from the journal file at %2.")
                     .arg(field, time);
}

} // namespace

void showTypedWords(QVBoxLayout* cards, QWidget* page, const QVector<TypedWords>& typed,
                    const QString& time) {
    clear(cards);
    for (const TypedWords& one : typed) {
        auto* head = new QHBoxLayout;
        space(head, {}, 8);
        head->addWidget(
            new Label(time.isEmpty()
                          ? QCoreApplication::translate("upturn::gui::GroundPage",
                                                        "What you were just typing")
                          : QCoreApplication::translate("upturn::gui::GroundPage",
                                                        "What you were just typing is kept"),
                      Type::smallHead, Ink::secondary, page),
            1);
        auto* copy =
            new LinkButton(QCoreApplication::translate("upturn::gui::GroundPage", "Copy"), page);
        copy->setAccessibleName(
            QCoreApplication::translate("upturn::gui::GroundPage", "Copy what you were typing"));
        QObject::connect(copy, &LinkButton::clicked, page,
                         [words = one.words] { QGuiApplication::clipboard()->setText(words); });
        head->addWidget(copy);
        cards->addLayout(head);
        auto* card = new Card(Card::Edge::plain, page);
        auto* column = new QVBoxLayout(card);
        space(column, {20, 16, 20, 16}, 10);
        auto* words = new ReadingText(Type::passage, card);
        words->setAccessibleName(one.field);
        words->showSource(one.words);
        column->addWidget(words);
        auto* note = new Label(noteOn(one.field, time), Type::small, Ink::secondary, card);
        note->setWordWrap(true);
        if (!time.isEmpty())
            note->setGlyph(Icon::check, Ink::secondary);
        column->addWidget(note);
        cards->addWidget(card);
    }
}

} // namespace upturn::gui
