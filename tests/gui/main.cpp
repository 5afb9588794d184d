// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Widgets need an application before the first test.

#define CATCH_CONFIG_RUNNER
#include "stage.hpp"
#include "support/catch.hpp"
#include "widgets/accessible.hpp"

#include <upturn/core/language.hpp>

#include <QApplication>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    upturn::core::speak("en");
    upturn::gui::stage::theme();
    upturn::gui::teachScreenReaders();
    return Catch::Session().run(argc, argv);
}
