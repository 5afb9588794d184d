// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "before/before_page.hpp"

#include "field/focus_field.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/quiet_line.hpp"
#include "widgets/scroller.hpp"
#include "widgets/text_line.hpp"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int oneColumnBelow = 900;
constexpr int numberWidth = 10;
constexpr int oneLineBelow = 500; ///< of the main column
constexpr int railWidth = 280;
constexpr int widest = 1000;

} // namespace

BeforePage::BeforePage(QWidget* parent)
    : QWidget(parent) {
    setWindowTitle(tr("Before I ..."));
    auto* block = beginOneThing(
        this, widest, {.leave = [this] { Q_EMIT leaveAsked(); }, .done = [this] { ask(); }});
    body_ = new QBoxLayout(QBoxLayout::LeftToRight, block);
    space(body_, {}, 32);
    body_->addWidget(mainColumn(), 1);
    body_->addWidget(rail());
    new Folding(this, [this] { fold(); });
    start({});
}

QWidget* BeforePage::mainColumn() {
    auto* part = new QWidget(this);
    auto* line = new Label(
        tr("Say what you are about to face. Upturn looks through your lessons, nothing else "
           "happens."),
        Type::body, Ink::secondary, part);
    line->setWordWrap(true);
    words_ = new TextLine(part);
    words_->setAccessibleName(tr("What you are about to face"));
    words_->setPlaceholderText(tr("tell the board that it will be late"));
    dress(words_, Type::passage);
    atLeast(words_, 0, 60);
    connect(words_, &QLineEdit::textChanged, this, [this](const QString& words) {
        ask_->setEnabled(!words.trimmed().isEmpty());
        Q_EMIT wordsEdited(words);
    });
    // What was left here last time is there, and in nobody's way.
    connect(&words_->field(), &FocusField::restored, words_, &QLineEdit::selectAll);
    head_ = new Label(Type::head, Ink::primary, part);
    of_ = new Label(Type::small, Ink::tertiary, part);
    auto* heads = new QHBoxLayout;
    space(heads, {}, 10);
    head_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    heads->addWidget(head_);
    heads->addWidget(of_, 1);
    results_ = new Card(Card::Edge::plain, part);
    rows_ = new QVBoxLayout(results_);
    space(rows_, {1, 2, 1, 2}, 0);
    auto* column = new QVBoxLayout(part);
    space(column, {}, 0);
    column->addWidget(new Label(tr("Before I ..."), Type::title, Ink::primary, part));
    gap(column, 4);
    column->addWidget(line);
    gap(column, 18);
    column->addWidget(words_);
    people_ = new QVBoxLayout;
    space(people_, {}, 6);
    line_ = new QuietLine(part);
    gap(column, 12);
    column->addLayout(people_);
    column->addWidget(line_, 0, Qt::AlignLeft);
    gap(column, 12);
    column->addLayout(heads);
    gap(column, 10);
    column->addWidget(results_);
    gap(column, 16);
    column->addLayout(foot(part));
    column->addStretch(1);
    return part;
}

QBoxLayout* BeforePage::foot(QWidget* parent) {
    copy_ = new Button(tr("Copy as a card"), ButtonKind::flat, parent);
    auto* close = new Button(tr("Just close"), ButtonKind::flat, parent);
    close->setKeys(Qt::Key_Escape);
    ask_ = new Button(tr("Ask me how it went"), ButtonKind::filled, parent);
    ask_->setKeys(Qt::CTRL | Qt::Key_Return);
    connect(copy_, &Button::clicked, this, &BeforePage::copy);
    connect(close, &Button::clicked, this, &BeforePage::leaveAsked);
    connect(ask_, &Button::clicked, this, &BeforePage::ask);
    foot_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(foot_, {}, 8);
    foot_->addWidget(copy_);
    foot_->addStretch(1);
    foot_->addWidget(close);
    foot_->addWidget(ask_);
    return foot_;
}

