// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What can be set, in one page: sections at the left, rows at the right, a search over all of it.

#pragma once

#include "backups/backups_view.hpp"
#include "settings/settings_view.hpp"
#include "theme/icons.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/core/entry.hpp>

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace upturn::gui {

class Button;
class GrowingTextEdit;
class Label;
class NavButton;
class Scroller;
class Segment;
class SettingRow;
class SettingSection;
class StatusLabel;
class TwoLineList;

/// Each change is handed on at once, as the whole of what is wished now.
class SettingsPage final : public QWidget {
    Q_OBJECT

  public:
    enum class Section { appearance, writing, reminders, reflecting, backups, journals, transfer };

    explicit SettingsPage(QWidget* parent = nullptr);

    void setChoices(const Choices& choices);
    void show(const Wishes& wishes);
    /// The draft of what is typed here.
    app::Served serve();
    using QWidget::show;
    /// Where the desktop gives keys out; `keys` is empty until it has given one.
    void showDesktopKey(bool offered, const QString& keys);
    /// Of the spelling that runs.
    void showDictionaries(const QStringList& names);
    void showTransfer(const Transfer& transfer);
    /// `trouble`: why the last one could not be made; empty.
    void showBackups(const BackupsView& view, const QString& trouble);
    /// A sentence under the title: "Command copied."
    void say(const QString& sentence);
    void goTo(Section section);
    QWidget* firstFocus() const;
    /// Which entries are wanted on paper.
    enum class Span { all, lastDays, thisYear, lastYear };
    struct OnPaper {
        Span span = Span::all;
        std::optional<core::EntryKind> kind{};
    };
    OnPaper onPaper() const;
    QLineEdit* searchField() const { return search_; }

  Q_SIGNALS:
    void wished(const upturn::gui::Wishes& wishes);
    void shortcutsAsked();
    void commandAsked();
    void planAsked();
    void desktopKeyAsked();
    void openJournalAsked();
    void newJournalAsked();
    void journalAsked(const QString& path);
    void folderAsked(const QString& path);
    void importFileAsked();
    void importFolderAsked();
    void exportAsked();
    void printAsked();
    void pdfAsked();
    /// The answer to what an import would do.
    void transferAnswered(bool yes);
    void transferUndoAsked();
    /// A file or folder to bring entries from.
    void fileDropped(const QString& path);
    /// The section has come into sight with the page.
    void backupsShown();
    void backupAsked();
    /// A folder for it is to be chosen; or there is to be none any more.
    void secondPlaceAsked();
    void noSecondPlaceAsked();
    /// The journal is to be deleted whole; first it is shown what goes.
    void farewellAsked();
    void restoreAsked(const QString& file);

  protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void showContacts(const QString& contacts);
    QWidget* headLine();
    QWidget* sectionList();
    QWidget* sections();
    SettingSection* section(const QString& name, Icon glyph);
    void fillAppearance();
    void fillWriting();
    void fillReminders();
    void fillReflecting();
    void fillBackups();
    /// The file of the copy that is chosen.
    QString restorable() const;
    void fillJournals();
    void fillTransfer();
    void showGuides();
    void showJournals();
    void orderTabs();
    void holdKeyboard();
    void filter(const QString& search);
    void follow();
    void fold();
    /// Something was changed by hand.
    void wish();
    Button* button(const QString& words, void (SettingsPage::*asked)());

    Choices choices_;
    Wishes wishes_;
    bool showing_ = false; ///< values are being set by the program
    QLineEdit* search_;
    StatusLabel* said_;
    QWidget* list_;
    QBoxLayout* listColumn_;
    QButtonGroup* links_;
    Scroller* scroller_ = nullptr;
    QBoxLayout* margins_ = nullptr;
    Label* title_ = nullptr;
    QBoxLayout* body_ = nullptr;
    QWidget* content_ = nullptr;
    QBoxLayout* column_ = nullptr;
    std::vector<SettingSection*> sections_;
    Label* nothing_ = nullptr;

    Segment* colours_ = nullptr;
    QComboBox* text_ = nullptr;
    QComboBox* font_ = nullptr;
    QComboBox* language_ = nullptr;
    Segment* width_ = nullptr;
    SettingRow* anywhereRow_ = nullptr;
    Button* desktopKey_ = nullptr;
    QCheckBox* spelling_ = nullptr;
    SettingRow* spellingRow_ = nullptr;
    QCheckBox* hide_ = nullptr;
    QComboBox* dayStart_ = nullptr;
    GrowingTextEdit* contacts_ = nullptr;
    QString shownContacts_; ///< before anything was typed
    QCheckBox* remind_ = nullptr;
    QComboBox* remindAt_ = nullptr;
    SettingRow* remindRow_ = nullptr;
    SettingRow* remindAtRow_ = nullptr;
    QCheckBox* tray_ = nullptr;
    SettingRow* trayRow_ = nullptr;
    std::vector<std::pair<QString, QCheckBox*>> guides_;
    QCheckBox* thoughts_ = nullptr;
    QCheckBox* metBefore_ = nullptr;
    SettingSection* reflecting_ = nullptr;
    SettingSection* backupsSection_ = nullptr;
    QCheckBox* backups_ = nullptr;
    SettingRow* backupsRow_ = nullptr;
    QComboBox* reach_ = nullptr;
    SettingRow* reachRow_ = nullptr;
    SettingRow* placeRow_ = nullptr;
    SettingRow* secondRow_ = nullptr;
    QWidget* noSecond_ = nullptr;
    TwoLineList* copies_ = nullptr;
    SettingRow* copiesRow_ = nullptr;
    Button* restore_ = nullptr;
    BackupsView backupsView_;
    SettingSection* journals_ = nullptr;
    Button* import_ = nullptr;
    Button* importFolder_ = nullptr;
    Button* export_ = nullptr;
    QComboBox* span_ = nullptr;
    QComboBox* paperKind_ = nullptr;
    Button* print_ = nullptr;
    Button* pdf_ = nullptr;
    QWidget* transfer_ = nullptr;
    StatusLabel* transferLine_ = nullptr;
    Label* transferDetail_ = nullptr;
    Button* transferYes_ = nullptr;
    Button* transferNo_ = nullptr;
    Button* transferUndo_ = nullptr;
    QPointer<QWidget> beganTransfer_; ///< had the keyboard when it began
};

} // namespace upturn::gui
