// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which word of the lists a word of a text is, also when it is inflected or misspelt.

#include "folded_words.hpp"
#include "phrase_tables.hpp"

#include <algorithm>

namespace upturn::core {
namespace {

constexpr std::size_t longestGuessed = 32;

/// Damerau's distance (a letter too many, too few, another one, or two changed about), in the form
/// where no piece is changed twice; `most` + 1 when it is larger. F. J. Damerau 1964, CACM 7:171.
std::size_t stepsBetween(std::string_view a, std::string_view b, std::size_t most) {
    std::array<std::array<std::uint8_t, longestGuessed + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = static_cast<std::uint8_t>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        row[0] = static_cast<std::uint8_t>(i);
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            std::size_t best = std::min<std::size_t>(above[j], row[j - 1]) + 1;
            best = std::min<std::size_t>(best, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min<std::size_t>(best, rows[(i + 1) % 3][j - 2] + 1);
            row[j] = static_cast<std::uint8_t>(best);
            least = std::min(least, best);
        }
        if (least > most)
            return most + 1;
    }
    return rows[a.size() % 3][b.size()];
}

/// Whether the two differ by two neighbours that have changed places, and by nothing else.
bool isSwap(std::string_view a, std::string_view b) {
    if (a.size() != b.size())
        return false;
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin());
    return a.end() - x >= 2 && x[0] == y[1] && x[1] == y[0] && std::equal(x + 2, a.end(), y + 2);
}

} // namespace

/// As it would be typed with care, where a list has the word so: "diiie" is "die", "k1ll" is
/// "kill". No word of a list has three of a letter in a row.
std::string PhraseBook::Tables::plain(std::string_view word) const {
    constexpr std::string_view codes = "013457";
    constexpr std::string_view meant = "oieast";
    bool isDrawn = false;
    bool isCoded = false;
    bool hasLetter = false;
    for (std::size_t at = 0; at < word.size(); ++at) {
        isDrawn = isDrawn || (at > 1 && word[at] == word[at - 1] && word[at] == word[at - 2]);
        isCoded = isCoded || codes.find(word[at]) != std::string_view::npos;
        hasLetter = hasLetter || word[at] >= 'a';
    }
    if ((!isDrawn && !isCoded) || !hasLetter || word.size() > longestGuessed)
        return {};
    // A drawn letter may stand for two or for one.
    for (const std::size_t most : {std::size_t{2}, std::size_t{1}}) {
        std::string careful;
        for (std::size_t at = 0; at < word.size();) {
            const std::size_t end = std::min(word.find_first_not_of(word[at], at), word.size());
            const std::size_t code = codes.find(word[at]);
            const char letter = code == std::string_view::npos ? word[at] : meant[code];
            careful.append(end - at > 2 ? most : end - at, letter);
            at = end;
        }
        if (numbers.contains(careful))
            return careful;
        if (!isDrawn)
            break;
    }
    return {};
}

PhraseBook::Number PhraseBook::Tables::numberOf(std::string_view word, Number& also) const {
    if (const auto variant = variants.find(word); variant != variants.end())
        also = variant->second;
    if (const auto exact = numbers.find(word); exact != numbers.end())
        return exact->second;
    if (const std::string careful = plain(word); !careful.empty())
        return numbers.find(careful)->second;
    const Number found = endingOf(word, also);
    if (found == unknown && also == unknown)
        also = spoken(word);
    return found;
}

/// What an ear writes: "thinkin", and of German, in the south above all, words without their
/// weak e: "lebn", "gschlagn".
PhraseBook::Number PhraseBook::Tables::spoken(std::string_view word) const {
    constexpr std::size_t shortest = 4;
    if (word.size() < shortest || word.size() > longestGuessed)
        return unknown;
    const auto isVowel = [](char letter) {
        return std::string_view("aeiouy").find(letter) != std::string_view::npos;
    };
    const auto listed = [&](const std::string& form) {
        const auto exact = numbers.find(form);
        return exact == numbers.end() ? unknown : exact->second;
    };
    if (word.ends_with("in"))
        return listed(std::string(word) + 'g');
    std::string full(word);
    if (word.back() == 'n' && !isVowel(word[word.size() - 2]))
        full.insert(full.size() - 1, 1, 'e');
    Number found = full.size() == word.size() ? unknown : listed(full);
    if (found == unknown && word.front() == 'g' && !isVowel(word[1])) {
        full.insert(1, 1, 'e');
        found = listed(full);
    }
    return found;
}