QWidget* BeforePage::rail() {
    rail_ = new QWidget(this);
    const auto card = [this](const QString& head) {
        auto* made = new Card(Card::Edge::plain, rail_);
        auto* column = new QVBoxLayout(made);
        space(column, {16, 16, 16, 16}, 8);
        column->addWidget(new Label(head, Type::smallHead, Ink::secondary, made));
        return made;
    };
    facedCard_ = card(tr("Last time you faced this"));
    facedTitle_ = new Label(Type::quote, Ink::primary, facedCard_);
    facedMeta_ = new Label(Type::small, Ink::tertiary, facedCard_);
    faced_ = new LinkButton(tr("Open the entry"), facedCard_);
    connect(faced_, &LinkButton::clicked, this, [this] {
        if (view_.faced)
            Q_EMIT entryAsked(view_.faced->entry);
    });
    for (Label* label : {facedTitle_, facedMeta_}) {
        label->setWordWrap(true);
        facedCard_->layout()->addWidget(label);
    }
    facedCard_->layout()->addWidget(faced_);
    afterwards_ = card(tr("Afterwards"));
    day_ = new QDateEdit(afterwards_);
    day_->setCalendarPopup(true);
    day_->setDisplayFormat(tr("ddd d MMM yyyy", "date"));
    day_->setAccessibleName(tr("Day to ask how it went"));
    atLeast(day_, 0, 34);
    auto* line = new Label(tr("One question: which of them came up?"), Type::small, Ink::tertiary,
                           afterwards_);
    line->setWordWrap(true);
    afterwards_->layout()->addWidget(day_);
    afterwards_->layout()->addWidget(line);
    auto* column = new QVBoxLayout(rail_);
    space(column, {}, 14);
    column->addWidget(facedCard_);
    column->addWidget(afterwards_);
    column->addStretch(1);
    return rail_;
}

void BeforePage::start(const QDate& today) {
    words_->field().keepAs("before");
    day_->setDate(today.addDays(1));
    ask_->setEnabled(false);
    show(BeforeView{.lessons = {}, .all = 0, .faced = {}, .today = today});
}

FocusField& BeforePage::field() const {
    return words_->field();
}

QString BeforePage::words() const {
    return words_->text().trimmed();
}

void BeforePage::show(const BeforeView& view) {
    view_ = view;
    clear(rows_);
    int number = 0;
    for (const LessonToTake& lesson : view.lessons) {
        if (number > 0)
            rows_->addWidget(new Hairline(Qt::Horizontal, results_));
        rows_->addWidget(rowOf(lesson, ++number));
    }
    const bool some = number > 0;
    results_->setVisible(some);
    copy_->setVisible(some);
    of_->setVisible(some);
    of_->setText(tr("of %1").arg(view.all));
    if (some)
        head_->setText(number == 1   ? tr("One lesson that applies")
                       : number == 2 ? tr("Two lessons that apply")
                                     : tr("Three lessons that apply"));
    else
        head_->setText(words().isEmpty() || view.line
                           ? QString()
                           : tr("None of your lessons speaks of this yet"));
    showFaced();
    showPeople();
}

void BeforePage::showPeople() {
    clear(people_);
    for (const QString& person : view_.people) {
        auto* label = wrappedLabel(person, Type::body, Ink::primary, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        people_->addWidget(label);
    }
    line_->setVisible(view_.line);
    // Nothing cheerful stands beside it; what was typed can be kept by its key all the same.
    ask_->setVisible(!view_.line);
    afterwards_->setVisible(!view_.line);
}

QWidget* BeforePage::rowOf(const LessonToTake& lesson, int number) {
    auto* row = new QWidget(results_);
    row->setFocusPolicy(Qt::TabFocus);
    row->setAccessibleName(lesson.text + QStringLiteral(" ") + lesson.why);
    auto* line = new QHBoxLayout(row);
    space(line, {20, 14, 20, 14}, 16);
    auto* place = new Label(QString::number(number), Type::smallHead, Ink::tertiary, row);
    place->setMinimumWidth(px(numberWidth)); // one is narrower than two
    line->addWidget(place, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    space(words, {}, 4);
    auto* text = new Label(lesson.text, Type::passage, Ink::primary, row);
    auto* why = new Label(lesson.why, Type::small, Ink::tertiary, row);
    for (Label* label : {text, why}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    line->addLayout(words, 1);
    return row;
}

void BeforePage::showFaced() {
    facedCard_->setVisible(view_.faced.has_value());
    if (!view_.faced)
        return;
    facedTitle_->setText(view_.faced->title);
    facedMeta_->setText(view_.faced->meta);
    faced_->setAccessibleDescription(view_.faced->title);
}

QWidget* BeforePage::firstFocus() const {
    return words_;
}

void BeforePage::copy() {
    QStringList lines{tr("Before I %1").arg(words()), QString()};
    for (const LessonToTake& lesson : view_.lessons)
        lines << QStringLiteral("- ") + lesson.text;
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void BeforePage::ask() {
    if (!words().isEmpty())
        Q_EMIT afterwardsAsked({words(), view_.lessons, day_->date(), {}});
}

void BeforePage::fold() {
    const bool narrow = width() < px(oneColumnBelow);
    body_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    body_->setSpacing(px(narrow ? 16 : 32));
    rail_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(railWidth));
    rail_->setMinimumWidth(narrow ? 0 : px(railWidth));
    const int main = narrow ? width() : width() - px(railWidth) - px(32);
    foot_->setDirection(main < px(oneLineBelow) ? QBoxLayout::TopToBottom
                                                : QBoxLayout::LeftToRight);
}

} // namespace upturn::gui
