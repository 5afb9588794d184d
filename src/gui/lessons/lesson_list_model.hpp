// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The lessons as a list with heads between the groups.

#pragma once

#include "lessons/lessons_view.hpp"

#include <QAbstractListModel>

namespace upturn::gui {

class LessonListModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        isHeadRole = Qt::UserRole + 1,
        entryRole,
        strengthRole,
        whenRole,
        dueRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<LessonRow> rows);
    /// Only lessons in whose sentence or entry all the words stand; empty for all.
    void setFilter(const QString& words);

    std::optional<core::Id> lessonAt(const QModelIndex& index) const;
    /// Invalid when it isn't shown.
    QModelIndex indexOf(const core::Id& lesson) const;
    QModelIndex firstLesson() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    /// A head when `lesson` is negative.
    struct Line {
        int lesson = -1;
        LessonGroup group = LessonGroup::due;
    };

    void arrange();
    bool matches(const LessonRow& row) const;
    QVariant headData(LessonGroup group, int role) const;

    std::vector<LessonRow> rows_;
    std::vector<Line> lines_;
    QStringList filter_;
};

} // namespace upturn::gui