PhraseBook::Number PhraseBook::Tables::endingOf(std::string_view word, Number& also) const {
    Number found = unknown;
    if (word.size() > longestGuessed)
        return found;
    eachBeginning(word, [&](Number prefix) {
        found = prefix;
        return false;
    });
    eachEnd(word, [&](Number suffix) {
        (found == unknown ? found : also) = suffix;
        return false;
    });
    return found;
}

/// A word of no list, or of one by its ending alone ("*ed"): it may be misspelt.
bool PhraseBook::Tables::saysLittle(Number number) const {
    return number == unknown || words[static_cast<std::size_t>(number)].front() == '*';
}

/// The key word whose letters are hidden by stars: "s**cide".
PhraseBook::Number PhraseBook::Tables::uncovered(std::string_view word) const {
    const auto& candidates = keys[static_cast<std::size_t>(word.front() - 'a')];
    const auto fits = [&](const auto& key) {
        return key.first.size() == word.size() &&
               std::equal(word.begin(), word.end(), key.first.begin(),
                          [](char a, char b) { return a == '*' || a == b; });
    };
    const auto found = std::find_if(candidates.begin(), candidates.end(), fits);
    return found == candidates.end() ? unknown : found->second;
}

/// A word of five to seven letters may be one step away from a key, a longer one two; one of four
/// letters may have two of them changed about. A shorter one needs a line of its own in the lists
/// ("~ ded=dead").
PhraseBook::Number PhraseBook::Tables::guess(std::string_view word) const {
    constexpr std::size_t shortest = 4;
    if (word.size() < shortest || word.size() > longestGuessed || word.front() < 'a' ||
        word.front() > 'z' || neverMisspelt.contains(word))
        return unknown;
    if (word.find('*') != std::string_view::npos)
        return uncovered(word);
    Number best = unknown;
    std::size_t least = 3;
    for (const auto& [key, number] : keys[static_cast<std::size_t>(word.front() - 'a')]) {
        const std::size_t shorter = std::min(key.size(), word.size());
        if (shorter == shortest && !isSwap(word, key))
            continue;
        const std::size_t most = shorter >= 8 ? 2 : 1;
        const std::size_t longer = std::max(key.size(), word.size());
        if (longer - std::min(key.size(), word.size()) > most || longer > longestGuessed)
            continue;
        const std::size_t steps = stepsBetween(word, key, most);
        if (steps <= most && steps < least) {
            least = steps;
            best = number;
        }
    }
    return best;
}

namespace {

/// Letters with blanks or dots between them are a word, where it is one of the lists: "d i e".
class SpacedOut {
  public:
    explicit SpacedOut(const PhraseBook::Tables& tables)
        : tables_(tables) {}

    /// Before the next word or mark is put down: whether the letters go on.
    void note(std::string_view word, const PhraseBook::Reading& words) {
        if (letters_.empty())
            begin_ = words.size();
        letters_ += word;
    }
    void join(PhraseBook::Reading& words) {
        if (letters_.size() >= shortest && letters_.size() <= longest)
            for (std::size_t skip = 0; skip + shortest <= letters_.size(); ++skip)
                if (const auto found = tables_.numbers.find(letters_.substr(skip));
                    found != tables_.numbers.end()) {
                    replace(words, skip, found->second);
                    break;
                }
        letters_.clear();
    }

  private:
    static constexpr std::size_t shortest = 3;
    static constexpr std::size_t longest = 16;

    void replace(PhraseBook::Reading& words, std::size_t skip, PhraseBook::Number number) const {
        PhraseBook::Spot whole = words[begin_ + skip];
        whole.number = number;
        whole.also = PhraseBook::unknown;
        whole.guessed = PhraseBook::unknown;
        whole.last = words.back().last;
        words.resize(begin_ + skip);
        words.push_back(whole);
    }

    const PhraseBook::Tables& tables_;
    std::string letters_;
    std::size_t begin_ = 0;
};

} // namespace

