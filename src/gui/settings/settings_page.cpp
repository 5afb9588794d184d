// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "settings/settings_page.hpp"

#include "settings/setting_row.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/nav_button.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"
#include "widgets/search_field.hpp"
#include "widgets/segment.hpp"
#include "widgets/status_label.hpp"
#include "words/match.hpp"
#include "words/text.hpp"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int listWidth = 208;
constexpr int searchWidth = 300;
constexpr int leastSearch = 180;
constexpr int leastSaid = 110;     ///< "Taken back."
constexpr int listGoesBelow = 760; ///< of the page

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , search_(new SearchField(tr("Search settings"), this))
    , said_(new StatusLabel(Type::small, Ink::secondary, this))
    , list_(new QWidget(this))
    , listColumn_(new QVBoxLayout(list_))
    , links_(new QButtonGroup(this)) {
    auto* page = new QVBoxLayout(this);
    space(page, {}, 0);
    page->addWidget(headLine());
    body_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(body_, {}, 0);
    body_->addWidget(sectionList(), 0);
    body_->addWidget(sections(), 1);
    page->addLayout(body_, 1);
    fillAppearance();
    fillWriting();
    fillReminders();
    fillReflecting();
    fillBackups();
    fillJournals();
    fillTransfer();
    listColumn_->addStretch(1);
    links_->button(0)->setChecked(true);
    column_->addStretch(1);
    // With its own key as with that of the whole program, as long as this page is shown.
    onKeys(this, QKeySequence::Find, [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    });
    connect(search_, &QLineEdit::textChanged, this, &SettingsPage::filter);
    new Folding(this, [this] { fold(); });
}

QWidget* SettingsPage::headLine() {
    auto* head = new QWidget(this);
    margins_ = new QBoxLayout(QBoxLayout::LeftToRight, head);
    space(margins_, {40, 24, 40, 16}, 16);
    title_ = new Label(tr("Settings"), Type::title, Ink::primary, head);
    said_->setWordWrap(true);
    auto* line = new QHBoxLayout;
    space(line, {}, 16);
    line->addWidget(title_);
    line->addWidget(said_, 1);
    margins_->addLayout(line, 1);
    search_->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    margins_->addWidget(search_);
    return head;
}

QWidget* SettingsPage::sectionList() {
    space(listColumn_, {40, 0, 0, 0}, 2);
    connect(links_, &QButtonGroup::idClicked, this,
            [this](int id) { goTo(static_cast<Section>(id)); });
    return list_;
}

QWidget* SettingsPage::sections() {
    content_ = new QWidget;
    column_ = new QVBoxLayout(content_);
    space(column_, {32, 8, 26, 40}, 26);
    nothing_ = new Label(tr("No setting is called that. Another word may find it."), Type::large,
                         Ink::secondary, content_);
    nothing_->setWordWrap(true);
    nothing_->hide();
    column_->addWidget(nothing_);
    scroller_ = new Scroller(content_, this);
    connect(scroller_->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::follow);
    return scroller_;
}

SettingSection* SettingsPage::section(const QString& name, Icon glyph) {
    auto* made = new SettingSection(name, content_);
    column_->addWidget(made);
    auto* link = new NavButton(glyph, name, list_);
    links_->addButton(link, static_cast<int>(sections_.size()));
    listColumn_->addWidget(link);
    sections_.push_back(made);
    return made;
}

void SettingsPage::say(const QString& sentence) {
    said_->say(QString());
    said_->say(sentence);
}

void SettingsPage::goTo(Section section) {
    search_->clear();
    auto* made = sections_[static_cast<std::size_t>(section)];
    content_->layout()->activate();
    const int top = made->mapTo(content_, QPoint(0, 0)).y();
    scroller_->verticalScrollBar()->setValue(std::max(0, top - px(8)));
    links_->button(static_cast<int>(section))->setChecked(true);
}

/// The list at the left says where one has scrolled to.
void SettingsPage::follow() {
    const int top = scroller_->verticalScrollBar()->value() + px(60);
    int here = 0;
    for (std::size_t i = 0; i < sections_.size(); ++i)
        if (sections_[i]->isVisible() && sections_[i]->y() <= top)
            here = static_cast<int>(i);
    const QScrollBar* bar = scroller_->verticalScrollBar();
    // The last sections may be too short to come up.
    if (links_->checkedId() > here && bar->value() == bar->maximum())
        return;
    links_->button(here)->setChecked(true);
}

void SettingsPage::filter(const QString& search) {
    const QStringList sought = soughtWords(search);
    bool any = false;
    for (SettingSection* section : sections_)
        any = section->filter(sought) || any;
    nothing_->setVisible(!any);
    if (trayRow_ != nullptr && !choices_.tray)
        trayRow_->hide();
    if (remindAtRow_ != nullptr && !choices_.reminderTimes)
        remindAtRow_->hide();
}

QWidget* SettingsPage::firstFocus() const {
    return search_;
}

void SettingsPage::fold() {
    const bool narrow = width() < px(listGoesBelow);
    const int side = narrow ? 24 : 40;
    list_->setVisible(!narrow);
    space(margins_, {side, narrow ? 16 : 24, side, narrow ? 10 : 16}, 16);
    space(column_, {narrow ? 24 : 32, 8, side - 14, 40}, 26);
    list_->setFixedWidth(px(listWidth) + px(40));
    // Below the title where one of the two would be cut.
    const int words = title_->sizeHint().width() + px(leastSaid);
    const int beside = width() - 2 * px(side) - words - 2 * px(16);
    const bool below = beside < px(leastSearch);
    margins_->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    search_->setFixedWidth(
        std::min(px(searchWidth), below ? width() - 2 * px(side) : std::min(beside, width() / 2)));
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event) {
    // Contacts are kept when they are left, not with every letter.
    if (watched == contacts_ && event->type() == QEvent::FocusOut)
        wish();
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT backupsShown();
}

void SettingsPage::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

void SettingsPage::wish() {
    if (showing_)
        return;
    Wishes now = wishes_;
    now.here.colours = static_cast<Colours>(colours_->chosen());
    now.here.textScale = text_->currentData().toDouble();
    now.here.writingFont = font_->currentData().toString();
    now.here.lineWidth = static_cast<LineWidth>(width_->chosen());
    now.here.language = language_->currentData().toString();
    now.here.spelling = spelling_->isChecked();
    now.here.hideSentence = hide_->isChecked();
    now.here.trayIcon = tray_->isChecked();
    now.here.backups = backups_->isChecked();
    now.journal.backups = static_cast<app::BackupReach>(reach_->currentData().toInt());
    now.reminder.on = remind_->isChecked();
    now.reminder.at = std::chrono::minutes(remindAt_->currentData().toInt());
    remindAt_->setEnabled(now.reminder.on);
    now.journal.dayStart = std::chrono::minutes(dayStart_->currentData().toInt());
    now.journal.contacts = textOf(contacts_->words().trimmed());
    now.journal.thoughts = thoughts_ == nullptr || thoughts_->isChecked();
    now.journal.metBefore = metBefore_ == nullptr || metBefore_->isChecked();
    now.journal.guidesOff.clear();
    for (const auto& [guide, box] : guides_)
        if (!box->isChecked())
            now.journal.guidesOff.insert(guide.toStdString());
    if (now == wishes_)
        return;
    wishes_ = now;
    Q_EMIT wished(now);
}

} // namespace upturn::gui
