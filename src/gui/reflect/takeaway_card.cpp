// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/takeaway_card.hpp"

#include "field/focus_field.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "words/text.hpp"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int longestQuote = 160;

QString waitingLine(const QString& words) {
    return ProposalCard::tr("You typed other words for it: \u201c%1\u201d")
        .arg(beginningOf(words, longestQuote));
}

/// They are not among what is kept, and nobody has said what is to become of them.
void addWaitingWords(QBoxLayout* sheet, const KeptLesson& lesson, QWidget* card,
                     const KeptWays& ways) {
    auto* line = new Label(waitingLine(lesson.reworded), Type::small, Ink::secondary, card);
    line->setWordWrap(true);
    auto* take = new LinkButton(ProposalCard::tr("Keep these instead"), card);
    take->setAccessibleDescription(lesson.reworded);
    auto* leave = new LinkButton(ProposalCard::tr("Let them go"), card);
    leave->setAccessibleDescription(lesson.reworded);
    QObject::connect(take, &LinkButton::clicked, card, ways.reword);
    QObject::connect(leave, &LinkButton::clicked, card, ways.letGo);
    auto* links = new QHBoxLayout;
    space(links, {}, 14);
    links->addWidget(take);
    links->addWidget(leave);
    links->addStretch(1);
    sheet->addWidget(line);
    sheet->addLayout(links);
}

} // namespace

ProposalCard::ProposalCard(const Proposal& proposal, QWidget* parent)
    : QWidget(parent)
    , sentence_(proposal.text)
    , draft_(proposal.draft) {
    auto* card = new Card(Card::Edge::waiting, this);
    sheet_ = new QVBoxLayout(card);
    space(sheet_, {16, 14, 16, 14}, 10);
    auto* words = new Label(sentence_, Type::quote, Ink::primary, card);
    words->setWordWrap(true);
    shown_ = words;
    auto* leave = iconButton(Icon::close, tr("Not a lesson"), card);
    leave->setButtonSize(ButtonSize::small);
    connect(leave, &Button::clicked, this, &ProposalCard::declined);
    auto* head = new QHBoxLayout;
    space(head, {}, 4);
    head->addWidget(shown_, 1);
    head->addStretch(0);
    head->addWidget(leave, 0, Qt::AlignTop);
    sheet_->addLayout(head);
    waiting_ = new Label(Type::small, Ink::secondary, card);
    waiting_->setWordWrap(true);
    sheet_->addWidget(waiting_);
    showWaiting(proposal.reworded);
    sheet_->addWidget(buttons());
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(card);
    setAccessibleName(sentence_);
}

QWidget* ProposalCard::buttons() {
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    space(row, {}, 8);
    auto* keep = new Button(tr("Keep"), ButtonKind::filled, both);
    keep->setButtonSize(ButtonSize::small);
    auto* reword = new Button(tr("Reword"), ButtonKind::flat, both);
    reword->setButtonSize(ButtonSize::small);
    connect(keep, &Button::clicked, this, &ProposalCard::keep);
    connect(reword, &Button::clicked, this, &ProposalCard::reword);
    row->addWidget(keep);
    reword_ = reword;
    row->addWidget(reword);
    row->addStretch(1);
    return both;
}

void ProposalCard::keep() {
    if (const QString said = words(); !said.isEmpty())
        Q_EMIT keepAsked(said, words_ != nullptr ? words_->field().serve() : app::Served());
}

QString ProposalCard::words() const {
    return words_ != nullptr ? oneLine(words_->words()) : sentence_;
}

void ProposalCard::settle(bool kept) {
    if (words_ == nullptr)
        return;
    if (kept)
        words_->field().draft()->drop(); // the words in it are the lesson's
    words_->field().leave();
}

bool ProposalCard::isRewording() const {
    return words_ != nullptr;
}

void ProposalCard::reword() {
    if (words_ != nullptr)
        return words_->setFocus();
    words_ = new GrowingTextEdit(Type::quote, this);
    words_->setAccessibleName(tr("The lesson in your words"));
    words_->setLines(2, 8);
    words_->setSubmitsOnEnter(true);
    words_->installEventFilter(this);
    words_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(words_, &GrowingTextEdit::submitted, this, &ProposalCard::keep);
    shown_->hide();
    waiting_->hide();
    sheet_->insertWidget(1, words_);
    const core::Text sentence = textOf(sentence_);
    words_->field().keepAs(draft_, sentence, sentence.utf8());
    // Shown now, so that the keyboard can go there at once.
    words_->show();
    words_->setFocus();
    words_->selectAll();
}

void ProposalCard::showWaiting(const QString& words) {
    const bool waits = !words.trimmed().isEmpty() && words != sentence_;
    waiting_->setText(waits ? waitingLine(words) : QString());
    waiting_->setVisible(waits);
}

void ProposalCard::leaveWords() {
    showWaiting(words_->words());
    words_->field().leave();
    // Before it goes, which would hand the keyboard to whatever comes next.
    if (words_->hasFocus())
        reword_->setFocus(Qt::OtherFocusReason);
    words_->hide();
    words_->deleteLater();
    words_ = nullptr;
    shown_->show();
}

bool ProposalCard::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (watched == words_ && (override || event->type() == QEvent::KeyPress)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            if (!override)
                leaveWords();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* keptCard(const KeptLesson& lesson, QWidget* parent, const KeptWays& ways) {
    auto* card = new Card(Card::Edge::plain, parent);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {16, 14, 16, 12}, 6);
    auto* words = new Label(lesson.text, Type::quote, Ink::primary, card);
    words->setWordWrap(true);
    auto* line = new Label(lesson.line, Type::small, Ink::tertiary, card);
    line->setGlyph(Icon::check, Ink::accent);
    line->setWordWrap(true);
    auto* undo = new LinkButton(ProposalCard::tr("Undo"), card);
    undo->setAccessibleDescription(lesson.text);
    QObject::connect(undo, &LinkButton::clicked, card, ways.undo);
    // Its place stays free, so that nothing moves when it goes.
    QSizePolicy free = undo->sizePolicy();
    free.setRetainSizeWhenHidden(true);
    undo->setSizePolicy(free);
    undo->setVisible(lesson.canUndo);
    auto* foot = new QHBoxLayout;
    space(foot, {}, 12);
    foot->addWidget(line, 1, Qt::AlignVCenter);
    foot->addWidget(undo, 0, Qt::AlignVCenter);
    sheet->addWidget(words);
    sheet->addLayout(foot);
    if (!lesson.reworded.isEmpty())
        addWaitingWords(sheet, lesson, card, ways);
    if (lesson.earlier.empty())
        return card;
    auto* before =
        new Label(ProposalCard::tr("You learned something like this before: \u201c%1\u201d")
                      .arg(lesson.earlierText),
                  Type::small, Ink::secondary, card);
    before->setWordWrap(true);
    auto* link = new LinkButton(ProposalCard::tr("It is the same lesson"), card);
    link->setAccessibleDescription(
        ProposalCard::tr("The earlier one stays, and counts for both. Ctrl+Z takes it back."));
    link->setToolTip(link->accessibleDescription());
    QObject::connect(link, &LinkButton::clicked, card, ways.same);
    sheet->addWidget(before);
    sheet->addWidget(link, 0, Qt::AlignLeft);
    return card;
}

} // namespace upturn::gui
