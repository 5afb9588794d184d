// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "call.hpp"

#include <upturn/app/act_words.hpp>
#include <upturn/app/privacy.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {

int exitCodeOf(core::Fault fault) {
    switch (fault) {
    case core::Fault::usage:
        return 2;
    case core::Fault::locked:
        return 3;
    case core::Fault::notFound:
        return 4;
    case core::Fault::damaged:
        return 5;
    case core::Fault::newer:
        return 6;
    case core::Fault::busy:
        return 7;
    case core::Fault::moved:
    case core::Fault::failed:
        break;
    }
    return 1;
}

std::filesystem::path Call::journalPath() const {
    if (!journal)
        return surroundings_->paths().journal;
    std::error_code unknown;
    const std::filesystem::path whole = std::filesystem::absolute(*journal, unknown);
    return unknown ? std::filesystem::path(*journal) : whole;
}

core::Now Call::fromHere() const {
    if (!dayStartKnown_)
        (void)read();
    return surroundings_->fromHere();
}

core::Result<Journal> Call::read() const {
    return open(store::Access::read, false);
}

core::Result<Journal> Call::write() {
    return toWrite(false);
}

core::Result<Journal> Call::inspect() const {
    return open(store::Access::write, false);
}

core::Result<Journal> Call::make() {
    return toWrite(true);
}

core::Result<Journal> Call::toWrite(bool create) {
    auto opened = open(store::Access::write, create);
    opened_ = opened.value_or(nullptr);
    // Said once: what is written now is the newest then.
    if (opened_)
        clockRemark_ = app::clockRemark(*opened_, *surroundings_);
    return opened;
}

void Call::made(const Json& document, std::string line) {
    made_ = Said{.out = (json ? document.text() : std::move(line)) + '\n', .aside = {}};
}

std::optional<Said> Call::doneAllTheSame() {
    if (!opened_ || opened_->takeTouched().empty())
        return std::nullopt;
    if (!made_)
        made(Json::object({{"ok", true}}), core::say("It is done."));
    Said said = *made_;
    said.aside =
        core::say("It is done and kept; only what would be said about it can't be read. "
                  "Don't do it again. \u201cupturn-cli verify\u201d looks at the journal.");
    return said;
}

app::Danger Call::danger() const {
    if (!opened_)
        return {};
    return app::dangerIn(*opened_, surroundings(), opened_->takeActs()).value_or(app::Danger());
}

std::string Call::warning() const {
    // Of a file that is no journal nothing is known to be private.
    if (!surroundings_ || !dayStartKnown_)
        return {};
    const app::Paths& paths = surroundings_->paths();
    const std::filesystem::path file = journalPath();
    if (app::openToOthers(paths, file).empty() || !app::firstWarningOf(paths, file))
        return {};
    return core::say(
        "Other people on this computer may use the journal %1. \u201cupturn-cli verify "
        "--repair\u201d closes it to them. This is said once.",
        {file.string()});
}

core::Result<Journal> Call::open(store::Access access, bool create) const {
    if (journal && journal->empty())
        return core::fail(core::Fault::usage, core::say("--journal needs the name of a file."));
    auto opened = surroundings_->open(journalPath(), access, create);
    if (!opened)
        return core::passOn(opened);
    notices_.insert(notices_.end(), (*opened)->notices().begin(), (*opened)->notices().end());
    dayStartKnown_ = true;
    return Journal(std::move(*opened));
}

} // namespace upturn::cli
