// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What stands beside the text while it is written: when, where, how heavy, with which words.

#pragma once

#include "journal/editor_view.hpp"

#include <upturn/app/drafts.hpp>

#include <QWidget>

class QBoxLayout;
class QDateEdit;

namespace upturn::gui {

class ChipRow;
class Draft;
class Label;
class LinkButton;
class Segment;
class TimeLine;
class WeightDots;

class EditorSide final : public QWidget {
    Q_OBJECT

  public:
    explicit EditorSide(QWidget* parent = nullptr);

    void show(const EditorView& view);
    using QWidget::show;
    /// Words that are still in a field become chips.
    void keepTyped();
    /// The drafts of what stood in these fields.
    std::vector<app::Served> serve();
    /// Puts what stands here into the fields.
    void fill(EntryFields& fields) const;
    /// What is typed here is saved with it.
    void shareDraft(Draft* draft);

  Q_SIGNALS:
    void edited();
    void reflectAsked();

  private:
    void addWhen(QBoxLayout* column);
    void addArea(QBoxLayout* column);
    void addWeight(QBoxLayout* column);
    void addReflect(QBoxLayout* column);
    Label* head(const QString& words, QWidget* buddy);
    void showTime(const QTime& time);
    void follow();

    QDateEdit* day_;
    TimeLine* time_;
    Label* timeHint_;
    LinkButton* addTime_;
    Segment* area_;
    WeightDots* weight_;
    Label* weightText_;
    ChipRow* feelings_;
    ChipRow* causes_;
    ChipRow* tags_;
    Label* waits_;
    bool timed_ = false;
    bool showing_ = false;
    QStringList areas_; ///< as they are stored, in the order of the segment
};

} // namespace upturn::gui
