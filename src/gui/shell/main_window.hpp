// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The window: a frame with places in it.

#pragma once

#include "shell/actions.hpp"
#include "shell/sidebar.hpp"
#include "shell/ways.hpp"
#include "theme/theme.hpp"

#include <upturn/core/entry.hpp>

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace upturn::gui {

class JournalPage;
class LessonsPage;
class Notice;
class Palette;
class PracticesPage;
class SampleLine;
class SettingsPage;
class TodayPage;

/// Passive: shows pages, says what was asked. Who answers stands in `shell/`'s presenters.
class MainWindow final : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(Theme& theme, QWidget* parent = nullptr);

    TodayPage* today() const { return today_; }
    JournalPage* journal() const { return journal_; }
    LessonsPage* lessons() const { return lessons_; }
    PracticesPage* practices() const { return practices_; }
    SettingsPage* settings() const { return settings_; }
    Sidebar* sidebar() const { return sidebar_; }
    Palette* palette() const { return palette_; }
    Actions& actions() { return *actions_; }

    /// By its name: whatever lies over it is left.
    void goTo(Place place);
    /// By a link on a page: from there one comes back to it.
    void visit(Place place);
    /// Puts a page over the whole window, or one of the Journal's over its list; what had the
    /// keyboard gets it back at the end.
    void openFocusPage(QWidget* page);
    /// The same also where nothing else leads away from what is shown.
    void openOverAll(QWidget* page);
    /// While this page is shown nothing is said over it; and nothing opens or leads away from it
    /// that was asked for before it came, until something is asked for there: see `unshut`.
    void setBare(const QWidget* page) { bare_ = page; }
    void shut();
    void unshut();
    /// Back the way one came, as Esc and the button of every page do.
    void leaveFocusPage();
    /// The same from that page alone, wherever it lies.
    void leavePage(const QWidget* page);
    /// From now on nothing leads away from the page that is shown.
    void stay();
    Place place() const;
    /// Another one each time another page is shown.
    int visit() const { return visit_; }
    /// Gives the keyboard to the place that is shown, unless the sidebar has it.
    void focusPlace();
    /// The same whatever had it, as at the start of the program.
    void takeKeyboard();
    /// A sentence the person has to know, about the page that is shown: with the page it goes.
    /// Empty takes back what `who` has told, here or anywhere.
    void tell(const QString& sentence, const QObject* who = nullptr);
    /// What undo takes back if it is asked for once more; goes with the page, too.
    void askBeforeUndo(const QString& sentence);
    /// The same as `tell`, about more than a page.
    void tellAnywhere(const QString& sentence, const QObject* who = nullptr);
    /// The same also where nothing else is said.
    void tellAlways(const QString& sentence, const QObject* who);
    Notice* notice() const { return notice_; }
    /// The window shows the sample: says so over every page.
    void showSample();
    /// The same of a copy in which nothing can be written.
    void showOnlyToLook();
    const Theme& theme() const { return theme_; }
    /// The menu shows which colours are worn.
    void markColours();
    /// That page lies over all others.
    bool isFocused(const QWidget* page) const { return ways_.now().page == page; }
    /// The window closes when `mayClose` says so.
    void askBeforeClosing(std::function<bool()> mayClose) { mayClose_ = std::move(mayClose); }
    /// No page lies over the whole window; one may lie over the list of the Journal.
    bool seesPlace() const;
    /// No page lies over the places.
    bool showsPlaces() const { return ways_.now().isPlace(); }

  Q_SIGNALS:
    void placeEntered(upturn::gui::Place place);
    void reviewAsked();
    void trashAsked();
    void reflectAsked();
    void beforeAsked();
    void ownLessonAsked();
    /// Somebody to talk to.
    void calmAsked();
    void planAsked();
    void hideAsked();
    void undoAsked();
    void redoAsked();
    void focusPageLeft(const QWidget* page);
    void ownJournalAsked();
    void shortcutsAsked();
    /// The window has the whole screen: what is not being written steps back.
    void quietChanged(bool quiet);

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// What has the keyboard first in the place that is shown.
    QWidget* firstFocus() const;
    QWidget* frame();
    QWidget* whole();
    void showTopmost();
    bool goBack();
    void placeNotice();
    /// Of what is being written and what is read for it, how much lies below that part of the
    /// window.
    int coveredBy(const QRect& place) const;
    void lookBelowNotice(QWidget* keyboard);
    void connectSidebar();
    void connectJournal();
    std::vector<ActionSpec> actionList();
    std::vector<ActionSpec> fileActions();
    std::vector<ActionSpec> editActions();
    std::vector<ActionSpec> viewActions();
    std::vector<ActionSpec> placeActions();
    std::vector<ActionSpec> reflectActions();
    std::vector<ActionSpec> settingsActions();
    void search();
    void begin(core::EntryKind kind);
    void scaleText(double factor);
    void prepareMenuBar();
    void showMenuBar();
    void fold();

    Theme& theme_;
    QStackedWidget* outer_;
    QStackedWidget* places_;
    Sidebar* sidebar_;
    TodayPage* today_;
    JournalPage* journal_;
    LessonsPage* lessons_;
    PracticesPage* practices_;
    SettingsPage* settings_;
    std::unique_ptr<Actions> actions_;
    Notice* notice_;
    Palette* palette_;
    std::function<bool()> mayClose_;
    std::vector<SampleLine*> sampleLines_;
    Ways ways_;
    Ways::Stop toldAt_; ///< what was shown when something was said
    Ways::Stop seen_;   ///< what was shown last
    int visit_ = 0;
    QPointer<QWidget> written_; ///< had the keyboard last, apart from the notice
    const QWidget* bare_ = nullptr;
    std::vector<const QWidget*> overAll_;
    bool altAlone_ = false;
    bool stays_ = false;
    bool shut_ = false; ///< until the person asks for something
};

} // namespace upturn::gui
