// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The command line, used by a random person: the real program in a home folder of its own, killed
// at times, with a second computer that writes into the same file and copies that come and go.

#pragma once

#include "argue/world.hpp"
#include "book.hpp"
#include "system/cli/person.hpp"

#include <chrono>

namespace upturn::argue {

class LineWorld final : public World {
  public:
    LineWorld();

  private:
    // The deeds, by what they are about.
    void addEntries();
    void addExaminations();
    void addAnswers();
    void addLessons();
    void addSteps();
    void addTrash();
    void addTravel();
    void addOthers();
    void addFiles();

    using Change = std::function<void(Book&, const Words&)>;
    using Command = std::function<Words(const Words&)>;
    using Can = std::function<bool(const Words&)>;
    using Offer = std::function<std::optional<Words>(Dice&)>;
    /// A command that changes one thing, and what it changes in the book.
    void addChange(std::string name, int weight, Offer offer, Can can, Command command,
                   Change change);

    void compare() override;

    test::Ran runs(const Words& command, const std::string& input = {}) const;
    Json says(Words command, const std::string& input = {}) const;
    Json exported() const;
    void records(const Words& with, const Words& extra);
    void travels(bool back);
    void putCopyBack();
    void purges(const std::string& thing);
    void requireErased(const Words& words) const;
    void isKilled(const Words& with);
    void goesElsewhere(const std::function<void()>& does);
    void holdsLog(const std::function<void()>& does, bool keepsJournal);
    void bringsIn();
    void movesTo(std::chrono::sys_seconds time);
    std::string today(int later = 0) const;

    Book& book() { return shelf_.now; }
    const Book& book() const { return shelf_.now; }
    bool hasEntry(const std::string& handle, bool trashed = false) const;
    bool hasLesson(const std::string& handle, bool trashed = false) const;
    std::optional<std::string> anEntry(Dice& dice, bool trashed = false) const;
    std::optional<std::string> aLesson(Dice& dice, bool trashed = false) const;
    std::string idOf(const std::string& handle) const { return ids_.at(handle); }

    test::Person person_;
    Shelf shelf_;
    Ids ids_;
    std::map<std::string, Words> words_; ///< all that an entry has said, by the word it is known by
    std::chrono::sys_seconds time_;
    struct Copy {
        Shelf shelf;
        std::map<std::string, Words> words;
        std::filesystem::path file;
    };
    std::optional<Copy> copy_;
    bool trashMoved_ = false; ///< so that it has to be looked at
};

/// Begins one.
Begin commandLine();

} // namespace upturn::argue
