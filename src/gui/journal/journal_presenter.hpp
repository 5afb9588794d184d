// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the Journal page and the journal together.

#pragma once

#include "journal/attached_files.hpp"
#include "journal/journal_page.hpp"
#include "words/take_back.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

class JournalPresenter final : public QObject {
    Q_OBJECT

  public:
    JournalPresenter(app::JournalService& service, JournalPage& page, QObject* parent);

    void refresh();
    /// Takes back that an entry was put in the trash here, if that was the last thing done.
    void takeBack();
    /// What was said of it goes when undo would take back something else.
    LookAtNext lookAtRemoved();
    /// Shows this entry, whatever the list was showing before.
    void open(const core::Id& entry);
    AttachedFiles& files() { return files_; }

  Q_SIGNALS:
    void told(const QString& sentence);
    void tookBack(const QString& sentence);
    void shown();
    /// The last entry is in the trash: no list is there to say it and to offer it back.
    void trashedLast(const QString& sentence);
    /// The entry that was asked for is on the page.
    void opened();
    void editAsked(const upturn::core::Id& entry);
    void versionsAsked(const upturn::core::Id& entry);
    void reflectAsked(const upturn::core::Id& entry);

  private:
    void connectPage();
    void concern(const store::Touched& touched);
    void loadRows(int page, std::optional<std::int64_t> before);
    void loadEntry(const core::Id& entry);
    void loadPicture(const std::string& sha256);
    void putInTrash(const core::Id& entry);
    void sayWithoutList();
    void tickStep(const core::Id& step, bool done);
    template<class Work>
    void change(Work work);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    JournalPage& page_;
    bool stale_ = false; ///< something was written while the page was not seen
    AttachedFiles files_;
    core::Id asked_;
    core::Id removed_;                   ///< the act that put an entry into the trash last
    core::Id saidWithout_;               ///< that act, if it was said without the list
    bool empty_ = false;                 ///< no entry is left
    std::optional<std::int64_t> wanted_; ///< the place to open when the list is there
};

} // namespace upturn::gui
