// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One thing to set: its name, a line about it, and the control.

#pragma once

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class Card;
class Label;

/// The control stands at the right, or below where there is no room; it bears the row's name.
class SettingRow final : public QWidget {
    Q_OBJECT

  public:
    SettingRow(const QString& name, const QString& line, QWidget* control,
               QWidget* parent = nullptr);

    /// A control as wide as the row stands below the words.
    void setBelow();
    void setLine(const QString& line);
    bool matches(const QStringList& sought) const;

  private:
    void fold();

    Label* name_;
    Label* line_;
    QWidget* control_;
    QBoxLayout* row_;
    bool below_ = false;
};

/// A head and a card of rows. Shows only what matches a search; nothing matching, not itself.
class SettingSection final : public QWidget {
    Q_OBJECT

  public:
    SettingSection(const QString& name, QWidget* parent = nullptr);

    SettingRow* add(const QString& name, const QString& line, QWidget* control);
    /// Takes the rows away; the next `add` begins anew.
    void clearRows();
    QString name() const { return name_; }
    bool filter(const QStringList& sought);

  private:
    QString name_;
    Card* card_;
    QBoxLayout* sheet_;
    std::vector<std::pair<SettingRow*, QWidget*>> rows_; ///< each with the line above it
};

} // namespace upturn::gui
