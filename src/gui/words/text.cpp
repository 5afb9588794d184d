// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/text.hpp"

#include <algorithm>

namespace upturn::gui {

QString shown(const core::Text& text) {
    return QString::fromStdString(text.utf8());
}

core::Text textOf(const QString& words) {
    return core::Text::repaired(words.toUtf8().toStdString());
}

int charactersBefore(const core::Text& text, std::int64_t offset) {
    const auto bytes = std::clamp<std::int64_t>(offset, 0, static_cast<std::int64_t>(text.bytes()));
    return static_cast<int>(
        QString::fromUtf8(text.utf8().data(), static_cast<qsizetype>(bytes)).size());
}

std::int64_t bytesBefore(const QString& words, int position) {
    return words.left(position).toUtf8().size();
}

} // namespace upturn::gui
