// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Looks, after a pause in typing, whether what is written in the editor was met before.

#pragma once

#include "again/again_card.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>
#include <QTimer>

#include <set>

namespace upturn::gui {

class EditorPage;
class EditorPresenter;

class AgainPresenter final : public QObject {
    Q_OBJECT

  public:
    /// `editor` knows which entry is on the page.
    AgainPresenter(app::JournalService& service, EditorPage& page, const EditorPresenter& editor,
                   QObject* parent);

  Q_SIGNALS:
    void told(const QString& sentence);

  private:
    void look();
    void say(const AgainView& view, bool same);

    app::JournalService& service_;
    EditorPage& page_;
    const EditorPresenter& editor_;
    QTimer pause_;
    std::set<core::Id> quiet_; ///< entries for which the card was closed
};

} // namespace upturn::gui
