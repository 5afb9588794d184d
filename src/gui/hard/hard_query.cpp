// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "hard/hard_query.hpp"

#include "hard/hard_page.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/journal_settings.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/reflection.hpp>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr const char* friendQuestion = "upturn.friend";
constexpr const char* stepQuestion = "upturn.ten-minutes";

core::Result<bool> isHard(store::Journal& journal, const app::Surroundings& surroundings,
                          const core::Entry& entry) {
    const bool heavy = core::currentWeight(entry).value_or(0) >= core::hardFrom;
    if (!heavy || entry.kind != core::EntryKind::setback ||
        surroundings.dayOf(entry.written) != surroundings.today())
        return false;
    const auto answers = journal.answers(entry.id);
    if (!answers)
        return core::passOn(answers);
    if (!answers->empty())
        return false;
    // What is soft has questions of its own, and helplines beside them.
    const auto alone = app::LedBack(journal, surroundings).leavesAlone(entry);
    if (!alone)
        return core::passOn(alone);
    if (*alone)
        return false;
    app::Reflection reflection(journal, surroundings);
    const auto next = reflection.next(entry.id);
    if (!next)
        return core::passOn(next);
    // What comes before the first question comes before this page, too.
    return next->index() == 0;
}

core::Result<void> readDrafts(HardMoment& moment, store::Journal& journal, const core::Id& entry) {
    moment.view.words[0] = shown(moment.written);
    for (std::size_t line = 0; line < moment.questions.size(); ++line) {
        auto found = app::unsaved(journal, app::hardDraftName(entry, line),
                                  line == 0 ? moment.written : core::Text(),
                                  line == 0 ? moment.version : std::string());
        if (!found)
            return core::passOn(found);
        if (found->typed)
            moment.view.words.at(line) = shown(found->typed->words);
        moment.unsaved.at(line) = std::move(*found);
    }
    return {};
}

} // namespace

std::size_t hardLineOf(const std::string& question) {
    return question == friendQuestion ? 1 : question == stepQuestion ? 2 : 0;
}

core::Result<bool> soundsLikeCrisis(store::Journal& journal, const app::Surroundings& surroundings,
                                    const core::Id& entry) {
    const auto next = app::Reflection(journal, surroundings).next(entry);
    if (!next)
        return core::passOn(next);
    const auto* done = std::get_if<1>(&*next);
    using End = decltype(done->why);
    return done != nullptr && (done->why == End::crisis || done->why == End::safe);
}

core::Result<void> writeHardLines(store::Journal& journal, const core::Id& entry,
                                  const HardMoment& moment, const HardLines& lines,
                                  const HardTyped& typed) {
    return journal.together(store::ActType::hardMoment, [&]() -> core::Result<void> {
        if (!lines[0].blank() && lines[0] != moment.written) {
            const auto done = journal.edit(entry, {.text = lines[0], .textParent = moment.version});
            if (!done)
                return core::passOn(done);
        }
        for (std::size_t i = 1; i < lines.size(); ++i) {
            if (lines.at(i).blank())
                continue;
            const auto made = journal.answer(entry, moment.questions.at(i), lines.at(i));
            if (!made)
                return core::passOn(made);
        }
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (auto dropped = app::dropServed(journal, app::hardDraftName(entry, i), typed.at(i));
                !dropped)
                return core::passOn(dropped);
        return {};
    });
}

core::Result<void> writeLeftLines(store::Journal& journal, const app::Surroundings& surroundings,
                                  const core::Id& id) {
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    const auto answers = journal.answers(id);
    if (!answers)
        return core::passOn(answers);
    const auto isAnswered = [&answers](const char* question) {
        return std::ranges::any_of(*answers, [question](const core::Answer& answer) {
            return answer.question.id == question;
        });
    };
    HardLines lines;
    HardTyped typed;
    bool any = false;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        auto found = app::unsaved(journal, app::hardDraftName(id, line),
                                  line == 0 ? entry->text : core::Text(),
                                  line == 0 ? entry->textVersion : std::string());
        if (!found)
            return core::passOn(found);
        if (!found->typed || found->typed->words.blank())
            continue;
        // What was answered since stays as it is; the older words are offered beside it.
        if (line > 0 && isAnswered(line == 1 ? friendQuestion : stepQuestion)) {
            if (auto aside =
                    app::putAside(journal, app::hardDraftName(id, line), found->typed->words);
                !aside)
                return aside;
            continue;
        }
        any = true;
        typed.at(line) = {{found->typed->from}, {found->typed->words}};
        lines.at(line) = std::move(found->typed->words);
    }
    if (!any)
        return {};
    app::Reflection reflection(journal, surroundings);
    HardMoment moment;
    moment.written = entry->text;
    moment.version = entry->textVersion;
    for (const std::size_t line : {1U, 2U}) {
        auto question = reflection.question(line == 1 ? friendQuestion : stepQuestion);
        // Own packs may have put it aside since: then its line waits for them.
        if (question)
            moment.questions.at(line) = std::move(*question);
        else if (!lines.at(line).blank())
            return {};
    }
    return writeHardLines(journal, id, moment, lines, typed);
}

core::Result<std::optional<HardMoment>>
readHardMoment(store::Journal& journal, const app::Surroundings& surroundings, const core::Id& id) {
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    const auto hard = isHard(journal, surroundings, *entry);
    if (!hard)
        return core::passOn(hard);
    if (!*hard)
        return std::nullopt;
    app::Reflection reflection(journal, surroundings);
    const auto toFriend = reflection.question(friendQuestion);
    const auto step = reflection.question(stepQuestion);
    // Own packs may have put these two aside; the usual questions are there still.
    if (!toFriend || !step)
        return std::nullopt;
    const auto settings = app::journalSettings(journal);
    if (!settings)
        return core::passOn(settings);
    HardMoment moment;
    moment.questions = {core::Asked{}, *toFriend, *step};
    moment.written = entry->text;
    moment.version = entry->textVersion;
    const core::Moment now = surroundings.now();
    moment.view.when = dayAndHour(now, surroundings.today());
    moment.view.night = isNight(now);
    moment.view.weight = core::currentWeight(*entry).value_or(0);
    moment.view.questions = {HardPage::tr("What happened, as plainly as you can"),
                             shown(toFriend->text), shown(step->text)};
    moment.view.contacts = linesOf(settings->contacts);
    if (const auto read = readDrafts(moment, journal, id); !read)
        return core::passOn(read);
    return moment;
}

} // namespace upturn::gui
