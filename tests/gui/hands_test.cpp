// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is done by hand on the pages: steps on an entry, undo in the editor, files that are dropped,
// days in the calendar, export, another journal.

#include "hand.hpp"
#include "journal/calendar_popup.hpp"
#include "journal/editor_page.hpp"
#include "journal/entry_page.hpp"
#include "settings/settings_page.hpp"
#include "settings/transfer_presenter.hpp"
#include "shell/actions.hpp"
#include "shell/windows.hpp"
#include "widgets/tick.hpp"
#include "words/when.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/transfer.hpp>

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <fstream>
#include <future>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Hands : Hand {
    QString pathOf(const char* name) const {
        return QString::fromStdString((folder / name).string());
    }
    void drop(const QMimeData& data) const {
        QWidget* ground = field()->viewport();
        const QPointF at(ground->rect().center());
        QDragEnterEvent enters(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(ground, &enters);
        QDropEvent drops(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(ground, &drops);
    }
    SettingsPage& settings() const { return *program->window().settings(); }
    std::vector<core::Attachment> files(const core::Id& entry) const {
        return journal()->entry(entry)->attachments;
    }
    QFileDialog* dialog() const { return QApplication::activeWindow()->findChild<QFileDialog*>(); }
};

/// One start of the program, which shows one journal after the other.
struct Journals : Hand {
    std::unique_ptr<Windows> windows = std::make_unique<Windows>(surroundings, stage::theme());
    std::filesystem::path other = folder / "other.upturn";

    Journals() {
        windows->begin({.journal = path});
        REQUIRE(wait([this] { return shows(path); }));
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        REQUIRE(wait([this] { return keyboard() == window().today()->firstFocus(); }));
    }
    ~Journals() { windows.reset(); }
    MainWindow& window() const { return windows->program()->window(); }
    bool shows(const std::filesystem::path& journal) const {
        return windows->program() != nullptr && windows->program()->service().journal() == journal;
    }
    void choose(const char* action, const std::filesystem::path& file) const {
        window().actions().named(QString::fromLatin1(action))->trigger();
        QFileDialog* asks = nullptr;
        REQUIRE(wait([&] { return (asks = window().findChild<QFileDialog*>()) != nullptr; }));
        Q_EMIT asks->fileSelected(QString::fromStdString(file.string()));
        asks->close();
        REQUIRE(wait([&] { return shows(file); }));
    }
    void settledThere() const {
        bool answered = false;
        windows->program()->service().ask(
            windows->program(), app::Lane::read,
            [](store::Journal& opened) { return opened.counts(); },
            [&answered](const auto&) { answered = true; });
        REQUIRE(wait([&answered] { return answered; }));
    }
    bool seesThere(const QString& words) const {
        for (const QLabel* label : window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

/// Where two pictures of the same size differ.
QRect differing(const QImage& one, const QImage& other) {
    QRect all;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (one.pixel(x, y) != other.pixel(x, y))
                all |= QRect(x, y, 1, 1);
    return all;
}

QImage painted(QWidget& widget) {
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

std::vector<store::EntryMark> marksOn(const char* iso, int count) {
    const auto number = static_cast<std::int32_t>(core::dayNumber(*core::parseIsoDate(iso)));
    return std::vector<store::EntryMark>(static_cast<std::size_t>(count), {.day = number});
}

} // namespace

TEST_CASE_METHOD(Hands, "A step on the page of its entry is ticked, and opened again") {
    const core::Id entry = record("Forgot the recital");
    const core::Id step = addStep(entry, "write the dates down", day("2026-11-21"));
    const core::Id coming = addStep(entry, "buy a calendar", day("2026-11-24"));
    open();
    read(entry);
    REQUIRE(wait([this] { return named<Tick>("write the dates down") != nullptr; }));
    CHECK(named<Tick>("write the dates down")->accessibleDescription() ==
          QStringLiteral("due today"));
    CHECK(named<Tick>("buy a calendar")->accessibleDescription() ==
          QStringLiteral("due in 3 days"));
    CHECK(sees(QStringLiteral("Kept from this")));
    named<Tick>("write the dates down")->click();
    REQUIRE(wait([&] { return journal()->step(step)->outcome == core::Outcome::done; }));
    // While the page is read anew there is none.
    const auto said = [this](const QString& words) {
        const auto* tick = named<Tick>("write the dates down");
        return tick != nullptr && tick->accessibleDescription() == words;
    };
    REQUIRE(wait([&] { return said(QString()); }));
    CHECK(named<Tick>("write the dates down")->isChecked());
    CHECK_FALSE(named<Tick>("buy a calendar")->isChecked());
    CHECK_FALSE(journal()->step(coming)->outcome);
    named<Tick>("write the dates down")->click();
    CHECK(wait([&] { return !journal()->step(step)->outcome; }));
    CHECK(wait([&] { return said(QStringLiteral("due today")); }));
}

TEST_CASE_METHOD(Hands, "The page of an entry shows all that is known of it") {
    const auto made = writing()->record({.text = saying("Forgot the recital. It was Monday."),
                                         .area = saying("music"),
                                         .weight = 3,
                                         .feelings = {saying("ashamed")},
                                         .causes = {saying("two calendars")},
                                         .tags = {saying("choir")}});
    REQUIRE(made);
    const core::Id entry = made->value;
    REQUIRE(writing()->answer(entry, {.id = "own.1", .text = saying("Why was that?")},
                              saying("I had two calendars.")));
    open();
    read(entry);
    REQUIRE(wait([this] { return sees(QStringLiteral("Why was that?")); }));
    CHECK(sees(QStringLiteral("Saturday 21 November 2026, 20:00")));
    CHECK(sees(QStringLiteral("music")));
    CHECK(sees(QStringLiteral("Why was that?")));
    CHECK_FALSE(sees(QStringLiteral("Not reflected yet")));
    CHECK_FALSE(sees(QStringLiteral("Kept from this")));
    CHECK(named<QWidget>("Feeling: ashamed") != nullptr);
    CHECK(named<QWidget>("Cause: two calendars") != nullptr);
    CHECK(named<QWidget>("Tag: choir") != nullptr);
    CHECK(named<QWidget>("What you wrote") != nullptr);
    CHECK(named<QAbstractButton>("Star") != nullptr);
    clickOn("Star");
    REQUIRE(wait([&] { return journal()->entry(entry)->starred; }));
    CHECK(wait([this] { return named<QAbstractButton>("Take the star away") != nullptr; }));
    clickOn("Take the star away");
    CHECK(wait([&] { return !journal()->entry(entry)->starred; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(wait([this] { return on<ReflectPage>(); }));
}

TEST_CASE_METHOD(Hands,
                 "In the editor undo takes back what was written there, and redo brings it") {
    const core::Id entry = record("Overslept.");
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Again.");
    // As from the menu, where the field has no undo of its own.
    Q_EMIT program->window().undoAsked();
    REQUIRE(wait([this] { return field()->words() == QStringLiteral("Overslept."); }));
    CHECK(journal()->entry(entry)->text == saying("Overslept."));
    CHECK(isTold("Taken back: text of \u201cOverslept"));
    CHECK(program->window().journal()->editing());
    Q_EMIT program->window().redoAsked();
    REQUIRE(wait([this] { return field()->words() == QStringLiteral("Overslept. Again."); }));
    CHECK(journal()->entry(entry)->text == saying("Overslept. Again."));
    Q_EMIT program->window().redoAsked();
    CHECK(wait([this] { return isTold("Nothing was taken back here."); }));
    Q_EMIT program->window().undoAsked();
    REQUIRE(wait([this] { return field()->words() == QStringLiteral("Overslept."); }));
    // The entry itself was recorded before the editor was opened.
    Q_EMIT program->window().undoAsked();
    CHECK(wait([this] { return isTold("Nothing was changed here yet."); }));
    CHECK(journal()->entries({})->size() == 1);
}

TEST_CASE_METHOD(Hands, "Files that are dropped on an entry are attached, words are written") {
    const core::Id entry = record("Overslept.");
    std::ofstream(folder / "notes.txt") << "what the doctor said";
    std::ofstream(folder / "more.txt") << "and what else";
    open();
    edit(entry);
    QMimeData two;
    two.setUrls({QUrl::fromLocalFile(pathOf("notes.txt")), QUrl::fromLocalFile(pathOf("more.txt")),
                 QUrl(QStringLiteral("https://example.org/far.txt"))});
    drop(two);
    REQUIRE(wait([&] { return files(entry).size() == 2; }));
    CHECK(field()->words() == QStringLiteral("Overslept."));
    CHECK(wait([this] { return named<QAbstractButton>("Take out notes.txt") != nullptr; }));
    CHECK(wait([this] { return named<QAbstractButton>("Take out more.txt") != nullptr; }));
    QMimeData image;
    QImage green(32, 20, QImage::Format_RGB32);
    green.fill(Qt::darkGreen);
    image.setImageData(green);
    drop(image);
    REQUIRE(wait([&] { return files(entry).size() == 3; }));
    bool there = false;
    for (const core::Attachment& file : files(entry))
        there = there || file.name == saying("Picture 2026-11-21 20.00.png");
    CHECK(there);
    QMimeData words;
    words.setText(QStringLiteral("Dropped words"));
    press(Qt::Key_End, Qt::ControlModifier);
    drop(words);
    CHECK(field()->words().contains(QStringLiteral("Dropped words")));
    CHECK(files(entry).size() == 3);
}

TEST_CASE_METHOD(Hands, "A file that cannot be attached is said, and the others come") {
    const core::Id entry = record("Overslept.");
    std::ofstream(folder / "notes.txt") << "what the doctor said";
    open();
    edit(entry);
    QMimeData two;
    two.setUrls(
        {QUrl::fromLocalFile(pathOf("notes.txt")), QUrl::fromLocalFile(pathOf("none.txt"))});
    drop(two);
    REQUIRE(wait([this] { return page<Notice>()->isVisible(); }));
    CHECK(sees(QStringLiteral("none.txt")));
    REQUIRE(files(entry).size() == 1);
}

TEST_CASE("The calendar marks the days with entries where those days stand") {
    DayGrid without({});
    DayGrid with(marksOn("2026-11-05", 2));
    for (DayGrid* grid : {&without, &with}) {
        grid->setDay(QDate(2026, 11, 20));
        grid->resize(grid->sizeHint());
    }
    const QRect dot = differing(painted(without), painted(with));
    REQUIRE_FALSE(dot.isEmpty());
    CHECK(dot.width() < with.width() / 7);
    QDate chosen;
    QObject::connect(&with, &DayGrid::dayChosen, [&](const QDate& day) { chosen = day; });
    QTest::mouseClick(&with, Qt::LeftButton, {}, dot.center());
    CHECK(chosen == QDate(2026, 11, 5));
    CHECK(with.accessibleName() == QStringLiteral("Thursday 5 November 2026, 2 entries"));
    with.setDay(QDate(2026, 11, 6));
    CHECK(with.accessibleName() == QStringLiteral("Friday 6 November 2026, no entry"));
}

TEST_CASE("The calendar paints the chosen day, and today where another one is chosen") {
    const auto grid = [](const QDate& today, const QDate& chosen) {
        auto made = std::make_unique<DayGrid>(std::vector<store::EntryMark>());
        made->setToday(today);
        made->setDay(chosen);
        made->resize(made->sizeHint());
        return made;
    };
    const auto elsewhere = grid(QDate(2020, 1, 1), QDate(2026, 11, 20));
    const auto here = grid(QDate(2026, 11, 21), QDate(2026, 11, 20));
    const QRect today = differing(painted(*elsewhere), painted(*here));
    REQUIRE_FALSE(today.isEmpty());
    QTest::mouseClick(here.get(), Qt::LeftButton, {}, today.center());
    CHECK(here->day() == QDate(2026, 11, 21));
    // Today is no longer framed for itself when it is the chosen one.
    const auto chosen = grid(QDate(2026, 11, 21), QDate(2026, 11, 21));
    const auto only = grid(QDate(2020, 1, 1), QDate(2026, 11, 21));
    CHECK(differing(painted(*chosen), painted(*only)).isEmpty());
    // Days of other months are there, in another ink, and can be gone to.
    const auto other = grid(QDate(2020, 1, 1), QDate(2026, 10, 20));
    CHECK_FALSE(differing(painted(*other), painted(*elsewhere)).isEmpty());
}

TEST_CASE("The month in the calendar follows its arrows, and Esc closes it") {
    QWidget window;
    stage::show(window, {600, 500});
    CalendarPopup popup(marksOn("2026-11-05", 1), *core::parseIsoDate("2026-11-21"), &window);
    popup.openBelow(&window, QDate(2026, 11, 5));
    const auto says = [&popup](const char* words) {
        for (const QLabel* label : popup.findChildren<QLabel*>())
            if (label->text() == QString::fromUtf8(words))
                return true;
        return false;
    };
    CHECK(says("November 2026"));
    for (auto* button : popup.findChildren<QAbstractButton*>())
        if (button->accessibleName() == QStringLiteral("Month before"))
            button->click();
    CHECK(says("October 2026"));
    CHECK(popup.grid()->day() == QDate(2026, 10, 5));
    for (auto* button : popup.findChildren<QAbstractButton*>())
        if (button->accessibleName() == QStringLiteral("Month after"))
            for (int twice = 0; twice < 2; ++twice)
                button->click();
    CHECK(popup.grid()->day() == QDate(2026, 12, 5));
    QTest::keyClick(popup.grid(), Qt::Key_Home);
    CHECK(popup.grid()->day() == QDate(2026, 11, 21));
    QDate chosen;
    QObject::connect(&popup, &CalendarPopup::dayChosen, [&](const QDate& day) { chosen = day; });
    QTest::keyClick(popup.grid(), Qt::Key_Escape);
    CHECK_FALSE(popup.isVisible());
    CHECK(chosen.isNull());
}

TEST_CASE_METHOD(Hands, "Everything is exported from the window, and what stayed behind is named") {
    const core::Id entry = record("Overslept.");
    record("Missed the train.");
    keepLesson("One list.", entry);
    std::ofstream(folder / "notes.txt") << "what the doctor said";
    std::ofstream(folder / "lost.txt") << "what nobody finds again";
    REQUIRE(app::attach(*writing(), entry, folder / "notes.txt"));
    open();
    program->window().actions().named(QStringLiteral("export"))->trigger();
    CHECK(program->window().place() == Place::settings);
    REQUIRE(wait([this] { return settings().findChild<QFileDialog*>() != nullptr; }));
    auto* asks = settings().findChild<QFileDialog*>();
    CHECK(QFileInfo(asks->selectedFiles().constFirst()).fileName() ==
          QStringLiteral("upturn-2026-11-21.zip"));
    Q_EMIT asks->fileSelected(pathOf("out.zip"));
    asks->close();
    REQUIRE(wait([this] {
        return sees(
            QStringLiteral("2 entries, 1 lesson and 1 file are in %1.").arg(pathOf("out.zip")));
    }));
    CHECK(QFileInfo(pathOf("out.zip")).size() > 0);
    CHECK_FALSE(sees(QStringLiteral("stayed behind")));
    REQUIRE(app::attach(*writing(), entry, folder / "lost.txt"));
    for (const core::Attachment& file : files(entry))
        if (file.name == saying("lost.txt"))
            std::filesystem::remove(app::attachmentPath(path, file.sha256));
    program->findChild<TransferPresenter*>()->write(pathOf("again.zip"));
    CHECK(wait([this] {
        return sees(QStringLiteral("1 attached file is named in it, but stayed behind."));
    }));
    // And the export is what another journal can take over.
    const auto incoming = app::readIncoming(folder / "out.zip", {}, {});
    REQUIRE(incoming);
    auto fresh = surroundings->open(folder / "fresh.upturn", store::Access::write, true);
    REQUIRE(app::takeOver(**fresh, *incoming, false));
    CHECK((*fresh)->entries({})->size() == 2);
}

TEST_CASE_METHOD(Hands, "An export that is stopped leaves nothing behind, and says so") {
    record("Overslept.");
    open();
    program->window().goTo(Place::settings);
    std::promise<void> release;
    program->service().ask(
        program.get(), app::Lane::slow,
        [held = release.get_future().share()](store::Journal& journal) {
            held.wait();
            return journal.counts();
        },
        [](const auto&) {});
    program->findChild<TransferPresenter*>()->write(pathOf("x.html"));
    CHECK(sees(QStringLiteral("Writing \u201cx.html\u201d.")));
    QPushButton* stop = nullptr;
    for (auto* button : settings().findChildren<QPushButton*>())
        if (button->isVisibleTo(&settings()) && button->text() == QStringLiteral("Stop"))
            stop = button;
    REQUIRE(stop != nullptr);
    stop->click();
    release.set_value();
    CHECK(wait(
        [this] { return sees(QStringLiteral("The export was ended. Nothing was left behind.")); }));
    CHECK_FALSE(QFileInfo::exists(pathOf("x.html")));
}

TEST_CASE_METHOD(Hands, "What leaves to be read elsewhere is told by what is in it") {
    const core::Id entry = record("Overslept.");
    record("Missed the train.");
    keepLesson("One list.", entry);
    open();
    program->window().goTo(Place::settings);
    auto* transfer = program->findChild<TransferPresenter*>();
    const auto says = [&](const char* name, const char* words) {
        CAPTURE(name);
        transfer->write(pathOf(name));
        CHECK(wait([&] { return sees(QString::fromUtf8(words).arg(pathOf(name))); }));
    };
    says("x.ics", "0 next steps are in %1 now.");
    says("x.csv", "1 lesson is in %1 now.");
    says("x.html", "2 entries are in %1 now.");
}

TEST_CASE_METHOD(Hands, "An export that cannot be written says why") {
    record("Overslept.");
    open();
    program->window().goTo(Place::settings);
    auto* transfer = program->findChild<TransferPresenter*>();
    transfer->write(pathOf("no/such/folder/out.zip"));
    CHECK(wait([this] { return sees(pathOf("no/such/folder")); }));
    CHECK_FALSE(sees(QStringLiteral("are in")));
}

TEST_CASE_METHOD(
    Journals, "Another journal is opened in the same window, and the words typed here stay here") {
    {
        auto made = surroundings->open(other, store::Access::write, true);
        REQUIRE((*made)->record({.text = saying("Of another journal")}));
    }
    record("Of this journal");
    REQUIRE(wait([this] { return seesThere(QStringLiteral("Of this journal")); }));
    type("I said yes when");
    choose("open-journal", other);
    REQUIRE(wait([this] { return seesThere(QStringLiteral("Of another journal")); }));
    CHECK_FALSE(seesThere(QStringLiteral("Of this journal")));
    CHECK(*journal()->draft("capture") == saying("I said yes when"));
    // The one before is among those that were open lately, and opens with what was typed.
    QAction* back = window().actions().named(QStringLiteral("recent-1"));
    REQUIRE(back != nullptr);
    CHECK(back->text() == QStringLiteral("Open journal"));
    back->trigger();
    REQUIRE(wait([this] { return shows(path); }));
    auto* field = static_cast<GrowingTextEdit*>(window().today()->firstFocus());
    CHECK(wait([&] {
        field = static_cast<GrowingTextEdit*>(window().today()->firstFocus());
        return field->words() == QStringLiteral("I said yes when");
    }));
}

TEST_CASE_METHOD(Journals, "A new journal is made where it was named, and begins with nothing") {
    record("Of this journal");
    choose("new-journal", folder / "fresh.upturn");
    CHECK(wait([this] { return std::filesystem::exists(folder / "fresh.upturn"); }));
    CHECK(wait([this] { return window().today()->isVisible(); }));
    settledThere();
    CHECK_FALSE(seesThere(QStringLiteral("Of this journal")));
    CHECK(journal()->entries({})->size() == 1);
}
