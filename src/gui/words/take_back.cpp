// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/take_back.hpp"

#include "hard/hard_query.hpp"
#include "words/trouble.hpp"
#include "words/when.hpp"

#include <upturn/app/act_words.hpp>
#include <upturn/app/drafts.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace upturn::gui {
namespace {

QString nameOf(const store::Act& act) {
    return QString::fromStdString(app::saidAct(act));
}

/// The lines of a hard moment, which its page offers where they were written.
core::Result<std::vector<std::pair<std::string, core::Text>>> linesOfMoment(store::Journal& journal,
                                                                            const store::Act& act) {
    const auto said = journal.saidIn(act.id);
    if (!said)
        return core::passOn(said);
    std::vector<std::pair<std::string, core::Text>> lines;
    for (const store::SaidWords& one : *said) {
        const auto answer = journal.answerById(one.row);
        const std::size_t line = one.row == act.entry ? 0
                                 : answer             ? hardLineOf(answer->question.id)
                                                      : 0;
        if (one.row == act.entry || line > 0)
            lines.emplace_back(app::hardDraftName(act.entry, line), one.words);
    }
    return lines;
}

} // namespace

DoneHere::DoneHere(app::JournalService& service, QObject* owner)
    : QObject(owner)
    , owners_({owner}) {
    connect(&service, &app::JournalService::acted, this,
            [this](QObject* by, const store::Act& act) {
                if (std::ranges::find(owners_, by) != owners_.end())
                    add(act);
            });
}

void DoneHere::alsoOf(QObject* other) {
    owners_.push_back(other);
}

void DoneHere::add(const store::Act& act) {
    done_.push_back(act);
    takenBack_.clear();
}

void DoneHere::begin() {
    done_.clear();
    takenBack_.clear();
}

int DoneHere::count(store::ActType type) const {
    return static_cast<int>(std::count_if(done_.begin(), done_.end(),
                                          [&](const store::Act& act) { return act.type == type; }));
}

core::Id DoneHere::lastOf(std::initializer_list<store::ActType> types) const {
    const bool is = !done_.empty() && std::ranges::find(types, done_.back().type) != types.end();
    return is ? done_.back().id : core::Id();
}

void DoneHere::travelled(const store::Done& done, bool back) {
    std::vector<store::Act>& from = back ? done_ : takenBack_;
    std::vector<store::Act>& to = back ? takenBack_ : done_;
    const std::vector<core::Id>& step = done.act.with;
    while (!from.empty() && std::find(step.begin(), step.end(), from.back().id) != step.end()) {
        to.push_back(std::move(from.back()));
        from.pop_back();
    }
}

core::Result<NextActs> readNextActs(store::Journal& journal) {
    auto undo = journal.nextUndo();
    if (!undo)
        return core::passOn(undo);
    auto redo = journal.nextRedo();
    if (!redo)
        return core::passOn(redo);
    return NextActs{std::move(*undo), std::move(*redo)};
}

core::Result<store::Done> travel(store::Journal& journal, const core::Id& act, bool back) {
    return back ? journal.undoIfNewest(act) : journal.redoIfNewest(act);
}

core::Result<store::Done> travelOffering(store::Journal& journal, const core::Id& act, bool back) {
    const auto next = back ? journal.nextUndo() : journal.nextRedo();
    if (!next)
        return core::passOn(next);
    const bool answers =
        *next && (*next)->id == act && (!back || (*next)->here) &&
        ((*next)->type == store::ActType::answer || (*next)->type == store::ActType::editAnswer);
    if (*next && (*next)->id == act && (!back || (*next)->here) &&
        (*next)->type == store::ActType::hardMoment) {
        // They are there before they are taken back, and after they are said again.
        const auto before = linesOfMoment(journal, **next);
        auto done = travel(journal, act, back);
        const auto lines = back || !done ? before : linesOfMoment(journal, **next);
        // The act is done: where they can't be noted, redo has them still.
        if (done && lines)
            for (const auto& [name, words] : *lines)
                back ? (void)app::putAside(journal, name, words)
                     : (void)app::dropServed(journal, name, app::Ours({}, {words}));
        return done;
    }
    // Before it is taken back, and after it is done again.
    const auto said = [&] {
        return answers ? journal.answerById((*next)->row)
                       : core::Result<core::Answer>(core::Answer());
    };
    const auto before = said();
    auto done = travel(journal, act, back);
    if (!done || !answers)
        return done;
    const auto there = back ? before : said();
    if (!there || there->text.blank())
        return done;
    // The act is done: where they can't be noted, redo has them still.
    const std::string name = app::answerDraftName(there->entry, there->question.id);
    back ? (void)app::putAside(journal, name, there->text)
         : (void)app::dropServed(journal, name, app::Ours({}, {there->text}));
    return done;
}

bool isAway(store::Journal& journal, const core::Id& entry) {
    const auto now = journal.entry(entry);
    return now ? now->inTrash : now.error().fault == core::Fault::notFound;
}

core::Result<QString> whereTypedWaits(store::Journal& journal, const core::Id& entry) {
    const auto now = journal.entry(entry);
    if (now)
        return now->inTrash ? waitsInTrash() : QString();
    if (now.error().fault != core::Fault::notFound)
        return core::passOn(now);
    const auto purged = journal.isPurged(entry);
    if (!purged)
        return core::passOn(purged);
    if (*purged)
        return QCoreApplication::translate("upturn::gui::takeBack",
                                           "What this was typed for was deleted for good, and so "
                                           "are the words.");
    if (const auto offered = app::offerOnToday(journal, entry); !offered)
        return core::passOn(offered);
    return QCoreApplication::translate("upturn::gui::takeBack",
                                       "The entry was taken back meanwhile. What you typed is "
                                       "offered on Today.");
}

QString takenBack(const store::Done& step) {
    return QCoreApplication::translate("upturn::gui::takeBack", "Taken back: %1.")
        .arg(nameOf(step.act));
}

QString backToWhen(store::Journal& journal, const app::Surroundings& surroundings,
                   const store::Done& step) {
    if (step.act.type != store::ActType::editText || step.act.entry.empty())
        return {};
    const auto versions = journal.versions(step.act.entry);
    const auto entry = journal.entry(step.act.entry);
    if (!versions || !entry)
        return {};
    // The newest is the one that undo has made; the words were said first before it.
    const auto said = std::find_if(
        versions->begin(), versions->end(),
        [&entry](const core::TextVersion& version) { return version.text == entry->text; });
    if (said == versions->end() || std::next(said) == versions->end())
        return {};
    const core::CivilDate day = surroundings.dayOf(core::momentAt(said->at, entry->written.zone));
    return QCoreApplication::translate("upturn::gui::takeBack", "Back to the words of %1.")
        .arg(dayIn(day, surroundings.today()));
}

QString thereAgain(const store::Done& step) {
    return QCoreApplication::translate("upturn::gui::takeBack", "There again: %1.")
        .arg(nameOf(step.act));
}

QString wouldTakeBack(const store::Act& act, bool foreign) {
    return (foreign ? QCoreApplication::translate(
                          "upturn::gui::takeBack",
                          "From before this start, or another program: %1. Undo once "
                          "more takes it back.")
                    : QCoreApplication::translate("upturn::gui::takeBack",
                                                  "Done before this: %1. Undo once more takes it "
                                                  "back."))
        .arg(nameOf(act));
}

} // namespace upturn::gui
