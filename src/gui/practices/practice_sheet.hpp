// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The practice that is chosen: where it stands, today's one action, its days.

#pragma once

#include "practices/practices_view.hpp"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QTableWidget;

namespace upturn::gui {

class Button;
class Card;
class DayChart;
class Label;
class LinkButton;
class TextLine;

class PracticeSheet final : public QWidget {
    Q_OBJECT

  public:
    explicit PracticeSheet(QWidget* parent = nullptr);

    /// What is being typed stays while the practice is the same.
    void show(const PracticeView& practice);
    using QWidget::show;
    QWidget* firstFocus() const;
    void setTable(bool shown);
    /// What was typed is in the journal.
    /// Its note is on its way into the journal.
    app::Served hand();
    void logged(const PracticeLog& log);
    /// It could not be written: its note stands here again.
    void notLogged(const PracticeLog& log);

  Q_SIGNALS:
    void startAsked(const std::string& practice);
    void logAsked(const upturn::gui::PracticeLog& log);
    void entryAsked(const upturn::core::Id& entry);

  protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    QWidget* standing();
    QWidget* todayCard();
    void fillSources();
    void fillTable();
    void log();
    void fold();

    PracticeView view_;
    QBoxLayout* top_ = nullptr;
    QBoxLayout* logRow_ = nullptr;
    Label* head_ = nullptr;
    Label* name_ = nullptr;
    Label* day_ = nullptr;
    Label* since_ = nullptr;
    LinkButton* entry_ = nullptr;
    Label* ends_ = nullptr;
    Button* start_ = nullptr;
    QWidget* today_ = nullptr;
    Label* action_ = nullptr;
    QComboBox* source_ = nullptr;
    TextLine* heard_ = nullptr;
    DayChart* chart_ = nullptr;
    QTableWidget* table_ = nullptr;
};

} // namespace upturn::gui
