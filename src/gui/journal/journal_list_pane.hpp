// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The left side of the Journal: a field to search in, what to show, the list.

#pragma once

#include "journal/journal_view.hpp"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QMenu;

namespace upturn::gui {

class Button;
class JournalListModel;
class KeptLine;
class Label;
class MonthList;

class JournalListPane final : public QWidget {
    Q_OBJECT

  public:
    explicit JournalListPane(QWidget* parent = nullptr);

    /// Keeps the chosen entry chosen, or takes the next older one.
    void show(const JournalOutline& outline);
    using QWidget::show;
    void put(int page, std::vector<JournalRow> rows);
    void choose(std::int64_t place);
    const JournalFilter& filter() const { return filter_; }
    /// Shows everything again, without asking.
    void clearFilter();
    /// Without a line nothing is said any more.
    void say(const QString& line);
    MonthList* list() const { return list_; }
    void startSearch();
    void openCalendar();

  Q_SIGNALS:
    void filterChanged();
    void rowsAsked(int page, std::optional<std::int64_t> before);
    void entryChosen(const upturn::core::Id& entry);
    /// The person wants to read it, not only to pass over it.
    void entryOpened();
    void trashAsked(const upturn::core::Id& entry);
    void undoAsked();
    void calendarAsked();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLayout* searchRow();
    QLayout* chips();
    QMenu* kindMenu();
    void connectList();
    void searched();
    void apply(const JournalFilter& filter);
    void markFilter();
    void tellChosen();
    void showCounts(const JournalOutline& outline);
    void fill(const JournalOutline& outline);
    /// To the year that stands in the field; without an entry of that year it is a word.
    void jumpToYear();

    JournalFilter filter_;
    int year_ = 0; ///< to jump to when the whole list is there
    core::CivilDate today_{};
    QLineEdit* search_;
    QButtonGroup* only_;
    Button* kinds_;
    Button* calendar_;
    JournalListModel* model_;
    MonthList* list_;
    Label* nothing_;
    KeptLine* kept_;
    QTimer typing_;
    core::Id told_;
};

} // namespace upturn::gui
