// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "backups/backups_view.hpp"
#include "recovery/recovery_view.hpp"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace upturn::gui {
namespace {

QString say(const char* words, int count = -1) {
    return QCoreApplication::translate("Recovery", words, nullptr, count);
}

QString placeOf(const std::filesystem::path& journal, std::int64_t bytes) {
    const QString name = QString::fromStdString(journal.filename().string());
    const QString folder = QString::fromStdString(journal.parent_path().filename().string());
    return bytes > 0 ? say("%1, %2, in %3").arg(name, saidBytes(bytes), folder)
                     : say("%1, in %2").arg(name, folder);
}

QString titleOf(app::Trouble trouble) {
    switch (trouble) {
    case app::Trouble::lost:
        return say("Your journal file is not there any more");
    case app::Trouble::onlyCopies:
        return say("There is no journal file here, but there are backups");
    case app::Trouble::empty:
        return say("Your journal file is empty");
    case app::Trouble::unreadable:
        return say("Your journal file can't be opened");
    case app::Trouble::damaged:
        break;
    }
    return say("A part of your journal file can't be read");
}

QString aboutOf(app::Trouble trouble) {
    switch (trouble) {
    case app::Trouble::lost:
        return say("It was moved, deleted, or its disk is not connected. Upturn has made no new "
                   "one in its place.");
    case app::Trouble::onlyCopies:
        return say("They have the name that the file would have: they were brought here, or the "
                   "file was moved or deleted. Upturn has made no new one beside them.");
    case app::Trouble::empty:
        return say("There are no words in it, and Upturn has left it as it is.");
    case app::Trouble::unreadable:
    case app::Trouble::damaged:
        break;
    }
    return say("A part of the file was overwritten, most likely by the disk. Upturn has looked at "
               "a copy, and left your file exactly as it is.");
}

/// Whole is what nothing is known to be missing of: without a copy nobody knows.
RecoveryView::Row rowOf(const QString& name, std::int64_t here, std::optional<std::int64_t> known,
                        bool lost) {
    const QLocale locale;
    const QString count = locale.toString(static_cast<qlonglong>(here));
    const bool fewer = known && here < *known;
    return {name,
            fewer ? say("%1 of %2").arg(count, locale.toString(static_cast<qlonglong>(*known)))
                  : count,
            known && !fewer && !lost};
}

RecoveryView::Copy copyOf(const app::Recovery::Copy& copy, core::CivilDate today) {
    RecoveryView::Copy shown{.name = nameOf(copy.backup.name, today),
                             .line = say("%n entries", static_cast<int>(copy.backup.entries)),
                             .right = copy.backup.checked > 0 ? say("checked") : QString(),
                             .file = QString::fromStdString(copy.backup.file.string()),
                             .readable = copy.backup.readable()};
    if (!shown.readable)
        shown.line = say("Can't be read");
    else if (copy.lacks && *copy.lacks > 0)
        shown.line +=
            say(", %n things that can be read now are not in it", static_cast<int>(*copy.lacks));
    if (!copy.backup.problem.empty() && shown.readable)
        shown.right = say("not whole");
    return shown;
}

bool nothingIsThere(app::Trouble trouble) {
    return trouble == app::Trouble::lost || trouble == app::Trouble::onlyCopies ||
           trouble == app::Trouble::empty;
}

QString saidRepair(const app::Recovery& recovery) {
    if (recovery.readable.empty())
        return {};
    QString line = say("Repairing keeps what can be read, after a copy of the file as it is.");
    // What was tried in a copy was done to nothing of the person's yet.
    const bool fromCopies =
        std::ranges::any_of(recovery.notices, [&recovery](const std::string& notice) {
            return std::ranges::any_of(recovery.copies, [&notice](const app::Recovery::Copy& copy) {
                return notice.find(copy.backup.file.filename().string()) != std::string::npos;
            });
        });
    if (fromCopies)
        line += QLatin1Char(' ') + say("What is missing and the backups have comes from them.");
    return line;
}

QString saidLost(const app::Recovery& recovery) {
    QStringList lines;
    constexpr qsizetype most = 6;
    int more = 0;
    for (const store::Finding& finding : recovery.findings) {
        if (finding.repaired)
            continue;
        if (lines.size() == most) {
            ++more;
            continue;
        }
        const QString title = QString::fromStdString(finding.title.utf8());
        lines << (title.isEmpty() ? QString() : title + QStringLiteral(": ")) +
                     QString::fromStdString(finding.what);
    }
    if (more > 0)
        lines << say("And %n more.", more);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RecoveryView viewBefore(app::Trouble trouble, const std::filesystem::path& journal) {
    return {.journal = placeOf(journal, 0),
            .title = titleOf(trouble),
            .about = say("Upturn is looking at what can be read. Nothing is changed."),
            .rows = {},
            .notReadable = {},
            .copies = {},
            .repair = {},
            .readable = {},
            .gone = nothingIsThere(trouble)};
}

RecoveryView viewOf(const app::Recovery& recovery, core::CivilDate today) {
    RecoveryView view{.journal = placeOf(recovery.journal, recovery.bytes),
                      .title = titleOf(recovery.trouble),
                      .about = aboutOf(recovery.trouble),
                      .rows = {},
                      .notReadable = saidLost(recovery),
                      .copies = {},
                      .repair = saidRepair(recovery),
                      .readable = recovery.readable,
                      .gone = nothingIsThere(recovery.trouble)};
    if (recovery.readable.empty() && recovery.trouble == app::Trouble::unreadable)
        view.about = say("Nothing of a journal can be read in it. Upturn has left the file exactly "
                         "as it is.");
    if (!recovery.readable.empty()) {
        using Side = store::CopyComparison::Side;
        const auto newest =
            std::ranges::find_if(recovery.copies, [](const app::Recovery::Copy& copy) {
                return copy.holds.has_value();
            });
        const auto row = [&](const QString& name, std::int64_t Side::*count) {
            return rowOf(name, recovery.there.*count,
                         newest == recovery.copies.end()
                             ? std::optional<std::int64_t>()
                             : std::optional<std::int64_t>((*newest->holds).*count),
                         !view.notReadable.isEmpty());
        };
        view.rows = {row(say("Entries"), &Side::entries), row(say("Lessons"), &Side::lessons),
                     row(say("Next steps"), &Side::steps),
                     row(say("Reviews and practice days"), &Side::reviews)};
    }
    for (const app::Recovery::Copy& copy : recovery.copies)
        view.copies.push_back(copyOf(copy, today));
    if (recovery.readable.empty() &&
        std::ranges::any_of(view.copies, &RecoveryView::Copy::readable))
        view.about += QLatin1Char(' ') + say("What you wrote is in the backups below.");
    return view;
}

} // namespace upturn::gui
