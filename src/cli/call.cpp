// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "call.hpp"

#include <upturn/app/act_words.hpp>
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
    if (!opened_)
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
    wrote_ = opened.has_value();
    // Said once: what is written now is the newest then.
    if (wrote_)
        clockRemark_ = app::clockRemark(**opened, *surroundings_);
    return opened;
}

core::Result<Journal> Call::open(store::Access access, bool create) const {
    if (journal && journal->empty())
        return core::fail(core::Fault::usage, core::say("--journal needs the name of a file."));
    auto opened = surroundings_->open(journalPath(), access, create);
    if (opened)
        notices_.insert(notices_.end(), (*opened)->notices().begin(), (*opened)->notices().end());
    opened_ = opened_ || opened.has_value();
    return opened;
}

} // namespace upturn::cli
