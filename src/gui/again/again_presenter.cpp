// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "again/again_presenter.hpp"

#include "again/again_query.hpp"
#include "words/trouble.hpp"

#include <utility>

namespace upturn::gui {
namespace {

using app::Lane;
using namespace std::chrono_literals;

constexpr auto pauseInTyping = 1s;

} // namespace

AgainPresenter::AgainPresenter(app::JournalService& service, QObject* parent)
    : QObject(parent)
    , service_(service) {
    pause_.setSingleShot(true);
    pause_.setInterval(pauseInTyping);
    connect(&pause_, &QTimer::timeout, this, &AgainPresenter::look);
}

void AgainPresenter::watch(AgainCard& card) {
    connect(&card, &AgainCard::said, this, &AgainPresenter::say);
    connect(&card, &AgainCard::offAsked, this, [this, &card] {
        card.hide();
        turnOff();
    });
    connect(&card, &AgainCard::closed, this, [this, &card] {
        quiet_.insert(entry_);
        card.hide();
    });
}

void AgainPresenter::begin(AgainCard& card, const core::Id& entry, Words words) {
    card.hide();
    card_ = &card;
    entry_ = entry;
    words_ = std::move(words);
    look();
}

void AgainPresenter::typed() {
    pause_.start();
}

void AgainPresenter::look() {
    pause_.stop();
    if (entry_.empty() || quiet_.contains(entry_))
        return;
    const auto words = words_ ? std::optional(words_()) : std::nullopt;
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry = entry_, words](store::Journal& journal) {
            return readAgain(journal, surroundings, entry, words);
        },
        [this, entry = entry_, card = card_](const core::Result<std::optional<AgainView>>& view) {
            // Another entry may be on the page by now.
            if (!view || entry != entry_ || card != card_ || quiet_.contains(entry))
                return;
            *view ? card->show(**view) : card->hide();
        });
}

void AgainPresenter::turnOff() {
    service_.ask(this, Lane::write, turnAgainOff, [this](const core::Result<void>& done) {
        Q_EMIT told(done ? tr("It is turned off. Settings brings it back.")
                         : sentenceOf(done.error()));
    });
}

void AgainPresenter::say(const AgainView& view, bool same) {
    service_.ask(
        this, Lane::write,
        [view, same](store::Journal& journal) { return sayAgain(journal, view, same); },
        [this, card = card_](const core::Result<store::Done>& done) {
            Q_EMIT told(done ? QString() : sentenceOf(done.error()));
            if (done)
                card->hide();
        });
}

} // namespace upturn::gui
