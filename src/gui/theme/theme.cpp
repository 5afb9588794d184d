// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/theme.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"
#include "theme/portal.hpp"
#include "theme/style.hpp"
#include "theme/type.hpp"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

namespace upturn::gui {
namespace {

const Tokens* worn = nullptr;

} // namespace

const Tokens& tokens() {
    return worn != nullptr ? *worn : tokensOf(Look::paper);
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , desktopPoints_(QFontInfo(QApplication::font()).pointSizeF()) {
    QApplication::setStyle(new Style);
    new FocusRing(this);
    wearLook();
    qApp->installEventFilter(this);
}

void Theme::setColours(Colours colours) {
    if (colours_ == colours)
        return;
    colours_ = colours;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Where the platform can, its frames and dialogs follow the person's choice as well.
    QGuiApplication::styleHints()->setColorScheme(colours == Colours::dark ? Qt::ColorScheme::Dark
                                                  : colours == Colours::light
                                                      ? Qt::ColorScheme::Light
                                                      : Qt::ColorScheme::Unknown);
#endif
    wearLook();
    Q_EMIT chosen();
}

void Theme::setTextScale(double scale) {
    if (textScale_ == scale)
        return;
    textScale_ = scale;
    QFont font = QApplication::font();
    font.setPointSizeF(desktopPoints_ * scale);
    QApplication::setFont(font);
    Q_EMIT chosen();
}

void Theme::setLines(LineWidth width) {
    if (lineWidth() == width)
        return;
    setLineWidth(width);
    refit();
}

void Theme::setNight(bool night) {
    if (night_ == night)
        return;
    night_ = night;
    wearLook();
}

void Theme::followDesktop() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto heard = [this](Qt::ColorScheme scheme) {
        platformIsDark_ = scheme == Qt::ColorScheme::Dark;
        wearLook();
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, heard);
    heard(QGuiApplication::styleHints()->colorScheme());
#endif
    auto* portal = new Portal(this);
    connect(portal, &Portal::darkChanged, this, [this](std::optional<bool> dark) {
        portalIsDark_ = dark;
        wearLook();
    });
    portal->ask();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange && watched == qApp)
        refit();
    return QObject::eventFilter(watched, event);
}

void Theme::wearLook() {
    // A platform that knows nothing of its desktop calls it light: the portal has the last word.
    const bool desktopIsDark = portalIsDark_.value_or(platformIsDark_);
    const bool dark = colours_ == Colours::dark ||
                      (colours_ == Colours::likeDesktop && (desktopIsDark || night_));
    Look look = dark ? Look::dusk : Look::paper;
    if (colours_ == Colours::contrast)
        look = desktopIsDark ? Look::contrastDark : Look::contrastLight;
    worn = &tokensOf(look);
    QApplication::setPalette(paletteOf(*worn));
}

void Theme::refit() {
    measureAgain();
    dressAll();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows)
        spaceAgain(window);
}

} // namespace upturn::gui
