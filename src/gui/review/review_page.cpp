// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "review/review_page.hpp"

#include "field/focus_field.hpp"
#include "keys/key_book.hpp"
#include "review/unused_page.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/empty_state.hpp"
#include "widgets/focus_bar.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/option_button.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/search_field.hpp"
#include "widgets/status_label.hpp"
#include "widgets/step_bar.hpp"
#include "words/text.hpp"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr const char* metMark = "met ";
constexpr const char* usedMark = "used ";

std::vector<Step> stepsOf(const ReviewView& view) {
    std::vector<Step> steps;
    for (int i = 0; i < view.count; ++i) {
        const bool current = i == view.index && !view.done;
        steps.push_back(
            {QString(), i < view.index || view.done ? 1.0 : (current ? 0.5 : 0.0), current});
    }
    return steps;
}

} // namespace

ReviewPage::ReviewPage(QWidget* parent)
    : QWidget(parent)
    , marks_(new Draft(this, [this] { return marks(); })) {
    setWindowTitle(tr("Review"));
    enterKeys();
    auto* page = new QVBoxLayout(this);
    space(page, {}, 0);
    page->addWidget(topBar());
    pages_ = new QStackedLayout;
    page->addLayout(pages_, 1);
    pages_->addWidget(questionPage());
    pages_->addWidget(donePage());
    pages_->addWidget(unusedPage());
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT leaveAsked(); });
    new Folding(this, [this] { fold(); });
}

