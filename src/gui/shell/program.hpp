// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The program in its window: the journal, the pages, and who brings them together.

#pragma once

#include "settings/preferences.hpp"
#include "shell/main_window.hpp"
#include "theme/theme.hpp"
#include "words/take_back.hpp"

#include <upturn/app/journal_service.hpp>

namespace upturn::gui {

class AboutPage;
class AgainPresenter;
class BackupsPresenter;
class BeforePage;
class BeforePresenter;
class BlankPage;
class BlankPresenter;
class CalmPage;
class CalmPresenter;
class Drafts;
class EditorPresenter;
class GiveBack;
class GroundPage;
class FarewellPage;
class FarewellPresenter;
class GroundPresenter;
class RecoveryPage;
class RecoveryPresenter;
class HardPage;
class HardPresenter;
class ImportPage;
class JournalPresenter;
class KeysPage;
class LessonsPresenter;
class PastPresenter;
class PalettePresenter;
class PlanPage;
class PlanPresenter;
class PracticesPresenter;
class ReflectPage;
class ReflectPresenter;
class ReviewPage;
class ReviewPresenter;
class RestorePage;
class SettingsPresenter;
class StepPage;
class StepPresenter;
class CirclingPage;
class CirclingPresenter;
class TodayPresenter;
class TransferPresenter;

class Program final : public QObject {
    Q_OBJECT

  public:
    Program(std::shared_ptr<const app::Surroundings> surroundings,
            const std::filesystem::path& journal, store::Access access, Theme& theme);
    ~Program() override;

    void start(Place place);
    /// Writes at once whatever is being typed, as closing the window does.
    void settle();
    /// Calls `then` when all that was typed is on the disk. Where it can't be written the window
    /// says so and stays; asked once more it goes without.
    void whenSaved(const std::function<void()>& then);
    /// Words that could not be written are kept for the next start: nobody can be asked any more.
    /// Calls `then` when that is done, or said to be impossible.
    void rescue(const std::function<void()>& then);
    MainWindow& window() { return window_; }
    app::JournalService& service() { return service_; }

    /// Where an entry is read: the one way there, whoever asks.
    void openEntry(const core::Id& entry);
    void openReflection(const core::Id& entry);
    /// Somebody to talk to: over whatever is shown.
    void openCalm();
    /// Nothing of the journal is seen any more, at once.
    void hideAll();
    bool wishesTray() const;

  Q_SIGNALS:
    /// In place of the one that is open.
    void journalAsked(const QString& path);
    /// The same journal from its file, which is another by now. `told` is to be said there.
    void reopenAsked(const QString& told);
    /// What can be read of the journal, as a file of its own, without writing.
    void lookAsked(const QString& file);
    /// The journal is to be deleted, with all that was made for it.
    void farewellAsked();
    void sampleAsked();
    /// From the sample back to the person's own.
    void ownJournalAsked();
    void captureAsked();
    void quitAsked();
    void trayWished(bool wished);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool mayClose();
    void restoreWindow();
    void keepWindow();
    void rememberJournal(const std::filesystem::path& journal);
    bool isSample() const;
    /// It shows what can be read of a damaged journal, in a copy.
    bool isLooking() const;
    void connectWindow();
    void connectSettings();
    void connectPresenters();
    void connectTakenBack();
    void connectGiveBack();
    template<class Presenter>
    void hear(Presenter* presenter);
    template<class Presenter>
    void leavesItself(Presenter* presenter, QWidget* page);
    void lookAtNotice();
    LookAtNext noticeLook();
    void lookAtNext(std::vector<LookAtNext> looks);
    void connectJournal();
    void connectPast();
    void openEditor(const core::Id& entry);
    void editorLeft(const core::Id& entry);
    void leavePage(const QWidget* page);
    void connectReflection();
    void goOn(const core::Id& entry, bool lookBack);
    void connectKeys();
    void connectJournals();
    void connectHard();
    void connectPractices();
    void connectAgain();
    void connectGround();
    void connectRecovery();
    void connectBackups();
    void connectCalm();
    void heed(const QObject* owner, const app::Danger& danger);
    void lead(const app::Danger& danger);
    void leadAfter();
    void startCalm(const core::Id& raisedBy, bool asks = false);
    void leaveCalm();
    void writeOn();
    bool closeOver() const;
    void openReview();
    void openLesson(const core::Id& lesson);
    void reflectOnNewest();
    void openPage(QWidget* page, QWidget* first);
    void timeTravel(bool back);
    /// Where a page has led to, it is said what was done on it.
    void sayEnding(const QString& line, const core::Id& act);
    /// What was said last about undo is still in sight, on the page it was said on.
    void rememberSaid();
    bool isStillSaid() const;

    // program_actions.cpp
    std::vector<ActionSpec> fileActions();
    std::vector<ActionSpec> recentActions();
    std::vector<ActionSpec> helpActions();
    void chooseJournal();
    void chooseNewJournal();
    void findBackup();
    void startImport();
    void openGuide(const QString& file);

    void leaveHard();

    Theme& theme_;
    PreferenceFile preferences_;
    app::JournalService service_;
    MainWindow window_;
    Drafts* drafts_;
    ReflectPage* reflectPage_;
    ReviewPage* reviewPage_;
    KeysPage* keysPage_;
    AboutPage* aboutPage_;
    HardPage* hardPage_;
    BeforePage* beforePage_;
    StepPage* stepPage_;
    CirclingPage* circlingPage_;
    GroundPage* groundPage_;
    RecoveryPage* recoveryPage_;
    CalmPage* calmPage_;
    PlanPage* planPage_;
    BlankPage* blankPage_;
    RestorePage* restorePage_;
    ImportPage* importPage_;
    FarewellPage* farewellPage_;
    TodayPresenter* today_;
    JournalPresenter* journal_;
    EditorPresenter* editor_;
    PastPresenter* past_;
    LessonsPresenter* lessons_;
    ReflectPresenter* reflect_;
    ReviewPresenter* review_;
    PalettePresenter* palette_;
    SettingsPresenter* settings_;
    TransferPresenter* transfer_;
    HardPresenter* hard_;
    GiveBack* giveBack_;
    PracticesPresenter* practices_;
    BeforePresenter* before_;
    StepPresenter* step_;
    CirclingPresenter* circling_;
    AgainPresenter* again_;
    GroundPresenter* ground_;
    RecoveryPresenter* recovery_;
    CalmPresenter* calm_;
    PlanPresenter* plan_;
    BlankPresenter* blank_;
    FarewellPresenter* farewell_ = nullptr; ///< as backups_
    BackupsPresenter* backups_ = nullptr;   ///< none for a sample, or where nothing may be written
    bool goesWithout_ = false; ///< it was said that words are not saved, and nothing typed since
    int noticeTurn_ = 0;       ///< of the notice that was last looked at
    core::Id noticeAct_;       ///< that it is about
    int saidTurn_ = 0;         ///< of the notice that said something about undo last
    int saidVisit_ = 0;        ///< of the page it was said on
    bool hasSample_ = false;   ///< one is installed
    bool firstShown_ = false;
    bool entering_ = false;
    bool opening_ = false;              ///< an entry, as soon as the editor is left
    bool starting_ = false;             ///< the first place is not filled yet
    std::optional<app::Danger> heeded_; ///< where it was written one still writes
    core::Id reflectOn_;                ///< a reflection that is about to open
    bool byMouse_ = false;              ///< the last that was pressed was a button of it
    bool calmByMouse_ = false;          ///< so it was when the calm page came
};

} // namespace upturn::gui
