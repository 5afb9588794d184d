// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Why this question and not another one, beside the answer.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QWidget>

class QListView;
class QVBoxLayout;

namespace upturn::gui {

class Label;
class LinkButton;
class ToldListModel;

/// The reasons are there at once; the other questions come when somebody looked for them.
class WhyPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void show(const QStringList& reasons, const QString& source);
    using QWidget::show;
    /// All questions that were not asked, the nearest first.
    void showOthers(const std::vector<WhyNot>& others);
    /// Where F6 goes.
    QWidget* firstFocus() const { return close_; }

  Q_SIGNALS:
    void closed();

  private:
    void showList(bool shown);

    QVBoxLayout* reasons_;
    QWidget* others_;
    QVBoxLayout* rows_;
    Label* more_;
    LinkButton* listed_;
    ToldListModel* model_;
    QListView* list_;
    QWidget* close_ = nullptr;
};

} // namespace upturn::gui
