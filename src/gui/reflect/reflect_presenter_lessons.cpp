// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What becomes of the sentences of a reflection: proposed, kept, left, found to be known already.

#include "reflect/reflect_presenter.hpp"
#include "words/text.hpp"

#include <upturn/app/applying.hpp>

#include <tuple>

namespace upturn::gui {
namespace {

using app::Lane;
using KeptTyped = std::pair<core::Answer, core::Id>; ///< and the lesson kept from it

} // namespace

void ReflectPresenter::harvest() {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry = entry_,
         typing = app::Unwritten{stop_.question, textOf(typed_), stop_.answer}](
            store::Journal& journal) { return readHarvest(journal, surroundings, entry, typing); },
        [this, asked = typed_](core::Result<Harvest> harvest) {
            // Words typed meanwhile have moved the places: the next pause asks again.
            if (!fine(harvest) || asked != typed_)
                return;
            proposals_ = std::move(harvest->proposals);
            for (KeptLesson& lesson : harvest->takeaways.kept)
                if (const auto known = learnedBefore_.find(lesson.id);
                    known != learnedBefore_.end())
                    std::tie(lesson.earlier, lesson.earlierText) = known->second;
            page_.showTakeaways(harvest->takeaways);
        });
}

void ReflectPresenter::keep(const app::Proposal& proposal, const QString& words) {
    const core::Text lesson = textOf(words);
    if (proposal.unwritten)
        return keepTyped(lesson, proposal.from.start, proposal.from.end);
    service_.ask(
        this, Lane::write,
        [lesson, from = proposal.from](store::Journal& journal) {
            return journal.keep({.text = lesson, .from = from});
        },
        [this](const core::Result<store::Made<core::Id>>& made) {
            if (fine(made))
                lookForEarlier(made->value);
        });
}

void ReflectPresenter::decline(int index) {
    if (index >= static_cast<int>(proposals_.size()))
        return;
    const core::Text sentence = proposals_[static_cast<std::size_t>(index)].takeaway.text;
    service_.ask(
        this, Lane::write,
        [entry = entry_, sentence](store::Journal& journal) {
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
        [lesson](store::Journal& journal) -> core::Result<Found> {
            const auto kept = journal.lesson(lesson);
            if (!kept)
                return core::passOn(kept);
            const auto before = app::learnedBefore(journal, kept->text, lesson);
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
    const core::Text lesson = textOf(chosen.simplified());
    if (!lesson.blank())
        keepTyped(lesson, bytesBefore(typed_, start), bytesBefore(typed_, end));
}

void ReflectPresenter::keepTyped(const core::Text& lesson, std::int64_t start, std::int64_t end) {
    // A lesson names the version its words stand in, so the answer is written first.
    draftTimer_.stop();
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), answering = answering(), same = !changed(),
         lesson, start, end](store::Journal& journal) -> core::Result<KeptTyped> {
            return journal.together(store::ActType::keepLesson, [&]() -> core::Result<KeptTyped> {
                core::Id id = answering.corrects;
                if (!same || id.empty()) {
                    const auto made = app::writeAnswer(journal, surroundings, answering);
                    if (!made)
                        return core::passOn(made);
                    id = made->value;
                }
                auto answer = journal.answerById(id);
                if (!answer)
                    return core::passOn(answer);
                core::Excerpt from{.entry = answering.entry,
                                   .answer = id,
                                   .version = answer->textVersion,
                                   .start = start,
                                   .end = end};
                from.quote = core::Text::repaired(answering.text.utf8().substr(
                    static_cast<std::size_t>(start), static_cast<std::size_t>(end - start)));
                const auto kept = journal.keep({.text = lesson, .from = from});
                if (!kept)
                    return core::passOn(kept);
                return std::pair(std::move(*answer), kept->value);
            });
        },
        [this, question = stop_.question.id](const core::Result<KeptTyped>& kept) {
            if (!fine(kept))
                return;
            lookForEarlier(kept->second);
            if (stop_.question.id != question)
                return;
            const core::Answer* answer = &kept->first;
            stop_.answer = answer->id;
            stop_.version = answer->textVersion;
            stop_.written = answer->text;
            page_.setSaved(true);
        });
}

} // namespace upturn::gui
