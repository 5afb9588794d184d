// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "before/before_presenter.hpp"

#include "before/before_query.hpp"
#include "field/focus_field.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"
#include "words/when.hpp"

#include <utility>

namespace upturn::gui {

using app::Lane;

BeforePresenter::BeforePresenter(app::JournalService& service, BeforePage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&page_, &BeforePage::wordsEdited, this, &BeforePresenter::look);
    connect(&page_, &BeforePage::afterwardsAsked, this, &BeforePresenter::ask);
    connect(&page_, &BeforePage::leaveAsked, this, &BeforePresenter::left);
    connect(&page_, &BeforePage::entryAsked, this, &BeforePresenter::entryAsked);
}

template<class Value>
bool BeforePresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
    return result.has_value();
}

void BeforePresenter::start() {
    ++turn_;
    page_.start(dateOf(service_.surroundings().today()));
    Q_EMIT ready();
}

void BeforePresenter::look() {
    // One look at a time: who types faster gets the answer to the last word.
    if (looking_) {
        again_ = true;
        return;
    }
    looking_ = true;
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), words = textOf(page_.words())](
            store::Journal& journal) { return readBefore(journal, surroundings, words); },
        [this](const core::Result<BeforeView>& view) {
            looking_ = false;
            if (std::exchange(again_, false))
                return look();
            if (fine(view))
                page_.show(*view);
        });
}

void BeforePresenter::ask(const Afterwards& said) {
    // A second press is meant for the same question: it is on its way.
    if (std::exchange(asking_, true))
        return;
    Afterwards afterwards = said;
    afterwards.typed = {page_.field().handOver()};
    service_.ask(
        this, Lane::write,
        [afterwards](store::Journal& journal) { return askAfterwards(journal, afterwards); },
        [this, typed = afterwards.typed, words = textOf(afterwards.words), turn = turn_,
         day = civil(afterwards.day),
         today = service_.surroundings().today()](const core::Result<store::Made<core::Id>>& made) {
            asking_ = false;
            if (!fine(made))
                return page_.field().cameBack(words);
            page_.field().handedOver();
            Q_EMIT served(made->done.act.id, typed);
            // The page may be about something else by now.
            if (turn == turn_ && page_.words().isEmpty())
                Q_EMIT left();
            Q_EMIT ended(tr("Upturn asks you %1 how it went.").arg(nextTime(day, today)),
                         made->done.act.id);
        });
}

} // namespace upturn::gui
