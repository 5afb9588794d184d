// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/danger.hpp>
#include <upturn/app/evening.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/look_again.hpp>
#include <upturn/app/recurrence.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/core/say.hpp>
#include <upturn/prompts/sessions.hpp>

#include <algorithm>
#include <functional>
#include <map>

namespace upturn::app {
namespace {

constexpr std::int64_t msPerDay = 86'400'000;
constexpr int recurrenceDays = 90;
/// Of all entries: enough for the last sessions and for what was met often.
constexpr std::size_t encountersLookedAt = 2000;
constexpr std::int64_t encounterDays = 400;
/// Words of crisis end all asking for so long after they were written.
constexpr std::int64_t crisisDays = 3;
constexpr std::size_t entriesToKnowWords = 30;
/// Of the answers to one question elsewhere, until one may be quoted.
constexpr std::size_t quotesLookedAt = 5;

std::vector<std::string> plain(const std::vector<core::Text>& texts) {
    std::vector<std::string> out;
    for (const core::Text& text : texts)
        out.push_back(text.utf8());
    return out;
}

void describe(prompts::Situation& situation, const core::Entry& entry) {
    situation.entry = entry.id;
    situation.kind = entry.kind;
    situation.happened = entry.happened.instant;
    situation.weight = core::currentWeight(entry);
    situation.feelings = plain(entry.feelings);
    situation.categories = plain(entry.tags);
    if (!entry.area.empty())
        situation.categories.push_back(entry.area.utf8());
}

/// The last answer of the session that is going on leads to follow-up questions.
void describe(prompts::Situation& situation, const std::vector<core::Answer>& answers) {
    const core::Answer* last = nullptr;
    // What a clock that stood ahead has dated is of no session that goes on.
    for (const core::Answer& answer : answers)
        if (answer.at <= situation.now && (last == nullptr || answer.at >= last->at))
            last = &answer;
    if (last == nullptr || situation.now - last->at >= prompts::sessionGap)
        return;
    situation.lastQuestion = last->question.id;
    situation.lastAnswer = last->text.utf8();
}

/// What kind of thing it is, what the person said about that, and what the answers are.
void describeHeard(prompts::Situation& situation, const Surroundings& surroundings,
                   const core::Entry& entry, const std::vector<core::Answer>& answers) {
    const hear::Hearing heard = heardIn(entry);
    Course course = courseOf(surroundings, entry, heard, answers);
    for (std::string& dimension : toldIn(entry, heard))
        situation.alsoCovered.insert(std::move(dimension));
    situation.toldInAnswers = std::move(course.toldAside);
    if (!course.turnedIn.empty() && course.turnedIn == situation.guide)
        situation.guide.clear();
    situation.is = course.bearing.is;
    situation.which = course.bearing.which;
    for (const hear::Occasion one : heard.occasions)
        situation.occasions.emplace_back(hear::nameOf(one));
    situation.open = course.bearing.open;
    situation.lift = entry.lift;
    situation.safe = entry.safe;
    situation.replies = std::move(course.replies);
    std::erase_if(situation.replies,
                  [](const auto& one) { return one.second == hear::Reply::answer; });
    if (isHeeded(entry, core::Text::repaired(situation.lastAnswer)))
        situation.lastAnswer.clear();
}

void describe(prompts::Situation& situation, const Wish& wish) {
    situation.guide = wish.guide;
    situation.depth = wish.depth;
    situation.setAside = wish.setAside;
    situation.carryOn = wish.carryOn;
    situation.lookingBack = wish.lookBack;
}

/// The cause that came up most often in the 90 days before the setback.
core::Result<void> describeRecurrence(prompts::Situation& situation, store::Journal& journal,
                                      const Surroundings& surroundings, const core::Entry& entry) {
    if (entry.again == core::Again::different || entry.kind != core::EntryKind::setback ||
        hear::isSoft(situation.is) || situation.lift == core::Lift::notMine)
        return {};
    const core::CivilDate since =
        core::dateOfDayNumber(core::dayNumber(entry.happened.date) - recurrenceDays);
    for (const core::Text& cause : entry.causes) {
        const auto earlier = earlierWith(journal, surroundings, entry, cause, since);
        if (!earlier)
            return core::passOn(earlier);
        const auto others = static_cast<int>(earlier->size());
        if (others > situation.earlierWithCause) {
            situation.earlierWithCause = others;
            situation.cause = cause.utf8();
        }
    }
    return {};
}

/// Those of all entries of the last year, and all of this one, as they were made: oldest first.
core::Result<std::vector<core::Encounter>> encountersFor(store::Journal& journal,
                                                         const core::Id& entry, std::int64_t now) {
    const auto recent = journal.encountersSince(now - encounterDays * msPerDay, encountersLookedAt);
    auto all = journal.encounters(entry);
    if (!recent || !all)
        return core::passOn(all ? recent : all);
    std::set<core::Id> there;
    for (const core::Encounter& one : *recent)
        there.insert(one.id);
    std::erase_if(*all, [&](const core::Encounter& one) { return there.contains(one.id); });
    all->insert(all->end(), recent->rbegin(), recent->rend());
    // "Once more?" is offered outside a sitting.
    std::erase_if(*all, [](const core::Encounter& one) { return one.question == lookAgainId; });
    return all;
}

/// The dimensions that were refused about other entries, and rest. Whether somebody is safe is
/// asked all the same.
core::Result<std::set<std::string>> refusedElsewhere(store::Journal& journal,
                                                     const Surroundings& surroundings,
                                                     const core::Entry& here) {
    constexpr std::int64_t restDays = 30;
    constexpr std::size_t longest = 160; // characters: what is longer is an answer
    const auto answers =
        journal.shortAnswersSince(surroundings.now().instant - restDays * msPerDay, longest);
    if (!answers)
        return core::passOn(answers);
    std::set<std::string> resting;
    for (const core::Answer& answer : *answers) {
        const prompts::Prompt* prompt = surroundings.catalogue().prompt(answer.question.id);
        if (prompt == nullptr || answer.entry == here.id)
            continue;
        const hear::Reply reply =
            readingOf(surroundings, {}, hear::Class::none, answer.question, answer.text).reply;
        if (reply == hear::Reply::refusal || reply == hear::Reply::attack)
            resting.insert(prompt->dims.begin(), prompt->dims.end());
    }
    resting.erase("safety");
    return resting;
}

struct Known {
    int intensity = 5; ///< twice the weight that was given last, or five
    int ratings = 0;   ///< how many weights were given
};

Known knownAt(const core::Entry& entry, std::int64_t at) {
    Known known;
    const auto give = [&](int weight) {
        known.intensity = 2 * weight;
        ++known.ratings;
    };
    if (entry.weight)
        give(*entry.weight);
    for (const core::Rating& rating : entry.ratings) // oldest first
        if (rating.at <= at)
            give(rating.weight);
    return known;
}

/// Words that a row shows, and under which name the row knows when they were said.
struct Part {
    std::string name;
    const core::Text* words = nullptr;
};

void addMembers(std::vector<Part>& parts, const char* set, const std::vector<core::Text>& members) {
    for (const core::Text& member : members)
        parts.push_back({set + ('/' + member.utf8()), &member});
}

std::vector<Part> partsOf(const core::Entry& entry) {
    std::vector<Part> parts{{"title", &entry.title}, {"text", &entry.text}, {"area", &entry.area}};
    addMembers(parts, "feelings", entry.feelings);
    addMembers(parts, "causes", entry.causes);
    addMembers(parts, "tags", entry.tags);
    return parts;
}

std::vector<Part> partsOf(const core::NextStep& step) {
    return {{"when", &step.when},
            {"then", &step.then},
            {"what", &step.what},
            {"why", &step.why},
            {"differently", &step.differently}};
}

std::vector<Part> partsOf(const core::Block& block) {
    std::vector<Part> parts;
    for (const auto& [name, value] : block.fields)
        if (const auto* words = std::get_if<core::Text>(&value))
            parts.push_back({name, words});
    return parts;
}

std::vector<Part> partsOf(const core::Answer& answer) {
    return {{"text", &answer.text}};
}

std::vector<Part> partsOf(const core::Lesson& lesson) {
    return {{"text", &lesson.text}};
}

bool alarms(std::string_view words) {
    return hear::alarmIn(words) != hear::Alarm::none;
}

std::size_t wordsIn(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        words += !blank && !inside ? 1 : 0;
        inside = !blank;
    }
    return words;
}

/// What is shown about an entry and is no older than the words of a crisis are heeded. Only words
/// that would end all asking have to be recent: for those alone it is asked when they were said.
/// Words of which the person said that they mean no danger are not among them.
class RecentWords {
  public:
    RecentWords(store::Journal& journal, std::int64_t since, const core::Entry& entry)
        : journal_(journal)
        , since_(since)
        , entry_(entry) {}

