// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ground/ground_query.hpp"

#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/left_journals.hpp>
#include <upturn/app/recovery.hpp>

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace upturn::gui {
namespace {

namespace fs = std::filesystem;

QString say(const char* words, int count = -1) {
    return QCoreApplication::translate("upturn::gui::GroundPage", words, nullptr, count);
}

QTime timeOf(const core::Moment& now) {
    constexpr std::int64_t aDay = 86'400'000;
    const std::int64_t local = now.instant + std::int64_t{now.offset} * 1000;
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(((local % aDay) + aDay) % aDay));
}

QString dayOf(core::CivilDate day) {
    return QLocale().toString(QDate(static_cast<int>(day.year()),
                                    static_cast<int>(static_cast<unsigned>(day.month())),
                                    static_cast<int>(static_cast<unsigned>(day.day()))),
                              say("d MMMM"));
}

/// "311 entries, the newest from 17 November."
QString contentsOf(store::Journal& journal) {
    const auto counts = journal.counts();
    if (!counts)
        return sentenceOf(counts.error());
    const QString many = say("%n entries", static_cast<int>(counts->entries));
    const auto newest = journal.entries({.limit = 1});
    if (!newest || newest->empty())
        return many + QLatin1Char('.');
    return say("%1, the newest from %2.").arg(many, dayOf(newest->front().entry.happened.date));
}

/// That name, or with a number where something has it.
fs::path freeName(const fs::path& wished) {
    std::error_code error;
    fs::path name = wished;
    for (int number = 2; fs::exists(fs::symlink_status(name, error)); ++number)
        name = wished.parent_path() /
               (wished.stem().string() + ' ' + std::to_string(number) + ".upturn");
    return name;
}

fs::path pathBeside(const fs::path& journal, const core::Moment& now) {
    const QString when =
        dayOf(now.date) + QLatin1Char(' ') + timeOf(now).toString(QStringLiteral("hh.mm.ss"));
    return freeName(journal.parent_path() /
                    (journal.stem().string() + ", " + when.toStdString() + ".upturn"));
}

/// Files that are named after what they hold never change, so a second name for each will do.
void bringFilesAlong(const fs::path& from, const fs::path& to) {
    std::error_code error;
    const fs::path files = app::attachmentFolder(from);
    if (!fs::exists(files, error))
        return;
    using fs::copy_options;
    fs::copy(files, app::attachmentFolder(to),
             copy_options::recursive | copy_options::create_hard_links, error);
    if (error)
        fs::copy(files, app::attachmentFolder(to),
                 copy_options::recursive | copy_options::skip_existing, error);
}

void lookAtWhatIsThere(GroundView& view, store::Journal& open, const core::Id& id,
                       const app::Surroundings& surroundings) {
    const auto there = surroundings.open(open.path(), store::Access::read, false);
    view.there = there ? contentsOf(**there) : sentenceOf(there.error());
    view.unusable = app::troubleWith(surroundings, open.path()).has_value();
    const auto named = there ? (*there)->id() : core::passOn(there);
    view.sameJournal = named && !id.empty() && *named == id;
    view.details.append(say("There now: %1").arg(view.there));
    std::error_code error;
    view.details.append(
        say("The file there now has %1 bytes.")
            .arg(QLocale().toString(static_cast<qulonglong>(fs::file_size(open.path(), error)))));
}

} // namespace

core::Result<GroundView> lookAtGround(store::Journal& open, const core::Id& id,
                                      const app::Surroundings& surroundings) {
    const fs::path& path = open.path();
    std::error_code error;
    const core::Moment now = surroundings.now();
    const auto file = open.fileNow();
    GroundView view;
    view.gone = !fs::exists(path, error);
    view.writtenOver = file && *file == store::FileNow::writtenOver;
    view.journal = say("%1, in %2")
                       .arg(QString::fromStdString(path.filename().string()),
                            QString::fromStdString(path.parent_path().filename().string()));
    view.time = QLocale().toString(timeOf(now), QLocale::ShortFormat);
    if (!view.writtenOver)
        view.open = contentsOf(open);
    view.beside = pathBeside(path, now);
    view.details = {QString::fromStdString(path.string())};
    if (!view.writtenOver)
        view.details.append(say("What is open: %1").arg(view.open));
    if (!view.gone)
        lookAtWhatIsThere(view, open, id, surroundings);
    return view;
}

core::Result<SavedBeside> saveBeside(store::Journal& open, const core::Id& id,
                                     const fs::path& beside,
                                     const app::Surroundings& surroundings) {
    const auto file = open.fileNow();
    if (!file)
        return core::passOn(file);
    if (*file != store::FileNow::another)
        return SavedBeside();
    fs::path copy = beside.empty() ? pathBeside(open.path(), surroundings.now()) : freeName(beside);
    const std::size_t known = open.notices().size();
    auto saved = open.saveAs(copy);
    if (!saved) {
        copy = freeName(surroundings.paths().backups / copy.filename());
        if (!open.saveAs(copy))
            return core::passOn(saved);
    }
    bringFilesAlong(open.path(), copy);
    // Saved it is all the same, and the page says where.
    static_cast<void>(app::rememberLeft(surroundings.paths(), open.path(), id, copy));
    return SavedBeside{copy, open.notices().size() > known ? open.notices().back() : std::string()};
}

} // namespace upturn::gui
