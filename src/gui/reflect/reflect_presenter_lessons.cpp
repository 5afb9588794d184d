// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What becomes of the sentences of a reflection: proposed, kept, left, found to be known already.

#include "field/among_typed.hpp"
#include "field/focus_field.hpp"
#include "reflect/reflect_presenter.hpp"
#include "words/committed.hpp"
#include "words/kept_already.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/applying.hpp>
#include <upturn/app/kept.hpp>

#include <tuple>

namespace upturn::gui {
namespace {

using app::Lane;

/// What the words of the page have become.
struct KeptTyped {
    Written now;
    core::Id lesson{};     ///< kept from it; empty where that was refused, or the words stay here
    core::Id act{};        ///< by that act; empty where they were kept with the entry before
    bool already = false;  ///< it was one before
    bool danger = false;   ///< nothing is kept of such words
    std::string trouble{}; ///< why it was refused
};

} // namespace

void ReflectPresenter::harvest() {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry = entry_,
         typing = app::Unwritten{stop_.question, textOf(typed_), stop_.answer}](
            store::Journal& journal) { return readHarvest(journal, surroundings, entry, typing); },
        [this, asked = typed_, entry = entry_,
         question = stop_.question.id](core::Result<Takeaways> harvest) {
            // Words typed meanwhile have moved the places: the next pause asks again.
            if (!fine(harvest) || asked != typed_ || entry != entry_ ||
                question != stop_.question.id)
                return;
            for (KeptLesson& lesson : harvest->kept) {
                if (const auto known = learnedBefore_.find(lesson.id);
                    known != learnedBefore_.end())
                    std::tie(lesson.earlier, lesson.earlierText) = known->second;
                const auto act = keptBy_.find(lesson.id);
                lesson.canUndo = act != keptBy_.end() && !here_->empty(true) &&
                                 here_->next(true).id == act->second;
            }
            page_.showTakeaways(*harvest);
        });
}

void ReflectPresenter::harvestLater() {
    service_.ask(
        this, Lane::write, [](store::Journal&) -> core::Result<void> { return {}; },
        [this](const core::Result<void>&) { harvest(); });
}

void ReflectPresenter::keep(const app::Proposal& proposal, const QString& words,
                            const app::Served& typed) {
    const core::Text lesson = textOf(words);
    if (proposal.unwritten)
        return keepTyped(lesson, proposal.from.quote, proposal.from.start, typed);
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), lesson, from = proposal.from,
         typed](store::Journal& journal) -> core::Result<KeptTyped> {
            const auto already = keptAlready(journal, from.entry, from.answer, from.quote);
            if (!already)
                return core::passOn(already);
            if (*already)
                return KeptTyped{.now = {}, .lesson = **already, .already = true};
            const auto made = app::become(journal, {typed}, [&] {
                return app::keepAsFits(journal, surroundings, from, lesson);
            });
            if (!made)
                return core::passOn(made);
            return KeptTyped{
                .now = {}, .lesson = made->lesson, .act = made->act, .danger = made->danger};
        },
        [this, typed, at = among_->here()](const core::Result<KeptTyped>& kept) {
            if (!fine(kept))
                return;
            if (kept->already)
                return tellKeptAlready(kept->lesson);
            if (kept->danger)
                return Q_EMIT calmNeeded(entry_);
            Q_EMIT served(kept->act, {typed});
            hasKept(kept->act, kept->lesson, at);
        });
}

void ReflectPresenter::hasKept(const core::Id& act, const core::Id& lesson, int at) {
    if (lesson.empty()) {
        if (act.empty())
            return Q_EMIT told(staysAlready());
        among_->note(act, at);
        return Q_EMIT kept(staysHere(), act);
    }
    // The act is known before the answer about it.
    if (!here_->empty(true) && here_->next(true).type == store::ActType::keepLesson) {
        keptBy_[lesson] = here_->next(true).id;
        among_->note(here_->next(true).id, at);
    }
    // Where the cards stand below the text, nothing of it may be seen.
    if (page_.isStacked())
        Q_EMIT told(tr("Kept as a lesson. You meet it first tomorrow."));
    harvest();
    lookForEarlier(lesson);
}

