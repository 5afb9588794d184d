// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Another file comes into the place of the journal while its window is open.

#include "desk.hpp"
#include "ground/ground_page.hpp"
#include "journal/entry_page.hpp"
#include "journal/journal_page.hpp"
#include "recovery/recovery_page.hpp"
#include "support/failing_statements.hpp"
#include "widgets/option_button.hpp"
#include "words/text.hpp"

#include <upturn/app/backups.hpp>
#include <upturn/app/drafts.hpp>
#include <upturn/app/kept_words.hpp>

#include <QPushButton>
#include <QSignalSpy>

#include <fstream>

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
    void replace() {
        fs::rename(backup, path);
        REQUIRE(wait([this] { return on<GroundPage>(); }));
        heard();
    }
    /// The page has heard of all that it asked.
    void heard() const {
        bool answered = false;
        program->service().ask(
            program.get(), app::Lane::write, [](store::Journal& open) { return open.fileNow(); },
            [&answered](const auto&) { answered = true; });
        REQUIRE(wait([&answered] { return answered; }));
    }
    /// What was open, saved beside; empty where it was not.
    fs::path copy() const {
        for (const auto& file : fs::directory_iterator(folder.path()))
            if (file.path().filename().string().starts_with("journal, ") &&
                file.path().extension() == ".upturn")
                return file.path();
        return {};
    }
    bool wordsAreKept() const {
        const fs::path kept = surroundings->paths().state / "kept-words";
        return fs::exists(kept) && !fs::is_empty(kept);
    }
    QString inCapture() const {
        return static_cast<GrowingTextEdit*>(program->window().today()->firstFocus())->words();
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

const std::vector<std::string> bothEntries{"Overslept", "Told the client a date too early"};

} // namespace

TEST_CASE_METHOD(GroundDesk, "What Upturn itself puts in the place of the journal is opened, and "
                             "words that are being typed stay") {
    openWithWordsUnderWay();
    heard();
    REQUIRE(app::restoreInPlace(*surroundings, path, backup));
    heard();
    CHECK_FALSE(on<GroundPage>());
    CHECK(inCapture() == QStringLiteral("I said yes before"));
    press(Qt::Key_Return);
    REQUIRE(wait([&] { return sees(QStringLiteral("I said yes before")); }));
    close();
    CHECK(entriesOf(path) ==
          std::vector<std::string>{"I said yes before", "Told the client a date too early"});
}

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
    REQUIRE(wait([&] { return asked.count() == 1; }));
    close();
    CHECK(entriesOf(path) == std::vector<std::string>{"Told the client a date too early"});
    // Of a file that was written over nothing is left to be saved.
    CHECK(copy().empty() != byRename);
    open();
    CHECK(wait([this] { return inCapture() == QStringLiteral("I said yes before"); }));
    CHECK_FALSE(wordsAreKept());
}

TEST_CASE_METHOD(GroundDesk, "A journal that is damaged while it is open leads to the page that "
                             "mends it, and the words wait") {
    openWithWordsUnderWay();
    QSignalSpy asked(program.get(), &Program::reopenAsked);
    {
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        file << std::string(std::size_t{3} * 4096, '\0');
    }
    REQUIRE(wait([&] { return asked.count() == 1; }));
    CHECK_FALSE(sees(QStringLiteral("Your journal file was replaced while it was open")));
    CHECK(wordsAreKept());
    close();
    program = std::make_unique<Program>(surroundings, path, store::Access::write, stage::theme());
    program->start(Place::today);
    CHECK(wait([this] { return on<RecoveryPage>(); }));
    CHECK(wordsAreKept());
}

TEST_CASE_METHOD(GroundDesk, "Opening what is there now saves what was open beside it") {
    openWithWordsUnderWay();
    fs::create_directories(path.string() + ".files/ab");
    std::ofstream(path.string() + ".files/ab/picture") << "x";
    replace();
    QSignalSpy asked(program.get(), &Program::reopenAsked);
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(wait([&] { return asked.count() == 1; }));
    CHECK(asked.front().front().toString().contains(
        QString::fromStdString(copy().filename().string())));
    CHECK(entriesOf(copy()) == bothEntries);
    CHECK(fs::exists(copy().string() + ".files/ab/picture"));
    close();
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
    CHECK(entriesOf(beside) == bothEntries);
    path = beside;
    open();
    CHECK(wait([this] { return inCapture() == QStringLiteral("I said yes before"); }));
}

TEST_CASE_METHOD(GroundDesk, "A journal that comes back to its place is opened, and no copy made") {
    openWithWordsUnderWay();
    const fs::path away = folder / "away";
    fs::create_directory(away);
    for (const char* tail : {"", "-wal", "-shm"})
        fs::rename(path.string() + tail, away / ("journal.upturn" + std::string(tail)));
    REQUIRE(wait([this] { return on<GroundPage>(); }));
    for (const char* tail : {"", "-wal", "-shm"})
        fs::rename(away / ("journal.upturn" + std::string(tail)), path.string() + tail);
    QSignalSpy asked(program.get(), &Program::reopenAsked);
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(wait([&] { return asked.count() == 1; }));
    close();
    CHECK(copy().empty());
    CHECK(entriesOf(path) == bothEntries);
}

