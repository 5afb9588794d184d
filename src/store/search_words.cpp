// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "search_words.hpp"

#include "search_tokenizer.hpp"

#include <upturn/core/fold.hpp>
#include <upturn/core/nearest.hpp>
#include <upturn/core/say.hpp>
#include <upturn/core/utf8.hpp>

#include <algorithm>
#include <array>

namespace upturn::store {
namespace {

using core::say;

/// A piece of what was typed, between blanks.
struct Piece {
    std::string_view said;  ///< all of it
    std::string_view key;   ///< before a colon
    std::string_view words; ///< without minus, quotation marks and star
    bool without = false;
    bool quoted = false;
    bool prefix = false;
};

bool isBlank(char32_t c) {
    return c <= ' ' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A);
}

bool isQuote(char32_t c) {
    return c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB;
}

class Pieces {
  public:
    explicit Pieces(std::string_view typed)
        : typed_(typed) {}

    std::optional<Piece> next() {
        while (at_ < typed_.size() && isBlank(here().code))
            at_ += here().bytes;
        if (at_ >= typed_.size())
            return std::nullopt;
        const std::size_t start = at_;
        Piece piece;
        if (typed_[at_] == '-' && at_ + 1 < typed_.size() &&
            !isBlank(core::characterAt(typed_, at_ + 1).code)) {
            piece.without = true;
            ++at_;
        }
        readKey(piece);
        readWords(piece);
        piece.said = typed_.substr(start, at_ - start);
        return piece;
    }

  private:
    core::Character here() const { return core::characterAt(typed_, at_); }

    /// "tag:", where letters stand before the colon and something behind it.
    void readKey(Piece& piece) {
        std::size_t end = at_;
        while (end < typed_.size()) {
            const core::Character c = core::characterAt(typed_, end);
            if (c.code < 0x80 && !((c.code | 0x20U) >= 'a' && (c.code | 0x20U) <= 'z'))
                break;
            if (isBlank(c.code) || isQuote(c.code))
                break;
            end += c.bytes;
        }
        const bool colon = end > at_ && end + 1 < typed_.size() && typed_[end] == ':' &&
                           !isBlank(core::characterAt(typed_, end + 1).code) &&
                           typed_[end + 1] != '/';
        if (!colon)
            return;
        piece.key = typed_.substr(at_, end - at_);
        at_ = end + 1;
    }

    void readWords(Piece& piece) {
        piece.quoted = isQuote(here().code);
        if (piece.quoted)
            at_ += here().bytes;
        const std::size_t start = at_;
        while (at_ < typed_.size() && !isQuote(here().code) &&
               (piece.quoted || !isBlank(here().code)))
            at_ += here().bytes;
        piece.words = typed_.substr(start, at_ - start);
        if (piece.quoted && at_ < typed_.size())
            at_ += here().bytes;
        if (piece.quoted && at_ < typed_.size() && typed_[at_] == '*') {
            piece.prefix = true;
            ++at_;
        } else if (!piece.quoted && piece.words.ends_with('*')) {
            piece.prefix = true;
        }
    }

