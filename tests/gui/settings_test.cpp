// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "arrive/import_page.hpp"
#include "desk.hpp"
#include "keys/key_book.hpp"
#include "keys/key_chooser.hpp"
#include "keys/keys_page.hpp"
#include "reflect/reflect_page.hpp"
#include "review/review_page.hpp"
#include "settings/preferences.hpp"
#include "settings/setting_row.hpp"
#include "settings/settings_page.hpp"
#include "settings/settings_presenter.hpp"
#include "settings/sheets.hpp"
#include "settings/transfer_presenter.hpp"
#include "spelling/spelling.hpp"
#include "words/when.hpp"

#include <upturn/app/journal_settings.hpp>
#include <upturn/app/reminders.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include <sqlite3.h>

#include <fstream>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Setting : Desk {
    SettingsPage& settings() const { return *program->window().settings(); }
    void enter() {
        open();
        press(Qt::Key_Comma, Qt::ControlModifier);
        REQUIRE(program->window().place() == Place::settings);
        REQUIRE(wait([this] {
            return named<QCheckBox>("Five whys") != nullptr ||
                   settings().findChildren<QCheckBox*>().size() > 10;
        }));
    }
    template<class Control>
    Control* named(const char* name) const {
        for (auto* control : settings().findChildren<Control*>())
            if (control->accessibleName() == QString::fromUtf8(name))
                return control;
        return nullptr;
    }
    void click(const char* name) const {
        for (auto* button : settings().findChildren<QPushButton*>())
            if (button->isVisible() && (button->text() == QString::fromUtf8(name)))
                return button->click();
        FAIL("no button " << name);
    }
    QString kept(const char* name) const {
        const QSettings file(QString::fromStdString(surroundings->paths().settings.string()),
                             QSettings::IniFormat);
        return file.value(QString::fromLatin1(name)).toString();
    }
    ~Setting() {
        program.reset();
        keyBook().resetAll();
        spelling().setOn(true);
        stage::theme().setColours(Colours::likeDesktop);
        stage::theme().setTextScale(1.0);
        stage::theme().setLines(LineWidth::normal);
    }
};

} // namespace

TEST_CASE_METHOD(
    Setting, "A change in Settings is there at once, Ctrl and Z takes it back, and it is kept") {
    enter();
    click("Dark");
    CHECK(stage::theme().colours() == Colours::dark);
    click("Wide");
    CHECK(lineWidth() == LineWidth::wide);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(lineWidth() == LineWidth::normal);
    CHECK(stage::theme().colours() == Colours::dark);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stage::theme().colours() == Colours::likeDesktop);
    CHECK(sees(QStringLiteral("Taken back.")));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stage::theme().colours() == Colours::dark);
    CHECK(sees(QStringLiteral("There again.")));
    CHECK_FALSE(sees(QStringLiteral("Taken back.")));
    click("Wide");
    CHECK_FALSE(sees(QStringLiteral("There again.")));
    close();
    CHECK(kept("window/colours").toInt() == static_cast<int>(Colours::dark));
}

TEST_CASE_METHOD(Setting, "What belongs to the journal is written there and read from there") {
    enter();
    auto* day = named<QComboBox>("A new day begins at");
    REQUIRE(day != nullptr);
    day->setCurrentIndex(6);
    Q_EMIT day->activated(6);
    REQUIRE(wait([this] {
        return app::journalSettings(*journal())->dayStart == std::chrono::minutes(360);
    }));
    clock->moveTo(berlin("2026-11-22T04:30:00Z")); // 5:30
    CHECK(surroundings->today() == core::CivilDate(std::chrono::year(2026) / 11 / 21));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(surroundings->today() == core::CivilDate(std::chrono::year(2026) / 11 / 22));
    CHECK(
        wait([this] { return app::journalSettings(*journal())->dayStart == core::usualDayStart; }));
}

