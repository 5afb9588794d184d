// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Reading, writing, deleting and finding again in the real window, by keys.

#include "desk.hpp"
#include "journal/editor_page.hpp"
#include "journal/editor_side.hpp"
#include "journal/entry_page.hpp"
#include "journal/journal_list_model.hpp"
#include "journal/journal_page.hpp"
#include "journal/journal_presenter.hpp"
#include "journal/journal_query.hpp"
#include "journal/month_list.hpp"
#include "journal/trash_page.hpp"
#include "journal/versions_page.hpp"
#include "lessons/lessons_page.hpp"
#include "reflect/reflect_page.hpp"
#include "reflect/takeaway_column.hpp"
#include "shell/sidebar.hpp"
#include "words/difference.hpp"
#include "words/text.hpp"

#include <upturn/app/attachments.hpp>

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>
#include <QWindow>

#include <fstream>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

core::Text text(const char* words) {
    return *core::Text::from(words);
}

/// Takes what the desktop would open.
class OpenedFiles final : public QObject {
    Q_OBJECT

  public:
    OpenedFiles() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> urls;

  public Q_SLOTS:
    void take(const QUrl& url) { urls << url; }
};

struct Shelf : Desk {
    /// Writes beside the window, as another program does.
    void openJournal() {
        open(Place::journal);
        REQUIRE(wait([this] { return keyboard() == list() && rows() > 0; }));
        REQUIRE(wait([this] { return !page<EntryPage>()->entry().empty(); }));
    }
    MonthList* list() const { return page<MonthList>(); }
    int rows() const { return list()->model()->rowCount(); }
    void openEditor() {
        press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(wait([] { return keyboard()->accessibleName() == QStringLiteral("Entry text"); }));
    }
    void leaveEditor() {
        press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    }
    static GrowingTextEdit* field() { return static_cast<GrowingTextEdit*>(keyboard()); }
    core::Entry stored(const core::Id& entry) const {
        const auto found = journal()->entry(entry);
        REQUIRE(found);
        return *found;
    }
    QPushButton* button(const char* name) const {
        for (auto* one : program->window().findChildren<QPushButton*>())
            if (one->isVisible() && one->accessibleName() == QString::fromUtf8(name))
                return one;
        return nullptr;
    }
    void clickOn(const char* name) const {
        CAPTURE(name);
        REQUIRE(wait([&] { return button(name) != nullptr; }));
        button(name)->click();
    }
};

} // namespace

TEST_CASE_METHOD(Shelf, "Entries of other programs appear, deleted ones can be taken back") {
    record("Overslept");
    openJournal();
    CHECK(sees(QStringLiteral("Overslept")));
    const auto missed = record("Missed the train");
    REQUIRE(wait([this] { return rows() == 2; }));
    press(Qt::Key_Home);
    REQUIRE(wait([this] { return sees(QStringLiteral("Missed the train")); }));
    press(Qt::Key_Delete);
    REQUIRE(wait([this] { return rows() == 1 && sees(QStringLiteral("In the trash now.")); }));
    clickOn("Undo");
    REQUIRE(wait([this] { return rows() == 2; }));
    CHECK(wait([this] { return sees(QStringLiteral("Missed the train")); }));
    CHECK(wait([&] { return page<EntryPage>()->entry() == missed; }));
}

TEST_CASE_METHOD(Shelf, "The only entry that is put in the trash can be taken back there") {
    record("Overslept");
    openJournal();
    REQUIRE(wait([this] { return rows() == 1; }));
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    REQUIRE(wait([this] { return sees(QStringLiteral("Your entries appear here")); }));
    CHECK(wait([this] { return sees(QStringLiteral("In the trash now.")); }));
    clickOn("Undo");
    CHECK(wait([this] { return rows() == 1 && sees(QStringLiteral("Overslept")); }));
}

TEST_CASE_METHOD(Shelf, "What is typed into an entry is safe within a second, and comes back") {
    const auto entry = record("Overslept.");
    openJournal();
    openEditor();
    type(" Again, and the alarm was set.");
    REQUIRE(wait([this] { return sees(QStringLiteral("Saved")); }));
    CHECK(stored(entry).text.utf8() == "Overslept.");
    program.reset(); // the end comes without a word
    openJournal();
    openEditor();
    CHECK(field()->words() == QStringLiteral("Overslept. Again, and the alarm was set."));
    leaveEditor();
    REQUIRE(wait(
        [&] { return stored(entry).text.utf8() == "Overslept. Again, and the alarm was set."; }));
    CHECK(journal()->draft("entry " + entry.hex())->empty());
    CHECK(journal()->versions(entry)->size() == 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wait([&] { return stored(entry).text.utf8() == "Overslept."; }));
}

