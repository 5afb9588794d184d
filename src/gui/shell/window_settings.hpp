// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What belongs to this computer: where the window stands, its colours and the size of its text.

#pragma once

#include <filesystem>

namespace upturn::gui {

class MainWindow;
class Theme;

class WindowSettings {
  public:
    explicit WindowSettings(std::filesystem::path file);

    void restore(MainWindow& window, Theme& theme) const;
    void keep(const MainWindow& window) const;

  private:
    std::filesystem::path file_;
};

} // namespace upturn::gui
