// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "Could someone else read this computer?", and the way to hide what is seen.

#pragma once

#include <QWidget>

namespace upturn::gui {

/// Asks the window it stands in.
class HideLine final : public QWidget {
    Q_OBJECT

  public:
    explicit HideLine(QWidget* parent = nullptr);
};

} // namespace upturn::gui
