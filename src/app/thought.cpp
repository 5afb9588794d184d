// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/journal_settings.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/thought.hpp>
#include <upturn/prompts/catalogue.hpp>
#include <upturn/prompts/reminders.hpp>

#include <algorithm>

namespace upturn::app {
namespace {

/// From 0 to 10, as the questions count it.
int heaviest(std::span<const core::Entry> entries) {
    int intensity = 0;
    for (const core::Entry& entry : entries)
        intensity = std::max(intensity, 2 * core::currentWeight(entry).value_or(0));
    return intensity;
}

} // namespace

core::Result<std::optional<Thought>> thoughtOfDay(store::Journal& journal,
                                                  const Surroundings& surroundings,
                                                  std::span<const core::Entry> beside) {
    const auto settings = journalSettings(journal);
    if (!settings)
        return core::passOn(settings);
    if (!settings->thoughts)
        return std::nullopt;
    // Beside fresh grief, or words of danger, no sentence fits.
    if (std::ranges::any_of(beside, [](const core::Entry& entry) {
            return whyLeftAloneUnanswered(entry) != LeftAlone::no;
        }))
        return std::nullopt;
    const prompts::Reminder* card =
        prompts::reminderOf(core::dayNumber(surroundings.today()), heaviest(beside));
    if (card == nullptr)
        return std::nullopt;
    const prompts::Article* article = prompts::articleOf(card->article);
    return Thought{.words = card->text.in(surroundings.language()),
                   .article = article != nullptr ? article->title : std::string()};
}

} // namespace upturn::app
