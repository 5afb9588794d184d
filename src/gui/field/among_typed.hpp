// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The order of what was typed in a field and of what was done beside it.

#pragma once

#include "field/focus_field.hpp"
#include "words/take_back.hpp"

#include <map>

namespace upturn::gui {

/// Undo takes back what came last, be it letters or an act of the page, and redo brings back in the
/// order of taking back. A field knows its own steps only, so an act remembers how many there were
/// when it was done, taken back or done again.
class AmongTyped final : public QObject {
    Q_OBJECT

  public:
    AmongTyped(FocusField& field, const DoneHere& here);

    /// Where something is to be done now; what is typed next comes after it.
    int here();
    /// That was this act.
    void note(const core::Id& act, int at);
    /// One of them was noted.
    bool knows(const store::Done& done) const;
    /// Undo or redo of acts has a place among what was typed as well.
    void travelled(const store::Done& done);
    /// Whether an act of the page is next, and not what was typed in the field.
    bool actIsNext(bool back) const;

  private:
    FocusField& field_;
    const DoneHere& here_;
    std::map<core::Id, int> at_; ///< the steps of the field by then; without those never noted
};

} // namespace upturn::gui
