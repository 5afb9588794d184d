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
    auto* portal = new Portal(this);
    connect(portal, &Portal::darkChanged, this, [this](bool dark) {
        desktopIsDark_ = dark;
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
    const bool dark = colours_ == Colours::dark ||
                      (colours_ == Colours::likeDesktop && (desktopIsDark_ || night_));
    Look look = dark ? Look::dusk : Look::paper;
    if (colours_ == Colours::contrast)
        look = desktopIsDark_ ? Look::contrastDark : Look::contrastLight;
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
