// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the whole application wears: palette, style, text size; by choice or like the desktop.

#pragma once

#include "theme/metrics.hpp"
#include "theme/tokens.hpp"

#include <QObject>

#include <optional>

namespace upturn::gui {

/// The colours in use. Paint code asks each time; a change repaints everything.
const Tokens& tokens();

/// What the person chose in the View menu.
enum class Colours { likeDesktop, light, dark, contrast };

inline constexpr double smallestText = 0.8;
inline constexpr double largestText = 2.5;

/// One per application, created after QApplication and before the first widget. GUI thread.
class Theme final : public QObject {
    Q_OBJECT

  public:
    explicit Theme(QObject* parent = nullptr);

    Colours colours() const { return colours_; }
    void setColours(Colours colours);

    /// 1.0 is the text size of the desktop.
    double textScale() const { return textScale_; }
    void setTextScale(double scale);

    /// How wide lines of writing are.
    void setLines(LineWidth width);
    /// In the dark hours, for who wishes no colours of their own.
    void setNight(bool night);

    /// Asks the desktop whether it is dark, without waiting, and follows it from then on: the
    /// settings portal and, from Qt 6.5 on, the platform where no portal answers.
    void followDesktop();

  Q_SIGNALS:
    /// By the person: colours or text size are others now.
    void chosen();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void wearLook();
    void refit();

    Colours colours_ = Colours::likeDesktop;
    bool platformIsDark_ = false;
    std::optional<bool> portalIsDark_; ///< nothing while no portal names a preference
    bool night_ = false;
    double textScale_ = 1.0;
    double desktopPoints_ = 0;
};

} // namespace upturn::gui
