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
    /// Hidden as long as there is none.
    void showSample(bool there);

  Q_SIGNALS:
    void importAsked();
    void openJournalAsked();
    void sampleAsked();

  private:
    QWidget* otherWays();

    CaptureCard* capture_;
    QWidget* sample_ = nullptr;
};

} // namespace upturn::gui
