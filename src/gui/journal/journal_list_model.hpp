// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The entries as a list of any length: what each row says is read page by page, when it is seen.

#pragma once

#include "journal/journal_view.hpp"

#include <QAbstractListModel>

#include <set>
#include <unordered_map>

namespace upturn::gui {

/// Neighbouring rows of one month.
struct MonthSpan {
    QString name; ///< "October", "October 2025"
    int first = 0;
};

class JournalListModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        lineRole = Qt::UserRole + 1,
        areaRole,
        dayRole,
        kindRole,
        lessonsRole,
        waitsRole,
        starredRole,
        hereRole, ///< false while the row is being read
    };

    using QAbstractListModel::QAbstractListModel;

    /// Rows that were read before are shown until they are read again.
    void show(std::vector<store::EntryMark> marks, core::CivilDate today);
    void put(int page, std::vector<JournalRow> rows);

    const std::vector<store::EntryMark>& marks() const { return marks_; }
    const std::vector<MonthSpan>& months() const { return months_; }
    std::optional<core::Id> entryAt(const QModelIndex& index) const;
    std::optional<std::int64_t> placeAt(const QModelIndex& index) const;
    /// The entry at that place, or the next older one, or else the last; invalid when empty.
    QModelIndex nearest(std::int64_t place) const;
    /// The newest entry of that day or before; the last one when all are newer.
    QModelIndex onOrBefore(core::CivilDate day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    /// The rows of this page are seen and not here; `before` is the place before the first.
    void pageAsked(int page, std::optional<std::int64_t> before) const;

  private:
    void arrangeMonths(core::CivilDate today);
    const JournalRow* rowAt(int row) const;
    void ask(int page) const;
    QString spoken(int row) const;

    std::vector<store::EntryMark> marks_;
    std::vector<MonthSpan> months_;
    std::unordered_map<std::int64_t, JournalRow> rows_; ///< by place
    mutable std::set<int> asked_;                       ///< pages, since the last `show`
};

} // namespace upturn::gui