    std::string_view typed_;
    std::size_t at_ = 0;
};

std::string quotedPhrase(const std::vector<std::string>& tokens, bool prefix = false) {
    std::string out = "\"";
    for (const std::string& token : tokens) {
        if (out.size() > 1)
            out += ' ';
        for (const char c : token)
            out += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return out + (prefix ? "\" *" : "\"");
}

std::string quotedToken(const std::string& token, bool prefix = false) {
    return quotedPhrase({token}, prefix);
}

std::string anyOf(const std::vector<std::string>& expressions) {
    std::string out;
    for (const std::string& one : expressions)
        out += (out.empty() ? "" : " OR ") + one;
    return expressions.size() > 1 ? '(' + out + ')' : out;
}

/// Runs of what was typed, kept: `Words` has one at a time.
std::vector<core::WordRun> runsOf(std::string_view text) {
    std::vector<core::WordRun> runs;
    core::Words words(text);
    while (const core::WordRun* run = words.next())
        runs.push_back(*run);
    return runs;
}

/// A word alone: found in its forms, by its beginning, and inside of others.
void addNearly(SearchTerm& term, const std::string& word, const core::WordForms& forms) {
    const auto letters = lettersOf(word);
    const bool hangul = std::ranges::any_of(letters, isHangul);
    std::vector<std::string> near;
    term.stems.push_back(forms.stemOf(word));
    near.push_back(quotedToken('=' + term.stems.back()));
    const std::size_t shortest = hangul ? 2 : 3;
    if (letters.size() <= 3 && (term.prefix || hangul || letters.size() == 3))
        near.push_back(quotedToken('^' + word));
    if (letters.size() >= shortest && letters.size() <= 3)
        near.push_back(quotedToken(word));
    if (letters.size() >= shortestWithParts)
        term.parts.push_back(word);
    term.near += (term.near.empty() ? "" : " OR ") + anyOf(near);
}

SearchTerm wordTerm(const core::WordRun& run, bool prefix) {
    static const thread_local core::WordForms forms;
    SearchTerm term;
    term.prefix = prefix;
    const core::WordRun::Part& first = run.part(0);
    if (!run.marked.empty() || run.number) {
        const std::string& token = run.marked.empty() ? run.joined : run.marked;
        term.exact = quotedToken(token, prefix);
        term.words = {{token}};
    } else if (run.single) {
        term.exact = quotedToken(first.plain);
        term.words = {{first.plain}};
    } else if (run.count == 1) {
        term.exact =
            quotedToken(first.german.empty() ? first.plain : first.plain + '\x1e' + first.german);
        term.words = {{first.plain}};
        addNearly(term, first.plain, forms);
        if (!first.german.empty()) {
            term.words.push_back({first.german});
            addNearly(term, first.german, forms);
        }
        term.nearIsMore = true;
    } else {
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < run.count; ++i)
            parts.push_back(run.part(i).plain);
        term.exact = anyOf({quotedPhrase(parts, prefix), quotedToken(run.joined)});
        term.words = {parts, {run.joined}};
        addNearly(term, run.joined, forms);
    }
    return term;
}

/// Several runs one after the other.
SearchTerm phraseTerm(const std::vector<core::WordRun>& runs, bool prefix) {
    SearchTerm term;
    term.prefix = prefix && !runs.back().single;
    std::vector<std::string> apart;
    std::vector<std::string> together;
    std::vector<std::string> german;
    for (const core::WordRun& run : runs) {
        const bool one = run.count == 1 || run.number || run.joined.empty();
        if (!run.marked.empty()) {
            for (auto* way : {&apart, &together, &german})
                way->push_back(run.marked);
            continue;
        }
        for (std::size_t i = 0; i < run.count; ++i) {
            const core::WordRun::Part& part = run.part(i);
            apart.push_back(part.plain);
            german.push_back(part.german.empty() ? part.plain : part.german);
            if (one)
                together.push_back(part.plain);
        }
        if (!one)
            together.push_back(run.joined);
    }
    term.words = {apart};
    for (const auto* way : {&together, &german})
        if (std::ranges::find(term.words, *way) == term.words.end())
            term.words.push_back(*way);
    std::vector<std::string> ways;
    for (const auto& way : term.words)
        ways.push_back(quotedPhrase(way, term.prefix));
    term.exact = anyOf(ways);
    return term;
}

std::optional<SearchTerm> termOf(const Piece& piece) {
    const auto runs = runsOf(piece.words);
    if (runs.empty())
        return std::nullopt;
    SearchTerm term;
    if (runs.size() > 1) {
        term = phraseTerm(runs, piece.prefix);
    } else if (piece.quoted && runs.front().marked.empty() && !runs.front().number &&
               runs.front().count > 1) {
        term = phraseTerm(runs, piece.prefix);
    } else {
        term = wordTerm(runs.front(), piece.prefix);
        if (piece.quoted && !piece.prefix) { // as it stands, in no other form
            term.near.clear();
            term.stems.clear();
            term.parts.clear();
            term.nearIsMore = false;
        }
    }
    term.quoted = piece.quoted;
    return term;
}

/// The words that name what is asked of an entry, in both languages.
struct Key {
    const char* word;
    const char* means;
};
constexpr std::array<Key, 14> keys{{{"tag", "tags"},
                                    {"schlagwort", "tags"},
                                    {"area", "area"},
                                    {"bereich", "area"},
                                    {"cause", "causes"},
                                    {"ursache", "causes"},
                                    {"feeling", "feelings"},
                                    {"gefuhl", "feelings"},
                                    {"kind", "kind"},
                                    {"art", "kind"},
                                    {"before", "before"},
                                    {"vor", "before"},
                                    {"after", "after"},
                                    {"nach", "after"}}};

std::optional<std::string> meaningOf(std::string_view key) {
    const std::string word = core::nameKey(key);
    for (const Key& known : keys)
        if (word == known.word)
            return known.means;
    return std::nullopt;
}

struct KindWord {
    const char* word;
    core::EntryKind kind;
};
constexpr std::array<KindWord, 6> kinds{{{"setback", core::EntryKind::setback},
                                         {"win", core::EntryKind::win},
                                         {"note", core::EntryKind::note},
                                         {"ruckschlag", core::EntryKind::setback},
                                         {"erfolg", core::EntryKind::win},
                                         {"notiz", core::EntryKind::note}}};

class Reader {
  public:
    explicit Reader(const core::Now& now)
        : now_(now) {}

