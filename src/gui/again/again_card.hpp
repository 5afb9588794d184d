// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The old lesson beside the new text: never in it, and never with the keyboard.

#pragma once

#include "again/again_view.hpp"

#include <QWidget>

namespace upturn::gui {

class Button;
class ChainDrawing;
class Label;
class StatusLabel;

class AgainCard final : public QWidget {
    Q_OBJECT

  public:
    explicit AgainCard(QWidget* parent = nullptr);

    /// The keyboard stays where it is.
    void show(const AgainView& view);
    using QWidget::show;
    /// Where F6 goes.
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void said(const upturn::gui::AgainView& view, bool same);
    void closed();
    /// Never again, for no entry.
    void offAsked();

  private:
    AgainView view_;
    StatusLabel* sentence_;
    Label* kept_;
    QWidget* rule_;
    Label* head_;
    Label* cause_;
    ChainDrawing* chain_;
    Button* same_;
    Label* because_;
};

/// The times it happened, one below the other; what lay longer apart is drawn longer, not to
/// scale, so that a week can still be seen.
class ChainDrawing final : public QWidget {
    Q_OBJECT

  public:
    explicit ChainDrawing(QWidget* parent = nullptr);

    void show(const std::vector<ChainRow>& rows);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int rowHeight() const;
    static int stretchOf(const ChainRow& row);

    std::vector<ChainRow> rows_;
};

} // namespace upturn::gui