    core::Result<void> add(const core::Id& row, std::vector<Part> parts) {
        std::erase_if(parts, [&](const Part& part) {
            return part.words->empty() || isHeeded(entry_, *part.words);
        });
        if (parts.empty())
            return {};
        Row now{.id = row, .words = {}, .parts = {}};
        for (const Part& part : parts) {
            now.words += part.words->utf8() + '\n';
            now.parts.push_back({part.name, *part.words});
        }
        if (!alarms(now.words))
            return addQuiet(std::move(now));
        before_.clear();
        return addAlarming(now);
    }

    template<class Rows>
    core::Result<void> addAll(const core::Result<Rows>& rows) {
        if (!rows)
            return core::passOn(rows);
        for (const auto& row : *rows)
            if (const auto added = add(row.id, partsOf(row)); !added)
                return added;
        return {};
    }

    std::vector<std::string> take() { return std::move(words_); }
    std::vector<core::Text> takeAlarming() { return std::move(alarming_); }

  private:
    struct Row {
        core::Id id;
        std::string words;
        std::vector<std::pair<std::string, core::Text>> parts;
    };

    /// No phrase reaches from one row into the next; hints do.
    static constexpr const char* sentenceEnds = ".\n";

    core::Result<std::vector<bool>> areOld(const Row& row) {
        const auto said = journal_.saidAt(row.id);
        if (!said)
            return core::passOn(said);
        std::vector<bool> old;
        for (const auto& [name, words] : row.parts) {
            const auto known = said->find(name);
            old.push_back(known != said->end() && known->second < since_);
        }
        return old;
    }

