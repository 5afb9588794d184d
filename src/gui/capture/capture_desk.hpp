// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The capture window and its own way to the journal, so that it is there before anything else is.

#pragma once

#include "capture/capture_window.hpp"
#include "field/draft.hpp"

#include <upturn/app/journal_service.hpp>

#include <memory>

namespace upturn::gui {

class CalmPage;
class CalmPresenter;

class CaptureDesk final : public QObject {
    Q_OBJECT

  public:
    CaptureDesk(std::shared_ptr<const app::Surroundings> surroundings,
                const std::filesystem::path& journal, store::Access access);
    ~CaptureDesk() override;

    /// Shows the window in front, with the keyboard in its field.
    void show();
    /// Writes down at once what is being typed.
    void settle();
    /// See gui::rescue.
    void rescue(const std::function<void()>& then);
    CaptureWindow& window() { return window_; }
    /// Somebody to talk to, in a window of its own: no other is open. `raisedBy`: what was kept, if
    /// its words lead there; `asks`: they leave a doubt. Left, one is back at the words, or done.
    void showPeople(const core::Id& raisedBy, bool asks = false);
    /// Null as long as it was not shown.
    CalmPage* people() { return people_.get(); }
    /// What was typed stays as a draft.
    void leave();

  Q_SIGNALS:
    /// It is done; what was written is kept, or is a draft.
    void closed();
    void reflectAsked(const upturn::core::Id& entry);
    /// By a key, or by the words of that entry, which is kept. Whoever hears of it calls
    /// `showPeople`, or shows the page elsewhere and calls `leave`.
    void calmAsked(const upturn::core::Id& raisedBy, bool asks = false);
    void hideAsked();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Kept {
        core::Id entry;
        hear::Alarm alarm = hear::Alarm::none; ///< its words lead to people, or may
        bool heavy = false;                    ///< somebody to talk to is named with it
    };

    /// Saves what is typed; then the window goes, if it `closes` and nothing is lost by it.
    void save(bool closes);
    void keep(const Capture& capture, bool reflect);
    void goOn(const Kept& kept, bool reflect);
    void leavePeople();
    void hidePeople();
    void finish();

    app::JournalService service_;
    CaptureWindow window_;
    Drafts* drafts_;
    std::unique_ptr<CalmPage> people_;
    CalmPresenter* calm_ = nullptr; ///< lives in its page
    Draft* choices_ = nullptr;      ///< what is chosen beside the words
    core::Text chosen_;
    core::Id journal_;     ///< as soon as it is known
    bool busy_ = false;    ///< with keeping what is in the field
    bool leaving_ = false; ///< as soon as that is done
    bool done_ = false;
    bool told_ = false;  ///< that who came to mind could not be written
    bool stays_ = false; ///< what was kept is heavy: it is left on purpose
};

} // namespace upturn::gui
