// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A few words of which one is chosen.

#pragma once

#include <QButtonGroup>
#include <QPushButton>
#include <QWidget>

namespace upturn::gui {

class Segment final : public QWidget {
    Q_OBJECT

  public:
    explicit Segment(QWidget* parent = nullptr);

    void setChoices(const QStringList& choices);
    int chosen() const { return group_->checkedId(); }
    /// -1 for none.
    void choose(int index);

  Q_SIGNALS:
    void chosenChanged(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QButtonGroup* group_;
};

} // namespace upturn::gui
