// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The rows of the Settings page, section by section.

#include "field/focus_field.hpp"
#include "settings/setting_row.hpp"
#include "settings/settings_page.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"
#include "widgets/segment.hpp"
#include "widgets/status_label.hpp"
#include "widgets/two_line_list.hpp"
#include "words/language.hpp"
#include "words/text.hpp"

#include <upturn/core/language.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QTime>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace upturn::gui {
namespace {

constexpr std::array<double, 8> textScales{0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0};
constexpr int latestDayStart = 8;
constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;
constexpr int reminderStep = 30;

QString percent(double scale) {
    return QString::number(qRound(scale * 100)) + QStringLiteral(" %");
}

void chooseData(QComboBox* box, const QVariant& value, const QString& text) {
    int index = box->findData(value);
    // Set elsewhere to something between: it is shown as it is.
    if (index < 0) {
        box->addItem(text, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QString clockTime(int minutes) {
    return QTime(minutes / minutesPerHour, minutes % minutesPerHour)
        .toString(QStringLiteral("H:mm"));
}

/// Buttons beside each other, or below where there is no room.
QWidget* together(const std::vector<QWidget*>& widgets) {
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    space(row, {}, 10);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    return group;
}

} // namespace

Button* SettingsPage::button(const QString& words, void (SettingsPage::*asked)()) {
    auto* made = new Button(words, ButtonKind::outlined);
    made->setButtonSize(ButtonSize::small);
    connect(made, &Button::clicked, this, asked);
    return made;
}

void SettingsPage::fillAppearance() {
    auto* rows = section(tr("Appearance"), Icon::sun);
    colours_ = new Segment;
    colours_->setChoices({tr("Desktop"), tr("Light"), tr("Dark"), tr("High contrast")});
    text_ = new QComboBox;
    for (const double scale : textScales)
        text_->addItem(percent(scale), scale);
    font_ = new QComboBox;
    language_ = new QComboBox;
    language_->addItem(tr("Like the desktop"), QString());
    for (const std::string& code : core::languages())
        language_->addItem(nameOfLanguage(code), QString::fromStdString(code));
    width_ = new Segment;
    width_->setChoices({tr("Narrow"), tr("Normal"), tr("Wide")});
    tray_ = new QCheckBox;
    rows->add(tr("Colours"), tr("\u201cDesktop\u201d follows it when it changes."), colours_);
    rows->add(tr("Text size"), tr("Everything grows with it."), text_);
    rows->add(tr("Font for writing and lessons"), QString(), font_);
    rows->add(tr("Line width"), tr("Normal is about 66 characters, easy on the eye."), width_);
    rows->add(tr("Keyboard shortcuts"), tr("See all of them, and change them."),
              button(tr("Show"), &SettingsPage::shortcutsAsked));
    rows->add(tr("Language"), tr("Spoken from the next start on. What you wrote stays as it is."),
              language_);
    trayRow_ = rows->add(tr("Icon beside the clock"),
                         tr("Upturn then stays ready when its window is closed."), tray_);
    connect(colours_, &Segment::chosenChanged, this, &SettingsPage::wish);
    connect(text_, &QComboBox::activated, this, &SettingsPage::wish);
    connect(font_, &QComboBox::activated, this, &SettingsPage::wish);
    connect(language_, &QComboBox::activated, this, &SettingsPage::wish);
    connect(width_, &Segment::chosenChanged, this, &SettingsPage::wish);
    connect(tray_, &QCheckBox::clicked, this, &SettingsPage::wish);
}

void SettingsPage::fillWriting() {
    auto* rows = section(tr("Writing"), Icon::pencil);
    dayStart_ = new QComboBox;
    for (int hour = 0; hour <= latestDayStart; ++hour)
        dayStart_->addItem(QStringLiteral("%1:00").arg(hour), hour * minutesPerHour);
    spelling_ = new QCheckBox;
    hide_ = new QCheckBox;
    contacts_ = new GrowingTextEdit(Type::body);
    contacts_->setLines(2, 8);
    contacts_->setInset(12, 8);
    contacts_->setHint(tr("Lena, 0151 234 567. One person a line."));
    contacts_->setAccessibleName(tr("Whom to reach in a hard moment"));
    contacts_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    contacts_->setSpelled(false);
    contacts_->installEventFilter(this);
    auto* frame = new Card(Card::Edge::field);
    auto* sheet = new QVBoxLayout(frame);
    space(sheet, {2, 2, 2, 2}, 0);
    sheet->addWidget(contacts_);
    frame->setAccessibleName(tr("Whom to reach in a hard moment"));
    rows->add(tr("A new day begins at"), tr("Until then a night still counts to the day before."),
              dayStart_);
    spellingRow_ = rows->add(tr("Mark unknown words"), QString(), spelling_);
    rows->add(tr("Hide the sentence first in a review"),
              tr("You say it to yourself, then Space shows it."), hide_);
    desktopKey_ = button(tr("Choose a key"), &SettingsPage::desktopKeyAsked);
    anywhereRow_ =
        rows->add(tr("Write from anywhere"), QString(),
                  together({desktopKey_, button(tr("Copy command"), &SettingsPage::commandAsked)}));
    showDesktopKey(false, QString());
    rows->add(tr("Whom to reach in a hard moment"),
              tr("Shown on the page for heavy setbacks. Only you see it, in this journal."), frame)
        ->setBelow();
    rows->add(tr("Your safety plan"),
              tr("Six steps for a hard hour, in your own words. Shown where you look for somebody "
                 "to talk to; the country of the numbers is chosen there (F7)."),
              button(tr("Open"), &SettingsPage::planAsked));
    connect(dayStart_, &QComboBox::activated, this, &SettingsPage::wish);
    connect(spelling_, &QCheckBox::clicked, this, &SettingsPage::wish);
    connect(hide_, &QCheckBox::clicked, this, &SettingsPage::wish);
}

void SettingsPage::fillReminders() {
    auto* rows = section(tr("Reminders"), Icon::bell);
    remind_ = new QCheckBox;
    remindAt_ = new QComboBox;
    for (int minutes = 0; minutes < minutesPerDay; minutes += reminderStep)
        remindAt_->addItem(clockTime(minutes), minutes);
    remindRow_ = rows->add(tr("Remind me to look in"), QString(), remind_);
    remindAtRow_ =
        rows->add(tr("At"), tr("Your computer keeps the time; Upturn need not run."), remindAt_);
    connect(remind_, &QCheckBox::clicked, this, &SettingsPage::wish);
    connect(remindAt_, &QComboBox::activated, this, &SettingsPage::wish);
}

void SettingsPage::fillReflecting() {
    reflecting_ = section(tr("Guides"), Icon::bulb);
}

void SettingsPage::showGuides() {
    reflecting_->clearRows();
    guides_.clear();
    thoughts_ = new QCheckBox;
    thoughts_->setChecked(wishes_.journal.thoughts);
    connect(thoughts_, &QCheckBox::clicked, this, &SettingsPage::wish);
    reflecting_->add(tr("A thought on Today"),
                     tr("A sentence of the articles a day, never beside something heavy."),
                     thoughts_);
    metBefore_ = new QCheckBox;
    metBefore_->setChecked(wishes_.journal.metBefore);
    connect(metBefore_, &QCheckBox::clicked, this, &SettingsPage::wish);
    reflecting_->add(tr("You have met this before"),
                     tr("What was learned from the same thing, beside what you write."),
                     metBefore_);
    for (const Choices::Guide& guide : choices_.guides) {
        auto* box = new QCheckBox;
        box->setChecked(!wishes_.journal.guidesOff.contains(guide.id.toStdString()));
        reflecting_->add(guide.title, guide.about, box);
        guides_.emplace_back(guide.id, box);
        connect(box, &QCheckBox::clicked, this, &SettingsPage::wish);
    }
}

void SettingsPage::fillBackups() {
    auto* rows = backupsSection_ = section(tr("Backups"), Icon::history);
    backups_ = new QCheckBox;
    reach_ = new QComboBox;
    reach_->addItem(tr("Two weeks"), static_cast<int>(app::BackupReach::days));
    reach_->addItem(tr("Three months"), static_cast<int>(app::BackupReach::weeks));
    reach_->addItem(tr("A year"), static_cast<int>(app::BackupReach::months));
    auto* now = button(tr("Back up now"), &SettingsPage::backupAsked);
    auto* folder = new Button(tr("Show folder"), ButtonKind::outlined);
    folder->setButtonSize(ButtonSize::small);
    connect(folder, &Button::clicked, this,
            [this] { Q_EMIT folderAsked(backupsView_.folder + QStringLiteral("/.")); });
    copies_ = new TwoLineList(tr("Copies of this journal"));
    restore_ = new Button(tr("Restore..."), ButtonKind::outlined);
    restore_->setButtonSize(ButtonSize::small);
    const auto ask = [this] {
        if (const QString file = restorable(); !file.isEmpty())
            Q_EMIT restoreAsked(file);
    };
    connect(restore_, &Button::clicked, this, ask);
    connect(copies_, &QListView::activated, this, ask);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    space(column, {}, 8);
    column->addWidget(copies_);
    column->addWidget(restore_, 0, Qt::AlignRight);
    backupsRow_ = rows->add(tr("Make backups automatically"), QString(), backups_);
    reachRow_ = rows->add(tr("How far back"), QString(), reach_);
    placeRow_ = rows->add(tr("Where"), QString(), together({now, folder}));
    auto* noSecond = new Button(tr("None any more"), ButtonKind::flat);
    noSecond->setButtonSize(ButtonSize::small);
    connect(noSecond, &Button::clicked, this, &SettingsPage::noSecondPlaceAsked);
    noSecond_ = noSecond;
    secondRow_ = rows->add(
        tr("A second place"), QString(),
        together({button(tr("Choose folder..."), &SettingsPage::secondPlaceAsked), noSecond}));
    copiesRow_ = rows->add(tr("Copies"), QString(), list);
    copiesRow_->setBelow();
    connect(backups_, &QCheckBox::clicked, this, &SettingsPage::wish);
    connect(reach_, &QComboBox::activated, this, &SettingsPage::wish);
    showBackups({}, {});
}

void SettingsPage::showBackups(const BackupsView& view, const QString& trouble) {
    const QString chosen = restorable();
    backupsView_ = view;
    std::vector<TwoLines> lines;
    for (const BackupsView::Row& row : view.rows)
        lines.push_back({.title = row.name, .line = row.line, .right = row.right});
    copies_->show(std::move(lines));
    for (std::size_t i = 0; i < view.rows.size(); ++i)
        if (view.rows[i].file == chosen || (chosen.isEmpty() && i == 0))
            copies_->choose(static_cast<int>(i));
    constexpr int mostRows = 4;
    const int rows = std::min(mostRows, static_cast<int>(view.rows.size()));
    copies_->setVisible(rows > 0);
    if (rows > 0)
        copies_->setFixedHeight(rows * std::max(1, copies_->sizeHintForRow(0)));
    restore_->setVisible(rows > 0);
    backupsRow_->setLine(
        trouble.isEmpty()
            ? tr("When you close Upturn, and a quarter of an hour after you wrote something.")
            : tr("The last one could not be made: %1").arg(trouble));
    reachRow_->setLine(QStringList{
        view.farthest, tr("All of two days, then the last of each day, week and month.")}
                           .join(QLatin1Char(' '))
                           .trimmed());
    QStringList place;
    for (const QString& line :
         {view.folder, view.rows.empty() ? QString() : view.room, view.synced})
        if (!line.isEmpty())
            place << line;
    placeRow_->setLine(place.join(QLatin1Char('\n')));
    secondRow_->setLine(view.second.isEmpty()
                            ? tr("On another disk, a stick for example: each backup is made there "
                                 "too, whenever it can be reached.")
                            : view.second);
    noSecond_->setVisible(!view.second.isEmpty());
    copiesRow_->setLine(view.rows.empty()
                            ? tr("There is none yet.")
                            : tr("Each was opened and read in full before an older one went."));
}

QString SettingsPage::restorable() const {
    const int row = copies_->chosen();
    return row < 0 || row >= static_cast<int>(backupsView_.rows.size())
               ? QString()
               : backupsView_.rows[static_cast<std::size_t>(row)].file;
}

void SettingsPage::fillJournals() {
    journals_ = section(tr("Journals"), Icon::book);
}

void SettingsPage::showJournals() {
    journals_->clearRows();
    journals_->add(tr("Open another journal"), tr("This one is closed and stays as it is."),
                   together({button(tr("Open"), &SettingsPage::openJournalAsked),
                             button(tr("New journal"), &SettingsPage::newJournalAsked)}));
    for (const QString& path : choices_.recent) {
        auto* open = new Button(tr("Open"), ButtonKind::outlined);
        open->setButtonSize(ButtonSize::small);
        connect(open, &Button::clicked, this, [this, path] { Q_EMIT journalAsked(path); });
        const QString name = QFileInfo(path).completeBaseName();
        journals_->add(name, path, open);
        open->setAccessibleName(tr("Open %1").arg(name));
    }
    journals_->add(tr("Delete this journal"),
                   tr("With its files and backups. What goes is shown first."),
                   button(tr("Delete\u2026"), &SettingsPage::farewellAsked));
    for (const Choices::Place& place : choices_.places) {
        auto* show = new Button(tr("Show folder"), ButtonKind::flat);
        show->setButtonSize(ButtonSize::small);
        connect(show, &Button::clicked, this,
                [this, path = place.path] { Q_EMIT folderAsked(path); });
        journals_->add(place.what, place.path, show);
        show->setAccessibleName(tr("Show the folder: %1").arg(place.what));
    }
}

void SettingsPage::fillTransfer() {
    auto* rows = section(tr("Import and export"), Icon::archive);
    import_ = button(tr("Choose a file"), &SettingsPage::importFileAsked);
    importFolder_ = button(tr("Choose a folder"), &SettingsPage::importFolderAsked);
    export_ = button(tr("Export"), &SettingsPage::exportAsked);
    rows->add(
        tr("Bring entries from another journal"),
        tr("Day One, jrnl, Joplin, RedNotebook, Daylio, tables, notes in Markdown or text. Choose "
           "it, or drop it here. You see what would be added before anything is. One undo "
           "takes it back."),
        together({import_, importFolder_}));
    rows->add(tr("Export everything"),
              tr("All entries, answers, lessons and files in one file that loses nothing; or notes "
                 "in Markdown, a page to read, a table of lessons, a calendar of next steps."),
              export_);
    span_ = new QComboBox;
    span_->addItems({tr("All days"), tr("The last 30 days"), tr("This year"), tr("Last year")});
    paperKind_ = new QComboBox;
    paperKind_->addItems({tr("All entries"), tr("Setbacks"), tr("Wins"), tr("Notes")});
    print_ = button(tr("Print..."), &SettingsPage::printAsked);
    pdf_ = button(tr("Save as PDF..."), &SettingsPage::pdfAsked);
    rows->add(tr("Print"),
              tr("Entries with their answers, lessons and next steps. You see the sheets before "
                 "they are printed."),
              together({print_, pdf_}));
    rows->add(tr("Days to print"), QString(), span_);
    rows->add(tr("Entries to print"), QString(), paperKind_);
    transfer_ = new QWidget(content_);
    transferLine_ = new StatusLabel(Type::bodyMedium, Ink::primary, transfer_);
    transferDetail_ = new Label(Type::small, Ink::secondary, transfer_);
    transferLine_->setWordWrap(true);
    transferDetail_->setWordWrap(true);
    transferYes_ = new Button(tr("Bring them in"), ButtonKind::filled, transfer_);
    transferNo_ = new Button(tr("Not now"), ButtonKind::outlined, transfer_);
    transferUndo_ = new Button(tr("Undo"), ButtonKind::outlined, transfer_);
    auto* answers = new QHBoxLayout;
    space(answers, {}, 10);
    for (Button* answer : {transferYes_, transferNo_, transferUndo_})
        answers->addWidget(answer);
    answers->addStretch(1);
    auto* stack = new QVBoxLayout(transfer_);
    space(stack, {4, 0, 4, 0}, 8);
    stack->addWidget(transferLine_);
    stack->addWidget(transferDetail_);
    stack->addLayout(answers);
    column_->addWidget(transfer_);
    connect(transferYes_, &Button::clicked, this, [this] { Q_EMIT transferAnswered(true); });
    connect(transferNo_, &Button::clicked, this, [this] { Q_EMIT transferAnswered(false); });
    connect(transferUndo_, &Button::clicked, this, &SettingsPage::transferUndoAsked);
    showTransfer({});
    setAcceptDrops(true);
}

namespace {

/// The one file or folder of this computer that is dragged; nothing where it is something else.
QString draggedFile(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

void SettingsPage::dragEnterEvent(QDragEnterEvent* event) {
    if (import_->isEnabled() && !draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SettingsPage::dropEvent(QDropEvent* event) {
    const QString file = draggedFile(event->mimeData());
    if (file.isEmpty() || !import_->isEnabled())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(file);
}

void SettingsPage::showDesktopKey(bool offered, const QString& keys) {
    desktopKey_->setVisible(offered);
    anywhereRow_->setLine(
        !offered         ? tr("Give this command a key in the keyboard settings of your desktop.")
        : keys.isEmpty() ? tr("Your desktop can keep a key for it while Upturn runs; the command "
                              "works at any time.")
                         : tr("%1 opens the small window while Upturn runs; the command works at "
                              "any time.")
                               .arg(keys));
}

void SettingsPage::showDictionaries(const QStringList& names) {
    spellingRow_->setLine(
        names.isEmpty()
            ? tr("No dictionary for your languages is installed; the packages are called "
                 "hunspell and the language, as hunspell-en-us.")
            : tr("A wave stands under what is in none of these dictionaries: %1. The menu of the "
                 "word says what may be meant.")
                  .arg(names.join(QStringLiteral(", "))));
}

/// What is disabled or hidden while it has the keyboard gives it to the next control, and the page
/// scrolls there: so the line about what goes on has it meanwhile.
void SettingsPage::holdKeyboard() {
    QWidget* now = QApplication::focusWidget();
    const bool begins = now != nullptr && (now == import_ || now == importFolder_ ||
                                           now == export_ || now == print_ || now == pdf_);
    if (begins)
        beganTransfer_ = now;
    if (begins || (now != nullptr && transfer_->isAncestorOf(now)))
        transferLine_->setFocus(Qt::OtherFocusReason);
}

SettingsPage::OnPaper SettingsPage::onPaper() const {
    OnPaper chosen{.span = static_cast<Span>(span_->currentIndex())};
    constexpr std::array kinds{core::EntryKind::setback, core::EntryKind::win,
                               core::EntryKind::note};
    if (const int kind = paperKind_->currentIndex(); kind > 0)
        chosen.kind = kinds.at(static_cast<std::size_t>(kind) - 1);
    return chosen;
}

void SettingsPage::showTransfer(const Transfer& transfer) {
    transfer_->setVisible(!transfer.line.isEmpty() || transferLine_->hasFocus());
    transferLine_->say(transfer.line);
    holdKeyboard();
    transferDetail_->setText(transfer.detail);
    transferDetail_->setVisible(!transfer.detail.isEmpty());
    transferYes_->setVisible(transfer.asks);
    const QString no = transfer.stops ? tr("Stop") : tr("Not now");
    transferNo_->setText(no);
    transferNo_->setAccessibleName(no);
    transferNo_->setVisible(transfer.asks || transfer.stops);
    transferUndo_->setVisible(transfer.canUndo);
    for (Button* begins : {import_, importFolder_, export_, print_, pdf_})
        begins->setEnabled(!transfer.busy && !transfer.asks);
    if (transfer.asks && isVisible())
        transferYes_->setFocus(Qt::OtherFocusReason);
    else if (!transfer.busy && transferLine_->hasFocus() && beganTransfer_)
        beganTransfer_->setFocus(Qt::OtherFocusReason);
    transfer_->setVisible(!transfer.line.isEmpty());
    // It has its place once the page is laid out anew.
    if (!transfer.line.isEmpty() && isVisible())
        QMetaObject::invokeMethod(
            transfer_, [this] { scroller_->ensureWidgetVisible(transfer_); }, Qt::QueuedConnection);
}

void SettingsPage::setChoices(const Choices& choices) {
    choices_ = choices;
    font_->clear();
    font_->addItem(tr("The usual one"), QString());
    for (const QString& family : choices.fonts)
        font_->addItem(family, family);
    showGuides();
    showJournals();
    orderTabs();
    trayRow_->setVisible(choices.tray);
    remindRow_->setLine(
        choices.reminderTimes
            ? tr("One quiet notification without a word of the journal; none on a day on which "
                 "you already wrote.")
            : tr("One quiet notification when you log in, without a word of the journal; none on "
                 "a day on which you already wrote."));
    filter(search_->text());
    show(wishes_);
}

/// In the order of sight: guides and journals are known after the rest was made.
void SettingsPage::orderTabs() {
    QWidget* before = remindAt_;
    const auto follow = [&before](QWidget* next) {
        QWidget::setTabOrder(before, next);
        before = next;
    };
    for (const SettingSection* section : {reflecting_, backupsSection_, journals_})
        for (QWidget* control : section->findChildren<QWidget*>())
            if ((control->focusPolicy() & Qt::TabFocus) != 0 && !control->isHidden())
                follow(control);
    for (Button* button :
         {import_, importFolder_, export_, print_, pdf_, transferYes_, transferNo_, transferUndo_})
        follow(button);
}

app::Served SettingsPage::serve() {
    return contacts_->field().serve();
}

void SettingsPage::showContacts(const QString& contacts) {
    // Who is in the middle of writing them is not interrupted by what was there before.
    const bool writes = contacts_->hasFocus() && contacts_->words().trimmed() != shownContacts_;
    if (writes)
        return;
    const core::Text kept = textOf(contacts);
    FocusField& field = contacts_->field();
    // The first time the page does not know yet what is in the journal.
    if (field.draft()->name().empty() || contacts_->words().trimmed() != contacts)
        field.keepAs("contacts", kept, kept.utf8());
    else if (shownContacts_ != contacts)
        field.draft()->became(textOf(contacts_->words()), kept.utf8());
    shownContacts_ = contacts;
}

void SettingsPage::show(const Wishes& wishes) {
    wishes_ = wishes;
    showing_ = true;
    colours_->choose(static_cast<int>(wishes.here.colours));
    chooseData(text_, wishes.here.textScale, percent(wishes.here.textScale));
    chooseData(font_, wishes.here.writingFont, wishes.here.writingFont);
    chooseData(language_, wishes.here.language, nameOfLanguage(wishes.here.language.toStdString()));
    remind_->setChecked(wishes.reminder.on);
    const auto at = static_cast<int>(wishes.reminder.at.count());
    chooseData(remindAt_, at, clockTime(at));
    remindAt_->setEnabled(wishes.reminder.on);
    width_->choose(static_cast<int>(wishes.here.lineWidth));
    spelling_->setChecked(wishes.here.spelling);
    hide_->setChecked(wishes.here.hideSentence);
    tray_->setChecked(wishes.here.trayIcon);
    backups_->setChecked(wishes.here.backups);
    reach_->setCurrentIndex(static_cast<int>(wishes.journal.backups));
    const auto begins = static_cast<int>(wishes.journal.dayStart.count());
    chooseData(dayStart_, begins,
               QStringLiteral("%1:%2")
                   .arg(begins / minutesPerHour)
                   .arg(begins % minutesPerHour, 2, 10, QLatin1Char('0')));
    showContacts(shown(wishes.journal.contacts));
    for (const auto& [guide, box] : guides_)
        box->setChecked(!wishes.journal.guidesOff.contains(guide.toStdString()));
    if (thoughts_ != nullptr)
        thoughts_->setChecked(wishes.journal.thoughts);
    if (metBefore_ != nullptr)
        metBefore_->setChecked(wishes.journal.metBefore);
    showing_ = false;
}

} // namespace upturn::gui
