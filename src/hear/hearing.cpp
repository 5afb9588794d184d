// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ear.hpp"

#include <upturn/core/utf8.hpp>

#include <algorithm>
#include <array>

namespace upturn::hear {
namespace {

constexpr int heavy = 4; ///< from this weight on the quiet line stands under the entry
constexpr int heaviestWeight = 5;
constexpr int light = 2; ///< up to this weight nothing is quoted

std::vector<Occasion> occasionsIn(const Heard& text, const Heard& title,
                                  const Appraisal& appraisal) {
    std::array<bool, occasions> there{};
    for (const Heard* heard : {&text, &title})
        for (const Hit& hit : heard->hits)
            if (const Meaning& meaning = book().of(hit); meaning.kind == Meaning::Kind::occasion)
                there[static_cast<std::size_t>(meaning.occasion)] = true;
    there[static_cast<std::size_t>(Occasion::harmed)] = appraisal.harmed;
    std::vector<Occasion> all;
    for (std::size_t one = 0; one < occasions; ++one)
        if (there[one])
            all.push_back(static_cast<Occasion>(one));
    return all;
}

} // namespace

std::string_view beginningOf(std::string_view text) {
    constexpr std::size_t longest = 50'000; // bytes
    std::size_t end = std::min(text.size(), longest);
    while (!core::beginsCharacter(text, end))
        --end;
    return text.substr(0, end);
}

Hearing listen(const Said& said) {
    const Heard text(beginningOf(said.text));
    const Heard title(beginningOf(said.title));
    Hearing hearing;
    hearing.alarm = std::max(alarmOf(text, said.text), alarmOf(title, said.title));
    hearing.appraisal = appraise(text, title, said.weight);
    const bool soft = isSoft(hearing.appraisal.is);
    if (hearing.alarm == Alarm::none && hearing.appraisal.is == Class::loss &&
        (wantsToJoin(text) || wantsToJoin(title)))
        hearing.alarm = Alarm::unsure;
    // What somebody has in mind against themselves is no plan, no success and no fault.
    const Class is = hearing.appraisal.is;
    if ((hearing.alarm != Alarm::none &&
         (is == Class::plan || is == Class::shared || is == Class::win)) ||
        (hearing.alarm == Alarm::sure && is == Class::own)) {
        hearing.appraisal.is = Class::none;
        hearing.appraisal.sure = false;
    }
    if (hearing.alarm == Alarm::none && said.weight >= heaviestWeight &&
        !(soft && hearing.appraisal.sure) && (hasHeavyHint(text) || hasHeavyHint(title)))
        hearing.alarm = Alarm::unsure;
    hearing.quietLine = hearing.alarm != Alarm::none || said.weight >= heavy || soft ||
                        hasLine(text) || hasLine(title);
    hearing.told = toldIn(text, title);
    hearing.occasions = occasionsIn(text, title, hearing.appraisal);
    if (said.weight == 0 || said.weight > light)
        hearing.quotes = quotesIn(text);
    return hearing;
}

double Hearing::strengthOf(Dimension about) const {
    for (const Told& each : told)
        if (each.about == about)
            return each.strength;
    return 0;
}

} // namespace upturn::hear
