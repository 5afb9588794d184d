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
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Places {
        int dates = 0; ///< width of the dates
        int line = 0;  ///< where the line runs
        int words = 0; ///< where the titles begin
        int tall = 0;
        std::vector<std::pair<int, int>> rows; ///< top and height, below the gap
    };
    static int stretchOf(const ChainRow& row);
    Places placesFor(int width) const;

    std::vector<ChainRow> rows_;
};

} // namespace upturn::gui
