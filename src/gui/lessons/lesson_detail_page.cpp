// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lessons/lesson_detail_page.hpp"

#include "field/focus_field.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/scroller.hpp"
#include "widgets/window_action.hpp"
#include "words/text.hpp"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

/// The accent at the left of a quotation, or before a line of a list.
class Accent final : public QWidget {
  public:
    enum class Shape { bar, dot };
    Accent(Shape shape, QWidget* parent)
        : QWidget(parent)
        , shape_(shape) {
        fix(this, shape == Shape::bar ? 3 : 8, 0);
    }

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const int line = qRound(QFontInfo(fontOf(Type::body)).pixelSize() * leadingOf(Type::body));
        if (shape_ == Shape::bar)
            painter.fillRect(rect(), tokens().accent);
        else
            paintBox(painter, QRect(0, (line - width()) / 2, width(), width()), width() / 2.0,
                     tokens().accent);
    }

  private:
    Shape shape_;
};

} // namespace

LessonDetailPage::LessonDetailPage(QWidget* parent)
    : QWidget(parent)
    , back_(new Button(tr("All lessons"), ButtonKind::flat, this))
    , edit_(iconButton(Icon::pencil, tr("Edit"), this))
    , retire_(iconButton(Icon::archive, tr("Retire"), this))
    , sentence_(new Label(Type::lesson, Ink::primary, this))
    , words_(new GrowingTextEdit(Type::lesson, this))
    , unsaved_(new QWidget(this))
    , unsavedLine_(new Label(Type::small, Ink::secondary, unsaved_))
    , goOn_(new LinkButton(tr("Go on writing"), unsaved_))
    , meta_(new Label(Type::small, Ink::secondary, this))
    , life_(new Label(Type::small, Ink::tertiary, this))
    , origin_(new QVBoxLayout)
    , uses_(new QVBoxLayout) {
    for (Label* label : {sentence_, meta_, life_})
        label->setWordWrap(true);
    words_->setAccessibleName(tr("The lesson in your words"));
    words_->setSubmitsOnEnter(true);
    words_->setLines(1, 8);
    words_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    words_->installEventFilter(this);
    words_->hide();
    connect(words_, &GrowingTextEdit::submitted, this, [this] { endRewording(true); });
    connect(&words_->field(), &FocusField::edited, this, &LessonDetailPage::showUnsaved);
    unsavedLine_->setWordWrap(true);
    connect(goOn_, &LinkButton::clicked, this, &LessonDetailPage::startRewording);
    auto* unsaved = new QVBoxLayout(unsaved_);
    space(unsaved, {0, 6, 0, 0}, 2);
    unsaved->addWidget(unsavedLine_);
    unsaved->addWidget(goOn_, 0, Qt::AlignLeft);
    unsaved_->hide();
    space(origin_, {}, 8);
    space(uses_, {}, 10);
    auto* column = new QVBoxLayout(this);
    space(column, {36, 16, 20, 24}, 0);
    column->addLayout(tools());
    gap(column, 14);
    column->addWidget(sentence_);
    column->addWidget(words_);
    column->addWidget(unsaved_);
    gap(column, 10);
    column->addWidget(meta_);
    gap(column, 4);
    column->addWidget(life_);
    gap(column, 24);
    column->addLayout(origin_);
    gap(column, 24);
    column->addLayout(uses_);
    column->addStretch(1);
    setBack(false);
}

QBoxLayout* LessonDetailPage::tools() {
    auto* row = new QHBoxLayout;
    space(row, {}, 2);
    back_->setGlyph(Icon::back);
    auto* more = iconButton(Icon::more, tr("More"), this);
    auto* menu = new QMenu(more);
    connect(menu->addAction(tr("Open the entry")), &QAction::triggered, this,
            [this] { Q_EMIT entryAsked(detail_.entry); });
    bringBack_ = menu->addAction(tr("Bring back"));
    connect(bringBack_, &QAction::triggered, retire_, &Button::click);
    connect(menu->addAction(tr("Put in the trash")), &QAction::triggered, this,
            [this] { Q_EMIT trashAsked(detail_.id); });
    offerHide(menu);
    more->setMenu(menu);
    connect(back_, &Button::clicked, this, &LessonDetailPage::backAsked);
    connect(edit_, &Button::clicked, this, &LessonDetailPage::startRewording);
    connect(retire_, &Button::clicked, this,
            [this] { Q_EMIT retireAsked(detail_.id, !detail_.resting); });
    row->addWidget(back_);
    row->addStretch(1);
    for (Button* button : {edit_, retire_, more})
        row->addWidget(button);
    return row;
}

void LessonDetailPage::show(const LessonDetail& detail) {
    const bool same = detail.id == detail_.id;
    detail_ = detail;
    if (!same && words_->isVisible())
        endRewording(false);
    // The lesson says now what was typed for it.
    if (words_->field().draft()->name() == app::rewordingDraftName(detail.id) &&
        words_->isHidden() && oneLine(words_->words()) == detail.text)
        words_->field().follow(textOf(detail.text), detail.text.toStdString());
    if (same && !words_->isHidden()) {
        const core::Text now = textOf(detail.text);
        words_->field().meet(now, now.utf8());
    }
    sentence_->setText(detail.text);
    meta_->setText(detail.meta);
    life_->setText(detail.life);
    retire_->setAccessibleName(detail.resting ? tr("Bring back") : tr("Retire"));
    retire_->setToolTip(retire_->accessibleName());
    bringBack_->setVisible(detail.resting);
    showUnsaved();
    showOrigin();
    showUses();
}

