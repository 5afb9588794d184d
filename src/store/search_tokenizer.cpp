// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "search_tokenizer.hpp"

#include <upturn/core/fold.hpp>
#include <upturn/core/hash.hpp>
#include <upturn/core/utf8.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>

namespace upturn::store {
namespace {

constexpr char nameMark = '\x1f';
constexpr char samePlace = '\x1e';
/// Inside a longer word nothing is looked for: it is a line of a file.
constexpr std::size_t mostLetters = 64;

/// Calls FTS5 until it answers with an error.
class Out {
  public:
    Out(void* context, SearchTokenizer::Take take)
        : context_(context)
        , take_(take) {}
    void say(std::string_view token, std::size_t begin, std::size_t end, bool colocated = false) {
        if (state_ == SQLITE_OK && !token.empty())
            state_ = take_(context_, colocated ? FTS5_TOKEN_COLOCATED : 0, token.data(),
                           static_cast<int>(token.size()), static_cast<int>(begin),
                           static_cast<int>(end));
    }
    bool well() const { return state_ == SQLITE_OK; }
    int state() const { return state_; }

  private:
    void* context_;
    SearchTokenizer::Take take_;
    int state_ = SQLITE_OK;
};

/// Each "name:value" of a list of names, as tokens.
int sayNames(std::string_view text, void* context, SearchTokenizer::Take take) {
    Out out(context, take);
    std::size_t at = 1;
    while (at < text.size() && out.well()) {
        const std::size_t end = std::min(text.find(nameMark, at), text.size());
        const std::string_view one = text.substr(at, end - at);
        if (const std::size_t colon = one.find(':'); colon != one.npos) {
            const std::string_view of = one.substr(0, colon);
            const std::string_view name = one.substr(colon + 1);
            out.say(nameToken(of, core::nameKey(name)), at, end);
            if (const std::string german = core::germanNameKey(name); !german.empty())
                out.say(nameToken(of, german), at, end, true);
        }
        at = end + 1;
    }
    return out.state();
}

int sayQuery(std::string_view text, void* context, SearchTokenizer::Take take) {
    Out out(context, take);
    bool colocated = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end =
            std::min(text.find_first_of(std::string{' ', samePlace}, at), text.size());
        out.say(text.substr(at, end - at), at, end, colocated);
        colocated = end < text.size() && text[end] == samePlace;
        at = end + 1;
    }
    return out.state();
}

enum class Mode { words, near, grams };

struct Instance {
    SearchTokenizer* tokens;
    Mode mode;
};

int create(void* context, const char** arguments, int count, Fts5Tokenizer** made) {
    const std::string_view mode = count > 0 ? arguments[0] : "";
    auto instance = std::make_unique<Instance>();
    instance->tokens = static_cast<SearchTokenizer*>(context);
    instance->mode = mode == "near" ? Mode::near : mode == "grams" ? Mode::grams : Mode::words;
    *made = reinterpret_cast<Fts5Tokenizer*>(instance.release());
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer* made) {
    const std::unique_ptr<Instance> gone(reinterpret_cast<Instance*>(made));
}

int tokenize(Fts5Tokenizer* made, void* context, int flags, const char* bytes, int size,
             SearchTokenizer::Take take) {
    const auto* instance = reinterpret_cast<const Instance*>(made);
    const std::string_view text(bytes, static_cast<std::size_t>(size));
    try {
        if ((flags & FTS5_TOKENIZE_QUERY) != 0)
            return sayQuery(text, context, take);
        if (text.starts_with(nameMark))
            return sayNames(text, context, take);
        switch (instance->mode) {
        case Mode::near:
            return instance->tokens->near(text, context, take);
        case Mode::grams:
            return SearchTokenizer::grams(text, context, take);
        case Mode::words:
            break;
        }
        return instance->tokens->words(text, context, take);
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
}

fts5_api* apiOf(sqlite3* db) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, nullptr) != SQLITE_OK)
        return nullptr;
    sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    return api;
}

} // namespace

std::string nameToken(std::string_view of, std::string_view key) {
    std::string token(1, nameMark);
    token += of;
    token += ':';
    token += key;
    return token;
}

std::vector<std::string_view> lettersOf(std::string_view word) {
    std::vector<std::string_view> letters;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t bytes = std::min(core::bytesFrom(word[at]), word.size() - at);
        letters.push_back(word.substr(at, bytes));
        at += bytes;
    }
    return letters;
}

bool isHangul(std::string_view letter) {
    if (letter.size() != 3)
        return false;
    const char32_t code = core::characterAt(letter, 0).code;
    return code >= 0xAC00 && code <= 0xD7A3;
}

std::vector<std::string> gramsOf(std::string_view word) {
    const auto letters = lettersOf(word);
    std::vector<std::string> grams;
    if (letters.size() == 2 && isHangul(letters[0]) && isHangul(letters[1]))
        grams.emplace_back(word);
    for (std::size_t i = 0; i + 2 < letters.size(); ++i)
        grams.push_back(std::string(letters[i]).append(letters[i + 1]).append(letters[i + 2]));
    return grams;
}

SearchTokenizer::SearchTokenizer(sqlite3* db) {
    fts5_api* api = apiOf(db);
    fts5_tokenizer functions{create, destroy, tokenize};
    if (api == nullptr ||
        api->xCreateTokenizer(api, "upturn", this, &functions, nullptr) != SQLITE_OK)
        throw SQLite::Exception("This SQLite has no FTS5", SQLITE_ERROR);
}

