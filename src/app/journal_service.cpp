// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/journal_service.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/core/say.hpp>

#include <QFileSystemWatcher>
#include <QMetaObject>
#include <QTimer>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace upturn::app {
namespace {

/// Another program's commit comes as a burst of file events: look once, shortly after.
constexpr int othersDelayMs = 150;
/// Longer than the pauses of somebody who is in the middle of something.
constexpr int restMs = 3000;

core::Id freshRun() {
    core::SystemRandomness random;
    return core::Id::fresh(random);
}

/// The folder that is watched has a name, also of a path that was given without one.
std::filesystem::path withFolder(const std::filesystem::path& given) {
    std::error_code error;
    std::filesystem::path whole = std::filesystem::absolute(given, error);
    return error ? given : whole;
}

} // namespace

/// One lane: a thread, its queue and its connection.
class JournalService::Worker {
  public:
    using Task = std::function<void(const Door&)>;
    using Opened = core::Result<std::unique_ptr<store::Journal>>;

    Worker(std::function<Opened()> open, std::function<void(store::Journal&)> opened,
           std::function<void(store::Touched)> tell, bool finishes)
        : open_(std::move(open))
        , opened_(std::move(opened))
        , tell_(std::move(tell))
        , finishes_(finishes)
        , thread_([this] { run(); }) {}
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker() {
        {
            const std::lock_guard lock(mutex_);
            ending_ = true;
            if (!finishes_)
                tasks_.clear();
        }
        wake_.notify_one();
        thread_.join();
    }

    void post(Task task) {
        {
            const std::lock_guard lock(mutex_);
            tasks_.push_back(std::move(task));
        }
        wake_.notify_one();
    }

  private:
    void run() {
        Opened journal = core::fail(core::Fault::failed, {});
        while (Task task = next()) {
            if (journal && (*journal)->wasReplacedHere())
                journal = openInItsPlace(**journal);
            // Tried again with each task: a journal that was locked or missing may be there now.
            if (!journal) {
                journal = open_();
                if (journal)
                    opened_(**journal);
            }
            task(journal ? Door(journal->get()) : Door(core::passOn(journal)));
            if (!journal)
                continue;
            if (store::Touched touched = (*journal)->takeTouched(); !touched.empty())
                tell_(std::move(touched));
        }
    }

    /// What was being typed is a draft of the one that was open; it stays that of whoever types.
    Opened openInItsPlace(store::Journal& before) {
        const auto typed =
            finishes_ ? before.drafts({}) : core::Result<std::vector<store::SavedDraft>>();
        Opened there = open_();
        if (!there)
            return there;
        opened_(**there);
        if (typed)
            for (const store::SavedDraft& draft : *typed)
                if (const auto same = (*there)->draft(draft.name); same && same->blank())
                    static_cast<void>((*there)->saveDraft(draft.name, draft.text));
        tell_({.everything = true});
        return there;
    }

    Task next() {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return ending_ || !tasks_.empty(); });
        if (tasks_.empty())
            return {};
        Task task = std::move(tasks_.front());
        tasks_.pop_front();
        return task;
    }

    std::function<Opened()> open_;
    std::function<void(store::Journal&)> opened_;
    std::function<void(store::Touched)> tell_;
    bool finishes_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Task> tasks_;
    bool ending_ = false;
    std::thread thread_; ///< last: it uses all of the above
};

JournalService::JournalService(std::shared_ptr<const Surroundings> surroundings,
                               std::filesystem::path journal, store::Access access)
    : surroundings_(std::move(surroundings))
    , path_(withFolder(journal))
    , run_(freshRun())
    , watcher_(new QFileSystemWatcher(this))
    , othersTimer_(new QTimer(this))
    , restTimer_(new QTimer(this)) {
    // Every lane may be the first, so every lane may make the journal; but when it was open and is
    // gone, none makes an empty one in its place.
    const bool create = access == store::Access::write;
    const auto lane = [&](store::Access wanted, bool finishes) {
        return std::make_unique<Worker>(
            [this, wanted, create] {
                auto opened = surroundings_->open(path_, wanted, create && !wasOpen_, run_);
                wasOpen_ = wasOpen_ || opened.has_value();
                return opened;
            },
            [this, finishes](store::Journal& opened) { heardOpened(opened, finishes); },
            [this](store::Touched touched) {
                reply([this, touched = std::move(touched)] { heardOwn(touched); });
            },
            finishes);
    };
    workers_ = {lane(access, true), lane(store::Access::read, false),
                lane(store::Access::read, false)};
    othersTimer_->setSingleShot(true);
    othersTimer_->setInterval(othersDelayMs);
    connect(othersTimer_, &QTimer::timeout, this, &JournalService::lookForOthers);
    restTimer_->setSingleShot(true);
    restTimer_->setInterval(restMs);
    connect(restTimer_, &QTimer::timeout, this, &JournalService::tidy);
    connect(watcher_, &QFileSystemWatcher::fileChanged, othersTimer_, qOverload<>(&QTimer::start));
    connect(watcher_, &QFileSystemWatcher::directoryChanged, othersTimer_,
            qOverload<>(&QTimer::start));
    lookForOthers();
}

