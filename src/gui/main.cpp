// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// `upturn`: the window.

#include "desktop/reminder.hpp"
#include "shell/windows.hpp"
#include "theme/icons.hpp"
#include "theme/theme.hpp"
#include "widgets/accessible.hpp"
#include "words/language.hpp"
#include "words/trouble.hpp"

#include <upturn/app/language.hpp>
#include <upturn/core/language.hpp>
#include <upturn/system/end_signals.hpp>
#include <upturn/system/program.hpp>

#include <QApplication>
#include <QCommandLineParser>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <initializer_list>
#include <optional>
#include <string_view>

using namespace upturn;

namespace {

constexpr int wrongUsage = 2;

int refuse(const QString& sentence) {
    std::fputs(qUtf8Printable(sentence + QLatin1Char('\n')), stderr);
    return wrongUsage;
}

/// Fills the arguments, or gives the exit code of a start that ends here.
std::optional<int> read(const QCoreApplication& application, gui::Start& start) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main",
        "A reflection journal for setbacks. `upturn-cli` is the same on the command line."));
    const QCommandLineOption journal(QStringLiteral("journal"),
                                     QApplication::translate("main", "Open this journal."),
                                     QStringLiteral("file"));
    const QCommandLineOption page(
        QStringLiteral("page"),
        QApplication::translate("main",
                                "Begin with this page: today, journal, lessons or practices."),
        QStringLiteral("page"));
    const QCommandLineOption readOnly(QStringLiteral("read-only"),
                                      QApplication::translate("main", "Change nothing."));
    const QCommandLineOption capture(
        QStringLiteral("capture"),
        QApplication::translate("main", "Open only the small window for one sentence."));
    parser.addOptions({journal, capture, page, readOnly});
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
        const auto place = gui::placeNamed(parser.value(page));
        if (!place)
            return refuse(QApplication::translate("main", "There is no page \u201c%1\u201d. Pages "
                                                          "are today, journal, lessons and "
                                                          "practices.")
                              .arg(parser.value(page)));
        start.place = *place;
        start.page = parser.value(page);
    }
    start.capture = parser.isSet(capture);
    const QString path = files.isEmpty() ? parser.value(journal) : files.constFirst();
    // What is no UTF-8 comes as another name, and that would be another file.
    if (path.contains(QChar::ReplacementCharacter))
        return refuse(QApplication::translate("main", "The name of the journal “%1” is no UTF-8, "
                                                      "so the window can't open it. Rename it; "
                                                      "upturn-cli opens it as it is.")
                          .arg(path));
    start.journal = path.toStdString();
    start.access = parser.isSet(readOnly) ? store::Access::read : store::Access::write;
    return std::nullopt;
}

/// A timer calls it, also where there is no display.
int remind(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    gui::Start start;
    if (const auto code = read(application, start))
        return *code;
    const auto surroundings = app::Surroundings::fromEnvironment();
    if (!surroundings)
        return refuse(gui::sentenceOf(surroundings.error()));
    return gui::remind(**surroundings,
                       start.journal.empty() ? (*surroundings)->paths().journal : start.journal);
}

app::Lookup lookupHere() {
    const auto paths = app::Paths::of();
    return paths ? gui::lookupWithChosenLanguage(paths->settings) : app::fromEnvironment;
}

void introduce() {
    QCoreApplication::setApplicationName(QStringLiteral("Upturn"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UPTURN_VERSION));
}

/// What it can do and which version it is can be asked without a display.
int tell(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    introduce();
    core::speak(app::languageOf(lookupHere()));
    gui::Start start;
    return read(application, start).value_or(0);
}

bool says(int argc, char** argv, std::initializer_list<std::string_view> words) {
    return std::any_of(argv + 1, argv + argc, [words](const char* given) {
        return std::find(words.begin(), words.end(), std::string_view(given)) != words.end();
    });
}

} // namespace

int main(int argc, char** argv) {
    system::prepareProgram();
    if (says(argc, argv, {"--remind"}))
        return remind(argc, argv);
    if (says(argc, argv, {"-h", "--help", "--help-all", "-v", "--version"}))
        return tell(argc, argv);
    QApplication application(argc, argv);
    introduce();
    QApplication::setDesktopFileName(QStringLiteral("io.github.upturn.Upturn"));
    // From here on a signal ends nothing by itself: what is being typed is written first.
    const int endSignals = system::hearEndSignals();
    const app::Lookup lookup = lookupHere();
    core::speak(app::languageOf(lookup));
    gui::Start start;
    if (const auto code = read(application, start))
        return *code;
    auto surroundings = app::Surroundings::fromEnvironment(lookup);
    if (!surroundings)
        return refuse(gui::sentenceOf(surroundings.error()));
    if (start.journal.empty())
        start.journal = (*surroundings)->paths().journal;

    QApplication::setWindowIcon(gui::applicationIcon());
    gui::teachScreenReaders();
    gui::Theme theme;
    theme.followDesktop();
    gui::Windows windows(*surroundings, theme);
    std::optional<QSocketNotifier> asked;
    if (endSignals >= 0) {
        asked.emplace(endSignals, QSocketNotifier::Read);
        QObject::connect(&*asked, &QSocketNotifier::activated, &windows, [&windows, endSignals] {
            system::takeEndSignal(endSignals);
            windows.leave();
        });
    }
    windows.begin(start);
    const int code = QApplication::exec();
    windows.close();
    return code;
}
