// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "Before I ...": what a person is about to face, and the lessons that apply.

#pragma once

#include "before/before_view.hpp"

#include <QWidget>

class QBoxLayout;
class QDateEdit;

namespace upturn::gui {

class Button;
class Card;
class FocusField;
class Label;
class LinkButton;
class QuietLine;
class TextLine;

class BeforePage final : public QWidget {
    Q_OBJECT

  public:
    explicit BeforePage(QWidget* parent = nullptr);

    /// Empty fields for another situation.
    void start(const QDate& today);
    void show(const BeforeView& view);
    using QWidget::show;
    QString words() const;
    FocusField& field() const;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void wordsEdited(const QString& words);
    void afterwardsAsked(const upturn::gui::Afterwards& afterwards);
    void entryAsked(const upturn::core::Id& entry);
    void leaveAsked();

  private:
    QWidget* mainColumn();
    QWidget* rail();
    QBoxLayout* foot(QWidget* parent);
    QWidget* rowOf(const LessonToTake& lesson, int number);
    void showFaced();
    void showPeople();
    void copy();
    void ask();
    void fold();

    BeforeView view_;
    TextLine* words_ = nullptr;
    Label* head_ = nullptr;
    Label* of_ = nullptr;
    Card* results_ = nullptr;
    QBoxLayout* rows_ = nullptr;
    QBoxLayout* people_ = nullptr;
    QuietLine* line_ = nullptr;
    Card* afterwards_ = nullptr;
    QBoxLayout* body_ = nullptr;
    QBoxLayout* foot_ = nullptr;
    QWidget* rail_ = nullptr;
    Card* facedCard_ = nullptr;
    LinkButton* faced_ = nullptr;
    Label* facedTitle_ = nullptr;
    Label* facedMeta_ = nullptr;
    QDateEdit* day_ = nullptr;
    Button* copy_ = nullptr;
    Button* ask_ = nullptr;
};

} // namespace upturn::gui
