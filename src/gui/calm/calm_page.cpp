// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm/calm_page.hpp"

#include "field/focus_field.hpp"
#include "theme/folding.hpp"
#include "theme/icons.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/hide_line.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"

#include <upturn/app/calm.hpp>

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr int calmWidest = 1072;
constexpr int planBeside = 424;
constexpr int calmStacksBelow = 960;
constexpr int numbersFoldBelow = 520;

/// A drawing on its tint, before a name.
class CalmTile final : public QWidget {
  public:
    CalmTile(Icon glyph, QWidget* parent)
        : QWidget(parent)
        , glyph_(glyph) {
        fix(this, 28, 28);
    }

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const Tokens& t = tokens();
        paintBox(painter, rect(), px(8), t.accentSoft, t.strong ? t.control : QColor());
        const int inset = px(6);
        paintIcon(painter, glyph_, t.accentInk, rect().adjusted(inset, inset, -inset, -inset));
    }

  private:
    Icon glyph_;
};

/// Takes the keyboard, so that it can be walked to, selected and read out.
class NumberLabel final : public Label {
  public:
    NumberLabel(const QString& number, QWidget* parent)
        : Label(number, Type::number, Ink::primary, parent) {
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        return Label::sizeHint().expandedTo({target(24), target(24)});
    }
};

QString spokenOf(const CalmNumber& number) {
    QStringList parts{number.name, number.number, number.other, number.line};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Label* headOf(const QString& words, QWidget* parent) {
    return new Label(words, Type::smallHead, Ink::secondary, parent);
}

/// A headOf of a card, and what stands at its end.
QBoxLayout* lineOfHead(QWidget* words, const std::vector<QWidget*>& end) {
    auto* row = new QHBoxLayout;
    space(row, {}, 12);
    atLeast(words, 0, 24);
    row->addWidget(words, 1);
    for (QWidget* one : end)
        row->addWidget(one);
    return row;
}

} // namespace

CalmPage::CalmPage(QWidget* parent)
    : QWidget(parent) {
    auto* page = new QVBoxLayout(this);
    space(page, {}, 0);
    page->addWidget(middle(), 1);
    page->addWidget(new Hairline(Qt::Horizontal, this));
    page->addWidget(foot());
    connectParts();
    new Folding(this, [this] { fold(); });
}

QWidget* CalmPage::middle() {
    auto* content = new QWidget;
    auto* block = new QWidget(content);
    atMost(block, calmWidest);
    title_ = wrappedLabel(QString::fromStdString(app::sentenceOfCalm()), Type::question,
                          Ink::primary, block);
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    column->addWidget(title_);
    gap(column, 24);
    body_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(body_, {}, 24);
    body_->addWidget(left(block), 1);
    body_->addWidget(right(block));
    column->addLayout(body_);
    column->addStretch(1);
    margins_ = layInMiddle(content, block);
    return new Scroller(content, this);
}

QWidget* CalmPage::left(QWidget* parent) {
    auto* side = new QWidget(parent);
    addPerson_ = new LinkButton(tr("Add someone"), side);
    people_ = new Card(Card::Edge::plain, side);
    helplinesIn_ = headOf(QString(), side);
    helplinesIn_->setWordWrap(true);
    another_ = new LinkButton(tr("Another country"), side);
    countries_ = new QComboBox(side);
    countries_->setAccessibleName(tr("Another country"));
    countries_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    countries_->installEventFilter(this);
    countries_->hide();
    helplines_ = new Card(Card::Edge::plain, side);
    noHelplines_ = wrappedLabel(tr("No helpline is noted here for this country. The emergency "
                                   "number can name one."),
                                Type::body, Ink::secondary, side);
    emergencyPart_ = new QWidget(side);
    emergency_ = new Card(Card::Edge::plain, emergencyPart_);
    auto* urgent = new QVBoxLayout(emergencyPart_);
    space(urgent, {0, 0, 0, 10}, 8);
    urgent->addWidget(headOf(tr("Emergency"), emergencyPart_));
    urgent->addWidget(emergency_);
    auto* column = new QVBoxLayout(side);
    leftColumn_ = column;
    space(column, {}, 8);
    column->addLayout(lineOfHead(headOf(tr("Someone you know"), side), {addPerson_}));
    column->addWidget(people_);
    column->addWidget(whoCard(side));
    gap(column, 10);
    column->addLayout(lineOfHead(helplinesIn_, {another_, countries_}));
    column->addWidget(helplines_);
    column->addWidget(noHelplines_);
    gap(column, 10);
    column->addWidget(emergencyPart_);
    told_ = wrappedLabel(QString(), Type::small, Ink::secondary, side);
    column->addWidget(told_);
    hide_ = new HideLine(side);
    column->addWidget(hide_);
    column->addStretch(1);
    return side;
}

