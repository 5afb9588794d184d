// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/excerpt.hpp"

#include <algorithm>

namespace upturn::gui {

core::Excerpt excerptOf(const core::Text& text, const core::Text& quote, std::int64_t start) {
    core::Excerpt excerpt;
    excerpt.quote = quote;
    const std::string& all = text.utf8();
    const std::string& words = quote.utf8();
    const auto wanted =
        std::min(static_cast<std::size_t>(std::max<std::int64_t>(start, 0)), all.size());
    const std::size_t before = all.rfind(words, wanted);
    std::size_t at = all.find(words, wanted);
    if (before != std::string::npos && (at == std::string::npos || wanted - before < at - wanted))
        at = before;
    if (at == std::string::npos || words.empty())
        return excerpt;
    excerpt.start = static_cast<std::int64_t>(at);
    excerpt.end = static_cast<std::int64_t>(at + words.size());
    return excerpt;
}

core::Result<std::optional<core::Excerpt>> excerptOf(store::Journal& journal, const core::Id& entry,
                                                     const core::Text& page,
                                                     const core::Text& quote, std::int64_t start) {
    const auto versions = journal.versions(entry);
    if (!versions)
        return core::passOn(versions);
    auto read = std::ranges::find(*versions, page, &core::TextVersion::text);
    if (read == versions->end())
        read = std::ranges::find_if(*versions, [&](const core::TextVersion& version) {
            return excerptOf(version.text, quote, start).end > 0;
        });
    if (read == versions->end())
        return std::optional<core::Excerpt>();
    core::Excerpt excerpt = excerptOf(read->text, quote, start);
    excerpt.entry = entry;
    excerpt.version = read->id;
    return std::optional(std::move(excerpt));
}

} // namespace upturn::gui
