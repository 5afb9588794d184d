// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the page for a journal that can't be used, and does what is chosen there.

#pragma once

#include "recovery/recovery_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

#include <filesystem>
#include <functional>
#include <utility>

namespace upturn::gui {

/// Lives with the window of one journal. What takes long is done on a thread of its own, since no
/// lane has a journal.
class RecoveryPresenter final : public QObject {
    Q_OBJECT

  public:
    RecoveryPresenter(app::JournalService& service, RecoveryPage& page, QObject* parent = nullptr);

    /// Whether the page may come now: it takes the place of whatever is shown.
    void setMayCome(std::function<bool(app::Trouble)> mayCome) { mayCome_ = std::move(mayCome); }

    /// Looks whether the journal is well, and brings the page if it is not.
    void look();
    /// The same in a while, when the window is up and filled: damage is found before somebody comes
    /// upon it.
    void lookLater();
    bool begun() const { return begun_; }
    /// Puts this copy in the place of the journal, wherever it lies.
    void restore(const QString& file);

  Q_SIGNALS:
    /// The page says what is wrong; who shows it takes the keyboard from the fields at once.
    void ready();
    /// The journal is well again. `told` is what the person has to know there.
    void reopenAsked(const QString& told);
    /// What can be read, as a file of its own.
    void lookAsked(const QString& file);
    void findAsked();
    void anotherAsked();

  private:
    /// Somewhere else, and `then` with what came of it here.
    template<class Work, class Then>
    void onThread(Work work, Then then);
    void gather(app::Trouble trouble);
    void repair();
    void end(const core::Result<std::optional<QString>>& told);

    app::JournalService& service_;
    RecoveryPage& page_;
    RecoveryView view_;
    std::function<bool(app::Trouble)> mayCome_;
    bool begun_ = false;
    bool looking_ = false;
    int looks_ = 0; ///< that found nothing
};

} // namespace upturn::gui
