// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One question and the place to answer it.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class Button;
class FlowLayout;
class GrowingTextEdit;
class Label;
class LinkButton;

class QuestionColumn final : public QWidget {
    Q_OBJECT

  public:
    explicit QuestionColumn(QWidget* parent = nullptr);

    void show(const ReflectView& view);
    using QWidget::show;
    /// Marks the proposal that stands in the answer.
    void mark(const std::vector<Proposal>& proposals);
    void setWhyShown(bool shown);
    /// False for a question that was answered before: why it was asked then is not known now.
    bool knowsWhy() const;
    /// The field takes the room there is and scrolls, or else grows with the words.
    void fill(bool fills);

    GrowingTextEdit* field() const { return field_; }
    Button* why() const { return why_; }
    Button* guide() const { return guide_; }

  Q_SIGNALS:
    void edited(const QString& words);
    void whyToggled(bool shown);
    void compareAsked();

  private:
    QLayout* headLine();
    QLayout* foot();
    void countWords();
    void showOptions(const QStringList& options);
    void choose(const QString& option, bool chosen);
    /// The options that stand in the answer are pressed.
    void followOptions();

    Label* entry_;
    Label* question_;
    Label* hint_;
    Label* reason_; ///< why this question, in one line
    Button* guide_;
    Button* why_;
    FlowLayout* options_;
    std::vector<Button*> optionButtons_;
    bool oneOption_ = false;
    GrowingTextEdit* field_;
    Label* count_;
    Label* source_;
    Label* echo_;
    LinkButton* compare_;
};

} // namespace upturn::gui
