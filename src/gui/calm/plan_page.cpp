// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm/plan_page.hpp"

#include "field/focus_field.hpp"
#include "keys/key_book.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/chip_row.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/focus_bar.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/hide_line.hpp"
#include "widgets/label.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"
#include "words/document_words.hpp"
#include "words/text.hpp"

#include <QEvent>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr int planWidest = 960;
constexpr int planNames = 300;
constexpr int planStacksBelow = 820;

std::size_t placeOf(app::PlanStep step) {
    return static_cast<std::size_t>(step);
}

/// What stands in a field as long as it is empty.
QString exampleOf(app::PlanStep step) {
    switch (step) {
    case app::PlanStep::signs:
        return PlanPage::tr("What others would notice, or only I");
    case app::PlanStep::alone:
        return PlanPage::tr("Walking, music, a bath, whatever it is");
    case app::PlanStep::places:
        return PlanPage::tr("Somebody to be with, somewhere to go");
    case app::PlanStep::people:
        return {}; // its chips say it
    case app::PlanStep::professionals:
        return PlanPage::tr("Name and number, and when they can be reached");
    case app::PlanStep::room:
        return PlanPage::tr("What could be out of reach, and who keeps it for me");
    }
    return {};
}

} // namespace

PlanPage::PlanPage(QWidget* parent)
    : QWidget(parent) {
    // Nobody has to read from afar what is written here.
    setWindowTitle(tr("Upturn"));
    auto* page = new QVBoxLayout(this);
    space(page, {}, 0);
    page->addWidget(topBar());
    page->addWidget(middle(), 1);
    page->addWidget(new Hairline(Qt::Horizontal, this));
    page->addWidget(foot());
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT leaveAsked(); });
    onKeys(this, Qt::CTRL | Qt::Key_P, [this] { Q_EMIT printAsked(); });
    onKeys(this, Qt::CTRL | Qt::Key_Return, [this] { Q_EMIT leaveAsked(); });
    onKeys(this, Qt::CTRL | Qt::Key_Enter, [this] { Q_EMIT leaveAsked(); });
    showSaved();
    new Folding(this, [this] { fold(); });
}

QWidget* PlanPage::topBar() {
    saved_ = new StatusLabel(Type::small, Ink::tertiary, this);
    saved_->setGlyph(Icon::check, Ink::tertiary);
    auto* bar = new FocusBar(new QWidget(this), saved_, this);
    connect(bar, &FocusBar::leaveAsked, this, &PlanPage::leaveAsked);
    return bar;
}

QWidget* PlanPage::middle() {
    auto* content = new QWidget;
    auto* block = new QWidget(content);
    atMost(block, planWidest);
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    column->addWidget(wrappedLabel(tr("Your safety plan"), Type::title, Ink::primary, block));
    gap(column, 6);
    column->addWidget(wrappedLabel(tr("Six steps for a hard hour, in your own words. Best filled "
                                      "in on a calm day. Anything can stay empty."),
                                   Type::large, Ink::secondary, block));
    gap(column, 20);
    for (const app::PlanStep step : app::planSteps) {
        column->addWidget(row(step, block));
        gap(column, 16);
    }
    auto* told = wrappedLabel(
        tr("Shown on the page that %1 opens. It stays on this computer.")
            .arg(keyBook().keysOf(QStringLiteral("calm")).toString(QKeySequence::NativeText)),
        Type::small, Ink::secondary, block);
    told->setGlyph(Icon::phone, Ink::secondary);
    column->addWidget(told);
    gap(column, 8);
    column->addWidget(new HideLine(block));
    column->addStretch(1);
    margins_ = layInMiddle(content, block);
    return new Scroller(content, this);
}

QWidget* PlanPage::row(app::PlanStep step, QWidget* parent) {
    auto* widget = new QWidget(parent);
    auto* names = new QWidget(widget);
    const QString head = QString::fromStdString(app::headOf(step));
    const QString hint = QString::fromStdString(app::hintOf(step));
    auto* name = wrappedLabel(head, Type::bodyMedium, Ink::primary, names);
    auto* card = new Card(Card::Edge::field, widget);
    auto* field = new GrowingTextEdit(Type::passage, card);
    field->setInset(16, 11);
    field->setLines(1, 8);
    field->setHint(exampleOf(step));
    field->setAccessibleName(head);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->installEventFilter(this);
    if (step == app::PlanStep::people || step == app::PlanStep::professionals)
        field->setSpelled(false);
    name->setBuddy(field);
    connect(&field->field(), &FocusField::savedChanged, this, &PlanPage::showSaved);
    auto* words = new QVBoxLayout;
    space(words, {}, 0);
    words->addWidget(name);
    words->addWidget(wrappedLabel(hint, Type::small, Ink::secondary, names));
    auto* numbered = new QHBoxLayout(names);
    space(numbered, {0, 8, 0, 0}, 14);
    numbered->addWidget(
        new Label(QString::number(placeOf(step) + 1), Type::bodyMedium, Ink::secondary, names), 0,
        Qt::AlignTop);
    numbered->addLayout(words, 1);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {2, 2, 2, 2}, 0);
    sheet->addWidget(field);
    if (step == app::PlanStep::people) {
        sheet->addWidget(people(field, card));
        name->setBuddy(people_->adds());
    }
    auto* both = new QBoxLayout(QBoxLayout::LeftToRight, widget);
    space(both, {}, 20);
    both->addWidget(names, 0, Qt::AlignTop);
    both->addWidget(card, 1, Qt::AlignTop);
    fields_.at(placeOf(step)) = field;
    rows_.at(placeOf(step)) = both;
    names_.at(placeOf(step)) = names;
    return widget;
}

