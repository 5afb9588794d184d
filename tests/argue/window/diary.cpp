// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "diary.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace upturn::argue {
namespace {

constexpr std::int64_t sitting = 30 * 60'000;
/// How many steps can be taken back.
constexpr std::size_t mostSteps = 50;

bool ofOneStep(const DiaryAct& earlier, const DiaryAct& later) {
    return !later.chain.empty() && earlier.chain == later.chain && earlier.run == later.run &&
           std::abs(later.at - earlier.at) < sitting;
}

} // namespace

void Past::act(DiaryAct act) {
    takenBack.clear();
    act.before = std::exchange(now, act.after);
    done.push_back(std::move(act));
    if (done.size() > 2 * mostSteps)
        done.erase(done.begin());
}

std::vector<DiaryAct> Past::newest() const {
    std::vector<DiaryAct> step;
    for (auto act = done.rbegin(); act != done.rend(); ++act) {
        if (!step.empty() && !ofOneStep(*act, step.front()))
            break;
        step.insert(step.begin(), *act);
    }
    return step;
}

std::vector<DiaryAct> Past::undo() {
    std::vector<DiaryAct> step = newest();
    done.resize(done.size() - step.size());
    now = step.front().before;
    takenBack.push_back(step);
    return step;
}

std::vector<DiaryAct> Past::redo() {
    std::vector<DiaryAct> step = std::move(takenBack.back());
    takenBack.pop_back();
    now = step.back().after;
    done.insert(done.end(), step.begin(), step.end());
    return step;
}

void Past::purge(const std::string& entry) {
    now.entries.erase(entry);
    takenBack.clear();
    for (DiaryAct& act : done) {
        act.before.entries.erase(entry);
        act.after.entries.erase(entry);
    }
    std::erase_if(done, [](const DiaryAct& act) { return act.before == act.after; });
}

void DoneOnPage::hear(int act) {
    done.push_back(act);
    takenBack.clear();
}

void DoneOnPage::travelled(const std::vector<DiaryAct>& step, bool back) {
    std::vector<int>& from = back ? done : takenBack;
    std::vector<int>& to = back ? takenBack : done;
    const auto isOf = [&step](int act) {
        return std::any_of(step.begin(), step.end(),
                           [act](const DiaryAct& one) { return one.id == act; });
    };
    while (!from.empty() && isOf(from.back())) {
        to.push_back(from.back());
        from.pop_back();
    }
}

} // namespace upturn::argue
