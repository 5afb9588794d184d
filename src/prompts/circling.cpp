// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "day.hpp"
#include "fixed_point.hpp"
#include "json_tree.hpp"
#include "resources.hpp"

#include <upturn/core/say.hpp>
#include <upturn/prompts/circling.hpp>

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <iterator>

namespace upturn::prompts {
namespace {

using core::say;

constexpr int alikeFrom = 3500;
constexpr std::size_t enoughToKnow = 5;
constexpr int usualForMost = 150; ///< share of brooding words where the person's own is unknown
constexpr std::size_t mostBytes = 20'000;

struct Words {
    QRegularExpression insight;
    QRegularExpression brooding;
};

const Words& words() {
    static const Words lists = [] {
        const Tree tree = readTree(resource("circling.json"));
        const auto all = [&](std::string_view name) {
            QString pattern;
            if (const Node* languages = tree.root.member(name))
                for (const Node::Member& language : languages->members)
                    for (const Node& word : language.value.items)
                        pattern += (pattern.isEmpty() ? QString() : QStringLiteral("|")) +
                                   QString::fromStdString(word.text);
            return QRegularExpression(QStringLiteral("\\b(?:") + pattern + QStringLiteral(")\\b"),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
        };
        return Words{all("insight"), all("brooding")};
    }();
    return lists;
}

QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), mostBytes)));
}

int matches(const QRegularExpression& pattern, const QString& text) {
    int count = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext(); it.next())
        ++count;
    return count;
}

int shareOf(const QRegularExpression& pattern, std::string_view text) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}']+"));
    const QString all = toQt(text);
    const int count = matches(word, all);
    return count == 0 ? 0 : matches(pattern, all) * whole / count;
}

/// The first five letters of every word of four and more, without accents and case: "meetings" and
/// "Meeting" are one. Pieces of three letters would do for a line, but any two long texts share a
/// third of those.
std::vector<QString> stemsOf(std::string_view text) {
    constexpr qsizetype shortest = 4;
    constexpr qsizetype kept = 5;
    static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}\\p{N}]+"));
    static const QRegularExpression marks(QStringLiteral("\\p{M}+"));
    QString plain = toQt(text).toCaseFolded().normalized(QString::NormalizationForm_KD);
    plain.remove(marks);
    std::vector<QString> out;
    for (const QString& word : plain.split(notLetters, Qt::SkipEmptyParts))
        if (word.size() >= shortest)
            out.push_back(word.left(kept));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

int usualBrooding(const std::vector<std::string>& texts) {
    if (texts.size() < enoughToKnow)
        return usualForMost;
    std::vector<int> shares;
    for (const std::string& text : texts)
        shares.push_back(shareOf(words().brooding, text));
    const auto middle = shares.begin() + static_cast<std::ptrdiff_t>(shares.size() / 2);
    std::nth_element(shares.begin(), middle, shares.end());
    return std::max(*middle, usualForMost / 2);
}

/// The signs of one sitting, seen with all those before it.
Signs signsOf(const std::vector<Sitting>& sittings, std::size_t at, int usual) {
    const Sitting& now = sittings[at];
    Signs signs;
    for (std::size_t i = 0; i < at; ++i)
        signs.alike = std::max(signs.alike, likeness(now.text, sittings[i].text));
    signs.sameWords = signs.alike >= alikeFrom;
    const Sitting& first = sittings.front();
    signs.weightStays =
        first.rated && now.rated && now.at - first.at >= day && now.intensity >= first.intensity;
    // Few people write "because"; that somebody never does says nothing on its own.
    const int before = shareOf(words().insight, sittings[at - 1].text);
    signs.noInsight =
        shareOf(words().insight, now.text) <= before && (before > 0 || signs.sameWords);
    signs.brooding = shareOf(words().brooding, now.text) >= 2 * usual;
    return signs;
}

std::string sentenceFor(const Signs& signs) {
    const std::string percent = std::to_string((signs.alike + 50) / 100);
    if (signs.sameWords && signs.weightStays)
        return say("What you wrote is %1 % like an earlier time, and the weight has not moved.",
                   {percent});
    if (signs.sameWords)
        return say("What you wrote is %1 % like an earlier time.", {percent});
    return say("You have come back to this several times, and the weight has not moved.");
}

} // namespace

int Signs::count() const {
    return int{sameWords} + int{weightStays} + int{noInsight} + int{brooding};
}

int likeness(std::string_view a, std::string_view b) {
    const std::vector<QString> left = stemsOf(a);
    const std::vector<QString> right = stemsOf(b);
    std::vector<QString> both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::back_inserter(both));
    const std::size_t all = left.size() + right.size() - both.size();
    return all == 0 ? 0 : static_cast<int>(both.size() * static_cast<std::size_t>(whole) / all);
}

Circling noticeCircling(std::vector<Sitting> sittings, const std::vector<std::string>& elsewhere) {
    Circling circling;
    std::stable_sort(sittings.begin(), sittings.end(),
                     [](const Sitting& a, const Sitting& b) { return a.at < b.at; });
    const std::size_t count = sittings.size();
    if (count < 2)
        return circling;
    const int usual = usualBrooding(elsewhere);
    circling.signs = signsOf(sittings, count - 1, usual);
    circling.noticed = count >= 3 && circling.signs.count() >= 3 &&
                       signsOf(sittings, count - 2, usual).count() >= 3;
    if (circling.noticed)
        circling.sentence = sentenceFor(circling.signs);
    return circling;
}

} // namespace upturn::prompts
