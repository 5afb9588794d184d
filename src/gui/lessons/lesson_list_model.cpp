// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lessons/lesson_list_model.hpp"

#include "widgets/strength_bar.hpp"
#include "words/match.hpp"

#include <algorithm>

namespace upturn::gui {
namespace {

QString titleOf(LessonGroup group) {
    switch (group) {
    case LessonGroup::due:
        return LessonListModel::tr("Due today");
    case LessonGroup::partOfMe:
        return LessonListModel::tr("Part of me");
    case LessonGroup::retired:
        return LessonListModel::tr("Retired");
    case LessonGroup::growing:
        break;
    }
    return LessonListModel::tr("Growing");
}

/// One sentence that begins with what the row is.
QString spoken(const LessonRow& row) {
    QStringList parts{row.text};
    parts << LessonListModel::tr("Strength %1 of %2").arg(row.strength).arg(strongest);
    if (!row.when.isEmpty())
        parts << LessonListModel::tr("next review %1").arg(row.when);
    if (!row.entryTitle.isEmpty())
        parts << LessonListModel::tr("from %1").arg(row.entryTitle);
    return parts.join(QStringLiteral(", "));
}

} // namespace

void LessonListModel::show(std::vector<LessonRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    arrange();
    endResetModel();
}

void LessonListModel::setFilter(const QString& words) {
    beginResetModel();
    filter_ = soughtWords(words);
    arrange();
    endResetModel();
}

void LessonListModel::arrange() {
    lines_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (!matches(rows_[i]))
            continue;
        const LessonGroup group = rows_[i].group;
        if (lines_.empty() || lines_.back().group != group)
            lines_.push_back({-1, group});
        lines_.push_back({static_cast<int>(i), group});
    }
}

bool LessonListModel::matches(const LessonRow& row) const {
    return gui::matches(row.text + QLatin1Char('\n') + row.entryTitle, filter_, nullptr,
                        MatchAt::anywhere);
}

std::optional<core::Id> LessonListModel::lessonAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount())
        return std::nullopt;
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    if (line.lesson < 0)
        return std::nullopt;
    return rows_[static_cast<std::size_t>(line.lesson)].id;
}

QModelIndex LessonListModel::indexOf(const core::Id& lesson) const {
    for (std::size_t i = 0; i < lines_.size(); ++i)
        if (lines_[i].lesson >= 0 && rows_[static_cast<std::size_t>(lines_[i].lesson)].id == lesson)
            return index(static_cast<int>(i));
    return {};
}

QModelIndex LessonListModel::firstLesson() const {
    return lines_.empty() ? QModelIndex() : index(1);
}

int LessonListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant LessonListModel::headData(LessonGroup group, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return titleOf(group);
    case isHeadRole:
        return true;
    default:
        return {};
    }
}

QVariant LessonListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    if (line.lesson < 0)
        return headData(line.group, role);
    const LessonRow& row = rows_[static_cast<std::size_t>(line.lesson)];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case entryRole:
        return row.entryTitle;
    case strengthRole:
        return row.strength;
    case whenRole:
        return row.when;
    case dueRole:
        return row.group == LessonGroup::due;
    case isHeadRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags LessonListModel::flags(const QModelIndex& index) const {
    if (!lessonAt(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace upturn::gui
