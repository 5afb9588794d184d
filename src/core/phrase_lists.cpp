// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "folded_words.hpp"
#include "phrase_tables.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace upturn::core {
namespace {

using Number = PhraseBook::Number;
using Tables = PhraseBook::Tables;

std::string_view cut(std::string_view& rest, char separator) {
    const std::size_t at = std::min(rest.find(separator), rest.size());
    const std::string_view piece = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return piece;
}

std::string folded(std::string_view word) {
    std::string small;
    walkFolded(
        word, [&](std::string_view piece, std::size_t, std::size_t) { small += piece; },
        [](bool, std::size_t) {});
    return small;
}

class Reader {
  public:
    explicit Reader(Tables& tables)
        : tables_(tables) {}

    void read(const PhraseList& list) {
        list_ = list.name;
        language_ = languageOf(list.name);
        own_.clear();
        section_ = sectionOf(list.section);
        std::string_view rest = list.bytes;
        while (!rest.empty())
            readLine(cut(rest, '\n'), list.shared);
        const std::string_view stem = list.name.substr(0, list.name.rfind('.'));
        for (const auto& [name, set] : own_)
            named_[std::string(stem) + '/' + name] = set;
    }
    void join();

  private:
    std::vector<std::uint32_t> rarestSets() const;
    void readLine(std::string_view line, bool shared);
    void readClass(std::string_view line, bool shared);
    void readPhrase(std::string_view line);
    void readWords(std::string_view line, char mark);
    void readDots(std::string_view line);
    PhraseStep stepFrom(std::string_view piece);
    WordSet setFrom(std::string_view members, bool& orEnd);
    void addMember(std::string_view member, WordSet& set);
    Number add(std::string_view word);
    std::uint32_t sectionOf(std::string_view line);
    std::uint32_t languageOf(std::string_view name);
    std::uint64_t familyOf(const std::string& name);
    std::uint32_t intern(WordSet set);
    void fault(std::string_view line) {
        tables_.faults.push_back(std::string(list_) + ": " + std::string(line));
    }

    Tables& tables_;
    std::string_view list_;
    std::uint32_t section_ = 0;
    std::uint32_t language_ = 0;
    std::map<std::string, WordSet, std::less<>> shared_;
    std::map<std::string, WordSet, std::less<>> own_;
    std::map<std::string, WordSet, std::less<>> named_;          ///< of all lists: "illness.en/ill"
    std::unordered_multimap<std::uint64_t, std::uint32_t> sets_; ///< by the hash of their words
    std::map<std::string, std::uint64_t, std::less<>> families_;
    std::map<std::string, std::uint32_t, std::less<>> sections_;
    std::vector<Number> joints_;
};

void Reader::readLine(std::string_view line, bool shared) {
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.empty() || line.starts_with('#') || line.starts_with("version "))
        return;
    const char mark = line.front();
    if (mark == '@')
        readClass(line.substr(1), shared);
    else if (mark == '[' && line.ends_with(']'))
        section_ = sectionOf(line.substr(1, line.size() - 2));
    else if ((mark == '+' || mark == '!' || mark == '-') && line.substr(1, 1) == " ")
        readPhrase(line);
    else if (std::string_view("~?%&").find(mark) != std::string_view::npos &&
             line.substr(1, 1) == " ")
        readWords(line.substr(2), mark);
    else if (mark == '.' && line.substr(1, 1) == " ")
        readDots(line.substr(2));
    else
        fault(line);
}

/// ". abbreviation dr|prof": a full stop behind it ends nothing; "may_end" where it may after all;
/// "after_ordinal" and "before_ordinal" tell "am 1. Dezember" from "There were 12. Then".
void Reader::readDots(std::string_view line) {
    const std::string_view all = line;
    const std::string_view kind = cut(line, ' ');
    while (!line.empty()) {
        const std::string word = folded(cut(line, '|'));
        if (kind == "abbreviation")
            tables_.dots.abbreviations.try_emplace(word, false);
        else if (kind == "may_end")
            tables_.dots.abbreviations[word] = true;
        else if (kind == "after_ordinal")
            tables_.dots.afterOrdinal[word] = true;
        else if (kind == "before_ordinal")
            tables_.dots.beforeOrdinal[word] = true;
        else
            return fault(all);
    }
}

