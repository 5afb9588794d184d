// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Lives the chapters in a journal, in the order of time, with a clock that is moved: every record
// of the journal is as if the invented person had written it then.

#pragma once

#include "chapters.hpp"
#include "lesson_life.hpp"

#include <upturn/core/clock.hpp>
#include <upturn/prompts/catalogue.hpp>
#include <upturn/store/journal.hpp>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace upturn::sample {

class Teller {
  public:
    Teller(store::Journal& journal, core::FixedClock& clock, core::CivilDate lastDay);

    /// Says in one sentence at which line what is wrong; the journal is then good for nothing.
    core::Result<void> tell(const std::vector<Chapter>& chapters);

  private:
    /// What was written of a chapter so far.
    struct Told {
        const Chapter* chapter = nullptr;
        core::Id entry;
        std::vector<core::Id> answers;
    };
    struct Kept {
        core::Id id;
        LessonLife life;
        std::size_t held = 0;
    };
    using Deed = std::function<core::Result<void>()>;

    void plan(const core::Moment& when, Deed deed);
    core::Result<void> plan(Told& told);
    core::Result<void> planPart(Told& told, const Block& part, core::Moment& cursor);
    core::Result<void> planTrash(const Block& block, std::function<core::Id()> row);
    core::Result<void> planReview(Kept& kept, const core::Lesson& lesson);
    core::Result<void> planClosing(const Block& part, const std::shared_ptr<core::Id>& step);

    core::Result<void> record(Told& told, const core::Moment& happened);
    core::Result<void> answer(Told& told, const Block& part);
    core::Result<void> keep(Told& told, const Block& part, Kept& kept);
    core::Result<core::Excerpt> excerpt(const Told& told, const std::string& quote);
    core::Result<void> addStep(const Told& told, const Block& part, core::Id& step);
    core::Result<void> addRow(const Told& told, const Block& part, const std::string& list);
    core::Result<void> planPractice(Told& told, const Block& part, const core::Moment& start);
    core::Result<void> closeStep(const core::Id& step, const std::string& closing);
    core::Result<void> review(Kept& kept, core::CivilDate day);

    store::Journal& journal_;
    core::FixedClock& clock_;
    core::CivilDate lastDay_;
    std::multimap<std::int64_t, std::pair<core::Moment, Deed>> deeds_;
    std::deque<Told> told_; ///< deeds point into these
    std::deque<Kept> kept_;
};

} // namespace upturn::sample
