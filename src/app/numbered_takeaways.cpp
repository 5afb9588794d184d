// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/numbered_takeaways.hpp>
#include <upturn/takeaways/near_duplicate.hpp>

#include <algorithm>

namespace upturn::app {
namespace {

bool says(const core::Lesson& lesson, const core::Text& text) {
    return takeaways::alike(text, lesson.text) ||
           (!lesson.from.quote.empty() && takeaways::alike(text, lesson.from.quote));
}

} // namespace

core::Result<std::vector<NumberedTakeaway>> numberedTakeaways(store::Journal& journal,
                                                              const Surroundings& surroundings,
                                                              const core::Id& entry) {
    constexpr std::size_t most = 30;
    const auto lessons = journal.lessons({.entry = entry});
    if (!lessons)
        return core::passOn(lessons);
    const auto declined = journal.blocks({.kind = core::BlockKind::declined, .entry = entry});
    if (!declined)
        return core::passOn(declined);
    std::vector<NumberedTakeaway> all;
    std::vector<core::Text> before; // what the lists before this one hold, kept or not
    for (bool more = true; more && all.size() < most;) {
        auto list = Reflection(journal, surroundings).proposals(entry, {}, &before);
        if (!list)
            return core::passOn(list);
        more = !list->empty();
        for (Proposal& proposal : *list) {
            const core::Text& text = proposal.takeaway.text;
            const bool kept =
                std::any_of(lessons->begin(), lessons->end(),
                            [&](const core::Lesson& lesson) { return says(lesson, text); });
            const bool left =
                std::any_of(declined->begin(), declined->end(), [&](const core::Block& one) {
                    return takeaways::alike(text, one.words("quote"));
                });
            more = more && (kept || left);
            before.push_back(text);
            all.push_back({static_cast<int>(all.size()) + 1, std::move(proposal), kept, left});
        }
    }
    return all;
}

} // namespace upturn::app