/// "@kin += a|b" adds to a class, "@kin = a|b" begins one.
void Reader::readClass(std::string_view line, bool shared) {
    const std::string_view name = cut(line, ' ');
    const std::string_view sign = cut(line, ' ');
    bool orEnd = false; // a class has none
    WordSet set = setFrom(line, orEnd);
    if (orEnd)
        fault(line);
    auto& classes = shared ? shared_ : own_;
    if (sign == "+=")
        if (const auto before = classes.find(name); before != classes.end()) {
            set.numbers.insert(set.numbers.end(), before->second.numbers.begin(),
                               before->second.numbers.end());
            set.runs.insert(set.runs.end(), before->second.runs.begin(), before->second.runs.end());
        }
    classes[std::string(name)] = std::move(set);
}

std::uint64_t Reader::familyOf(const std::string& name) {
    const auto next = std::uint64_t{1} << families_.size() % 64;
    return families_.try_emplace(name, next).first->second;
}

/// "en" of "loss.en.txt".
std::uint32_t Reader::languageOf(std::string_view name) {
    cut(name, '.');
    const std::string_view language = cut(name, '.');
    if (name.empty())
        return 0;
    auto& all = tables_.languages;
    const auto place = std::find(all.begin(), all.end(), language);
    const auto number = static_cast<std::uint32_t>(place - all.begin());
    if (place == all.end())
        all.emplace_back(language);
    return number;
}

std::uint32_t Reader::sectionOf(std::string_view line) {
    const auto next = static_cast<std::uint32_t>(tables_.sections.size());
    const auto [place, isNew] = sections_.try_emplace(std::string(line), next);
    if (!isNew)
        return place->second;
    PhraseBook::Section words;
    while (!line.empty())
        words.emplace_back(cut(line, ' '));
    std::uint64_t back = 0;
    if (!words.empty() && words.front() == "back")
        for (std::size_t i = 1; i < words.size(); ++i)
            back |= familyOf(words[i]);
    const std::uint64_t family = familyOf(words.empty() ? std::string() : words.front());
    tables_.families.push_back(family);
    tables_.takesBack.push_back(back == 0 ? family : back);
    tables_.sections.push_back(std::move(words));
    return next;
}

void Reader::readWords(std::string_view line, char mark) {
    if (mark == '~') {
        while (!line.empty()) {
            std::string_view pair = cut(line, ' ');
            const std::string_view variant = cut(pair, '=');
            tables_.variants[folded(variant)] = add(pair);
        }
        return;
    }
    while (!line.empty()) {
        const std::string word = folded(cut(line, '|'));
        if (mark == '%') {
            tables_.neverMisspelt[word] = true;
        } else if (mark == '&') {
            joints_.push_back(add(word));
        } else if (!word.empty() && word.front() >= 'a' && word.front() <= 'z') {
            const Number number = add(word);
            tables_.keys[static_cast<std::size_t>(word.front() - 'a')].emplace_back(word, number);
        }
    }
}

void Reader::readPhrase(std::string_view line) {
    Phrase phrase;
    phrase.sign = line.front();
    phrase.section = section_;
    phrase.language = language_;
    line.remove_prefix(2);
    while (!line.empty()) {
        const std::string_view piece = cut(line, ' ');
        if (piece == "^")
            phrase.atStart = true;
        else if (!piece.empty())
            phrase.steps.push_back(stepFrom(piece));
    }
    if (!tables_.sections[section_].empty() && tables_.sections[section_].front() == "back")
        phrase.sign = '-';
    tables_.phrases.push_back(std::move(phrase));
}

PhraseStep Reader::stepFrom(std::string_view piece) {
    PhraseStep step;
    step.optional = piece.ends_with('?');
    if (step.optional)
        piece.remove_suffix(1);
    if (piece == "_") {
        step.kind = PhraseStep::Kind::any;
    } else if (piece.starts_with("..") || piece.starts_with(".,")) {
        step.kind = PhraseStep::Kind::gap;
        step.within = piece[1] == ',';
        if (piece.size() == 3)
            step.widest = static_cast<std::uint8_t>(piece[2] - '0');
    } else if (piece == "$") {
        step.kind = PhraseStep::Kind::end;
    } else {
        step.set = intern(setFrom(piece, step.orEnd));
    }
    return step;
}

