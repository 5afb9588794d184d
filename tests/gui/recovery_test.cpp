// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal that can't be used as it is: the window says so, and shows the ways on.

#include "desk.hpp"
#include "ground/ground_page.hpp"
#include "recovery/recovery_page.hpp"
#include "recovery/recovery_presenter.hpp"
#include "support/files.hpp"
#include "widgets/two_line_list.hpp"

#include <upturn/app/backups.hpp>

#include <QPushButton>
#include <QSignalSpy>
#include <QThreadPool>

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
    /// Once to come to its button, once to press it.
    void pressTheFirst() {
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
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
                 "A key that was meant for a field mends nothing on the page that came") {
    zero("entry");
    const std::string before = test::bytesOf(path);
    openOnRecovery();
    QSignalSpy reopened(program.get(), &Program::reopenAsked);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(sees(QStringLiteral("Press it once more: Repair the journal.")));
    CHECK(reopened.count() == 0);
    CHECK(test::bytesOf(path) == before);
}

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
    pressTheFirst();
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
    pressTheFirst();
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
    pressTheFirst();
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

namespace {

enum class Broken { entries, record, drafts, device, head, zeroed, cut, gone, replaced };
enum class Way { repair, restore, restart };

/// Somebody types, hands the words over as the file breaks, and goes every way that is offered.
struct BreakingDesk : RecoveryDesk {
    const QString words = QStringLiteral("I said yes before");
    int reopened = 0;

    void begin() {
        reopened = 0;
        program =
            std::make_unique<Program>(surroundings, path, store::Access::write, stage::theme());
        QObject::connect(program.get(), &Program::reopenAsked, program.get(),
                         [this] { ++reopened; });
        program->start(Place::today);
        program->window().resize(1280, 800);
        program->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&program->window()));
        settleAll();
    }
    /// All threads have done what they were asked, and it was heard.
    void settleAll() const {
        for (int turn = 0; turn < 3; ++turn) {
            QThreadPool::globalInstance()->waitForDone();
            bool answered = false;
            program->service().ask(
                program.get(), app::Lane::write,
                [](store::Journal&) -> core::Result<bool> { return true; },
                [&answered](const auto&) { answered = true; });
            REQUIRE(wait([&answered] { return answered; }));
        }
    }
    void breakAs(Broken how) const {
        const std::string whole = test::bytesOf(path);
        switch (how) {
        case Broken::entries:
            return zero("entry");
        case Broken::record:
            return zero("operation");
        case Broken::drafts:
            return zero("draft");
        case Broken::device:
            return zero("device");
        case Broken::head:
            return zero(nullptr);
        case Broken::zeroed:
            return test::writeBytes(path, std::string(whole.size(), '\0'));
        case Broken::cut:
            return test::writeBytes(path, whole.substr(0, whole.size() / 2));
        case Broken::gone:
            return remove();
        case Broken::replaced:
            break;
        }
        {
            auto other = surroundings->open(folder / "other.upturn", store::Access::write, true);
            REQUIRE(other);
            REQUIRE((*other)->record({.text = *core::Text::from("Of somebody else")}));
        }
        fs::rename(folder / "other.upturn", path);
    }
    QPushButton* button(const QString& beginning) const {
        for (auto* one : program->window().findChildren<QPushButton*>())
            if (one->isVisible() && one->isEnabled() && one->text().startsWith(beginning))
                return one;
        return nullptr;
    }
    /// As the program does when another start is to open what is there.
    void openAgain() {
        bool safe = false;
        program->whenSaved([&safe] { safe = true; });
        REQUIRE(wait([&safe] { return safe; }));
        program.reset();
        begin();
    }
    /// As the system ends it.
    void restart() {
        bool safe = false;
        program->settle();
        program->rescue([&safe] { safe = true; });
        REQUIRE(wait([&safe] { return safe; }));
        program.reset();
        begin();
    }
    /// One step of the way; false at its end.
    bool step(Way way) {
        settleAll();
        if (reopened > 0)
            return openAgain(), true;
        if (on<GroundPage>()) {
            press(Qt::Key_1, Qt::AltModifier);
            settleAll();
            if (reopened == 0)
                restart();
            return true;
        }
        if (!on<RecoveryPage>())
            return false;
        REQUIRE(wait([this] { return !buttons().empty(); }));
        auto* repair = button(QStringLiteral("Repair the journal"));
        auto* restore = button(QStringLiteral("Put the chosen"));
        QPushButton* first = way == Way::repair && repair != nullptr ? repair : restore;
        REQUIRE((first != nullptr || repair != nullptr));
        (first != nullptr ? first : repair)->click();
        REQUIRE(wait([this] { return reopened > 0; }));
        return true;
    }
    bool areInFront() {
        const auto* field = static_cast<GrowingTextEdit*>(program->window().today()->firstFocus());
        if (field->words().contains(words) || sees(words))
            return true;
        const auto kept = entries();
        return std::ranges::find(kept, words.toStdString()) != kept.end();
    }
};

} // namespace

