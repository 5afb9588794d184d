// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/editor_page.hpp"

#include "again/again_card.hpp"
#include "field/focus_field.hpp"
#include "journal/editor_side.hpp"
#include "journal/picture_row.hpp"
#include "keys/key_book.hpp"
#include "theme/focus_ring.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/beside.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"
#include "widgets/text_line.hpp"
#include "words/areas.hpp"
#include "words/document_words.hpp"
#include "words/text.hpp"

#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int sideWidth = 288;
constexpr int editorFoldsBelow = 840; ///< of the page

/// Those by which a person knows what was typed: of the text, else of the first field that differs.
QString wordsOf(const EntryFields& typed, const EntryFields& stored) {
    if (typed.text != stored.text)
        return typed.text;
    if (typed.title != stored.title)
        return typed.title;
    QStringList words;
    if (typed.day != stored.day)
        words << QLocale().toString(typed.day, QLocale::ShortFormat);
    if (typed.time != stored.time && typed.time.isValid())
        words << QLocale().toString(typed.time, QLocale::ShortFormat);
    if (typed.area != stored.area)
        words << areaName(typed.area);
    if (typed.weight != stored.weight)
        words << QString::number(typed.weight);
    for (const auto& [now, before] :
         {std::pair(typed.feelings, stored.feelings), std::pair(typed.causes, stored.causes),
          std::pair(typed.tags, stored.tags)})
        if (now != before)
            words << now;
    return words.join(QLatin1String(", "));
}

/// What was typed and has no place any more: the fields that differ from `stored`.
EntryFields replacedBy(const EntryFields& now, const EntryFields& before,
                       const EntryFields& stored) {
    EntryFields gone = withChanges(stored, now, before);
    // Where it stands as it was, or among the other words, nothing is gone.
    const core::Text words = textOf(now.text);
    if (app::bothOf(textOf(before.text), words) == words)
        gone.text = stored.text;
    return gone;
}

} // namespace

EditorPage::EditorPage(QWidget* parent)
    : QWidget(parent)
    , title_(new TextLine(this))
    , text_(new GrowingTextEdit(Type::writing, this))
    , pictures_(new PictureRow(true, this))
    , side_(new EditorSide(this))
    , again_(new AgainCard(this))
    , saved_(new StatusLabel(Type::small, Ink::tertiary, this))
    , versions_(new Button(QString(), ButtonKind::flat, this))
    , words_(new Label(Type::small, Ink::tertiary, this)) {
    auto* column = new QVBoxLayout(this);
    space(column, {}, 0);
    column->addWidget(bar());
    column->addWidget(new Scroller(sheet(), this), 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(foot());
    connectFields();
    new Folding(this, [this] { fold(); });
}

QWidget* EditorPage::bar() {
    auto* bar = new QWidget(this);
    auto* back = new Button(tr("Journal"), ButtonKind::flat, bar);
    back->setGlyph(Icon::chevronLeft);
    back->setKeys(Qt::Key_Escape);
    back->setAccessibleName(tr("Back to the journal"));
    auto* done = new Button(tr("Done"), ButtonKind::filled, bar);
    done->setKeys(Qt::CTRL | Qt::Key_E);
    versions_->setGlyph(Icon::history);
    saved_->setGlyph(Icon::check, Ink::tertiary);
    connect(back, &Button::clicked, this, &EditorPage::doneAsked);
    connect(done, &Button::clicked, this, &EditorPage::doneAsked);
    connect(versions_, &Button::clicked, this, &EditorPage::versionsAsked);
    auto* row = new FlowLayout;
    bar->setLayout(row);
    space(row, {24, 15, 24, 10}, 16);
    row->addWidget(back);
    row->toEnd();
    row->addWidget(saved_);
    row->addWidget(versions_);
    row->addWidget(done);
    return bar;
}

QWidget* EditorPage::sheet() {
    auto* sheet = new QWidget(this);
    title_->setFrame(false);
    title_->setAccessibleName(tr("Title"));
    title_->setPlaceholderText(tr("A title, if you like"));
    title_->setAutoFillBackground(false);
    dress(title_, Type::title);
    FocusRing::exempt(title_);
    text_->setAccessibleName(tr("Entry text"));
    text_->setHint(tr("What happened?"));
    text_->setTakesFiles(true);
    text_->setLines(10, 0);
    text_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* writing = new QVBoxLayout;
    space(writing, {}, 8);
    writing->addWidget(title_);
    writing->addWidget(text_);
    writing->addWidget(pictures_);
    writing->addStretch(1);
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight, sheet);
    space(columns_, {88, 16, 74, 24}, 64);
    columns_->addLayout(writing, 1);
    beside_ = new QWidget(sheet);
    auto* beside = new QVBoxLayout(beside_);
    space(beside, {}, 20);
    beside->addWidget(again_);
    beside->addWidget(side_, 1);
    columns_->addWidget(beside_);
    again_->hide();
    return sheet;
}

