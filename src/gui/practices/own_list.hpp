// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One of the person's own lists: its rows, and what can be done with each, where it stands.

#pragma once

#include "practices/row_form.hpp"

#include <QPointer>

#include <functional>

namespace upturn::gui {

class Card;
class Label;

class OwnList final : public QWidget {
    Q_OBJECT

  public:
    /// `kinds` stand in the list together; the first gives it its name.
    explicit OwnList(std::vector<core::BlockKind> kinds, QWidget* parent = nullptr);

    /// What "tomorrow" in a form is counted from, whenever it is kept.
    void setClock(std::function<core::Now()> now) { now_ = std::move(now); }
    /// A form that is open stays open with its words.
    void show(const PracticesView& view);
    using QWidget::show;
    /// Opens what is asked at the end of that row; null when it is not here.
    QWidget* ask(const core::Id& row);
    /// What became of the change that was asked for: the form closes when it is in the journal.
    void answered(const OwnChange& change, bool written);

  Q_SIGNALS:
    void changeAsked(const upturn::gui::OwnChange& change);

  private:
    QWidget* headLine();
    QWidget* rowOf(const OwnRow& row);
    void addTools(const OwnRow& row, QBoxLayout* line, QWidget* parent);
    void fill();
    void open(core::BlockKind kind, const OwnRow* row, RowForm::Asks asks);
    void closeForm();
    void close(const OwnRow& row);

    std::vector<core::BlockKind> kinds_;
    std::vector<OwnRow> rows_;
    QStringList people_;
    std::function<core::Now()> now_ = [] { return core::Now{}; };
    QBoxLayout* column_ = nullptr;
    QBoxLayout* sheet_ = nullptr;
    Card* card_ = nullptr;
    Label* empty_ = nullptr;
    QPointer<RowForm> form_;
    bool waits_ = false;
    int forms_ = 0; ///< opened so far ///< for what becomes of the words in the form
};

} // namespace upturn::gui
