// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/program.hpp"

#include "again/again_presenter.hpp"
#include "arrive/import_page.hpp"
#include "backups/backups_presenter.hpp"
#include "before/before_presenter.hpp"
#include "calm/calm_presenter.hpp"
#include "calm/plan_presenter.hpp"
#include "circling/circling_page.hpp"
#include "circling/circling_presenter.hpp"
#include "farewell/farewell_presenter.hpp"
#include "field/drafts.hpp"
#include "field/give_back.hpp"
#include "field/rescue.hpp"
#include "ground/ground_presenter.hpp"
#include "hard/hard_presenter.hpp"
#include "hide/blank_presenter.hpp"
#include "journal/editor_presenter.hpp"
#include "journal/journal_page.hpp"
#include "journal/journal_presenter.hpp"
#include "journal/past_presenter.hpp"
#include "keys/key_book.hpp"
#include "keys/keys_page.hpp"
#include "lessons/lessons_presenter.hpp"
#include "palette/palette_presenter.hpp"
#include "practices/practices_presenter.hpp"
#include "recovery/recovery_presenter.hpp"
#include "reflect/reflect_presenter.hpp"
#include "review/review_presenter.hpp"
#include "settings/settings_presenter.hpp"
#include "settings/transfer_presenter.hpp"
#include "shell/about_page.hpp"
#include "shell/notice.hpp"
#include "step/step_presenter.hpp"
#include "today/today_presenter.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/act_words.hpp>
#include <upturn/app/calm.hpp>
#include <upturn/app/led_back.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace upturn::gui {

Program::Program(std::shared_ptr<const app::Surroundings> surroundings,
                 const std::filesystem::path& journal, store::Access access, Theme& theme)
    : theme_(theme)
    , preferences_(surroundings->paths().settings)
    , service_(std::move(surroundings), journal, access)
    , window_(theme)
    , drafts_(new Drafts(doorOf(service_), &window_))
    , reflectPage_(new ReflectPage(&window_))
    , reviewPage_(new ReviewPage(&window_))
    , keysPage_(new KeysPage(&window_))
    , aboutPage_(new AboutPage(&window_))
    , hardPage_(new HardPage(&window_))
    , beforePage_(new BeforePage(&window_))
    , stepPage_(new StepPage(&window_))
    , circlingPage_(new CirclingPage(&window_))
    , groundPage_(new GroundPage(&window_))
    , recoveryPage_(new RecoveryPage(&window_))
    , calmPage_(new CalmPage(&window_))
    , planPage_(new PlanPage(&window_))
    , blankPage_(new BlankPage(&window_))
    , restorePage_(new RestorePage(&window_))
    , importPage_(new ImportPage(&window_))
    , farewellPage_(new FarewellPage(&window_))
    , today_(new TodayPresenter(service_, *window_.today(), this))
    , journal_(new JournalPresenter(service_, *window_.journal(), this))
    , editor_(new EditorPresenter(service_, *window_.journal()->editor(), this))
    , past_(new PastPresenter(service_, *window_.journal()->versions(), *window_.journal()->trash(),
                              this))
    , lessons_(new LessonsPresenter(service_, *window_.lessons(), this))
    , reflect_(new ReflectPresenter(service_, *reflectPage_, this))
    , review_(new ReviewPresenter(service_, *reviewPage_, this))
    , palette_(new PalettePresenter(service_, *window_.palette(), window_.actions(), this))
    , settings_(new SettingsPresenter(service_, *window_.settings(), preferences_, theme, this))
    , transfer_(new TransferPresenter(service_, *window_.settings(), *importPage_, this))
    , hard_(new HardPresenter(service_, *hardPage_, this))
    , giveBack_(new GiveBack(service_, window_, this))
    , practices_(new PracticesPresenter(service_, *window_.practices(), this))
    , before_(new BeforePresenter(service_, *beforePage_, this))
    , step_(new StepPresenter(service_, *stepPage_, this))
    , circling_(new CirclingPresenter(service_, *circlingPage_, this))
    , again_(new AgainPresenter(service_, this))
    , ground_(new GroundPresenter(service_, *groundPage_, this))
    , recovery_(new RecoveryPresenter(service_, *recoveryPage_, this))
    , calm_(new CalmPresenter(service_, *calmPage_, this))
    , plan_(new PlanPresenter(service_, *planPage_, this))
    , blank_(new BlankPresenter(service_, *blankPage_, this)) {
    for (QWidget* page : std::initializer_list<QWidget*>{
             reflectPage_, reviewPage_, keysPage_, aboutPage_, hardPage_, beforePage_, stepPage_,
             circlingPage_, groundPage_, recoveryPage_, calmPage_, planPage_, blankPage_,
             restorePage_, importPage_, farewellPage_})
        page->hide();
    window_.actions().add(fileActions());
    window_.actions().add(recentActions());
    window_.actions().add(helpActions());
    restoreWindow();
    connectWindow();
    connectSettings();
    connectKeys();
    connectJournals();
    connectHard();
    connectPractices();
    connectPresenters();
    connectPast();
    connectAgain();
    connectGround();
    connectRecovery();
    connectCalm();
    if (access == store::Access::write && !isSample())
        connectBackups();
}