QWidget* CalmPage::whoCard(QWidget* parent) {
    who_ = new Card(Card::Edge::field, parent);
    whoField_ = new GrowingTextEdit(Type::passage, who_);
    whoField_->setLines(1, 4);
    whoField_->setInset(16, 11);
    whoField_->setSpelled(false);
    whoField_->setHint(tr("A name and a number. It may stay empty."));
    whoField_->setAccessibleName(tr("Who comes to mind?"));
    whoField_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whoField_->installEventFilter(this);
    auto* label = new Label(tr("Who comes to mind?"), Type::bodyMedium, Ink::primary, who_);
    label->setBuddy(whoField_);
    label->setContentsMargins(0, 0, 0, 0);
    auto* sheet = new QVBoxLayout(who_);
    space(sheet, {2, 10, 2, 2}, 0);
    auto* inside = new QHBoxLayout;
    space(inside, {16, 0, 16, 0}, 0);
    inside->addWidget(label);
    sheet->addLayout(inside);
    sheet->addWidget(whoField_);
    return who_;
}

QWidget* CalmPage::right(QWidget* parent) {
    planColumn_ = new QWidget(parent);
    filled_ = new Label(Type::small, Ink::secondary, planColumn_);
    auto* card = new Card(Card::Edge::plain, planColumn_);
    planSheet_ = new QVBoxLayout(card);
    space(planSheet_, {20, 16, 20, 16}, 8);
    wholePlan_ = new LinkButton(tr("Open the whole plan"), planColumn_);
    auto* column = new QVBoxLayout(planColumn_);
    space(column, {}, 8);
    column->addLayout(lineOfHead(headOf(tr("Your safety plan"), planColumn_), {filled_}));
    column->addWidget(card);
    column->addWidget(wholePlan_, 0, Qt::AlignLeft);
    column->addStretch(1);
    return planColumn_;
}

QWidget* CalmPage::foot() {
    auto* bar = new QWidget(this);
    manner_ = new Button(tr("A manner of speaking"), ButtonKind::flat, bar);
    writeOn_ = new Button(tr("Write on without questions"), ButtonKind::outlined, bar);
    close_ = new Button(tr("Close"), ButtonKind::outlined, bar);
    manner_->setKeys(Qt::Key_M);
    writeOn_->setKeys(Qt::Key_W);
    close_->setKeys(Qt::Key_Escape);
    foot_ = new FlowLayout;
    bar->setLayout(foot_);
    foot_->addWidget(manner_);
    foot_->toEnd();
    foot_->addWidget(writeOn_);
    foot_->addWidget(close_);
    return bar;
}

void CalmPage::connectParts() {
    connect(manner_, &Button::clicked, this, &CalmPage::mannerAsked);
    connect(writeOn_, &Button::clicked, this, &CalmPage::writeOnAsked);
    connect(close_, &Button::clicked, this, &CalmPage::leaveAsked);
    connect(addPerson_, &LinkButton::clicked, this, &CalmPage::planAsked);
    connect(wholePlan_, &LinkButton::clicked, this, &CalmPage::planAsked);
    connect(another_, &LinkButton::clicked, this, [this] {
        another_->hide();
        countries_->show();
        countries_->setFocus(Qt::OtherFocusReason);
    });
    connect(countries_, &QComboBox::activated, this, [this](int row) {
        Q_EMIT countryChosen(countries_->itemData(row).toString().toStdString());
    });
    // In a field they are letters: it takes them before.
    onKeys(this, Qt::Key_M, [this] {
        if (view_.raised)
            Q_EMIT mannerAsked();
    });
    onKeys(this, Qt::Key_W, [this] {
        if (view_.hasJournal)
            Q_EMIT writeOnAsked();
    });
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT leaveAsked(); });
}

/// A wheel that meant the page, or one arrow key, is no country.
bool CalmPage::choosesByAccident(QEvent& event) {
    if (event.type() == QEvent::Wheel) {
        event.ignore();
        return true;
    }
    if (event.type() != QEvent::KeyPress || countries_->view()->isVisible())
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool steps = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down ||
                       key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown ||
                       key.key() == Qt::Key_Home || key.key() == Qt::Key_End;
    const bool letter = !key.text().isEmpty() && key.text().front().isLetter();
    if (steps)
        countries_->showPopup();
    return steps || letter;
}

