// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/entry_page.hpp"

#include "journal/picture_row.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/hide_line.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/meta_line.hpp"
#include "widgets/pill.hpp"
#include "widgets/quiet_line.hpp"
#include "widgets/reading_text.hpp"
#include "widgets/scroller.hpp"
#include "widgets/tick.hpp"
#include "widgets/weight_mark.hpp"
#include "widgets/window_action.hpp"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int narrowPage = 560;
/// About twenty pages. A text of any length opens as fast as that much of it.
constexpr qsizetype readAtOnce = 30'000;

/// Where a part ends that begins there: behind a paragraph, else behind a word.
qsizetype endOfPart(const QString& text, qsizetype from) {
    if (text.size() - from <= readAtOnce)
        return text.size();
    for (const QChar gap : {QLatin1Char('\n'), QLatin1Char(' ')})
        if (const qsizetype at = text.lastIndexOf(gap, from + readAtOnce);
            at > from + readAtOnce / 2)
            return at + 1;
    const qsizetype end = from + readAtOnce;
    return text[end].isLowSurrogate() ? end + 1 : end;
}

} // namespace

EntryPage::EntryPage(QWidget* parent)
    : QWidget(parent)
    , back_(new Button(tr("All entries"), ButtonKind::flat, this))
    , star_(iconButton(Icon::star, tr("Star"), this))
    , edit_(iconButton(Icon::pencil, tr("Edit"), this))
    , meta_(new MetaLine(this))
    , title_(new Label(Type::title, Ink::primary, this))
    , body_(new QVBoxLayout) {
    title_->setWordWrap(true);
    auto* column = new QVBoxLayout;
    space(column, {}, 0);
    column->addLayout(tools());
    gap(column, 26);
    column->addWidget(title_);
    gap(column, 10);
    space(body_, {}, 0);
    column->addLayout(body_);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    auto* sheet = new QWidget(this);
    sheet->setLayout(column);
    atMost(sheet, 700);
    // What the text leaves over in a wide window stays at the right.
    row->addWidget(sheet, 1000);
    row->addStretch(1);
    setBack(false);
    new Folding(this, [this, row] {
        const int side = width() < px(narrowPage) ? 28 : 48;
        // The scroll bar stands in the right margin.
        space(row, {side, 16, side - 14, 24}, 0);
    });
}

