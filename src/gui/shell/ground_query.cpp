// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/ground_query.hpp"

#include "words/text.hpp"

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
        return QString::fromStdString(counts.error().sentence);
    const QString many = say("%n entries", static_cast<int>(counts->entries));
    const auto newest = journal.entries({.limit = 1});
    if (!newest || newest->empty())
        return many + QLatin1Char('.');
    return say("%1, the newest from %2.").arg(many, dayOf(newest->front().entry.happened.date));
}

fs::path pathBeside(const fs::path& journal, const core::Moment& now) {
    const QString when =
        dayOf(now.date) + QLatin1Char(' ') + timeOf(now).toString(QStringLiteral("hh.mm.ss"));
    return journal.parent_path() /
           (journal.stem().string() + ", " + when.toStdString() + ".upturn");
}

} // namespace

core::Result<GroundView> lookAtGround(store::Journal& open, const app::Surroundings& surroundings) {
    const fs::path& path = open.path();
    std::error_code error;
    const core::Moment now = surroundings.now();
    GroundView view;
    view.gone = !fs::exists(path, error);
    view.journal = say("%1, in %2")
                       .arg(QString::fromStdString(path.filename().string()),
                            QString::fromStdString(path.parent_path().filename().string()));
    view.time = QLocale().toString(timeOf(now), QLocale::ShortFormat);
    view.open = contentsOf(open);
    view.beside = pathBeside(path, now);
    view.details = {QString::fromStdString(path.string()), say("What is open: %1").arg(view.open)};
    if (view.gone)
        return view;
    const auto there = surroundings.open(path, store::Access::read, false);
    view.there = there ? contentsOf(**there) : QString::fromStdString(there.error().sentence);
    view.details.append(say("There now: %1").arg(view.there));
    view.details.append(
        say("The file there now has %1 bytes.")
            .arg(QLocale().toString(static_cast<qulonglong>(fs::file_size(path, error)))));
    return view;
}

} // namespace upturn::gui
