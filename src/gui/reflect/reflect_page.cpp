// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/reflect_page.hpp"

#include "again/again_card.hpp"
#include "field/focus_field.hpp"
#include "keys/key_book.hpp"
#include "reflect/choice_column.hpp"
#include "reflect/closing_column.hpp"
#include "reflect/echo_card.hpp"
#include "reflect/guide_panel.hpp"
#include "reflect/question_column.hpp"
#include "reflect/takeaway_column.hpp"
#include "reflect/why_panel.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/beside.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/focus_bar.hpp"
#include "widgets/folded_words.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"
#include "words/document_words.hpp"
#include "words/text.hpp"

#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace upturn::gui {
namespace {

constexpr int railWidth = 300;
constexpr int stacksBelow = 980;
constexpr int choiceWidth = 760;

} // namespace

ReflectPage::ReflectPage(QWidget* parent)
    : QWidget(parent) {
    setWindowTitle(tr("Reflection"));
    auto* page = new QVBoxLayout(this);
    space(page, {}, 0);
    page->addWidget(topBar());
    page->addWidget(middle(), 1);
    page->addWidget(new Hairline(Qt::Horizontal, this));
    page->addWidget(bottomBar());
    addKeys();
    new Folding(this, [this] { fold(); });
    new Folding(scroller_, [this] { fold(); });
}

QWidget* ReflectPage::topBar() {
    steps_ = new StepBar(this);
    saved_ = new StatusLabel(Type::small, Ink::tertiary, this);
    saved_->setGlyph(Icon::check, Ink::tertiary);
    saved_->hide();
    auto* bar = new FocusBar(steps_, saved_, this);
    connect(bar, &FocusBar::leaveAsked, this, &ReflectPage::leaveAsked);
    return bar;
}

QWidget* ReflectPage::middle() {
    auto* content = new QWidget;
    question_ = new QuestionColumn(content);
    closing_ = new ClosingColumn(content);
    closing_->hide();
    choice_ = new ChoiceColumn(content);
    choice_->hide();
    buildRail(content);
    atMeasure(question_);
    atMeasure(closing_);
    atMost(choice_, choiceWidth);
    auto* writing = new QVBoxLayout;
    space(writing, {}, 0);
    writing->addWidget(question_, 1);
    writing->addWidget(closing_, 1);
    writing->addWidget(choice_, 1);
    writing->addStretch(0);
    body_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(body_, {}, 56);
    body_->addLayout(writing, 1);
    body_->addWidget(rail_);
    margins_ = new QHBoxLayout(content);
    margins_->addStretch(1);
    margins_->addLayout(body_, 1000);
    margins_->addStretch(1);
    connect(question_, &QuestionColumn::edited, this, &ReflectPage::answerEdited);
    connect(question_, &QuestionColumn::lifted, this, &ReflectPage::lifted);
    connect(question_, &QuestionColumn::liftTakenBack, this, &ReflectPage::liftTakenBack);
    connect(question_, &QuestionColumn::corrected, this, &ReflectPage::corrected);
    connect(choice_, &ChoiceColumn::chosen, this, [this](int row) {
        if (chooses())
            Q_EMIT choiceTaken(view_.choices.at(static_cast<std::size_t>(row)).key);
    });
    connect(question_->field(), &QTextEdit::cursorPositionChanged, this, &ReflectPage::caretMoved);
    connect(closing_, &ClosingColumn::edited, this, &ReflectPage::stepEdited);
    connect(closing_, &ClosingColumn::stepKept, this, &ReflectPage::stepKept);
    connect(question_, &QuestionColumn::whyToggled, this, &ReflectPage::showWhy);
    connect(question_, &QuestionColumn::compareAsked, this, [this] {
        if (view_.echo)
            echo_->show(*view_.echo);
        bringUp(echo_);
    });
    scroller_ = new Scroller(content, this);
    return scroller_;
}

