// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One call of the program: what was asked of every command alike, and the way to the journal.

#pragma once

#include "json.hpp"

#include <upturn/app/danger.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace upturn::cli {

/// The exit codes of the contract.
int exitCodeOf(core::Fault fault);

/// What a command says when it went well.
struct Said {
    std::string out;   ///< for standard output: a JSON document, or lines for a person
    std::string aside; ///< for standard error: not part of what was asked for
    int code = 0;
    Json document{};   ///< what `out` is written from
    bool calm = false; ///< people are named in it already
};

using Outcome = core::Result<Said>;
using Journal = std::shared_ptr<store::Journal>;

class Call {
  public:
    bool json = false;                  ///< --json
    std::optional<std::string> journal; ///< --journal

    /// Before a command is done; to read the words of the command line takes none.
    void standIn(std::shared_ptr<const app::Surroundings> surroundings) {
        surroundings_ = std::move(surroundings);
    }
    const app::Surroundings& surroundings() const { return *surroundings_; }
    std::filesystem::path journalPath() const;
    /// For reading what was typed. The journal says when a day begins: where none was opened yet,
    /// it is looked at.
    core::Now fromHere() const;

    core::Result<Journal> read() const;
    core::Result<Journal> write();
    /// As a writer would open it, to see whether it could write.
    core::Result<Journal> inspect() const;
    /// The same, and makes the journal when there is none.
    core::Result<Journal> make();
    /// Before another file takes the place of the one that was opened.
    void leave() { opened_.reset(); }
    /// Whether the journal was opened to be written.
    bool wrote() const { return opened_ != nullptr; }
    /// What opening it had to say.
    const std::vector<std::string>& notices() const { return notices_; }
    /// That the clock looks wrong, seen before something was written; mostly empty.
    const std::string& clockRemark() const { return clockRemark_; }

    /// After a commit that makes something: what is said of it, should reading on go wrong.
    void made(const Json& document, std::string line);
    /// For a command that failed: what to say when its act was committed all the same. A script
    /// that took it for undone would do it twice.
    std::optional<Said> doneAllTheSame();
    /// Whether what this call wrote leads to people, and where it stands.
    app::Danger danger() const;
    /// What a person should know about the journal besides, once; mostly empty.
    std::string warning() const;

    /// The document, or the lines: whichever was asked for.
    Said say(const Json& document, const std::string& lines) const {
        return {.out = (json ? document.text() : lines) + '\n',
                .aside = {},
                .code = 0,
                .document = document};
    }

  private:
    core::Result<Journal> open(store::Access access, bool create) const;
    core::Result<Journal> toWrite(bool create);

    std::shared_ptr<const app::Surroundings> surroundings_;
    mutable std::vector<std::string> notices_;
    std::string clockRemark_;
    mutable bool dayStartKnown_ = false;
    Journal opened_; ///< to be written, as long as the call lasts
    std::optional<Said> made_;
};

} // namespace upturn::cli