TEST_CASE_METHOD(Shelf, "Ctrl and L keeps the sentence that is written in an entry as a lesson") {
    const core::Id entry = record("We shipped late.");
    openJournal();
    openEditor();
    type(" Ask before promising. Then sleep.");
    for (int i = 0; i < 15; ++i)
        press(Qt::Key_Left);
    press(Qt::Key_L, Qt::ControlModifier);
    const auto lessons = [&] { return *journal()->lessons({.entry = entry}); };
    REQUIRE(wait([&] { return lessons().size() == 1; }));
    const core::Lesson lesson = lessons()[0];
    CHECK(lesson.text == text("Ask before promising."));
    CHECK(lesson.from.version == stored(entry).textVersion);
    CHECK(lesson.from.quote == lesson.text);
    CHECK(stored(entry).text.utf8().substr(static_cast<std::size_t>(lesson.from.start)) ==
          "Ask before promising. Then sleep.");
    // What is chosen counts, whatever it is.
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(wait([&] { return lessons().size() == 2; }));
    CHECK(program->window().journal()->editing());
}

TEST_CASE("The sentence around a place in the text is found, without the space around it") {
    const auto words = QStringLiteral("One. Two three! \n\nFour");
    CHECK(sentenceAround(words, 0) == std::pair(0, 4));
    CHECK(sentenceAround(words, 4) == std::pair(0, 4));
    CHECK(sentenceAround(words, 5) == std::pair(5, 15));
    CHECK(sentenceAround(words, 9) == std::pair(5, 15));
    CHECK(sentenceAround(words, 20) == std::pair(18, 22));
    CHECK(sentenceAround(words, 22) == std::pair(18, 22));
    CHECK(sentenceAround(QString(), 0) == std::pair(0, 0));
}

