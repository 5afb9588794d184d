// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the page for a hard moment shows, as plain values.

#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace upturn::gui {

struct HardView {
    QString when; ///< "Saturday night, 0:47"
    int weight = 0;
    bool night = false;
    std::array<QString, 3> questions;
    std::array<QString, 3> words; ///< what stands there already
    QStringList contacts;         ///< the person's own, one a line
};

} // namespace upturn::gui