/// The words of the step stay those of its field, which is not seen: so they are drafted, offered,
/// followed and written as those of all other steps.
QWidget* PlanPage::people(GrowingTextEdit* field, QWidget* parent) {
    field->hide();
    field->setFocusPolicy(Qt::NoFocus);
    people_ = new ChipRow(QString::fromStdString(app::headOf(app::PlanStep::people)), parent);
    people_->takeLines(tr("Add someone"), tr("A name and a number"));
    connect(&field->field(), &FocusField::edited, this,
            [this, field] { people_->setWords(linesOf(textOf(field->words()))); });
    connect(people_, &ChipRow::changed, this, [this, field] {
        const QString words = people_->words().join(QLatin1Char('\n'));
        if (linesOf(textOf(field->words())) == people_->words())
            return;
        replaceWords(*field->document(), words);
        Q_EMIT fieldLeft(app::PlanStep::people);
    });
    auto* inside = new QWidget(parent);
    auto* row = new QVBoxLayout(inside);
    space(row, {12, 9, 12, 9}, 0);
    row->addWidget(people_);
    return inside;
}

void PlanPage::keepAddingAs(const std::string& draft) {
    people_->keepAs(draft);
}

void PlanPage::keepTyped() {
    people_->keepTyped();
}

QWidget* PlanPage::foot() {
    auto* bar = new QWidget(this);
    auto* print = new Button(tr("Print..."), ButtonKind::outlined, bar);
    print->setKeys(Qt::CTRL | Qt::Key_P);
    auto* done = new Button(tr("Done"), ButtonKind::filled, bar);
    done->setButtonSize(ButtonSize::large);
    done->setKeys(Qt::CTRL | Qt::Key_Return);
    foot_ = new FlowLayout;
    bar->setLayout(foot_);
    foot_->toEnd();
    foot_->addWidget(print);
    foot_->addWidget(done);
    connect(print, &Button::clicked, this, &PlanPage::printAsked);
    connect(done, &Button::clicked, this, &PlanPage::leaveAsked);
    return bar;
}

bool PlanPage::eventFilter(QObject* watched, QEvent* event) {
    // A step is kept when it is left, not with every letter.
    if (FocusField::isLeft(*event))
        for (const app::PlanStep step : app::planSteps)
            if (watched == fields_.at(placeOf(step)))
                Q_EMIT fieldLeft(step);
    return QWidget::eventFilter(watched, event);
}

FocusField& PlanPage::field(app::PlanStep step) const {
    return fields_.at(placeOf(step))->field();
}

std::unique_ptr<QTextDocument> PlanPage::sheet() const {
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    QTextCharFormat head;
    head.setFontWeight(QFont::DemiBold);
    QTextBlockFormat apart;
    apart.setTopMargin(14);
    bool first = true;
    for (const app::PlanStep step : app::planSteps) {
        const QString words = field(step).words().trimmed();
        if (words.isEmpty())
            continue;
        if (!first)
            cursor.insertBlock();
        cursor.setBlockFormat(first ? QTextBlockFormat() : apart);
        first = false;
        cursor.insertText(QStringLiteral("%1  %2")
                              .arg(placeOf(step) + 1)
                              .arg(QString::fromStdString(app::headOf(step))),
                          head);
        for (const QString& line : words.split(QLatin1Char('\n'))) {
            cursor.insertBlock(QTextBlockFormat());
            cursor.insertText(line, QTextCharFormat());
        }
    }
    return document;
}

QWidget* PlanPage::firstFocus() const {
    const auto empty = std::ranges::find_if(
        fields_, [](const GrowingTextEdit* field) { return field->words().trimmed().isEmpty(); });
    if (empty == fields_.end())
        return fields_.front();
    return (*empty)->isHidden() ? people_->adds() : *empty;
}

void PlanPage::showSaved() {
    const bool saved = std::ranges::all_of(
        fields_, [](const GrowingTextEdit* field) { return field->field().draft()->saved(); });
    saved_->setVisible(saved);
    if (saved)
        saved_->say(tr("Saved"));
}

void PlanPage::fold() {
    const bool narrow = width() < px(planStacksBelow);
    const int side = narrow ? 24 : 40;
    space(margins_, {side, 8, side - 14, 24}, 0);
    const int block = std::min(px(planWidest), width() - 2 * px(side));
    for (const app::PlanStep step : app::planSteps) {
        rows_.at(placeOf(step))
            ->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        rows_.at(placeOf(step))->setSpacing(px(narrow ? 6 : 20));
        names_.at(placeOf(step))->setFixedWidth(narrow ? block : px(planNames));
    }
    foot_->setContentsMargins((width() - block) / 2, px(18), (width() - block) / 2, px(18));
    foot_->setSpacing(px(10));
}

} // namespace upturn::gui