    core::Result<void> addAlarming(const Row& row) {
        const auto old = areOld(row);
        if (!old)
            return core::passOn(old);
        // A title and a text may say it together: then the newer of them counts.
        if (std::ranges::all_of(*old, [](bool one) { return one; }))
            return {};
        std::string words;
        bool alone = false;
        for (std::size_t i = 0; i < row.parts.size(); ++i) {
            const core::Text& part = row.parts[i].second;
            const bool alarm = alarms(part.utf8());
            if (alarm && (*old)[i])
                continue;
            words += part.utf8() + '\n';
            alone = alone || alarm;
            if (alarm)
                alarming_.push_back(heededName(part));
        }
        words_.push_back(std::move(words));
        if (!alone)
            heedAll(row);
        return {};
    }

    /// Rows that say nothing alone may say it together with those right before them. As with a
    /// title and its text, the newest of them counts, and they are heeded together.
    core::Result<void> addQuiet(Row now) {
        std::string together;
        for (const Row& row : before_)
            together += row.words + sentenceEnds;
        together += now.words;
        const bool alarm = !before_.empty() && alarms(together);
        before_.push_back(std::move(now));
        if (alarm) {
            bool recent = false;
            for (const Row& row : before_) {
                const auto old = areOld(row);
                if (!old)
                    return core::passOn(old);
                recent = recent || !std::ranges::all_of(*old, [](bool one) { return one; });
            }
            if (recent) {
                words_.push_back(std::move(together));
                for (const Row& row : before_)
                    heedAll(row);
            }
            before_.erase(before_.begin(), before_.end() - 1);
        }
        forgetFar();
        return {};
    }

    void forgetFar() {
        std::size_t behind = 0;
        for (std::size_t i = before_.size(); i-- > 0;) {
            behind += wordsIn(before_[i].words);
            if (behind > hear::hintReach) {
                before_.erase(before_.begin(), before_.begin() + static_cast<std::ptrdiff_t>(i));
                return;
            }
        }
    }

    void heedAll(const Row& row) {
        for (const auto& [name, words] : row.parts)
            alarming_.push_back(heededName(words));
    }

