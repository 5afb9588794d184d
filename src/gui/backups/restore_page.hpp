// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a copy has otherwise than the journal, before anything is changed.

#pragma once

#include "backups/backups_view.hpp"

#include <QWidget>

#include <set>
#include <vector>

class QLayout;
class QCheckBox;
class QGridLayout;

namespace upturn::gui {

class Button;
class Card;
class Label;
class LinkButton;
class StatusLabel;
class TwoLineList;

class RestorePage final : public QWidget {
    Q_OBJECT

  public:
    explicit RestorePage(QWidget* parent = nullptr);

    void show(const RestoreView& view);
    using QWidget::show;
    /// While it is done, and what hindered it.
    void setBusy(bool busy, const QString& line = {});
    QWidget* firstFocus() const;

  Q_SIGNALS:
    /// All of it, or only these things where there are any.
    void restoreAsked(const std::set<upturn::core::Id>& only);
    void leaveAsked();

  private:
    QWidget* mainColumn();
    QWidget* rail();
    QLayout* foot();
    void showThings();
    void showNumbers();
    void chooseSingle();
    void restore();
    std::set<core::Id> chosen() const;
    void countChosen();

    RestoreView view_;
    bool single_ = false;
    bool busy_ = false;
    Label* title_ = nullptr;
    Label* about_ = nullptr;
    Label* head_ = nullptr;
    Card* card_ = nullptr;
    QBoxLayout* rows_ = nullptr;
    std::vector<QCheckBox*> boxes_;
    Label* more_ = nullptr;
    QGridLayout* numbers_ = nullptr;
    Label* unread_ = nullptr;
    Label* same_ = nullptr;
    StatusLabel* said_ = nullptr;
    LinkButton* singly_ = nullptr;
    Button* restore_ = nullptr;
};

} // namespace upturn::gui