Program::~Program() = default;

void Program::restoreWindow() {
    keyBook().setOwn(preferences_.now().keys);
    window_.restoreGeometry(preferences_.now().geometry);
    window_.markColours();
    rememberJournal(service_.journal());
}

void Program::settle() {
    // First the drafts: with them comes what an input method has in hand.
    drafts_->settle();
    editor_->settle();
    reflect_->settle();
    calm_->settle();
    plan_->settle();
    blank_->settle();
    // What became more than a draft leaves none.
    drafts_->settle();
    ground_->settle();
    keepWindow();
}

void Program::whenSaved(const std::function<void()>& then) {
    // The words of a journal that was replaced are kept apart.
    if (ground_->begun())
        return ground_->whenSafe(then);
    settle();
    if (goesWithout_ || drafts_->saved())
        return then();
    // What the journal can't take is kept apart from it.
    if (recovery_->begun() && !recovery_->journal().empty())
        return rescue(then);
    drafts_->settle([this, then](bool saved) {
        if (saved)
            return then();
        goesWithout_ = true;
        window_.tellAlways(
            tr("What you typed is not saved: %1 To leave without it, close once more.")
                .arg(drafts_->trouble()),
            drafts_);
    });
}

void Program::rescue(const std::function<void()>& then) {
    // What was typed for a journal that was replaced is kept already.
    if (ground_->begun())
        return then();
    const core::Id& known = ground_->journal();
    gui::rescue(*drafts_, service_.surroundings().paths(),
                known.empty() ? recovery_->journal() : known, then);
}

bool Program::mayClose() {
    struct Answer {
        bool now = false;
        bool late = false;
    };
    const auto answer = std::make_shared<Answer>();
    whenSaved([this, answer] {
        answer->now = true;
        if (answer->late)
            window_.close();
    });
    answer->late = true;
    return answer->now;
}

bool Program::isSample() const {
    // The sample brings the place for what it remembers along.
    const auto& paths = service_.surroundings().paths();
    return service_.journal().parent_path() == paths.state.parent_path();
}

bool Program::isLooking() const {
    return service_.journal().parent_path() == service_.surroundings().paths().state / "recovery";
}

void Program::keepWindow() {
    Kept kept = preferences_.now();
    kept.geometry = window_.saveGeometry();
    preferences_.keep(kept);
}

void Program::rememberJournal(const std::filesystem::path& journal) {
    constexpr qsizetype mostRecent = 8;
    if (isSample() || isLooking())
        return;
    Kept kept = preferences_.now();
    const QString path = QString::fromStdString(journal.string());
    kept.recent.removeAll(path);
    kept.recent.prepend(path);
    kept.recent = kept.recent.mid(0, mostRecent);
    preferences_.keep(kept);
}

void Program::start(Place place) {
    starting_ = place != Place::today;
    window_.goTo(place);
    window_.show();
    today_->refresh();
    service_.ask(
        this, app::Lane::read,
        [&surroundings = service_.surroundings()](store::Journal& journal) {
            return core::Result<std::string>(app::clockRemark(journal, surroundings));
        },
        [this](const core::Result<std::string>& remark) {
            if (remark && !remark->empty())
                window_.tellAnywhere(QString::fromStdString(*remark));
        });
}

void Program::connectWindow() {
    connect(&window_, &MainWindow::placeEntered, this, [this](Place place) {
        drafts_->settle();
        editor_->settle();
        // What to focus is known when the page is filled.
        entering_ = place == Place::journal || place == Place::lessons || place == Place::practices;
        if (place == Place::journal)
            journal_->refresh();
        if (place == Place::lessons)
            lessons_->refresh();
        if (place == Place::practices)
            practices_->refresh();
        if (place == Place::settings)
            settings_->refresh();
        if (place == Place::today && firstShown_)
            today_->refresh();
    });
    connect(&window_, &MainWindow::reviewAsked, this, &Program::openReview);
    connect(&window_, &MainWindow::reflectAsked, this, &Program::reflectOnNewest);
    connect(&window_, &MainWindow::undoAsked, this, [this] { timeTravel(true); });
    connect(&window_, &MainWindow::redoAsked, this, [this] { timeTravel(false); });
    window_.askBeforeClosing([this] { return mayClose(); });
    connect(&window_, &MainWindow::focusPageLeft, this, &Program::leavePage);
    connect(drafts_, &Drafts::told, this, [this](const QString& sentence) {
        window_.tellAnywhere(sentence, drafts_);
        // The notice goes with its page; as long as nothing can be kept nothing else is said.
        window_.sidebar()->setTrouble(sentence.isEmpty() ? QString() : tr("Not kept just now"));
    });
    connect(drafts_, &Drafts::typed, this, [this] {
        // Closing once more asks again.
        if (std::exchange(goesWithout_, false))
            window_.tellAnywhere(drafts_->trouble(), drafts_);
    });
    connect(window_.lessons(), &LessonsPage::entryAsked, this, &Program::openEntry);
    connect(window_.lessons(), &LessonsPage::reflectAsked, this, &Program::openReflection);
}

