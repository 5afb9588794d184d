// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A line that reports a state, and says so to a screen reader when it changes.

#pragma once

#include "widgets/label.hpp"

namespace upturn::gui {

/// Announced by the platform from Qt 6.8 on. Before, the change of name on a label that can have
/// the focus stands for an announcement.
class StatusLabel final : public Label {
    Q_OBJECT

  public:
    using Label::Label;

    /// Shows and announces; an empty text only clears. The same text again says nothing.
    void say(const QString& text);
};

} // namespace upturn::gui
