// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/led_back.hpp>
#include <upturn/hear/beliefs.hpp>

#include <algorithm>

namespace upturn::app {
namespace {

/// More than anybody unfolds, and enough to find those that wait.
constexpr std::size_t unansweredLookedAt = 20;
/// Older ones are called what they are where they are shown; they are not counted one by one.
constexpr std::size_t mostNotToReflectOn = 500;

bool alarms(const core::Text& words) {
    return hear::alarmIn(words.utf8()) != hear::Alarm::none;
}

bool isSaidSoft(const core::Entry& entry) {
    return entry.sort && hear::isSoft(hear::classNamed(core::nameOf(*entry.sort))) &&
           entry.lift != core::Lift::myPart;
}

/// Kept by hand, and not asked for since.
bool isHeavy(const core::Lesson& lesson) {
    return lesson.broughtBack == 0 && hear::heavySentenceIn(lesson.text.utf8());
}

/// A pause writes down what its entry is called.
bool repeats(const Planned& made, const core::Entry& entry) {
    const std::string title = core::heading(entry).utf8();
    return !title.empty() && speaksOfDanger(entry) &&
           std::ranges::any_of(made.words, [&title](const core::Text& words) {
               return words.utf8().find(title) != std::string::npos;
           });
}

} // namespace

LeftAlone whyLeftAlone(const core::Entry& entry, const hear::Hearing& heard,
                       const Bearing& bearing) {
    if (alarmLeft(entry, heard) != hear::Alarm::none)
        return LeftAlone::danger;
    if (entry.safe)
        return LeftAlone::safety;
    if (entry.lift == core::Lift::notMine)
        return LeftAlone::notMine;
    if (entry.lift == core::Lift::myPart)
        return LeftAlone::no;
    if (bearing.soft())
        return LeftAlone::soft;
    // What is only possible because it weighs much is asked about, and not left alone.
    return bearing.which && hear::isSoft(heard.appraisal.is) ? LeftAlone::likely : LeftAlone::no;
}

LeftAlone whyLeftAloneUnanswered(const core::Entry& entry) {
    const hear::Hearing heard = heardIn(entry);
    return whyLeftAlone(entry, heard, bearingWithoutAnswers(entry, heard));
}

bool isToReflectOn(const core::Entry& entry) {
    return entry.kind == core::EntryKind::setback && whyLeftAloneUnanswered(entry) == LeftAlone::no;
}

bool speaksOfDanger(const core::Entry& entry) {
    return entry.safe || alarmLeft(entry, heardIn(entry)) != hear::Alarm::none;
}

bool makesNoLesson(const core::Text& words, const core::Entry& entry) {
    return hear::alarmIn(words.utf8()) == hear::Alarm::sure && !isHeeded(entry, words);
}

bool proposesLessons(const core::Entry& entry, const hear::Hearing& heard, const Bearing& bearing,
                     std::int64_t now) {
    return !bearing.which && whyLeftAlone(entry, heard, bearing) == LeftAlone::no &&
           isTimeForLesson(entry, bearing, now);
}

bool keepsLessons(const core::Entry& entry, const Bearing& bearing, std::int64_t now) {
    const LeftAlone why = whyLeftAlone(entry, heardIn(entry), bearing);
    if (why != LeftAlone::no && why != LeftAlone::likely)
        return false;
    if (entry.lift == core::Lift::myPart)
        return true;
    // The person's own wins are lessons like others: there "win" is only how it was recorded.
    const bool ahead =
        (bearing.is == hear::Class::win || bearing.is == hear::Class::plan) && bearing.sure;
    return !ahead && isTimeForLesson(entry, bearing, now);
}

core::Result<std::vector<core::Entry>> toReflectOn(store::Journal& journal, std::size_t most) {
    auto found = journal.entries({.unreflected = true, .limit = unansweredLookedAt});
    if (!found)
        return core::passOn(found);
    std::vector<core::Entry> all;
    for (store::Found& one : *found)
        if (all.size() < most && isToReflectOn(one.entry))
            all.push_back(std::move(one.entry));
    return all;
}

core::Result<std::vector<store::Found>> notToReflectOn(store::Journal& journal) {
    auto found = journal.entries({.unreflected = true, .limit = mostNotToReflectOn});
    if (found)
        std::erase_if(*found, [](const store::Found& one) { return isToReflectOn(one.entry); });
    return found;
}

LeftAlone LedBack::why(const core::Entry& entry, const std::vector<core::Answer>& answers) {
    const hear::Hearing heard = heardIn(entry);
    const LeftAlone why =
        whyLeftAlone(entry, heard, bearingOf(surroundings_, entry, heard, answers));
    // Words in an answer count like those of the entry.
    const bool danger = std::ranges::any_of(answers, [&](const core::Answer& answer) {
        return alarms(answer.text) && !isHeeded(entry, answer.text);
    });
    return danger ? LeftAlone::danger : why;
}

core::Result<LeftAlone> LedBack::why(const core::Entry& entry) {
    if (const auto known = known_.find(entry.id); known != known_.end() && !entry.id.empty())
        return known->second;
    LeftAlone why = whyLeftAloneUnanswered(entry);
    if (why == LeftAlone::no && !entry.id.empty()) {
        const auto answers = journal_.answers(entry.id);
        if (!answers)
            return core::passOn(answers);
        why = this->why(entry, *answers);
    }
    if (!entry.id.empty())
        known_[entry.id] = why;
    return why;
}

core::Result<bool> LedBack::leavesAlone(const core::Entry& entry) {
    const auto why = this->why(entry);
    return why ? core::Result<bool>(*why != LeftAlone::no) : core::passOn(why);
}

bool LedBack::mayQuote(const core::Entry& entry, const std::vector<core::Answer>& answers,
                       const core::Answer& answer) {
    const hear::Reply reply =
        readingOf(surroundings_, entry, hear::Class::none, answer.question, answer.text).reply;
    if (reply != hear::Reply::answer && reply != hear::Reply::tooShort)
        return false;
    const core::Entry alone{.text = answer.text};
    return !answer.text.blank() && whyLeftAloneUnanswered(alone) == LeftAlone::no &&
           why(entry, answers) == LeftAlone::no;
}

core::Result<const core::Entry*> LedBack::entryOf(const core::Id& id) {
    auto known = entries_.find(id);
    if (known == entries_.end()) {
        auto entry = journal_.entry(id);
        if (!entry && entry.error().fault != core::Fault::notFound)
            return core::passOn(entry);
        known = entries_
                    .emplace(id, entry ? std::optional(std::move(*entry))
                                       : std::optional<core::Entry>())
                    .first;
    }
    return known->second ? &*known->second : nullptr;
}

core::Result<bool> LedBack::rests(const core::Lesson& lesson) {
    return lesson.rests || isHeavy(lesson) ? core::Result<bool>(true) : restsOtherwise(lesson);
}

core::Result<bool> LedBack::restsOtherwise(const core::Lesson& lesson) {
    if (lesson.from.entry.empty())
        return makesNoLesson(lesson.text, {});
    const auto entry = entryOf(lesson.from.entry);
    if (!entry)
        return core::passOn(entry);
    if (*entry == nullptr || makesNoLesson(lesson.text, **entry))
        return makesNoLesson(lesson.text, {});
    const auto why = this->why(**entry);
    return why ? core::Result<bool>(*why != LeftAlone::no && *why != LeftAlone::likely)
               : core::passOn(why);
}

core::Result<void> LedBack::layToRest(core::Lesson& lesson) {
    if (!lesson.rests)
        lesson.rests = lesson.heavy = isHeavy(lesson);
    if (!lesson.rests) {
        const auto resting = restsOtherwise(lesson);
        if (!resting)
            return core::passOn(resting);
        lesson.rests = *resting;
    }
    if (lesson.rests)
        lesson.standing.due.reset();
    return {};
}

core::Result<void> LedBack::layDueToRest(std::vector<core::Lesson>& lessons,
                                         core::CivilDate today) {
    for (core::Lesson& lesson : lessons) {
        if (lesson.standing.due && *lesson.standing.due <= today) {
            if (const auto laid = layToRest(lesson); !laid)
                return laid;
        } else if (!lesson.rests && isHeavy(lesson)) {
            lesson.rests = lesson.heavy = true;
            lesson.standing.due.reset();
        }
    }
    return {};
}

core::Result<void> LedBack::layToRest(std::vector<core::Lesson>& lessons) {
    for (core::Lesson& lesson : lessons)
        if (const auto laid = layToRest(lesson); !laid)
            return laid;
    return {};
}

core::Result<bool> LedBack::speaksOfDanger(const Planned& made) {
    const auto alarm = [&made](const core::Entry* entry) {
        std::string together;
        for (const core::Text& words : made.words)
            if (entry == nullptr || !isHeeded(*entry, words))
                together += words.utf8() + ", ";
        return hear::alarmIn(together) != hear::Alarm::none;
    };
    if (!alarm(nullptr))
        return false;
    if (made.entry.empty())
        return true;
    const auto entry = entryOf(made.entry);
    return entry ? core::Result<bool>(alarm(*entry)) : core::passOn(entry);
}

core::Result<bool> LedBack::comesBack(const Planned& made) {
    const auto danger = speaksOfDanger(made);
    if (!danger || *danger)
        return danger ? core::Result<bool>(false) : danger;
    if (made.entry.empty())
        return true;
    const auto found = entryOf(made.entry);
    if (!found)
        return core::passOn(found);
    const core::Entry* entry = *found;
    if (entry == nullptr)
        return true;
    if (entry->lift == core::Lift::notMine || repeats(made, *entry))
        return false;
    if (!isSaidSoft(*entry))
        return true;
    const auto ofEntry = journal_.saidAt(entry->id);
    const auto ofIt = journal_.saidAt(made.id);
    if (!ofEntry || !ofIt)
        return core::passOn(ofEntry ? ofIt : ofEntry);
    const auto said = ofEntry->find("sort");
    std::int64_t newest = 0;
    for (const auto& [name, at] : *ofIt)
        newest = std::max(newest, at);
    return said == ofEntry->end() || newest >= said->second;
}

} // namespace upturn::app
