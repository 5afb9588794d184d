// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the page for a journal that was replaced, and what the person chooses there.

#pragma once

#include "ground/ground_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <functional>

namespace upturn::gui {

/// Lives with the window of one journal. Whatever is chosen, and whatever closes the window: first
/// what is open is safe, and the words that were being typed are kept.
class GroundPresenter final : public QObject {
    Q_OBJECT

  public:
    GroundPresenter(app::JournalService& service, GroundPage& page, QObject* parent = nullptr);

    /// What the fields of `window` hold, and no journal has taken, is kept apart at once.
    void begin(QWidget& window);
    bool begun() const { return window_ != nullptr; }
    /// The journal that is or was open; empty as long as it is not known.
    const core::Id& journal() const { return journal_; }
    /// Calls `then` when nothing is lost by going on. What can't be saved is said on the page, and
    /// `then` is not called; asked once more, it goes on without.
    void whenSafe(const std::function<void()>& then);
    /// The program is ended, and nobody can be asked.
    void settle();

  Q_SIGNALS:
    /// The page has all that was typed; who shows it takes the keyboard from the fields at once.
    void ready();
    /// What was open has a file of its own there.
    void saved(const std::filesystem::path& copy);
    /// The file that has the journal's name now. `told` is what the person has to know there.
    void reopenAsked(const QString& told);
    /// What was open, under its new name.
    void journalAsked(const QString& path);

  private:
    struct Looked {
        GroundView view;
        core::Result<std::filesystem::path> kept;
    };

    void look();
    void hear(const core::Result<Looked>& looked);
    void keepTyped();
    void show();
    void makeSafe(const std::function<void(const core::Result<std::filesystem::path>&)>& then);
    void open();
    void save();

    app::JournalService& service_;
    GroundPage& page_;
    QPointer<QWidget> window_; ///< once it has begun
    core::Id journal_;         ///< as long as the file was the journal
    GroundView view_;
    QVector<TypedWords> typed_;
    std::filesystem::path words_; ///< the file they are kept in
    QVector<TypedWords> kept_;    ///< that are there
    std::filesystem::path copy_;  ///< of what was open
    QString told_;                ///< what is not in it
    bool shown_ = false;
    bool wasGone_ = false; ///< when it was looked at last
    bool opened_ = false;  ///< this window goes
    bool saving_ = false;
    bool safe_ = false;
    bool without_ = false; ///< it was said that it can't be saved
};

} // namespace upturn::gui