/// "now|$": "$" among the words is no word, but the end.
WordSet Reader::setFrom(std::string_view members, bool& orEnd) {
    WordSet set;
    while (!members.empty()) {
        const std::string_view member = cut(members, '|');
        if (member == "$")
            orEnd = true;
        else
            addMember(member, set);
    }
    return set;
}

void Reader::addMember(std::string_view member, WordSet& set) {
    if (member.starts_with('@')) {
        auto found = own_.find(member.substr(1));
        if (found == own_.end() && (found = shared_.find(member.substr(1))) == shared_.end()) {
            fault(member);
            return;
        }
        const WordSet& other = found->second;
        set.numbers.insert(set.numbers.end(), other.numbers.begin(), other.numbers.end());
        set.runs.insert(set.runs.end(), other.runs.begin(), other.runs.end());
    } else if (member.find('_') == std::string_view::npos) {
        if (const Number number = add(member); number != PhraseBook::unknown)
            set.numbers.push_back(number);
    } else {
        std::vector<Number> run;
        while (!member.empty())
            run.push_back(add(cut(member, '_')));
        if (std::find(run.begin(), run.end(), PhraseBook::unknown) == run.end())
            set.runs.push_back(std::move(run));
        else
            fault("a row of words with an empty one");
    }
}

Number Reader::add(std::string_view word) {
    const bool prefix = word.ends_with('*');
    const bool suffix = word.starts_with('*');
    std::string small = folded(word);
    if (small.empty())
        return PhraseBook::unknown;
    const auto next = static_cast<Number>(tables_.words.size());
    auto& table = prefix ? tables_.prefixes : suffix ? tables_.suffixes : tables_.numbers;
    const auto [place, isNew] = table.try_emplace(small, next);
    if (!isNew)
        return place->second;
    if (prefix && small.size() < 3)
        tables_.prefixStarts.set(); // too short to be told by three letters
    else if (prefix)
        tables_.prefixStarts.set(lettersOf(std::string_view(small).substr(0, 3)));
    if (suffix && small.size() < 2)
        tables_.suffixEnds.set();
    else if (suffix)
        tables_.suffixEnds.set(lettersOf(std::string_view(small).substr(small.size() - 2)));
    if (prefix)
        tables_.shortestPrefix = std::min(tables_.shortestPrefix, small.size());
    if (suffix)
        tables_.shortestSuffix = std::min(tables_.shortestSuffix, small.size());
    tables_.words.push_back(prefix ? small + '*' : suffix ? '*' + small : small);
    return next;
}

std::uint32_t Reader::intern(WordSet set) {
    std::sort(set.numbers.begin(), set.numbers.end());
    set.numbers.erase(std::unique(set.numbers.begin(), set.numbers.end()), set.numbers.end());
    std::sort(set.runs.begin(), set.runs.end());
    set.runs.erase(std::unique(set.runs.begin(), set.runs.end()), set.runs.end());
    std::uint64_t hash = set.runs.size();
    const auto mix = [&hash](Number number) {
        hash = (hash ^ static_cast<std::uint64_t>(number)) * 0x9E3779B97F4A7C15U;
    };
    std::ranges::for_each(set.numbers, mix);
    for (const std::vector<Number>& run : set.runs)
        std::ranges::for_each(run, mix);
    const auto [from, to] = sets_.equal_range(hash);
    for (auto at = from; at != to; ++at)
        if (const WordSet& same = tables_.sets[at->second];
            same.numbers == set.numbers && same.runs == set.runs)
            return at->second;
    const auto next = static_cast<std::uint32_t>(tables_.sets.size());
    sets_.emplace(hash, next);
    tables_.sets.push_back(std::move(set));
    return next;
}

/// By word the beginnings and endings ("kill*", "*krebs") that hold each word it stands for.
std::vector<std::vector<Number>> generalOf(const Tables& tables) {
    std::vector<std::vector<Number>> general(tables.words.size());
    for (std::size_t i = 0; i < general.size(); ++i) {
        std::string_view word = tables.words[i];
        const bool begins = word.ends_with('*');
        const bool ends = word.starts_with('*');
        if (begins)
            word.remove_suffix(1);
        if (ends)
            word.remove_prefix(1);
        const auto take = [&](Number number) {
            if (number != static_cast<Number>(i))
                general[i].push_back(number);
            return true;
        };
        if (!ends)
            tables.eachBeginning(word, take);
        if (!begins)
            tables.eachEnd(word, take);
    }
    return general;
}