TEST_CASE_METHOD(BreakingDesk, "Words that are handed over as the journal breaks are in front of "
                               "the person behind every way") {
    const auto how =
        GENERATE(Broken::entries, Broken::record, Broken::drafts, Broken::device, Broken::head,
                 Broken::zeroed, Broken::cut, Broken::gone, Broken::replaced);
    const auto way = GENERATE(Way::repair, Way::restore, Way::restart);
    CAPTURE(static_cast<int>(how), static_cast<int>(way));
    begin();
    QTest::keyClicks(program->window().today()->firstFocus(), words);
    program->settle();
    settleAll();
    breakAs(how);
    QTest::keyClick(program->window().today()->firstFocus(), Qt::Key_Return);
    settleAll();
    // What stands in the log needs no such page until the file is opened again.
    if (way == Way::restart || ((how == Broken::head || how == Broken::cut) && !on<GroundPage>()))
        restart();
    if (!on<GroundPage>() && reopened == 0)
        program->findChild<RecoveryPresenter*>()->look();
    for (int steps = 0; steps < 8 && step(way); ++steps) {
    }
    REQUIRE_FALSE(on<RecoveryPage>());
    CHECK(wait([this] { return areInFront(); }));
}

TEST_CASE_METHOD(BreakingDesk, "The page of a journal that can't be used goes by itself when "
                               "another program mends it") {
    const std::string whole = test::bytesOf(path);
    remove();
    openOnRecovery();
    QSignalSpy again(program.get(), &Program::reopenAsked);
    test::writeBytes(path, whole);
    CHECK(wait([&] { return again.count() == 1; }));
}

TEST_CASE_METHOD(RecoveryDesk, "Letters that are typed on the page of a journal that can't be used "
                               "are not lost in silence") {
    remove();
    openOnRecovery();
    CHECK_FALSE(sees(QStringLiteral("What you type on this page is not kept.")));
    type("and");
    CHECK(sees(QStringLiteral("What you type on this page is not kept.")));
}

TEST_CASE_METHOD(RecoveryDesk, "A copy to look at says so over every page, and invites nobody to "
                               "write") {
    const fs::path there = surroundings->paths().state / "recovery" / "journal.upturn";
    fs::create_directories(there.parent_path());
    fs::copy_file(path, there);
    program = std::make_unique<Program>(surroundings, there, store::Access::read, stage::theme());
    program->start(Place::today);
    REQUIRE(wait([this] { return sees(QStringLiteral("only to look at")); }));
    CHECK_FALSE(program->window().today()->firstFocus()->isVisible());
    program->window().goTo(Place::lessons);
    CHECK(sees(QStringLiteral("only to look at")));
}

TEST_CASE("A tick says that nothing is missing, and only where a copy told what was there") {
    app::Recovery recovery{.trouble = app::Trouble::damaged,
                           .journal = "/home/mara/journal.upturn",
                           .readable = "/home/mara/readable.upturn"};
    recovery.there.entries = 3;
    const auto ticks = [&recovery] {
        const RecoveryView view = viewOf(recovery, {});
        REQUIRE(view.rows.size() == 4);
        return std::ranges::count(view.rows, true, &RecoveryView::Row::whole);
    };
    CHECK(ticks() == 0);
    recovery.copies.push_back({.backup = {}, .lacks = {}, .holds = recovery.there});
    CHECK(ticks() == 4);
    recovery.copies.back().holds->entries = 4;
    CHECK(ticks() == 3);
    recovery.findings.push_back({.what = "An entry can't be read."});
    CHECK(ticks() == 0);
}