void Program::leavePage(const QWidget* page) {
    drafts_->settle();
    if (page == reflectPage_)
        reflect_->settle();
    if (page == window_.journal()->editor())
        editor_->leave();
    if (page == reflectPage_ || page == window_.journal()->editor())
        leadAfter();
    if (page == hardPage_)
        leaveHard();
    if (page == calmPage_) {
        calm_->settle();
        reflect_->leaveCalm();
    }
    if (page == planPage_)
        plan_->settle();
    if (page == blankPage_)
        blank_->settle();
    if (!window_.showsPlaces())
        return;
    if (window_.place() == Place::journal)
        journal_->refresh();
    if (window_.place() == Place::lessons)
        lessons_->refresh();
    const bool reflected = page == reflectPage_ || page == hardPage_ || page == circlingPage_;
    if (window_.place() != Place::today)
        return;
    today_->refresh();
    // What led there has served: here one writes.
    if (reflected)
        window_.takeKeyboard();
}

/// A presenter tells of the page that is shown. What it tells goes with the page, or when the same
/// one tells that all is well.
template<class Presenter>
void Program::hear(Presenter* presenter) {
    connect(presenter, &Presenter::told, this,
            [this, presenter](const QString& sentence) { window_.tell(sentence, presenter); });
}

/// The answer that a page waited for may come when another one lies there.
template<class Presenter>
void Program::leavesItself(Presenter* presenter, QWidget* page) {
    connect(presenter, &Presenter::left, this, [this, page] { window_.leavePage(page); });
}

void Program::connectSettings() {
    connect(&window_, &MainWindow::quietChanged, reflectPage_, &ReflectPage::setQuiet);
    hear(settings_);
    connect(settings_, &SettingsPresenter::changed, this, [this](const Preferences& now) {
        reviewPage_->setHides(now.hideSentence);
        Q_EMIT trayWished(now.trayIcon);
    });
    reviewPage_->setHides(settings_->preferences().hideSentence);
    connect(transfer_, &TransferPresenter::ready, this,
            [this] { openPage(importPage_, importPage_->firstFocus()); });
    leavesItself(transfer_, importPage_);
    connect(window_.palette(), &Palette::lessonAsked, this, &Program::openLesson);
    connect(window_.palette(), &Palette::entryAsked, this, &Program::openEntry);
    hear(palette_);
}

void Program::connectKeys() {
    const auto open = [this] {
        keysPage_->show();
        openPage(keysPage_, keysPage_->firstFocus());
    };
    connect(&window_, &MainWindow::shortcutsAsked, this, open);
    connect(window_.settings(), &SettingsPage::shortcutsAsked, this, open);
    connect(keysPage_, &KeysPage::leaveAsked, &window_, &MainWindow::leaveFocusPage);
    connect(aboutPage_, &AboutPage::leaveAsked, &window_, &MainWindow::leaveFocusPage);
    connect(&keyBook(), &KeyBook::rewritten, this, [this] {
        Kept kept = preferences_.now();
        kept.keys = keyBook().own();
        preferences_.keep(kept);
    });
}

void Program::openPage(QWidget* page, QWidget* first) {
    window_.openFocusPage(page);
    if (window_.isFocused(page))
        first->setFocus(Qt::OtherFocusReason);
}

