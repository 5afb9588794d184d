// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/direction.hpp>
#include <upturn/core/say.hpp>
#include <upturn/store/act.hpp>
#include <upturn/store/changes.hpp>

#include <algorithm>
#include <array>

namespace upturn::store {
namespace {

constexpr std::array<ActName, 68> names{{
    {ActType::recordSetback, "record-setback", "Record setback"},
    {ActType::recordWin, "record-win", "Record win"},
    {ActType::recordNote, "record-note", "Record note"},
    {ActType::editText, "edit-text", "Edit entry"},
    {ActType::editEntry, "edit-entry", "Edit entry"},
    {ActType::sayKind, "say-kind", "Say what kind of thing it is"},
    {ActType::sayPart, "say-part", "Say whose part it is"},
    {ActType::saySafe, "say-safe", "Say whether I am safe"},
    {ActType::sayManner, "say-manner", "Call it a manner of speaking"},
    {ActType::correctRead, "correct-read", "Correct what was read"},
    {ActType::rateEntry, "rate-entry", "Rate entry"},
    {ActType::attachFile, "attach-file", "Attach file"},
    {ActType::detachFile, "take-file-out", "Take file out"},
    {ActType::answer, "answer-question", "Answer question"},
    {ActType::editAnswer, "edit-answer", "Edit answer"},
    {ActType::skip, "skip-question", "Skip question"},
    {ActType::hardMoment, "hard-moment", "Write about a hard moment"},
    {ActType::keepLesson, "keep-lesson", "Keep lesson"},
    {ActType::rewordLesson, "reword-lesson", "Reword lesson"},
    {ActType::retireLesson, "retire-lesson", "Retire lesson"},
    {ActType::bringLessonBack, "bring-lesson-back", "Bring lesson back"},
    {ActType::mergeLessons, "merge-lessons", "Merge lessons"},
    {ActType::reviewLesson, "review-lesson", "Review lesson"},
    {ActType::addStep, "add-next-step", "Add next step"},
    {ActType::editStep, "edit-next-step", "Edit next step"},
    {ActType::closeStep, "close-next-step", "Close next step"},
    {ActType::replaceStep, "replace-next-step", "Close next step and add another"},
    {ActType::startPractice, "start-practice", "Start practice"},
    {ActType::editPractice, "edit-practice", "Edit practice"},
    {ActType::endPractice, "end-practice", "End practice"},
    {ActType::logPractice, "log-practice", "Log practice"},
    {ActType::addGoal, "add-goal", "Add goal"},
    {ActType::editGoal, "edit-goal", "Edit goal"},
    {ActType::closeGoal, "close-goal", "Close goal"},
    {ActType::addWin, "add-win", "Add win"},
    {ActType::editWin, "edit-win", "Edit win"},
    {ActType::closeWin, "close-win", "Close win"},
    {ActType::addDecision, "add-decision", "Add decision"},
    {ActType::editDecision, "edit-decision", "Edit decision"},
    {ActType::closeDecision, "close-decision", "Close decision"},
    {ActType::pause, "pause", "Pause"},
    {ActType::endPause, "end-pause", "End pause"},
    {ActType::askAfterwards, "ask-afterwards", "Ask me how it went"},
    {ActType::addPerson, "add-person", "Add person"},
    {ActType::editPerson, "edit-person", "Edit person"},
    {ActType::closePerson, "close-person", "Close person"},
    {ActType::addFeedback, "add-feedback", "Add feedback"},
    {ActType::editFeedback, "edit-feedback", "Edit feedback"},
    {ActType::closeFeedback, "close-feedback", "Close feedback"},
    {ActType::addReframe, "add-reframe", "Add reframe"},
    {ActType::editReframe, "edit-reframe", "Edit reframe"},
    {ActType::closeReframe, "close-reframe", "Close reframe"},
    {ActType::noteCircumstances, "note-circumstances", "Note circumstances"},
    {ActType::closeCircumstances, "close-circumstances", "Close circumstances"},
    {ActType::leaveSentence, "leave-sentence", "Leave sentence"},
    {ActType::keepWords, "keep-words", "Keep words"},
    {ActType::editKept, "edit-kept-words", "Edit kept words"},
    {ActType::deleteEntry, "delete-entry", "Delete entry"},
    {ActType::deleteLesson, "delete-lesson", "Delete lesson"},
    {ActType::deleteStep, "delete-next-step", "Delete next step"},
    {ActType::deleteAnswer, "delete-answer", "Delete answer"},
    {ActType::deleteRow, "delete-from-list", "Delete from list"},
    {ActType::putBack, "put-back", "Put back"},
    {ActType::purge, "delete-for-good", "Delete for good"},
    {ActType::changeSettings, "change-settings", "Change settings"},
    {ActType::importing, "import", "Import"},
    {ActType::repair, "repair", "Repair"},
    {ActType::restore, "restore", "Restore a backup"},
}};

} // namespace

std::span<const ActName> actNames() {
    return names;
}

std::string_view nameOf(ActType type) {
    return names.at(static_cast<std::size_t>(type)).name;
}

const char* wordsOf(ActType type) {
    return names.at(static_cast<std::size_t>(type)).words;
}

std::optional<ActType> actNamed(std::string_view name) {
    const auto* const found = std::find_if(
        names.begin(), names.end(), [&](const ActName& known) { return known.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->type);
}

std::string saidAct(const Act& act) {
    const std::string name = core::say(act.name.c_str());
    if (act.place.blank())
        return name;
    if (act.type == ActType::importing)
        return core::say("Import of %1", {act.place.utf8()});
    constexpr std::size_t inASentence = 48;
    const std::string place = core::isolated(core::heading({}, act.place, inASentence).utf8());
    if (act.type == ActType::editText)
        return core::say("text of \u201c%1\u201d", {place});
    return core::say("%1 (\u201c%2\u201d)", {name, place});
}

} // namespace upturn::store
