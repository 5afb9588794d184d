// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "spelling/spelling_marks.hpp"

#include "field/focus_field.hpp"
#include "theme/theme.hpp"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextEdit>

#include <chrono>

namespace upturn::gui {
namespace {

using namespace std::chrono_literals;

constexpr auto aPause = 500ms;
/// Each mark moves with every letter before it; nobody mends a thousand words.
constexpr std::size_t mostMarks = 300;

QTextCursor over(QTextEdit* field, const app::Spelling::Stretch& stretch) {
    QTextCursor cursor(field->document());
    cursor.setPosition(stretch.start);
    cursor.setPosition(stretch.start + stretch.length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

SpellingMarks::SpellingMarks(QTextEdit* field)
    : QObject(field)
    , field_(field) {
    pause_.setSingleShot(true);
    pause_.setInterval(aPause);
    connect(&pause_, &QTimer::timeout, this, &SpellingMarks::check);
    const auto wait = [this] {
        if (spelling().on() && field_->isVisible() && !field_->isReadOnly())
            pause_.start();
    };
    connect(field, &QTextEdit::textChanged, this, wait);
    connect(field, &QTextEdit::cursorPositionChanged, this, wait);
    connect(&spelling(), &SpellingDesk::changed, this, [this] {
        checked_.clear();
        check();
    });
    field->viewport()->installEventFilter(this);
    field->installEventFilter(this);
}

void SpellingMarks::check() {
    // A mark would move what an input method has in hand.
    if (const FocusField* field = FocusField::of(field_); field != nullptr && field->composing())
        return pause_.start();
    // A character for each position of a cursor.
    const QString words = field_->document()->toRawText();
    if (!spelling().on() || words.isEmpty()) {
        checked_.clear();
        unknown_.clear();
        show();
        return;
    }
    if (words == checked_)
        return show(); // only the caret has moved
    spelling().check(this, words, [this, words](const SpellingDesk::Stretches& unknown) {
        if (words != field_->document()->toRawText())
            return; // the next pause asks again
        checked_ = words;
        unknown_ = unknown;
        show();
    });
}

void SpellingMarks::show() {
    QList<QTextEdit::ExtraSelection> marks;
    const int caret = field_->textCursor().position();
    for (const app::Spelling::Stretch& stretch : unknown_) {
        if (marks.size() >= static_cast<int>(mostMarks))
            break;
        // At its end the word may still grow.
        if (field_->hasFocus() && caret == stretch.start + stretch.length)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = over(field_, stretch);
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.format.setUnderlineColor(tokens().amber);
        marks.push_back(mark);
    }
    if (!marks.isEmpty() || !field_->extraSelections().isEmpty())
        field_->setExtraSelections(marks);
}

bool SpellingMarks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && watched == field_)
        pause_.start();
    if (event->type() != QEvent::ContextMenu || watched != field_->viewport())
        return QObject::eventFilter(watched, event);
    openMenu(*static_cast<QContextMenuEvent*>(event));
    return true;
}

void SpellingMarks::openMenu(const QContextMenuEvent& event) {
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    QMenu* menu = field_->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int at =
        byKey ? field_->textCursor().position() : field_->cursorForPosition(event.pos()).position();
    if (field_->document()->toRawText() == checked_)
        for (const app::Spelling::Stretch& stretch : unknown_)
            if (at >= stretch.start && at <= stretch.start + stretch.length)
                offer(menu, over(field_, stretch));
    menu->popup(byKey ? field_->viewport()->mapToGlobal(field_->cursorRect().bottomLeft())
                      : event.globalPos());
}

void SpellingMarks::offer(QMenu* menu, const QTextCursor& word) {
    const QString wrong = word.selectedText();
    auto* first = menu->actions().isEmpty() ? nullptr : menu->actions().constFirst();
    auto* learn = new QAction(tr("Add \u201c%1\u201d to my words").arg(wrong), menu);
    connect(learn, &QAction::triggered, this, [wrong] { spelling().learn(wrong); });
    menu->insertAction(first, learn);
    menu->insertSeparator(first);
    // They take a moment, so the menu is there first.
    spelling().suggest(menu, wrong, [this, menu, learn, word](const std::vector<QString>& all) {
        for (const QString& one : all) {
            auto* instead = new QAction(one, menu);
            connect(instead, &QAction::triggered, this,
                    [word, one] { QTextCursor(word).insertText(one); });
            menu->insertAction(learn, instead);
        }
    });
}

} // namespace upturn::gui