void LessonDetailPage::showUnsaved() {
    const bool writes = !words_->isHidden();
    const QString typed = writes ? oneLine(words_->words()) : detail_.unsaved;
    const bool other = !typed.isEmpty() && typed != detail_.text;
    unsavedLine_->setText(
        writes ? tr("Not in the lesson yet. Enter keeps it, Esc leaves it for later.")
               : tr("You typed other words, and they are not in the lesson yet: "
                    "\u201c%1\u201d")
                     .arg(typed));
    goOn_->setVisible(!writes);
    unsaved_->setVisible(other);
}

void LessonDetailPage::showOrigin() {
    clear(origin_);
    if (detail_.entryTitle.isEmpty() && detail_.quote.isEmpty())
        return;
    auto* head = new Label(tr("Where it came from"), Type::smallHead, Ink::secondary, this);
    head->setWordWrap(true);
    origin_->addWidget(head);
    auto* row = new QHBoxLayout;
    space(row, {}, 14);
    row->addWidget(new Accent(Accent::Shape::bar, this));
    auto* words = new QVBoxLayout;
    space(words, {}, 2);
    auto* entry = new LinkButton(detail_.entryTitle, this);
    connect(entry, &LinkButton::clicked, this, [this] { Q_EMIT entryAsked(detail_.entry); });
    words->addWidget(entry, 0, Qt::AlignLeft);
    auto* quote =
        new Label(tr("\u201c%1\u201d").arg(detail_.quote), Type::small, Ink::secondary, this);
    quote->setWordWrap(true);
    quote->setVisible(!detail_.quote.isEmpty());
    words->addWidget(quote);
    row->addLayout(words, 1);
    origin_->addLayout(row);
}

void LessonDetailPage::showUses() {
    clear(uses_);
    const auto list = [this](const QString& head, const std::vector<LessonUse>& uses) {
        if (uses.empty())
            return;
        auto* label = new Label(head, Type::smallHead, Ink::secondary, this);
        label->setWordWrap(true);
        uses_->addWidget(label);
        for (const LessonUse& use : uses)
            uses_->addLayout(rowOf(use));
        gap(uses_, 14);
    };
    list(tr("What you do with it"), detail_.steps);
    list(tr("Where it helped"), detail_.uses);
    if (detail_.near.empty())
        return;
    auto* before = new Label(tr("You learned something like this before"), Type::smallHead,
                             Ink::secondary, this);
    before->setWordWrap(true);
    uses_->addWidget(before);
    for (const NearLesson& near : detail_.near)
        uses_->addLayout(rowOf(near));
}

QBoxLayout* LessonDetailPage::rowOf(const LessonUse& use) {
    auto* row = new QHBoxLayout;
    space(row, {}, 12);
    row->addWidget(new Accent(Accent::Shape::dot, this));
    auto* words = new QVBoxLayout;
    space(words, {}, 0);
    auto* what = new Label(use.what, Type::body, Ink::primary, this);
    what->setWordWrap(true);
    words->addWidget(what);
    row->addLayout(words, 1);
    auto* when = new Label(use.when, Type::small, Ink::tertiary, this);
    if (use.entryTitle.isEmpty()) {
        row->addWidget(when, 0, Qt::AlignTop);
        return row;
    }
    auto* entry = new LinkButton(use.entryTitle, this);
    connect(entry, &LinkButton::clicked, this, [this, id = use.entry] { Q_EMIT entryAsked(id); });
    auto* below = new FlowLayout;
    space(below, {}, 10);
    below->addWidget(when);
    below->addWidget(entry);
    words->addLayout(below);
    return row;
}

QBoxLayout* LessonDetailPage::rowOf(const NearLesson& near) {
    auto* words = new QVBoxLayout;
    space(words, {}, 2);
    auto* sentence = new Label(near.text, Type::body, Ink::primary, this);
    auto* kept = new Label(near.kept, Type::small, Ink::tertiary, this);
    for (Label* label : {sentence, kept}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto* open = new LinkButton(tr("Open it"), this);
    auto* same = new LinkButton(tr("It is the same lesson"), this);
    same->setAccessibleDescription(
        tr("That one rests, and its reviews count here. Ctrl+Z takes it back."));
    same->setToolTip(same->accessibleDescription());
    connect(open, &LinkButton::clicked, this, [this, id = near.id] { Q_EMIT lessonAsked(id); });
    connect(same, &LinkButton::clicked, this,
            [this, id = near.id] { Q_EMIT sameAsked(id, detail_.id); });
    auto* below = new FlowLayout;
    space(below, {}, 12);
    below->addWidget(open);
    below->addWidget(same);
    words->addLayout(below);
    return words;
}

void LessonDetailPage::setBack(bool shown) {
    back_->setVisible(shown);
}

QWidget* LessonDetailPage::firstFocus() const {
    return back_->isVisibleTo(this) ? back_ : edit_;
}

void LessonDetailPage::startRewording() {
    const core::Text text = textOf(detail_.text);
    words_->field().keepAs(app::rewordingDraftName(detail_.id), text, text.utf8());
    sentence_->hide();
    words_->show();
    words_->setFocus(Qt::ShortcutFocusReason);
    showUnsaved();
}

void LessonDetailPage::endRewording(bool keep) {
    const bool touched = words_->words() != detail_.text;
    const QString words = oneLine(words_->words());
    words_->field().draft()->settle();
    words_->hide();
    sentence_->show();
    detail_.unsaved = words == detail_.text ? QString() : words;
    showUnsaved();
    edit_->setFocus(Qt::OtherFocusReason);
    if (keep && touched && !words.isEmpty() && words != detail_.text)
        Q_EMIT reworded(detail_.id, words, words_->field().serve());
}

bool LessonDetailPage::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (watched == words_ && (override || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (!override)
            endRewording(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LessonDetailPage::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
}

} // namespace upturn::gui
