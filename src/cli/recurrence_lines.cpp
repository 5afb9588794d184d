// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "recurrence_lines.hpp"

#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {

using core::say;

Json toJson(const std::optional<app::Recurrence>& recurrence) {
    if (!recurrence)
        return {};
    std::vector<Json> chain;
    for (const app::ChainLink& link : recurrence->chain)
        chain.push_back(Json::object({{"id", link.entry},
                                      {"title", link.heading},
                                      {"date", link.happened.date},
                                      {"gap_days", link.gap}}));
    return Json::object(
        {{"cause", recurrence->cause},
         {"chain", chain},
         {"growing", recurrence->growing},
         {"again", recurrence->verdict ? Json(core::nameOf(*recurrence->verdict)) : Json()},
         {"lesson", recurrence->lesson ? toJson(*recurrence->lesson) : Json()}});
}

std::string linesOf(const Call& call, store::Journal& journal, const app::Recurrence& recurrence) {
    std::string out =
        strong(say("You have met this before: %1", {inLine(recurrence.cause)})) + '\n';
    for (const app::ChainLink& link : recurrence.chain)
        out += faint(brief(journal, link.entry)) + "  " +
               saidDay(link.happened, call.surroundings()) + "  " + inLine(link.heading) +
               (link.gap ? faint("  " + core::sayCount("%n day later", "%n days later", *link.gap))
                         : std::string()) +
               '\n';
    if (recurrence.growing)
        out += say("The gap is growing.") + '\n';
    if (recurrence.lesson)
        out += lessonLine(call, journal, *recurrence.lesson) + '\n';
    return out;
}

std::string sameOrDifferent(store::Journal& journal, const core::Id& entry) {
    return say("The same again, or not? upturn-cli edit %1 --again same|different",
               {brief(journal, entry)});
}

} // namespace upturn::cli
