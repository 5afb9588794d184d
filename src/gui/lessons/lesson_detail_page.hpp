// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One lesson, whole: the sentence, where it came from, where it helped.

#pragma once

#include "lessons/lessons_view.hpp"

#include <QWidget>

class QAction;
class QBoxLayout;

namespace upturn::gui {

class Button;
class GrowingTextEdit;
class Label;
class LinkButton;

class LessonDetailPage final : public QWidget {
    Q_OBJECT

  public:
    explicit LessonDetailPage(QWidget* parent = nullptr);

    void show(const LessonDetail& detail);
    using QWidget::show;
    /// In one column there is a way back to the list.
    void setBack(bool shown);
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void backAsked();
    /// `typed` is the draft of the words.
    void reworded(const upturn::core::Id& lesson, const QString& words,
                  const upturn::app::Served& typed);
    void retireAsked(const upturn::core::Id& lesson, bool retired);
    void trashAsked(const upturn::core::Id& lesson);
    void entryAsked(const upturn::core::Id& entry);
    void lessonAsked(const upturn::core::Id& lesson);
    /// `lesson` says the same as `into`.
    void sameAsked(const upturn::core::Id& lesson, const upturn::core::Id& into);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QBoxLayout* tools();
    void showUnsaved();
    void showOrigin();
    void showUses();
    QBoxLayout* rowOf(const LessonUse& use);
    QBoxLayout* rowOf(const NearLesson& near);
    void startRewording();
    void endRewording(bool keep);

    LessonDetail detail_;
    Button* back_;
    Button* edit_;
    Button* retire_;
    QAction* bringBack_ = nullptr;
    Label* sentence_;
    GrowingTextEdit* words_;
    QWidget* unsaved_; ///< says that other words were typed, and leads to them
    Label* unsavedLine_;
    LinkButton* goOn_;
    Label* meta_;
    Label* life_;
    QBoxLayout* origin_;
    QBoxLayout* uses_;
};

} // namespace upturn::gui