    SearchWords read(std::string_view typed) {
        Pieces pieces(typed);
        bool or_ = false;
        while (const auto piece = pieces.next()) {
            const bool isOr =
                !piece->quoted && !piece->without && piece->key.empty() &&
                (piece->words == "OR" || piece->words == "ODER" || piece->words == "|");
            if (isOr) {
                if (or_ || !mayFollow_)
                    ignore(piece->said, say("OR stands between two words."));
                or_ = mayFollow_;
                orSaid_ = piece->said;
                continue;
            }
            const bool joined = or_;
            or_ = false;
            take(*piece, joined);
        }
        if (or_)
            ignore(orSaid_, say("OR stands between two words."));
        std::string said;
        for (const std::string& one : said_)
            said += (said.empty() ? "" : " ") + one;
        out_.understood = std::move(said);
        return std::move(out_);
    }

  private:
    void ignore(std::string_view words, std::string why, std::string nearest = {}) {
        out_.ignored.push_back({std::string(words), std::move(why), std::move(nearest)});
    }

    void take(const Piece& piece, bool joined) {
        if (!piece.key.empty()) {
            if (const auto means = meaningOf(piece.key)) {
                if (joined)
                    ignore(orSaid_, say("OR stands between two words."));
                mayFollow_ = false;
                return takeName(piece, *means);
            }
            noteKey(piece);
        }
        Piece words = piece;
        if (!piece.key.empty()) // "re:plan" is two words
            words.words = piece.said.substr(piece.without ? 1 : 0);
        const auto term = termOf(words);
        if (!term)
            return ignore(piece.said, say("There is no word in it to look for."));
        if (piece.without) {
            if (joined)
                ignore(orSaid_, say("OR stands between two words."));
            mayFollow_ = false;
            out_.without.push_back(*term);
            said_.emplace_back(piece.said);
            return;
        }
        if (joined) {
            out_.all.back().push_back(*term);
            said_.emplace_back("OR");
        } else {
            out_.all.push_back({*term});
        }
        said_.emplace_back(piece.said);
        mayFollow_ = true;
    }