TEST_CASE_METHOD(Setting,
                 "Undo in Settings takes back what was chosen there, and no choice of others") {
    enter();
    const auto now = [this] { return *app::journalSettings(*journal()); };
    const auto choose = [this](int row) {
        auto* day = named<QComboBox>("A new day begins at");
        day->setCurrentIndex(row);
        Q_EMIT day->activated(row);
    };
    const auto elsewhere = [this](const app::JournalSettings& from,
                                  const app::JournalSettings& to) {
        REQUIRE(app::changeJournalSettings(*writing(), from, to));
    };
    choose(6);
    REQUIRE(wait([&] { return now().dayStart == std::chrono::minutes(360); }));
    elsewhere({.thoughts = true}, {.thoughts = false});
    auto* thoughts = named<QCheckBox>("A thought on Today");
    REQUIRE(thoughts != nullptr);
    REQUIRE(wait([&] { return !thoughts->isChecked(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([&] { return now().dayStart == core::usualDayStart; }));
    CHECK(wait([this] { return sees(QStringLiteral("Taken back.")); }));
    CHECK_FALSE(now().thoughts);
    CHECK_FALSE(thoughts->isChecked());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(wait([&] { return now().dayStart == std::chrono::minutes(360); }));
    // The same row, by another.
    app::JournalSettings five = now();
    five.dayStart = std::chrono::minutes(300);
    elsewhere(now(), five);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wait([this] {
        return sees(QStringLiteral("It was changed elsewhere since, and stays as it is."));
    }));
    CHECK(now().dayStart == std::chrono::minutes(300));
    CHECK_FALSE(now().thoughts);
    CHECK(named<QComboBox>("A new day begins at")->currentData().toInt() == 300);
}

TEST_CASE_METHOD(Setting, "The day of the person begins at their hour, also for the reminder") {
    auto other = surroundings->open(path, store::Access::write, true);
    surroundings->startDaysAt(std::chrono::hours(6));
    clock->moveTo(berlin("2026-11-22T04:30:00Z"));
    REQUIRE((*other)->record({.text = core::Text::repaired("Awake at half past five")}));
    CHECK(dayAndHour(surroundings->now(), surroundings->today()) ==
          QStringLiteral("Saturday night, 5:30"));
    CHECK(*app::wroteToday(**other, *surroundings));
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    CHECK_FALSE(*app::wroteToday(**other, *surroundings));
}

TEST_CASE_METHOD(Setting, "A guide that is put aside is never chosen by the program") {
    enter();
    for (auto* box : settings().findChildren<QCheckBox*>())
        if (box->isChecked() && box->isVisibleTo(&settings()) && box->isEnabled())
            box->click();
    REQUIRE(wait([this] { return app::journalSettings(*journal())->guidesOff.size() > 10; }));
    const auto off = app::journalSettings(*journal())->guidesOff;
    CHECK(off.contains("gibbs"));
}

TEST_CASE_METHOD(Setting,
                 "A word in the search of Settings leaves only the rows that speak of it") {
    enter();
    press(Qt::Key_F, Qt::ControlModifier);
    CHECK(question() == QStringLiteral("Search settings"));
    type("colour");
    int shown = 0;
    for (const auto* row : settings().findChildren<SettingRow*>())
        shown += row->isVisible() ? 1 : 0;
    CHECK(shown == 1);
    type("xyz");
    CHECK(sees(QStringLiteral("No setting is called that. Another word may find it.")));
}

TEST_CASE_METHOD(Setting, "Shortcuts are all listed, can be changed, and say when they are taken") {
    open();
    press(Qt::Key_F1);
    REQUIRE(on<KeysPage>());
    const auto chooser = [this](const char* what) {
        for (auto* one : page<KeysPage>()->findChildren<KeyChooser*>())
            if (one->isVisible() && one->accessibleName().startsWith(QString::fromUtf8(what)))
                return one;
        return static_cast<KeyChooser*>(nullptr);
    };
    for (const KeyEntry& entry : keyBook().entries())
        CHECK(chooser(entry.what.toUtf8().constData()) != nullptr);
    const auto change = [&](const char* what, Qt::Key key, Qt::KeyboardModifiers with) {
        chooser(what)->setFocus();
        chooser(what)->click();
        press(key, with);
    };
    change("New note", Qt::Key_K, Qt::ControlModifier);
    CHECK(sees(QStringLiteral("Ctrl+K already means \u201cSearch\u201d.")));
    change("New note", Qt::Key_M, Qt::NoModifier);
    CHECK(sees(QStringLiteral("M alone is for writing.")));
    change("New note", Qt::Key_M, Qt::ControlModifier);
    CHECK(program->window().actions().named(QStringLiteral("new-note"))->shortcut() ==
          QKeySequence(Qt::CTRL | Qt::Key_M));
    press(Qt::Key_Escape);
    CHECK_FALSE(on<KeysPage>());
    close();
    CHECK(kept("keys/new-note") == QStringLiteral("Ctrl+M"));
    open();
    CHECK(program->window().actions().named(QStringLiteral("new-note"))->shortcut() ==
          QKeySequence(Qt::CTRL | Qt::Key_M));
}

TEST_CASE_METHOD(
    Setting, "An import shows what it would do, does it on a word, and one undo takes it back") {
    open();
    auto other = surroundings->open(folder / "other.upturn", store::Access::write, true);
    REQUIRE((*other)->record({.text = core::Text::repaired("From elsewhere")}));
    REQUIRE(app::exportJson(**other, *surroundings, folder / "out.json"));
    program->window().goTo(Place::settings);
    auto* transfer = program->findChild<TransferPresenter*>();
    transfer->read(QString::fromStdString((folder / "out.json").string()));
    REQUIRE(wait([this] { return sees(QStringLiteral("1 would be added.")); }));
    CHECK(journal()->entries({})->empty());
    click("Bring them in");
    REQUIRE(wait([this] { return sees(QStringLiteral("1 added.")); }));
    CHECK(journal()->entries({})->size() == 1);
    click("Undo");
    REQUIRE(wait([this] { return sees(QStringLiteral("Your journal is as it was.")); }));
    CHECK(journal()->entries({})->empty());
    transfer->read(QString::fromStdString((folder / "nothing.json").string()));
    CHECK(wait([this] {
        return !sees(QStringLiteral("Your journal is as it was.")) &&
               !sees(QStringLiteral("Reading"));
    }));
}

TEST_CASE_METHOD(Setting, "A diary of another program is shown before anything of it is here") {
    open();
    std::filesystem::create_directory(folder / "Notes");
    for (const char* name : {"2019-05-12 Missed the train", "2021-02-03 Talk about nothing"})
        std::ofstream(folder / "Notes" / (std::string(name) + ".md"))
            << "Nobody said a word. #late\n";
    std::ofstream(folder / "Notes" / "empty.md") << "";
    program->window().goTo(Place::settings);
    auto* transfer = program->findChild<TransferPresenter*>();
    transfer->read(QString::fromStdString((folder / "Notes").string()));
    REQUIRE(wait([this] { return on<ImportPage>(); }));
    CHECK(sees(QStringLiteral("Bring in from Markdown and text")));
    CHECK(sees(QStringLiteral("2 entries from May 2019 to February 2021")));
    CHECK(sees(QStringLiteral("Missed the train")));
    CHECK(sees(QStringLiteral("It is empty.")));
    CHECK(journal()->entries({})->empty());
    const auto clickThere = [this](const char* name) {
        for (auto* button : program->window().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QString::fromUtf8(name))
                return button->click();
        FAIL("no button " << name);
    };
    clickThere("Show as table");
    CHECK(sees(QStringLiteral("February 2021: 1")));
    clickThere("Bring in 2 entries");
    REQUIRE(wait([this] { return sees(QStringLiteral("2 added.")); }));
    CHECK_FALSE(on<ImportPage>());
    CHECK(journal()->entries({})->size() == 2);
    click("Undo");
    REQUIRE(wait([this] { return sees(QStringLiteral("Your journal is as it was.")); }));
    CHECK(journal()->entries({})->empty());
    // Leaving the page brings nothing in.
    transfer->read(QString::fromStdString((folder / "Notes").string()));
    REQUIRE(wait([this] { return on<ImportPage>(); }));
    press(Qt::Key_Escape);
    CHECK(wait([this] { return !on<ImportPage>(); }));
    CHECK(journal()->entries({})->empty());
}

TEST_CASE_METHOD(Setting, "What the columns of a table are is chosen on the page that shows it") {
    open();
    std::ofstream(folder / "diary.csv")
        << "A,B,C\n2019-05-12,Missed the train.,so so\n2021-02-03,Nobody said a word.,fine\n";
    program->window().goTo(Place::settings);
    auto* transfer = program->findChild<TransferPresenter*>();
    transfer->read(QString::fromStdString((folder / "diary.csv").string()));
    REQUIRE(wait([this] { return on<ImportPage>(); }));
    CHECK(sees(QStringLiteral("Which column holds the text is not clear. Choose it below.")));
    CHECK_FALSE(sees(QStringLiteral("--columns")));
    const auto boxFor = [this](const char* name) -> QComboBox* {
        for (auto* box : program->window().findChildren<QComboBox*>())
            if (box->isVisible() && box->accessibleName() == QString::fromUtf8(name))
                return box;
        FAIL("no column " << name);
        return nullptr;
    };
    auto* day = boxFor("Column \u201cA\u201d is");
    auto* text = boxFor("Column \u201cB\u201d is");
    auto* mood = boxFor("Column \u201cC\u201d is");
    CHECK(program->window().focusWidget() == day);
    CHECK(day->accessibleDescription() == QStringLiteral("2019-05-12 \u00b7 2021-02-03"));
    const auto choose = [](QComboBox* box, const char* meaning) {
        const int row = box->findData(QString::fromLatin1(meaning));
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    };
    // The next is chosen while the one before is still read.
    choose(day, "date");
    choose(mood, "text");
    REQUIRE(wait([this] { return sees(QStringLiteral("2 would be added.")); }));
    CHECK(sees(QStringLiteral("2 entries from May 2019 to February 2021")));
    CHECK(sees(QStringLiteral("so so")));
    CHECK(journal()->entries({})->empty());
    // Of text there is one.
    choose(text, "text");
    CHECK(mood->currentData().toString().isEmpty());
    REQUIRE(wait([this] {
        return sees(QStringLiteral("2 would be added.")) && !sees(QStringLiteral("Reading"));
    }));
    choose(mood, "mood");
    REQUIRE(wait([this] {
        return sees(QStringLiteral("2 would be added.")) && !sees(QStringLiteral("Reading"));
    }));
    CHECK(program->window().focusWidget() == day); // the rows are the same still
    CHECK(boxFor("Column \u201cA\u201d is") == day);
    for (auto* button : program->window().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Bring in 2 entries"))
            button->click();
    REQUIRE(wait([this] { return sees(QStringLiteral("2 added.")); }));
    const auto entries = journal()->entries({});
    REQUIRE(entries->size() == 2);
    CHECK(entries->front().entry.text.utf8() == "Nobody said a word.");
    CHECK(core::isoDate(entries->front().entry.happened.date) == "2021-02-03");
}

TEST_CASE_METHOD(Setting, "A choice of columns that is left while it is read brings nothing") {
    open();
    std::ofstream(folder / "diary.csv") << "A,B\n2019-05-12,Missed the train.\n";
    program->window().goTo(Place::settings);
    auto* transfer = program->findChild<TransferPresenter*>();
    transfer->read(QString::fromStdString((folder / "diary.csv").string()));
    REQUIRE(wait([this] { return on<ImportPage>(); }));
    auto* box = qobject_cast<QComboBox*>(program->window().focusWidget());
    REQUIRE(box != nullptr);
    const int row = box->findData(QStringLiteral("text"));
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
    press(Qt::Key_Escape);
    CHECK(wait([this] { return !on<ImportPage>() && !sees(QStringLiteral("Reading")); }));
    CHECK_FALSE(on<ImportPage>());
    CHECK(journal()->entries({})->empty());
    // And the next comes as if nothing had been.
    std::ofstream(folder / "other.csv") << "Date,Text\n2019-05-12,Missed the train.\n";
    transfer->read(QString::fromStdString((folder / "other.csv").string()));
    REQUIRE(wait([this] { return on<ImportPage>(); }));
    CHECK(sees(QStringLiteral("1 would be added.")));
}

TEST_CASE_METHOD(Setting, "What was chosen of the journal becomes a PDF with its title and words") {
    open();
    const auto write = [this](const char* words, core::EntryKind kind, const char* day) {
        store::NewEntry entry; // today, without a day
        entry.kind = kind;
        entry.text = core::Text::repaired(words);
        if (day != nullptr)
            entry.happened = core::momentOnDay(*core::parseIsoDate(day), surroundings->now());
        REQUIRE(writing()->record(entry));
    };
    write("Missed the train. <b>https://example.org</b>", core::EntryKind::setback, nullptr);
    write("An evening outside.", core::EntryKind::win, nullptr);
    write("Nobody said a word.", core::EntryKind::setback, "2019-05-12");
    program->window().goTo(Place::settings);
    REQUIRE(named<QComboBox>("Entries to print") != nullptr);
    named<QComboBox>("Entries to print")->setCurrentIndex(1); // setbacks
    named<QComboBox>("Days to print")->setCurrentIndex(1);    // the last 30 days
    auto* transfer = program->findChild<TransferPresenter*>();
    transfer->writePdf(QString::fromStdString((folder / "out.pdf").string()));
    REQUIRE(wait([this] { return sees(QStringLiteral("1 entry is in")); }));
    QFile file(QString::fromStdString((folder / "out.pdf").string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK_FALSE(bytes.contains("/URI")); // an address is words
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (!reader.isEmpty()) {
        QProcess process;
        process.start(reader,
                      {QString::fromStdString((folder / "out.pdf").string()), QStringLiteral("-")});
        REQUIRE(process.waitForFinished());
        const QString words = QString::fromUtf8(process.readAllStandardOutput());
        CHECK(words.contains(QStringLiteral("My journal")));
        CHECK(words.contains(QStringLiteral("Missed the train. <b>https://example.org</b>")));
        CHECK_FALSE(words.contains(QStringLiteral("An evening outside.")));
        CHECK_FALSE(words.contains(QStringLiteral("Nobody said a word.")));
        CHECK_FALSE(words.contains(QStringLiteral("max-width")));
    }
}

TEST_CASE("Sheets can be ended, and hold a long journal in pieces") {
    QString html = QStringLiteral("<head><style>h1 { color: red }</style></head><body><h1>T</h1>");
    for (int i = 0; i < 450; ++i)
        html += QStringLiteral("<article>\n<h3>Entry</h3>\n</article>\n");
    html += QStringLiteral("</body>\n</html>\n");
    const Paper paper{html, QStringLiteral("Mein Tagebuch \u00fcber"), QFont()};
    std::vector<std::size_t> told;
    const QByteArray pdf = pdfOf(paper, [&](std::size_t entries) {
        if (told.empty() || told.back() != entries)
            told.push_back(entries);
        return true;
    });
    CHECK(told == std::vector<std::size_t>{0, 200, 400});
    CHECK(pdf.startsWith("%PDF"));
    CHECK_FALSE(pdf.toLower().contains("untitled"));
    CHECK(pdf.contains("/Title"));
    CHECK(pdfOf(paper, [](std::size_t entries) { return entries < 200; }).isEmpty());
    CHECK(pdfOf({QString(), QString(), QFont()}).startsWith("%PDF"));
}

TEST_CASE_METHOD(Setting, "What is printed is seen before, and an empty choice is said") {
    enter();
    auto* transfer = program->findChild<TransferPresenter*>();
    click("Print...");
    REQUIRE(wait([this] { return sees(QStringLiteral("There is no entry to print.")); }));
    REQUIRE(writing()->record({.text = core::Text::repaired("Missed the train.")}));
    QPrintPreviewDialog* preview = nullptr;
    QObject::connect(transfer, &TransferPresenter::previewed, transfer,
                     [&](QPrintPreviewDialog* one) { preview = one; });
    click("Print...");
    REQUIRE(wait([&] { return preview != nullptr; }));
    CHECK(preview->isVisible());
    CHECK(preview->printer()->docName() == QStringLiteral("My journal"));
    CHECK_FALSE(sees(QStringLiteral("Laying out")));
    preview->reject();
}

TEST_CASE_METHOD(Setting, "An import is not taken back when something was written since") {
    open();
    auto other = surroundings->open(folder / "other.upturn", store::Access::write, true);
    REQUIRE((*other)->record({.text = core::Text::repaired("From elsewhere")}));
    REQUIRE(app::exportJson(**other, *surroundings, folder / "out.json"));
    program->window().goTo(Place::settings);
    auto* transfer = program->findChild<TransferPresenter*>();
    transfer->read(QString::fromStdString((folder / "out.json").string()));
    REQUIRE(wait([this] { return sees(QStringLiteral("1 would be added.")); }));
    click("Bring them in");
    REQUIRE(wait([this] { return sees(QStringLiteral("1 added.")); }));
    auto beside = surroundings->open(path, store::Access::write, false);
    REQUIRE((*beside)->record({.text = core::Text::repaired("Written since")}));
    click("Undo");
    REQUIRE(wait([this] { return sees(QStringLiteral("Something was written since")); }));
    CHECK(journal()->entries({})->size() == 2);
}

TEST_CASE_METHOD(Setting, "In a review the sentence waits for Space when that is wished") {
    auto other = surroundings->open(path, store::Access::write, true);
    REQUIRE((*other)->keep({.text = core::Text::repaired("One list.")}));
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    enter();
    named<QCheckBox>("Hide the sentence first in a review")->click();
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReviewPage>(); }));
    CHECK_FALSE(sees(QStringLiteral("One list.")));
    press(Qt::Key_3);
    press(Qt::Key_Space);
    CHECK(sees(QStringLiteral("One list.")));
    CHECK(*journal()->reviewsOn(surroundings->today()) == 0);
    press(Qt::Key_3);
    CHECK(wait([this] { return *journal()->reviewsOn(surroundings->today()) == 1; }));
}

TEST_CASE_METHOD(
    Setting,
    "A reminder is off until it is wished, then the desktop keeps it, and Ctrl and Z ends it") {
    enter();
    const auto plan = [this] { return app::Reminders::here(surroundings->paths()).plan(); };
    CHECK_FALSE(plan().on);
    auto* remind = named<QCheckBox>("Remind me to look in");
    auto* at = named<QComboBox>("At");
    REQUIRE((remind != nullptr && at != nullptr));
    CHECK_FALSE(at->isEnabled());
    remind->click();
    CHECK(wait([&] { return plan().on; }));
    CHECK(at->isEnabled());
    settings().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wait([&] { return !plan().on; }));
    CHECK_FALSE(remind->isChecked());
}

TEST_CASE("Two windows that are open at once undo nothing of each other's choices") {
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder / "upturn.ini";
    {
        PreferenceFile one(path);
        PreferenceFile other(path);
        Kept dark = one.now();
        dark.preferences.colours = Colours::dark;
        dark.keys[QStringLiteral("today")] = QStringLiteral("Ctrl+7");
        one.keep(dark);
        Kept large = other.now();
        large.preferences.textScale = 1.5;
        other.keep(large);
        Kept usual = dark;
        usual.keys.clear();
        one.keep(usual);
    }
    const PreferenceFile later(path);
    CHECK(later.now().preferences.colours == Colours::dark);
    CHECK(later.now().preferences.textScale == 1.5);
    CHECK(later.now().keys.empty());
}

TEST_CASE_METHOD(Setting, "What was chosen outlives two starts, not only one") {
    enter();
    auto* language = named<QComboBox>("Language");
    REQUIRE(language != nullptr);
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    Q_EMIT language->activated(language->currentIndex());
    REQUIRE(wait([this] { return kept("language") == QStringLiteral("de"); }));
    for (int start = 0; start < 2; ++start) {
        close();
        enter();
    }
    close();
    CHECK(kept("language") == QStringLiteral("de"));
}

TEST_CASE_METHOD(Setting, "A language that was chosen is kept for the next start") {
    enter();
    auto* language = named<QComboBox>("Language");
    REQUIRE(language != nullptr);
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    Q_EMIT language->activated(language->currentIndex());
    CHECK(wait([this] { return kept("language") == QStringLiteral("de"); }));
    language->setCurrentIndex(0);
    Q_EMIT language->activated(0);
    CHECK(wait([this] { return kept("language").isEmpty(); }));
}

TEST_CASE_METHOD(Setting,
                 "What an import or export has to say leaves the page and the keyboard there") {
    enter();
    settings().goTo(SettingsPage::Section::transfer);
    settle();
    QPushButton* begins = nullptr;
    for (auto* button : settings().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Export"))
            begins = button;
    REQUIRE(begins != nullptr);
    begins->setFocus();
    const auto top = [&] { return begins->mapTo(&settings(), QPoint()).y(); };
    const auto seen = [&] { return top() > 0 && top() < settings().height(); };
    settings().showTransfer({.line = QStringLiteral("Writing."), .busy = true});
    settle();
    CHECK(seen());
    CHECK(qobject_cast<QCheckBox*>(keyboard()) == nullptr);
    settings().showTransfer({.line = QStringLiteral("Written.")});
    settle();
    CHECK(seen());
    CHECK(keyboard() == begins);
}

TEST_CASE_METHOD(Setting,
                 "A choice that was refused was not made, and undo that was can be asked again") {
    enter();
    auto* thoughts = named<QCheckBox>("A thought on Today");
    REQUIRE(thoughts != nullptr);
    const auto refuse = [this](bool on) {
        sqlite3* file = nullptr;
        REQUIRE(sqlite3_open(path.c_str(), &file) == SQLITE_OK);
        CHECK(sqlite3_exec(file,
                           on ? "CREATE TRIGGER refuses BEFORE INSERT ON operation BEGIN "
                                "SELECT RAISE(ABORT, 'not now'); END"
                              : "DROP TRIGGER refuses",
                           nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(file);
    };
    const auto answered = [this] {
        bool done = false;
        for (const app::Lane lane : {app::Lane::write, app::Lane::read}) {
            done = false;
            program->service().ask(
                program.get(), lane, [](store::Journal& journal) { return journal.counts(); },
                [&done](const auto&) { done = true; });
            REQUIRE(wait([&done] { return done; }));
        }
    };
    auto& presenter = *program->findChild<SettingsPresenter*>();
    const bool before = thoughts->isChecked();
    SECTION("a choice") {
        refuse(true);
        thoughts->click();
        answered();
        REQUIRE(thoughts->isChecked() == before);
        refuse(false);
        CHECK_FALSE(presenter.undo());
        CHECK_FALSE(presenter.redo());
    }
    SECTION("undo, and redo") {
        thoughts->click();
        answered();
        REQUIRE(thoughts->isChecked() != before);
        refuse(true);
        presenter.undo();
        answered();
        REQUIRE(thoughts->isChecked() != before);
        CHECK_FALSE(presenter.redo());
        refuse(false);
        CHECK(presenter.undo());
        answered();
        CHECK(thoughts->isChecked() == before);
        refuse(true);
        presenter.redo();
        answered();
        REQUIRE(thoughts->isChecked() == before);
        refuse(false);
        CHECK(presenter.redo());
        answered();
        CHECK(thoughts->isChecked() != before);
    }
}
