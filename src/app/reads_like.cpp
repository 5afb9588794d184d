// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/hearing.hpp>
#include <upturn/app/transfer.hpp>

#include <algorithm>
#include <utility>

namespace upturn::app {
namespace {

bool mayBeSetback(const hear::Hearing& heard) {
    const hear::Class is = heard.appraisal.is;
    const bool hard =
        is == hear::Class::own || is == hear::Class::shared || is == hear::Class::done;
    return hard && heard.appraisal.sure && heard.alarm == hear::Alarm::none && !heard.quietLine &&
           !heard.appraisal.which;
}

core::Text quoteOf(const core::Entry& entry, const hear::Hearing& heard) {
    if (heard.quotes.empty())
        return {};
    const hear::Quote& quote = heard.quotes.front();
    const std::string& words = entry.text.utf8();
    if (quote.first >= quote.last || quote.last > words.size())
        return {};
    return core::Text::repaired(
        std::string_view(words).substr(quote.first, quote.last - quote.first));
}

} // namespace

std::vector<ReadsLike> readLikeSetbacks(const core::Collection& collection, std::size_t most) {
    std::vector<std::pair<int, ReadsLike>> found;
    for (const core::EntryRecord& record : collection.entries) {
        const core::Entry& entry = record.entry;
        if (entry.kind != core::EntryKind::note)
            continue;
        const hear::Hearing heard = heardIn(entry);
        if (!mayBeSetback(heard))
            continue;
        const int score = heard.appraisal.scores[static_cast<std::size_t>(heard.appraisal.is)];
        found.push_back({score,
                         {entry.id, core::heading(entry), entry.happened.date, heard.appraisal.is,
                          quoteOf(entry, heard)}});
    }
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<ReadsLike> best;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        best.push_back(std::move(found[i].second));
    return best;
}

} // namespace upturn::app
