// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words that became an act stand in their field again when the act is taken back.

#pragma once

#include <upturn/app/drafts.hpp>
#include <upturn/app/journal_service.hpp>

#include <QObject>

#include <map>
#include <vector>

class QWidget;

namespace upturn::gui {

/// Knows which words, typed in which fields of the window, each act of this start was made of. A
/// field that is there still is filled, or offers them beside what is typed in it since; for one
/// that is not they are a draft again. Lives on the GUI thread.
class GiveBack final : public QObject {
    Q_OBJECT

  public:
    GiveBack(app::JournalService& service, QWidget& window, QObject* parent);

    /// The last act that `by` has asked the service for was made of these drafts.
    void made(const QObject* by, const std::vector<app::Served>& typed);
    /// After undo (`back`) or redo.
    void travelled(const store::Done& done, bool back);

  private:
    void giveBack(const std::string& name, const core::Text& words);
    void takeAgain(const std::string& name, const core::Text& words);

    app::JournalService& service_;
    QWidget& window_;
    std::map<const QObject*, core::Id> last_;
    std::map<core::Id, std::vector<app::Served>> madeOf_;
};

} // namespace upturn::gui