QBoxLayout* EntryPage::tools() {
    auto* both = new QVBoxLayout;
    space(both, {}, 0);
    both->addWidget(back_, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    space(row, {}, 2);
    back_->setGlyph(Icon::back);
    edit_->setKeys(Qt::CTRL | Qt::Key_E);
    edit_->showKeys(false);
    star_->setCheckable(true);
    auto* more = iconButton(Icon::more, tr("More"), this);
    auto* menu = new QMenu(more);
    connect(menu->addAction(tr("Reflect now")), &QAction::triggered, this,
            [this] { Q_EMIT reflectAsked(view_.id); });
    versions_ = menu->addAction(tr("Versions"));
    connect(versions_, &QAction::triggered, this, [this] { Q_EMIT versionsAsked(view_.id); });
    menu->addMenu(sortMenu(menu));
    connect(menu->addAction(tr("Put in the trash")), &QAction::triggered, this,
            [this] { Q_EMIT trashAsked(view_.id); });
    offerHide(menu);
    more->setMenu(menu);
    connect(back_, &Button::clicked, this, &EntryPage::backAsked);
    connect(edit_, &Button::clicked, this, [this] { Q_EMIT editAsked(view_.id); });
    connect(star_, &Button::clicked, this,
            [this](bool checked) { Q_EMIT starAsked(view_.id, checked); });
    meta_->setContentsMargins(0, px(8), 0, 0);
    row->addWidget(meta_, 1);
    for (Button* button : {star_, edit_, more})
        row->addWidget(button, 0, Qt::AlignTop);
    both->addLayout(row);
    return both;
}

QMenu* EntryPage::sortMenu(QMenu* menu) {
    using enum core::Sort;
    auto* sorts = new QMenu(tr("What kind of thing it is"), menu);
    auto* group = new QActionGroup(sorts);
    const auto add = [&](std::optional<core::Sort> sort, const QString& words) {
        QAction* action = sorts->addAction(words);
        action->setCheckable(true);
        group->addAction(action);
        sorts_.emplace_back(sort, action);
        connect(action, &QAction::triggered, this,
                [this, sort] { Q_EMIT sortAsked(view_.id, sort); });
    };
    add(std::nullopt, tr("Upturn finds out"));
    sorts->addSeparator();
    add(own, tr("I did it"));
    add(shared, tr("It took several of us"));
    add(done, tr("It was done to me"));
    add(loss, tr("I lost someone or something"));
    add(illness, tr("I am ill, in body or mind"));
    add(injustice, tr("I was treated unfairly for who I am"));
    add(violence, tr("Somebody hurt or threatened me"));
    add(annoyance, tr("A small annoyance"));
    add(plan, tr("Something that lies ahead"));
    add(win, tr("Something that went well"));
    return sorts;
}

void EntryPage::show(const EntryView& view) {
    // Building it anew would take the keyboard away from whoever reads in it.
    if (view == view_)
        return;
    view_ = view;
    title_->setText(view.title);
    star_->setChecked(view.starred);
    star_->setGlyph(view.starred ? Icon::starFilled : Icon::star);
    star_->setAccessibleName(view.starred ? tr("Take the star away") : tr("Star"));
    star_->setToolTip(star_->accessibleName());
    versions_->setVisible(view.versions > 1);
    for (const auto& [sort, action] : sorts_)
        action->setChecked(sort == view.sort);
    showMeta();
    showBody();
}

void EntryPage::clearEntry() {
    view_ = {};
    pictures_ = nullptr;
    meta_->clear();
    clear(body_);
    title_->setText(QString());
}

void EntryPage::showMeta() {
    meta_->clear();
    const auto add = [this](const QString& words, Ink ink) {
        if (!words.isEmpty())
            meta_->add(new Label(words, Type::small, ink, meta_));
    };
    add(view_.when, Ink::secondary);
    if (view_.kind == core::EntryKind::win)
        add(tr("Win"), Ink::accent);
    if (view_.kind == core::EntryKind::note)
        add(tr("Note"), Ink::accent);
    add(view_.area, Ink::secondary);
    if (view_.weight > 0) {
        auto* both = new QWidget(meta_);
        auto* row = new QHBoxLayout(both);
        space(row, {}, 7);
        row->addWidget(new Label(tr("Heavy"), Type::small, Ink::secondary, both));
        auto* weight = new WeightMark(both);
        weight->setValue(view_.weight);
        row->addWidget(weight);
        meta_->add(both);
    }
}

void EntryPage::showUnsaved() {
    if (!view_.unsaved)
        return;
    auto* card = new Card(Card::Edge::waiting, this);
    auto* line = new Label(tr("You typed words here that are not in this entry yet."), Type::body,
                           Ink::primary, card);
    line->setWordWrap(true);
    auto* open = new LinkButton(tr("Go on writing"), card);
    connect(open, &LinkButton::clicked, this, [this] { Q_EMIT editAsked(view_.id); });
    auto* row = new QHBoxLayout(card);
    space(row, {16, 10, 16, 10}, 14);
    row->addWidget(line, 1);
    row->addWidget(open);
    body_->addWidget(card);
    gap(body_, 14);
}

void EntryPage::showBody() {
    clear(body_);
    addHelplines();
    showUnsaved();
    if (!view_.text.isEmpty())
        addText(view_.text, view_.kept, tr("What you wrote"));
    showFiles();
    showWords();
    for (const AnsweredQuestion& answered : view_.answers) {
        gap(body_, 16);
        auto* question = new Label(answered.question, Type::smallHead, Ink::secondary, this);
        question->setWordWrap(true);
        body_->addWidget(question);
        gap(body_, 2);
        addText(answered.answer, answered.kept, answered.question);
        if (answered.versions > 1) {
            auto* versions = new LinkButton(tr("%n versions", nullptr, answered.versions), this);
            versions->setAccessibleDescription(answered.question);
            connect(versions, &LinkButton::clicked, this,
                    [this, id = answered.id] { Q_EMIT versionsAsked(id); });
            body_->addWidget(versions, 0, Qt::AlignLeft);
        }
    }
    showKept();
    addReflect();
    addQuietLine();
}

/// Before all that was written: who has to look for them below a long entry may not find them.
void EntryPage::addHelplines() {
    for (const QString& helpline : view_.helplines) {
        auto* label = wrappedLabel(helpline, Type::small, Ink::secondary, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body_->addWidget(label);
    }
    if (view_.helplines.isEmpty())
        return;
    body_->addWidget(new HideLine(this));
    gap(body_, 14);
}

void EntryPage::addQuietLine() {
    if (!view_.line)
        return;
    gap(body_, 18);
    body_->addWidget(new QuietLine(this), 0, Qt::AlignLeft);
}

void EntryPage::addText(const QString& text, const QStringList& kept, const QString& name) {
    auto* column = new QVBoxLayout;
    space(column, {}, 8);
    body_->addLayout(column);
    addPart(column, text, 0, kept, name);
}

void EntryPage::addPart(QBoxLayout* column, const QString& text, qsizetype from,
                        const QStringList& kept, const QString& name) {
    const qsizetype end = endOfPart(text, from);
    auto* words = new ReadingText(Type::passage, this);
    words->setAccessibleName(name);
    words->showSource(text.mid(from, end - from));
    words->mark(kept);
    column->addWidget(words);
    if (end >= text.size())
        return;
    auto* rest = new QWidget(this);
    auto* row = new QHBoxLayout(rest);
    space(row, {}, 14);
    const QLocale locale;
    row->addWidget(new Label(tr("Up to here: %1 of %2 characters.")
                                 .arg(locale.toString(end), locale.toString(text.size())),
                             Type::small, Ink::tertiary, rest));
    auto* more = new LinkButton(tr("Read on"), rest);
    row->addWidget(more);
    row->addStretch(1);
    column->addWidget(rest);
    connect(more, &LinkButton::clicked, this, [this, column, text, end, kept, name, rest] {
        rest->hide();
        rest->deleteLater();
        addPart(column, text, end, kept, name);
    });
}

void EntryPage::showFiles() {
    pictures_ = nullptr;
    if (view_.files.empty())
        return;
    gap(body_, 14);
    pictures_ = new PictureRow(false, this);
    connect(pictures_, &PictureRow::pictureAsked, this, &EntryPage::pictureAsked);
    connect(pictures_, &PictureRow::openAsked, this, &EntryPage::openAsked);
    connect(pictures_, &PictureRow::copyAsked, this, &EntryPage::copyAsked);
    body_->addWidget(pictures_);
    pictures_->show(view_.files);
}

void EntryPage::putPicture(const std::string& sha256, const QImage& picture) {
    if (pictures_ != nullptr)
        pictures_->put(sha256, picture);
}

void EntryPage::showWords() {
    if (view_.feelings.isEmpty() && view_.causes.isEmpty() && view_.tags.isEmpty())
        return;
    gap(body_, 14);
    auto* flow = new FlowLayout;
    space(flow, {}, 6);
    const auto add = [&](const QStringList& words, Pill::Tint tint, const QString& what) {
        for (const QString& word : words) {
            auto* pill = new Pill(word, tint, this);
            pill->setAccessibleName(what.arg(word));
            pill->setToolTip(pill->accessibleName());
            flow->addWidget(pill);
        }
    };
    add(view_.feelings, Pill::Tint::accent, tr("Feeling: %1"));
    add(view_.causes, Pill::Tint::neutral, tr("Cause: %1"));
    add(view_.tags, Pill::Tint::neutral, tr("Tag: %1"));
    body_->addLayout(flow);
}

void EntryPage::showKept() {
    if (view_.keptWords.empty() && view_.lessons.empty() && view_.steps.empty())
        return;
    gap(body_, 24);
    body_->addWidget(new Hairline(Qt::Horizontal, this));
    gap(body_, 18);
    body_->addWidget(new Label(tr("Kept from this"), Type::smallHead, Ink::secondary, this));
    gap(body_, 4);
    for (const StayingLine& kept : view_.keptWords)
        addKeptWords(kept);
    for (const LessonLine& lesson : view_.lessons)
        addLesson(lesson);
    for (const StepLine& step : view_.steps)
        addStep(step);
}

void EntryPage::addKeptWords(const StayingLine& kept) {
    auto* row = new QHBoxLayout;
    space(row, {0, 8, 0, 6}, 16);
    auto* text = new Label(kept.text, Type::body, Ink::primary, this);
    text->setGlyph(Icon::feather, Ink::secondary);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    row->addWidget(new Label(kept.kind, Type::small, Ink::tertiary, this), 0, Qt::AlignTop);
    body_->addLayout(row);
}

void EntryPage::addLesson(const LessonLine& lesson) {
    auto* row = new QHBoxLayout;
    space(row, {0, 8, 0, 6}, 16);
    auto* text = new Label(lesson.text, Type::body, Ink::primary, this);
    text->setGlyph(Icon::bulb, Ink::accent);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    row->addWidget(new Label(lesson.when, Type::small, Ink::tertiary, this), 0, Qt::AlignTop);
    body_->addLayout(row);
}

void EntryPage::addStep(const StepLine& step) {
    auto* row = new QHBoxLayout;
    space(row, {0, 3, 0, 3}, 6);
    auto* tick = new Tick(this);
    tick->setChecked(step.done);
    tick->setAccessibleName(step.text);
    tick->setAccessibleDescription(step.when);
    connect(tick, &QCheckBox::clicked, this,
            [this, id = step.id](bool done) { Q_EMIT stepAsked(id, done); });
    auto* text = new Label(step.text, Type::body, step.done ? Ink::tertiary : Ink::primary, this);
    text->setStruckOut(step.done);
    text->setWordWrap(true);
    auto* words = new QVBoxLayout;
    space(words, {0, 4, 0, 4}, 0);
    words->addWidget(text);
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(new Label(step.when, Type::small, step.due ? Ink::amber : Ink::tertiary, this),
                   0, Qt::AlignVCenter);
    body_->addLayout(row);
}

void EntryPage::addReflect() {
    gap(body_, 24);
    if (view_.waits) {
        auto* waits = new Label(tr("Not reflected yet"), Type::bodyMedium, Ink::primary, this);
        auto* line =
            new Label(tr("A few questions, about 5 minutes. They use what you write here."),
                      Type::small, Ink::tertiary, this);
        line->setWordWrap(true);
        body_->addWidget(waits);
        body_->addWidget(line);
        gap(body_, 8);
    }
    auto* reflect = new Button(tr("Reflect now"), ButtonKind::outlined, this);
    reflect->setKeys(Qt::CTRL | Qt::Key_Return);
    connect(reflect, &Button::clicked, this, [this] { Q_EMIT reflectAsked(view_.id); });
    body_->addWidget(reflect, 0, Qt::AlignLeft);
}

void EntryPage::setBack(bool shown) {
    back_->setVisible(shown);
}

QWidget* EntryPage::firstFocus() const {
    return back_->isVisibleTo(this) ? back_ : edit_;
}

void EntryPage::toggleStar() {
    if (!view_.id.empty())
        Q_EMIT starAsked(view_.id, !view_.starred);
}

void EntryPage::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
}

} // namespace upturn::gui