    store::Journal& journal_;
    std::int64_t since_;
    const core::Entry& entry_;
    std::vector<Row> before_; ///< the last ones that say nothing alone
    std::vector<std::string> words_;
    std::vector<core::Text> alarming_;
};

/// What was written about the setback, sitting by sitting: the entry first, then the answers.
std::vector<prompts::Sitting> sittingsOf(const core::Entry& entry,
                                         const std::vector<core::Answer>& answers) {
    std::vector<prompts::Sitting> sittings;
    int firstRatings = 0;
    const auto weigh = [&](std::int64_t until) {
        const Known known = knownAt(entry, until);
        if (sittings.size() == 1)
            firstRatings = known.ratings;
        sittings.back().intensity = known.intensity;
        sittings.back().rated = known.ratings > (sittings.size() == 1 ? 0 : firstRatings);
    };
    if (!entry.text.empty()) {
        sittings.push_back({entry.written.instant, 0, entry.text.utf8()});
        weigh(entry.written.instant);
    }
    std::int64_t last = entry.written.instant;
    for (const core::Answer& answer : answers) {
        if (sittings.empty() || answer.at - last >= prompts::sessionGap)
            sittings.push_back({answer.at, 0, {}});
        sittings.back().text += answer.text.utf8() + '\n';
        weigh(answer.at + prompts::sessionGap);
        last = answer.at;
    }
    return sittings;
}

} // namespace

namespace {

/// The seed, the day, and which entry of it this is.
core::Result<std::string> lotFor(store::Journal& journal, const Surroundings& surroundings,
                                 const core::Entry& entry) {
    std::string seed = surroundings.seed();
    if (seed == Surroundings::noLot)
        return std::string();
    if (seed.empty()) {
        const auto own = journal.id();
        if (!own)
            return core::passOn(own);
        seed = own->hex();
    }
    const core::CivilDate day = entry.happened.date;
    const auto before =
        journal.countEntries({.from = day, .to = day, .writtenBefore = entry.written.instant});
    if (!before)
        return core::passOn(before);
    return seed + '/' + std::to_string(core::dayNumber(day)) + '/' + std::to_string(*before);
}

int hourOf(const core::Moment& moment) {
    return std::stoi(core::timeOfDay(moment));
}

} // namespace

core::Result<prompts::Situation> Reflection::situation(const core::Id& id, const Wish& wish) {
    const auto entry = journal_.entry(id);
    if (!entry)
        return core::passOn(entry);
    if (entry->inTrash)
        return tl::unexpected(
            core::about(core::Fault::notFound, "%1 is in the trash. Put it back first.", id));
    const core::Moment now = surroundings_.now();
    prompts::Situation situation;
    situation.language = surroundings_.language();
    situation.now = now.instant;
    describe(situation, *entry);
    describe(situation, wish);
    situation.hourOfDay = hourOf(now);
    auto lot = lotFor(journal_, surroundings_, *entry);
    if (!lot)
        return core::passOn(lot);
    situation.lot = std::move(*lot);

    const auto settings = journalSettings(journal_);
    if (!settings)
        return core::passOn(settings);
    situation.off = settings->guidesOff;
    const auto answers = journal_.answers(id);
    if (!answers)
        return core::passOn(answers);
    describe(situation, *answers);
    describeHeard(situation, surroundings_, *entry, *answers);
    auto recent = recentWords(*entry, *answers, sinceCrisis());
    if (!recent)
        return core::passOn(recent);
    situation.written = std::move(recent->words);
    const auto unsafe = answeredUnsafe(*entry, sinceCrisis());
    if (!unsafe)
        return core::passOn(unsafe);
    situation.saidUnsafe = *unsafe;
    const auto gentle = evening_.isGentle();
    if (!gentle)
        return core::passOn(gentle);
    situation.gentle = *gentle;
    auto resting = refusedElsewhere(journal_, surroundings_, *entry);
    if (!resting)
        return core::passOn(resting);
    situation.resting = std::move(*resting);
    const auto sittings = rounds(*entry, *answers);
    if (!sittings)
        return core::passOn(sittings);
    situation.circling = sittings->circling.noticed &&
                         LedBack(journal_, surroundings_).why(*entry, *answers) == LeftAlone::no;
    auto encounters = encountersFor(journal_, id, now.instant);
    if (!encounters)
        return core::passOn(encounters);
    situation.encounters = std::move(*encounters);
    const auto steps = journal_.steps(id);
    if (!steps)
        return core::passOn(steps);
    situation.stepSettled = wish.stepDeclined || !steps->empty();
    const auto lessons = journal_.countLessons({.entry = id});
    if (!lessons)
        return core::passOn(lessons);
    const auto declined = journal_.blocks({.kind = core::BlockKind::declined, .entry = id});
    if (!declined)
        return core::passOn(declined);
    situation.lessonSettled = wish.lessonDeclined || *lessons > 0 || !declined->empty();
    auto kept = journal_.lessonsPerQuestion();
    if (!kept)
        return core::passOn(kept);
    situation.kept = std::move(*kept);
    if (const auto told = describeRecurrence(situation, journal_, surroundings_, *entry); !told)
        return core::passOn(told);
    return situation;
}

