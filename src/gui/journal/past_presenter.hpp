// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the pages of the past, versions and trash, and the journal together.

#pragma once

#include "journal/trash_page.hpp"
#include "journal/versions_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

class PastPresenter final : public QObject {
    Q_OBJECT

  public:
    PastPresenter(app::JournalService& service, VersionsPage& versions, TrashPage& trash,
                  QObject* parent);

    void openVersions(const core::Id& entry);
    void openTrash();

  Q_SIGNALS:
    void told(const QString& sentence);
    void versionsReady(const QString& heading);
    void trashReady();
    /// A version came back by that act: the entry has another text.
    void broughtBack(const upturn::core::Id& entry, const upturn::store::Act& act);

  private:
    void compare(const QString& before, const QString& after, DifferenceBy by);
    void bringBack(const core::Id& row, const QString& text);
    void loadTrash(bool opens);
    template<class Work>
    void change(Work work);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    VersionsPage& versions_;
    TrashPage& trash_;
    int comparison_ = 0; ///< the last one asked for; older answers are not shown
};

} // namespace upturn::gui
