// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/act_words.hpp>
#include <upturn/core/language.hpp>
#include <upturn/core/say.hpp>
#include <upturn/prompts/practices.hpp>

namespace upturn::app {

std::string saidAct(const store::Act& act) {
    const auto* practice = prompts::practiceNamed(act.practice);
    if (practice == nullptr)
        return store::saidAct(act);
    return core::say("%1 (\u201c%2\u201d)",
                     {core::say(act.name.c_str()), practice->name.in(core::spokenLanguage())});
}

std::string clockRemark(store::Journal& journal, const Surroundings& surroundings) {
    const auto ahead = journal.aheadOfClock();
    if (!ahead || !*ahead)
        return {};
    const core::Moment now = surroundings.now();
    return core::say("What was written last is from %1, and here it is %2: one of the two dates "
                     "is wrong. Is the clock of this computer right?",
                     {core::isoDate(core::momentAt(**ahead, now.zone, now.offset).date),
                      core::isoDate(now.date)});
}

} // namespace upturn::app
