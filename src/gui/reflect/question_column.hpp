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
    void toggleReasons();
    /// The field takes the room there is and scrolls, or else grows with the words.
    void fill(bool fills);

    GrowingTextEdit* field() const { return field_; }

  Q_SIGNALS:
    void edited(const QString& words);

  private:
    QBoxLayout* headLine();
    QBoxLayout* foot();
    void countWords();
    void showOptions(const QStringList& options);
    void choose(const QString& option, bool chosen);
    /// The options that stand in the answer are pressed.
    void followOptions();

    Label* entry_;
    Label* question_;
    Label* hint_;
    LinkButton* why_;
    FlowLayout* options_;
    std::vector<Button*> optionButtons_;
    bool oneOption_ = false;
    Label* reasons_;
    GrowingTextEdit* field_;
    Label* count_;
    Label* echo_;
};

} // namespace upturn::gui