void ReflectPresenter::takeBackKept(const core::Id& act) {
    travelBelow(act, true);
}

void ReflectPresenter::undoKept(const core::Id& lesson) {
    if (const auto known = keptBy_.find(lesson); known != keptBy_.end())
        travelBelow(known->second, true);
}

void ReflectPresenter::travelBelow(const core::Id& act, bool back) {
    if (!begin())
        return;
    const app::Ours typed = page_.field().draft()->hand().ours;
    struct Travelled {
        store::Done done;
        Written now;
    };
    service_.ask(
        this, Lane::write,
        [act, back, written = written_, entry = entry_, question = stop_.question,
         text = textOf(typed_),
         typed](store::Journal& journal) -> core::Result<Committed<Travelled>> {
            auto done = travel(journal, act, back);
            if (!done)
                return core::passOn(done);
            const auto now = rebase(journal, *written, entry, question, text, typed);
            if (now)
                *written = *now;
            return Committed<Travelled>{{std::move(*done), *written}, troubleOf(now)};
        },
        [this, back, written = written_](const core::Result<Committed<Travelled>>& travelled) {
            busy_ = false;
            if (!fine(travelled)) {
                if (written == written_)
                    page_.field().draft()->cameBack();
                return;
            }
            const auto& [done, now] = travelled->value;
            here_->travelled(done, back);
            Q_EMIT this->travelled(done, back);
            if (isBeside(done.act.type))
                among_->travelled(done);
            back ? Q_EMIT tookBack(takenBack(done)) : Q_EMIT toldOfUndo(thereAgain(done));
            if (!travelled->trouble.empty())
                Q_EMIT told(doneAllTheSame(travelled->trouble));
            takeBelow(written, now, travelled->trouble.empty());
            harvestLater(); // other words for a lesson are given back to their draft
        });
}

void ReflectPresenter::takeBelow(const std::shared_ptr<Written>& written, const Written& now,
                                 bool held) {
    if (written != written_)
        return; // another question is on the page by now
    stop_.written = now.text;
    stop_.answer = now.answer;
    stop_.version = now.version;
    if (stop_.question.id.empty())
        return;
    // The field is as it was: its words, the caret, what it can undo and what is offered there.
    page_.field().draft()->rebased(now.text, now.version, held);
    showSaved();
}

void ReflectPresenter::reword(const KeptLesson& lesson) {
    struct Reworded {
        store::Done done;
        app::Served typed;
    };
    service_.ask(
        this, Lane::write,
        [lesson](store::Journal& journal) -> core::Result<Reworded> {
            const auto typed = waitingWords(journal, lesson.draft, lesson.reworded);
            if (!typed)
                return core::passOn(typed);
            auto done = app::become(journal, {*typed}, [&] {
                return journal.reword(lesson.id, textOf(oneLine(lesson.reworded)));
            });
            if (!done)
                return core::passOn(done);
            return Reworded{std::move(*done), *typed};
        },
        [this, at = among_->here()](const core::Result<Reworded>& reworded) {
            if (!fine(reworded))
                return;
            among_->note(reworded->done.act.id, at);
            Q_EMIT served(reworded->done.act.id, {reworded->typed});
            harvest();
        });
}

void ReflectPresenter::letGo(const KeptLesson& lesson) {
    service_.ask(
        this, Lane::write,
        [lesson](store::Journal& journal) -> core::Result<void> {
            const auto typed = waitingWords(journal, lesson.draft, lesson.reworded);
            if (!typed)
                return core::passOn(typed);
            return typed->name.empty() ? core::Result<void>()
                                       : app::dropDraft(journal, typed->name, typed->ours);
        },
        [this](const core::Result<void>& done) {
            if (fine(done))
                harvest();
        });
}

