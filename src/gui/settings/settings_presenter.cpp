// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "settings/settings_presenter.hpp"

#include "desktop/desktop_key.hpp"
#include "desktop/reminder.hpp"
#include "spelling/spelling.hpp"
#include "theme/type.hpp"
#include "words/trouble.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/reminders.hpp>

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QUrl>

#include <utility>

namespace upturn::gui {

using app::Lane;

namespace {

QString pathOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

/// The journal of a window, as it has to be named on a command line.
QString captureCommand(const std::filesystem::path& journal, bool usual) {
    const QString command = QStringLiteral("upturn --capture");
    if (usual)
        return command;
    QString quoted = pathOf(journal);
    quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return command + QStringLiteral(" --journal '") + quoted + QLatin1Char('\'');
}

std::vector<Choices::Guide> readGuides(const app::Surroundings& surroundings) {
    std::vector<Choices::Guide> guides;
    const auto worded = [&surroundings](const auto& wording) {
        return QString::fromStdString(wording.in(surroundings.language()));
    };
    for (const auto& guide : surroundings.catalogue().guides())
        if (!guide.generic && !guide.off)
            guides.push_back(
                {QString::fromStdString(guide.id), worded(guide.title), worded(guide.about)});
    return guides;
}

void turnHere(Preferences& now, const Preferences& from, const Preferences& to, app::Turned& how) {
    how.turn(now.colours, from.colours, to.colours);
    how.turn(now.textScale, from.textScale, to.textScale);
    how.turn(now.language, from.language, to.language);
    how.turn(now.writingFont, from.writingFont, to.writingFont);
    how.turn(now.lineWidth, from.lineWidth, to.lineWidth);
    how.turn(now.spelling, from.spelling, to.spelling);
    how.turn(now.hideSentence, from.hideSentence, to.hideSentence);
    how.turn(now.trayIcon, from.trayIcon, to.trayIcon);
    how.turn(now.backups, from.backups, to.backups);
}

void turnReminder(app::ReminderPlan& now, const app::ReminderPlan& from,
                  const app::ReminderPlan& to, app::Turned& how) {
    how.turn(now.on, from.on, to.on);
    how.turn(now.at, from.at, to.at);
}

} // namespace

SettingsPresenter::SettingsPresenter(app::JournalService& service, SettingsPage& page,
                                     PreferenceFile& file, Theme& theme, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page)
    , file_(file)
    , theme_(theme) {
    now_.here = file_.now().preferences;
    apply(now_);
    connectPage();
    connect(&theme_, &Theme::chosen, this, &SettingsPresenter::takeTheme);
    connect(&service_, &app::JournalService::changed, this, [this](const store::Touched& touched) {
        if ((touched.settings || touched.everything) && page_.isVisible())
            refresh();
    });
}

void SettingsPresenter::connectPage() {
    connect(&page_, &SettingsPage::wished, this, &SettingsPresenter::wish);
    connect(&page_, &SettingsPage::commandAsked, this, [this] {
        const app::Paths& paths = service_.surroundings().paths();
        const bool usual = !paths.journalNamed && service_.journal() == paths.journal;
        QGuiApplication::clipboard()->setText(captureCommand(service_.journal(), usual));
        page_.say(tr("The command is copied."));
    });
    connect(&page_, &SettingsPage::desktopKeyAsked, this, [] { desktopKey().want(); });
    connect(&desktopKey(), &DesktopKey::changed, this, &SettingsPresenter::takeDesktopKey);
    connect(&desktopKey(), &DesktopKey::refused, this,
            [this] { page_.say(tr("Your desktop gave no key.")); });
    // The desktop takes its key back when the program ends: whoever had one gets it again.
    const auto wantAgain = [this] {
        if (now_.here.desktopKey && desktopKey().keys().isEmpty())
            desktopKey().want();
    };
    connect(&desktopKey(), &DesktopKey::found, this, wantAgain);
    takeDesktopKey();
    wantAgain();
    connect(&page_, &SettingsPage::folderAsked, this, [](const QString& path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
}

Choices SettingsPresenter::choices() const {
    const app::Paths& paths = service_.surroundings().paths();
    Choices choices;
    choices.fonts = writingFamilies();
    choices.tray = QSystemTrayIcon::isSystemTrayAvailable();
    choices.places = {
        {tr("This journal"), pathOf(service_.journal())},
        {tr("Attached files"), pathOf(app::attachmentFolder(service_.journal()))},
        {tr("Settings of this computer"), pathOf(paths.settings)},
        {tr("Your own question packs"), pathOf(paths.packs)},
        {tr("Log"), pathOf(paths.state / "upturn.log")},
    };
    for (const QString& path : file_.now().recent)
        if (path != pathOf(service_.journal()))
            choices.recent << path;
    return choices;
}

template<class Value>
bool SettingsPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
    return result.has_value();
}

void SettingsPresenter::show() {
    if (filled_)
        page_.show(now_);
}

void SettingsPresenter::refresh() {
    // Most sessions end without a look at the settings.
    if (!std::exchange(filled_, true)) {
        page_.setChoices(choices());
        takeDesktopKey();
        show();
    }
    spelling().name(this, [this](const std::vector<std::string>& names) {
        QStringList all;
        for (const std::string& name : names)
            all << QString::fromStdString(name);
        page_.showDictionaries(all);
    });
    struct Read {
        app::JournalSettings settings;
        std::vector<Choices::Guide> guides;
        app::ReminderPlan reminder;
        bool reminderTimes = true;
    };
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings()](store::Journal& journal) -> core::Result<Read> {
            auto settings = app::journalSettings(journal);
            if (!settings)
                return core::passOn(settings);
            // The first call reads the packs, so it belongs here too.
            const auto reminders = app::Reminders::here(surroundings.paths());
            return Read{std::move(*settings), readGuides(surroundings), reminders.plan(),
                        reminders.knowsTimes()};
        },
        [this](const core::Result<Read>& read) {
            if (!fine(read))
                return;
            now_.journal = read->settings;
            now_.reminder = read->reminder;
            if (!std::exchange(guidesKnown_, true)) {
                Choices all = choices();
                all.guides = read->guides;
                all.reminderTimes = read->reminderTimes;
                page_.setChoices(all);
            }
            show();
        });
}

