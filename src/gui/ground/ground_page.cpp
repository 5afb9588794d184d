// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ground/ground_page.hpp"

#include "ground/typed_card.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/option_button.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"

#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int widestGround = 820;
constexpr int groundFoldsBelow = 800;

} // namespace

GroundPage::GroundPage(QWidget* parent)
    : QWidget(parent)
    , journal_(new Label(Type::small, Ink::secondary, this))
    , title_(new Label(Type::title, Ink::primary, this))
    , about_(new Label(Type::large, Ink::secondary, this))
    , told_(new Label(Type::body, Ink::primary, this))
    , details_(new Label(Type::small, Ink::secondary, this)) {
    setWindowTitle(tr("Your journal file"));
    auto* content = new QWidget;
    build(blockInMiddle(content, widestGround, {24, 48, 24, 24}));
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(new Scroller(content, this), 1);
    whole->addWidget(new Hairline(Qt::Horizontal, this));
    whole->addWidget(foot());
    new Folding(this, [this] { fold(); });
}

void GroundPage::build(QWidget* block) {
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    for (Label* label : {journal_, title_, about_}) {
        label->setWordWrap(true);
        column->addWidget(label);
        gap(column, 10);
    }
    about_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    gap(column, 14);
    typed_ = new QVBoxLayout;
    space(typed_, {}, 8);
    column->addLayout(typed_);
    gap(column, 20);
    column->addLayout(ways());
    gap(column, 16);
    told_->setWordWrap(true);
    told_->hide();
    column->addWidget(told_);
    more_ = new LinkButton(tr("Details: which file, what is different, when"), block);
    connect(more_, &LinkButton::clicked, this,
            [this] { details_->setVisible(details_->isHidden()); });
    column->addWidget(more_, 0, Qt::AlignLeft);
    gap(column, 8);
    details_->setWordWrap(true);
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details_->hide();
    column->addWidget(details_);
    column->addStretch(1);
}

QBoxLayout* GroundPage::ways() {
    ways_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(ways_, {}, 16);
    const auto way = [this](int number, const QString& name, void (GroundPage::*asked)()) {
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number));
        auto* option = new OptionButton(keys.toString(QKeySequence::NativeText), name, this);
        connect(option, &OptionButton::clicked, this, asked);
        onKeys(this, keys, [this, option, asked] {
            if (option->isEnabled())
                Q_EMIT(this->*asked)();
        });
        ways_->addWidget(option, 1);
        return option;
    };
    open_ = way(1, tr("Open what is there now"), &GroundPage::openAsked);
    save_ = way(2, tr("Save what is open beside it"), &GroundPage::saveAsked);
    return ways_;
}

QWidget* GroundPage::foot() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(blockInMiddle(bar, widestGround, {24, 16, 24, 16}));
    space(row, {}, 16);
    calm_ = new Label(Type::small, Ink::secondary, bar);
    calm_->setWordWrap(true);
    calm_->setAlignment(Qt::AlignVCenter);
    auto* close = new Button(tr("Close Upturn for now"), ButtonKind::flat, bar);
    connect(close, &Button::clicked, this, &GroundPage::closeAsked);
    row->addWidget(calm_, 1, Qt::AlignVCenter);
    row->addWidget(close);
    return bar;
}

void GroundPage::show(const GroundView& view, const QVector<TypedWords>& typed, bool wordsKept) {
    journal_->setText(view.journal);
    title_->setText(view.gone       ? tr("Your journal file is not there any more")
                    : view.unusable ? tr("A part of your journal file can't be read")
                                    : tr("Your journal file was replaced while it was open"));
    about_->setText(
        view.gone ? tr("It was moved, deleted, or its disk was taken away. Upturn noticed at %1, "
                       "and has written nothing since.")
                        .arg(view.time)
        : view.unusable
            ? tr("It was changed while it was open, by a fault of the disk or by another program. "
                 "Upturn noticed at %1, before it wrote, and has written nothing since.")
                  .arg(view.time)
            : tr("Another program put a different file in its place, perhaps a sync or a "
                 "restored copy. Upturn noticed at %1, before it wrote, and has "
                 "written nothing since.")
                  .arg(view.time));
    showWays(view, wordsKept && !typed.isEmpty());
    details_->setText(view.details.join(QLatin1Char('\n')));
    showTypedWords(typed_, this, typed, wordsKept ? view.time : QString());
    fold();
}

void GroundPage::showWays(const GroundView& view, bool wordsKept) {
    open_->setText(view.gone ? tr("Look for it") : tr("Open what is there now"));
    QStringList follows{view.gone ? tr("When it is back in its place, it opens.") : view.there};
    if (!view.gone && !view.writtenOver)
        follows << tr("What is open is saved beside it first.");
    if (wordsKept)
        follows << (view.gone || view.sameJournal
                        ? tr("Your words come along as a draft.")
                        : tr("Your words wait for the journal they were typed for."));
    open_->setConsequence(follows.join(QLatin1Char(' ')));
    save_->setEnabled(!view.writtenOver);
    save_->setConsequence(
        view.writtenOver
            ? tr("It was itself written over and can't be read any more.")
            : tr("%1 As \u201c%2\u201d. What is there now stays as it is.")
                  .arg(view.open, QString::fromStdString(view.beside.filename().string())));
    if (!view.writtenOver)
        calm_->setText(tr("Nothing is lost either way. You can do the other one afterwards."));
    else
        calm_->setText(wordsKept ? tr("What you were typing is kept.") : QString());
}

QWidget* GroundPage::firstFocus() const {
    return about_;
}

void GroundPage::tell(const QString& sentence) {
    told_->setText(sentence);
    told_->setVisible(!sentence.isEmpty());
}

/// Nothing is lost in silence.
void GroundPage::keyPressEvent(QKeyEvent* event) {
    if (typesWords(*event))
        tell(tr("What you type on this page is not kept."));
    QWidget::keyPressEvent(event);
}

void GroundPage::fold() {
    ways_->setDirection(width() < px(groundFoldsBelow) ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
}

} // namespace upturn::gui
