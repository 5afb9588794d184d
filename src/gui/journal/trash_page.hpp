// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The trash: what was deleted, to be read, put back, or deleted for good.

#pragma once

#include "journal/trash_view.hpp"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QStackedLayout;

namespace upturn::gui {

class Button;
class Label;
class ReadingText;
class TwoLineList;

class TrashPage final : public QWidget {
    Q_OBJECT

  public:
    explicit TrashPage(QWidget* parent = nullptr);

    /// Keeps the place that was chosen, or the one that moves up to it.
    void show(const std::vector<TrashRow>& rows);
    using QWidget::show;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void leaveAsked();
    void putBackAsked(const upturn::core::Id& thing);
    void purgeAsked(const upturn::core::Id& thing);
    /// All that the trash held when the person was asked.
    void emptyAsked(const std::vector<upturn::core::Id>& things);

  private:
    QWidget* emptyPage();
    QWidget* usualPage();
    QWidget* listPane();
    QWidget* readingPane();
    QWidget* answers();
    QWidget* asking();
    void filter();
    void chosen();
    void showRow(const TrashRow& row);
    void ask(bool asks, bool all = false);
    const TrashRow* row() const;
    void fold();
    void showInOneColumn(bool reading);

    std::vector<TrashRow> rows_;
    std::vector<std::size_t> shown_; ///< of rows_, those that the search lets through
    QStackedLayout* pages_;
    Button* leave_ = nullptr;
    Button* emptyLeave_ = nullptr;
    QWidget* listPane_ = nullptr;
    QWidget* reading_ = nullptr;
    Label* counts_ = nullptr;
    QLineEdit* search_ = nullptr;
    TwoLineList* list_ = nullptr;
    Button* back_ = nullptr;
    Label* meta_ = nullptr;
    Label* title_ = nullptr;
    ReadingText* text_ = nullptr;
    QBoxLayout* comes_ = nullptr;
    QWidget* answers_ = nullptr;
    Button* putBack_ = nullptr;
    Button* purge_ = nullptr;
    QWidget* asking_ = nullptr;
    Label* question_ = nullptr;
    Button* keep_ = nullptr;
    Button* empty_ = nullptr;
    bool asksForAll_ = false;
    bool oneColumn_ = false;
    bool readingFirst_ = false;
};

} // namespace upturn::gui