namespace {

bool isBlank(char byte) {
    return byte == ' ' || byte == '\t';
}
bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}
/// Of the word, so also bytes that are not ASCII, and dots within: "p.m".
bool isOfWord(char byte) {
    return static_cast<unsigned char>(byte) >= 0x80 || isDigit(byte) || byte == '.' ||
           (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}
std::string_view wordBefore(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 24; // bytes: no abbreviation is longer
    std::size_t first = at;
    while (first > 0 && at - first < longest && isOfWord(text[first - 1]))
        --first;
    return text.substr(first, at - first);
}
std::string foldedWhole(std::string_view word) {
    std::string whole;
    walkFolded(
        word, [&](std::string_view piece, std::size_t, std::size_t) { whole += piece; },
        [](bool, std::size_t) {});
    return whole;
}
bool isShortNumber(std::string_view word) {
    return !word.empty() && word.size() <= 2 && std::all_of(word.begin(), word.end(), isDigit);
}

} // namespace

/// Whether the full stop at `at` stands behind an initial, an abbreviation or an ordinal number:
/// what follows is told in the same sentence. It is looked at generously: a sentence cut in two
/// hides what it says, two that are read as one hide nothing.
bool PhraseBook::Tables::dotEndsNothing(std::string_view text, std::size_t at) const {
    const std::string_view word = wordBefore(text, at);
    if (word.empty() || word.back() == '.')
        return false;
    std::size_t next = at + 1;
    const bool within = next < text.size() && isOfWord(text[next]);
    while (next < text.size() && isBlank(text[next]))
        ++next;
    if (next >= text.size() || !isOfWord(text[next]) || text[next] == '.')
        return false;
    const std::string_view last = word.substr(std::min(word.rfind('.') + 1, word.size()));
    const bool goesOnSmall = text[next] >= 'a' && text[next] <= 'z';
    if (last.size() == 1 && !isDigit(last.front())) // "z. B.", "J. Miller", "d.i.e", not "I"
        return within || word.size() == 1 ? last.front() != 'I'
                                          : goesOnSmall || isDigit(text[next]) ||
                                                dots.abbreviations.contains(foldedWhole(word));
    if (within)
        return isDigit(last.front()) && isDigit(text[next]); // "3.15"
    if (isShortNumber(last)) {
        if (goesOnSmall || isDigit(text[next]))
            return true;
        std::size_t end = next;
        while (end < text.size() && isOfWord(text[end]) && text[end] != '.')
            ++end;
        if (dots.afterOrdinal.contains(foldedWhole(text.substr(next, end - next))))
            return true;
        std::size_t before = at - word.size();
        while (before > 0 && isBlank(text[before - 1]))
            --before;
        return dots.beforeOrdinal.contains(foldedWhole(wordBefore(text, before)));
    }
    const auto known = dots.abbreviations.find(foldedWhole(word));
    return known != dots.abbreviations.end() && (!known->second || isDigit(text[next]));
}

PhraseBook::Reading PhraseBook::read(std::string_view text) const {
    Reading words;
    words.reserve(text.size() / 5 + 1);
    const auto place = [](std::size_t at) { return static_cast<std::uint32_t>(at); };
    SpacedOut letters(*tables_);
    walkFolded(
        text,
        [&](std::string_view word, std::size_t first, std::size_t last) {
            if (word.size() == 1)
                letters.note(word, words);
            else
                letters.join(words);
            Spot spot;
            spot.first = place(first);
            spot.last = place(last);
            spot.number = tables_->numberOf(word, spot.also);
            if (tables_->saysLittle(spot.number) && spot.also == unknown)
                spot.guessed = tables_->guess(word);
            words.push_back(spot);
        },
        [&](bool endsSentence, std::size_t at) {
            if (text[at] == '.' && tables_->dotEndsNothing(text, at))
                return;
            letters.join(words);
            Spot spot;
            spot.number = endsSentence ? stop : pause;
            spot.first = place(at);
            spot.last = place(at + 1);
            words.push_back(spot);
        });
    letters.join(words);
    Spot end;
    end.number = stop;
    end.first = end.last = place(text.size());
    words.push_back(end);
    return words;
}

std::vector<std::string> foldedWords(std::string_view text) {
    std::vector<std::string> words;
    walkFolded(
        text, [&](std::string_view word, std::size_t, std::size_t) { words.emplace_back(word); },
        [](bool, std::size_t) {});
    return words;
}

} // namespace upturn::core