void Program::connectPresenters() {
    hear(today_);
    hear(journal_);
    hear(lessons_);
    connectReflection();
    hear(review_);
    connectTakenBack();
    connectGiveBack();
    connect(today_, &TodayPresenter::reflectAsked, this, &Program::openReflection);
    connect(today_, &TodayPresenter::dueChanged, window_.sidebar(), &Sidebar::setDue);
    connect(today_, &TodayPresenter::shown, this, [this] {
        if (!std::exchange(firstShown_, true) && window_.place() == Place::today)
            window_.takeKeyboard();
    });
    const auto filled = [this] {
        if (std::exchange(entering_, false))
            std::exchange(starting_, false) ? window_.takeKeyboard() : window_.focusPlace();
    };
    connect(journal_, &JournalPresenter::shown, this, filled);
    connect(lessons_, &LessonsPresenter::shown, this, filled);
    connectJournal();
    connect(review_, &ReviewPresenter::ready, this, [this] {
        window_.openFocusPage(reviewPage_);
        reviewPage_->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    leavesItself(review_, reviewPage_);
    connect(review_, &ReviewPresenter::entryAsked, this, &Program::openEntry);
}

void Program::connectReflection() {
    hear(reflect_);
    connect(reflect_, &ReflectPresenter::ready, this, [this] {
        reflectOn_ = {};
        // It has led here and is not come back to.
        if (window_.isFocused(circlingPage_))
            window_.leaveFocusPage();
        openPage(reflectPage_, reflectPage_->firstFocus());
    });
    connect(reflect_, &ReflectPresenter::left, this, [this] {
        if (window_.isFocused(reflectPage_))
            window_.leaveFocusPage();
    });
    connect(reflect_, &ReflectPresenter::kept, this,
            [this](const QString& line, const core::Id& act) {
                window_.notice()->offerUndo(line, [this, act] { reflect_->takeBackKept(act); });
                lookAtNotice();
            });
    connect(reflect_, &ReflectPresenter::ended, this,
            [this](const QString& line, const core::Id& act) {
                if (window_.showsPlaces() && window_.place() == Place::today)
                    return today_->say(line, act);
                if (act.empty())
                    return window_.tell(line, reflect_);
                window_.notice()->offerUndo(line, [this, act] { reflect_->takeBack(act); });
                lookAtNotice();
            });
    // Only what is on the disk is shown as unfinished.
    connect(reflect_, &ReflectPresenter::placeKept, this, [this] {
        if (window_.showsPlaces() && window_.place() == Place::today)
            today_->refresh();
    });
    connect(window_.today(), &TodayPage::lookBackAsked, reflect_, &ReflectPresenter::lookBack);
    connect(window_.today(), &TodayPage::goOnAsked, this, &Program::goOn);
}

void Program::goOn(const core::Id& entry, bool lookBack) {
    lookBack ? reflect_->lookBack(entry) : hard_->goOn(entry);
}

void Program::connectTakenBack() {
    const auto tookBack = [this](const QString& sentence) {
        window_.notice()->offerRedo(sentence);
        lookAtNotice();
    };
    connect(reflect_, &ReflectPresenter::tookBack, this, tookBack);
    connect(review_, &ReviewPresenter::tookBack, this, tookBack);
    connect(editor_, &EditorPresenter::tookBack, this, tookBack);
    connect(journal_, &JournalPresenter::tookBack, this, tookBack);
    const auto ofUndo = [this](const QString& sentence) {
        window_.notice()->tellOfUndo(sentence);
        lookAtNotice();
        rememberSaid();
    };
    connect(reflect_, &ReflectPresenter::toldOfUndo, this, ofUndo);
    connect(review_, &ReviewPresenter::toldOfUndo, this, ofUndo);
    connect(today_, &TodayPresenter::toldOfUndo, this, ofUndo);
    connect(today_, &TodayPresenter::askedFirst, this, [this](const QString& sentence) {
        window_.askBeforeUndo(sentence);
        lookAtNotice();
        rememberSaid();
    });
    connect(&service_, &app::JournalService::changed, this, [this] {
        lookAtNext({journal_->lookAtRemoved(), today_->lookAtKept(), noticeLook()});
    });
    // Where entries are read the page goes to the one that changed.
    const auto show = [this](const core::Id& entry) {
        if (window_.place() == Place::journal && window_.showsPlaces())
            journal_->open(entry);
    };
    connect(today_, &TodayPresenter::changedAt, this, show);
    connect(today_, &TodayPresenter::tookBackRest, this,
            [this](const QString& sentence) { window_.notice()->offerRedo(sentence); });
    connect(today_, &TodayPresenter::tookBack, this,
            [this, show](const QString& sentence, const core::Id& entry, const QString& more) {
                show(entry);
                window_.notice()->offerRedo(
                    sentence, more,
                    entry.empty() ? std::function<void()>() : [this, entry] { openEntry(entry); });
                lookAtNotice();
                rememberSaid();
            });
}

void Program::connectGiveBack() {
    const auto hears = [this](auto* presenter) {
        connect(presenter, &std::remove_pointer_t<decltype(presenter)>::served, giveBack_,
                &GiveBack::made);
    };
    hears(practices_);
    hears(before_);
    hears(step_);
    hears(reflect_);
    giveBack_->fills([this](const std::string& name, const core::Text& words, bool back) {
        return reflect_->fillStep(name, words, back);
    });
    connect(reflect_, &ReflectPresenter::wordsMoved, today_, &TodayPresenter::lookForOffers);
    connect(editor_, &EditorPresenter::wordsMoved, today_, &TodayPresenter::lookForOffers);
    connect(hard_, &HardPresenter::wordsMoved, today_, &TodayPresenter::lookForOffers);
    connect(step_, &StepPresenter::wordsMoved, today_, &TodayPresenter::lookForOffers);
    connect(review_, &ReviewPresenter::wordsMoved, today_, &TodayPresenter::lookForOffers);
    connect(reflect_, &ReflectPresenter::travelled, giveBack_, &GiveBack::travelled);
    connect(today_, &TodayPresenter::travelled, giveBack_, &GiveBack::travelled);
}

/// What is said about undo or redo holds as long as the journal would take back, or do again, the
/// same. Asked when it is said and after each change, whoever made it.
void Program::lookAtNotice() {
    lookAtNext({noticeLook()});
}

LookAtNext Program::noticeLook() {
    const auto holds = window_.notice()->holds();
    if (holds != Holds::whileUndo && holds != Holds::onceMore && holds != Holds::whileRedo)
        return {};
    return [this, back = holds != Holds::whileRedo,
            turn = window_.notice()->turn()](const NextActs& acts) {
        if (window_.notice()->turn() != turn)
            return;
        const std::optional<store::Act>& next = back ? acts.undo : acts.redo;
        const core::Id act = next ? next->id : core::Id();
        if (std::exchange(noticeTurn_, turn) != turn)
            noticeAct_ = act;
        if (act.empty() || act != noticeAct_)
            window_.notice()->end();
    };
}

/// One question for all of them.
void Program::lookAtNext(std::vector<LookAtNext> looks) {
    std::erase_if(looks, [](const LookAtNext& look) { return !look; });
    if (looks.empty())
        return;
    service_.ask(
        this, app::Lane::read, [](store::Journal& journal) { return readNextActs(journal); },
        [looks = std::move(looks)](const core::Result<NextActs>& next) {
            if (next)
                for (const LookAtNext& look : looks)
                    look(*next);
        });
}

void Program::connectJournal() {
    connect(journal_, &JournalPresenter::reflectAsked, this, &Program::openReflection);
    connect(journal_, &JournalPresenter::editAsked, this, &Program::openEditor);
    connect(journal_, &JournalPresenter::trashedLast, this, [this](const QString& sentence) {
        window_.notice()->offerUndo(sentence, [this] { journal_->takeBack(); });
        lookAtNotice();
    });
    connect(today_, &TodayPresenter::entryAsked, this, &Program::openEntry);
    connect(today_, &TodayPresenter::editAsked, this, &Program::openEditor);
    hear(editor_);
    connect(editor_, &EditorPresenter::calmNeeded, this,
            [this](const core::Id& entry) { startCalm(entry); });
    connect(editor_, &EditorPresenter::reflectAsked, this, &Program::openReflection);
    connect(editor_, &EditorPresenter::ready, this, [this] {
        opening_ = false;
        window_.journal()->startEditing();
    });
    connect(editor_, &EditorPresenter::kept, this,
            [this](const QString& line, const core::Id& act) {
                window_.notice()->offerUndo(line, [this, act] { editor_->takeBack(act); });
                lookAtNotice();
            });
    connect(editor_, &EditorPresenter::left, this, &Program::editorLeft);
}

void Program::editorLeft(const core::Id& entry) {
    window_.journal()->endEditing();
    leadAfter();
    if (std::exchange(opening_, false))
        return openEntry(entry);
    // Else one is where one came from.
    if (window_.showsPlaces() && window_.place() == Place::journal)
        journal_->open(entry);
}

void Program::connectPast() {
    hear(past_);
    connect(journal_, &JournalPresenter::versionsAsked, past_, &PastPresenter::openVersions);
    connect(editor_, &EditorPresenter::versionsAsked, past_, &PastPresenter::openVersions);
    connect(past_, &PastPresenter::versionsReady, window_.journal(), &JournalPage::openVersions);
    connect(past_, &PastPresenter::broughtBack, this,
            [this](const core::Id& entry, const store::Act& act) {
                if (window_.isFocused(window_.journal()->versions()))
                    window_.leaveFocusPage();
                // Where one is led after it, undo takes it back.
                editor_->active() ? editor_->start(entry, act) : journal_->open(entry);
            });
    connect(&window_, &MainWindow::trashAsked, past_, &PastPresenter::openTrash);
    connect(past_, &PastPresenter::trashReady, window_.journal(), &JournalPage::openTrash);
}

void Program::openEditor(const core::Id& entry) {
    if (!entry.empty())
        editor_->start(entry);
}

void Program::openEntry(const core::Id& entry) {
    if (entry.empty())
        return;
    if (window_.isFocused(window_.journal()->editor())) {
        opening_ = true;
        return editor_->leave(entry);
    }
    window_.visit(Place::journal);
    journal_->open(entry);
}

void Program::openLesson(const core::Id& lesson) {
    window_.visit(Place::lessons);
    lessons_->open(lesson);
}

void Program::reflectOnNewest() {
    service_.ask(
        this, app::Lane::read, [](store::Journal& journal) { return app::toReflectOn(journal, 1); },
        [this](const core::Result<std::vector<core::Entry>>& found) {
            if (found && !found->empty())
                openReflection(found->front().id);
            else
                window_.tell(found ? tr("Nothing waits to be reflected on.")
                                   : sentenceOf(found.error()));
        });
}

void Program::openReflection(const core::Id& entry) {
    reflectOn_ = entry;
    if (!entry.empty())
        hard_->start(entry);
}

bool Program::wishesTray() const {
    return settings_->preferences().trayIcon;
}

void Program::connectHard() {
    connect(hard_, &HardPresenter::notHard, circling_, &CirclingPresenter::start);
    connect(hard_, &HardPresenter::nothingLeft, reflect_,
            [this](const core::Id& entry) { reflect_->start(entry); });
    connect(circling_, &CirclingPresenter::goOn, reflect_, &ReflectPresenter::start);
    connect(circling_, &CirclingPresenter::ready, this,
            [this] { openPage(circlingPage_, circlingPage_->firstFocus()); });
    leavesItself(circling_, circlingPage_);
    hear(circling_);
    hear(hard_);
    leavesItself(hard_, hardPage_);
    connect(hard_, &HardPresenter::ready, this, [this](bool night) {
        reflectOn_ = {};
        theme_.setNight(night);
        openPage(hardPage_, hardPage_->firstFocus());
    });
}

void Program::connectPractices() {
    hear(practices_);
    connect(practices_, &PracticesPresenter::shown, this, [this] {
        // The row that was asked for has the keyboard then.
        if (std::exchange(entering_, false) && !window_.practices()->looksAt())
            window_.focusPlace();
    });
    connect(window_.practices(), &PracticesPage::entryAsked, this, &Program::openEntry);
    connect(&window_, &MainWindow::beforeAsked, before_, &BeforePresenter::start);
    connect(&window_, &MainWindow::ownLessonAsked, this, [this] {
        window_.goTo(Place::lessons);
        window_.lessons()->startOwn();
    });
    connect(window_.lessons(), &LessonsPage::beforeAsked, before_, &BeforePresenter::start);
    connect(before_, &BeforePresenter::ready, this,
            [this] { openPage(beforePage_, beforePage_->firstFocus()); });
    leavesItself(before_, beforePage_);
    connect(before_, &BeforePresenter::ended, this, &Program::sayEnding);
    hear(before_);
    connect(before_, &BeforePresenter::entryAsked, this, &Program::openEntry);
    connect(window_.today(), &TodayPage::stepAsked, step_, &StepPresenter::start);
    connect(window_.today(), &TodayPage::practiceAsked, this,
            [this] { window_.visit(Place::practices); });
    connect(window_.today(), &TodayPage::lookAsked, this, [this](const core::Id& row) {
        window_.practices()->lookAt(row);
        window_.visit(Place::practices);
    });
    connect(step_, &StepPresenter::ready, this,
            [this] { openPage(stepPage_, stepPage_->firstFocus()); });
    leavesItself(step_, stepPage_);
    connect(step_, &StepPresenter::ended, this, &Program::sayEnding);
    hear(step_);
}

void Program::connectAgain() {
    EditorPage* page = window_.journal()->editor();
    again_->watch(*page->again());
    again_->watch(*reflectPage_->again());
    connect(editor_, &EditorPresenter::ready, again_, [this, page] {
        again_->begin(*page->again(), editor_->entry(),
                      [page] { return textOf(page->fields().text); });
    });
    connect(page, &EditorPage::edited, again_, &AgainPresenter::typed);
    connect(reflect_, &ReflectPresenter::ready, again_,
            [this] { again_->begin(*reflectPage_->again(), reflect_->entry()); });
    hear(again_);
}

void Program::connectGround() {
    connect(&service_, &app::JournalService::noticed, this, [this](const std::string& sentence) {
        window_.tellAnywhere(QString::fromStdString(sentence));
    });
    connect(&service_, &app::JournalService::moved, this, [this] { ground_->begin(window_); });
    connect(ground_, &GroundPresenter::ready, this, [this] {
        openPage(groundPage_, groundPage_->firstFocus());
        window_.stay();
    });
    connect(ground_, &GroundPresenter::saved, this, &Program::rememberJournal);
    connect(ground_, &GroundPresenter::reopenAsked, this, &Program::reopenAsked);
    connect(ground_, &GroundPresenter::journalAsked, this, &Program::journalAsked);
    connect(groundPage_, &GroundPage::closeAsked, &window_, &MainWindow::close);
}

void Program::connectRecovery() {
    // Nobody is taken away from words, or from people to call; then a notice says it, and the next
    // start shows the page.
    recovery_->watch(window_, [this] { return ground_->journal(); });
    recovery_->setMayCome([this](app::Trouble trouble, const QVector<TypedWords>& typed) {
        return !service_.wasOpen() || (trouble == app::Trouble::damaged && window_.showsPlaces() &&
                                       std::ranges::all_of(typed, &TypedWords::cameBack));
    });
    // Of a file that was replaced there is a page already, with what was open.
    connect(&service_, &app::JournalService::unusable, this, [this] {
        if (!ground_->begun())
            recovery_->look();
    });
    connect(recovery_, &RecoveryPresenter::ready, this, [this] {
        openPage(recoveryPage_, recoveryPage_->firstFocus());
        window_.stay();
    });
    if (!isSample() && !isLooking())
        recovery_->lookLater();
    connect(recovery_, &RecoveryPresenter::reopenAsked, this, &Program::reopenAsked);
    connect(recovery_, &RecoveryPresenter::lookAsked, this, &Program::lookAsked);
    connect(recovery_, &RecoveryPresenter::anotherAsked, this, &Program::chooseJournal);
    connect(recovery_, &RecoveryPresenter::findAsked, this, &Program::findBackup);
}

void Program::connectBackups() {
    backups_ = new BackupsPresenter(service_, *window_.settings(), *restorePage_,
                                    settings_->preferences().backups, this);
    hear(backups_);
    connect(backups_, &BackupsPresenter::status, window_.sidebar(), &Sidebar::setStatus);
    connect(settings_, &SettingsPresenter::changed, this,
            [this](const Preferences& now) { backups_->setOn(now.backups); });
    connect(backups_, &BackupsPresenter::ready, this,
            [this] { openPage(restorePage_, restorePage_->firstFocus()); });
    leavesItself(backups_, restorePage_);
    connect(backups_, &BackupsPresenter::restored, this, &Program::sayEnding);
    farewell_ = new FarewellPresenter(service_, *window_.settings(), *farewellPage_, this);
    hear(farewell_);
    connect(farewell_, &FarewellPresenter::ready, this,
            [this] { openPage(farewellPage_, farewellPage_->firstFocus()); });
    leavesItself(farewell_, farewellPage_);
    connect(farewell_, &FarewellPresenter::deleteAsked, this, &Program::farewellAsked);
}

void Program::connectCalm() {
    qApp->installEventFilter(this);
    hear(calm_);
    hear(plan_);
    hear(blank_);
    window_.setBare(blankPage_);
    connect(&window_, &MainWindow::calmAsked, this, &Program::openCalm);
    connect(&window_, &MainWindow::hideAsked, this, &Program::hideAll);
    connect(&service_, &app::JournalService::unwritten, this,
            [this](const std::vector<core::Text>& words) {
                // They stay in their field; people are owed all the same.
                const hear::Alarm alarm = app::alarmIn(words);
                if (alarm != hear::Alarm::none)
                    startCalm({}, alarm == hear::Alarm::unsure);
            });
    connect(&service_, &app::JournalService::endangered, this, &Program::heed);
    connect(&window_, &MainWindow::planAsked, this, [this] {
        if (!window_.isFocused(calmPage_))
            calm_->forget();
        plan_->start();
    });
    calm_->takesBack(plan_);
    connect(calm_, &CalmPresenter::ready, this, [this] {
        if (!window_.isFocused(calmPage_))
            calmByMouse_ = byMouse_;
        window_.openOverAll(calmPage_);
        if (window_.isFocused(calmPage_))
            calmPage_->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(reflect_, &ReflectPresenter::calmNeeded, this, [this](const core::Id& entry) {
        heeded_.reset();
        reflectOn_ = {};
        startCalm(entry);
    });
    connect(calmPage_, &CalmPage::leaveAsked, this, &Program::leaveCalm);
    connect(calmPage_, &CalmPage::mannerAsked, this, [this] {
        if (reflect_->waitsForCalm())
            reflect_->takeAsManner();
        else
            calm_->takeAsManner();
        window_.leaveFocusPage();
    });
    connect(calmPage_, &CalmPage::writeOnAsked, this, &Program::writeOn);
    connect(calmPage_, &CalmPage::planAsked, plan_, &PlanPresenter::start);
    connect(plan_, &PlanPresenter::ready, this,
            [this] { openPage(planPage_, planPage_->firstFocus()); });
    connect(planPage_, &PlanPage::leaveAsked, this, [this] {
        window_.leaveFocusPage();
        // It shows what was filled in.
        if (window_.isFocused(calmPage_))
            calm_->open(calm_->raisedBy());
    });
    connect(window_.settings(), &SettingsPage::planAsked, plan_, &PlanPresenter::start);
    connect(blankPage_, &BlankPage::leaveAsked, this, [this] {
        window_.unshut();
        window_.leaveFocusPage();
    });
}

/// Words that lead to people were written, wherever that was. The page comes over where one is; but
/// who is in the middle of writing is not led away: there it comes when the page is left, if it has
/// not come before.
void Program::heed(const QObject* owner, const app::Danger& danger) {
    // It leads to people by itself, before any question.
    if (owner == hard_ ||
        (!danger.entry.empty() && std::exchange(reflectOn_, core::Id()) == danger.entry))
        return;
    const bool writes = (owner == reflect_ && window_.isFocused(reflectPage_)) ||
                        (owner == editor_ && window_.isFocused(window_.journal()->editor()));
    if (writes)
        heeded_ = danger;
    else
        lead(danger);
}

void Program::lead(const app::Danger& danger) {
    if (danger.alarm == hear::Alarm::sure)
        startCalm(danger.entry);
    else if (!danger.entry.empty())
        reflect_->start(danger.entry); // begins with "Are you safe right now?"
    else
        startCalm({}, true);
}

void Program::leadAfter() {
    const std::optional<app::Danger> danger = std::exchange(heeded_, std::nullopt);
    if (!danger)
        return;
    if (danger->entry.empty())
        return lead(*danger);
    service_.ask(
        // Behind what was said there at last.
        this, app::Lane::write,
        [&surroundings = service_.surroundings(), entry = danger->entry](store::Journal& journal) {
            return app::dangerOf(journal, surroundings, entry);
        },
        [this, entry = danger->entry](const core::Result<hear::Alarm>& alarm) {
            if (alarm && *alarm != hear::Alarm::none)
                lead({*alarm, entry});
        });
}

void Program::openCalm() {
    window_.unshut();
    if (!window_.isFocused(calmPage_))
        startCalm({});
}

void Program::startCalm(const core::Id& raisedBy, bool asks) {
    // What was done before is not taken back from there.
    if (!window_.isFocused(calmPage_))
        calm_->forget();
    calm_->open(raisedBy, asks);
}

/// Back to where one was. Whoever came by the mouse left the keyboard on what was clicked, where a
/// word that is typed next would be lost.
void Program::leaveCalm() {
    window_.leaveFocusPage();
    if (!calmByMouse_ || qobject_cast<QAbstractButton*>(QApplication::focusWidget()) == nullptr)
        return;
    if (window_.isFocused(reflectPage_))
        reflectPage_->firstFocus()->setFocus(Qt::OtherFocusReason);
    else if (window_.isFocused(hardPage_))
        hardPage_->firstFocus()->setFocus(Qt::OtherFocusReason);
    else if (window_.showsPlaces() && window_.place() == Place::today)
        window_.takeKeyboard();
}

/// Where one wrote; else in a note of its own.
void Program::writeOn() {
    const core::Id entry = calm_->raisedBy();
    window_.leaveFocusPage();
    if (!entry.empty())
        return openEditor(entry);
    if (!window_.showsPlaces() || window_.place() != Place::today)
        window_.actions().named(QStringLiteral("new-note"))->trigger();
}

void Program::hideAll() {
    if (window_.isFocused(blankPage_))
        return window_.shut();
    drafts_->settle();
    window_.goTo(Place::today);
    blank_->start();
    window_.openOverAll(blankPage_);
    blankPage_->firstFocus()->setFocus(Qt::OtherFocusReason);
}

/// A dialog or a menu of this window that has the keys.
bool Program::closeOver() const {
    bool any = false;
    // One may lie over another.
    for (int turn = 0; turn < 8; ++turn) {
        QWidget* top = QApplication::activePopupWidget() != nullptr
                           ? QApplication::activePopupWidget()
                           : QApplication::activeModalWidget();
        if (top == nullptr || top == &window_)
            break;
        any = true;
        top->close();
        if (top->isVisible())
            break;
    }
    return any;
}

/// Over dialogs and menus no key of the window is heard: these two are.
bool Program::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)
        byMouse_ = event->type() == QEvent::MouseButtonPress;
    if (event->type() != QEvent::KeyPress || (QApplication::activePopupWidget() == nullptr &&
                                              QApplication::activeModalWidget() == nullptr))
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QKeySequence pressed(key->keyCombination());
    const bool calm = pressed == keyBook().keysOf(QStringLiteral("calm"));
    if (!calm && pressed != keyBook().keysOf(QStringLiteral("hide")))
        return QObject::eventFilter(watched, event);
    if (!closeOver())
        return QObject::eventFilter(watched, event);
    // What is closed has to end before.
    QMetaObject::invokeMethod(
        this, [this, calm] { calm ? openCalm() : hideAll(); }, Qt::QueuedConnection);
    return true;
}

void Program::leaveHard() {
    theme_.setNight(false);
}

void Program::openReview() {
    if (!window_.isFocused(reviewPage_))
        review_->start();
}

void Program::sayEnding(const QString& line, const core::Id& act) {
    if (window_.showsPlaces() && window_.place() == Place::today)
        return today_->say(line, act);
    window_.notice()->offerUndo(line, [this, act] { today_->takeBack(act); });
    lookAtNotice();
}

void Program::rememberSaid() {
    saidTurn_ = window_.notice()->turn();
    saidVisit_ = window_.visit();
}

bool Program::isStillSaid() const {
    return window_.notice()->holds() && window_.notice()->turn() == saidTurn_ &&
           window_.visit() == saidVisit_;
}

void Program::timeTravel(bool back) {
    if (!isStillSaid()) {
        today_->forgetAgreed();
        reflect_->forgetSaid();
    }
    if (window_.isFocused(reviewPage_))
        back ? review_->undo() : review_->redo();
    else if (window_.isFocused(reflectPage_))
        back ? reflect_->undo() : reflect_->redo();
    else if (window_.isFocused(calmPage_) || window_.isFocused(planPage_))
        calm_->timeTravel(back);
    else if (window_.isFocused(window_.journal()->editor()))
        back ? editor_->undo() : editor_->redo();
    else if (window_.showsPlaces() && window_.place() == Place::settings &&
             (back ? settings_->undo() : settings_->redo()))
        return;
    else if (window_.seesPlace())
        back ? today_->undo() : today_->redo();
    else // what it would reach lies below the page, and is not seen
        window_.tell(back ? tr("Nothing was done here yet.") : tr("Nothing was taken back here."));
}

} // namespace upturn::gui
