// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "entry_query.hpp"
#include "lines.hpp"

#include <upturn/app/led_back.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    EntryQueryOptions query;
    bool unreflected = false;
};

Outcome list(Call& call, const Asked& asked) {
    auto query = asked.query.read(call);
    if (!query)
        return core::passOn(query);
    query->unreflected = asked.unreflected;
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const std::size_t limit = query->limit;
    if (query->unreflected) {
        const auto others = app::notToReflectOn(**journal);
        if (!others)
            return core::passOn(others);
        query->limit += others->size();
    }
    auto found = (*journal)->entries(*query);
    if (!found)
        return core::passOn(found);
    query->limit = limit;
    if (query->unreflected)
        std::erase_if(*found,
                      [](const store::Found& one) { return !app::isToReflectOn(one.entry); });
    if (found->size() > limit)
        found->erase(found->begin() + static_cast<std::ptrdiff_t>(limit), found->end());
    if (call.json) {
        std::vector<Json> entries;
        for (const store::Found& one : *found)
            entries.push_back(toJson(one.entry));
        return call.say(Json::object({{"entries", entries}}), {});
    }
    Said said;
    for (const store::Found& one : *found)
        said.out += entryLine(call, **journal, one.entry) + '\n';
    said.aside = moreThan(*query, found->size(), call);
    if (!found->empty())
        return said;
    const auto any = (*journal)->entries({.limit = 1});
    if (!any)
        return core::passOn(any);
    said.aside = any->empty()
                     ? say("Nothing is written here yet. upturn-cli add \"What happened?\" begins.")
                     : say("There is no such entry.");
    return said;
}

} // namespace

void describeList(Command& command) {
    auto asked = std::make_shared<Asked>();
    asked->query.describe(command);
    command.flag(asked->unreflected, "--unreflected",
                 say("Only setbacks that you have not reflected on yet"));
    command.does([asked](Call& call) { return list(call, *asked); });
}

} // namespace upturn::cli
