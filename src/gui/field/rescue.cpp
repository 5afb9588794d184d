// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field/rescue.hpp"

#include "field/drafts.hpp"

#include <upturn/app/kept_words.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/streams.hpp>

namespace upturn::gui {
namespace {

core::Text asOne(const std::vector<core::Text>& words) {
    std::string all;
    for (const core::Text& one : words)
        all += (all.empty() ? "" : "\n\n") + one.utf8();
    return core::Text::repaired(all);
}

void keep(const app::Paths& paths, const core::Id& journal, const std::vector<core::Text>& words) {
    if (words.empty() || (!journal.empty() && app::keepWords(paths, journal, asOne(words))))
        return;
    // Not the words themselves: a log of the system may take it down.
    system::write(system::Stream::error,
                  core::say("What was typed last could not be written anywhere and is lost.") +
                      '\n');
}

} // namespace

void rescue(Drafts& drafts, const app::Paths& paths, const core::Id& journal,
            const std::function<void()>& then) {
    const auto done = [&drafts, paths, journal, then](bool saved) {
        if (!saved)
            keep(paths, journal, drafts.unsavedWords());
        then();
    };
    // What was refused as more than a draft is tried as one meanwhile.
    drafts.settle([&drafts, done](bool saved) { saved ? done(true) : drafts.settle(done); });
}

} // namespace upturn::gui
