// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The person's own clause, above the question about it.

#pragma once

#include <QWidget>

namespace upturn::gui {

class Label;

/// Hidden where nothing is quoted; the question can be understood without it.
class MirrorLine final : public QWidget {
    Q_OBJECT

  public:
    explicit MirrorLine(QWidget* parent = nullptr);

    void show(const QString& quote);
    using QWidget::show;
    /// 'You wrote: "..."'; empty where nothing is quoted.
    QString spoken() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Label* words_;
};

} // namespace upturn::gui