void ReflectPage::buildRail(QWidget* content) {
    rail_ = new QWidget(content);
    why_ = new WhyPanel(rail_);
    guides_ = new GuidePanel(rail_);
    again_ = new AgainCard(rail_);
    echo_ = new EchoCard(rail_);
    takeaways_ = new TakeawayColumn(rail_);
    words_ = new FoldedWords(rail_);
    auto* column = new QVBoxLayout(rail_);
    space(column, {}, 16);
    auto* beside = new Beside(this, question_->field());
    for (QWidget* card : std::initializer_list<QWidget*>{why_, guides_, again_, echo_}) {
        column->addWidget(card);
        card->hide();
    }
    gentle_ = wrappedLabel(tr("No lesson, review or reminder comes from this unless you want it."),
                           Type::small, Ink::secondary, rail_);
    column->addWidget(words_);
    column->addWidget(gentle_);
    column->addWidget(takeaways_, 1);
    column->addStretch(0);
    beside->add(why_, why_->firstFocus());
    beside->add(guides_, guides_->list());
    beside->add(again_, again_->firstFocus());
    beside->add(echo_, echo_->firstFocus());
    connect(why_, &WhyPanel::closed, this, [this] { question_->setWhyShown(false); });
    connect(guides_, &GuidePanel::closed, this, [this] { question_->guide()->setChecked(false); });
    connect(guides_, &GuidePanel::chosen, this, [this](const QString& guide) {
        question_->guide()->setChecked(false);
        Q_EMIT guideChosen(guide);
    });
    connect(question_->guide(), &Button::toggled, this, &ReflectPage::askForGuides);
    connect(echo_, &EchoCard::closed, echo_, &QWidget::hide);
    connect(takeaways_, &TakeawayColumn::keepAsked, this, &ReflectPage::keepAsked);
    connect(takeaways_, &TakeawayColumn::declined, this, &ReflectPage::declined);
    connect(takeaways_, &TakeawayColumn::sameAsked, this, &ReflectPage::sameAsked);
    connect(takeaways_, &TakeawayColumn::undoAsked, this, &ReflectPage::undoKeptAsked);
    connect(takeaways_, &TakeawayColumn::rewordAsked, this, &ReflectPage::rewordKeptAsked);
    connect(takeaways_, &TakeawayColumn::letGoAsked, this, &ReflectPage::letGoAsked);
    connect(takeaways_, &TakeawayColumn::wordsLeft, this, &ReflectPage::wordsLeft);
}

QWidget* ReflectPage::bottomBar() {
    auto* bar = new QWidget(this);
    back_ = new Button(tr("Back"), ButtonKind::flat, bar);
    // Where no button for the questions stands: the pointer that passed one by is on none of the
    // end.
    more_ = new Button(tr("Ask me more"), ButtonKind::flat, bar);
    another_ = new Button(tr("Ask me something else"), ButtonKind::flat, bar);
    skip_ = new Button(tr("Skip"), ButtonKind::outlined, bar);
    next_ = new Button(tr("Next"), ButtonKind::filled, bar);
    back_->setGlyph(Icon::back);
    next_->setButtonSize(ButtonSize::prominent);
    foot_ = new FlowLayout;
    bar->setLayout(foot_);
    foot_->addWidget(back_);
    foot_->addWidget(more_);
    foot_->toEnd();
    foot_->addWidget(another_);
    foot_->addWidget(skip_);
    foot_->addWidget(next_);
    connect(back_, &Button::clicked, this, &ReflectPage::backAsked);
    for (Button* button : {back_, more_, another_, skip_, next_})
        button->installEventFilter(this);
    connect(more_, &Button::clicked, this, &ReflectPage::anotherAsked);
    connect(another_, &Button::clicked, this, &ReflectPage::anotherAsked);
    connect(skip_, &Button::clicked, this, &ReflectPage::skipAsked);
    connect(next_, &Button::clicked, this, &ReflectPage::goOn);
    return bar;
}