std::int64_t Reflection::sinceCrisis() const {
    return surroundings_.now().instant - crisisDays * msPerDay;
}

core::Result<std::vector<std::string>> Reflection::wordsSince(const core::Entry& entry,
                                                              std::int64_t since) {
    const auto answers = journal_.answers(entry.id);
    if (!answers)
        return core::passOn(answers);
    auto recent = recentWords(entry, *answers, since);
    if (!recent)
        return core::passOn(recent);
    return std::move(recent->words);
}

core::Result<Reflection::Recent> Reflection::recentWords(const core::Entry& entry,
                                                         const std::vector<core::Answer>& answers,
                                                         std::int64_t since) {
    RecentWords recent(journal_, since, entry);
    if (const auto added = recent.add(entry.id, partsOf(entry)); !added)
        return core::passOn(added);
    for (const core::Answer& answer : answers)
        if (const auto added = recent.add(answer.id, partsOf(answer)); !added)
            return core::passOn(added);
    auto blocks = journal_.blocks({.entry = entry.id});
    if (blocks) // a sentence that was left is not shown, and nobody wrote where an import is from
        std::erase_if(*blocks, [](const core::Block& block) {
            return block.kind == core::BlockKind::declined || block.kind == core::BlockKind::origin;
        });
    for (const auto& added : {recent.addAll(blocks), recent.addAll(journal_.steps(entry.id)),
                              recent.addAll(journal_.lessons({.entry = entry.id}))})
        if (!added)
            return core::passOn(added);
    return Recent{recent.take(), recent.takeAlarming()};
}

namespace {

bool isUnsafe(const core::Entry& entry, const core::Answer& answer) {
    return asksWhetherSafe(answer.question.id) && hear::saysUnsafe(answer.text.utf8()) &&
           !isHeeded(entry, answer.text);
}

} // namespace

core::Result<bool> Reflection::answeredUnsafe(const core::Entry& entry, std::int64_t since) {
    const auto answers = journal_.answers(entry.id);
    if (!answers)
        return core::passOn(answers);
    for (const core::Answer& answer : *answers) {
        if (!isUnsafe(entry, answer))
            continue;
        const auto said = journal_.saidAt(answer.id);
        if (!said)
            return core::passOn(said);
        if (const auto at = said->find("text"); at == said->end() || at->second >= since)
            return true;
    }
    return false;
}

core::Result<std::vector<core::Text>> Reflection::alarmingWords(const core::Id& id) {
    const auto entry = journal_.entry(id);
    if (!entry)
        return core::passOn(entry);
    const auto answers = journal_.answers(id);
    if (!answers)
        return core::passOn(answers);
    auto recent = recentWords(*entry, *answers, sinceCrisis());
    if (!recent)
        return core::passOn(recent);
    for (const core::Answer& answer : *answers)
        if (isUnsafe(*entry, answer))
            recent->alarming.push_back(heededName(answer.text));
    return std::move(recent->alarming);
}

core::Result<std::optional<core::Answer>>
Reflection::answeredElsewhere(const core::Id& entry, const std::string& question) {
    const std::int64_t since = surroundings_.now().instant - encounterDays * msPerDay;
    const auto met = journal_.encountersSince(since, encountersLookedAt);
    if (!met)
        return core::passOn(met);
    const auto gentle = evening_.isGentle();
    if (!gentle)
        return core::passOn(gentle);
    if (*gentle)
        return std::nullopt;
    std::map<core::Id, std::int64_t> when; // of each entry the latest
    for (const core::Encounter& one : *met)
        if (one.question == question && one.entry != entry && one.met == core::Met::answered)
            when[one.entry] = std::max(when[one.entry], one.at);
    std::vector<std::pair<std::int64_t, core::Id>> latest;
    for (const auto& [id, at] : when)
        latest.emplace_back(at, id);
    std::ranges::sort(latest, std::greater());
    if (latest.size() > quotesLookedAt)
        latest.resize(quotesLookedAt);
    LedBack back(journal_, surroundings_);
    for (const auto& [at, id] : latest) {
        const auto about = journal_.entry(id);
        if (!about && about.error().fault != core::Fault::notFound)
            return core::passOn(about);
        if (!about || about->inTrash)
            continue;
        const auto answers = journal_.answers(id);
        if (!answers)
            return core::passOn(answers);
        for (const core::Answer& answer : *answers)
            if (answer.question.id == question && back.mayQuote(*about, *answers, answer))
                return answer;
    }
    return std::nullopt;
}

