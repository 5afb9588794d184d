// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "circling/circling_page.hpp"

#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/option_button.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/reading_text.hpp"
#include "widgets/scroller.hpp"
#include "widgets/weight_mark.hpp"
#include "words/when.hpp"

#include <QLocale>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int widestCircling = 820;
constexpr int circlingFoldsBelow = 800;

} // namespace

CirclingPage::CirclingPage(QWidget* parent)
    : QWidget(parent)
    , title_(new Label(Type::small, Ink::secondary, this))
    , evidence_(new Label(Type::large, Ink::secondary, this)) {
    setWindowTitle(tr("Going in circles"));
    auto* block = beginOneThing(this, widestCircling,
                                {.leave = [this] { Q_EMIT leaveAsked(); },
                                 .done = [this] { Q_EMIT chosen(WayOut::writeOn); }});
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    column->addStretch(1);
    auto* head = new Label(tr("You may be going in circles with this one"), Type::title,
                           Ink::primary, block);
    for (Label* label : {title_, head, evidence_}) {
        label->setWordWrap(true);
        column->addWidget(label);
        gap(column, 10);
    }
    evidence_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    gap(column, 14);
    column->addWidget(textsCard());
    gap(column, 26);
    column->addLayout(ways());
    gap(column, 18);
    column->addLayout(foot());
    column->addStretch(2);
    new Folding(this, [this] { fold(); });
}

QWidget* CirclingPage::textsCard() {
    card_ = new Card(Card::Edge::plain, this);
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight, card_);
    space(columns_, {20, 16, 20, 16}, 24);
    return card_;
}

QBoxLayout* CirclingPage::ways() {
    static constexpr std::array ways{WayOut::distance, WayOut::tinyStep, WayOut::pause};
    const std::array<QString, 3> names{tr("Tell it from a distance"), tr("Take one tiny step"),
                                       tr("Pause this for 7 days")};
    ways_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(ways_, {}, 16);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        auto* option = new OptionButton(keys.toString(QKeySequence::NativeText), names.at(i), this);
        const auto choose = [this, way = ways.at(i)] { Q_EMIT chosen(way); };
        connect(option, &OptionButton::clicked, this, choose);
        onKeys(this, keys, choose);
        ways_->addWidget(option, 1);
        options_.at(i) = option;
    }
    options_[0]->setConsequence(tr("as if it had happened to a friend"));
    options_[1]->setConsequence(tr("under ten minutes, and it counts"));
    return ways_;
}

QBoxLayout* CirclingPage::foot() {
    signs_ = new Label(Type::small, Ink::secondary, this);
    signs_->setWordWrap(true);
    signs_->hide();
    auto* line = new FlowLayout;
    space(line, {}, 16);
    auto* how = new LinkButton(tr("How Upturn noticed"), this);
    connect(how, &LinkButton::clicked, this, [this] { signs_->setVisible(signs_->isHidden()); });
    auto* on = new Button(tr("Keep writing anyway"), ButtonKind::outlined, this);
    on->setKeys(Qt::CTRL | Qt::Key_Return);
    connect(on, &Button::clicked, this, [this] { Q_EMIT chosen(WayOut::writeOn); });
    line->addWidget(new Label(tr("All of it stays as it is."), Type::small, Ink::secondary, this));
    line->addWidget(how);
    line->toEnd();
    line->addWidget(on);
    auto* column = new QVBoxLayout;
    space(column, {}, 8);
    column->addLayout(line);
    column->addWidget(signs_);
    return column;
}

void CirclingPage::show(const CirclingView& view) {
    title_->setText(view.title);
    evidence_->setText(view.evidence + QLatin1Char(' ') +
                       tr("That happens. One more question will not help, so here is something "
                          "else."));
    options_[2]->setConsequence(
        tr("it comes back on %1").arg(QLocale().toString(view.back, tr("dddd d MMMM"))));
    signs_->setText(view.signs.join(QLatin1Char('\n')));
    signs_->hide();
    showTexts(view);
    fold();
}

void CirclingPage::showTexts(const CirclingView& view) {
    clear(columns_);
    for (const CirclingView::Text& text : view.texts) {
        auto* part = new QWidget(card_);
        auto* column = new QVBoxLayout(part);
        space(column, {}, 8);
        const QString day = text.day.left(1).toUpper() + text.day.mid(1);
        column->addWidget(new Label(day, Type::smallHead, Ink::secondary, part));
        auto* words = new ReadingText(Type::passage, part);
        words->setAccessibleName(tr("What you wrote %1").arg(text.day));
        words->showSource(text.words);
        words->mark(text.repeated);
        column->addWidget(words);
        column->addStretch(1);
        if (text.weight > 0) {
            auto* row = new QHBoxLayout;
            space(row, {}, 8);
            auto* mark = new WeightMark(part);
            mark->setValue(text.weight);
            row->addWidget(new Label(tr("Heavy"), Type::small, Ink::secondary, part));
            row->addWidget(mark);
            row->addStretch(1);
            column->addLayout(row);
        }
        columns_->addWidget(part, 1);
    }
}

QWidget* CirclingPage::firstFocus() const {
    // To be read: it comes where a question was expected, and what is typed for that chooses
    // nothing.
    return evidence_;
}

void CirclingPage::fold() {
    const auto direction =
        width() < px(circlingFoldsBelow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    columns_->setDirection(direction);
    ways_->setDirection(direction);
}

} // namespace upturn::gui