void SettingsPresenter::takeDesktopKey() {
    const DesktopKey& key = desktopKey();
    if (filled_)
        page_.showDesktopKey(key.offered(), key.keys());
    if (key.keys().isEmpty() || now_.here.desktopKey)
        return;
    now_.here.desktopKey = true;
    show();
    keepHere();
}

void SettingsPresenter::takeTheme() {
    if (applying_)
        return;
    Wishes wishes = now_;
    wishes.here.colours = theme_.colours();
    wishes.here.textScale = theme_.textScale();
    now_ = wishes;
    show();
    keepHere();
}

void SettingsPresenter::wish(const Wishes& wishes) {
    // What was said of the one before is over.
    page_.say({});
    done_.push_back({now_, wishes, ++changes_});
    takenBack_.clear();
    apply(wishes, changes_);
}

template<class Part>
void SettingsPresenter::refused(int change, Part Wishes::*part) {
    for (std::vector<Change>* stack : {&done_, &takenBack_}) {
        for (Change& one : *stack)
            if (one.number == change)
                one.to.*part = one.from.*part;
        std::erase_if(*stack, [](const Change& one) { return one.from == one.to; });
    }
}

void SettingsPresenter::stays(const Change& change, bool back) {
    const auto is = [&change](const Change& one) { return one.number == change.number; };
    std::erase_if(back ? takenBack_ : done_, is);
    std::vector<Change>& stack = back ? done_ : takenBack_;
    const auto later = std::ranges::find_if(stack, [&](const Change& one) {
        return back ? one.number > change.number : one.number < change.number;
    });
    stack.insert(later, change);
}

void SettingsPresenter::apply(Wishes wishes, int change) { // by value: it may be `now_`
    const Wishes old = std::exchange(now_, wishes);
    applying_ = true;
    wear(wishes.here, theme_);
    applying_ = false;
    keepHere();
    if (old.reminder != wishes.reminder)
        remind(wishes.reminder, change);
    if (old.journal != wishes.journal)
        writeJournal(old.journal, wishes.journal, change);
}

void SettingsPresenter::remind(const app::ReminderPlan& plan, int change) {
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), plan](store::Journal&) -> core::Result<void> {
            auto changed = app::Reminders::here(surroundings.paths()).change(plan);
            if (changed)
                tellTimers(plan.on);
            return changed;
        },
        [this, change](const core::Result<void>& changed) {
            if (fine(changed))
                return;
            refused(change, &Wishes::reminder);
            refresh();
        });
}