bool CalmPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == countries_ && choosesByAccident(*event))
        return true;
    if (watched == whoField_ && FocusField::isLeft(*event))
        Q_EMIT whoLeft();
    return QWidget::eventFilter(watched, event);
}

FocusField& CalmPage::field() const {
    return whoField_->field();
}

void CalmPage::show(const CalmView& view) {
    view_ = view;
    // Who reads a number out goes on with it, though its row is built anew.
    const QString lookedAt = std::ranges::find(order_, focusWidget()) != order_.end()
                                 ? focusWidget()->accessibleName()
                                 : QString();
    order_.clear();
    rows_.clear();
    const bool known = !view.people.empty();
    people_->setVisible(known);
    showEmergency();
    addPerson_->setVisible(view.hasJournal && !view.alone);
    addPerson_->setText(known ? tr("Add someone else") : tr("Your safety plan"));
    addPerson_->setAccessibleName(addPerson_->text());
    // Never offered where it is needed at once.
    if (!known && view.raised)
        addPerson_->hide();
    // Words do not go from sight while they are typed.
    const bool asksWho = view.hasJournal && (!known || !whoField_->words().trimmed().isEmpty());
    who_->setVisible(asksWho);
    fill(people_, view.people, Icon::person);
    if (asksWho)
        order_.push_back(whoField_);
    showCountry();
    fill(helplines_, view.helplines, Icon::phone);
    helplines_->setVisible(!view.helplines.empty());
    noHelplines_->setVisible(view.helplines.empty());
    if (!view.emergencyFirst)
        fill(emergency_, view.emergency, Icon::lifebuoy);
    showPlan();
    title_->setText(view.asks ? tr("Are you safe right now? If not, or not for sure: here is "
                                   "someone to talk to.")
                              : QString::fromStdString(app::sentenceOfCalm()));
    told_->setText(
        !view.aside  ? tr("Nobody is told.")
        : view.byDay ? tr("Nobody is told. For today Upturn puts lessons and reminders aside.")
                     : tr("Nobody is told. For tonight Upturn puts lessons and reminders aside."));
    manner_->setVisible(view.raised);
    writeOn_->setVisible(view.hasJournal);
    orderTabs();
    fold();
    const auto again = std::ranges::find_if(order_, [&lookedAt](const QWidget* one) {
        return !lookedAt.isEmpty() && one->accessibleName() == lookedAt;
    });
    if (again != order_.end() && isVisible())
        (*again)->setFocus(Qt::OtherFocusReason);
}

/// Who said that they are not safe meets that number first, also with the keyboard.
void CalmPage::showEmergency() {
    const bool first = view_.emergencyFirst;
    const int at = leftColumn_->indexOf(emergencyPart_);
    const int place = first ? 0 : leftColumn_->indexOf(told_) - 1;
    if (at != place) {
        leftColumn_->removeWidget(emergencyPart_);
        leftColumn_->insertWidget(first ? 0 : leftColumn_->indexOf(told_), emergencyPart_);
    }
    if (first)
        fill(emergency_, view_.emergency, Icon::lifebuoy);
}

void CalmPage::tell(const QString& sentence) {
    if (!sentence.isEmpty())
        told_->setText(sentence);
}

void CalmPage::showCountry() {
    helplinesIn_->setText(
        view_.countryName.isEmpty() ? tr("Helpline") : tr("Helpline in %1").arg(view_.countryName));
    countries_->clear();
    for (const auto& [country, name] : view_.choices)
        countries_->addItem(name, QString::fromStdString(country));
    countries_->setCurrentIndex(countries_->findData(QString::fromStdString(view_.country)));
    countries_->hide();
    another_->setVisible(view_.hasJournal);
}

void CalmPage::fill(Card* card, const std::vector<CalmNumber>& numbers, Icon glyph) {
    if (card->layout() == nullptr) {
        auto* sheet = new QVBoxLayout(card);
        space(sheet, {20, 16, 12, 16}, 14);
    }
    clear(card->layout());
    for (const CalmNumber& number : numbers)
        card->layout()->addWidget(numberRow(number, glyph, card));
}

QWidget* CalmPage::numberRow(const CalmNumber& number, Icon glyph, QWidget* parent) {
    auto* widget = new QWidget(parent);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, widget);
    space(row, {}, 12);
    auto* words = new QVBoxLayout;
    space(words, {}, 2);
    words->addWidget(wrappedLabel(number.name, Type::bodyMedium, Ink::primary, widget));
    if (!number.line.isEmpty())
        words->addWidget(wrappedLabel(number.line, Type::small, Ink::secondary, widget));
    auto* named = new QHBoxLayout;
    space(named, {}, 14);
    named->addWidget(new CalmTile(glyph, widget), 0, Qt::AlignVCenter);
    named->addLayout(words, 1);
    row->addLayout(named, 1);
    if (!number.number.isEmpty())
        row->addLayout(numberColumn(number, widget));
    rows_.push_back(row);
    return widget;
}

