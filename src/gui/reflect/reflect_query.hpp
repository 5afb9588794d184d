// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a reflection has to show, read from the journal. On the thread of the journal it is given.

#pragma once

#include "reflect/reflect_view.hpp"
#include "words/excerpt.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/drafts.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/app/sitting.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <set>

namespace upturn::gui {

/// One stop of a reflection: the page, and what is needed to write its answer.
struct Stop {
    ReflectView view;
    core::Asked question;               ///< empty id at the end
    core::Id answer;                    ///< empty while nothing is answered
    std::string version;                ///< of the answer that is shown
    core::Text written;                 ///< that answer
    app::Unsaved unsaved;               ///< what was typed and is no answer
    std::set<core::Id> before;          ///< the answers to this question that were there by then
    core::Text stepTyped;               ///< the draft of the next step as it is stored
    std::vector<app::Aside> stepsAside; ///< those that were put aside, each as such a draft
    bool guideEnded = false;            ///< nothing of the chosen guide is left for now
    bool asksSafe = false;              ///< "Are you safe right now?"
    bool bySkips = false;               ///< it is the end because questions were passed by
};

/// What is kept of the answer on the page. Only the lane that writes looks at it once it is
/// shared: so each write goes on from the one before, whether the page has heard of that or not.
struct Written {
    core::Id answer;
    std::string version;
    core::Text text;
    app::Versions ours{}; ///< those that were on the page one after the other
    /// Answers to the question that are not the one on the page, and were there before it.
    std::set<core::Id> before{};
    app::Versions seen{};   ///< those of other programs that are offered beside the page's own
    core::Text elsewhere{}; ///< words of another program, which the last write has put aside
};

/// The answer on the page, as another program has left it since; none where nobody has changed it,
/// or where that is offered by now.
core::Result<std::optional<core::Answer>> changedElsewhere(store::Journal& journal,
                                                           const Written& written,
                                                           const core::Id& entry,
                                                           const std::string& question);

/// Writes the answer, if it has words and is another than before; its draft has served then. What
/// another program has made of the answer meanwhile is put aside: the words do not go on from it.
/// One that can't be written is a draft. `typed`: what of the draft is the field's own.
core::Result<void> writeTyped(store::Journal& journal, const app::Surroundings& surroundings,
                              Written& written, const core::Id& entry, const core::Asked& question,
                              const core::Text& text, app::Ours typed);

/// After the answer was changed below the words in its field: what is kept now. The words are a
/// draft of that, where they differ. `typed` as above.
core::Result<Written> rebase(store::Journal& journal, const Written& written, const core::Id& entry,
                             const core::Asked& question, const core::Text& words, app::Ours typed);

/// The draft of an answer.
std::string draftNameOf(const core::Id& entry, const std::string& question);

/// The draft of the next step.
std::string stepDraftNameOf(const core::Id& entry);
core::Text stepDraft(const StepDraft& step);
StepDraft stepIn(const core::Text& draft);
QString inOneLine(const StepDraft& step);

/// Where a reflection begins, or goes on.
struct Beginning {
    Stop stop;
    app::Sitting sitting;
};

/// Where it was left, if it was left before its end or a moment ago: with its guide, its question
/// and its words. Else with the next question. A guide that is wished for begins it anew.
core::Result<Beginning> readBeginning(store::Journal& journal,
                                      const app::Surroundings& surroundings, const core::Id& entry,
                                      const app::Wish& wish);

/// What came of it, in one line; empty where nothing did. The last `lessons` and `steps` of the
/// entry were kept in it.
core::Result<QString> readEnding(store::Journal& journal, const app::Surroundings& surroundings,
                                 const core::Id& entry, int lessons, int steps);

/// The next question, or the end. Before any other comes the question `half`, as long as words wait
/// in its field and it has no answer.
core::Result<Stop> readNext(store::Journal& journal, const app::Surroundings& surroundings,
                            const core::Id& entry, const app::Wish& wish,
                            const std::string& half = {});
/// Where one was before the stop `from`: at an answer, or at a question without one that has words
/// in its field. Nothing when there is none.
core::Result<std::optional<Stop>> readBefore(store::Journal& journal,
                                             const app::Surroundings& surroundings,
                                             const core::Id& entry, const Stop& from,
                                             const app::Wish& wish);

/// Why not another one: all questions but the one asked, the nearest first.
core::Result<std::vector<WhyNot>> readWhyNot(store::Journal& journal,
                                             const app::Surroundings& surroundings,
                                             const core::Id& entry, const app::Wish& wish);

/// Something is told in the entry, or is not, whatever was read there; gives what is read now.
core::Result<std::vector<ReadOf>> correctRead(store::Journal& journal,
                                              const app::Surroundings& surroundings,
                                              const core::Id& entry, const std::string& dimension,
                                              bool told);

/// The guides one can choose, the program's own choice first.
core::Result<std::vector<GuideRow>> readGuides(store::Journal& journal,
                                               const app::Surroundings& surroundings,
                                               const core::Id& entry, const app::Wish& wish);

/// Other words for a proposal, as a draft that has served or is let go of. Empty where it holds
/// others by now.
core::Result<app::Served> waitingWords(store::Journal& journal, const std::string& draft,
                                       const QString& words);

/// What is worth keeping and what is kept, with the places in the text that is being typed.
core::Result<Takeaways> readHarvest(store::Journal& journal, const app::Surroundings& surroundings,
                                    const core::Id& entry, const app::Unwritten& typing);

} // namespace upturn::gui
