// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A diary from elsewhere, before anything of it is in the journal.

#pragma once

#include "arrive/import_view.hpp"

#include <QWidget>

class QLayout;
class QBoxLayout;
class QGridLayout;

namespace upturn::gui {

class Button;
class Card;
class ColumnChooser;
class Label;
class LinkButton;
class MonthBars;
class StatusLabel;

class ImportPage final : public QWidget {
    Q_OBJECT

  public:
    explicit ImportPage(QWidget* parent = nullptr);

    void show(const ImportView& view);
    using QWidget::show;
    /// While it is brought in, and what hindered it.
    void setBusy(bool busy, const QString& line = {});
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void bringAsked();
    void otherAsked();
    void leaveAsked();
    /// What each column of a table is, in their order.
    void columnsChosen(const std::vector<std::string>& columns);

  private:
    QWidget* timeCard();
    QWidget* mainColumn();
    QWidget* rail();
    QLayout* foot();
    void showExamples();
    void showRemarks();
    void showBecomes();
    void showTable(bool table);
    void bring();

    ImportView view_;
    bool busy_ = false;
    Label* title_ = nullptr;
    Label* about_ = nullptr;
    Label* head_ = nullptr;
    Label* unit_ = nullptr;
    MonthBars* bars_ = nullptr;
    Label* table_ = nullptr;
    LinkButton* asTable_ = nullptr;
    ColumnChooser* columns_ = nullptr;
    Label* examplesHead_ = nullptr;
    Card* examples_ = nullptr;
    QGridLayout* exampleRows_ = nullptr;
    Label* becomesHead_ = nullptr;
    Card* becomesCard_ = nullptr;
    QGridLayout* becomes_ = nullptr;
    Label* remarksHead_ = nullptr;
    Card* remarks_ = nullptr;
    QBoxLayout* remarkRows_ = nullptr;
    Label* more_ = nullptr;
    StatusLabel* said_ = nullptr;
    Button* other_ = nullptr;
    Button* bring_ = nullptr;
};

} // namespace upturn::gui