void SettingsPresenter::keepHere() {
    Kept kept = file_.now();
    kept.preferences = now_.here;
    file_.keep(kept);
    Q_EMIT changed(now_.here);
}

void SettingsPresenter::writeJournal(const app::JournalSettings& before,
                                     const app::JournalSettings& settings, int change) {
    service_.surroundings().startDaysAt(settings.dayStart);
    service_.ask(
        this, Lane::write,
        [before, settings, typed = page_.serve()](store::Journal& journal) {
            return app::become(journal, {typed}, [&]() -> core::Result<void> {
                return app::changeJournalSettings(journal, before, settings);
            });
        },
        [this, change](const core::Result<void>& written) {
            if (fine(written))
                return;
            // What could not be written is not so: the page shows what is.
            refused(change, &Wishes::journal);
            refresh();
        });
}

bool SettingsPresenter::undo() {
    return timeTravel(true);
}

bool SettingsPresenter::redo() {
    return timeTravel(false);
}

bool SettingsPresenter::timeTravel(bool back) {
    std::vector<Change>& stack = back ? done_ : takenBack_;
    if (stack.empty())
        return false;
    const Change change = stack.back();
    stack.pop_back();
    (back ? takenBack_ : done_).push_back(change);
    turn(back ? Change{change.to, change.from, change.number} : change, back);
    return true;
}

void SettingsPresenter::turn(const Change& change, bool back) {
    app::Turned how;
    turnHere(now_.here, change.from.here, change.to.here, how);
    applying_ = true;
    wear(now_.here, theme_);
    applying_ = false;
    keepHere();
    const bool elsewhere =
        change.from.reminder != change.to.reminder || change.from.journal != change.to.journal;
    if (!elsewhere) {
        show();
        return tellTurned(how, back);
    }
    // As it is most likely; what is so is known below.
    app::Turned likely;
    app::turn(now_.journal, change.from.journal, change.to.journal, likely);
    turnReminder(now_.reminder, change.from.reminder, change.to.reminder, likely);
    service_.surroundings().startDaysAt(now_.journal.dayStart);
    show();
    struct Now {
        app::TurnedSettings settings;
        app::ReminderPlan reminder;
    };
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), change, how,
         typed = page_.serve()](store::Journal& journal) -> core::Result<Now> {
            const auto reminders = app::Reminders::here(surroundings.paths());
            app::ReminderPlan plan = reminders.plan();
            app::Turned reminded;
            turnReminder(plan, change.from.reminder, change.to.reminder, reminded);
            if (reminded.any) {
                if (const auto changed = reminders.change(plan); !changed)
                    return core::passOn(changed);
                tellTimers(plan.on);
            }
            auto turned = app::become(journal, {typed}, [&] {
                return app::turnJournalSettings(journal, change.from.journal, change.to.journal);
            });
            if (!turned)
                return core::passOn(turned);
            turned->how.any = turned->how.any || reminded.any || how.any;
            turned->how.stays = turned->how.stays || reminded.stays || how.stays;
            return Now{std::move(*turned), plan};
        },
        [this, back, change](const core::Result<Now>& now) {
            // What could not be written is not so: the page shows what is.
            if (!fine(now)) {
                stays(back ? Change{change.to, change.from, change.number} : change, back);
                return refresh();
            }
            now_.journal = now->settings.now;
            now_.reminder = now->reminder;
            service_.surroundings().startDaysAt(now_.journal.dayStart);
            show();
            tellTurned(now->settings.how, back);
        });
}

void SettingsPresenter::tellTurned(const app::Turned& how, bool back) {
    if (how.stays && how.any)
        page_.say(back ? tr("Taken back, except for what was changed elsewhere since.")
                       : tr("There again, except for what was changed elsewhere since."));
    else if (how.stays)
        page_.say(tr("It was changed elsewhere since, and stays as it is."));
    else if (back)
        page_.say(how.any ? tr("Taken back.") : tr("It was taken back elsewhere already."));
    else
        page_.say(how.any ? tr("There again.") : tr("It was done again elsewhere already."));
}

} // namespace upturn::gui
