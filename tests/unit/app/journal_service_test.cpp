// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/many_words.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/app/backup_keeper.hpp>
#include <upturn/app/journal_service.hpp>
#include <upturn/app/others.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <fstream>
#include <future>
#include <optional>

using namespace upturn;
using app::Lane;
using test::manyWords;
using test::segmentsOf;

namespace {

struct ServiceFixture {
    int argc = 1;
    char name[7] = "upturn";
    char* argv[1] = {name};
    QCoreApplication application{argc, argv};
    test::TemporaryFolder folder;
    std::shared_ptr<const app::Surroundings> surroundings =
        *app::Surroundings::fromEnvironment([home = folder.path().string()](const char* variable) {
            return std::string(variable) == "HOME" ? home : std::string();
        });
    std::filesystem::path path = folder / "journal.upturn";
    std::unique_ptr<app::JournalService> service =
        std::make_unique<app::JournalService>(surroundings, path);

    /// Turns the event loop until `ready`, for a minute at the most.
    template<class Ready>
    bool wait(const Ready& ready) {
        QElapsedTimer timer;
        timer.start();
        while (!ready() && timer.elapsed() < 60'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return ready();
    }
    /// An entry of this program, and longer than it takes to hear of one that another wrote.
    void writeOwn() {
        bool written = false;
        service->ask(
            &application, Lane::write,
            [](store::Journal& journal) { return journal.record(words("mine")); },
            [&written](const core::Result<store::Made<core::Id>>&) { written = true; });
        REQUIRE(wait([&] { return written; }));
        QElapsedTimer timer;
        timer.start();
        wait([&] { return timer.elapsed() > 600; });
    }
    static store::NewEntry words(const char* said) { return {.text = *core::Text::from(said)}; }
};

} // namespace

TEST_CASE_METHOD(ServiceFixture,
                 "Answers come back on the thread that asked, and views hear of the change") {
    QObject owner;
    store::Touched heard;
    QObject::connect(service.get(), &app::JournalService::changed, &owner,
                     [&](const store::Touched& touched) { heard.add(touched); });
    QThread* workThread = nullptr;
    core::Id id;
    service->ask(
        &owner, Lane::write,
        [&workThread](store::Journal& journal) {
            workThread = QThread::currentThread();
            return journal.record(words("I froze"));
        },
        [&](core::Result<store::Made<core::Id>> made) {
            CHECK(QThread::currentThread() == application.thread());
            REQUIRE(made);
            id = made->value;
        });
    REQUIRE(wait([&] { return !id.empty() && !heard.empty(); }));
    CHECK(workThread != application.thread());
    CHECK(heard.entries.contains(id));
    std::size_t seen = 0;
    service->ask(
        &owner, Lane::read, [](store::Journal& journal) { return journal.entries({}); },
        [&](core::Result<std::vector<store::Found>> page) { seen = page->size(); });
    CHECK(wait([&] { return seen == 1; }));
}

TEST_CASE_METHOD(ServiceFixture, "A page that was closed before its answer is not answered") {
    auto owner = std::make_unique<QObject>();
    bool answered = false;
    service->ask(
        owner.get(), Lane::read, [](store::Journal& journal) { return journal.counts(); },
        [&](const core::Result<store::Counts>&) { answered = true; });
    owner.reset();
    bool later = false;
    service->ask(
        &application, Lane::read, [](store::Journal& journal) { return journal.counts(); },
        [&](const core::Result<store::Counts>&) { later = true; });
    CHECK(wait([&] { return later; }));
    CHECK_FALSE(answered);
}

TEST_CASE_METHOD(ServiceFixture, "Closing the program loses nothing that was handed over") {
    for (int i = 0; i < 50; ++i)
        service->ask(
            &application, Lane::write,
            [](store::Journal& journal) { return journal.record(words("kept")); },
            [](const core::Result<store::Made<core::Id>>&) {});
    service.reset();
    auto journal = *surroundings->open(path, store::Access::read, false);
    CHECK(journal->counts()->entries == 50);
}

TEST_CASE_METHOD(
    ServiceFixture,
    "What another program writes is noticed, what this one writes is not taken for it") {
    QObject owner;
    int everything = 0;
    QObject::connect(
        service.get(), &app::JournalService::changed, &owner,
        [&](const store::Touched& touched) { everything += touched.everything ? 1 : 0; });
    writeOwn();
    CHECK(everything == 0);
    auto other = *surroundings->open(path, store::Access::write, false);
    REQUIRE(other->record(words("theirs")));
    CHECK(wait([&] { return everything > 0; }));
}

TEST_CASE_METHOD(ServiceFixture,
                 "What another program writes before the window got round to its first answer is "
                 "noticed too") {
    service.reset();
    REQUIRE(surroundings->open(path, store::Access::write, true));
    service = std::make_unique<app::JournalService>(surroundings, path);
    QObject owner;
    bool everything = false;
    QObject::connect(service.get(), &app::JournalService::changed, &owner,
                     [&](const store::Touched& touched) { everything |= touched.everything; });
    // The look of the start is in front of this on its lane, so it is done; its answer waits for
    // the event loop, which does not turn here.
    std::promise<void> looked;
    service->ask(
        &owner, Lane::write,
        [&looked](store::Journal& journal) {
            looked.set_value();
            return journal.counts();
        },
        [](const core::Result<store::Counts>&) {});
    looked.get_future().wait();
    REQUIRE((*surroundings->open(path, store::Access::write, false))->record(words("theirs")));
    CHECK(wait([&] { return everything; }));
}

TEST_CASE_METHOD(
    ServiceFixture,
    "What another program writes is noticed in a folder that was made for the journal") {
    service.reset();
    path = folder / "new" / "folder" / "journal.upturn";
    service = std::make_unique<app::JournalService>(surroundings, path);
    QObject owner;
    bool made = false;
    service->ask(
        &owner, Lane::write, [](store::Journal& journal) { return journal.counts(); },
        [&made](const core::Result<store::Counts>& counts) { made = counts.has_value(); });
    REQUIRE(wait([&] { return made; }));
    bool everything = false;
    QObject::connect(service.get(), &app::JournalService::changed, &owner,
                     [&](const store::Touched& touched) { everything |= touched.everything; });
    REQUIRE((*surroundings->open(path, store::Access::write, false))->record(words("theirs")));
    CHECK(wait([&] { return everything; }));
}

TEST_CASE_METHOD(ServiceFixture,
                 "What this program writes after a start without a journal is not taken for "
                 "another's") {
    service.reset();
    path = folder / "later.upturn";
    std::filesystem::create_directory(path); // nothing can be opened there
    service = std::make_unique<app::JournalService>(surroundings, path);
    QObject owner;
    const auto tried = [&](Lane lane) {
        std::optional<bool> opened;
        service->ask(
            &owner, lane, [](store::Journal& journal) { return journal.counts(); },
            [&opened](const core::Result<store::Counts>& counts) { opened = counts.has_value(); });
        REQUIRE(wait([&] { return opened.has_value(); }));
        return *opened;
    };
    REQUIRE_FALSE(tried(Lane::write));
    std::filesystem::remove(path);
    REQUIRE(tried(Lane::read));
    int everything = 0;
    QObject::connect(
        service.get(), &app::JournalService::changed, &owner,
        [&](const store::Touched& touched) { everything += touched.everything ? 1 : 0; });
    writeOwn();
    CHECK(everything == 0);
}

TEST_CASE("A view that is older than the first look at others is asked for again") {
    app::Others early;
    CHECK_FALSE(early.openedToRead(3));
    CHECK(early.openedToWrite(7, 4));
    CHECK_FALSE(early.looked(7)); // our own since
    CHECK(early.looked(8));
    CHECK_FALSE(early.looked(8));

    app::Others late;
    CHECK_FALSE(late.openedToWrite(7, 4));
    CHECK(late.openedToRead(3)); // it was read before, and says so only now
    CHECK_FALSE(late.openedToRead(4));
    CHECK_FALSE(late.openedToRead(6));

    app::Others still;
    CHECK_FALSE(still.openedToRead(0));
    CHECK_FALSE(still.openedToRead(0));
    CHECK_FALSE(still.openedToWrite(1, 0));
}

TEST_CASE_METHOD(
    ServiceFixture,
    "A journal that can't be opened is the answer to every question, and can be mended") {
    service.reset();
    std::ofstream(path) << "no journal at all, but long enough to be looked at"
                        << std::string(600, ' ');
    service = std::make_unique<app::JournalService>(surroundings, path);
    core::Fault fault = core::Fault::failed;
    const auto look = [&] {
        bool done = false;
        service->ask(
            &application, Lane::read, [](store::Journal& journal) { return journal.counts(); },
            [&](const core::Result<store::Counts>& counts) {
                fault = counts ? core::Fault::failed : counts.error().fault;
                done = true;
                static_cast<void>(counts.has_value());
            });
        REQUIRE(wait([&] { return done; }));
    };
    look();
    CHECK(fault == core::Fault::damaged);
    std::filesystem::remove(path);
    look();
    CHECK(fault == core::Fault::failed); // no fault: it was made anew
    CHECK(std::filesystem::exists(path));
}

TEST_CASE_METHOD(ServiceFixture, "A while after a large import the search index is tidied") {
    int taken = 0;
    for (int import = 0; import < 4; ++import)
        service->ask(
            &application, Lane::write,
            [import](store::Journal& journal) { return journal.import(manyWords(import)); },
            [&](const core::Result<store::Made<core::ImportReport>>& made) {
                REQUIRE(made);
                ++taken;
            });
    REQUIRE(wait([&] { return taken == 4; }));
    const int before = segmentsOf(path);
    CHECK(wait([&] { return segmentsOf(path) < before; }));
    bool settled = false;
    service->ask(
        &application, Lane::read, [](store::Journal& journal) { return journal.verify(false); },
        [&](const core::Result<std::vector<store::Finding>>& found) {
            settled = found && found->empty();
        });
    CHECK(wait([&] { return settled; }));
}

TEST_CASE_METHOD(ServiceFixture,
                 "A journal that is taken away is missed before anything is written, "
                 "and none is made in its place") {
    writeOwn();
    int told = 0;
    QObject::connect(service.get(), &app::JournalService::moved, &application, [&] { ++told; });
    for (const char* tail : {"", "-wal", "-shm"})
        std::filesystem::remove(path.string() + tail);
    REQUIRE(wait([&] { return told > 0; })); // by looking, without a write
    bool refused = false;
    service->ask(
        &application, Lane::write,
        [](store::Journal& journal) { return journal.record(words("lost?")); },
        [&](const core::Result<store::Made<core::Id>>& made) {
            refused = !made && made.error().fault == core::Fault::moved;
        });
    bool read = false;
    service->ask(
        &application, Lane::slow, [](store::Journal& journal) { return journal.counts(); },
        [&](const core::Result<store::Counts>& counts) { read = !counts; });
    REQUIRE(wait([&] { return refused && read; }));
    CHECK(told == 1);
    service.reset();
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE_METHOD(ServiceFixture, "What is open can be saved beside what took its place") {
    writeOwn();
    std::filesystem::remove(path);
    std::optional<core::Result<void>> saved;
    service->ask(
        &application, Lane::write,
        [beside = folder / "beside.upturn"](store::Journal& journal) {
            return journal.saveAs(beside);
        },
        [&](const core::Result<void>& result) { saved = result; });
    REQUIRE(wait([&] { return saved.has_value(); }));
    REQUIRE(saved->has_value());
    const auto opened = surroundings->open(folder / "beside.upturn", store::Access::write, false);
    REQUIRE(opened);
    CHECK((*opened)->counts()->entries == 1);
    CHECK((*opened)->record(words("goes on")).has_value());
}

TEST_CASE_METHOD(ServiceFixture,
                 "A backup is made by itself after something was written, and once") {
    app::BackupKeeper keeper(*service, true, &application, std::chrono::milliseconds(1));
    int told = 0;
    QObject::connect(&keeper, &app::BackupKeeper::changed, [&told] { ++told; });
    writeOwn();
    REQUIRE(wait([&] { return keeper.standing().newest.has_value(); }));
    CHECK(keeper.standing().newest->entries == 1);
    CHECK(keeper.standing().trouble.empty());
    REQUIRE(wait([&] { return told > 0; }));
    told = 0;
    keeper.make();
    REQUIRE(wait([&] { return told > 0; })); // it looked, and nothing was new
    const auto reader = *surroundings->open(path, store::Access::read, false);
    CHECK(app::Backups(*surroundings).of(*reader)->size() == 1);
}

TEST_CASE_METHOD(ServiceFixture, "Who wants no backups gets none, and what hinders one is said") {
    app::BackupKeeper keeper(*service, false, &application, std::chrono::milliseconds(1));
    writeOwn();
    CHECK_FALSE(std::filesystem::exists(surroundings->paths().backups));
    // A file is in the way of the folder.
    std::filesystem::create_directories(surroundings->paths().backups.parent_path());
    std::ofstream(surroundings->paths().backups) << "x";
    keeper.setOn(true);
    REQUIRE(wait([&] { return !keeper.standing().trouble.empty(); }));
    CHECK_FALSE(keeper.standing().newest);
}

TEST_CASE_METHOD(
    ServiceFixture,
    "When a window is closed what it wrote is in a backup, and no second one is made") {
    writeOwn();
    service.reset();
    app::backUpAtEnd(*surroundings, path, false);
    app::backUpAtEnd(*surroundings, path, false);
    const auto reader = *surroundings->open(path, store::Access::read, false);
    CHECK(app::Backups(*surroundings).of(*reader)->size() == 1);
}
