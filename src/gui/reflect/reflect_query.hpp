// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a reflection has to show, read from the journal. On the thread of the journal it is given.

#pragma once

#include "reflect/reflect_view.hpp"

#include <upturn/app/reflection.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

#include <optional>

namespace upturn::gui {

/// One stop of a reflection: the page, and what is needed to write its answer.
struct Stop {
    ReflectView view;
    core::Asked question;    ///< empty id at the end
    core::Id answer;         ///< empty while nothing is answered
    std::string version;     ///< of the answer that is shown
    core::Text written;      ///< that answer
    bool guideEnded = false; ///< nothing of the chosen guide is left for now
};

/// The draft of an answer.
std::string draftNameOf(const core::Id& entry, const std::string& question);

/// The draft of the next step.
std::string stepDraftNameOf(const core::Id& entry);
core::Text stepDraft(const StepDraft& step);

/// The next question, or the end.
core::Result<Stop> readNext(store::Journal& journal, const app::Surroundings& surroundings,
                            const core::Id& entry, const app::Wish& wish);
/// Where one was before the stop `from`: at an answer, or at a question that was passed by with
/// words in its field. Nothing when there is none.
core::Result<std::optional<Stop>> readBefore(store::Journal& journal,
                                             const app::Surroundings& surroundings,
                                             const core::Id& entry, const Stop& from,
                                             const app::Wish& wish);

/// Why not another one: all questions but the one asked, the nearest first.
core::Result<std::vector<WhyNot>> readWhyNot(store::Journal& journal,
                                             const app::Surroundings& surroundings,
                                             const core::Id& entry, const app::Wish& wish);

/// The guides one can choose, the program's own choice first.
core::Result<std::vector<GuideRow>> readGuides(store::Journal& journal,
                                               const app::Surroundings& surroundings,
                                               const core::Id& entry, const app::Wish& wish);

/// What is worth keeping and what is kept, with the places in the text that is being typed.
struct Harvest {
    Takeaways takeaways;
    std::vector<app::Proposal> proposals; ///< as many, in the same order
};
core::Result<Harvest> readHarvest(store::Journal& journal, const app::Surroundings& surroundings,
                                  const core::Id& entry, const app::Unwritten& typing);

} // namespace upturn::gui
