// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/prompts/sessions.hpp>

#include <algorithm>
#include <map>
#include <numeric>

namespace upturn::prompts {

std::vector<Session> sessionsOf(const std::vector<core::Encounter>& encounters) {
    std::vector<std::size_t> order(encounters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Of one instant the order handed in decides: ids are drawn by lot.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return encounters[a].at < encounters[b].at;
    });
    std::vector<Session> sessions;
    std::map<core::Id, std::size_t> latest; // per entry, the session that may go on
    for (const std::size_t place : order) {
        const core::Encounter& met = encounters[place];
        const auto known = latest.find(met.entry);
        const bool goesOn =
            known != latest.end() && met.at - sessions[known->second].to < sessionGap;
        if (!goesOn) {
            latest[met.entry] = sessions.size();
            sessions.push_back({met.entry, met.at, met.at, {}});
        }
        Session& session = sessions[latest[met.entry]];
        session.to = met.at;
        session.encounters.push_back(place);
    }
    return sessions;
}

} // namespace upturn::prompts
