// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/journal_list_model.hpp"

#include "journal/journal_query.hpp"
#include "words/when.hpp"

#include <algorithm>

namespace upturn::gui {
namespace {

/// More than that is read again when it is seen again.
constexpr std::size_t mostRows = std::size_t{20} * journalPageSize;

QString kindName(core::EntryKind kind) {
    switch (kind) {
    case core::EntryKind::win:
        return JournalListModel::tr("Win");
    case core::EntryKind::note:
        return JournalListModel::tr("Note");
    case core::EntryKind::setback:
        break;
    }
    return {};
}

QString lessonsOf(const JournalRow& row) {
    if (row.lessons == 0)
        return {};
    return JournalListModel::tr("%n lessons", nullptr, row.lessons);
}

} // namespace

void JournalListModel::show(std::vector<store::EntryMark> marks, core::CivilDate today) {
    asked_.clear();
    if (marks == marks_) {
        if (!marks_.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    marks_ = std::move(marks);
    arrangeMonths(today);
    endResetModel();
}

void JournalListModel::arrangeMonths(core::CivilDate today) {
    months_.clear();
    std::optional<core::CivilDate> last;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        const core::CivilDate day = core::dateOfDayNumber(marks_[i].day);
        if (last && last->year() == day.year() && last->month() == day.month())
            continue;
        months_.push_back({monthIn(day, today), static_cast<int>(i)});
        last = day;
    }
}

void JournalListModel::put(int page, std::vector<JournalRow> rows) {
    if (rows_.size() > mostRows) {
        rows_.clear();
        asked_ = {page};
    }
    for (JournalRow& row : rows)
        rows_.insert_or_assign(row.place, std::move(row));
    const int first = page * journalPageSize;
    const int last = std::min(first + journalPageSize, rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last));
}

void JournalListModel::ask(int page) const {
    if (!asked_.insert(page).second)
        return;
    const int first = page * journalPageSize;
    std::optional<std::int64_t> before;
    if (first > 0)
        before = marks_[static_cast<std::size_t>(first) - 1].place;
    Q_EMIT pageAsked(page, before);
}

const JournalRow* JournalListModel::rowAt(int row) const {
    ask(row / journalPageSize);
    const auto found = rows_.find(marks_[static_cast<std::size_t>(row)].place);
    return found == rows_.end() ? nullptr : &found->second;
}

std::optional<core::Id> JournalListModel::entryAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount())
        return std::nullopt;
    const JournalRow* row = rowAt(index.row());
    return row == nullptr ? std::nullopt : std::optional(row->id);
}

std::optional<std::int64_t> JournalListModel::placeAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount())
        return std::nullopt;
    return marks_[static_cast<std::size_t>(index.row())].place;
}

QModelIndex JournalListModel::nearest(std::int64_t place) const {
    const auto at = std::lower_bound(
        marks_.begin(), marks_.end(), place,
        [](const store::EntryMark& mark, std::int64_t wanted) { return mark.place > wanted; });
    if (at == marks_.end())
        return marks_.empty() ? QModelIndex() : index(rowCount() - 1);
    return index(static_cast<int>(at - marks_.begin()));
}

QModelIndex JournalListModel::onOrBefore(core::CivilDate day) const {
    const auto at = std::find_if(marks_.begin(), marks_.end(),
                                 [number = core::dayNumber(day)](const store::EntryMark& mark) {
                                     return mark.day <= number;
                                 });
    if (at == marks_.end())
        return marks_.empty() ? QModelIndex() : index(rowCount() - 1);
    return index(static_cast<int>(at - marks_.begin()));
}

int JournalListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(marks_.size());
}

QString JournalListModel::spoken(int row) const {
    const store::EntryMark& mark = marks_[static_cast<std::size_t>(row)];
    const QString day = fullDay(core::dateOfDayNumber(mark.day));
    const JournalRow* entry = rowAt(row);
    if (entry == nullptr)
        return day;
    QStringList parts{entry->title, day};
    for (const QString& part :
         {kindName(entry->kind), entry->area, entry->waits ? tr("Not reflected") : QString(),
          lessonsOf(*entry), entry->starred ? tr("starred") : QString()})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

QVariant JournalListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return spoken(index.row());
    if (role == dayRole)
        return dateOf(core::dateOfDayNumber(marks_[static_cast<std::size_t>(index.row())].day));
    const JournalRow* row = rowAt(index.row());
    if (role == hereRole)
        return row != nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case lineRole:
        return row->line;
    case areaRole:
        return row->area;
    case kindRole:
        return kindName(row->kind);
    case lessonsRole:
        return lessonsOf(*row);
    case waitsRole:
        return row->waits;
    case starredRole:
        return row->starred;
    default:
        return {};
    }
}

Qt::ItemFlags JournalListModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace upturn::gui
