// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "capture/capture_desk.hpp"

#include "today/capture_entry.hpp"
#include "words/text.hpp"

#include <utility>

namespace upturn::gui {
namespace {

using app::Lane;

/// Of its own: the field on Today may hold other words.
const std::string quickDraft = "capture/quick";

} // namespace

CaptureDesk::CaptureDesk(std::shared_ptr<const app::Surroundings> surroundings,
                         const std::filesystem::path& journal, store::Access access)
    : service_(std::move(surroundings), journal, access) {
    connect(&draftTimer_, &QTimer::timeout, this, [this] { saveDraft(false); });
    connect(&window_, &CaptureWindow::edited, this, [this] { draftTimer_.typed(); });
    connect(&window_, &CaptureWindow::keepAsked, this,
            [this](const Capture& capture) { keep(capture, false); });
    connect(&window_, &CaptureWindow::reflectAsked, this,
            [this](const Capture& capture) { keep(capture, true); });
    connect(&window_, &CaptureWindow::leaveAsked, this, &CaptureDesk::leave);
    loadDraft();
}

void CaptureDesk::show() {
    window_.show();
    window_.raise();
    window_.activateWindow();
    window_.firstFocus()->setFocus(Qt::ActiveWindowFocusReason);
}

void CaptureDesk::loadDraft() {
    // Behind what Esc has just put aside: on the read lane it might not be there yet.
    service_.ask(
        this, Lane::write, [](store::Journal& journal) { return journal.draft(quickDraft); },
        [this](const core::Result<core::Text>& draft) {
            // Who types already is not interrupted by what was left last time.
            if (draft && !draft->empty() && window_.words().isEmpty())
                window_.setDraft(shown(*draft));
        });
}

void CaptureDesk::saveDraft(bool close) {
    draftTimer_.stop();
    service_.ask(
        this, Lane::write,
        [text = textOf(window_.words())](store::Journal& journal) {
            return saveCaptureDraft(journal, quickDraft, text);
        },
        [this, close](const core::Result<void>& saved) {
            window_.tell(saved ? QString() : QString::fromStdString(saved.error().sentence));
            if (saved && close)
                finish();
        });
}

void CaptureDesk::settle() {
    if (draftTimer_.isActive())
        saveDraft(false);
}

void CaptureDesk::keep(const Capture& capture, bool reflect) {
    // A second Enter is meant for the same words: they are on their way.
    if (std::exchange(busy_, true))
        return;
    draftTimer_.stop();
    service_.ask(
        this, Lane::write,
        [capture](store::Journal& journal) { return keepCapture(journal, quickDraft, capture); },
        [this, reflect, text = capture.text](const core::Result<store::Made<core::Id>>& made) {
            busy_ = false;
            // What could not be kept stays in the field.
            if (!made) {
                window_.tell(QString::fromStdString(made.error().sentence));
                if (leaving_)
                    saveDraft(true);
                return;
            }
            window_.kept(text);
            const bool more = !window_.words().isEmpty();
            if (more)
                saveDraft(reflect || leaving_);
            if (reflect)
                Q_EMIT reflectAsked(made->value);
            if (!more)
                finish();
        });
}

void CaptureDesk::leave() {
    leaving_ = true;
    if (!done_ && !busy_)
        saveDraft(true);
}

void CaptureDesk::finish() {
    done_ = true;
    window_.hide();
    Q_EMIT closed();
}

} // namespace upturn::gui