core::Result<std::vector<GuideOffer>> Reflection::guides(const core::Id& entry) {
    // What is offered here is chosen by hand: two skips before say nothing about it.
    auto now = situation(entry, {.carryOn = true});
    if (!now)
        return core::passOn(now);
    const prompts::Catalogue& catalogue = surroundings_.catalogue();
    std::vector<GuideOffer> offers;
    for (const prompts::Guide& guide : catalogue.guides()) {
        if (guide.generic || guide.off || now->off.contains(guide.id))
            continue;
        now->guide = guide.id;
        const prompts::Next next = prompts::select(catalogue, *now);
        GuideOffer offer{.id = guide.id,
                         .title = guide.title.in(now->language),
                         .about = guide.about.in(now->language),
                         .evidence = guide.evidence.in(now->language)};
        if (const auto* done = std::get_if<prompts::Done>(&next)) {
            offer.walked = done->why == prompts::End::guideFinished;
            offer.waits = done->why == prompts::End::guideWaits;
            if (!offer.walked && !offer.waits)
                continue;
        }
        offers.push_back(std::move(offer));
    }
    return offers;
}

core::Result<Rounds> Reflection::rounds(const core::Entry& entry) {
    const auto answers = journal_.answers(entry.id);
    if (!answers)
        return core::passOn(answers);
    return rounds(entry, *answers);
}

core::Result<Rounds> Reflection::rounds(const core::Entry& entry,
                                        const std::vector<core::Answer>& answers) {
    Rounds rounds{.sittings = sittingsOf(entry, answers), .circling = {}};
    if (rounds.sittings.size() < 3)
        return rounds;
    const auto others = journal_.entries({.limit = entriesToKnowWords});
    if (!others)
        return core::passOn(others);
    std::vector<std::string> elsewhere;
    for (const store::Found& found : *others)
        if (found.entry.id != entry.id && !found.entry.text.empty())
            elsewhere.push_back(found.entry.text.utf8());
    rounds.circling = prompts::noticeCircling(rounds.sittings, elsewhere);
    return rounds;
}

core::Result<std::optional<prompts::Question>>
Reflection::laterQuestion(const core::Entry& entry, const std::vector<core::Encounter>& encounters,
                          const JournalSettings& settings) {
    prompts::Situation situation;
    situation.language = surroundings_.language();
    situation.now = surroundings_.now().instant;
    describe(situation, entry);
    situation.off = settings.guidesOff;
    situation.encounters = encounters;
    const prompts::Catalogue& catalogue = surroundings_.catalogue();
    // Most entries have none; only where there is one its words are read.
    if (!prompts::questionForLater(catalogue, situation))
        return std::nullopt;
    const auto answers = journal_.answers(entry.id);
    if (!answers)
        return core::passOn(answers);
    if (LedBack(journal_, surroundings_).why(entry, *answers) != LeftAlone::no)
        return std::nullopt;
    describeHeard(situation, surroundings_, entry, *answers);
    auto recent = recentWords(entry, *answers, sinceCrisis());
    if (!recent)
        return core::passOn(recent);
    situation.written = std::move(recent->words);
    return prompts::questionForLater(catalogue, situation);
}

core::Result<prompts::Next> Reflection::next(const core::Id& entry, const Wish& wish) {
    const auto now = situation(entry, wish);
    if (!now)
        return core::passOn(now);
    return prompts::select(surroundings_.catalogue(), *now);
}

core::Result<std::vector<prompts::Candidate>> Reflection::candidates(const core::Id& entry,
                                                                     const Wish& wish) {
    const auto now = situation(entry, wish);
    if (!now)
        return core::passOn(now);
    return prompts::candidates(surroundings_.catalogue(), *now);
}

core::Result<std::vector<prompts::Mark>> Reflection::trail(const core::Id& entry,
                                                           const Wish& wish) {
    const auto now = situation(entry, wish);
    if (!now)
        return core::passOn(now);
    return prompts::trail(surroundings_.catalogue(), *now);
}