void ReflectPage::addKeys() {
    const auto shortcut = [this](const auto& does) {
        auto* made = new QShortcut(this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, does);
        return made;
    };
    const auto key = [&](const char* name, const QString& what, const QKeySequence& usual,
                         const auto& does) {
        const QString id = QString::fromLatin1(name);
        keyBook().enter(id, tr("Reflection"), what, usual);
        followKeys(shortcut(does), id);
    };
    key("reflect-next", tr("Next question"), Qt::CTRL | Qt::Key_Return, [this] { goOn(); });
    key("reflect-keep", tr("Keep the sentence as a lesson"), Qt::CTRL | Qt::Key_L,
        [this] { keepSentence(); });
    key("reflect-another", tr("Ask me something else"), Qt::CTRL | Qt::Key_J, [this] {
        if (another_->isVisible() || more_->isVisible())
            Q_EMIT anotherAsked();
    });
    key("reflect-why", tr("Why this question"), Qt::Key_F1, [this] {
        if (question_->knowsWhy())
            question_->setWhyShown(!why_->isVisible());
    });
    followKeys(another_, QStringLiteral("reflect-another"));
    followKeys(more_, QStringLiteral("reflect-another"));
    followKeys(next_, QStringLiteral("reflect-next"));
    followKeys(question_->why(), QStringLiteral("reflect-why"));
    key("reflect-guide", tr("Reflect with a guide"), Qt::CTRL | Qt::Key_G, [this] {
        if (!chooses() && !view_.gentle)
            question_->guide()->toggle();
    });
    followKeys(question_->guide(), QStringLiteral("reflect-guide"));
    question_->guide()->showKeys(false);
    key("reflect-not-mine", tr("This is not mine to learn from"), Qt::ALT | Qt::Key_1, [this] {
        if (question_->notMine()->isVisible())
            Q_EMIT lifted(false);
    });
    key("reflect-my-part", tr("I want to look at my part"), Qt::ALT | Qt::Key_2, [this] {
        if (question_->myPart()->isVisible())
            Q_EMIT lifted(true);
    });
    followKeys(question_->notMine(), QStringLiteral("reflect-not-mine"));
    followKeys(question_->myPart(), QStringLiteral("reflect-my-part"));
    key("reflect-correct", tr("Correct what was read"), Qt::ALT | Qt::Key_R,
        [this] { question_->correct(); });
    key("reflect-words", tr("Your words"), Qt::Key_F9, [this] { openWords(); });
    shortcut([this] { goOn(); })->setKey(Qt::CTRL | Qt::Key_Enter);
    shortcut([this] { leave(); })->setKey(Qt::Key_Escape);
}

void ReflectPage::show(const ReflectView& view) {
    const bool moved = view.closing != atEnd_ || view.choices.empty() == chooses();
    const bool asksAnother = !view.closing && view.question != view_.question;
    atEnd_ = view.closing;
    view_ = view;
    question_->setWhyShown(false);
    question_->guide()->setChecked(false);
    echo_->hide();
    steps_->show(view.steps);
    question_->setVisible(!atEnd_ && !chooses());
    closing_->setVisible(atEnd_);
    choice_->setVisible(chooses());
    words_->show(view.words);
    words_->mark(view.mirror);
    if (atEnd_)
        closing_->show(view);
    else
        question_->show(view);
    if (chooses())
        choice_->show(view);
    // What is asked next depends on the answer.
    steps_->setVisible(!chooses());
    back_->setVisible(!chooses());
    back_->setEnabled(view.canGoBack);
    more_->setVisible(atEnd_ && view.canCarryOn);
    another_->setVisible(!atEnd_ && !chooses());
    skip_->setVisible(!atEnd_);
    next_->setVisible(!chooses());
    next_->setText(atEnd_ ? tr("Done") : tr("Next"));
    next_->setAccessibleName(next_->text());
    fold();
    // Whoever pressed a button of the question before writes the answer to this one.
    const QWidget* keyboard = QApplication::focusWidget();
    const bool onButton = keyboard != nullptr && foot_->parentWidget()->isAncestorOf(keyboard);
    const bool rewords = asksAnother && takeaways_->isAncestorOf(keyboard);
    if (isVisible() && (moved || onButton || rewords || keyboard == nullptr))
        firstFocus()->setFocus(Qt::OtherFocusReason);
    if (asksAnother && !chooses())
        scroller_->begin(question_->field());
}

void ReflectPage::openWords() {
    FoldedWords* words = chooses() ? choice_->words() : words_;
    if (!words->isVisible())
        return;
    words->setOpen(!words->isOpen());
    bringUp(words);
}

void ReflectPage::keyPressEvent(QKeyEvent* event) {
    // Wherever on the page the keyboard is: no field stands here.
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (!chooses() || (plain && choice_->take(event->key() - Qt::Key_0)))
        return chooses() ? void() : QWidget::keyPressEvent(event);
    // Whoever goes on writing has not chosen, and loses nothing.
    const QString letters = event->text();
    const bool orders =
        (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (!orders && !letters.isEmpty() && letters.front().isPrint() && !letters.front().isSpace())
        return choice_->write(letters);
    QWidget::keyPressEvent(event);
}

void ReflectPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous() && !atEnd_ && !chooses())
        scroller_->begin(question_->field());
}