void ReflectPresenter::decline(const app::Proposal& proposal) {
    service_.ask(
        this, Lane::write,
        [entry = entry_, sentence = proposal.takeaway.text](store::Journal& journal) {
            return journal.addBlock({.kind = core::BlockKind::declined,
                                     .entry = entry,
                                     .fields = {{"quote", sentence}}});
        },
        [this](const core::Result<store::Made<core::Id>>& made) { fine(made); });
}

void ReflectPresenter::lookForEarlier(const core::Id& lesson) {
    using Found = std::optional<core::Lesson>;
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(),
         lesson](store::Journal& journal) -> core::Result<Found> {
            const auto kept = journal.lesson(lesson);
            if (!kept)
                return core::passOn(kept);
            const auto before = app::learnedBefore(journal, surroundings, kept->text, lesson);
            if (!before)
                return core::passOn(before);
            return before->empty() ? Found() : Found(before->front());
        },
        [this, lesson](const core::Result<Found>& found) {
            if (!fine(found) || !*found)
                return;
            learnedBefore_[lesson] = {(*found)->id, gui::shown((*found)->text)};
            harvest();
        });
}

void ReflectPresenter::merge(const core::Id& lesson, const core::Id& earlier) {
    service_.ask(
        this, Lane::write,
        [lesson, earlier](store::Journal& journal) { return journal.merge(lesson, earlier); },
        [this, lesson](const core::Result<store::Done>& done) {
            if (!fine(done))
                return;
            learnedBefore_.erase(lesson);
            harvest();
        });
}

void ReflectPresenter::keepSelection(int start, int end) {
    const QString chosen = typed_.mid(start, end - start);
    const core::Text lesson = textOf(oneLine(chosen));
    if (!lesson.blank())
        keepTyped(lesson, textOf(chosen), bytesBefore(typed_, start));
}

void ReflectPresenter::keepTyped(const core::Text& lesson, const core::Text& quote,
                                 std::int64_t start, const app::Served& reworded) {
    // A lesson names the version its words stand in, so the answer is written first: an act of its
    // own, which stays when the lesson is taken back.
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), written = written_, entry = entry_,
         question = stop_.question, text = textOf(typed_), lesson, quote, start, reworded,
         typed = page_.field().draft()->hand().ours](
            store::Journal& journal) -> core::Result<KeptTyped> {
            if (!written->answer.empty()) {
                const auto already = keptAlready(journal, entry, written->answer, quote);
                if (!already)
                    return core::passOn(already);
                if (*already)
                    return KeptTyped{.now = *written, .lesson = **already, .already = true};
            }
            if (const auto done =
                    writeTyped(journal, surroundings, *written, entry, question, text, typed);
                !done)
                return core::passOn(done);
            core::Excerpt from = excerptOf(text, quote, start);
            from.entry = entry;
            from.answer = written->answer;
            from.version = written->version;
            const auto made = app::become(journal, {reworded}, [&] {
                return app::keepAsFits(journal, surroundings, from, lesson);
            });
            if (!made)
                return KeptTyped{.now = *written,
                                 .trouble = sentenceOf(made.error()).toStdString()};
            return KeptTyped{
                .now = *written, .lesson = made->lesson, .act = made->act, .danger = made->danger};
        },
        [this, written = written_, reworded,
         at = among_->here()](const core::Result<KeptTyped>& kept) {
            if (!fine(kept) || kept->already) {
                if (written == written_)
                    page_.field().draft()->cameBack();
                if (kept)
                    tellKeptAlready(kept->lesson);
                return;
            }
            take(written, kept->now);
            if (!kept->trouble.empty())
                return Q_EMIT told(QString::fromStdString(kept->trouble));
            if (kept->danger)
                return Q_EMIT calmNeeded(entry_);
            Q_EMIT served(kept->act, {reworded});
            hasKept(kept->act, kept->lesson, at);
        });
}

void ReflectPresenter::tellKeptAlready(const core::Id& lesson) {
    page_.showKept(lesson);
    Q_EMIT told(isLessonAlready());
}

} // namespace upturn::gui
