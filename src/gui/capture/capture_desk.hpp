// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The capture window and its own way to the journal, so that it is there before anything else is.

#pragma once

#include "capture/capture_window.hpp"
#include "field/draft.hpp"

#include <upturn/app/journal_service.hpp>

namespace upturn::gui {

class CaptureDesk final : public QObject {
    Q_OBJECT

  public:
    CaptureDesk(std::shared_ptr<const app::Surroundings> surroundings,
                const std::filesystem::path& journal, store::Access access);

    /// Shows the window in front, with the keyboard in its field.
    void show();
    /// Writes down at once what is being typed.
    void settle();
    CaptureWindow& window() { return window_; }

  Q_SIGNALS:
    /// It is done; what was written is kept, or is a draft.
    void closed();
    void reflectAsked(const upturn::core::Id& entry);
    void calmAsked();
    void hideAsked();

  private:
    /// Saves what is typed; then the window goes, if it `closes` and nothing is lost by it.
    void save(bool closes);
    void keep(const Capture& capture, bool reflect);
    void leave();
    void finish();

    app::JournalService service_;
    CaptureWindow window_;
    Drafts* drafts_;
    Draft* choices_ = nullptr; ///< what is chosen beside the words
    core::Text chosen_;
    bool busy_ = false;    ///< with keeping what is in the field
    bool leaving_ = false; ///< as soon as that is done
    bool done_ = false;
};

} // namespace upturn::gui
