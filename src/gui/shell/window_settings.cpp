// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/window_settings.hpp"

#include "shell/main_window.hpp"
#include "theme/theme.hpp"

#include <QSettings>

#include <algorithm>

namespace upturn::gui {
namespace {

const auto geometry = QStringLiteral("window/geometry");
const auto colours = QStringLiteral("window/colours");
const auto text = QStringLiteral("window/text");

} // namespace

WindowSettings::WindowSettings(std::filesystem::path file)
    : file_(std::move(file)) {}

void WindowSettings::restore(MainWindow& window, Theme& theme) const {
    const QSettings kept(QString::fromStdString(file_.string()), QSettings::IniFormat);
    const int chosen = kept.value(colours, 0).toInt();
    theme.setColours(static_cast<Colours>(std::clamp(chosen, 0, 3)));
    const double scale = kept.value(text, 1.0).toDouble();
    if (scale != 1.0)
        theme.setTextScale(std::clamp(scale, smallestText, largestText));
    window.restoreGeometry(kept.value(geometry).toByteArray());
    window.markColours();
}

void WindowSettings::keep(const MainWindow& window) const {
    QSettings kept(QString::fromStdString(file_.string()), QSettings::IniFormat);
    kept.setValue(geometry, window.saveGeometry());
    kept.setValue(colours, static_cast<int>(window.theme().colours()));
    kept.setValue(text, window.theme().textScale());
}

} // namespace upturn::gui
