// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Renders every page with the sample into PNG files: `upturn_pictures FOLDER [NAME]`.

#include "lessons/lessons_page.hpp"
#include "reflect/reflect_page.hpp"
#include "review/review_page.hpp"
#include "sample.hpp"
#include "shell/main_window.hpp"
#include "today/today_page.hpp"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace upturn::gui;

namespace {

struct Scene {
    const char* name;
    std::function<void(MainWindow&)> set;
};

struct Variant {
    const char* name;
    Colours colours;
    QSize size;
    double text;
};

void reflectOn(MainWindow& window, const ReflectView& view) {
    auto* page = new ReflectPage(&window);
    page->show(view);
    page->showTakeaways(sample::takeaways());
    page->setSaved(true);
    window.openFocusPage(page);
    page->firstFocus()->setFocus();
}

void reviewOn(MainWindow& window, const ReviewView& view) {
    auto* page = new ReviewPage(&window);
    page->show(view);
    window.openFocusPage(page);
    page->firstFocus()->setFocus();
}

std::vector<Scene> scenes() {
    return {
        {"today", [](MainWindow& window) { window.today()->show(sample::today()); }},
        {"today_empty",
         [](MainWindow& window) {
             window.sidebar()->setDue(0);
             window.today()->show(sample::firstDay());
         }},
        {"reflect", [](MainWindow& window) { reflectOn(window, sample::reflect()); }},
        {"reflect_end", [](MainWindow& window) { reflectOn(window, sample::closing()); }},
        {"lessons",
         [](MainWindow& window) {
             window.goTo(Place::lessons);
             window.lessons()->show(sample::lessons());
             window.lessons()->choose(sample::lesson().id);
             window.lessons()->showDetail(sample::lesson());
             window.lessons()->firstFocus()->setFocus();
         }},
        {"lessons_empty",
         [](MainWindow& window) {
             window.sidebar()->setDue(0);
             window.goTo(Place::lessons);
             window.lessons()->show(sample::noLessons());
             window.lessons()->firstFocus()->setFocus();
         }},
        {"review", [](MainWindow& window) { reviewOn(window, sample::review()); }},
        {"review_end", [](MainWindow& window) { reviewOn(window, sample::reviewed()); }},
    };
}

const std::vector<Variant>& variants() {
    static const std::vector<Variant> all{
        {"light", Colours::light, {1280, 800}, 1.0},
        {"dark", Colours::dark, {1280, 800}, 1.0},
        {"contrast", Colours::contrast, {1280, 800}, 1.0},
        {"middle", Colours::light, {900, 640}, 1.0},
        {"narrow", Colours::light, {760, 560}, 1.0},
        {"large", Colours::light, {1280, 800}, 2.0},
    };
    return all;
}

void paint(Theme& theme, const Scene& scene, const Variant& variant, const QDir& folder) {
    theme.setColours(variant.colours);
    theme.setTextScale(variant.text);
    MainWindow window(theme);
    window.resize(variant.size);
    window.sidebar()->setDue(3);
    window.show();
    window.activateWindow();
    window.today()->firstFocus()->setFocus();
    scene.set(window);
    // Layouts settle in a few rounds of events; nothing on the pages moves after that.
    QTest::qWait(60);
    const QString file =
        QStringLiteral("%1_%2.png").arg(QLatin1String(scene.name), QLatin1String(variant.name));
    window.grab().save(folder.filePath(file));
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("upturn_pictures FOLDER [NAME]\n", stderr);
        return 2;
    }
    // The design's font, where it is installed.
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    Theme theme;
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    for (const Scene& scene : scenes())
        for (const Variant& variant : variants())
            if (arguments.size() < 3 || arguments.at(2) == QLatin1String(scene.name))
                paint(theme, scene, variant, folder);
    return 0;
}
