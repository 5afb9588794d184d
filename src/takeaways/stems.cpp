// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "stems.hpp"

#include "characters.hpp"

#include <upturn/core/word_forms.hpp>

#include <QString>

#include <algorithm>

namespace upturn::takeaways {
namespace {

Set sorted(Set set) {
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return set;
}

} // namespace

std::string plainWords(std::string_view utf8) {
    const QString folded = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded();
    const std::string bytes = folded.toStdString();
    std::string plain;
    for (std::size_t at = 0; at < bytes.size();) {
        const Character c = characterAt(bytes, at);
        at += c.bytes;
        if (QChar::isMark(c.code) || c.code == U'\'' || c.code == U'\u2019')
            continue;
        if (isWordCharacter(c.code))
            core::appendCharacter(plain, c.code);
        else if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
    }
    if (!plain.empty() && plain.back() == ' ')
        plain.pop_back();
    return plain;
}

Set stemsOf(std::string_view plain) {
    const core::WordForms forms;
    Set stems;
    while (!plain.empty()) {
        const std::size_t end = std::min(plain.find(' '), plain.size());
        stems.push_back(hashOf(forms.stemOf(plain.substr(0, end))));
        plain.remove_prefix(std::min(end + 1, plain.size()));
    }
    return sorted(std::move(stems));
}

Set trigramsOf(std::string_view plain) {
    Set trigrams;
    if (plain.empty())
        return trigrams;
    const std::string padded = ' ' + std::string(plain) + ' ';
    std::size_t first = 0;
    std::size_t second = characterAt(padded, first).bytes;
    while (second < padded.size()) {
        const std::size_t third = second + characterAt(padded, second).bytes;
        if (third >= padded.size())
            break;
        const std::size_t end = third + characterAt(padded, third).bytes;
        trigrams.push_back(hashOf(std::string_view(padded).substr(first, end - first)));
        first = second;
        second = third;
    }
    return sorted(std::move(trigrams));
}

double jaccard(const Set& a, const Set& b) {
    std::size_t shared = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j)
            ++shared;
        const bool advance = *i <= *j;
        const bool follow = *j <= *i;
        i += advance ? 1 : 0;
        j += follow ? 1 : 0;
    }
    const std::size_t all = a.size() + b.size() - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

} // namespace upturn::takeaways
