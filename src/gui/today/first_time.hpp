// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Today before anything is recorded: one sentence, one field.

#pragma once

#include <QWidget>

namespace upturn::gui {

class CaptureCard;
class EmptyState;
class LeftCard;

class FirstTime final : public QWidget {
    Q_OBJECT

  public:
    explicit FirstTime(QWidget* parent = nullptr);
    CaptureCard* capture() const { return capture_; }
    LeftCard* left() const { return left_; }
    /// Another journal was here before: this one is new, and not the person's first.
    void showAsNew(bool asNew);
    /// Hidden as long as there is none.
    void showSample(bool there);

  Q_SIGNALS:
    void importAsked();
    void openJournalAsked();
    void sampleAsked();

  private:
    QWidget* otherWays();

    LeftCard* left_;
    EmptyState* page_ = nullptr;
    CaptureCard* capture_;
    QWidget* sample_ = nullptr;
};

} // namespace upturn::gui