/// By phrase: which of the sets it needs stands in the fewest texts. Words that are everywhere, as
/// "my", stand in many sets.
std::vector<std::uint32_t> Reader::rarestSets() const {
    std::vector<std::size_t> common(tables_.sets.size());
    const auto setsWith = [&](Number word) {
        return tables_.setsOf[static_cast<std::size_t>(word)].size();
    };
    for (std::size_t set = 0; set < common.size(); ++set) {
        for (const Number number : tables_.sets[set].numbers)
            common[set] += setsWith(number);
        for (const auto& run : tables_.sets[set].runs)
            common[set] += setsWith(run.front());
    }
    std::vector<std::uint32_t> rarest;
    for (const Phrase& phrase : tables_.phrases) {
        std::uint32_t best = 0;
        bool found = false;
        for (const PhraseStep& step : phrase.steps) {
            const bool needed =
                step.kind == PhraseStep::Kind::word && !step.optional && !step.orEnd;
            if (needed && (!found || common[step.set] < common[best])) {
                best = step.set;
                found = true;
            }
        }
        rarest.push_back(found || phrase.steps.empty() ? best : phrase.steps.front().set);
    }
    return rarest;
}

/// The classes by name, then the tables that `find` looks into.
void Reader::join() {
    for (const auto* each : {&shared_, &named_})
        for (const auto& [name, set] : *each)
            tables_.classes[name] = intern(set);
    const std::size_t count = tables_.words.size();
    tables_.isJoint.resize(count);
    for (const Number joint : joints_)
        tables_.isJoint[static_cast<std::size_t>(joint)] = true;
    const std::vector<std::vector<Number>> general = generalOf(tables_);
    tables_.setsOf.resize(count);
    tables_.runsOf.resize(count);
    tables_.begins.resize(count);
    std::vector<std::vector<std::uint32_t>> firstIn(tables_.sets.size()); // phrases by their set
    for (std::uint32_t i = 0; i < tables_.phrases.size(); ++i)
        for (const PhraseStep& step : tables_.phrases[i].steps) {
            if (step.kind == PhraseStep::Kind::word)
                firstIn[step.set].push_back(i);
            if (!step.optional)
                break; // an optional first word: the phrase may begin with the next one as well
        }
    const auto at = [](Number number) { return static_cast<std::size_t>(number); };
    for (std::uint32_t set = 0; set < tables_.sets.size(); ++set) {
        for (const Number number : tables_.sets[set].numbers)
            tables_.setsOf[at(number)].push_back(set);
        for (std::uint32_t run = 0; run < tables_.sets[set].runs.size(); ++run)
            tables_.runsOf[at(tables_.sets[set].runs[run].front())].push_back({set, run});
    }
    const auto direct = tables_.setsOf;
    const auto directRuns = tables_.runsOf;
    for (std::size_t word = 0; word < count; ++word) {
        auto& sets = tables_.setsOf[word];
        for (const Number number : general[word]) {
            sets.insert(sets.end(), direct[at(number)].begin(), direct[at(number)].end());
            tables_.runsOf[word].insert(tables_.runsOf[word].end(), directRuns[at(number)].begin(),
                                        directRuns[at(number)].end());
        }
        std::sort(sets.begin(), sets.end());
        sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
        std::ranges::stable_sort(tables_.runsOf[word], {}, &Tables::RunStart::set);
    }
    const std::vector<std::uint32_t> rarest = rarestSets();
    for (std::size_t word = 0; word < count; ++word) {
        auto& phrases = tables_.begins[word];
        const auto add = [&](std::uint32_t set) {
            for (const std::uint32_t phrase : firstIn[set])
                phrases.push_back({phrase, rarest[phrase]});
        };
        for (const std::uint32_t set : tables_.setsOf[word])
            add(set);
        for (const Tables::RunStart& run : tables_.runsOf[word])
            add(run.set);
        std::sort(phrases.begin(), phrases.end());
        phrases.erase(std::unique(phrases.begin(), phrases.end()), phrases.end());
    }
}

} // namespace

void readLists(std::span<const PhraseList> lists, PhraseBook::Tables& tables) {
    Reader reader(tables);
    for (const PhraseList& list : lists)
        reader.read(list);
    reader.join();
}

} // namespace upturn::core