JournalService::~JournalService() = default;

core::Error JournalService::unexpected(const std::exception& exception) {
    return {core::Fault::failed, core::say("Something unexpected went wrong: %1. What was saved "
                                           "before is safe.",
                                           {exception.what()})};
}

Danger JournalService::dangerOfActs(store::Journal& journal,
                                    const std::vector<store::Act>& acts) const {
    if (acts.empty())
        return {};
    try {
        return dangerIn(journal, *surroundings_, acts).value_or(Danger());
    } catch (const std::exception&) {
        return {}; // the act is done, and is told as that
    }
}

void JournalService::post(Lane lane, std::function<void(const Door&)> task) {
    workers_.at(static_cast<std::size_t>(lane))->post(std::move(task));
}

void JournalService::reply(std::function<void()> answer) {
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void JournalService::heardOwn(const store::Touched& touched) {
    restTimer_->start();
    Q_EMIT changed(touched);
}

/// What was asked came just before the program itself put another file there: then the lane opens
/// that by now, and nothing has moved.
void JournalService::heardMoved() {
    if (moved_)
        return;
    post(Lane::write, [this](const Door& door) {
        const auto same = door ? (*door)->requireGround() : core::Result<void>();
        if (same || same.error().fault != core::Fault::moved)
            return;
        reply([this] {
            if (!std::exchange(moved_, true))
                Q_EMIT moved();
        });
    });
}

void JournalService::tidy() {
    ask(
        this, Lane::write, [](store::Journal& journal) { return journal.tidy(); },
        [this](const core::Result<bool>& more) {
            // What was committed meanwhile has started the timer again.
            if (more && *more && !restTimer_->isActive())
                tidy();
        });
}

/// On a lane, before anything is done there.
void JournalService::heardOpened(store::Journal& journal, bool toWrite) {
    for (const std::string& notice : journal.notices())
        reply([this, notice] { Q_EMIT noticed(notice); });
    const auto version = journal.dataVersion();
    const auto newestAct = journal.newestAct();
    if (!version || !newestAct)
        return;
    const auto indexIsOld = journal.indexIsOld();
    const bool toMake = toWrite && journal.writable() && indexIsOld && *indexIsOld;
    reply([this, toWrite, toMake, version = *version, newestAct = *newestAct] {
        if (toMake)
            restTimer_->start();
        refreshIf(toWrite ? others_.openedToWrite(version, newestAct)
                          : others_.openedToRead(newestAct));
    });
}

/// The log file comes and goes with the connections, so the folder is watched too; the journal
/// itself may be written over. Watching opens nothing. Says whether it watches more than before.
bool JournalService::watch() {
    const QString file = QString::fromStdString(path_.string());
    const QString log = file + QLatin1String("-wal");
    const QString folder = QString::fromStdString(path_.parent_path().string());
    bool more = false;
    for (const QString& place : {file, log, folder})
        if (!watcher_->files().contains(place) && !watcher_->directories().contains(place))
            more |= watcher_->addPath(place);
    return more;
}

/// Watches before it looks: what is committed in between would be heard by neither. Looking may
/// make the journal and its folder; then there is more to watch, and one more look to take.
void JournalService::lookForOthers() {
    watch();
    Q_EMIT stirred();
    ask(
        this, Lane::write,
        [surroundings = surroundings_](store::Journal& journal) -> core::Result<std::int64_t> {
            if (const auto same = journal.requireGround(); !same)
                return core::passOn(same);
            // When the day begins may be what another program has changed.
            if (const auto settings = journalSettings(journal))
                surroundings->startDaysAt(settings->dayStart);
            return journal.dataVersion();
        },
        [this](const core::Result<std::int64_t>& version) {
            if (!version)
                return;
            refreshIf(others_.looked(*version));
            if (watch())
                lookForOthers();
        });
}

void JournalService::refreshIf(bool behind) {
    if (behind)
        Q_EMIT changed(store::Touched{.everything = true});
}

} // namespace upturn::app
