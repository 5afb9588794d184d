// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the page for going round in circles shows, as plain values.

#pragma once

#include <upturn/core/id.hpp>

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace upturn::gui {

struct CirclingView {
    struct Text {
        QString day; ///< "Tuesday 17 November"
        QString words;
        QStringList repeated; ///< what stands in another of the texts as well
        int weight = 0;       ///< 1 to 5, or 0 for not said
    };
    core::Id entry;
    QString title;
    QString evidence;
    std::vector<Text> texts; ///< the latest, oldest first
    QStringList signs;       ///< what was noticed, a sentence each
    QDate back;              ///< when a pause would end
};

/// What a person does instead of answering one more question.
enum class WayOut { distance, tinyStep, pause, writeOn };

} // namespace upturn::gui