TEST_CASE_METHOD(GroundDesk, "Whatever ends the window, what was open is saved first") {
    openWithWordsUnderWay();
    replace();
    const int how = GENERATE(0, 1, 2);
    if (how == 0)
        for (auto* button : page<GroundPage>()->findChildren<QPushButton*>())
            if (button->accessibleName() == QLatin1String("Close Upturn for now"))
                button->click();
    if (how == 1)
        program->window().close();
    if (how < 2)
        REQUIRE(wait([this] { return !program->window().isVisible(); }));
    else
        program->settle();
    program.reset();
    CHECK(entriesOf(copy()) == bothEntries);
    CHECK(wordsAreKept());
}

TEST_CASE_METHOD(GroundDesk, "What can't be saved is said, and nothing is opened before that") {
    const test::FailingStatements statements;
    openWithWordsUnderWay();
    replace();
    test::FailingStatements::failAll("VACUUM");
    QSignalSpy asked(program.get(), &Program::reopenAsked);
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(wait([this] { return sees(QStringLiteral("Nothing was closed or opened.")); }));
    CHECK(asked.empty());
    SECTION("It is saved when it can be") {
        test::FailingStatements::failAll(nullptr);
        QSignalSpy saved(program.get(), &Program::journalAsked);
        press(Qt::Key_2, Qt::AltModifier);
        REQUIRE(wait([&] { return saved.count() == 1; }));
        CHECK(entriesOf(copy()) == bothEntries);
    }
    SECTION("Asked once more it goes on without") {
        press(Qt::Key_1, Qt::AltModifier);
        REQUIRE(wait([&] { return asked.count() == 1; }));
    }
    close();
}

TEST_CASE_METHOD(GroundDesk, "What is typed until the page stands is kept, and presses nothing") {
    openWithWordsUnderWay();
    QWidget* field = keyboard();
    QObject::connect(&program->service(), &app::JournalService::moved, program.get(),
                     [field] { QTest::keyClicks(field, QStringLiteral(" I had looked")); });
    QSignalSpy reopens(program.get(), &Program::reopenAsked);
    QSignalSpy saves(program.get(), &Program::journalAsked);
    replace();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    type("at 1 2");
    heard();
    CHECK(wait([this] {
        return page<GroundPage>()->findChild<QTextEdit*>()->toPlainText() ==
               QStringLiteral("I said yes before I had looked");
    }));
    CHECK(sees(QStringLiteral("kept apart from the journal file")));
    CHECK(on<GroundPage>());
    CHECK((reopens.empty() && saves.empty() && copy().empty()));
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(wait([&] { return reopens.count() == 1; }));
    close();
    open();
    CHECK(wait([this] { return inCapture() == QStringLiteral("I said yes before I had looked"); }));
}

TEST_CASE_METHOD(GroundDesk, "Nothing leads away from the page of a journal that was replaced") {
    openWithWordsUnderWay();
    replace();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    program->window().leaveFocusPage();
    program->window().visit(Place::settings);
    CHECK(on<GroundPage>());
}

TEST_CASE_METHOD(GroundDesk, "After its file is gone no journal begins as if there had been none") {
    openWithWordsUnderWay();
    for (const char* tail : {"", "-wal", "-shm"})
        fs::remove(path.string() + tail);
    REQUIRE(wait([this] { return on<GroundPage>(); }));
    heard();
    const bool saves = GENERATE(true, false);
    if (saves) {
        QSignalSpy asked(program.get(), &Program::journalAsked);
        press(Qt::Key_2, Qt::AltModifier);
        REQUIRE(wait([&] { return asked.count() == 1; }));
    }
    close();
    REQUIRE_FALSE(copy().empty());
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("This journal is new and empty")); }));
    CHECK_FALSE(sees(QStringLiteral("Start with one thing")));
    // A layout shows what was added to it by a call that waits in the queue.
    CHECK(wait([this] { return sees(QString::fromStdString(copy().filename().string())); }));
    CHECK(wait([this] { return sees(QStringLiteral("I said yes before")); }));
    CHECK(inCapture().isEmpty());
    const auto button = [this](const char* name) {
        for (auto* one : program->window().findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == QLatin1String(name))
                return one;
        return static_cast<QPushButton*>(nullptr);
    };
    SECTION("What was saved is opened from there, and has the words") {
        QSignalSpy asked(program.get(), &Program::journalAsked);
        REQUIRE(button("Open what was saved") != nullptr);
        button("Open what was saved")->click();
        REQUIRE(asked.count() == 1);
        CHECK(asked.front().front().toString().toStdString() == copy().string());
        close();
        path = copy();
        open();
        CHECK(wait([this] { return inCapture() == QStringLiteral("I said yes before"); }));
        CHECK_FALSE(wordsAreKept());
    }
    SECTION("The words may go on in the new one") {
        REQUIRE(button("Put them in the field here") != nullptr);
        button("Put them in the field here")->click();
        CHECK(inCapture() == QStringLiteral("I said yes before"));
        CHECK(wait([this] { return !wordsAreKept(); }));
        CHECK(wait([&] { return button("Put them in the field here") == nullptr; }));
        close();
        open();
        CHECK(wait([this] { return inCapture() == QStringLiteral("I said yes before"); }));
        CHECK(wait([&] { return button("Open what was saved") != nullptr; }));
    }
}

