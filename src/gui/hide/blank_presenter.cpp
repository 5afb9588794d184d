// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "hide/blank_presenter.hpp"

#include "field/focus_field.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"
#include "words/when.hpp"

#include <upturn/app/drafts.hpp>

namespace upturn::gui {

using app::Lane;

BlankPresenter::BlankPresenter(app::JournalService& service, BlankPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {}

void BlankPresenter::start() {
    settle(); // what could not be written the last time
    page_.show(longDay(service_.surroundings().today()));
    // What a crash left of an earlier time is offered on Today: nothing comes back here.
    page_.field().begin({.name = app::hiddenNoteDraftName()});
}

void BlankPresenter::settle() {
    const core::Text words = textOf(page_.field().words().trimmed());
    if (words.blank())
        return;
    service_.ask(
        this, Lane::write,
        [words, typed = page_.field().handOver()](store::Journal& journal) {
            return app::become(journal, {typed}, [&] {
                return journal.record({.kind = core::EntryKind::note, .text = words});
            });
        },
        [this, words](const core::Result<store::Made<core::Id>>& made) {
            if (made)
                return page_.field().handedOver();
            page_.field().cameBack(words);
            Q_EMIT told(sentenceOf(made.error()));
        });
}

} // namespace upturn::gui