QWidget* EditorPage::foot() {
    auto* foot = new QWidget(this);
    foot_ = new QHBoxLayout(foot);
    foot_->addWidget(words_, 1);
    return foot;
}

void EditorPage::connectFields() {
    const auto follow = [this] {
        if (showing_)
            return;
        Q_EMIT edited();
        lookAtTaken();
    };
    title_->installEventFilter(this);
    connect(&title_->field(), &FocusField::edited, this, follow);
    connect(&text_->field(), &FocusField::edited, this, [this, follow] {
        count();
        follow();
    });
    connect(text_, &GrowingTextEdit::given, this, &EditorPage::take);
    connect(side_, &EditorSide::edited, this, follow);
    connect(side_, &EditorSide::reflectAsked, this, &EditorPage::reflectAsked);
    connect(pictures_, &PictureRow::removeAsked, this, &EditorPage::removeAsked);
    connect(pictures_, &PictureRow::pictureAsked, this, &EditorPage::pictureAsked);
    connect(pictures_, &PictureRow::openAsked, this, &EditorPage::openAsked);
    connect(pictures_, &PictureRow::copyAsked, this, &EditorPage::copyAsked);
    addKeys();
}

void EditorPage::addKeys() {
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT doneAsked(); });
    onKeys(this, Qt::CTRL | Qt::Key_Return, [this] { Q_EMIT reflectAsked(); });
    const auto keep = QStringLiteral("editor-keep");
    keyBook().enter(keep, tr("Entry"), tr("Keep the sentence as a lesson"), Qt::CTRL | Qt::Key_L);
    auto* keys = new QShortcut(this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &EditorPage::keepSentence);
    followKeys(keys, keep);
    (new Beside(this, text_))->add(again_, again_->firstFocus());
}

void EditorPage::keepSentence() {
    const QTextCursor cursor = text_->textCursor();
    const auto [start, end] =
        cursor.hasSelection()
            ? std::pair(text_->charactersBefore(cursor.selectionStart()),
                        text_->charactersBefore(cursor.selectionEnd()))
            : sentenceAround(text_->words(), text_->charactersBefore(cursor.position()));
    if (start < end)
        Q_EMIT keepAsked(start, end);
}

void EditorPage::show(const EditorView& view) {
    showing_ = true;
    if (title_->text() != view.fields.title)
        title_->setText(view.fields.title);
    if (text_->words() != view.fields.text)
        text_->setWords(view.fields.text);
    title_->field().keptInForm(view.stored.title);
    text_->field().keptInForm(view.stored.text);
    side_->show(view);
    held_ = view.fields;
    shown_ = read();
    text_->field().begin({});
    taken_.clear();
    offerOlder(view);
    versions_->setText(tr("%n versions", nullptr, view.versions));
    versions_->setAccessibleName(versions_->text());
    versions_->setVisible(view.versions > 1);
    showFiles(view.entry.attachments);
    count();
    showing_ = false;
}

void EditorPage::offerOlder(const EditorView& view) {
    if (view.older)
        text_->field().offer(
            {.words = textOf(wordsOf(*view.older, view.stored)), .elsewhere = view.olderElsewhere},
            [this, view] { takeOlder(view); }, [this] { Q_EMIT olderLeft(); });
}

void EditorPage::offerInstead(const EditorView& view) {
    text_->field().begin({});
    if (*view.older != view.stored)
        offerOlder(view);
    Q_EMIT olderTaken(view.stored, *view.older);
}

/// Undo in a field offers again what it takes out, and has back what is offered instead of it.
void EditorPage::lookAtTaken() {
    for (std::size_t i = 0; i < taken_.size(); ++i) {
        Taken& one = taken_[i];
        const bool inText = one.before.text != one.after.text;
        const FocusField& field = inText ? text_->field() : title_->field();
        const QString& before = inText ? one.before.text : one.before.title;
        const QString& after = inText ? one.after.text : one.after.title;
        const bool back = one.inPlace && field.words() == before && field.canTravel(false);
        const bool again = !one.inPlace && field.words() == after && field.canTravel(true);
        if (before == after || (!back && !again))
            continue;
        one.inPlace = again;
        const EditorView offered = again ? one.instead : one.view;
        offerInstead(offered);
    }
}

