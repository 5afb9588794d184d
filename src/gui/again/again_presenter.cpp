// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "again/again_presenter.hpp"

#include "again/again_query.hpp"
#include "journal/editor_page.hpp"
#include "journal/editor_presenter.hpp"
#include "words/text.hpp"

namespace upturn::gui {
namespace {

using app::Lane;
using namespace std::chrono_literals;

constexpr auto pauseInTyping = 1s;

} // namespace

AgainPresenter::AgainPresenter(app::JournalService& service, EditorPage& page,
                               const EditorPresenter& editor, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page)
    , editor_(editor) {
    pause_.setSingleShot(true);
    pause_.setInterval(pauseInTyping);
    connect(&page_, &EditorPage::edited, this, [this] { pause_.start(); });
    connect(&pause_, &QTimer::timeout, this, &AgainPresenter::look);
    connect(&editor_, &EditorPresenter::ready, this, [this] {
        page_.hideAgain();
        look();
    });
    connect(page_.again(), &AgainCard::said, this, &AgainPresenter::say);
    connect(page_.again(), &AgainCard::closed, this, [this] {
        quiet_.insert(editor_.entry());
        page_.hideAgain();
    });
}

void AgainPresenter::look() {
    const core::Id entry = editor_.entry();
    if (entry.empty() || quiet_.contains(entry))
        return;
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry, words = textOf(page_.fields().text)](
            store::Journal& journal) { return readAgain(journal, surroundings, entry, words); },
        [this, entry](const core::Result<std::optional<AgainView>>& view) {
            // Another entry may be on the page by now.
            if (!view || entry != editor_.entry() || quiet_.contains(entry))
                return;
            *view ? page_.showAgain(**view) : page_.hideAgain();
        });
}

void AgainPresenter::say(const AgainView& view, bool same) {
    service_.ask(
        this, Lane::write,
        [view, same](store::Journal& journal) { return sayAgain(journal, view, same); },
        [this](const core::Result<store::Done>& done) {
            Q_EMIT told(done ? QString() : QString::fromStdString(done.error().sentence));
            if (done)
                page_.hideAgain();
        });
}

} // namespace upturn::gui
