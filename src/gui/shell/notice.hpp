// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One sentence the person has to know, over every page.

#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace upturn::gui {

class StatusLabel;

class Notice final : public QWidget {
    Q_OBJECT

  public:
    explicit Notice(QWidget* parent = nullptr);

    /// Shows the sentence. An empty one takes it away, once there was time to read it.
    void tell(const QString& sentence, bool offersRedo = false);

  Q_SIGNALS:
    void redoAsked();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    StatusLabel* words_;
    QWidget* redo_;
    QElapsedTimer since_;
};

} // namespace upturn::gui
