// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the page for a journal that can't be used, and does what is chosen there.

#pragma once

#include "recovery/recovery_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>
#include <QPointer>

#include <array>
#include <cstdint>
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

    using MayCome = std::function<bool(app::Trouble, const QVector<TypedWords>&)>;
    /// Whether the page may come now: it takes the place of whatever is shown, and of fields with
    /// these words.
    void setMayCome(MayCome mayCome) { mayCome_ = std::move(mayCome); }
    /// Where somebody types, and for which journal, as far as that is known.
    void watch(QWidget& window, std::function<core::Id()> journal) {
        window_ = &window;
        journalOf_ = std::move(journal);
    }

    /// Looks whether the journal is well, and brings the page if it is not.
    void look();
    /// The same in a while, when the window is up and filled: damage is found before somebody comes
    /// upon it.
    void lookLater();
    bool begun() const { return begun_; }
    /// The journal that can't be used, where anything tells which it is.
    const core::Id& journal() const { return journal_; }
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
    void come(app::Trouble trouble);
    /// The page goes by itself when the file is well, and shows what is wrong with another one.
    void lookAgain();
    void gather(app::Trouble trouble);
    app::WordsToKeep wordsToKeep() const;
    void repair();
    void end(const core::Result<std::optional<QString>>& told);

    app::JournalService& service_;
    RecoveryPage& page_;
    RecoveryView view_;
    MayCome mayCome_;
    QPointer<QWidget> window_;
    std::function<core::Id()> journalOf_;
    core::Id journal_;
    QVector<TypedWords> typed_; ///< that no journal had taken when the page came
    bool kept_ = false;         ///< apart from the file
    bool acts_ = false;         ///< something that was chosen is being done
    using Seen = std::array<std::int64_t, 3>;
    Seen seenNow() const;
    Seen seen_{}; ///< the file, when it was looked at last
    bool begun_ = false;
    bool looking_ = false;
    int looks_ = 0; ///< that found nothing
};

} // namespace upturn::gui