void EditorPage::takeOlder(const EditorView& view) {
    // What was typed since in other fields stays; what they take the place of can be undone, and is
    // offered in turn.
    const EntryFields before = fields();
    EditorView now = view;
    now.fields = withChanges(before, view.stored, *view.older);
    EditorView instead = view;
    instead.older = replacedBy(now.fields, before, view.stored);
    instead.olderElsewhere = false;
    showing_ = true;
    if (title_->text() != now.fields.title) {
        title_->selectAll();
        title_->insert(now.fields.title);
    }
    if (text_->words() != now.fields.text) {
        text_->document()->setModified(false);
        replaceWords(*text_->document(), now.fields.text);
    }
    side_->show(now);
    held_ = now.fields;
    shown_ = read();
    count();
    showing_ = false;
    taken_.push_back({view, instead, before, now.fields});
    Q_EMIT edited();
    offerInstead(instead);
}

void EditorPage::shareDraft(Draft* draft) {
    title_->field().partOf(draft);
    text_->field().partOf(draft);
    side_->shareDraft(draft);
}

void EditorPage::showFiles(const std::vector<core::Attachment>& files) {
    pictures_->show(files);
}

void EditorPage::putPicture(const std::string& sha256, const QImage& picture) {
    pictures_->put(sha256, picture);
}

EntryFields EditorPage::fields() const {
    // Not what a control makes of it: what comes from elsewhere may be more than it shows, and what
    // nobody has touched stays.
    return withChanges(held_, shown_, read());
}

EntryFields EditorPage::read() const {
    EntryFields fields;
    fields.title = title_->text();
    fields.text = text_->words();
    side_->fill(fields);
    return fields;
}

void EditorPage::keepTyped() {
    side_->keepTyped();
}

std::vector<app::Served> EditorPage::serve() {
    return side_->serve();
}

void EditorPage::setSaved(bool saved) {
    saved_->say(saved ? tr("Saved") : QString());
    saved_->setVisible(saved);
}

FocusField& EditorPage::textField() const {
    return text_->field();
}

FocusField& EditorPage::titleField() const {
    return title_->field();
}

void EditorPage::forgetSteps() {
    showing_ = true;
    text_->field().forgetSteps();
    title_->field().forgetSteps();
    showing_ = false;
}

QWidget* EditorPage::firstFocus() const {
    return text_;
}

void EditorPage::take(const QMimeData* files) {
    QStringList paths;
    for (const QUrl& url : files->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        Q_EMIT filesGiven(paths);
    else if (files->hasImage())
        Q_EMIT pictureGiven(files->imageData().value<QImage>());
}

void EditorPage::count() {
    int words = 0;
    bool inside = false;
    for (const QChar c : text_->words()) {
        const bool part = !c.isSpace();
        words += part && !inside ? 1 : 0;
        inside = part;
    }
    words_->setText(tr("%n words", nullptr, words));
}

void EditorPage::setQuiet(bool quiet) {
    quiet_ = quiet;
    fold();
}

void EditorPage::fold() {
    beside_->setVisible(!quiet_);
    const bool oneColumn = width() < px(editorFoldsBelow);
    columns_->setDirection(oneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = oneColumn ? 32 : 88;
    space(columns_, {side, 16, side - 14, 24}, oneColumn ? 24 : 64);
    // In the middle of the screen, where nothing else is.
    const int free = quiet_ ? (width() - px(measure())) / 2 : 0;
    if (free > px(side))
        columns_->setContentsMargins(free, px(16), free, px(24));
    space(foot_, {side, 14, 24, 14}, 20);
    if (free > px(side))
        foot_->setContentsMargins(free, px(14), px(24), px(14));
    // The style sets words in a line 10 apart from its frame, and Qt 2 more; here is no frame.
    title_->setTextMargins(-px(10) - 2, 0, 0, 0);
    beside_->setMinimumWidth(oneColumn ? 0 : px(sideWidth));
    beside_->setMaximumWidth(oneColumn ? QWIDGETSIZE_MAX : px(sideWidth));
}

bool EditorPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == title_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            text_->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace upturn::gui
