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
class MirrorLine;
class QuietLine;
class StatusLabel;

class QuestionColumn final : public QWidget {
    Q_OBJECT

  public:
    explicit QuestionColumn(QWidget* parent = nullptr);

    void show(const ReflectView& view);
    using QWidget::show;
    /// Marks the proposal that stands in the answer.
    void mark(const std::vector<Proposal>& proposals);
    void setWhyShown(bool shown);
    void showLift(const ReflectView& view);
    void showRead(const std::vector<ReadOf>& read);
    /// Opens what can be corrected.
    void correct();
    /// False for a question that was answered before: why it was asked then is not known now.
    bool knowsWhy() const;
    /// The field takes the room there is and scrolls, or else grows with the words.
    void fill(bool fills);

    GrowingTextEdit* field() const { return field_; }
    Button* why() const { return why_; }
    Button* guide() const { return guide_; }
    Button* notMine() const { return notMine_; }
    Button* myPart() const { return myPart_; }

  Q_SIGNALS:
    void edited(const QString& words);
    void whyToggled(bool shown);
    void compareAsked();
    /// What happened is not the person's to learn from, or they want to look at their part.
    void lifted(bool myPart);
    void liftTakenBack();
    /// Something is told in the entry, or is not, whatever was read there.
    void corrected(const std::string& dimension, bool told);

  private:
    QLayout* headLine();
    QLayout* foot();
    QWidget* lifts();
    void showBeside(const ReflectView& view);
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
    MirrorLine* mirror_;
    StatusLabel* told_;
    LinkButton* correct_;
    std::vector<ReadOf> read_;
    QuietLine* line_;
    QBoxLayout* helplines_; ///< where somebody hurt the person
    QWidget* lifts_ = nullptr;
    Button* notMine_ = nullptr;
    Button* myPart_ = nullptr;
    QWidget* liftSaid_ = nullptr;
    StatusLabel* liftLine_ = nullptr;
};

} // namespace upturn::gui