core::Result<core::Asked> Reflection::question(const std::string& id) const {
    const prompts::Prompt* prompt = surroundings_.catalogue().prompt(id);
    if (prompt == nullptr)
        return core::fail(
            core::Fault::notFound,
            core::say("There is no question \u201c%1\u201d. \u201cupturn-cli ask\u201d shows the "
                      "next one, \u201cupturn-cli guides show\u201d those of a guide.",
                      {id}));
    return prompts::askedIn(*prompt, surroundings_.language());
}

namespace {

/// What was kept and left of proposals so far: those of the entry are not proposed again, all shift
/// what is likely. Without anything left there is nothing to compare.
core::Result<void> readChoices(takeaways::Options& options, store::Journal& journal,
                               const core::Id& entry) {
    constexpr std::size_t lookedAt = 200;
    const auto here = journal.lessons({.entry = entry});
    if (!here)
        return core::passOn(here);
    for (const core::Lesson& lesson : *here)
        for (const core::Text& words : {lesson.text, lesson.from.quote})
            if (!words.empty())
                options.kept.push_back(words);
    const auto left = journal.blocks({.kind = core::BlockKind::declined});
    if (!left)
        return core::passOn(left);
    for (const core::Block& sentence : *left) {
        options.left.push_back(sentence.words("quote"));
        if (sentence.entry == entry)
            options.kept.push_back(sentence.words("quote"));
    }
    if (left->empty())
        return {};
    const auto lessons = journal.lessons({.limit = lookedAt});
    if (!lessons)
        return core::passOn(lessons);
    for (const core::Lesson& lesson : *lessons)
        if (!lesson.from.quote.empty())
            options.chosen.push_back(lesson.from.quote);
    return {};
}

} // namespace

core::Result<std::vector<Proposal>> Reflection::proposals(const core::Id& id,
                                                          const std::optional<Unwritten>& typing,
                                                          const std::vector<core::Text>* besides) {
    const auto entry = journal_.entry(id);
    if (!entry)
        return core::passOn(entry);
    const auto answers = journal_.answers(id);
    if (!answers)
        return core::passOn(answers);
    const hear::Hearing heard = heardIn(*entry);
    const Bearing bearing = bearingOf(surroundings_, *entry, heard, *answers);
    if (!proposesLessons(*entry, heard, bearing, surroundings_.now().instant))
        return std::vector<Proposal>();
    const auto gentle = evening_.isGentle();
    if (!gentle)
        return core::passOn(gentle);
    if (*gentle)
        return std::vector<Proposal>();
    std::vector<takeaways::Source> sources;
    if (typing)
        sources.push_back(
            {.answer = {}, .version = {}, .text = typing->text, .yields = typing->question.yields});
    const auto says = [&](const core::Answer& answer) {
        const hear::Reply reply =
            readingOf(surroundings_, *entry, bearing.is, answer.question, answer.text).reply;
        return reply == hear::Reply::answer || reply == hear::Reply::tooShort;
    };
    for (const core::Answer& answer : *answers)
        if ((!typing || answer.id != typing->answer) && says(answer))
            sources.push_back({.answer = answer.id,
                               .version = answer.textVersion,
                               .text = answer.text,
                               .yields = answer.question.yields});
    if (!entry->text.empty())
        sources.push_back({.answer = {}, .version = entry->textVersion, .text = entry->text});
    for (takeaways::Source& source : sources)
        source.heeded = isHeeded(*entry, source.text);
    takeaways::Options options;
    if (besides != nullptr)
        options.kept = *besides;
    else if (const auto read = readChoices(options, journal_, id); !read)
        return core::passOn(read);
    std::vector<Proposal> proposals;
    for (takeaways::Takeaway& takeaway : takeaways::proposals(sources, options)) {
        const takeaways::Source& source = sources.at(takeaway.source);
        core::Excerpt from{.entry = id,
                           .answer = source.answer,
                           .version = source.version,
                           .start = static_cast<std::int64_t>(takeaway.start),
                           .end = static_cast<std::int64_t>(takeaway.end),
                           .quote = takeaway.text};
        const bool unwritten = typing && takeaway.source == 0;
        proposals.push_back({std::move(takeaway), std::move(from), unwritten});
    }
    return proposals;
}

} // namespace upturn::app
