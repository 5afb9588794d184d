// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "entry_query.hpp"

#include "input.hpp"

#include <upturn/core/say.hpp>

#include <limits>

namespace upturn::cli {
namespace {

using core::say;

constexpr std::size_t page = 50;
constexpr std::size_t all = std::numeric_limits<std::int64_t>::max();

core::Result<void> readDays(const EntryQueryOptions& options, const Call& call,
                            store::EntryQuery& query) {
    const core::Now now = call.fromHere();
    if (options.from) {
        const auto days = core::readDays(*options.from, now);
        if (!days)
            return core::passOn(days);
        query.from = days->first;
    }
    if (options.to) {
        const auto days = core::readDays(*options.to, now);
        if (!days)
            return core::passOn(days);
        // Today goes on after midnight.
        query.to = days->last == now.today ? now.moment.date : days->last;
    }
    return {};
}

core::Result<void> readNames(const EntryQueryOptions& options, store::EntryQuery& query) {
    if (options.tag) {
        auto tag = readWords(*options.tag);
        if (!tag)
            return core::passOn(tag);
        query.tag = std::move(*tag);
    }
    if (options.area) {
        auto area = readWords(*options.area);
        if (!area)
            return core::passOn(area);
        query.area = std::move(*area);
    }
    return {};
}

} // namespace

void EntryQueryOptions::describe(Command& command) {
    command.option(from, "--from", "DAY", say("From this day on"))
        .option(to, "--to", "DAY", say("Up to and with this day"))
        .option(tag, "--tag", "TAG", say("Only with this tag"))
        .option(area, "--area", "AREA", say("Only from this area"))
        .option(kind, "--kind", Value::oneOf("KIND", entryKinds()), say("Only of this kind"))
        .option(limit, "--limit", "N", say("At most so many"));
}

core::Result<store::EntryQuery> EntryQueryOptions::read(const Call& call) const {
    store::EntryQuery query{.limit = call.json ? all : page};
    if (const auto read = readDays(*this, call, query); !read)
        return core::passOn(read);
    if (const auto read = readNames(*this, query); !read)
        return core::passOn(read);
    if (kind) {
        const auto read = readKind(*kind);
        if (!read)
            return core::passOn(read);
        query.kind = *read;
    }
    if (limit) {
        const auto read = readCount("--limit", *limit);
        if (!read)
            return core::passOn(read);
        query.limit = std::min(*read, all);
    }
    return query;
}

std::string moreThan(const store::EntryQuery& query, std::size_t shown, const Call& call) {
    if (call.json || shown < query.limit)
        return {};
    return say("These are the newest %1. --limit shows more.", {std::to_string(shown)});
}

} // namespace upturn::cli
