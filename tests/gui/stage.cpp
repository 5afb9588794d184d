// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "stage.hpp"

#include "again/again_card.hpp"
#include "arrive/import_page.hpp"
#include "backups/restore_page.hpp"
#include "before/before_page.hpp"
#include "calm/calm_page.hpp"
#include "calm/plan_page.hpp"
#include "circling/circling_page.hpp"
#include "farewell/farewell_page.hpp"
#include "field/focus_field.hpp"
#include "ground/ground_page.hpp"
#include "hard/hard_page.hpp"
#include "hide/blank_page.hpp"
#include "journal/editor_page.hpp"
#include "journal/journal_page.hpp"
#include "journal/trash_page.hpp"
#include "journal/versions_page.hpp"
#include "keys/keys_page.hpp"
#include "lessons/lessons_page.hpp"
#include "palette/palette.hpp"
#include "practices/practices_page.hpp"
#include "recovery/recovery_page.hpp"
#include "reflect/guide_panel.hpp"
#include "reflect/reflect_page.hpp"
#include "review/review_page.hpp"
#include "sample.hpp"
#include "settings/settings_page.hpp"
#include "shell/about_page.hpp"
#include "shell/notice.hpp"
#include "step/step_page.hpp"
#include "today/today_page.hpp"
#include "widgets/growing_text_edit.hpp"
#include "words/text.hpp"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>