void ReflectPage::setQuiet(bool quiet) {
    quiet_ = quiet;
    fold();
}

void ReflectPage::showWhy(bool shown) {
    if (shown) {
        question_->guide()->setChecked(false);
        // Else it stands below the field.
        why_->show(view_.reasons, view_.echo ? view_.source : QString());
        Q_EMIT whyNotAsked();
    }
    why_->setVisible(shown);
    fold();
    if (shown)
        bringUp(why_);
}

void ReflectPage::askForGuides(bool shown) {
    if (shown) {
        question_->setWhyShown(false);
        Q_EMIT guidesAsked();
        return;
    }
    guides_->hide();
    fold();
}

void ReflectPage::showGuides(const std::vector<GuideRow>& guides) {
    if (!question_->guide()->isChecked())
        return;
    guides_->show(guides);
    guides_->show();
    fold();
    // To choose is what they were opened for.
    guides_->list()->setFocus(Qt::OtherFocusReason);
    bringUp(guides_);
}

void ReflectPage::bringUp(QWidget* card) {
    // Where it will stand is known when the page has made room for it.
    QTimer::singleShot(0, card, [this, card] {
        if (card->isVisible())
            scroller_->ensureWidgetVisible(card, 0, px(8));
    });
}

void ReflectPage::showWhyNot(const std::vector<WhyNot>& others) {
    why_->showOthers(others);
}

void ReflectPage::leave() {
    // What was looked up goes first.
    if (why_->isVisible())
        return question_->setWhyShown(false);
    if (guides_->isVisible())
        return question_->guide()->setChecked(false);
    if (echo_->isVisible())
        return echo_->hide();
    Q_EMIT leaveAsked();
}

