// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"

#include "terminal.hpp"

namespace upturn::cli {

std::string together(std::initializer_list<const core::Text*> texts) {
    std::string all;
    for (const core::Text* text : texts)
        all += text->utf8() + '\n';
    return all;
}

std::string together(const std::vector<core::Text>& texts) {
    std::string all;
    for (const core::Text& text : texts)
        all += text.utf8() + '\n';
    return all;
}

std::string linesOf(const app::Calm& calm) {
    std::string lines = calm.sentence;
    for (const core::Text& person : calm.contacts)
        lines += (&person == &calm.contacts.front() ? "\n\n" : "\n") + strong(inLine(person));
    return lines;
}

Outcome calmly(const Call& call, store::Journal& journal, std::string_view words,
               const Json& document, Outcome otherwise) {
    if (!otherwise)
        return otherwise;
    const auto calm = app::calmFor(journal, words);
    if (!calm)
        return core::passOn(calm);
    const std::optional<app::Calm>& note = *calm;
    if (!note)
        return otherwise;
    const Json said = Json::object({{"sentence", note->sentence}, {"contacts", note->contacts}});
    return call.say(document.with("calm", said), linesOf(*note));
}

} // namespace upturn::cli