int SearchTokenizer::words(std::string_view text, void* context, Take take) {
    Out out(context, take);
    core::Words words(text);
    while (const core::WordRun* run = words.next()) {
        for (std::size_t i = 0; i < run->count; ++i) {
            const core::WordRun::Part& part = run->part(i);
            out.say(part.plain, part.begin, part.end);
            out.say(part.german, part.begin, part.end, true);
            if (i == 0) {
                out.say(run->joined, run->begin(), run->end(), true);
                out.say(run->marked, run->begin(), run->end(), true);
            }
        }
        if (!out.well())
            break;
    }
    return out.state();
}

std::uint32_t SearchTokenizer::numberOf(std::string token) {
    const auto [known, isNew] =
        numbers_.try_emplace(token, static_cast<std::uint32_t>(tokens_.size()));
    if (isNew)
        tokens_.push_back({std::move(token), 0});
    return known->second;
}

SearchTokenizer::Word& SearchTokenizer::wordOf(const std::string& word) {
    constexpr std::size_t recent = 8'192;
    recent_.resize(recent);
    const std::uint64_t hash = core::hashOf(word);
    Recent& place = recent_[hash % recent];
    if (place.what != nullptr && place.hash == hash)
        return *place.what;
    const auto [known, isNew] = words_.try_emplace(word);
    place = {hash, &known->second};
    if (!isNew)
        return known->second;
    std::vector<std::uint32_t>& tokens = known->second.tokens;
    const auto letters = lettersOf(word);
    const std::size_t count = std::min(letters.size(), mostLetters);
    std::string beginning = "^";
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 3); ++i) {
        beginning += letters[i];
        tokens.push_back(numberOf(beginning));
    }
    for (std::size_t i = 1; i + 1 < count; ++i) {
        const std::string two = std::string(letters[i]).append(letters[i + 1]);
        if (isHangul(letters[i]) && isHangul(letters[i + 1]))
            tokens.push_back(numberOf(two));
        if (i + 2 < count)
            tokens.push_back(numberOf(two + std::string(letters[i + 2])));
    }
    tokens.push_back(numberOf('=' + forms_.stemOf(word)));
    return known->second;
}

int SearchTokenizer::nearOf(const std::string& word, void* context, Take take) {
    Word& known = wordOf(word);
    if (known.round == round_)
        return SQLITE_OK; // this text has had it
    known.round = round_;
    if (collected_ != nullptr && known.collected != set_ && word.size() >= shortestWithParts) {
        known.collected = set_;
        collected_->insert(word);
    }
    Out out(context, take);
    for (const std::uint32_t number : known.tokens) {
        Token& token = tokens_[number];
        if (token.round == round_)
            continue;
        token.round = round_;
        out.say(token.bytes, 0, 0);
    }
    return out.state();
}

int SearchTokenizer::near(std::string_view text, void* context, Take take) {
    constexpr std::size_t remembered = 60'000;
    if (words_.size() > remembered) {
        recent_.clear();
        words_.clear();
        numbers_.clear();
        tokens_.clear();
    }
    ++round_;
    core::Words words(text);
    while (const core::WordRun* run = words.next()) {
        if (run->single)
            continue;
        for (std::size_t i = 0; i < run->count; ++i)
            for (const std::string* word : {&run->part(i).plain, &run->part(i).german})
                if (!word->empty())
                    if (const int state = nearOf(*word, context, take); state != SQLITE_OK)
                        return state;
        if (!run->number && !run->joined.empty())
            if (const int state = nearOf(run->joined, context, take); state != SQLITE_OK)
                return state;
    }
    return SQLITE_OK;
}

int SearchTokenizer::grams(std::string_view word, void* context, Take take) {
    Out out(context, take);
    out.say('=' + std::string(word), 0, word.size());
    const auto letters = lettersOf(word);
    const std::size_t count = std::min(letters.size(), mostLetters);
    for (std::size_t i = 0; i + 2 < count; ++i)
        out.say(std::string(letters[i]).append(letters[i + 1]).append(letters[i + 2]), 0, 0);
    return out.state();
}

const std::string& searchMark() {
    static const std::string mark = [] {
        // The rules of this file, the fold, and what this Snowball makes of some words.
        constexpr int rules = 1;
        constexpr std::array probes{
            "meetings",       "happiness",   "relational",     "generously",     "conflated",
            "hopping",        "rationalize", "skies",          "dying",          "exceed",
            "tanned",         "agreed",      "communism",      "consignment",    "estimating",
            "decisive",       "operators",   "vietnamization", "hauser",         "besprechung",
            "fehlern",        "aufgaben",    "kategorisch",    "hauslich",       "entscheidungen",
            "freundlichkeit", "gegangen",    "wichtigste",     "lernend",        "aerger",
            "strasse",        "bedürfnisse", "verspätung",     "zusammenarbeit", "abendessen",
            "morgens"};
        const core::WordForms forms;
        std::string stems;
        for (const char* word : probes)
            stems += forms.stemOf(word) + ' ';
        return std::to_string(rules) + '.' + std::to_string(core::foldVersion) + '.' +
               std::to_string(core::hashOf(stems));
    }();
    return mark;
}

} // namespace upturn::store