TEST_CASE_METHOD(Shelf, "Title, weight and tags are kept with the text in one step") {
    const auto entry = record("Overslept.");
    openJournal();
    openEditor();
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    type("Monday");
    auto* weight =
        program->window().journal()->findChild<QWidget*>(QStringLiteral("editor-weight"));
    REQUIRE(weight != nullptr);
    weight->setFocus();
    press(Qt::Key_4);
    clickOn("Add: Tag");
    type("sleep, work");
    press(Qt::Key_Return);
    leaveEditor();
    REQUIRE(wait([&] { return stored(entry).title.utf8() == "Monday"; }));
    CHECK(stored(entry).weight == 4);
    CHECK(stored(entry).tags == std::vector{text("sleep"), text("work")});
    CHECK(wait([this] { return sees(QStringLiteral("Monday")); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wait([&] { return stored(entry).tags.empty() && stored(entry).title.empty(); }));
}

TEST_CASE_METHOD(Shelf, "A pasted picture lies beside the journal and is shown with the entry") {
    const auto entry = record("Overslept.");
    openJournal();
    openEditor();
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(picture);
    press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(wait([&] { return stored(entry).attachments.size() == 1; }));
    const core::Attachment file = stored(entry).attachments.front();
    CHECK(file.type == "image/png");
    CHECK(std::filesystem::exists(app::attachmentPath(path, file.sha256)));
    CHECK(field()->words() == QStringLiteral("Overslept."));
    const std::string remove = "Take out " + file.name.utf8();
    clickOn(remove.c_str());
    CHECK(wait([&] { return stored(entry).attachments.empty(); }));
}

TEST_CASE_METHOD(Shelf, "An attached file is opened as a copy under its name, and saved anywhere") {
    const auto entry = record("Overslept.");
    {
        std::ofstream(folder / "notes.txt") << "what the doctor said";
        auto other = surroundings->open(path, store::Access::write, false);
        REQUIRE(app::attach(**other, entry, folder / "notes.txt"));
    }
    OpenedFiles opened;
    openJournal();
    REQUIRE(wait([this] { return button("Open or save notes.txt") != nullptr; }));
    QMenu* menu = button("Open or save notes.txt")->menu();
    REQUIRE(menu != nullptr);
    menu->actions().at(0)->trigger();
    REQUIRE(wait([&] { return opened.urls.size() == 1; }));
    // Through the window, as a mouse comes: who lets the press pass never hears of the release.
    QWidget* picture = button("Open or save notes.txt")->parentWidget();
    auto& window = program->window();
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {},
                      picture->mapTo(&window, QPoint(picture->width() / 2, picture->height() - 8)));
    REQUIRE(wait([&] { return opened.urls.size() == 2; }));
    const QFileInfo copy(opened.urls.front().toLocalFile());
    CHECK(copy.fileName() == QStringLiteral("notes.txt"));
    CHECK(copy.size() == 20);
    CHECK_FALSE(copy.permissions().testFlag(QFile::ReadGroup));
    const QString target = QString::fromStdString((folder / "kept.txt").string());
    program->findChild<JournalPresenter*>()->files().copyTo(stored(entry).attachments.front(),
                                                            target);
    REQUIRE(wait([&] { return sees(QStringLiteral("A copy is in %1.").arg(target)); }));
    CHECK(QFileInfo(target).size() == 20);
    program.reset();
    CHECK_FALSE(QFileInfo::exists(copy.filePath()));
}

TEST_CASE_METHOD(Shelf, "An older version is compared and brought back as a new one") {
    const auto entry = record("The alarm was set. I overslept.");
    auto other = surroundings->open(path, store::Access::write, false);
    clock->moveTo(berlin("2026-11-21T19:30:00Z"));
    REQUIRE((*other)->edit(entry, {.text = text("The alarm was off. I overslept.")}));
    other->reset();
    openJournal();
    openEditor();
    clickOn("2 versions");
    REQUIRE(wait([this] { return sees(QStringLiteral("1 change")); }));
    CHECK(page<VersionsPage>()->isVisible());
    press(Qt::Key_F8);
    CHECK(sees(QStringLiteral("Change 1 of 1, gone: set, new: off")));
    clickOn("Bring this version back");
    REQUIRE(wait([&] { return stored(entry).text.utf8() == "The alarm was set. I overslept."; }));
    CHECK(journal()->versions(entry)->size() == 3);
    REQUIRE(wait([this] { return program->window().journal()->editing(); }));
    REQUIRE(wait([] {
        return keyboard()->accessibleName() == QStringLiteral("Entry text") &&
               field()->words() == QStringLiteral("The alarm was set. I overslept.");
    }));
    leaveEditor();
    CHECK(stored(entry).text.utf8() == "The alarm was set. I overslept.");
}

TEST_CASE_METHOD(Shelf, "The trash gives back, and deletes for good only when asked twice") {
    const auto entry = record("Overslept.");
    record("Missed the train.");
    REQUIRE((*surroundings->open(path, store::Access::write, false))->remove(entry));
    openJournal();
    Q_EMIT program->window().trashAsked();
    REQUIRE(wait([this] { return page<TrashPage>()->isVisible(); }));
    CHECK(sees(QStringLiteral("1 thing")));
    CHECK(sees(QStringLiteral("Overslept")));
    clickOn("Put back");
    REQUIRE(wait([&] { return !stored(entry).inTrash; }));
    REQUIRE(wait([this] { return sees(QStringLiteral("The trash is empty")); }));
    REQUIRE((*surroundings->open(path, store::Access::write, false))->remove(entry));
    REQUIRE(wait([this] { return sees(QStringLiteral("Overslept")); }));
    clickOn("Delete for good\xe2\x80\xa6");
    CHECK(keyboard()->accessibleName() == QStringLiteral("Keep it in the trash"));
    CHECK(stored(entry).inTrash);
    clickOn("Delete for good");
    CHECK(wait([&] { return !journal()->entry(entry).has_value(); }));
    press(Qt::Key_Escape);
    CHECK(wait([this] { return !page<TrashPage>()->isVisible(); }));
}

TEST_CASE_METHOD(Shelf, "The trash is emptied after its count was read, and only then") {
    const auto one = record("Overslept.");
    const auto two = record("Missed the train.");
    const auto kept = record("Forgot the tickets.");
    auto writer = surroundings->open(path, store::Access::write, false);
    REQUIRE((*writer)->remove(one));
    REQUIRE((*writer)->remove(two));
    openJournal();
    Q_EMIT program->window().trashAsked();
    REQUIRE(wait([this] { return sees(QStringLiteral("2 things")); }));
    clickOn("Empty the trash\xe2\x80\xa6");
    CHECK(sees(QStringLiteral("Delete all 2 things for good?")));
    CHECK(keyboard()->accessibleName() == QStringLiteral("Keep it in the trash"));
    clickOn("Keep it in the trash");
    CHECK(stored(one).inTrash);
    clickOn("Empty the trash\xe2\x80\xa6");
    clickOn("Delete for good");
    CHECK(wait([this] { return sees(QStringLiteral("The trash is empty")); }));
    CHECK_FALSE(journal()->entry(one).has_value());
    CHECK_FALSE(journal()->entry(two).has_value());
    CHECK_FALSE(stored(kept).inTrash);
}

TEST_CASE_METHOD(Shelf, "Other pages open an entry in the Journal, whatever the list was showing") {
    const auto entry = record("Overslept.");
    record("Missed the train.");
    openJournal();
    Q_EMIT program->window().lessons()->entryAsked(entry);
    REQUIRE(wait([&] { return page<EntryPage>()->entry() == entry; }));
    CHECK(program->window().place() == Place::journal);
    press(Qt::Key_F, Qt::ControlModifier);
    type("train");
    REQUIRE(wait([this] { return rows() == 1; }));
    Q_EMIT program->window().lessons()->entryAsked(entry);
    REQUIRE(wait([&] { return rows() == 2 && page<EntryPage>()->entry() == entry; }));
}

TEST_CASE_METHOD(Shelf, "From a sentence on Today one key leads on to writing more") {
    open();
    type("Overslept");
    press(Qt::Key_Return);
    clickOn("Write more");
    REQUIRE(wait([] { return keyboard()->accessibleName() == QStringLiteral("Entry text"); }));
    CHECK(field()->words() == QStringLiteral("Overslept"));
    CHECK(program->window().place() == Place::journal);
}

TEST_CASE("A sentence that stands as the title is not read twice") {
    core::Entry entry;
    entry.text = text("Overslept. The alarm was set.");
    CHECK(belowHeading(entry) == text("The alarm was set."));
    entry.text = text("Overslept.");
    CHECK(belowHeading(entry).empty());
    entry.title = text("Monday");
    CHECK(belowHeading(entry) == text("Overslept."));
}

TEST_CASE("Two versions differ by words, or by whole sentences") {
    const QString before = QStringLiteral("I called. They said no. I left.");
    const QString after = QStringLiteral("I called. They said maybe. I left.");
    CHECK(differences(before, before, DifferenceBy::words).empty());
    const auto words = differences(before, after, DifferenceBy::words);
    REQUIRE(words.size() == 1);
    CHECK(words[0] == Difference{20, 22, 20, 25});
    const auto sentences = differences(before, after, DifferenceBy::sentences);
    REQUIRE(sentences.size() == 1);
    CHECK(sentences[0].oldStart == 10);
    CHECK(differences(QString(), after, DifferenceBy::words).size() == 1);
    CHECK(differences(after, QString(), DifferenceBy::words)[0] ==
          Difference{0, static_cast<int>(after.size()), 0, 0});
}

TEST_CASE("Two long texts that differ everywhere are compared in time") {
    QString before;
    QString after;
    for (int i = 0; i < 20'000; ++i) {
        before += QStringLiteral("old%1 words here. ").arg(i);
        after += QStringLiteral("new%1 words there. ").arg(i);
    }
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(differences(before, after, DifferenceBy::words).empty());
    CHECK(timer.elapsed() < 5'000);
}

TEST_CASE_METHOD(Desk, "On the whole screen only the words stand, and F11 brings the rest back") {
    open();
    type("Forgot the recital");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReflectPage>() && !question().isEmpty(); }));
    auto* lessons = page<ReflectPage>()->findChild<TakeawayColumn*>();
    REQUIRE(lessons->isVisible());
    press(Qt::Key_F11);
    REQUIRE(wait([&] { return !lessons->isVisible(); }));
    CHECK(keyboard() == page<ReflectPage>()->firstFocus());
    press(Qt::Key_F11);
    CHECK(wait([&] { return lessons->isVisible(); }));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    const core::Id entry = journal()->entries({})->front().entry.id;
    program->openEntry(entry);
    REQUIRE(wait([&] { return page<EntryPage>()->entry() == entry; }));
    press(Qt::Key_E, Qt::ControlModifier);
    auto* side = program->window().journal()->editor()->findChild<EditorSide*>();
    REQUIRE(wait([&] { return side->isVisible(); }));
    press(Qt::Key_F11);
    CHECK(wait([&] { return !side->isVisible() && !program->window().sidebar()->isVisible(); }));
    press(Qt::Key_F11);
    CHECK(wait([&] { return side->isVisible() && program->window().sidebar()->isVisible(); }));
}

#include "journal_program_test.moc"
