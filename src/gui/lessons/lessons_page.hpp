// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// All lessons: the list at the left, the chosen one at the right.

#pragma once

#include "lessons/lessons_view.hpp"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace upturn::gui {

class Button;
class EmptyState;
class FocusField;
class Label;
class LessonDetailPage;
class LessonListModel;
class TextLine;

class LessonsPage final : public QWidget {
    Q_OBJECT

  public:
    explicit LessonsPage(QWidget* parent = nullptr);

    /// Keeps the chosen lesson chosen, if it is still there; else the first is.
    void show(const LessonsView& view);
    using QWidget::show;
    void showDetail(const LessonDetail& detail);
    void choose(const core::Id& lesson);
    /// Where one column has to do, from the lesson to the list; false where the list is there.
    bool backToList();
    QWidget* firstFocus() const;
    /// A lesson of one's own, without an entry: opens its line.
    void startOwn();
    FocusField& own() const;
    /// It is in the journal.
    void ownKept();

  Q_SIGNALS:
    void ownWritten(const QString& words);
    /// The page beside the list has to show this one.
    void detailAsked(const upturn::core::Id& lesson);
    void reviewAsked();
    void reflectAsked(const upturn::core::Id& entry);
    void setbackAsked();
    /// `typed` is the draft of the words.
    void reworded(const upturn::core::Id& lesson, const QString& words,
                  const upturn::app::Served& typed);
    void retireAsked(const upturn::core::Id& lesson, bool retired);
    /// What applies before something is done.
    void beforeAsked();
    void sameAsked(const upturn::core::Id& lesson, const upturn::core::Id& into);
    void trashAsked(const upturn::core::Id& lesson);
    void entryAsked(const upturn::core::Id& entry);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* emptyPage();
    QWidget* usualPage();
    QWidget* listPane();
    QWidget* detailPane();
    QWidget* headLine();
    void connectList();
    void connectOwn();
    void leaveOwn();
    void chosen();
    void fold();
    void showInOneColumn(bool detail);

    Button* suggestion_ = nullptr;
    Label* suggestionLine_ = nullptr;
    core::Id suggested_;
    QBoxLayout* head_ = nullptr;
    Label* counts_ = nullptr;
    Button* review_ = nullptr;
    TextLine* own_ = nullptr;
    QLineEdit* search_ = nullptr;
    QListView* list_ = nullptr;
    LessonListModel* model_ = nullptr;
    QWidget* listPane_ = nullptr;
    QWidget* detailPane_ = nullptr;
    LessonDetailPage* detail_ = nullptr;
    QStackedLayout* pages_;
    bool oneColumn_ = false;
    bool detailFirst_ = false;
};

} // namespace upturn::gui
