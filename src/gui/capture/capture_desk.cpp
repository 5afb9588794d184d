// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "capture/capture_desk.hpp"

#include "field/focus_field.hpp"
#include "today/capture_entry.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <utility>

namespace upturn::gui {
namespace {

using app::Lane;

/// Of its own: the field on Today may hold other words.
const std::string quickDraft = "capture/quick";

} // namespace

CaptureDesk::CaptureDesk(std::shared_ptr<const app::Surroundings> surroundings,
                         const std::filesystem::path& journal, store::Access access)
    : service_(std::move(surroundings), journal, access)
    , drafts_(new Drafts(doorOf(service_), &window_)) {
    connect(drafts_, &Drafts::told, &window_, &CaptureWindow::tell);
    connect(&window_, &CaptureWindow::keepAsked, this,
            [this](const Capture& capture) { keep(capture, false); });
    connect(&window_, &CaptureWindow::reflectAsked, this,
            [this](const Capture& capture) { keep(capture, true); });
    connect(&window_, &CaptureWindow::leaveAsked, this, &CaptureDesk::leave);
    // It stays as a draft.
    connect(&window_, &CaptureWindow::calmAsked, this, [this] {
        leave();
        Q_EMIT calmAsked();
    });
    connect(&window_, &CaptureWindow::hideAsked, this, [this] {
        leave();
        Q_EMIT hideAsked();
    });
    window_.field().keepAs(quickDraft);
    choices_ = new Draft(&window_, [this] { return choicesDraft(window_.held()); });
    choices_->begin({.name = choicesDraftName(quickDraft)});
    connect(&window_, &CaptureWindow::edited, this, [this] {
        const core::Text chosen = choicesDraft(window_.held());
        if (std::exchange(chosen_, chosen) != chosen)
            choices_->typed();
    });
    drafts_->door().find(this, choices_->name(), {}, {},
                         [this](const core::Result<app::Unsaved>& found) {
                             if (!found || !found->typed || choices_->name().empty() ||
                                 !choicesDraft(window_.held()).empty())
                                 return;
                             window_.restore(choicesIn(found->typed->words));
                             choices_->begin({.name = choices_->name(), .typed = found->typed});
                         });
}

void CaptureDesk::show() {
    window_.show();
    window_.raise();
    window_.activateWindow();
    window_.firstFocus()->setFocus(Qt::ActiveWindowFocusReason);
}

void CaptureDesk::save(bool closes) {
    choices_->settle();
    window_.field().draft()->settle([this, closes](bool saved) {
        if (saved && closes)
            finish();
    });
}

void CaptureDesk::settle() {
    drafts_->settle();
}

void CaptureDesk::keep(const Capture& capture, bool reflect) {
    // A second Enter is meant for the same words: they are on their way.
    if (std::exchange(busy_, true))
        return;
    service_.ask(
        this, Lane::write,
        [capture, drafts = std::vector{window_.field().draft()->hand(), choices_->hand()}](
            store::Journal& journal) { return keepCapture(journal, drafts, capture); },
        [this, reflect, text = capture.text](const core::Result<store::Made<core::Id>>& made) {
            busy_ = false;
            // What could not be kept stays in the field.
            if (!made) {
                window_.tell(sentenceOf(made.error()));
                window_.field().draft()->cameBack();
                choices_->cameBack();
                if (leaving_)
                    save(true);
                return;
            }
            window_.kept(text);
            window_.field().draft()->became({}, {});
            choices_->became({}, {});
            const bool more = !window_.words().isEmpty();
            if (more)
                save(reflect || leaving_);
            if (reflect)
                Q_EMIT reflectAsked(made->value);
            if (!more)
                finish();
        });
}

void CaptureDesk::leave() {
    leaving_ = true;
    if (!done_ && !busy_)
        save(true);
}

void CaptureDesk::finish() {
    done_ = true;
    window_.hide();
    Q_EMIT closed();
}

} // namespace upturn::gui
