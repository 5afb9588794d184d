// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ways_out.hpp"

#include "terminal.hpp"

#include <upturn/core/say.hpp>

#include <array>

namespace upturn::cli {
namespace {

using core::say;

struct Way {
    const char* name;
    std::string sentence;
    std::string command;
};

std::array<Way, 3> waysFor(const std::string& id) {
    return {{{"distance", say("Tell it from a distance, as if it had happened to a friend."),
              "upturn-cli ask " + id + " --guide distanced"},
             {"tiny-step", say("Take one tiny step: under ten minutes, and it counts."),
              "upturn-cli ask " + id + " --guide if-then"},
             {"pause", say("Let it rest for a week."),
              "upturn-cli pause " + id + ' ' + std::to_string(app::usualPauseDays)}}};
}

std::string onwards(const std::string& id) {
    return "upturn-cli ask " + id + " --anyway";
}

} // namespace

Json toJson(const app::Circles& circles, const std::string& id) {
    std::vector<Json> evidence{circles.evidence};
    evidence.insert(evidence.end(), circles.signs.begin(), circles.signs.end());
    std::vector<Json> ways;
    for (const Way& way : waysFor(id))
        ways.push_back(
            Json::object({{"id", way.name}, {"sentence", way.sentence}, {"command", way.command}}));
    return Json::object({{"done", true},
                         {"why", "circling"},
                         {"sentence", circles.evidence},
                         {"evidence", evidence},
                         {"ways", ways},
                         {"anyway", onwards(id)}});
}

std::string linesOf(const app::Circles& circles, const std::string& id) {
    std::string lines = strong(say("You may be going in circles with this one")) + '\n' +
                        circles.evidence + ' ' +
                        say("That happens. One more question will not help, so here is something "
                            "else.") +
                        '\n';
    for (const Way& way : waysFor(id))
        lines += '\n' + way.sentence + "\n  " + way.command + '\n';
    lines += '\n' + say("How Upturn noticed") + '\n';
    for (const std::string& sign : circles.signs)
        lines += "  " + sign + '\n';
    return lines + '\n' + say("All of it stays as it is. To go on all the same: %1", {onwards(id)});
}

} // namespace upturn::cli
