// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/type.hpp"

#include <QApplication>
#include <QFontDatabase>

#include <array>

namespace upturn::gui {
namespace {

constexpr const char* typeProperty = "upturnType";

struct Cut {
    double scale;
    QFont::Weight weight;
    bool serif;
    double leading;
};

const Cut& cutOf(Type type) {
    static constexpr std::array<Cut, 20> cuts{{
        {0.79, QFont::Normal, false, 1.3},    {0.86, QFont::Normal, false, 1.43},
        {0.93, QFont::Normal, false, 1.43},   {0.93, QFont::Medium, false, 1.43},
        {0.93, QFont::DemiBold, false, 1.43}, {1.0, QFont::Normal, false, 1.43},
        {1.0, QFont::Medium, false, 1.43},    {1.14, QFont::DemiBold, false, 1.43},
        {1.29, QFont::Medium, false, 1.43},   {1.0, QFont::DemiBold, false, 1.43},
        {1.07, QFont::Normal, false, 1.5},    {1.14, QFont::Normal, true, 1.5},
        {1.29, QFont::Normal, true, 1.44},    {1.29, QFont::Normal, true, 1.65},
        {1.86, QFont::Normal, true, 1.36},    {1.86, QFont::DemiBold, true, 1.3},
        {2.29, QFont::DemiBold, true, 1.25},  {2.14, QFont::Normal, true, 1.35},
        {1.29, QFont::DemiBold, true, 1.4},   {1.43, QFont::Medium, false, 1.3},
    }};
    return cuts[static_cast<std::size_t>(type)];
}

QString chosenFamily;

/// For those who read serif letters badly, or like others better.
QStringList others() {
    return {QStringLiteral("Atkinson Hyperlegible"), QStringLiteral("OpenDyslexic"),
            QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
}

QStringList serifs() {
    return {QStringLiteral("Source Serif 4"), QStringLiteral("Literata"),
            QStringLiteral("Gentium Plus"), QStringLiteral("Noto Serif"),
            QStringLiteral("DejaVu Serif")};
}

QStringList installedOf(const QStringList& wanted) {
    const QStringList installed = QFontDatabase::families();
    QStringList found;
    for (const QString& family : wanted)
        if (installed.contains(family))
            found << family;
    return found;
}

} // namespace

QString writingFamily() {
    static const QString usual = installedOf(serifs()).value(0);
    return chosenFamily.isEmpty() ? usual : chosenFamily;
}

void setWritingFamily(const QString& family) {
    if (chosenFamily == family)
        return;
    chosenFamily = family;
    dressAll();
}

QStringList writingFamilies() {
    static const QStringList all = installedOf(serifs() + others());
    return all;
}

QFont fontOf(Type type) {
    const Cut& cut = cutOf(type);
    QFont font = QApplication::font();
    // A desktop may give its font in pixels; a share of it then stays in pixels.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * cut.scale);
    else
        font.setPointSizeF(QFontInfo(font).pointSizeF() * cut.scale);
    font.setWeight(cut.weight);
    if (cut.serif) {
        if (!writingFamily().isEmpty())
            font.setFamilies({writingFamily()});
        font.setStyleHint(QFont::Serif);
    }
    return font;
}

double leadingOf(Type type) {
    return cutOf(type).leading;
}

void dress(QWidget* widget, Type type) {
    widget->setProperty(typeProperty, static_cast<int>(type));
    widget->setFont(fontOf(type));
}

void dressAll() {
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        const QVariant type = widget->property(typeProperty);
        if (type.isValid())
            widget->setFont(fontOf(static_cast<Type>(type.toInt())));
    }
}

} // namespace upturn::gui
