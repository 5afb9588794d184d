// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "backups/backups_view.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/plan.hpp>
#include <upturn/app/second_place.hpp>
#include <upturn/app/synced_folder.hpp>

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace upturn::gui {
namespace {

constexpr std::size_t mostThings = 50;
constexpr std::size_t manyThings = 200; ///< more than these are not all shown

QString say(const char* words) {
    return QCoreApplication::translate("Backups", words);
}

QString timeOf(const store::CopyName& name) {
    return QTime(0, 0).addSecs(name.second).toString(QStringLiteral("H:mm"));
}

BackupsView::Row rowOf(const app::Backup& backup, core::CivilDate today) {
    BackupsView::Row row{.name = nameOf(backup.name, today),
                         .line = QCoreApplication::translate("Backups", "%n entries", nullptr,
                                                             static_cast<int>(backup.entries)),
                         .right = saidBytes(backup.bytes),
                         .file = QString::fromStdString(backup.file.string()),
                         .readable = backup.readable()};
    if (backup.name.occasion == "restore")
        row.line += say(", before restoring");
    else if (backup.name.occasion == "upgrade")
        row.line += say(", before an upgrade");
    else if (backup.name.occasion == "repair")
        row.line += say(", before a repair");
    if (!backup.readable())
        row.line = say("Could not be read: %1").arg(QString::fromStdString(backup.problem));
    else if (!backup.problem.empty())
        row.line = say("Not whole: %1").arg(QString::fromStdString(backup.problem));
    else if (backup.checked > 0)
        row.right = say("%1, checked").arg(row.right);
    return row;
}

QString kindOf(const std::string& kind) {
    if (kind == "entry")
        return say("Entry");
    if (kind == "lesson")
        return say("Lesson");
    if (kind == "next_step")
        return say("Next step");
    if (kind == "setting")
        return say("Setting");
    return say("In Practices");
}

RestoreView::Thing thingOf(const store::CopyDifference& one) {
    using What = store::CopyDifference::What;
    RestoreView::Thing thing{
        .id = one.thing, .title = oneLine(shown(one.title)), .line = kindOf(one.kind), .right = {}};
    if (!one.setting.empty())
        thing.title = QString::fromStdString(app::sayOfSetting(one.setting));
    if (thing.title.isEmpty())
        thing.title = thing.line;
    switch (one.what) {
    case What::onlyHere:
        thing.right = say("not in the copy");
        break;
    case What::onlyThere:
        thing.right = one.purged    ? say("deleted for good here")
                      : one.deleted ? say("deleted here")
                                    : say("not here");
        break;
    case What::words:
        thing.line +=
            say(", %1 words now, %2 words in the copy").arg(one.wordsHere).arg(one.wordsThere);
        thing.right = say("older text");
        break;
    case What::otherwise:
        thing.right = say("as it was");
        break;
    }
    if (one.purged && one.what != What::onlyThere)
        thing.right = say("a part was deleted for good");
    return thing;
}

RestoreView::Number numberOf(const QString& name, std::int64_t now, std::int64_t then) {
    return {name, QLocale().toString(static_cast<qlonglong>(now)),
            QLocale().toString(static_cast<qlonglong>(then))};
}

} // namespace

QString nameOf(const store::CopyName& name, core::CivilDate today) {
    const std::int64_t days = core::dayNumber(today) - core::dayNumber(name.day);
    const QString day = days == 0                 ? say("Today")
                        : days == 1               ? say("Yesterday")
                        : days > 0 && days <= 300 ? longDay(name.day)
                                                  : fullDay(name.day);
    return say("%1, %2").arg(day, timeOf(name));
}

QString saidBytes(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString statusOf(const app::BackupStanding& standing, core::CivilDate today) {
    if (!standing.trouble.empty())
        return say("Not backed up: see Settings");
    if (!standing.newest)
        return standing.on ? say("Kept on this computer") : say("No backups: see Settings");
    const store::CopyName& name = standing.newest->name;
    const std::int64_t days = core::dayNumber(today) - core::dayNumber(name.day);
    if (days <= 0)
        return say("Backed up at %1").arg(timeOf(name));
    if (days == 1)
        return say("Backed up yesterday");
    return say("Backed up on %1").arg(shortDay(name.day, today));
}

namespace {

QString saidSecond(const app::SecondPlace& place, const app::Surroundings& surroundings) {
    QString line = QString::fromStdString(place.folder.string());
    if (place.reached > 0) {
        const core::Moment now = surroundings.now();
        const core::Moment then = core::momentAt(place.reached, now.zone, now.offset);
        const std::int64_t second = (then.instant / 1000 + then.offset) % 86'400;
        line += QLatin1Char('\n') + say("Last reached: %1")
                                        .arg(nameOf({.journal = {},
                                                     .day = then.date,
                                                     .second = static_cast<int>(second),
                                                     .occasion = {}},
                                                    now.date));
    } else {
        line += QLatin1Char('\n') + say("Not reached yet.");
    }
    if (!place.trouble.empty())
        line += QLatin1Char('\n') + QString::fromStdString(place.trouble);
    return line;
}

} // namespace

core::Result<BackupsView> readBackups(store::Journal& journal,
                                      const app::Surroundings& surroundings) {
    app::Backups all(surroundings);
    const auto copies = all.of(journal);
    if (!copies)
        return core::passOn(copies);
    BackupsView view{.rows = {},
                     .folder = QString::fromStdString(all.folder().string()),
                     .room = {},
                     .farthest = {},
                     .second = {},
                     .synced = {}};
    if (const auto id = journal.id())
        if (const auto second = app::secondPlace(surroundings, *id))
            view.second = saidSecond(*second, surroundings);
    if (const auto program = app::syncedBy(journal.path()))
        view.synced = QString::fromStdString(app::aboutSyncing(*program));
    std::int64_t bytes = 0;
    const core::CivilDate today = surroundings.now().date;
    for (const app::Backup& one : *copies) {
        view.rows.push_back(rowOf(one, today));
        bytes += one.bytes;
    }
    view.room = QCoreApplication::translate("Backups", "%n copies, %1", nullptr,
                                            static_cast<int>(copies->size()))
                    .arg(saidBytes(bytes));
    if (!copies->empty())
        view.farthest = say("They reach back to %1.").arg(fullDay(copies->back().name.day));
    return view;
}

core::Result<RestoreView> readRestore(store::Journal& journal,
                                      const app::Surroundings& surroundings, const QString& file) {
    const std::filesystem::path path = file.toStdString();
    const auto compared = journal.compareWith(path);
    if (!compared)
        return core::passOn(compared);
    const core::CivilDate today = surroundings.now().date;
    const auto name = store::readCopyName(path);
    std::error_code ignored;
    RestoreView view{
        .file = file,
        .name = name ? nameOf(*name, today) : QString::fromStdString(path.filename().string()),
        .about = saidBytes(static_cast<std::int64_t>(std::filesystem::file_size(path, ignored))),
        .things = {},
        .numbers = {},
        .unread = {},
        .asOf = compared->asOf};
    const auto& here = compared->here;
    const auto& there = compared->there;
    view.numbers.push_back(numberOf(say("Entries"), here.entries, there.entries));
    view.numbers.push_back(numberOf(say("Lessons"), here.lessons, there.lessons));
    view.numbers.push_back(numberOf(say("Next steps"), here.steps, there.steps));
    view.numbers.push_back(numberOf(say("Reviews and practice days"), here.reviews, there.reviews));
    const std::size_t shownThings =
        compared->things.size() > manyThings ? mostThings : compared->things.size();
    for (std::size_t i = 0; i < shownThings; ++i)
        view.things.push_back(thingOf(compared->things[i]));
    view.more = compared->things.size() - shownThings;
    if (compared->unread > 0)
        view.unread = QCoreApplication::translate(
            "Backups", "%n things can't be read in the copy, and stay as they are.", nullptr,
            static_cast<int>(compared->unread));
    return view;
}

} // namespace upturn::gui