QLayout* CalmPage::numberColumn(const CalmNumber& number, QWidget* parent) {
    auto* label = new NumberLabel(number.number, parent);
    label->setAccessibleName(spokenOf(number));
    auto* below = new StatusLabel(Type::small, Ink::secondary, parent);
    below->setText(number.other);
    below->setWordWrap(true);
    below->setMeasure(180);
    auto* copy = iconButton(Icon::copy, tr("Copy the number of %1").arg(number.name), parent);
    connect(copy, &Button::clicked, this, [below, words = number.number] {
        QGuiApplication::clipboard()->setText(words);
        below->say(tr("Copied"));
        below->show();
    });
    below->setVisible(!number.other.isEmpty());
    auto* column = new QVBoxLayout;
    space(column, {}, 0);
    column->addWidget(label, 0, Qt::AlignRight);
    column->addWidget(below, 0, Qt::AlignRight);
    auto* both = new QHBoxLayout;
    space(both, {}, 10);
    both->addLayout(column);
    both->addWidget(copy, 0, Qt::AlignVCenter);
    both->addStretch(0);
    order_.push_back(label);
    order_.push_back(copy);
    return both;
}

void CalmPage::showPlan() {
    clear(planSheet_);
    planColumn_->setVisible(!view_.plan.empty());
    wholePlan_->setVisible(!view_.alone);
    filled_->setText(tr("%n of 6 steps filled in", nullptr, static_cast<int>(view_.plan.size())));
    for (const CalmPlanStep& step : view_.plan) {
        if (&step != &view_.plan.front())
            planSheet_->addWidget(new Hairline(Qt::Horizontal, planColumn_));
        auto* words = new QVBoxLayout;
        space(words, {}, 0);
        words->addWidget(wrappedLabel(step.head, Type::bodyMedium, Ink::primary, planColumn_));
        words->addWidget(wrappedLabel(step.words, Type::small, Ink::secondary, planColumn_));
        auto* row = new QHBoxLayout;
        space(row, {}, 14);
        row->addWidget(
            new Label(QString::number(step.number), Type::bodyMedium, Ink::secondary, planColumn_),
            0, Qt::AlignTop);
        row->addLayout(words, 1);
        planSheet_->addLayout(row);
    }
}

/// Contacts, helplines, emergency, plan, keys.
void CalmPage::orderTabs() const {
    QWidget* before = nullptr;
    const auto follow = [&before](QWidget* next) {
        if (before != nullptr)
            QWidget::setTabOrder(before, next);
        before = next;
    };
    for (QWidget* one : order_)
        follow(one);
    for (QWidget* one : std::initializer_list<QWidget*>{addPerson_, another_, countries_,
                                                        wholePlan_, manner_, writeOn_, close_})
        follow(one);
}

QWidget* CalmPage::firstFocus() const {
    if (order_.empty())
        return close_;
    // Whom words led here is not in a field, where the keys of the page are letters.
    const bool led = view_.raised || view_.asks;
    const bool field = order_.front() == whoField_ && order_.size() > 1;
    return led && field && whoField_->words().trimmed().isEmpty() ? order_.at(1) : order_.front();
}

void CalmPage::fold() {
    const bool stacked = width() < px(calmStacksBelow) || view_.plan.empty();
    const int side = width() < px(calmStacksBelow) ? 24 : 40;
    body_->setDirection(width() < px(calmStacksBelow) ? QBoxLayout::TopToBottom
                                                      : QBoxLayout::LeftToRight);
    space(margins_, {side, width() < px(calmStacksBelow) ? 20 : 56, side - 14, 24}, 0);
    planColumn_->setFixedWidth(width() < px(calmStacksBelow) ? std::max(1, width() - 2 * px(side))
                                                             : px(planBeside));
    const int block = std::min(px(calmWidest), width() - 2 * px(side));
    const int column = stacked ? block : block - px(planBeside) - px(24);
    for (QBoxLayout* row : rows_)
        row->setDirection(column < px(numbersFoldBelow) ? QBoxLayout::TopToBottom
                                                        : QBoxLayout::LeftToRight);
    foot_->setContentsMargins((width() - block) / 2, px(18), (width() - block) / 2, px(18));
    foot_->setSpacing(px(10));
    for (Button* button : {manner_, writeOn_, close_})
        button->showKeys(width() >= px(600));
}

} // namespace upturn::gui
