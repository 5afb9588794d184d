// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A lesson whose situation came up twice in a row without it: what would help in the moment, or is
// it the rule? Comes behind the grade that said so.

#pragma once

#include "review/review_view.hpp"

#include <QWidget>

#include <array>
#include <vector>

class QBoxLayout;
class QFormLayout;

namespace upturn::gui {

class Button;
class FocusField;
class Label;
class OptionButton;
class TextLine;

class UnusedPage final : public QWidget {
    Q_OBJECT

  public:
    explicit UnusedPage(QWidget* parent = nullptr);

    void show(const UnusedView& view);
    using QWidget::show;
    const UnusedView& view() const { return view_; }
    /// The situation, and what is done then.
    std::vector<FocusField*> fields() const;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    /// Both say something.
    void planned(const upturn::core::Id& lesson, const QString& when, const QString& then);
    void rewordAsked();
    void retireAsked(const upturn::core::Id& lesson);
    void goOnAsked();

  private:
    QWidget* card();
    QWidget* plan();
    QBoxLayout* otherWays();
    TextLine* line(const QString& name);
    void keep();
    void fold();

    UnusedView view_;
    Label* entry_ = nullptr;
    Label* cue_ = nullptr;
    Label* rule_ = nullptr;
    Label* cameUp_ = nullptr;
    Label* question_ = nullptr;
    QWidget* plan_ = nullptr;
    QFormLayout* form_ = nullptr;
    TextLine* when_ = nullptr;
    TextLine* then_ = nullptr;
    Label* shared_ = nullptr;
    Button* keep_ = nullptr;
    Label* why_ = nullptr;
    std::array<OptionButton*, 3> ways_{};
    QBoxLayout* wayRow_ = nullptr;
};

} // namespace upturn::gui
