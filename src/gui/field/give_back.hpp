// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words that became an act stand in their field again when the act is taken back.

#pragma once

#include <upturn/app/drafts.hpp>
#include <upturn/app/journal_service.hpp>

#include <QObject>

#include <functional>
#include <map>
#include <string>
#include <utility>
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

    /// The act was made of these drafts; an empty one is none.
    void made(const core::Id& act, const std::vector<app::Served>& typed);
    /// A form whose fields share one draft fills or empties (without `back`) them itself; false
    /// where other words stand in them, or the draft is another.
    using Fill = std::function<bool(const std::string& name, const core::Text& words, bool back)>;
    void fills(Fill form) { forms_.push_back(std::move(form)); }
    /// After undo (`back`) or redo.
    void travelled(const store::Done& done, bool back);

  private:
    bool isFilled(const std::string& name, const core::Text& words, bool back) const;
    void giveBack(const app::Served& typed);
    void takeAgain(const app::Served& typed);

    app::JournalService& service_;
    QWidget& window_;
    std::vector<Fill> forms_;
    std::map<core::Id, std::vector<app::Served>> madeOf_;
};

} // namespace upturn::gui
