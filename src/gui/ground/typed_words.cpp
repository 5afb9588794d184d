// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ground/typed_words.hpp"

#include "field/focus_field.hpp"
#include "widgets/time_line.hpp"
#include "words/text.hpp"

#include <QGuiApplication>
#include <QInputMethod>
#include <QStringList>
#include <QWidget>

namespace upturn::gui {
namespace {

/// The words that are kept of a form are those of all its fields: each says itself which are its
/// own.
bool isKept(const FocusField& field, const QWidget& widget) {
    const Draft* draft = field.draft();
    return field.isKeptInForm() || (draft->parent() == &widget && !draft->kept().blank() &&
                                    draft->kept() == textOf(field.words()));
}

/// One can choose it again, and among words nobody would know what it is.
bool isTime(const QWidget& widget) {
    return qobject_cast<const TimeLine*>(&widget) != nullptr;
}

/// No more than a draft: it was saved in the file that is gone when its page was left.
bool isOnlyTyped(const FocusField& field, const QWidget& widget) {
    const Draft* draft = field.draft();
    if (draft->name().empty())
        return false;
    // What a form has kept was written on leaving it.
    return draft->kept().blank() || (draft->parent() == &widget && !isKept(field, widget));
}

bool isUnderWay(const FocusField& field, const QWidget& widget) {
    if (widget.property("readOnly").toBool() || field.words().trimmed().isEmpty())
        return false;
    return widget.isVisible() ? widget.isEnabled() && !isKept(field, widget)
                              : isOnlyTyped(field, widget);
}

app::KeptPiece pieceOf(const FocusField& field) {
    const Draft* draft = field.draft();
    return {.words = textOf(field.words()),
            .draft = draft->name(),
            .content = draft->words(),
            .from = draft->from()};
}

} // namespace

QVector<TypedWords> typedWords(const QWidget& window) {
    if (QGuiApplication::focusObject() != nullptr)
        QGuiApplication::inputMethod()->commit();
    QVector<TypedWords> typed;
    for (const FocusField* field : window.findChildren<FocusField*>()) {
        const auto* widget = qobject_cast<const QWidget*>(field->parent());
        if (widget != nullptr && !isTime(*widget) && isUnderWay(*field, *widget))
            typed.append({widget->accessibleName(), field->words(), field->draft()->isBack(),
                          pieceOf(*field)});
    }
    return typed;
}

app::WordsToKeep together(const QVector<TypedWords>& typed) {
    QStringList words;
    app::WordsToKeep all;
    for (const TypedWords& one : typed) {
        words.append(one.words);
        all.pieces.push_back(one.piece);
    }
    all.words = textOf(words.join(QLatin1String("\n\n")));
    return all;
}

} // namespace upturn::gui
