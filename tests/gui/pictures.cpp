// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Renders every page with the sample into PNG files: `upturn_pictures FOLDER [PAGE]`, in the
// language of LANG; with -reverse from right to left.

#include "capture/capture_window.hpp"
#include "stage.hpp"
#include "widgets/growing_text_edit.hpp"

#include <upturn/app/language.hpp>
#include <upturn/core/language.hpp>

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace upturn::gui;

namespace {

struct Variant {
    const char* name;
    Colours colours;
    QSize size;
    double text;
};

constexpr Variant variants[] = {
    {"light", Colours::light, {1280, 800}, 1.0},       {"dark", Colours::dark, {1280, 800}, 1.0},
    {"contrast", Colours::contrast, {1280, 800}, 1.0}, {"middle", Colours::light, {900, 640}, 1.0},
    {"narrow", Colours::light, {760, 560}, 1.0},       {"large", Colours::light, {1280, 800}, 2.0},
    {"tight", Colours::light, {760, 560}, 2.0},
};

void paint(const stage::Scene& scene, const Variant& variant, const QDir& folder) {
    stage::theme().setColours(variant.colours);
    stage::theme().setTextScale(variant.text);
    MainWindow window(stage::theme());
    window.sidebar()->setDue(scene.due);
    stage::show(window, variant.size);
    scene.set(window)->setFocus();
    stage::settle();
    const QString file =
        QString::fromStdString(scene.name).replace(QLatin1Char(' '), QLatin1Char('_')) +
        QLatin1Char('_') + QLatin1String(variant.name);
    window.grab().save(folder.filePath(file + QStringLiteral(".png")));
}

void paintCapture(const Variant& variant, const QDir& folder) {
    stage::theme().setColours(variant.colours);
    stage::theme().setTextScale(variant.text);
    CaptureWindow window;
    static_cast<GrowingTextEdit*>(window.firstFocus())
        ->setWords(QStringLiteral("Told the client a date before asking the team"));
    window.show();
    stage::settle();
    window.grab().save(
        folder.filePath(QStringLiteral("capture_%1.png").arg(QLatin1String(variant.name))));
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    upturn::core::speak(upturn::app::languageOf());
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("upturn_pictures FOLDER [PAGE]\n", stderr);
        return 2;
    }
    // The design's font, where it is installed.
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    for (const Variant& variant : variants)
        if (arguments.size() < 3 || arguments.at(2) == QLatin1String("capture"))
            paintCapture(variant, folder);
    for (const stage::Scene& scene : stage::scenes())
        for (const Variant& variant : variants)
            if (arguments.size() < 3 || arguments.at(2).toStdString() == scene.name)
                paint(scene, variant, folder);
    return 0;
}