void ReflectPage::showTakeaways(const Takeaways& takeaways) {
    const bool inCards = takeaways_->isAncestorOf(QApplication::focusWidget());
    takeaways_->show(takeaways);
    closing_->showLessons(takeaways.kept);
    if (std::exchange(keptAny_, !takeaways.kept.empty()) == takeaways.kept.empty())
        fold();
    question_->mark(takeaways.proposals);
    // A card that goes gives the keyboard to whatever comes next, which nobody chose.
    if (inCards && !takeaways_->isAncestorOf(QApplication::focusWidget()))
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ReflectPage::showKept(const core::Id& lesson) {
    if (QWidget* card = takeaways_->cardOf(lesson); card != nullptr)
        bringUp(card);
}

bool ReflectPage::isStacked() const {
    return quiet_ || width() < px(stacksBelow);
}

void ReflectPage::stepAdded(const StepDraft& step) {
    closing_->added(step);
}

void ReflectPage::fillStep(const StepDraft& step) {
    closing_->fillAgain(step);
}

void ReflectPage::offerStep(const QString& words, std::function<void()> taken,
                            std::function<void()> over) {
    closing_->offer(words, std::move(taken), std::move(over));
}

void ReflectPage::setSaved(bool saved) {
    saved_->setVisible(saved);
    if (saved)
        saved_->say(tr("Saved"));
}

void ReflectPage::showLift(std::optional<core::Lift> lift) {
    view_.lift = lift;
    view_.liftedNow = lift == core::Lift::myPart;
    const bool onButton = question_->notMine()->hasFocus() || question_->myPart()->hasFocus();
    question_->showLift(view_);
    fold(); // what stands beside it depends on it
    if (onButton)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ReflectPage::showRead(const std::vector<ReadOf>& read) {
    view_.read = read;
    question_->showRead(read);
}

FocusField& ReflectPage::field() const {
    return question_->field()->field();
}

FocusField& ReflectPage::between() const {
    return choice_->between()->field();
}

void ReflectPage::write(const QString& words) {
    GrowingTextEdit* field = question_->field();
    const QString before = field->words();
    replaceWords(*field->document(), before.isEmpty() ? words : before + QLatin1Char('\n') + words);
    field->moveCursor(QTextCursor::End);
}

void ReflectPage::begin() {
    takeaways_->begin();
    closing_->showLessons({});
}

void ReflectPage::shareStepDraft(Draft* draft) {
    closing_->shareDraft(draft);
}

QString ReflectPage::answer() const {
    return question_->field()->words();
}

std::optional<int> ReflectPage::caret() const {
    const QTextCursor cursor = question_->field()->textCursor();
    return cursor.atEnd() ? std::nullopt : std::optional(cursor.position());
}

void ReflectPage::placeCaret(int at) {
    GrowingTextEdit* field = question_->field();
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(std::clamp(at, 0, field->document()->characterCount() - 1));
    field->setTextCursor(cursor);
}

QWidget* ReflectPage::firstFocus() const {
    if (chooses())
        return choice_->firstFocus();
    if (!atEnd_)
        return question_->field();
    QWidget* step = closing_->firstFocus();
    return step != nullptr ? step : next_;
}

void ReflectPage::keepSentence() {
    if (chooses())
        return;
    const GrowingTextEdit* field = question_->field();
    const QTextCursor cursor = field->textCursor();
    if (!atEnd_ && cursor.hasSelection())
        return Q_EMIT keepSelectionAsked(field->charactersBefore(cursor.selectionStart()),
                                         field->charactersBefore(cursor.selectionEnd()));
    const auto [start, end] =
        !atEnd_ && field->hasFocus()
            ? sentenceAround(field->words(), field->charactersBefore(cursor.position()))
            : std::pair(0, 0);
    // The one at the caret; a proposal is kept by its card, from where nothing is being written.
    if (start < end)
        return Q_EMIT keepSelectionAsked(start, end);
    takeaways_->keepFirst();
}

void ReflectPage::goOn() {
    if (chooses())
        return;
    if (!atEnd_) {
        Q_EMIT nextAsked();
        return;
    }
    if (closing_->asksForRest())
        return;
    closing_->keepStep();
    Q_EMIT doneAsked();
}

bool ReflectPage::eventFilter(QObject* watched, QEvent* event) {
    // The second half of a double click is not meant for the page that the first one led to.
    return event->type() == QEvent::MouseButtonDblClick || QWidget::eventFilter(watched, event);
}

/// As wide at the end as before it, so that nothing comes to lie below a pointer that rests.
void ReflectPage::keepWidthOfNext() {
    const QString now = next_->text();
    int widest = 0;
    for (const QString& text : {tr("Next"), tr("Done")}) {
        next_->setText(text);
        widest = std::max(widest, next_->sizeHint().width());
    }
    next_->setText(now);
    next_->setMinimumWidth(widest);
}

void ReflectPage::fold() {
    const bool stacked = isStacked();
    const bool lookedUp = why_->isVisibleTo(rail_) || guides_->isVisibleTo(rail_);
    // Beside a choice stands nothing.
    rail_->setVisible((!quiet_ || lookedUp) && !chooses());
    takeaways_->setVisible(!lookedUp && (!view_.leftAlone() || keptAny_));
    gentle_->setVisible(!lookedUp && view_.leftAlone());
    words_->setVisible(!lookedUp && !view_.words.trimmed().isEmpty());
    const int side = stacked ? 24 : 40;
    space(margins_, {side, stacked ? 12 : 28, side - 14, stacked ? 16 : 24}, 0);
    // The buttons stand under the text they belong to.
    const int block = px(chooses() ? choiceWidth
                         : stacked ? measure()
                                   : measure() + 56 + railWidth);
    const int free = std::max(px(side), (width() - block) / 2);
    foot_->setContentsMargins(free, px(18), free, px(18));
    foot_->setSpacing(px(10));
    another_->showKeys(width() >= px(720));
    more_->showKeys(width() >= px(720));
    keepWidthOfNext();
    question_->fill(quiet_ || !stacked);
    // What stands beside it may be longer than the page; the field is not.
    const QMargins around = margins_->contentsMargins();
    const int room = scroller_->height() - around.top() - around.bottom();
    question_->setMaximumHeight(stacked ? QWIDGETSIZE_MAX
                                        : std::max(room, question_->minimumSizeHint().height()));
    // The lessons begin where the question does, below the title of the entry.
    rail_->setContentsMargins(0, stacked || lookedUp ? 0 : px(26), 0, 0);
    body_->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    body_->setSpacing(px(stacked ? 20 : 56));
    rail_->setFixedWidth(stacked ? std::min(px(measure()), width() - 2 * px(side)) : px(railWidth));
}

} // namespace upturn::gui
