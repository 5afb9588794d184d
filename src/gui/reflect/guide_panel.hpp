// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The guides one can choose, with what is known about each, beside the answer.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QWidget>

class QListView;

namespace upturn::gui {

class ToldListModel;

class GuidePanel final : public QWidget {
    Q_OBJECT

  public:
    explicit GuidePanel(QWidget* parent = nullptr);

    /// The chosen one is the current row.
    void show(const std::vector<GuideRow>& guides);
    using QWidget::show;
    QListView* list() const { return list_; }

  Q_SIGNALS:
    void chosen(const QString& guide);
    void closed();

  private:
    std::vector<GuideRow> guides_;
    ToldListModel* model_;
    QListView* list_;
};

} // namespace upturn::gui
