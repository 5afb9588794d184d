// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/ground_presenter.hpp"

#include "field/focus_field.hpp"
#include "shell/ground_query.hpp"
#include "words/text.hpp"

#include <upturn/app/kept_words.hpp>

#include <QLineEdit>
#include <QTextEdit>

namespace upturn::gui {
namespace {

using app::Lane;

/// No more than a draft: it was saved in the file that is gone when its page was left.
bool isOnlyTyped(const QWidget& field, const QString& words) {
    const Draft* draft = FocusField::of(&field)->draft();
    if (draft->name().empty())
        return false;
    // The kept words of a form are those of all its fields: they were written on leaving it.
    const bool itsOwn = draft->parent() == &field;
    return draft->kept().blank() || (itsOwn && draft->kept() != textOf(words));
}

/// What stands in the fields that are seen, and what was typed on other pages and is not kept.
template<class Field>
void collect(QWidget& window, QVector<TypedWords>& into) {
    for (const Field* field : window.findChildren<Field*>()) {
        const FocusField* focus = FocusField::of(field);
        const QString words = focus != nullptr ? focus->words() : QString();
        if (!field->isReadOnly() && !words.trimmed().isEmpty() &&
            (field->isVisible() ? field->isEnabled() : isOnlyTyped(*field, words)))
            into.append({field->accessibleName(), words});
    }
}

} // namespace

GroundPresenter::GroundPresenter(app::JournalService& service, GroundPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&page_, &GroundPage::openAsked, this, &GroundPresenter::open);
    connect(&page_, &GroundPage::saveAsked, this, &GroundPresenter::save);
}

void GroundPresenter::begin(QWidget& window) {
    typed_.clear();
    collect<QTextEdit>(window, typed_);
    collect<QLineEdit>(window, typed_);
    QStringList words;
    for (const TypedWords& one : typed_)
        words.append(one.words);
    look(textOf(words.join(QLatin1String("\n\n"))));
}

void GroundPresenter::look(const core::Text& words) {
    struct Looked {
        GroundView view;
        bool wordsKept = false;
    };
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(),
         words](store::Journal& journal) -> core::Result<Looked> {
            const bool kept =
                !words.blank() && app::keepWords(surroundings.paths(), words).has_value();
            auto view = lookAtGround(journal, surroundings);
            if (!view)
                return core::passOn(view);
            return Looked{std::move(*view), kept};
        },
        [this](core::Result<Looked> looked) {
            if (!looked)
                return page_.tell(QString::fromStdString(looked.error().sentence));
            view_ = std::move(looked->view);
            page_.show(view_, typed_, looked->wordsKept);
            Q_EMIT ready();
        });
}

void GroundPresenter::open() {
    std::error_code error;
    if (std::filesystem::exists(service_.journal(), error))
        return Q_EMIT reopenAsked();
    page_.tell(
        tr("There is no file at %1 yet.").arg(QString::fromStdString(service_.journal().string())));
}

void GroundPresenter::save() {
    service_.ask(
        this, Lane::write,
        [beside = view_.beside](store::Journal& journal) { return journal.saveAs(beside); },
        [this](const core::Result<void>& saved) {
            if (!saved)
                return page_.tell(QString::fromStdString(saved.error().sentence));
            Q_EMIT journalAsked(QString::fromStdString(view_.beside.string()));
        });
}

} // namespace upturn::gui
