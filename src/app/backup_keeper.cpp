// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/backup_keeper.hpp>
#include <upturn/app/second_place.hpp>

#include <QTimer>

#include <algorithm>
#include <utility>

namespace upturn::app {
namespace {

/// After the window is up and filled.
constexpr std::chrono::milliseconds afterStart{2000};

core::Result<BackupStanding> standingOf(store::Journal& journal, const Surroundings& surroundings,
                                        bool make) {
    BackupStanding standing;
    if (make) {
        const auto made = backUpIfBehind(journal, surroundings);
        if (!made)
            standing.trouble = made.error().sentence;
        else if (standing.made = made->has_value(); standing.made)
            standing.trouble =
                (**made).made.problem.empty() ? (**made).made.filesProblem : (**made).made.problem;
    }
    if (make)
        backUpToSecondPlace(journal, surroundings);
    const auto all = Backups(surroundings).of(journal);
    if (!all)
        return core::passOn(all);
    const auto readable =
        std::ranges::find_if(*all, [](const Backup& one) { return one.problem.empty(); });
    if (readable != all->end())
        standing.newest = *readable;
    const auto behind = isBehind(journal, *all);
    standing.behind = behind.value_or(false);
    return standing;
}

} // namespace

BackupKeeper::BackupKeeper(JournalService& service, bool on, QObject* parent,
                           std::chrono::milliseconds pause)
    : QObject(parent)
    , service_(service)
    , pause_(pause)
    , due_(new QTimer(this)) {
    standing_.on = on;
    due_->setSingleShot(true);
    due_->setTimerType(Qt::VeryCoarseTimer);
    connect(due_, &QTimer::timeout, this, &BackupKeeper::make);
    connect(&service_, &JournalService::changed, this, &BackupKeeper::heard);
    QTimer::singleShot(afterStart, this, &BackupKeeper::look);
}

void BackupKeeper::setOn(bool on) {
    if (std::exchange(standing_.on, on) == on)
        return;
    if (on)
        heard();
    else
        due_->stop();
    Q_EMIT changed();
}

void BackupKeeper::heard() {
    standing_.behind = true;
    if (!standing_.on || making_ || due_->isActive())
        return;
    const std::chrono::milliseconds took(standing_.newest ? standing_.newest->took : 0);
    due_->start(std::max(pause_, took * timesAsLong));
}

void BackupKeeper::look() {
    if (making_)
        return;
    service_.ask(
        this, Lane::slow,
        [&surroundings = service_.surroundings()](store::Journal& journal) {
            return standingOf(journal, surroundings, false);
        },
        [this](const core::Result<BackupStanding>& now) { take(now); });
}

void BackupKeeper::make() {
    if (std::exchange(making_, true))
        return;
    due_->stop();
    standing_.behind = false;
    service_.ask(
        this, Lane::slow,
        [&surroundings = service_.surroundings()](store::Journal& journal) {
            return standingOf(journal, surroundings, true);
        },
        [this](const core::Result<BackupStanding>& now) {
            making_ = false;
            take(now);
            if (now && !now->made && now->trouble.empty())
                Q_EMIT nothingNew();
        });
}

void BackupKeeper::take(const core::Result<BackupStanding>& now) {
    const bool on = standing_.on;
    const bool meanwhile = standing_.behind;
    if (now) {
        standing_ = *now;
        standing_.behind = now->behind || meanwhile;
    } else {
        standing_.trouble = now.error().sentence;
    }
    standing_.on = on;
    if (standing_.behind && standing_.trouble.empty())
        heard();
    Q_EMIT changed();
}

} // namespace upturn::app