    /// A word before a colon that is like one of the language: it may be a slip.
    void noteKey(const Piece& piece) {
        std::vector<std::string> known;
        for (const Key& key : keys)
            known.emplace_back(key.word);
        const auto near = nearestName(piece.key, known);
        const std::string rest(piece.said.substr(piece.said.find(':')));
        if (near)
            ignore(piece.said,
                   say("\u201c%1:\u201d means nothing here, so these are words.",
                       {std::string(piece.key)}),
                   *near + rest);
    }

    void takeName(const Piece& piece, const std::string& means) {
        const std::string value(piece.words);
        if (means == "before" || means == "after") {
            const auto days = core::readDays(value, now_);
            if (!days)
                return ignore(piece.said, say("\u201c%1\u201d is no day that can be read. Write "
                                              "2026-11-21, 2026-11, monday, or \"last week\".",
                                              {value}));
            if (piece.without)
                return ignore(piece.said, say("A day can't be left out with \u201c-\u201d."));
            if (means == "before")
                out_.to = earlier(out_.to, core::dateOfDayNumber(core::dayNumber(days->first) - 1));
            else
                out_.from = later(out_.from, days->first);
            said_.push_back(means + ':' + core::isoDate(days->first));
            return;
        }
        if (means == "kind")
            return takeKind(piece, value);
        SearchName name{means, value, std::string(piece.said)};
        if (core::nameKey(value).empty())
            return ignore(piece.said, say("There is no word in it to look for."));
        if (piece.without) {
            SearchTerm term;
            term.exact = nameExpression(means, value);
            out_.without.push_back(std::move(term));
        } else {
            out_.names.push_back(std::move(name));
        }
        said_.emplace_back(piece.said);
    }

    void takeKind(const Piece& piece, const std::string& value) {
        const std::string key = core::nameKey(value);
        for (const KindWord& known : kinds) {
            if (key != known.word)
                continue;
            if (piece.without) {
                SearchTerm term;
                term.exact = nameExpression("kind", nameOf(known.kind));
                out_.without.push_back(std::move(term));
            } else {
                out_.kind = known.kind;
            }
            said_.emplace_back(piece.said);
            return;
        }
        std::vector<std::string> words;
        for (const KindWord& known : kinds)
            words.emplace_back(known.word);
        const auto near = nearestName(key, words);
        ignore(piece.said,
               say("There is no kind of entry called \u201c%1\u201d. There are "
                   "setback, win and note.",
                   {value}),
               near ? std::string(piece.key) + ':' + *near : std::string());
    }

    static core::CivilDate earlier(const std::optional<core::CivilDate>& a, core::CivilDate b) {
        return a && core::dayNumber(*a) < core::dayNumber(b) ? *a : b;
    }
    static core::CivilDate later(const std::optional<core::CivilDate>& a, core::CivilDate b) {
        return a && core::dayNumber(*a) > core::dayNumber(b) ? *a : b;
    }

    const core::Now& now_;
    SearchWords out_;
    std::vector<std::string> said_;
    std::string_view orSaid_;
    bool mayFollow_ = false; ///< OR, as a word was the last
};

} // namespace

std::string nameExpression(std::string_view of, std::string_view value) {
    std::string token = nameToken(of, core::nameKey(value));
    if (const std::string german = core::germanNameKey(value); !german.empty())
        token += '\x1e' + nameToken(of, german);
    return quotedToken(token);
}

std::optional<std::string> nearestName(std::string_view word,
                                       const std::vector<std::string>& known) {
    const std::string key = core::nameKey(word);
    std::vector<std::string> names;
    for (const std::string& one : known)
        names.push_back(core::nameKey(one));
    const auto near = core::nearest(key, names, std::max<std::size_t>(key.size() / 3, 1));
    if (key.empty() || !near)
        return std::nullopt;
    return known[static_cast<std::size_t>(std::ranges::find(names, *near) - names.begin())];
}

SearchWords readSearch(std::string_view typed, const core::Now& now) {
    return Reader(now).read(typed);
}

} // namespace upturn::store
