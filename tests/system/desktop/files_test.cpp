// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <QImage>
#include <QMimeDatabase>

#include <iterator>
#include <regex>

using namespace upturn::test;

namespace {

const std::string desktop = UPTURN_DESKTOP "/io.github.upturn.Upturn";

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
    const Ran checked =
        run("appstreamcli validate --no-net --pedantic " + desktop + ".metainfo.xml");
    CAPTURE(checked.said);
    CHECK(checked.code == 0);
    // AppStream 0.16 (Debian 12) knows only developer_name, 1.0 (Debian 13) wants a developer
    // block: both are there, and each release has a hint about the one it does not want. The name
    // on D-Bus, in the files of the desktop and of journals is the id, with its capital letter.
    static const std::regex expected(
        " unknown-tag developer$| developer-name-tag-deprecated| cid-contains-uppercase-letter ");
    static const std::regex finding("^[EWIP]: ");
    for (const std::string& line : linesOf(checked.said))
        if (std::regex_search(line, finding) && !std::regex_search(line, expected))
            FAIL_CHECK(line);
}

TEST_CASE("Software centres are shown pictures that are there, with captions in both languages") {
    const std::string description = bytesOf(desktop + ".metainfo.xml");
    static const std::regex picture(
        "width=\"(\\d+)\" height=\"(\\d+)\">[^<]*/(docs/screenshots/[^<]+)<");
    int pictures = 0;
    for (std::sregex_iterator found(description.begin(), description.end(), picture), end;
         found != end; ++found, ++pictures) {
        const std::string file = UPTURN_SOURCE_DIR "/" + (*found)[3].str();
        CAPTURE(file);
        CHECK(QImage(QString::fromStdString(file)).size() ==
              QSize(std::stoi((*found)[1]), std::stoi((*found)[2])));
    }
    CHECK(pictures >= 3);
    const auto count = [&](const char* tag) {
        const std::regex every(tag);
        return std::distance(std::sregex_iterator(description.begin(), description.end(), every),
                             {});
    };
    CHECK(count("<screenshot>|<screenshot ") == pictures);
    CHECK(count("<caption>") == pictures);
    CHECK(count("<caption xml:lang=\"de\">") == pictures);
}

TEST_CASE("A name that is no UTF-8 is not taken for that of another file") {
    const Ran ran = run("cd $(mktemp -d) && HOME=$PWD QT_QPA_PLATFORM=offscreen LC_ALL=C "
                        "timeout 20 " UPTURN_WINDOW
                        " \"$(printf 'm\\351in.upturn')\" 2>&1; code=$?; ls; rm -r \"$PWD\"; "
                        "exit $code");
    CAPTURE(ran.said);
    CHECK(ran.code == 2);
    CHECK(ran.said.find("is no UTF-8") != std::string::npos);
    CHECK(ran.said.find("in.upturn\n") == std::string::npos); // no file was made
}

TEST_CASE("Without a home folder the window says what to set, and opens nothing") {
    for (const std::string how : {"", " --remind", " --journal mine.upturn"}) {
        const Ran ran = run("cd $(mktemp -d) && "
                            "env -u HOME -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_STATE_HOME "
                            "LC_ALL=C " UPTURN_WINDOW +
                            how + " 2>&1; code=$?; ls -A; rm -r \"$PWD\"; exit $code");
        CAPTURE(how, ran.said);
        CHECK(ran.code == 2);
        CHECK(ran.said.find("Upturn does not know where to keep its files") != std::string::npos);
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
