// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ground/ground_presenter.hpp"

#include "ground/ground_query.hpp"
#include "words/trouble.hpp"

#include <upturn/app/kept_words.hpp>
#include <upturn/app/left_journals.hpp>

namespace upturn::gui {
namespace {

namespace fs = std::filesystem;
using app::Lane;
using Kept = core::Result<fs::path>;

core::Result<core::Id> idOf(store::Journal& journal, const core::Id& known) {
    return known.empty() ? journal.id() : core::Result<core::Id>(known);
}

/// Without words nothing is kept, and nothing is missing.
Kept keep(store::Journal& journal, const app::Surroundings& surroundings, const core::Id& known,
          const app::WordsToKeep& words, const fs::path& file) {
    if (words.blank() && file.empty())
        return file;
    const auto id = idOf(journal, known);
    if (!id)
        return core::passOn(id);
    auto kept = app::keepWords(surroundings.paths(), *id, words, file);
    // Another journal may be at this place when they are looked for.
    if (kept)
        static_cast<void>(app::rememberLeft(surroundings.paths(), journal.path(), *id, {}));
    return kept;
}

core::Result<SavedBeside> saveOpen(store::Journal& journal, const app::Surroundings& surroundings,
                                   const core::Id& known, const fs::path& beside) {
    const auto id = idOf(journal, known);
    if (!id)
        return core::passOn(id);
    return saveBeside(journal, *id, beside, surroundings);
}

} // namespace

GroundPresenter::GroundPresenter(app::JournalService& service, GroundPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&page_, &GroundPage::openAsked, this, &GroundPresenter::open);
    connect(&page_, &GroundPage::saveAsked, this, &GroundPresenter::save);
    connect(&service_, &app::JournalService::stirred, this, [this] {
        std::error_code error;
        if (wasGone_ && !opened_ && fs::exists(service_.journal(), error))
            look();
    });
    // When another file is there it may be too late to ask.
    service_.ask(
        this, Lane::write, [](store::Journal& journal) { return journal.id(); },
        [this](const core::Result<core::Id>& id) {
            if (id && !begun())
                journal_ = *id;
        });
}

void GroundPresenter::begin(QWidget& window) {
    window_ = &window;
    typed_ = typedWords(window);
    look();
}

void GroundPresenter::look() {
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), id = journal_,
         words = together(typed_)](store::Journal& journal) -> core::Result<Looked> {
            Looked looked{{}, keep(journal, surroundings, id, words, {})};
            auto view = lookAtGround(journal, id, surroundings);
            if (!view)
                return core::passOn(view);
            looked.view = std::move(*view);
            return looked;
        },
        [this](const core::Result<Looked>& looked) { hear(looked); });
}

void GroundPresenter::hear(const core::Result<Looked>& looked) {
    if (looked) {
        view_ = looked->view;
        if (looked->kept) {
            words_ = *looked->kept;
            kept_ = typed_;
        }
    } else {
        page_.tell(sentenceOf(looked.error()));
    }
    // Letters that were typed until now.
    if (const QWidget* window = window_.data(); window != nullptr)
        typed_ = typedWords(*window);
    shown_ = true;
    show();
    Q_EMIT ready();
    if (typed_ != kept_)
        keepTyped();
    // What can be done about it is on the page that comes when it is opened. And where the file
    // came back, nothing is left to choose.
    if (view_.unusable || (wasGone_ && !view_.gone && view_.sameJournal))
        return open();
    wasGone_ = wasGone_ || view_.gone;
}

void GroundPresenter::keepTyped() {
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), id = journal_, words = together(typed_),
         file = words_](store::Journal& journal) {
            return keep(journal, surroundings, id, words, file);
        },
        [this, typed = typed_](const Kept& kept) {
            if (kept) {
                words_ = *kept;
                kept_ = typed;
            }
            show();
        });
}

void GroundPresenter::show() {
    page_.show(view_, typed_, typed_ == kept_);
}

void GroundPresenter::makeSafe(const std::function<void(const Kept&)>& then) {
    if (std::exchange(saving_, true))
        return; // who asked first goes on
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), id = journal_, beside = view_.beside](
            store::Journal& journal) { return saveOpen(journal, surroundings, id, beside); },
        [this, then](const core::Result<SavedBeside>& saved) {
            saving_ = false;
            safe_ = saved.has_value();
            if (safe_) {
                copy_ = saved->copy;
                told_ = QString::fromStdString(saved->told);
            }
            if (!copy_.empty())
                Q_EMIT this->saved(copy_);
            then(saved ? Kept(saved->copy) : Kept(core::passOn(saved)));
        });
}

void GroundPresenter::whenSafe(const std::function<void()>& then) {
    if (safe_ || without_)
        return then();
    makeSafe([this, then](const Kept& copy) {
        if (copy)
            return then();
        without_ = true;
        page_.tell(tr("%1 Nothing was closed or opened. Asked once more, Upturn goes on without "
                      "saving what is open.")
                       .arg(sentenceOf(copy.error())));
    });
}

void GroundPresenter::settle() {
    if (!begun())
        return;
    if (const QWidget* window = window_.data(); !shown_ && window != nullptr) {
        typed_ = typedWords(*window);
        keepTyped();
    }
    whenSafe([] {});
}

void GroundPresenter::open() {
    std::error_code error;
    if (!fs::exists(service_.journal(), error))
        return page_.tell(tr("There is no file at %1 yet.")
                              .arg(QString::fromStdString(service_.journal().string())));
    whenSafe([this] {
        if (std::exchange(opened_, true))
            return;
        Q_EMIT reopenAsked(copy_.empty() ? QString()
                           : !told_.isEmpty()
                               ? told_
                               : tr("What was open before is saved as \u201c%1\u201d.")
                                     .arg(QString::fromStdString(copy_.filename().string())));
    });
}

void GroundPresenter::save() {
    const auto go = [this] {
        if (copy_.empty())
            return page_.tell(tr("There is nothing to save: what is there now is what was "
                                 "open."));
        // Read first; asked once more, the copy is opened.
        if (!told_.isEmpty())
            return page_.tell(std::exchange(told_, QString()));
        Q_EMIT journalAsked(QString::fromStdString(copy_.string()));
    };
    if (safe_)
        return go();
    makeSafe([this, go](const Kept& copy) { copy ? go() : page_.tell(sentenceOf(copy.error())); });
}

} // namespace upturn::gui
