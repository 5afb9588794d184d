// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A line that reports a state, and says so to a screen reader when it changes.

#pragma once

#include "widgets/label.hpp"

namespace upturn::gui {

/// Qt 6.4 has no announcements: the change of name on a focusable label stands for one.
class StatusLabel final : public Label {
    Q_OBJECT

  public:
    using Label::Label;

    /// Shows and announces; an empty text only clears. The same text again says nothing.
    void say(const QString& text);
};

} // namespace upturn::gui
