// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Another file comes into the place of the journal while its window is open.

#include "desk.hpp"
#include "shell/ground_page.hpp"
#include "words/text.hpp"

#include <QSignalSpy>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;
namespace fs = std::filesystem;

namespace {

struct GroundDesk : Desk {
    std::filesystem::path backup = folder / "backup.upturn";

    void keep(const char* words) {
        type(words);
        press(Qt::Key_Return);
        REQUIRE(wait([&] { return sees(QString::fromLatin1(words)); }));
    }
    /// A window with two entries, of which a backup holds the first, and words under way.
    void openWithWordsUnderWay() {
        open();
        keep("Told the client a date too early");
        close();
        fs::copy_file(path, backup);
        open();
        keep("Overslept");
        close();
        open();
        type("I said yes before");
    }
    std::vector<std::string> entriesOf(const fs::path& file) {
        const auto opened = surroundings->open(file, store::Access::read, false);
        REQUIRE(opened);
        std::vector<std::string> texts;
        const auto entries = (*opened)->entries({});
        REQUIRE(entries);
        for (const store::Found& found : *entries)
            texts.push_back(found.entry.text.utf8());
        return texts;
    }
};

} // namespace

TEST_CASE_METHOD(GroundDesk,
                 "When the journal is replaced the window says so, keeps the words, and "
                 "opens what is there") {
    openWithWordsUnderWay();
    const bool byRename = GENERATE(true, false);
    if (byRename)
        fs::rename(backup, path);
    else
        fs::copy_file(backup, path, fs::copy_options::overwrite_existing);
    REQUIRE(wait([this] { return on<GroundPage>(); }));
    CHECK(sees(QStringLiteral("Your journal file was replaced while it was open")));
    CHECK(page<GroundPage>()->findChild<QTextEdit*>()->toPlainText() ==
          QStringLiteral("I said yes before"));
    press(Qt::Key_Escape);
    CHECK(on<GroundPage>());

    QSignalSpy asked(program.get(), &Program::reopenAsked);
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(asked.count() == 1);
    close();
    CHECK(entriesOf(path) == std::vector<std::string>{"Told the client a date too early"});
    open();
    CHECK(wait([this] {
        return static_cast<GrowingTextEdit*>(keyboard())->words() ==
               QStringLiteral("I said yes before");
    }));
    CHECK_FALSE(fs::exists(surroundings->paths().state / "kept-words.txt"));
}

TEST_CASE_METHOD(GroundDesk, "When the journal is gone, what is open can be saved beside it") {
    openWithWordsUnderWay();
    for (const char* tail : {"", "-wal", "-shm"})
        fs::remove(path.string() + tail);
    REQUIRE(wait([this] { return on<GroundPage>(); }));
    CHECK(sees(QStringLiteral("Your journal file is not there any more")));
    press(Qt::Key_1, Qt::AltModifier);
    CHECK(sees(QStringLiteral("There is no file at")));

    QSignalSpy asked(program.get(), &Program::journalAsked);
    press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(wait([&] { return asked.count() == 1; }));
    const fs::path beside = asked.front().front().toString().toStdString();
    close();
    CHECK_FALSE(fs::exists(path));
    CHECK(entriesOf(beside) ==
          std::vector<std::string>{"Overslept", "Told the client a date too early"});
}
