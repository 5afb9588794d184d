// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/language.hpp>
#include <upturn/app/spelling.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/place.hpp>

#include <QTextBoundaryFinder>

#include <algorithm>
#include <fstream>
#include <nuspell/dictionary.hxx>
#include <set>
#include <sstream>
#include <unordered_map>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;

/// Below so many words a share says nothing; above it, so many unknown are another language.
constexpr std::size_t enoughWords = 12;
constexpr double foreignShare = 0.4;
constexpr std::size_t rememberedWords = 50'000;

std::string withoutEncoding(const std::string& locale) {
    return locale.substr(0, locale.find_first_of(".@"));
}

/// The dictionary of just this language and country, else the first of the language.
std::optional<fs::path> dictionaryOf(const std::string& language,
                                     const std::vector<fs::path>& folders) {
    std::vector<fs::path> others;
    for (const fs::path& folder : folders) {
        std::error_code missing;
        for (const auto& file : fs::directory_iterator(folder, missing)) {
            const std::string name = file.path().stem().string();
            if (file.path().extension() != ".aff" ||
                !fs::exists(fs::path(file.path()).replace_extension(".dic"), missing))
                continue;
            if (name == language)
                return file.path();
            if (name.starts_with(language.substr(0, language.find('_')) + '_'))
                others.push_back(file.path());
        }
    }
    if (others.empty())
        return std::nullopt;
    return *std::min_element(others.begin(), others.end());
}

/// Numbers, addresses, tags and what is typed in capitals stand in no dictionary.
bool worthChecking(const QString& text, int start, int end) {
    const auto joins = [&text](int at, int beyond) {
        if (at < 0 || at >= text.size())
            return false;
        const QChar c = text[at];
        if (c == QLatin1Char('.')) // of a name in the net, not of a sentence
            return beyond >= 0 && beyond < text.size() && text[beyond].isLetter();
        return c == QLatin1Char('@') || c == QLatin1Char('/') || c == QLatin1Char('_') ||
               c == QLatin1Char('#');
    };
    const QString word = text.mid(start, end - start);
    if (word.size() < 2 || joins(start - 1, start - 2) || joins(end, end + 1))
        return false;
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }) &&
           word != word.toUpper();
}

} // namespace

std::vector<fs::path> dictionaryFolders() {
    return {"/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"};
}

std::vector<std::string> languagesRead(const Lookup& lookup) {
    std::vector<std::string> languages;
    const auto take = [&languages](const std::string& locale) {
        const std::string language = withoutEncoding(locale);
        if (!language.empty() && language != "C" && language != "POSIX" &&
            std::find(languages.begin(), languages.end(), language) == languages.end())
            languages.push_back(language);
    };
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        take(lookup(name));
    std::istringstream list(lookup("LANGUAGE"));
    for (std::string one; std::getline(list, one, ':');)
        take(one);
    if (languages.empty())
        languages.push_back(languageOf(lookup));
    return languages;
}

struct Spelling::Inside {
    std::vector<fs::path> folders;
    std::vector<std::string> languages;
    fs::path ownWords;
    bool loaded = false;
    std::vector<std::string> names;
    std::vector<nuspell::Dictionary> dictionaries;
    std::set<QString> own;
    std::unordered_map<std::string, bool> verdicts;

    void load() {
        if (std::exchange(loaded, true))
            return;
        for (const std::string& language : languages) {
            const auto found = dictionaryOf(language, folders);
            const std::string name = found ? found->stem().string() : std::string();
            if (!found || std::find(names.begin(), names.end(), name) != names.end())
                continue;
            try {
                nuspell::Dictionary dictionary;
                dictionary.load_aff_dic(*found);
                dictionaries.push_back(std::move(dictionary));
                names.push_back(name);
            } catch (const nuspell::Dictionary_Loading_Error&) {
                // A damaged dictionary is as none: the person's words are not at stake.
            }
        }
        std::ifstream file;
        if (const auto thing = system::readableThingAt(ownWords);
            thing && *thing == system::Thing::file)
            file.open(ownWords);
        for (std::string word; std::getline(file, word);)
            if (!word.empty())
                own.insert(QString::fromStdString(word));
    }

    bool right(const QString& word) {
        if (own.contains(word) || own.contains(word.toLower()))
            return true;
        // Dictionaries spell with the straight apostrophe.
        const std::string plain =
            QString(word).replace(QChar(0x2019), QLatin1Char('\'')).toStdString();
        if (verdicts.size() > rememberedWords)
            verdicts.clear();
        const auto [known, isNew] = verdicts.try_emplace(plain, true);
        if (isNew)
            known->second =
                std::any_of(dictionaries.begin(), dictionaries.end(),
                            [&plain](const auto& dictionary) { return dictionary.spell(plain); });
        return known->second;
    }
};

Spelling::Spelling(std::vector<fs::path> folders, std::vector<std::string> languages,
                   fs::path ownWords)
    : inside_(std::make_unique<Inside>()) {
    inside_->folders = std::move(folders);
    inside_->languages = std::move(languages);
    inside_->ownWords = std::move(ownWords);
}

Spelling::~Spelling() = default;

std::vector<std::string> Spelling::dictionaries() {
    inside_->load();
    return inside_->names;
}

std::vector<Spelling::Stretch> Spelling::unknownIn(const QString& text) {
    inside_->load();
    if (inside_->dictionaries.empty())
        return {};
    std::vector<Stretch> unknown;
    std::size_t checked = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (int start = 0; start >= 0 && start < text.size();) {
        const bool begins = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const auto end = static_cast<int>(finder.toNextBoundary());
        if (end < 0)
            break;
        if (begins && worthChecking(text, start, end)) {
            ++checked;
            if (!inside_->right(text.mid(start, end - start)))
                unknown.push_back({start, end - start});
        }
        start = end;
    }
    if (checked >= enoughWords &&
        static_cast<double>(unknown.size()) > foreignShare * static_cast<double>(checked))
        return {};
    return unknown;
}

std::vector<QString> Spelling::suggestionsFor(const QString& word) {
    inside_->load();
    constexpr std::size_t most = 5;
    std::vector<QString> all;
    for (const nuspell::Dictionary& dictionary : inside_->dictionaries) {
        std::vector<std::string> some;
        dictionary.suggest(QString(word).replace(QChar(0x2019), QLatin1Char('\'')).toStdString(),
                           some);
        for (const std::string& one : some)
            if (const QString suggestion = QString::fromStdString(one);
                all.size() < most && std::find(all.begin(), all.end(), suggestion) == all.end())
                all.push_back(suggestion);
    }
    return all;
}

core::Result<void> Spelling::learn(const QString& word) {
    inside_->load();
    inside_->own.insert(word);
    std::string lines;
    for (const QString& own : inside_->own)
        lines += own.toStdString() + '\n';
    return system::writeDurably(inside_->ownWords, lines);
}

} // namespace upturn::app
