// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Widgets in rows, as many in each as fit.

#pragma once

#include <QLayout>

#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace upturn::gui {

class FlowLayout final : public QLayout {
    Q_OBJECT

  public:
    FlowLayout() = default;
    FlowLayout(const FlowLayout&) = delete;
    FlowLayout& operator=(const FlowLayout&) = delete;
    ~FlowLayout() override;

    /// Each row in the middle.
    void setCentred(bool centred) { centred_ = centred; }

    /// What is added from now on stands at the end of its row, as after a stretch.
    void toEnd() { end_ = items_.size(); }

    /// Between two rows, in pixels; as between two items unless set.
    void setRowGap(int gap) { rowGap_ = gap; }

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// All of them in one row.
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;
    Qt::Orientations expandingDirections() const override { return {}; }

  private:
    /// Lays out, or only measures; gives the height.
    int arrange(const QRect& place, bool move) const;
    /// As many items from `first` on as fit beside each other, and how wide they are.
    std::pair<std::size_t, int> rowFrom(std::size_t first, int width) const;
    /// Where it stands on the other side of `room` for those who read from the right.
    QRect visual(const QRect& room, const QRect& fromLeft) const;

    bool centred_ = false;
    std::size_t end_ = std::numeric_limits<std::size_t>::max(); ///< the first that stands there
    int rowGap_ = -1;
    std::vector<QLayoutItem*> items_; ///< owned, as every layout owns its items
};

} // namespace upturn::gui
