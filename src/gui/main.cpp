// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// `upturn`: the window.

#include "shell/program.hpp"
#include "shell/reminder.hpp"
#include "theme/icons.hpp"
#include "theme/theme.hpp"
#include "widgets/accessible.hpp"
#include "words/language.hpp"

#include <upturn/app/language.hpp>
#include <upturn/core/language.hpp>

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>

using namespace upturn;

namespace {

constexpr int wrongUsage = 2;

struct Arguments {
    std::filesystem::path journal; ///< empty: the usual one
    gui::Place place = gui::Place::today;
    store::Access access = store::Access::write;
};

std::optional<gui::Place> placeNamed(const QString& name) {
    if (name == QLatin1String("today"))
        return gui::Place::today;
    if (name == QLatin1String("journal"))
        return gui::Place::journal;
    if (name == QLatin1String("lessons"))
        return gui::Place::lessons;
    return std::nullopt;
}

int refuse(const QString& sentence) {
    std::fputs(qUtf8Printable(sentence + QLatin1Char('\n')), stderr);
    return wrongUsage;
}

/// Fills the arguments, or gives the exit code of a start that ends here.
std::optional<int> read(const QCoreApplication& application, Arguments& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main",
        "A reflection journal for setbacks. `upturn-cli` is the same on the command line."));
    const QCommandLineOption journal(QStringLiteral("journal"),
                                     QApplication::translate("main", "Open this journal."),
                                     QStringLiteral("file"));
    const QCommandLineOption page(
        QStringLiteral("page"),
        QApplication::translate("main", "Begin with this page: today, journal or lessons."),
        QStringLiteral("page"));
    const QCommandLineOption readOnly(QStringLiteral("read-only"),
                                      QApplication::translate("main", "Change nothing."));
    parser.addOptions({journal, page, readOnly});
    parser.addOption({QStringLiteral("remind"),
                      QApplication::translate("main", "Open no window: remind by one notification "
                                                      "if nothing was written today.")});
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QApplication::translate("main", "A journal to open."),
                                 QStringLiteral("[file]"));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(application.arguments()))
        return refuse(parser.errorText());
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();
    const QStringList files = parser.positionalArguments();
    if (files.size() > (parser.isSet(journal) ? 0 : 1))
        return refuse(QApplication::translate("main",
                                              "One journal at a time: \u201c%1\u201d is one "
                                              "too many.")
                          .arg(files.constLast()));
    if (parser.isSet(page)) {
        const auto place = placeNamed(parser.value(page));
        if (!place)
            return refuse(QApplication::translate("main", "There is no page \u201c%1\u201d. Pages "
                                                          "are today, journal and lessons.")
                              .arg(parser.value(page)));
        arguments.place = *place;
    }
    arguments.journal =
        (files.isEmpty() ? parser.value(journal) : files.constFirst()).toStdString();
    arguments.access = parser.isSet(readOnly) ? store::Access::read : store::Access::write;
    return std::nullopt;
}

/// A timer calls it, also where there is no display.
int remind(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Arguments arguments;
    if (const auto code = read(application, arguments))
        return *code;
    const auto surroundings = app::Surroundings::fromEnvironment();
    if (!surroundings)
        return refuse(QString::fromStdString(surroundings.error().sentence));
    return gui::remind(**surroundings, arguments.journal.empty() ? (*surroundings)->paths().journal
                                                                 : arguments.journal);
}

} // namespace

int main(int argc, char** argv) {
    if (std::any_of(argv, argv + argc,
                    [](const char* word) { return std::string_view(word) == "--remind"; }))
        return remind(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Upturn"));
    QApplication::setApplicationVersion(QStringLiteral(UPTURN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.upturn.Upturn"));
    const app::Lookup lookup = gui::lookupWithChosenLanguage(app::Paths::of().settings);
    core::speak(app::languageOf(lookup));
    Arguments arguments;
    if (const auto code = read(application, arguments))
        return *code;
    auto surroundings = app::Surroundings::fromEnvironment(lookup);
    if (!surroundings)
        return refuse(QString::fromStdString(surroundings.error().sentence));
    if (arguments.journal.empty())
        arguments.journal = (*surroundings)->paths().journal;

    QApplication::setWindowIcon(gui::applicationIcon());
    gui::teachScreenReaders();
    gui::Theme theme;
    theme.followDesktop();
    gui::Program program(*surroundings, arguments.journal, arguments.access, theme);
    program.start(arguments.place);
    return QApplication::exec();
}
