// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fields.hpp"
#include "resources.hpp"

#include <upturn/prompts/reminders.hpp>

#include <algorithm>

namespace upturn::prompts {
namespace {

constexpr int noCardFrom = 8;

} // namespace

const std::vector<Reminder>& reminders() {
    static const std::vector<Reminder> cards = [] {
        std::vector<Reminder> out;
        Findings findings("reminders.json");
        const Tree tree = readTree(resource("reminders.json"));
        if (const Node* list = tree.root.member("reminders"))
            for (const Node& node : list->items) {
                Fields fields(node, findings);
                out.push_back(
                    {fields.text("article"), fields.text("guide"), fields.wording("text")});
            }
        return out;
    }();
    return cards;
}

const Reminder* reminderBeside(const Prompt& prompt) {
    for (const Reminder& card : reminders())
        if (card.guide == prompt.guide && std::find(prompt.article.begin(), prompt.article.end(),
                                                    card.article) != prompt.article.end())
            return &card;
    return nullptr;
}

const Reminder* reminderOf(std::int64_t day, int intensity) {
    std::vector<const Reminder*> daily;
    for (const Reminder& card : reminders())
        if (card.guide.empty())
            daily.push_back(&card);
    if (intensity >= noCardFrom || daily.empty() || day < 0)
        return nullptr;
    return daily[static_cast<std::size_t>(day) % daily.size()];
}

} // namespace upturn::prompts
