// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal that can't be used as it is: the window says so, and shows the ways on.

#include "desk.hpp"
#include "recovery/recovery_page.hpp"
#include "recovery/recovery_presenter.hpp"
#include "support/files.hpp"
#include "widgets/two_line_list.hpp"

#include <upturn/app/backups.hpp>

#include <QPushButton>
#include <QSignalSpy>

#include <SQLiteCpp/Database.h>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;
namespace fs = std::filesystem;

namespace {

struct RecoveryDesk : Desk {
    RecoveryDesk() {
        const auto journal = surroundings->open(path, store::Access::write, true);
        REQUIRE(journal);
        for (const char* words : {"Told the client a date too early", "Overslept"})
            REQUIRE((*journal)->record({.text = *core::Text::from(words)}));
        REQUIRE(app::backUp(**journal, *surroundings));
    }
    void remove() const {
        for (const char* tail : {"", "-wal", "-shm"})
            fs::remove(path.string() + tail);
    }
    /// The page of that table; without one, the first of the file.
    void zero(const char* table) const {
        std::size_t page = 1;
        if (table != nullptr) {
            SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
            page = static_cast<std::size_t>(
                db.execAndGet(std::string("SELECT rootpage FROM sqlite_schema WHERE name = '") +
                              table + "'")
                    .getInt());
        }
        std::string bytes = test::bytesOf(path);
        bytes.replace((page - 1) * 4096, 4096, 4096, '\0');
        test::writeBytes(path, bytes);
    }
    /// The page is there, and all that it looked for is found.
    void openOnRecovery() {
        program =
            std::make_unique<Program>(surroundings, path, store::Access::write, stage::theme());
        program->start(Place::today);
        program->window().resize(1280, 800);
        program->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&program->window()));
        showsRecovery();
    }
    void showsRecovery() {
        REQUIRE(wait([this] { return on<RecoveryPage>() && !buttons().empty(); }));
    }
    QStringList buttons() {
        QStringList names;
        for (const auto* button : page<RecoveryPage>()->findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled())
                names << button->text();
        return names.filter(QStringLiteral("journal")) +
               names.filter(QStringLiteral("chosen backup"));
    }
    std::vector<std::string> entries() {
        const auto journal = surroundings->open(path, store::Access::read, false);
        REQUIRE(journal);
        std::vector<std::string> words;
        const auto found = (*journal)->entries({});
        REQUIRE(found);
        for (const store::Found& one : *found)
            words.push_back(one.entry.text.utf8());
        return words;
    }
};

const std::vector<std::string> all{"Overslept", "Told the client a date too early"};

} // namespace

TEST_CASE_METHOD(RecoveryDesk,
                 "A journal that can't be opened is not shown as an empty one, and is "
                 "repaired from the page that says so") {
    const bool first = GENERATE(true, false);
    zero(first ? nullptr : "entry");
    const std::string before = test::bytesOf(path);
    openOnRecovery();
    CHECK(sees(first ? QStringLiteral("Your journal file can't be opened")
                     : QStringLiteral("A part of your journal file can't be read")));
    CHECK(sees(QStringLiteral("What can be read")));
    press(Qt::Key_Escape);
    CHECK(on<RecoveryPage>());
    CHECK(test::bytesOf(path) == before);
    QSignalSpy reopened(program.get(), &Program::reopenAsked);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return reopened.count() == 1; }));
    close();
    CHECK(entries() == all);
}

TEST_CASE_METHOD(RecoveryDesk, "In the place of a lost or an empty journal a backup is put, and no "
                               "empty one") {
    const bool lost = GENERATE(true, false);
    remove();
    if (!lost)
        test::writeBytes(path, "");
    openOnRecovery();
    CHECK(fs::exists(path) == !lost);
    CHECK(sees(lost ? QStringLiteral("Your journal file is not there any more")
                    : QStringLiteral("Your journal file is empty")));
    CHECK(page<RecoveryPage>()->findChild<TwoLineList*>()->model()->rowCount() == 1);
    QSignalSpy reopened(program.get(), &Program::reopenAsked);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return reopened.count() == 1; }));
    close();
    CHECK(entries() == all);
}

TEST_CASE_METHOD(
    RecoveryDesk,
    "What another program mended and wrote since stays, whatever the page still offers") {
    const std::string whole = test::bytesOf(path);
    remove();
    openOnRecovery();
    test::writeBytes(path, whole);
    record("Written since");
    QSignalSpy reopened(program.get(), &Program::reopenAsked);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return reopened.count() == 1; }));
    close();
    auto now = all;
    now.insert(now.begin(), "Written since");
    CHECK(entries() == now);
}

TEST_CASE_METHOD(RecoveryDesk, "What can be read of a damaged journal is looked at in a copy") {
    // Nothing that is shown at first is hurt.
    zero("answer");
    const std::string before = test::bytesOf(path);
    open();
    program->findChild<RecoveryPresenter*>()->look();
    showsRecovery();
    QSignalSpy look(program.get(), &Program::lookAsked);
    for (auto* button : page<RecoveryPage>()->findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Look at")))
            button->click();
    REQUIRE(look.count() == 1);
    const fs::path copy = look[0][0].toString().toStdString();
    close();
    CHECK(test::bytesOf(path) == before);
    path = copy;
    CHECK(entries() == all);
}
