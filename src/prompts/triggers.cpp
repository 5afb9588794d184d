// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "folded.hpp"
#include "trigger_table.hpp"

#include <upturn/core/utf8.hpp>
#include <upturn/hear/beliefs.hpp>
#include <upturn/prompts/triggers.hpp>

#include <algorithm>

namespace upturn::prompts {
namespace {

/// Beyond this an answer is read only at its end, where the last thought stands.
constexpr std::size_t mostBytes = 20'000;

int wordsIn(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*"));
    int count = 0;
    for (auto it = word.globalMatch(text); it.hasNext(); it.next())
        ++count;
    return count;
}

bool anyMatches(const std::vector<QRegularExpression>& list, const QString& text) {
    return std::any_of(list.begin(), list.end(),
                       [&](const QRegularExpression& each) { return each.match(text).hasMatch(); });
}

/// The first words that match, when there are enough of them.
bool findWords(const Cues& cues, const Folded& folded, Fired& fired) {
    const QString& text = folded.words;
    int count = 0;
    qsizetype first = -1;
    qsizetype length = 0;
    for (const QRegularExpression& each : cues.any)
        for (auto it = each.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            ++count;
            if (first < 0 || match.capturedStart() < first) {
                first = match.capturedStart();
                length = match.capturedLength();
            }
        }
    if (count < cues.least || anyMatches(cues.unless, text) ||
        (!cues.with.empty() && !anyMatches(cues.with, text)))
        return false;
    if (first >= 0) {
        while (length > 0 && text[first].isSpace()) {
            ++first;
            --length;
        }
        while (length > 0 && text[first + length - 1].isSpace())
            --length;
        const std::size_t skipped = fired.start;
        fired.quote = text.mid(first, length).toStdString();
        fired.start = skipped + folded.bytes[static_cast<std::size_t>(first)];
        fired.end = skipped + folded.bytes[static_cast<std::size_t>(first + length)];
    }
    return true;
}

bool findHeavy(std::string_view text, Fired& fired) {
    const auto heavy = hear::heavySentenceIn(text);
    if (!heavy)
        return false;
    fired.quote = text.substr(heavy->first, heavy->last - heavy->first);
    fired.end = fired.start + heavy->last;
    fired.start += heavy->first;
    return true;
}

bool fires(const Trigger& trigger, std::string_view raw, const Folded& text,
           std::string_view language, const TriggerContext& context, Fired& fired) {
    if (trigger.heavy)
        return findHeavy(raw, fired);
    if (trigger.forStep && !context.isNextStep)
        return false;
    if (trigger.deepest > 0 && context.causeDepth >= trigger.deepest)
        return false;
    if (trigger.leastRepeats > 0)
        return context.sameCause >= trigger.leastRepeats;
    if (trigger.fewerWords > 0) {
        const int words = wordsIn(text.words);
        return words > 0 && words < trigger.fewerWords;
    }
    const auto cues = trigger.languages.find(language);
    if (cues == trigger.languages.end() || !findWords(cues->second, text, fired))
        return false;
    if (!trigger.quotes)
        fired = {fired.id, fired.strength, {}, 0, 0};
    return true;
}

} // namespace

std::string languageOf(std::string_view text) {
    const QString words =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), mostBytes)));
    std::string best;
    int most = 0;
    for (const auto& [language, marks] : languageMarks()) {
        int count = 0;
        for (auto it = marks.globalMatch(words); it.hasNext(); it.next())
            ++count;
        if (count > most) {
            most = count;
            best = language;
        } else if (count == most) {
            best.clear();
        }
    }
    return best;
}

std::vector<Fired> firedTriggers(std::string_view text, std::string_view language,
                                 const TriggerContext& context) {
    std::size_t skipped = text.size() > mostBytes ? text.size() - mostBytes : 0;
    while (!core::beginsCharacter(text, skipped))
        ++skipped;
    const std::string_view end = text.substr(skipped);
    const Folded words(end);
    const std::string own = language.empty() ? languageOf(end) : std::string(language.substr(0, 2));
    std::vector<Fired> out;
    const auto hasFired = [&out](const std::string& id) {
        return std::ranges::find(out, id, &Fired::id) != out.end();
    };
    for (const Trigger& trigger : triggerTable()) {
        if (hasFired(trigger.givesWayTo)) // it stands before this one in the table
            continue;
        Fired fired{trigger.id, trigger.strength, {}, skipped, skipped};
        if (fires(trigger, end, words, own, context, fired))
            out.push_back(std::move(fired));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Fired& a, const Fired& b) { return a.strength > b.strength; });
    return out;
}

const std::vector<std::string>& triggerIds() {
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> out;
        for (const Trigger& trigger : triggerTable())
            out.push_back(trigger.id);
        return out;
    }();
    return ids;
}

} // namespace upturn::prompts
