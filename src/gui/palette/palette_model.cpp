// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "palette/palette_model.hpp"

#include <algorithm>

namespace upturn::gui {

void PaletteModel::show(const PaletteFound& found, const std::vector<PaletteRow>& actions) {
    beginResetModel();
    rows_.clear();
    take(tr("Lessons"), found.lessons);
    take(tr("Entries"), found.entries);
    take(tr("Actions"), actions);
    endResetModel();
}

void PaletteModel::take(const QString& head, const std::vector<PaletteRow>& rows) {
    if (rows.empty())
        return;
    rows_.push_back({.kind = PaletteRow::Kind::head, .text = head});
    rows_.insert(rows_.end(), rows.begin(), rows.end());
}

int PaletteModel::openable(int row, int step) const {
    for (; row >= 0 && row < rowCount(); row += step)
        if (at(row).kind != PaletteRow::Kind::head)
            return row;
    return -1;
}

int PaletteModel::found() const {
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(), [](const PaletteRow& row) {
        return row.kind != PaletteRow::Kind::head;
    }));
}

QString PaletteModel::spoken(int row) const {
    const PaletteRow& one = at(row);
    const auto with = [&one](const QString& kind) -> QString {
        const QString rest = one.right.isEmpty() ? kind : kind + QStringLiteral(", ") + one.right;
        return one.text + QStringLiteral(", ") + rest;
    };
    switch (one.kind) {
    case PaletteRow::Kind::lesson:
        return with(tr("lesson"));
    case PaletteRow::Kind::entry:
        return with(tr("entry"));
    case PaletteRow::Kind::action:
        return with(tr("action"));
    case PaletteRow::Kind::head:
        break;
    }
    return one.text;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return at(index.row()).text;
    if (role == Qt::AccessibleTextRole)
        return spoken(index.row());
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    const bool head = !index.isValid() || at(index.row()).kind == PaletteRow::Kind::head;
    return head ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace upturn::gui
