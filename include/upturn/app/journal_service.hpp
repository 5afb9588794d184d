// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The journal for a window: asked from the GUI thread, answered there, read and written elsewhere.
//
//     service.ask(this, Lane::read,
//                 [](store::Journal& journal) { return journal.entries({}); },
//                 [this](core::Result<std::vector<store::Found>> page) { show(page); });

#pragma once

#include <upturn/app/danger.hpp>
#include <upturn/app/others.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/result.hpp>
#include <upturn/core/text.hpp>
#include <upturn/store/journal.hpp>

#include <QObject>
#include <QPointer>

#include <array>
#include <atomic>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

class QFileSystemWatcher;
class QTimer;

namespace upturn::app {

/// Three threads, each with a connection of its own. What is asked on one lane happens in the
/// order it was asked. When nothing was committed for a while, the write lane tidies the search
/// index, in portions that let what is asked meanwhile go between.
enum class Lane {
    write, ///< drafts and commits, and reading what was typed a moment ago
    read,  ///< views and search
    slow,  ///< verify, export: what takes long and only reads
};

class JournalService : public QObject {
    Q_OBJECT

  public:
    /// Opens nothing yet: each lane opens its connection when it is first asked. Lives on the GUI
    /// thread, as long as the window's program.
    JournalService(std::shared_ptr<const Surroundings> surroundings, std::filesystem::path journal,
                   store::Access access = store::Access::write);
    /// Finishes what was asked of the write lane; forgets the rest.
    ~JournalService() override;

    /// Runs `work(journal)` on the lane and then, on the GUI thread, `then(result)`, unless
    /// `owner` is gone by then. `work` returns a core::Result. A journal that can't be opened is
    /// the error of every answer.
    template<class Work, class Then>
    void ask(QObject* owner, Lane lane, Work work, Then then) {
        std::vector<core::Text> words;
        if (lane == Lane::write)
            words.swap(inHand_);
        send(owner, lane, std::move(work), std::move(then), std::move(words));
    }
    /// The same for what keeps drafts: it writes down none of the words that were entrusted.
    template<class Work, class Then>
    void askForDrafts(QObject* owner, Work work, Then then) {
        send(owner, Lane::write, std::move(work), std::move(then), {});
    }
    /// Words of somebody that what is asked next of the write lane makes more than a draft, or
    /// can't: see `unwritten`.
    void entrust(const core::Text& words) { inHand_.push_back(words); }

    const Surroundings& surroundings() const { return *surroundings_; }
    /// For what goes on when the window is gone.
    const std::shared_ptr<const Surroundings>& sharedSurroundings() const { return surroundings_; }
    const std::filesystem::path& journal() const { return path_; }
    /// It could be opened, by whichever lane.
    bool wasOpen() const { return wasOpen_; }

  Q_SIGNALS:
    /// A commit of this window, or of another program, touched this. Views that show any of it
    /// ask again.
    void changed(const upturn::store::Touched& touched);
    /// Another file is in the place of the journal, or none. Nothing can be written from now on;
    /// what is read is what was open. Told once.
    void moved();
    /// What was asked could not be done, since the journal is damaged, or is not there: whether it
    /// is, is for whoever hears it to find out. Told each time.
    void unusable();
    /// Files at the place of the journal are others than they were, or it is looked at anew.
    void stirred();
    /// What opening the journal had to say, a sentence each.
    void noticed(const std::string& sentence);
    /// What was asked for by `owner`, who may be gone by now, has done this. Comes before the
    /// owner's answer.
    void acted(QObject* owner, const upturn::store::Act& act);
    /// These words were entrusted, and what was to write them down was refused. Comes after the
    /// owner's answer, also where the owner is gone.
    void unwritten(const std::vector<upturn::core::Text>& words);
    /// What was asked for by `owner`, who may be gone by now, has written words that lead to
    /// people. Comes after the owner's answer.
    void endangered(QObject* owner, const upturn::app::Danger& danger);

  private:
    using Door = core::Result<store::Journal*>;
    class Worker;

    /// Nothing that is thrown on a lane ends the program: it is an answer like any other error.
    template<class Answer, class Work>
    static Answer answerOf(Work& work, const Door& door) {
        try {
            return door ? work(**door) : Answer(core::passOn(door));
        } catch (const std::exception& exception) {
            return tl::unexpected(unexpected(exception));
        }
    }
    static core::Error unexpected(const std::exception& exception);

    template<class Work, class Then>
    void send(QObject* owner, Lane lane, Work work, Then then, std::vector<core::Text> words) {
        using Answer = std::invoke_result_t<Work, store::Journal&>;
        QPointer<QObject> alive(owner);
        post(lane, [this, alive, work = std::move(work), then = std::move(then),
                    words = std::move(words)](const Door& door) mutable {
            auto answer = std::make_shared<Answer>(answerOf<Answer>(work, door));
            if (!*answer && answer->error().fault == core::Fault::moved)
                reply([this] { heardMoved(); });
            if (!*answer && (answer->error().fault == core::Fault::damaged ||
                             (!door && answer->error().fault == core::Fault::notFound)))
                reply([this] { Q_EMIT unusable(); });
            std::vector<store::Act> acts;
            if (door)
                acts = (*door)->takeActs();
            const Danger danger = door ? dangerOfActs(**door, acts) : Danger();
            reply([this, alive, then = std::move(then), answer, acts = std::move(acts), danger,
                   words = std::move(words)]() mutable {
                const bool refused = !answer->has_value();
                for (const store::Act& act : acts)
                    Q_EMIT acted(alive, act);
                if (alive)
                    then(std::move(*answer));
                if (refused && !words.empty())
                    Q_EMIT unwritten(words);
                if (danger.alarm != hear::Alarm::none)
                    Q_EMIT endangered(alive, danger);
            });
        });
    }

    Danger dangerOfActs(store::Journal& journal, const std::vector<store::Act>& acts) const;
    void post(Lane lane, std::function<void(const Door&)> task);
    void reply(std::function<void()> answer);
    void heardOwn(const store::Touched& touched);
    void heardMoved();
    void tidy();
    void heardOpened(store::Journal& journal, bool toWrite);
    bool watch();
    void lookForOthers();
    void refreshIf(bool behind);

    std::shared_ptr<const Surroundings> surroundings_;
    std::filesystem::path path_;
    core::Id run_; ///< of this window's program: its acts are told from those before it
    QFileSystemWatcher* watcher_;
    QTimer* othersTimer_;
    QTimer* restTimer_;
    Others others_;
    bool moved_ = false;
    std::vector<core::Text> inHand_;                 ///< entrusted, until something is asked
    std::atomic<bool> wasOpen_ = false;              ///< by any lane
    std::array<std::unique_ptr<Worker>, 3> workers_; ///< last: their threads use the rest
};

} // namespace upturn::app