TEST_CASE_METHOD(GroundDesk, "What was saved beside a journal is named until one has seen it") {
    openWithWordsUnderWay();
    replace();
    close();
    open();
    REQUIRE(wait([this] { return sees(QString::fromStdString(copy().filename().string())); }));
    CHECK_FALSE(sees(QStringLiteral("This journal is new and empty")));
    for (auto* one : program->window().findChildren<QPushButton*>())
        if (one->isVisible() && one->text() == QLatin1String("Do not show this"))
            one->click();
    CHECK_FALSE(sees(QString::fromStdString(copy().filename().string())));
    close();
    open();
    heard();
    CHECK_FALSE(sees(QString::fromStdString(copy().filename().string())));
}

TEST_CASE_METHOD(GroundDesk, "Kept words wait for the journal they were typed for") {
    openWithWordsUnderWay();
    {
        auto other = surroundings->open(folder / "other.upturn", store::Access::write, true);
        REQUIRE(other);
        REQUIRE((*other)->record({.text = textOf(QStringLiteral("Of somebody else"))}));
    }
    fs::rename(folder / "other.upturn", backup);
    replace();
    CHECK(page<GroundPage>()->findChild<OptionButton*>()->accessibleDescription().contains(
        QLatin1String("Your words wait for the journal they were typed for.")));
    QSignalSpy asked(program.get(), &Program::reopenAsked);
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(wait([&] { return asked.count() == 1; }));
    close();
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("Of somebody else")); }));
    CHECK(inCapture().isEmpty());
    CHECK(wordsAreKept());
    close();
    path = copy();
    open();
    CHECK(wait([this] { return inCapture() == QStringLiteral("I said yes before"); }));
    CHECK_FALSE(wordsAreKept());
}

TEST_CASE_METHOD(GroundDesk, "Of an entry that is edited only what was typed is kept apart") {
    open();
    keep("Told the client a date too early");
    close();
    fs::copy_file(path, backup);
    open();
    core::Id entry;
    program->service().ask(
        program.get(), app::Lane::read, [](store::Journal& open) { return open.entries({}); },
        [&entry](const core::Result<std::vector<store::Found>>& found) {
            if (found && !found->empty())
                entry = found->front().entry.id;
        });
    REQUIRE(wait([&entry] { return !entry.empty(); }));
    program->openEntry(entry);
    REQUIRE(
        wait([&] { return page<EntryPage>() != nullptr && page<EntryPage>()->entry() == entry; }));
    press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(wait([] { return keyboard()->accessibleName() == QStringLiteral("Entry text"); }));
    const bool typed = GENERATE(true, false);
    if (typed)
        type(" and meant it");
    for (const char* tail : {"", "-wal", "-shm"})
        fs::remove(path.string() + tail);
    REQUIRE(wait([this] { return on<GroundPage>(); }));
    heard();
    core::Id journal;
    program->service().ask(
        program.get(), app::Lane::read, [](store::Journal& open) { return open.id(); },
        [&journal](const core::Result<core::Id>& id) { journal = id ? *id : core::Id(); });
    REQUIRE(wait([&journal] { return !journal.empty(); }));
    CHECK(app::keptWords(surroundings->paths(), journal).utf8() ==
          (typed ? "Told the client a date too early and meant it" : ""));
    close();
    // The journal as it was before it was edited comes back to its place.
    fs::copy_file(backup, path);
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("Told the client a date too early")); }));
    CHECK(inCapture().isEmpty());
    heard();
    const auto opened = surroundings->open(path, store::Access::read, false);
    REQUIRE(opened);
    const auto waits = app::hasUnsaved(**opened, *(*opened)->entry(entry));
    REQUIRE(waits);
    CHECK(*waits == typed);
}

TEST_CASE("The page of a journal that was replaced begins with what happened, and no button") {
    MainWindow window(stage::theme());
    stage::show(window);
    for (const stage::Scene& scene : stage::scenes())
        if (scene.name == "ground moved")
            scene.set(window)->setFocus();
    stage::settle();
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->inherits("QLabel"));
}
