// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How the Review page is put together.

#include "field/draft.hpp"
#include "keys/key_book.hpp"
#include "review/review_page.hpp"
#include "review/unused_page.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/empty_state.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/focus_bar.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/option_button.hpp"
#include "widgets/scroller.hpp"
#include "widgets/search_field.hpp"
#include "widgets/status_label.hpp"
#include "widgets/step_bar.hpp"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int reviewWidth = 680;

} // namespace

QWidget* ReviewPage::topBar() {
    steps_ = new StepBar(this);
    place_ = new StatusLabel(Type::small, Ink::secondary, this);
    auto* bar = new FocusBar(steps_, place_, this);
    connect(bar, &FocusBar::leaveAsked, this, &ReviewPage::leaveAsked);
    return bar;
}

QWidget* ReviewPage::questionPage() {
    auto* content = new QWidget;
    auto* block = new QWidget(content);
    atMost(block, reviewWidth);
    auto* question = new Label(tr("Did you still have it?"), Type::lead, Ink::primary, block);
    question->setAlignment(Qt::AlignHCenter);
    note_ = new KeyedField(tr("Note"), tr("N"), block);
    note_->setPlaceholderText(tr("Where did it show up? Optional."));
    note_->installEventFilter(this);
    connect(note_, &QLineEdit::returnPressed, this, &ReviewPage::leaveNote);

    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    column->addStretch(2);
    column->addWidget(lessonCard());
    gap(column, 14);
    column->addLayout(sinceRow(block));
    unused_ = new StatusLabel(Type::small, Ink::tertiary, block);
    unused_->setText(tr("It came up and was not used, so it comes back sooner."));
    unused_->setAlignment(Qt::AlignHCenter);
    unused_->setWordWrap(true);
    unused_->hide();
    gap(column, 6);
    column->addWidget(unused_);
    gap(column, 16);
    column->addWidget(question);
    gap(column, 12);
    column->addLayout(grades(block));
    gap(column, 18);
    column->addWidget(note_);
    gap(column, 12);
    column->addLayout(otherWays(block));
    why_ = new Label(Type::small, Ink::tertiary, block);
    why_->setAlignment(Qt::AlignHCenter);
    why_->setWordWrap(true);
    gap(column, 10);
    column->addWidget(why_);
    column->addStretch(5);

    space(layInMiddle(content, block), {24, 8, 10, 24}, 0);
    return new Scroller(content, this);
}

QWidget* ReviewPage::lessonCard() {
    auto* card = new Card(Card::Edge::plain, this);
    entry_ = new Label(Type::small, Ink::secondary, card);
    entry_->setGlyph(Icon::feather, Ink::secondary);
    sentence_ = new StatusLabel(Type::figure, Ink::primary, card);
    lastTime_ = new Label(Type::small, Ink::tertiary, card);
    reveal_ = new Button(tr("Show"), ButtonKind::filled, card);
    reveal_->setKeys(Qt::Key_Space);
    reveal_->hide();
    connect(reveal_, &Button::clicked, this, &ReviewPage::reveal);
    for (Label* label : {static_cast<Label*>(sentence_), lastTime_}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setBalanced(true);
    }
    words_ = new GrowingTextEdit(Type::figure, card);
    words_->setAccessibleName(tr("The lesson in your words"));
    words_->setSubmitsOnEnter(true);
    words_->setLines(1, 6);
    words_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    words_->installEventFilter(this);
    words_->hide();
    connect(words_, &GrowingTextEdit::submitted, this, [this] { keepRewording(); });
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {48, 32, 48, 30}, 0);
    sheet->addWidget(entry_, 0, Qt::AlignHCenter);
    gap(sheet, 24);
    sheet->addWidget(sentence_);
    sheet->addWidget(words_);
    gap(sheet, 20);
    sheet->addWidget(lastTime_);
    sheet->addWidget(reveal_, 0, Qt::AlignHCenter);
    return card;
}

QLayout* ReviewPage::sinceRow(QWidget* parent) {
    auto* row = new FlowLayout;
    row->setCentred(true);
    space(row, {}, 10);
    const auto toggle = [&](const QString& text, const char* id) {
        auto* button = new Button(text, ButtonKind::outlined, parent);
        button->setButtonSize(ButtonSize::small);
        button->setCheckable(true);
        followKeys(button, QString::fromLatin1(id));
        connect(button, &Button::toggled, this, [this] { marks_->typed(); });
        return button;
    };
    met_ = toggle(tr("Met it"), "review-met");
    used_ = toggle(tr("Used it"), "review-used");
    for (Button* said : {met_, used_})
        connect(said, &Button::toggled, this, &ReviewPage::showDates);
    row->addWidget(new Label(tr("Since last time"), Type::small, Ink::secondary, parent));
    row->addWidget(met_);
    row->addWidget(used_);
    return row;
}

QBoxLayout* ReviewPage::grades(QWidget* parent) {
    const std::array<QString, 4> words{tr("Forgot"), tr("With effort"), tr("Knew it"),
                                       tr("Reflex")};
    gradeRow_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(gradeRow_, {}, 12);
    for (std::size_t i = 0; i < words.size(); ++i) {
        grades_[i] = new OptionButton(QString::number(i + 1), words[i], parent);
        gradeRow_->addWidget(grades_[i], 1);
        connect(grades_[i], &OptionButton::clicked, this,
                [this, i] { answer(static_cast<core::Grade>(i + 1)); });
    }
    return gradeRow_;
}

QLayout* ReviewPage::otherWays(QWidget* parent) {
    auto* row = new FlowLayout;
    row->setCentred(true);
    space(row, {}, 4);
    const auto way = [&](const QString& text, const QKeySequence& keys, const auto& does) {
        auto* button = new Button(text, ButtonKind::flat, parent);
        button->setButtonSize(ButtonSize::small);
        button->setKeys(keys);
        connect(button, &Button::clicked, this, does);
        row->addWidget(button);
        return button;
    };
    followKeys(way(tr("Edit"), {}, [this] { startRewording(); }), QStringLiteral("review-edit"));
    open_ = way(tr("Open the entry"), {}, [this] { Q_EMIT entryAsked(view_.entry); });
    followKeys(open_, QStringLiteral("review-open"));
    followKeys(way(tr("Retire"), {}, [this] { Q_EMIT retireAsked(view_.lesson); }),
               QStringLiteral("review-retire"));
    undo_ = way(tr("Undo"), QKeySequence::Undo, [this] { Q_EMIT undoAsked(); });
    return row;
}

QWidget* ReviewPage::unusedPage() {
    unusedPage_ = new UnusedPage;
    connect(unusedPage_, &UnusedPage::planned, this, &ReviewPage::planned);
    connect(unusedPage_, &UnusedPage::retireAsked, this, &ReviewPage::retireAsked);
    connect(unusedPage_, &UnusedPage::goOnAsked, this, &ReviewPage::goOnAsked);
    connect(unusedPage_, &UnusedPage::rewordAsked, this, [this] {
        pages_->setCurrentIndex(0);
        startRewording();
    });
    return new Scroller(unusedPage_, this);
}

QWidget* ReviewPage::donePage() {
    done_ = new EmptyState(tr("Done."), QString());
    back_ = new Button(tr("Leave"), ButtonKind::filled, done_);
    back_->setButtonSize(ButtonSize::large);
    back_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(back_, &Button::clicked, this, &ReviewPage::leaveAsked);
    done_->add(back_, 0);
    return new Scroller(done_, this);
}

} // namespace upturn::gui
