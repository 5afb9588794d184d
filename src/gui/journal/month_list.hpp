// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A list under the names of its months.

#pragma once

#include <QListView>

namespace upturn::gui {

class JournalListModel;

/// All rows are of one height and so are the names between them, so that every place is reckoned
/// from the months: opening, scrolling and jumping cost the same for ten entries and for 100,000.
/// QListView itself would ask for each row's height as soon as they differ.
class MonthList final : public QListView {
    Q_OBJECT

  public:
    explicit MonthList(JournalListModel* model, QWidget* parent = nullptr);

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Nothing is laid out row by row.
    void doItemsLayout() override { QAbstractItemView::doItemsLayout(); }
    /// After the model was shown anew: reckons at once and stands where it stood.
    void settleAt(int scrolled);
    int verticalOffset() const override;
    /// Letters belong to the search field: looking for them here would read every row.
    void keyboardSearch(const QString& letters) override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    bool isIndexHidden(const QModelIndex& index) const override;
    void changeEvent(QEvent* event) override;

  private:
    int rowHeight() const;
    int headHeight() const;
    int wholeHeight() const;
    /// The month a row or a height belongs to.
    std::size_t monthOfRow(int row) const;
    std::size_t monthAt(int y) const;
    int topOfRow(int row) const;
    int topOfMonth(std::size_t month) const;
    void paintHead(QPainter& painter, std::size_t month) const;
    void paintRow(QPainter& painter, int row) const;

    JournalListModel* entries_;
};

} // namespace upturn::gui
