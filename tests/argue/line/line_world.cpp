// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "line_world.hpp"

#include "support/child.hpp"
#include "support/files.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sched.h>

#include <algorithm>
#include <filesystem>

namespace upturn::argue {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// Questions that ask for words and make nothing else of them.
const Words questions{"upturn.own-part", "lean-learn-lead.facts", "upturn.friend"};

std::string two(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string isoDay(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    return std::to_string(static_cast<int>(date.year())) + '-' +
           two(static_cast<unsigned>(date.month())) + '-' + two(static_cast<unsigned>(date.day()));
}

/// As UPTURN_NOW has it, an hour east of Greenwich.
std::string isoTime(std::chrono::sys_seconds time) {
    const auto there = time + 1h;
    const auto day = std::chrono::floor<std::chrono::days>(there);
    const std::chrono::hh_mm_ss clock(there - day);
    return isoDay(day) + 'T' + two(static_cast<unsigned>(clock.hours().count())) + ':' +
           two(static_cast<unsigned>(clock.minutes().count())) + ':' +
           two(static_cast<unsigned>(clock.seconds().count())) + "+01:00";
}

/// Without the names of versions: each record gives its own.
Json withoutVersions(Json json) {
    if (!json.is_structured())
        return json;
    if (json.is_object()) {
        json.erase("version");
        json.erase("text_version");
        json.erase("as_of"); // where the record stood that it came from
        if (json.contains("versions"))
            for (Json& version : json["versions"])
                version.erase("id");
    }
    for (Json& inner : json)
        inner = withoutVersions(std::move(inner));
    return json;
}

/// Nobody else is there.
std::optional<Words> alone(Dice&) {
    return Words{};
}

} // namespace

Begin commandLine() {
    return [] { return std::make_unique<LineWorld>(); };
}

LineWorld::LineWorld() {
    movesTo(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 19h);
    addEntries();
    addExaminations();
    addAnswers();
    addLessons();
    addSteps();
    addTrash();
    addTravel();
    addOthers();
    addFiles();
}

// --- what is there

bool LineWorld::hasEntry(const std::string& handle, bool trashed) const {
    const auto known = book().entries.find(handle);
    return known != book().entries.end() && known->second.trashed == trashed;
}

bool LineWorld::hasLesson(const std::string& handle, bool trashed) const {
    const auto known = book().lessons.find(handle);
    return known != book().lessons.end() && known->second.trashed == trashed;
}

std::optional<std::string> LineWorld::anEntry(Dice& dice, bool trashed) const {
    Words there;
    for (const auto& [handle, entry] : book().entries)
        if (entry.trashed == trashed)
            there.push_back(handle);
    return there.empty() ? std::nullopt : std::optional(dice.oneOf(there));
}

std::optional<std::string> LineWorld::aLesson(Dice& dice, bool trashed) const {
    Words there;
    for (const auto& [handle, lesson] : book().lessons)
        if (lesson.trashed == trashed)
            there.push_back(handle);
    return there.empty() ? std::nullopt : std::optional(dice.oneOf(there));
}

// --- what the program says

test::Ran LineWorld::runs(const Words& command, const std::string& input) const {
    return person_.run(command, input);
}

Json LineWorld::says(Words command, const std::string& input) const {
    command.insert(command.begin(), "--json");
    const test::Ran ran = runs(command, input);
    Json document = Json::parse(ran.out, nullptr, false);
    std::string line;
    for (const std::string& word : command)
        line += ' ' + word;
    if (ran.code != 0)
        differ("A command is refused",
               "upturn-cli" + line + " gives " + std::to_string(ran.code) + ": " + ran.err);
    if (document.is_discarded())
        differ("A command says no JSON", "upturn-cli" + line + ": " + ran.out);
    return document;
}

Json LineWorld::exported() const {
    const fs::path file = fs::path(person_.home()) / "export.json";
    fs::remove(file);
    says({"export", "--format", "json", "--output", file.string()});
    Json json = Json::parse(test::bytesOf(file), nullptr, false);
    if (json.is_discarded())
        differ("The export is no JSON", file.string());
    return json;
}

void LineWorld::compare() {
    // A kill may have come before the first word: then there is a file, or none.
    if (book() == Book() && shelf_.done.empty() && shelf_.takenBack.empty())
        return;
    static const Json nothing{{"entries", Json::array()}, {"lessons", Json::array()}};
    const bool looks = std::exchange(trashMoved_, false);
    if (const auto differs =
            differenceOf(book(), ids_, exported(), looks ? says({"trash"}) : nothing, looks))
        throw Disagreement(*differs);
}

void LineWorld::addExaminations() {
    const auto any = [this] { return book() == Book() ? std::nullopt : std::optional(Words()); };
    add({.name = "verify",
         .weight = 2,
         .offer = [any](Dice&) { return any(); },
         .can = [any](const Words&) { return any().has_value(); },
         .does =
             [this](const Words&) {
                 trashMoved_ = true;
                 const Json found = says({"verify"});
                 if (found.at("ok") != true)
                     differ("The journal is not sound", found.dump());
             }});
    add({.name = "search",
         .weight = 4,
         .offer =
             [this](Dice& dice) {
                 const auto entry = anEntry(dice, dice.oneIn(4));
                 return entry ? std::optional(Words{*entry}) : std::nullopt;
             },
         .can = [this](const Words& with) { return book().entries.contains(with[0]); },
         .does =
             [this](const Words& with) {
                 const BookEntry& entry = book().entries.at(with[0]);
                 const Json hits = says({"search", with[0]}).at("entries");
                 const bool finds = std::any_of(hits.begin(), hits.end(), [&](const Json& hit) {
                     return hit.at("id") == idOf(with[0]);
                 });
                 if (entry.text.find(with[0]) != std::string::npos && finds == entry.trashed)
                     differ("What a search finds",
                            with[0] + (finds ? " is found" : " is not found"));
             }});
}

// --- doing

void LineWorld::movesTo(std::chrono::sys_seconds time) {
    time_ = time;
    person_.environment["UPTURN_NOW"] = isoTime(time);
}

std::string LineWorld::today(int later) const {
    // The day begins at four.
    return isoDay(std::chrono::floor<std::chrono::days>(time_ + 1h - 4h) +
                  std::chrono::days(later));
}

void LineWorld::addChange(std::string name, int weight, Offer offer, Can can, Command command,
                          Change change) {
    add({.name = std::move(name),
         .weight = weight,
         .offer = std::move(offer),
         .can = std::move(can),
         .does = [this, command = std::move(command),
                  change = std::move(change)](const Words& with) {
             Book next = book();
             change(next, with);
             if (next == book()) {
                 // Said to a person, who would try to take it back.
                 const test::Ran ran = runs(command(with));
                 if (ran.code != 0)
                     differ("A command is refused", ran.err);
                 if (ran.out.find("takes it back") != std::string::npos)
                     differ("What changed nothing is said to be done", ran.out);
                 return;
             }
             const Json said = says(command(with));
             shelf_.act(said.value("name", std::string()), std::move(next));
         }});
}

void LineWorld::records(const Words& with, const Words& extra) {
    Words command{"add", with[0] + " was " + with[1]};
    command.insert(command.end(), extra.begin(), extra.end());
    const Json said = says(command);
    ids_[with[0]] = said.at("id");
    words_[with[0]] = {with[0], with[1]};
    Book next = book();
    next.entries[with[0]] = {.text = with[0] + " was " + with[1]};
    if (extra.size() == 2)
        next.entries[with[0]].tags = {extra[1]};
    shelf_.act({}, std::move(next));
}

void LineWorld::addEntries() {
    const auto two = [](Dice& dice) {
        return std::optional(Words{dice.freshWord(), dice.freshWord()});
    };
    const Can fresh = [this](const Words& with) {
        return with.size() == 2 && !ids_.contains(with[0]);
    };
    constexpr std::size_t enough = 25;
    add({.name = "add",
         .weight = 8,
         .offer =
             [this, two](Dice& dice) {
                 return book().entries.size() < enough ? two(dice) : std::nullopt;
             },
         .can = fresh,
         .does = [this](const Words& with) { records(with, {}); }});
    add({.name = "add tagged",
         .weight = 3,
         .offer =
             [this, two](Dice& dice) {
                 return book().entries.size() < enough ? two(dice) : std::nullopt;
             },
         .can = fresh,
         .does =
             [this](const Words& with) {
                 records(with, {"--tag", "late"});
             }});

    const Can isThere = [this](const Words& with) { return hasEntry(with[0]); };
    const auto entryAnd = [this](auto more) {
        return [this, more](Dice& dice) -> std::optional<Words> {
            const auto entry = anEntry(dice);
            if (!entry)
                return std::nullopt;
            return Words{*entry, more(dice)};
        };
    };
    const auto word = [](Dice& dice) { return dice.freshWord(); };
    const auto tag = [](Dice& dice) { return std::string(dice.oneIn(2) ? "late" : "\u00c4rger"); };
    addChange(
        "edit", 6, entryAnd(word), isThere,
        [this](const Words& with) {
            return Words{"edit", idOf(with[0]), with[0] + " is " + with[1]};
        },
        [this](Book& next, const Words& with) {
            next.entries[with[0]].text = with[0] + " is " + with[1];
            words_[with[0]].push_back(with[1]);
        });
    addChange(
        "edit again", 1, entryAnd([](Dice&) { return std::string(); }), isThere,
        [this](const Words& with) {
            return Words{"edit", idOf(with[0]), book().entries.at(with[0]).text};
        },
        [](Book&, const Words&) {});
    addChange(
        "title", 3, entryAnd(word), isThere,
        [this](const Words& with) {
            return Words{"edit", idOf(with[0]), "--title", with[1]};
        },
        [this](Book& next, const Words& with) {
            next.entries[with[0]].title = with[1];
            words_[with[0]].push_back(with[1]);
        });
    addChange(
        "tag", 3, entryAnd(tag), isThere,
        [this](const Words& with) {
            return Words{"edit", idOf(with[0]), "--tag", with[1]};
        },
        [](Book& next, const Words& with) { next.entries[with[0]].tags.insert(with[1]); });
    addChange(
        "untag", 2, entryAnd(tag), isThere,
        [this](const Words& with) {
            return Words{"edit", idOf(with[0]), "--untag", with[1]};
        },
        [](Book& next, const Words& with) { next.entries[with[0]].tags.erase(with[1]); });
    addChange(
        "star", 2, entryAnd([](Dice& dice) { return std::string(dice.oneIn(2) ? "on" : "off"); }),
        isThere,
        [this](const Words& with) {
            return Words{"edit", idOf(with[0]), with[1] == "on" ? "--star" : "--unstar"};
        },
        [](Book& next, const Words& with) { next.entries[with[0]].starred = with[1] == "on"; });
    addChange(
        "rate", 2, entryAnd([](Dice& dice) { return std::to_string(1 + dice.roll(5)); }), isThere,
        [this](const Words& with) {
            return Words{"rate", idOf(with[0]), with[1]};
        },
        [](Book& next, const Words& with) {
            next.entries[with[0]].ratings.push_back(std::stoi(with[1]));
        });
}

void LineWorld::addAnswers() {
    const Can isThere = [this](const Words& with) { return hasEntry(with[0]); };
    addChange(
        "answer", 6,
        [this](Dice& dice) -> std::optional<Words> {
            const auto entry = anEntry(dice);
            if (!entry)
                return std::nullopt;
            return Words{*entry, dice.oneOf(questions), dice.freshWord()};
        },
        isThere,
        [this](const Words& with) {
            return Words{"answer", idOf(with[0]), with[1], "it was " + with[2]};
        },
        [this](Book& next, const Words& with) {
            BookEntry& entry = next.entries[with[0]];
            entry.encounters += entry.answers.contains(with[1]) ? 0 : 1;
            entry.answers[with[1]] = "it was " + with[2];
            words_[with[0]].push_back(with[2]);
        });
    addChange(
        "skip", 1,
        [this](Dice& dice) -> std::optional<Words> {
            const auto entry = anEntry(dice);
            if (!entry)
                return std::nullopt;
            return Words{*entry, dice.oneOf(questions)};
        },
        isThere,
        [this](const Words& with) {
            return Words{"skip", idOf(with[0]), with[1]};
        },
        [](Book& next, const Words& with) { ++next.entries[with[0]].encounters; });
    add({.name = "ask",
         .weight = 1,
         .offer = [this](Dice& dice) -> std::optional<Words> {
             const auto entry = anEntry(dice);
             return entry ? std::optional(Words{*entry}) : std::nullopt;
         },
         .can = isThere,
         .does =
             [this](const Words& with) {
                 const Json before = says({"info"}).at("operations");
                 const Json asked = says({"ask", idOf(with[0])});
                 if (says({"ask", idOf(with[0])}) != asked)
                     differ("Asked twice, it asks something else", asked.dump());
                 if (says({"info"}).at("operations") != before)
                     differ("Asking writes", asked.dump());
             }});
    addChange(
        "pause", 2,
        [this](Dice& dice) -> std::optional<Words> {
            const auto entry = anEntry(dice);
            if (!entry)
                return std::nullopt;
            return Words{*entry, std::to_string(1 + dice.roll(9))};
        },
        isThere,
        [this](const Words& with) {
            return Words{"pause", idOf(with[0]), with[1]};
        },
        [this](Book& next, const Words& with) {
            std::vector<BookPause>& pauses = next.entries[with[0]].pauses;
            const auto lasting =
                std::find_if(pauses.begin(), pauses.end(), [this](const BookPause& pause) {
                    return !pause.ended && pause.until > today();
                });
            const std::string until = today(std::stoi(with[1]));
            if (lasting != pauses.end())
                lasting->until = until;
            else
                pauses.push_back({.until = until});
        });
}

void LineWorld::addLessons() {
    constexpr std::size_t enough = 12;
    add({.name = "keep",
         .weight = 4,
         .offer = [this](Dice& dice) -> std::optional<Words> {
             const auto entry = anEntry(dice);
             if (!entry || book().lessons.size() >= enough)
                 return std::nullopt;
             return Words{*entry, dice.freshWord()};
         },
         .can = [this](const Words& with) { return hasEntry(with[0]) && !ids_.contains(with[1]); },
         .does =
             [this](const Words& with) {
                 const Json said = says({"keep", idOf(with[0]), "--text", "ask " + with[1]});
                 ids_[with[1]] = said.at("lesson");
                 Book next = book();
                 next.lessons[with[1]] = {.entry = with[0], .text = "ask " + with[1]};
                 shelf_.act("Keep lesson", std::move(next));
             }});
    const Can isThere = [this](const Words& with) { return hasLesson(with[0]); };
    const auto lessonAnd = [this](auto more) {
        return [this, more](Dice& dice) -> std::optional<Words> {
            const auto lesson = aLesson(dice);
            if (!lesson)
                return std::nullopt;
            return Words{*lesson, more(dice)};
        };
    };
    addChange(
        "reword", 3, lessonAnd([](Dice& dice) { return dice.freshWord(); }), isThere,
        [this](const Words& with) {
            return Words{"lesson", "edit", idOf(with[0]), "rather " + with[1]};
        },
        [](Book& next, const Words& with) { next.lessons[with[0]].text = "rather " + with[1]; });
    addChange(
        "retire", 1, lessonAnd([](Dice&) { return std::string(); }),
        [this](const Words& with) {
            return hasLesson(with[0]) && !book().lessons.at(with[0]).retired;
        },
        [this](const Words& with) {
            return Words{"lesson", "retire", idOf(with[0])};
        },
        [](Book& next, const Words& with) { next.lessons[with[0]].retired = true; });
    addChange(
        "review", 4,
        [this](Dice& dice) -> std::optional<Words> {
            const auto lesson = aLesson(dice);
            if (!lesson || book().lessons.at(*lesson).retired)
                return std::nullopt;
            return Words{*lesson, std::to_string(1 + dice.roll(4))};
        },
        [this](const Words& with) {
            return hasLesson(with[0]) && !book().lessons.at(with[0]).retired;
        },
        [this](const Words& with) {
            return Words{"review", idOf(with[0]), with[1]};
        },
        [](Book& next, const Words& with) {
            next.lessons[with[0]].grades.push_back(std::stoi(with[1]));
        });
}

void LineWorld::addSteps() {
    constexpr std::size_t enough = 20;
    add({.name = "plan",
         .weight = 3,
         .offer = [this](Dice& dice) -> std::optional<Words> {
             const auto entry = anEntry(dice);
             if (!entry || book().steps.size() >= enough)
                 return std::nullopt;
             return Words{*entry, dice.freshWord()};
         },
         .can = [this](const Words& with) { return hasEntry(with[0]) && !ids_.contains(with[1]); },
         .does =
             [this](const Words& with) {
                 const Json said =
                     says({"step", "add", idOf(with[0]), "do " + with[1], "--due", "tomorrow"});
                 ids_[with[1]] = said.at("id");
                 words_[with[0]].push_back(with[1]);
                 Book next = book();
                 next.steps[with[1]] = {.entry = with[0], .then = "do " + with[1], .outcome = {}};
                 shelf_.act("Add next step", std::move(next));
             }});
    const Can isThere = [this](const Words& with) {
        const auto known = book().steps.find(with[0]);
        return known != book().steps.end() && known->second.outcome.empty() &&
               hasEntry(known->second.entry);
    };
    addChange(
        "close", 2,
        [this, isThere](Dice& dice) -> std::optional<Words> {
            Words open;
            for (const auto& [handle, step] : book().steps)
                if (isThere({handle}))
                    open.push_back(handle);
            if (open.empty())
                return std::nullopt;
            return Words{dice.oneOf(open), dice.oneIn(2) ? "done" : "missed"};
        },
        isThere,
        [this](const Words& with) {
            return Words{"step", "close", idOf(with[0]), with[1]};
        },
        [](Book& next, const Words& with) { next.steps[with[0]].outcome = with[1]; });
}

void LineWorld::addTrash() {
    const auto some = [this](bool trashed) {
        return [this, trashed](Dice& dice) -> std::optional<Words> {
            const auto one = dice.oneIn(3) ? aLesson(dice, trashed) : anEntry(dice, trashed);
            return one ? std::optional(Words{*one}) : std::nullopt;
        };
    };
    const auto there = [this](bool trashed) {
        return [this, trashed](const Words& with) {
            return hasEntry(with[0], trashed) || hasLesson(with[0], trashed);
        };
    };
    const auto put = [this](bool trashed) {
        return [this, trashed](Book& next, const Words& with) {
            trashMoved_ = true;
            if (const auto entry = next.entries.find(with[0]); entry != next.entries.end())
                entry->second.trashed = trashed;
            else
                next.lessons[with[0]].trashed = trashed;
        };
    };
    addChange(
        "delete", 4, some(false), there(false),
        [this](const Words& with) {
            return Words{"delete", idOf(with[0])};
        },
        put(true));
    addChange(
        "restore", 3, some(true), there(true),
        [this](const Words& with) {
            return Words{"trash", "restore", idOf(with[0])};
        },
        put(false));
    add({.name = "edit in the trash",
         .weight = 1,
         .offer = [this](Dice& dice) -> std::optional<Words> {
             const auto entry = anEntry(dice, true);
             return entry ? std::optional(Words{*entry}) : std::nullopt;
         },
         .can = [this](const Words& with) { return hasEntry(with[0], true); },
         .does =
             [this](const Words& with) {
                 if (runs({"edit", idOf(with[0]), "something else"}).code == 0)
                     differ("Something in the trash was changed", with[0]);
             }});
    add({.name = "purge",
         .weight = 2,
         .offer = [this](Dice& dice) -> std::optional<Words> {
             const auto entry = anEntry(dice, dice.oneIn(2));
             return entry ? std::optional(Words{*entry}) : std::nullopt;
         },
         .can = [this](const Words& with) { return book().entries.contains(with[0]); },
         .does = [this](const Words& with) { purges(with[0]); }});
    // What was taken back stands in the file all the same.
    add({.name = "purge what was taken back",
         .weight = 1,
         .offer = [this](Dice& dice) -> std::optional<Words> {
             Words gone;
             for (const BookAct& act : shelf_.takenBack)
                 for (const auto& [handle, entry] : act.after.entries)
                     if (!book().entries.contains(handle) && words_.contains(handle))
                         gone.push_back(handle);
             return gone.empty() ? std::nullopt : std::optional(Words{dice.oneOf(gone)});
         },
         .can =
             [this](const Words& with) {
                 return ids_.contains(with[0]) && words_.contains(with[0]) &&
                        !book().entries.contains(with[0]);
             },
         .does = [this](const Words& with) { purges(with[0]); }});
}

/// What was purged since it was made is in it again, and can be purged again.
void LineWorld::putCopyBack() {
    fs::copy_file(copy_->file, person_.journal(), fs::copy_options::overwrite_existing);
    shelf_ = copy_->shelf;
    words_ = copy_->words;
}

void LineWorld::purges(const std::string& thing) {
    says({"purge", idOf(thing)});
    shelf_.purge([&thing](Book& book) { book.forget(thing); });
    const auto known = words_.extract(thing);
    requireErased(known.mapped());
}

void LineWorld::requireErased(const Words& words) const {
    for (const char* tail : {"", "-wal"}) {
        const fs::path file = person_.journal() + tail;
        if (!fs::exists(file))
            continue;
        const std::string bytes = test::bytesOf(file);
        for (const std::string& word : words)
            if (bytes.find(word) != std::string::npos)
                differ("Words that were deleted for good are in the file", word);
    }
}

void LineWorld::travels(bool back) {
    const std::string name = (back ? shelf_.done : shelf_.takenBack).back().name;
    const Json said = says({back ? "undo" : "redo"});
    if (!name.empty() && said.at("name") != name)
        differ(back ? "Undo took back something else" : "Redo did something else",
               said.at("name").get<std::string>() + ", not " + name);
    back ? shelf_.undo() : shelf_.redo();
    trashMoved_ = true;
}

void LineWorld::addTravel() {
    const auto some = [](const std::vector<BookAct>& acts) {
        return acts.empty() ? std::nullopt : std::optional(Words());
    };
    add({.name = "undo",
         .weight = 9,
         .offer = [this, some](Dice&) { return some(shelf_.done); },
         .can = [this](const Words&) { return !shelf_.done.empty(); },
         .does = [this](const Words&) { travels(true); }});
    add({.name = "redo",
         .weight = 8,
         .offer = [this, some](Dice&) { return some(shelf_.takenBack); },
         .can = [this](const Words&) { return !shelf_.takenBack.empty(); },
         .does = [this](const Words&) { travels(false); }});
    add({.name = "redo nothing",
         .weight = 1,
         .offer =
             [this](Dice&) {
                 return shelf_.takenBack.empty() && fs::exists(person_.journal())
                            ? std::optional(Words())
                            : std::nullopt;
             },
         .can =
             [this](const Words&) {
                 return shelf_.takenBack.empty() && fs::exists(person_.journal());
             },
         .does =
             [this](const Words&) {
                 if (runs({"redo"}).code == 0)
                     differ("Redo did something", "there was nothing");
             }});
    add({.name = "wait",
         .weight = 4,
         .offer =
             [](Dice& dice) {
                 static constexpr std::array<const char*, 6> hours{"1",   "6",    "24",
                                                                   "240", "8760", "-2400"};
                 return std::optional(Words{hours.at(dice.roll(hours.size()))});
             },
         .can = [](const Words&) { return true; },
         .does =
             [this](const Words& with) {
                 movesTo(time_ + std::chrono::hours(std::stoi(with[0])) + 1min);
             }});
}

void LineWorld::goesElsewhere(const std::function<void()>& does) {
    // Another computer has another memory of which device it is.
    person_.environment["XDG_STATE_HOME"] = person_.home() + "/elsewhere";
    does();
    person_.environment.erase("XDG_STATE_HOME");
}

void LineWorld::isKilled(const Words& with) {
    Words command{"/usr/bin/env", "-i"};
    for (const auto& [name, value] : person_.environment)
        command.push_back(name + '=' + value);
    command.insert(command.end(), {UPTURN_CLI, "--json", "add", with[0] + " was " + with[1]});
    const fs::path out = fs::path(person_.home()) / "killed";
    fs::remove(out);
    {
        test::Child child(command, out);
        for (int turn = std::stoi(with[2]); turn > 0; --turn)
            ::sched_yield();
        child.kill();
        child.wait();
    }
    const bool acknowledged = !test::bytesOf(out).empty();
    if (!fs::exists(person_.journal()))
        return;
    const test::Ran list = runs({"--json", "list"});
    Json found;
    if (list.code == 0)
        found = Json::parse(list.out, nullptr, false).value("entries", Json::array());
    for (const Json& entry : found)
        if (entry.at("text") == with[0] + " was " + with[1]) {
            ids_[with[0]] = entry.at("id");
            words_[with[0]] = {with[0], with[1]};
            Book next = book();
            next.entries[with[0]] = {.text = with[0] + " was " + with[1]};
            return shelf_.act({}, std::move(next));
        }
    if (acknowledged)
        differ("What was acknowledged is lost", with[0]);
}

void LineWorld::addOthers() {
    const auto two = [](Dice& dice) {
        return std::optional(Words{dice.freshWord(), dice.freshWord()});
    };
    const Can fresh = [this](const Words& with) {
        return with.size() >= 2 && !ids_.contains(with[0]);
    };
    add({.name = "add elsewhere",
         .weight = 3,
         .offer = two,
         .can = fresh,
         .does = [this](const Words& with) { goesElsewhere([&] { records(with, {}); }); }});
    add({.name = "edit elsewhere",
         .weight = 3,
         .offer = [this](Dice& dice) -> std::optional<Words> {
             const auto entry = anEntry(dice);
             if (!entry)
                 return std::nullopt;
             return Words{*entry, dice.freshWord()};
         },
         .can = [this](const Words& with) { return hasEntry(with[0]); },
         .does =
             [this](const Words& with) {
                 goesElsewhere([&] {
                     const std::string text = with[0] + " elsewhere " + with[1];
                     const Json said = says({"edit", idOf(with[0]), text});
                     words_[with[0]].push_back(with[1]);
                     Book next = book();
                     next.entries[with[0]].text = text;
                     shelf_.act(said.at("name"), std::move(next));
                 });
             }});
    add({.name = "add and be killed",
         .weight = 4,
         .offer =
             [two](Dice& dice) {
                 auto with = two(dice);
                 with->push_back(std::to_string(dice.roll(40) * dice.roll(200)));
                 return with;
             },
         .can = fresh,
         .does = [this](const Words& with) { isKilled(with); }});
    add({.name = "import what was exported",
         .weight = 1,
         .offer = [this](Dice& dice) { return book() == Book() ? std::nullopt : alone(dice); },
         .can = [this](const Words&) { return book() != Book(); },
         .does = [this](const Words&) { bringsIn(); }});
}

void LineWorld::bringsIn() {
    const Json before = exported();
    const std::string file = person_.home() + "/export.json";
    const Json report = says({"import", file});
    if (report.at("added") != 0 || report.at("updated") != 0 ||
        report.at("unchanged") != report.at("found"))
        differ("An import of what is there", report.dump());
    const std::string other = person_.home() + "/other.upturn";
    for (const char* tail : {"", "-wal", "-shm"})
        fs::remove(other + tail);
    says({"--journal", other, "import", file});
    const std::string again = person_.home() + "/again.json";
    fs::remove(again);
    says({"--journal", other, "export", "--format", "json", "--output", again});
    Json after = Json::parse(test::bytesOf(again), nullptr, false);
    for (const char* things : {"entries", "lessons", "decisions"})
        for (std::size_t i = 0; i < before.at(things).size(); ++i) {
            const Json was = withoutVersions(before.at(things)[i]);
            const Json is =
                i < after.at(things).size() ? withoutVersions(after.at(things)[i]) : Json();
            if (was != is)
                differ("What came through an export and an import",
                       was.dump() + " became " + is.dump());
        }
}

/// While somebody looks at the journal, what is written stays in its log; whoever is killed then
/// leaves it behind.
void LineWorld::holdsLog(const std::function<void()>& does, bool keepsJournal) {
    const fs::path journal = person_.journal();
    const fs::path log = person_.journal() + "-wal";
    const fs::path apart = fs::path(person_.home()) / "apart";
    {
        const SQLite::Database db(journal.string(), SQLite::OPEN_READONLY);
        SQLite::Statement look(db, "SELECT count(*) FROM entry");
        look.executeStep();
        look.reset();
        does();
        fs::copy_file(log, apart.string() + "-wal", fs::copy_options::overwrite_existing);
        fs::copy_file(journal, apart, fs::copy_options::overwrite_existing);
    }
    fs::copy_file(apart.string() + "-wal", log, fs::copy_options::overwrite_existing);
    if (keepsJournal)
        fs::copy_file(apart, journal, fs::copy_options::overwrite_existing);
}

void LineWorld::addFiles() {
    const auto two = [](Dice& dice) {
        return std::optional(Words{dice.freshWord(), dice.freshWord()});
    };
    const Can fresh = [this](const Words& with) {
        return with.size() == 2 && !ids_.contains(with[0]) && fs::exists(person_.journal());
    };
    const auto whereJournal = [this, two](Dice& dice) {
        return fs::exists(person_.journal()) ? two(dice) : std::nullopt;
    };
    add({.name = "copy",
         .weight = 2,
         .offer = [this](Dice& dice) { return book() == Book() ? std::nullopt : alone(dice); },
         .can = [this](const Words&) { return fs::exists(person_.journal()); },
         .does =
             [this](const Words&) {
                 const fs::path to = fs::path(person_.home()) / "copy.upturn";
                 fs::copy_file(person_.journal(), to, fs::copy_options::overwrite_existing);
                 copy_ = Copy{shelf_, words_, to};
             }});
    const Can copied = [this](const Words&) { return copy_.has_value(); };
    add({.name = "put the copy back",
         .weight = 1,
         .offer = [this](Dice& dice) { return copy_ ? alone(dice) : std::nullopt; },
         .can = copied,
         .does = [this](const Words&) { putCopyBack(); }});
    add({.name = "add and crash",
         .weight = 2,
         .offer = whereJournal,
         .can = fresh,
         .does = [this](const Words& with) { holdsLog([&] { records(with, {}); }, true); }});
    add({.name = "add, crash and put the copy back",
         .weight = 1,
         .offer = [this, two](Dice& dice) { return copy_ ? two(dice) : std::nullopt; },
         .can = [this, fresh](const Words& with) { return copy_ && fresh(with); },
         .does =
             [this](const Words& with) {
                 holdsLog([&] { records(with, {}); }, false);
                 putCopyBack();
             }});
}

} // namespace upturn::argue