void ReviewPage::show(const ReviewView& view) {
    // What was said so far belongs to the lesson it was said about.
    const bool another = view.done || view.lesson != view_.lesson;
    if (another) {
        findMarks(view.done ? core::Id() : view.lesson);
        words_->field().leave();
        words_->hide();
        note_->field().keepAs(view.done ? std::string() : "note/" + view.lesson.hex());
    }
    view_ = view;
    unusedPage_->show(UnusedView());
    steps_->show(stepsOf(view));
    place_->say(view.done ? QString() : tr("%1 of %2").arg(view.index + 1).arg(view.count));
    pages_->setCurrentIndex(view.done ? 1 : 0);
    done_->setTitle(view.doneTitle);
    done_->setLine(view.doneLine);
    entry_->setText(view.entryLine);
    entry_->setVisible(!view.entryLine.isEmpty());
    hidden_ = hides_ && !view.done && (another || hidden_);
    showSentence();
    lastTime_->setText(view.lastTime);
    lastTime_->setVisible(!hidden_ && !view.lastTime.isEmpty());
    why_->setText(view.why);
    why_->setVisible(!view.why.isEmpty());
    open_->setVisible(!view.entry.empty());
    undo_->setEnabled(view.canUndo);
    showDates();
    if (isVisible() && !isWriting())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::askWhatHelps(const UnusedView& view) {
    unusedPage_->show(view);
    pages_->setCurrentIndex(2);
    if (isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool ReviewPage::asksWhatHelps() const {
    return !view_.lesson.empty() && unusedPage_->view().lesson == view_.lesson;
}

bool ReviewPage::isWriting() const {
    return note_->hasFocus() || words_->hasFocus();
}

void ReviewPage::clearSaid() {
    met_->setChecked(false);
    used_->setChecked(false);
}

core::Text ReviewPage::marks() const {
    std::string said = met_->isChecked() ? metMark : "";
    said += used_->isChecked() ? usedMark : "";
    return core::Text::repaired(said);
}

void ReviewPage::setMarks(const core::Text& marks) {
    met_->setChecked(marks.utf8().find(metMark) != std::string::npos);
    used_->setChecked(marks.utf8().find(usedMark) != std::string::npos);
}

void ReviewPage::findMarks(const core::Id& lesson) {
    marks_->settle();
    marks_->begin({});
    clearSaid();
    const std::string name = lesson.empty() ? std::string() : "marks/" + lesson.hex();
    marks_->begin({.name = name});
    Drafts* all = Drafts::above(this);
    if (all == nullptr || name.empty())
        return;
    all->door().find(this, name, {}, {}, [this, name](const core::Result<app::Unsaved>& found) {
        // Who is quicker than the disk has said something else.
        if (!found || !found->typed || name != marks_->name() || !marks().blank())
            return;
        setMarks(found->typed->words);
        marks_->begin({.name = name, .typed = found->typed});
    });
}

void ReviewPage::giveBack(const ReviewAnswer& answer) {
    used_->setChecked(answer.used.value_or(false));
    met_->setChecked(answer.met.value_or(false) && !used_->isChecked());
    if (note_->text().trimmed().isEmpty())
        note_->setText(answer.note);
}

void ReviewPage::takeAgain(const ReviewAnswer& answer) {
    if (note_->text().trimmed() != answer.note)
        return;
    note_->field().takeAgain(textOf(answer.note));
    graded(false);
}

void ReviewPage::graded(bool writes) {
    clearSaid();
    marks_->drop();
    hidden_ = hides_;
    // The next lesson is answered by one digit, but by none that somebody types in a note.
    if (note_->hasFocus() && !writes)
        leaveNote();
}

FocusField& ReviewPage::note() const {
    return note_->field();
}

app::Served ReviewPage::handRewording() {
    return words_->field().handOver();
}

void ReviewPage::rewordingAnswered(const core::Id& lesson, const QString& words, bool kept) {
    if (words_->field().ownName() != app::rewordingDraftName(lesson))
        return;
    if (!kept)
        return words_->field().cameBack(textOf(words));
    words_->field().handedOver();
    // What was typed on is offered when the lesson is reworded again.
    words_->field().leave();
    if (!words_->isHidden())
        endRewording();
}

void ReviewPage::setHides(bool hides) {
    hides_ = hides;
    if (!hides && hidden_)
        reveal();
}

void ReviewPage::showSentence() {
    reveal_->setVisible(hidden_);
    lastTime_->setVisible(!hidden_ && !view_.lastTime.isEmpty());
    sentence_->say(hidden_ ? tr("What did you want to remember?") : view_.sentence);
    sentence_->setVisible(words_->isHidden());
    for (OptionButton* grade : grades_)
        grade->setEnabled(!hidden_);
}

void ReviewPage::reveal() {
    hidden_ = false;
    showSentence();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::showDates() {
    const auto& dates = used_->isChecked()  ? view_.nextIfUsed
                        : met_->isChecked() ? view_.nextIfUnused
                                            : view_.next;
    unused_->setVisible(met_->isChecked() && !used_->isChecked() &&
                        view_.nextIfUnused != view_.next);
    for (std::size_t i = 0; i < grades_.size(); ++i)
        grades_[i]->setConsequence(dates[i]);
    fold();
}

QWidget* ReviewPage::firstFocus() const {
    if (pages_->currentIndex() == 2)
        return unusedPage_->firstFocus();
    if (view_.done)
        return back_;
    if (hidden_)
        return reveal_;
    // To be read: a grade is one digit away, and given by no key that was meant for something else.
    return sentence_;
}

void ReviewPage::answer(core::Grade grade) {
    ReviewAnswer given{.lesson = view_.lesson, .grade = grade, .met = {}, .used = {}, .note = {}};
    // What is not pressed is not said: only a yes is known.
    if (met_->isChecked() || used_->isChecked())
        given.met = true;
    if (used_->isChecked())
        given.used = true;
    given.note = note_->text().trimmed();
    Q_EMIT answered(given);
}

void ReviewPage::enterKeys() {
    const auto enter = [](const char* id, const QString& what, Qt::Key usual) {
        keyBook().enter(QString::fromLatin1(id), tr("Review"), what, usual);
    };
    enter("review-1", tr("Forgot"), Qt::Key_1);
    enter("review-2", tr("With effort"), Qt::Key_2);
    enter("review-3", tr("Knew it"), Qt::Key_3);
    enter("review-4", tr("Reflex"), Qt::Key_4);
    enter("review-met", tr("Met it"), Qt::Key_M);
    enter("review-used", tr("Used it"), Qt::Key_U);
    enter("review-note", tr("Note"), Qt::Key_N);
    enter("review-edit", tr("Edit the lesson"), Qt::Key_E);
    enter("review-open", tr("Open the entry"), Qt::Key_O);
    enter("review-retire", tr("Retire the lesson"), Qt::Key_A);
}

bool ReviewPage::takesKey(const QKeySequence& pressed) {
    if (hidden_ || pressed.isEmpty())
        return false;
    const auto means = [&pressed](const char* id) {
        return keyBook().keysOf(QString::fromLatin1(id)) == pressed;
    };
    static constexpr std::array<const char*, 4> gradeKeys{"review-1", "review-2", "review-3",
                                                          "review-4"};
    for (std::size_t i = 0; i < gradeKeys.size(); ++i)
        if (means(gradeKeys.at(i))) {
            answer(static_cast<core::Grade>(i + 1));
            return true;
        }
    if (means("review-met"))
        met_->toggle();
    else if (means("review-used"))
        used_->toggle();
    else if (means("review-note"))
        note_->setFocus(Qt::ShortcutFocusReason);
    else if (means("review-edit"))
        startRewording();
    else if (means("review-retire"))
        Q_EMIT retireAsked(view_.lesson);
    else if (means("review-open") && !view_.entry.empty())
        Q_EMIT entryAsked(view_.entry);
    else
        return false;
    return true;
}

void ReviewPage::keyPressEvent(QKeyEvent* event) {
    // In a window its own action is quicker and asks for the same.
    if (event->matches(QKeySequence::Undo))
        return Q_EMIT undoAsked();
    const auto with = event->modifiers() & ~Qt::KeypadModifier;
    QKeySequence pressed(QKeyCombination(with, static_cast<Qt::Key>(event->key())));
    if (const int digit = digitOf(*event); digit > 0)
        pressed = QKeySequence(static_cast<int>(Qt::Key_0) + digit);
    // A key that is held down says one thing, not the same about each lesson that comes.
    if (view_.done || asksWhatHelps() || isWriting() || event->isAutoRepeat() || !takesKey(pressed))
        QWidget::keyPressEvent(event);
}

void ReviewPage::startRewording() {
    const core::Text sentence = textOf(view_.sentence);
    words_->field().keepAs(app::rewordingDraftName(view_.lesson), sentence, sentence.utf8());
    sentence_->hide();
    words_->show();
    words_->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPage::keepRewording() {
    const bool touched = words_->words() != view_.sentence;
    const QString words = oneLine(words_->words());
    // What can't be written stays in the field, so the field stays until it is written.
    if (touched && !words.isEmpty() && words != view_.sentence)
        Q_EMIT reworded(view_.lesson, words);
    else
        endRewording();
}

void ReviewPage::endRewording() {
    words_->hide();
    sentence_->show();
    if (asksWhatHelps()) // it is graded: there is nothing else to say of it here
        pages_->setCurrentIndex(2);
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::leaveNote() {
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool ReviewPage::eventFilter(QObject* watched, QEvent* event) {
    // Esc inside a field leaves the field, not the review.
    const bool override = event->type() == QEvent::ShortcutOverride;
    if ((override || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (!override && watched == words_)
            endRewording();
        if (!override && watched == note_)
            leaveNote();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPage::fold() {
    int needed = 0;
    for (const OptionButton* grade : grades_)
        needed = std::max(needed, grade->sizeHint().width());
    const bool stacked = width() < 4 * needed + px(3 * 12 + 2 * 24);
    gradeRow_->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace upturn::gui
