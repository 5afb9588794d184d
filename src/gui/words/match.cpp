// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/match.hpp"

#include <upturn/core/fold.hpp>

#include <algorithm>
#include <string>

namespace upturn::gui {
namespace {

/// Each way in which a word of a line may be sought, and where it stands.
struct Way {
    std::string folded;
    std::size_t begin;
    std::size_t end;
};

std::vector<Way> waysOf(const std::string& line) {
    std::vector<Way> ways;
    const auto add = [&](const std::string& folded, std::size_t begin, std::size_t end) {
        if (!folded.empty())
            ways.push_back({folded, begin, end});
    };
    core::Words words(line);
    while (const core::WordRun* run = words.next()) {
        for (std::size_t i = 0; i < run->count; ++i) {
            add(run->part(i).plain, run->part(i).begin, run->part(i).end);
            add(run->part(i).german, run->part(i).begin, run->part(i).end);
        }
        add(run->joined, run->begin(), run->end());
        add(run->marked, run->begin(), run->end());
    }
    return ways;
}

int charactersTo(const std::string& line, std::size_t byte) {
    return static_cast<int>(QString::fromUtf8(line.data(), static_cast<qsizetype>(byte)).size());
}

} // namespace

QString whileTyping(const QString& search) {
    const QString typed = search.trimmed();
    const QString last = typed.mid(typed.lastIndexOf(QLatin1Char(' ')) + 1);
    const bool isName = last.contains(QLatin1Char(':')) || last.startsWith(QLatin1Char('#')) ||
                        typed.count(QLatin1Char('"')) % 2 != 0;
    return typed.isEmpty() || isName || !typed.back().isLetterOrNumber()
               ? typed
               : QString(typed + QLatin1Char('*'));
}

QStringList soughtWords(const QString& search) {
    QStringList sought;
    const std::string typed = search.toStdString();
    core::Words words(typed);
    while (const core::WordRun* run = words.next()) {
        if (!run->marked.empty() || run->number)
            sought << QString::fromStdString(run->marked.empty() ? run->joined : run->marked);
        else
            for (std::size_t i = 0; i < run->count; ++i)
                sought << QString::fromStdString(run->part(i).plain);
    }
    return sought;
}

bool matches(const QString& line, const QStringList& sought, Spans* where, MatchAt at) {
    if (sought.isEmpty()) {
        if (where != nullptr)
            where->clear();
        return true;
    }
    const std::string text = line.toStdString();
    const std::vector<Way> ways = waysOf(text);
    constexpr qsizetype shortestInside = 3;
    Spans found;
    for (const QString& one : sought) {
        const std::string word = one.toStdString();
        const bool inside = at == MatchAt::anywhere && one.size() >= shortestInside;
        const std::size_t before = found.size();
        for (const Way& way : ways) {
            const std::size_t begins = way.folded.find(word);
            if (begins == 0) {
                // As much of it as was sought, where its letters are as many as what they fold to.
                const int first = charactersTo(text, way.begin);
                const int last = charactersTo(text, way.end);
                found.emplace_back(first, std::min(last, first + static_cast<int>(one.size())));
            } else if (begins != std::string::npos && inside) {
                found.emplace_back(charactersTo(text, way.begin), charactersTo(text, way.end));
            }
        }
        if (found.size() == before)
            return false;
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (where != nullptr)
        *where = std::move(found);
    return true;
}

} // namespace upturn::gui
