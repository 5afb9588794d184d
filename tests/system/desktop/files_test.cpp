// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/temporary_folder.hpp"

#include <QImage>
#include <QMimeDatabase>

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace upturn::test;

namespace {

const std::string desktop = UPTURN_DESKTOP "/io.github.upturn.Upturn";

std::string bytesOf(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

struct Ran {
    int code = -1;
    std::string said;
};

Ran run(const std::string& script) {
    const TemporaryFolder folder;
    Child shell({"/bin/bash", "-c", script}, folder / "said");
    return {shell.wait(), bytesOf((folder / "said").string())};
}

std::set<std::string> commandsOfHelp() {
    const std::string help = run("LC_ALL=C " UPTURN_CLI " --help").said;
    std::set<std::string> commands;
    static const std::regex line("\n  ([a-z]+) {2,}[A-Z]");
    for (std::sregex_iterator found(help.begin(), help.end(), line), end; found != end; ++found)
        commands.insert((*found)[1]);
    return commands;
}

/// Says so and gives false where this computer can't check.
bool has(const std::string& program) {
    if (run("command -v " + program).code == 0)
        return true;
    WARN(program << " is not installed; not checked");
    return false;
}

} // namespace

TEST_CASE("The desktop's own checker has nothing to say about the menu entry") {
    if (!has("desktop-file-validate"))
        return;
    const Ran checked = run("desktop-file-validate " + desktop + ".desktop");
    CHECK(checked.said.empty());
    CHECK(checked.code == 0);
}

TEST_CASE("Software centres can read what Upturn is") {
    if (!has("appstreamcli"))
        return;
    const Ran checked = run("appstreamcli validate --no-net " + desktop + ".metainfo.xml");
    CAPTURE(checked.said);
    CHECK(checked.code == 0);
}

TEST_CASE("The manual page knows each command, and no other") {
    const std::string page = bytesOf(UPTURN_DESKTOP "/man/upturn-cli.1");
    const std::string part =
        page.substr(page.find(".SH COMMANDS"), page.find(".SH EXIT") - page.find(".SH COMMANDS"));
    std::set<std::string> commands;
    static const std::regex line("\n\\.TP\n\\.B ([a-z]+)\n");
    for (std::sregex_iterator found(part.begin(), part.end(), line), end; found != end; ++found)
        commands.insert((*found)[1]);
    CHECK(commands == commandsOfHelp());
}

TEST_CASE("Tab offers the commands, the ones below them, and the options") {
    const auto offered = [](const std::string& words) {
        const std::string said =
            run("source " UPTURN_DESKTOP "/completion/upturn-cli.bash; COMP_WORDS=(" UPTURN_CLI
                " " +
                words +
                "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _upturn_cli 2>/dev/null; "
                "printf '%s\\n' \"${COMPREPLY[@]}\"")
                .said;
        std::istringstream lines(said);
        std::set<std::string> all;
        for (std::string line; std::getline(lines, line);)
            if (!line.empty())
                all.insert(line);
        return all;
    };
    CHECK(offered("''") == commandsOfHelp());
    CHECK(offered("le") == std::set<std::string>{"lesson", "lessons"});
    CHECK(offered("--json step ''") == std::set<std::string>{"add", "edit", "close"});
    CHECK(offered("step add --d") == std::set<std::string>{"--due"});
    CHECK(offered("add --kind s") == std::set<std::string>{"setback"});
}

TEST_CASE("Without a home folder the window says what to set, and opens nothing") {
    for (const std::string how : {"", " --remind", " --journal mine.upturn"}) {
        const Ran ran = run("cd $(mktemp -d) && "
                            "env -u HOME -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_STATE_HOME "
                            "LC_ALL=C " UPTURN_WINDOW +
                            how + " 2>&1; code=$?; ls -A; rm -r \"$PWD\"; exit $code");
        CAPTURE(how, ran.said);
        CHECK(ran.code == 2);
        CHECK(ran.said.find("Where your journal lies is not known") != std::string::npos);
        // The names of what was made would follow.
        CHECK(ran.said.ends_with("XDG_STATE_HOME.\n"));
    }
    CHECK(run("env -u HOME " UPTURN_WINDOW " --version").code == 0);
}

TEST_CASE("The icon is there in every size that desktops ask for") {
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QString each = QString::number(size);
        const QImage icon(QStringLiteral(UPTURN_ICONS) + QLatin1Char('/') + each +
                          QLatin1Char('x') + each +
                          QStringLiteral("/apps/io.github.upturn.Upturn.png"));
        CAPTURE(size);
        REQUIRE(icon.size() == QSize(size, size));
        CHECK(qAlpha(icon.pixel(0, 0)) == 0);
        CHECK(qAlpha(icon.pixel(size / 2, size / 3)) == 255);
    }
}

TEST_CASE("A journal is known by its name and by its first bytes") {
    const TemporaryFolder folder;
    const std::string packages = (folder / "mime/packages").string();
    REQUIRE(run("mkdir -p " + packages + " && cp " + desktop + ".mime.xml " + packages).code == 0);
    REQUIRE(run("cd " + folder.path().string() +
                " && " UPTURN_CLI " --journal a.upturn add word && cp a.upturn b")
                .code == 0);
    const QByteArray there = QByteArray::fromStdString(folder.path().string());
    qputenv("XDG_DATA_HOME", there);
    qputenv("XDG_DATA_DIRS", there);
    const QMimeDatabase types;
    const auto known = [&](const char* name, QMimeDatabase::MatchMode by) {
        return types.mimeTypeForFile(QString::fromStdString((folder / name).string()), by)
            .name()
            .toStdString();
    };
    CHECK(known("a.upturn", QMimeDatabase::MatchExtension) == "application/x-upturn");
    CHECK(known("b", QMimeDatabase::MatchContent) == "application/x-upturn");
}
