// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>

#include <chrono>

namespace upturn::gui {

/// Says when what is being typed has to be saved. A crash costs what was typed since.
class DraftTimer final : public QTimer {
  public:
    DraftTimer() {
        setSingleShot(true);
        setInterval(std::chrono::milliseconds(400));
    }
    /// With each change. The wait begins with the first one and is not begun anew by the next: who
    /// types on and on would have nothing saved.
    void typed() {
        if (!isActive())
            start();
    }
};

} // namespace upturn::gui
