// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// An exported page on paper, or as PDF: the words of the page, in a form for sheets.

#pragma once

#include <QByteArray>
#include <QFont>
#include <QString>

#include <cstddef>
#include <functional>

class QPagedPaintDevice;

namespace upturn::gui {

/// Is told how many entries are laid out; with false it ends.
using SheetsGoOn = std::function<bool(std::size_t)>;

struct Paper {
    QString html; ///< which `app::readingPage` makes
    QString title;
    QFont font; ///< asked of the application on its thread
};

/// Any thread, where the device is its own. False when it was ended, or the device can't be
/// painted on.
bool paintSheets(QPagedPaintDevice& device, const Paper& paper, const SheetsGoOn& goOn = {});

/// Empty when it was ended.
QByteArray pdfOf(const Paper& paper, const SheetsGoOn& goOn = {});

} // namespace upturn::gui
