// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Today before anything is recorded: one sentence, one field.

#pragma once

#include <QWidget>

namespace upturn::gui {

class CaptureCard;

class FirstTime final : public QWidget {
    Q_OBJECT

  public:
    explicit FirstTime(QWidget* parent = nullptr);
    CaptureCard* capture() const { return capture_; }

  private:
    CaptureCard* capture_;
};

} // namespace upturn::gui