namespace upturn::gui::stage {
namespace {

QWidget* reflectOn(MainWindow& window, const ReflectView& view) {
    auto* page = new ReflectPage(&window);
    page->show(view);
    page->showTakeaways(sample::takeaways());
    page->setSaved(true);
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* reviewOn(MainWindow& window, const ReviewView& view) {
    auto* page = new ReviewPage(&window);
    page->show(view);
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* unusedOn(MainWindow& window) {
    auto* page = new ReviewPage(&window);
    page->show(sample::review());
    page->askWhatHelps(sample::unused());
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* todayOn(MainWindow& window, const TodayView& view) {
    window.today()->show(view);
    return window.today()->firstFocus();
}

QWidget* lessonsOn(MainWindow& window, const LessonsView& view) {
    window.goTo(Place::lessons);
    window.lessons()->show(view);
    window.lessons()->choose(sample::lesson().id);
    window.lessons()->showDetail(sample::lesson());
    return window.lessons()->firstFocus();
}

QWidget* journalOn(MainWindow& window, const JournalOutline& outline) {
    window.goTo(Place::journal);
    window.journal()->show(outline);
    if (!outline.marks.empty()) {
        window.journal()->putRows(0, sample::entries());
        window.journal()->choose(sample::entries()[4].place);
        window.journal()->showEntry(sample::entry());
    }
    return window.journal()->firstFocus();
}

QWidget* editorOn(MainWindow& window) {
    journalOn(window, sample::journal());
    window.journal()->editor()->show(sample::editor());
    window.journal()->editor()->setSaved(true);
    window.journal()->startEditing();
    return window.journal()->firstFocus();
}

QWidget* metBeforeOn(MainWindow& window) {
    QWidget* first = editorOn(window);
    window.journal()->editor()->again()->show(sample::again());
    return first;
}

QWidget* onlyWordsOn(MainWindow& window) {
    QWidget* first = editorOn(window);
    // As F11 leaves it; the window keeps its size here.
    window.journal()->editor()->setQuiet(true);
    window.sidebar()->hide();
    return first;
}

QWidget* whyOn(MainWindow& window) {
    auto* page = new ReflectPage(&window);
    QObject::connect(page, &ReflectPage::whyNotAsked, page,
                     [page] { page->showWhyNot(sample::whyNot()); });
    page->show(sample::reflect());
    page->showTakeaways(sample::takeaways());
    window.openFocusPage(page);
    page->firstFocus()->setFocus();
    QTest::keyClick(page->firstFocus(), Qt::Key_F1);
    return page->firstFocus();
}

QWidget* guidesOn(MainWindow& window) {
    auto* page = new ReflectPage(&window);
    QObject::connect(page, &ReflectPage::guidesAsked, page,
                     [page] { page->showGuides(sample::guides()); });
    page->show(sample::reflect());
    window.openFocusPage(page);
    page->firstFocus()->setFocus();
    QTest::keyClick(page->firstFocus(), Qt::Key_G, Qt::ControlModifier);
    return page->findChild<GuidePanel*>()->list();
}

QWidget* onceMoreOn(MainWindow& window) {
    QWidget* first = reflectOn(window, sample::reflect());
    window.findChild<ReflectPage*>()->again()->show(sample::again());
    return first;
}

QWidget* olderWordsOn(MainWindow& window) {
    QWidget* first = reflectOn(window, sample::reflect());
    window.findChild<ReflectPage*>()->field().offer(
        {{textOf(QStringLiteral("I estimated alone again, and nobody had asked me to."))}});
    return first;
}

QWidget* unsavedOn(MainWindow& window) {
    QWidget* first = journalOn(window, sample::journal());
    EntryView entry = sample::entry();
    entry.unsaved = true;
    window.journal()->showEntry(entry);
    return first;
}

QWidget* versionsOn(MainWindow& window) {
    journalOn(window, sample::journal());
    VersionsPage* page = window.journal()->versions();
    QObject::connect(page, &VersionsPage::differencesAsked, page,
                     [page](const QString& before, const QString& after, DifferenceBy by) {
                         page->showDifferences(differences(before, after, by));
                     });
    page->show(sample::versions());
    window.journal()->openVersions();
    QTest::keyClick(page->firstFocus(), Qt::Key_Down);
    return page->firstFocus();
}

QWidget* trashOn(MainWindow& window, const std::vector<TrashRow>& rows) {
    journalOn(window, sample::journal());
    window.journal()->trash()->show(rows);
    window.journal()->openTrash();
    return window.journal()->firstFocus();
}

QWidget* paletteOn(MainWindow& window) {
    todayOn(window, sample::today());
    window.palette()->open();
    static_cast<QLineEdit*>(window.palette()->firstFocus())->setText(QStringLiteral("estim"));
    window.palette()->showFound(sample::found(), sample::actions());
    return window.palette()->firstFocus();
}

QWidget* settingsOn(MainWindow& window, SettingsPage::Section section) {
    window.goTo(Place::settings);
    window.settings()->setChoices(sample::choices());
    window.settings()->show(sample::wishes());
    settle();
    window.settings()->goTo(section);
    return window.settings()->firstFocus();
}

QWidget* importOn(MainWindow& window) {
    settingsOn(window, SettingsPage::Section::transfer);
    window.settings()->showTransfer(
        {.line = QStringLiteral("1,240 entries were found in \u201cdiary.zip\u201d."),
         .detail = QStringLiteral("1,204 would be added, 36 are here already. Nothing is changed "
                                  "before you say so."),
         .asks = true});
    return window.settings()->firstFocus();
}

QWidget* hardOn(MainWindow& window) {
    auto* page = new HardPage(&window);
    page->show(sample::hard());
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* softOn(MainWindow& window, const ReflectView& view) {
    auto* page = new ReflectPage(&window);
    page->show(view);
    page->setSaved(true);
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* calmOn(MainWindow& window, const CalmView& view) {
    auto* page = new CalmPage(&window);
    page->show(view);
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* planOn(MainWindow& window) {
    auto* page = new PlanPage(&window);
    for (const CalmPlanStep& step : sample::calm().plan) {
        auto* field = page->findChildren<GrowingTextEdit*>().at(step.number - 1);
        field->setWords(step.words);
    }
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* blankOn(MainWindow& window) {
    auto* page = new BlankPage(&window);
    page->show(QStringLiteral("Saturday 21 November"));
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* practicesOn(MainWindow& window, const PracticesView& view) {
    window.goTo(Place::practices);
    window.practices()->show(view);
    return window.practices()->firstFocus();
}

QWidget* beforeOn(MainWindow& window) {
    auto* page = new BeforePage(&window);
    page->start(sample::before().today);
    static_cast<QLineEdit*>(page->firstFocus())
        ->setText(QStringLiteral("tell the board that the migration will be late"));
    page->show(sample::before());
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* stepOn(MainWindow& window) {
    auto* page = new StepPage(&window);
    page->show(sample::stepDue());
    window.openFocusPage(page);
    QTest::keyClick(page, Qt::Key_1);
    return page->firstFocus();
}

QWidget* backupsOn(MainWindow& window) {
    settingsOn(window, SettingsPage::Section::backups);
    window.settings()->showBackups(sample::backups(), {});
    window.settings()->goTo(SettingsPage::Section::backups);
    return window.settings()->firstFocus();
}

QWidget* restoreOn(MainWindow& window) {
    auto* page = new RestorePage(&window);
    page->show(sample::restore());
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* importPreviewOn(MainWindow& window) {
    auto* page = new ImportPage(&window);
    page->show(sample::import());
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* importTableOn(MainWindow& window) {
    auto* page = new ImportPage(&window);
    page->show(sample::importTable());
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* circlingOn(MainWindow& window) {
    auto* page = new CirclingPage(&window);
    page->show(sample::circling());
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* groundOn(MainWindow& window) {
    auto* page = new GroundPage(&window);
    page->show(sample::ground(), sample::typedWords(), true);
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* recoveryOn(MainWindow& window) {
    auto* page = new RecoveryPage(&window);
    page->show(sample::recovery());
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* farewellOn(MainWindow& window) {
    auto* page = new FarewellPage(&window);
    page->show({.journal = QStringLiteral("/home/mara/Documents/Mara.upturn\n313 entries"),
                .parts = {{QStringLiteral("The journal, with its log and drafts"),
                           {QStringLiteral("/home/mara/Documents/Mara.upturn"),
                            QStringLiteral("/home/mara/Documents/Mara.upturn-wal")}},
                          {QStringLiteral("Attached files"),
                           {QStringLiteral("/home/mara/Documents/Mara.upturn.files")}}},
                .beyond = {QStringLiteral("Exports, and copies that were made by hand or by other "
                                          "programs.")}});
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* keysOn(MainWindow& window) {
    auto* page = new KeysPage(&window);
    page->show();
    window.openFocusPage(page);
    return page->firstFocus();
}

QWidget* aboutOn(MainWindow& window) {
    auto* page = new AboutPage(&window);
    window.openFocusPage(page);
    return page->firstFocus();
}

void collect(QAccessibleInterface* spoken, std::vector<QAccessibleInterface*>& all) {
    if (spoken == nullptr || spoken->state().invisible)
        return;
    all.push_back(spoken);
    for (int i = 0; i < spoken->childCount(); ++i)
        collect(spoken->child(i), all);
}

} // namespace

Theme& theme() {
    // The application's own, so that it goes before the application does.
    static auto* one = new Theme(qApp);
    return *one;
}

void settle() {
    // A page that folds asks for its layout again, by posted events: no time, only rounds.
    for (int round = 0; round < 30; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

bool allShown() {
    const auto waits = [](const QWidget* widget) {
        return !widget->isWindow() && widget->testAttribute(Qt::WA_LaidOut) &&
               widget->testAttribute(Qt::WA_WState_Hidden) &&
               !widget->testAttribute(Qt::WA_WState_ExplicitShowHide) &&
               widget->parentWidget()->isVisible();
    };
    const QWidgetList all = QApplication::allWidgets();
    return std::none_of(all.begin(), all.end(), waits);
}

void show(QWidget& window, const QSize& size) {
    window.resize(size);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qWarning("the window did not become active");
    settle();
}

const std::vector<Scene>& scenes() {
    static const std::vector<Scene> all{
        {"today", [](MainWindow& window) { return todayOn(window, sample::today()); }},
        {"first day", [](MainWindow& window) { return todayOn(window, sample::firstDay()); }, 0},
        {"reflect", [](MainWindow& window) { return reflectOn(window, sample::reflect()); }},
        {"why", whyOn},
        {"guides", guidesOn},
        {"reflect once more", onceMoreOn},
        {"end of a reflection",
         [](MainWindow& window) { return reflectOn(window, sample::closing()); }},
        {"journal", [](MainWindow& window) { return journalOn(window, sample::journal()); }},
        {"empty journal",
         [](MainWindow& window) { return journalOn(window, sample::emptyJournal()); }, 0},
        {"journal edit", [](MainWindow& window) { return editorOn(window); }},
        {"older words", olderWordsOn},
        {"unsaved words", unsavedOn},
        {"taken back",
         [](MainWindow& window) {
             QWidget* first = journalOn(window, sample::journal());
             window.notice()->offerRedo(
                 QStringLiteral("Taken back: text of \u201cRelease slipped by two weeks\u201d."),
                 QStringLiteral("Back to the words of 12 October."), [] {});
             return first;
         }},
        {"lesson taken back",
         [](MainWindow& window) {
             QWidget* first = reflectOn(window, sample::reflect());
             first->setFocus();
             window.notice()->offerRedo(
                 QStringLiteral("Taken back: Keep lesson (\u201cWhen an estimate feels obvious to "
                                "me, I ask\u201d)."));
             return first;
         }},
        {"asked before undo",
         [](MainWindow& window) {
             QWidget* first = todayOn(window, sample::goOn());
             first->setFocus();
             window.askBeforeUndo(QStringLiteral(
                 "From before this start, or another program: Rate entry (\u201cRelease slipped by "
                 "two weeks\u201d). Undo once more takes it back."));
             return first;
         }},
        {"met before", metBeforeOn},
        {"only words", onlyWordsOn},
        {"versions", [](MainWindow& window) { return versionsOn(window); }},
        {"trash", [](MainWindow& window) { return trashOn(window, sample::trash()); }},
        {"empty trash", [](MainWindow& window) { return trashOn(window, {}); }},
        {"lessons", [](MainWindow& window) { return lessonsOn(window, sample::lessons()); }},
        {"no lessons", [](MainWindow& window) { return lessonsOn(window, sample::noLessons()); },
         0},
        {"review", [](MainWindow& window) { return reviewOn(window, sample::review()); }},
        {"lesson not used", unusedOn},
        {"end of a review",
         [](MainWindow& window) { return reviewOn(window, sample::reviewed()); }},
        {"palette", paletteOn},
        {"settings",
         [](MainWindow& window) { return settingsOn(window, SettingsPage::Section::appearance); }},
        {"settings of writing",
         [](MainWindow& window) { return settingsOn(window, SettingsPage::Section::writing); }},
        {"settings of reminders",
         [](MainWindow& window) { return settingsOn(window, SettingsPage::Section::reminders); }},
        {"settings of journals",
         [](MainWindow& window) { return settingsOn(window, SettingsPage::Section::journals); }},
        {"import", importOn},
        {"hard moment", hardOn},
        {"which comes closest",
         [](MainWindow& window) { return softOn(window, sample::choice()); }},
        {"reflect softly", [](MainWindow& window) { return softOn(window, sample::soft()); }},
        {"reflect with a quote",
         [](MainWindow& window) { return softOn(window, sample::mirrored()); }},
        {"lifted",
         [](MainWindow& window) {
             ReflectView view = sample::soft();
             view.lift = core::Lift::myPart;
             view.hurt = true;
             view.helplines = {QStringLiteral(
                 "Hilfetelefon Gewalt gegen Frauen (DE): 116 016, day and night, as of 2025-06")};
             return softOn(window, view);
         }},
        {"calm", [](MainWindow& window) { return calmOn(window, sample::calm()); }},
        {"calm and nobody noted",
         [](MainWindow& window) { return calmOn(window, sample::calmAlone()); }},
        {"calm and not safe",
         [](MainWindow& window) {
             CalmView view = sample::calm();
             view.raised = true;
             view.emergencyFirst = true;
             return calmOn(window, view);
         }},
        {"words between",
         [](MainWindow& window) {
             QWidget* first = softOn(window, sample::choice());
             first->setFocus();
             QTest::keyClicks(first, QStringLiteral("A")); // the field has the keyboard then
             QTest::keyClicks(QApplication::focusWidget(),
                              QStringLiteral("nd then nobody called me back."));
             return QApplication::focusWidget();
         }},
        {"kept with the entry",
         [](MainWindow& window) {
             QWidget* first = journalOn(window, sample::journal());
             window.journal()->showEntry(sample::grieved());
             return first;
         }},
        {"today after a heavy day",
         [](MainWindow& window) { return todayOn(window, sample::afterHeavyDay()); }},
        {"today of a heavy day",
         [](MainWindow& window) { return todayOn(window, sample::heavyDay()); }, 0},
        {"safety plan", planOn},
        {"hidden", blankOn, 0},
        {"practices", [](MainWindow& window) { return practicesOn(window, sample::practices()); }},
        {"no practices",
         [](MainWindow& window) { return practicesOn(window, sample::noPractices()); }, 0},
        {"before", beforeOn},
        {"step due", stepOn},
        {"circling", circlingOn},
        {"ground moved", groundOn},
        {"recovery", recoveryOn},
        {"delete journal", farewellOn},
        {"backups", backupsOn},
        {"restore preview", restoreOn},
        {"import preview", importPreviewOn},
        {"import table", importTableOn},
        {"shortcuts", keysOn},
        {"about", aboutOn},
        {"today go on",
         [](MainWindow& window) {
             QWidget* first = todayOn(window, sample::goOn());
             window.today()->say(QStringLiteral("2 lessons kept. The first comes back tomorrow."));
             return first;
         }},
        {"words left for another journal",
         [](MainWindow& window) {
             QWidget* first = todayOn(window, sample::today());
             window.today()->showLeft({sample::left()});
             return first;
         }},
        {"sample today",
         [](MainWindow& window) {
             window.showSample();
             return todayOn(window, sample::today());
         }},
    };
    return all;
}

std::vector<QAccessibleInterface*> spokenBelow(QWidget& root) {
    std::vector<QAccessibleInterface*> all;
    collect(QAccessible::queryAccessibleInterface(&root), all);
    return all;
}

} // namespace upturn::gui::stage
