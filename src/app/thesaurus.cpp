// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/thesaurus.hpp>

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <mutex>
#include <mythes.hxx>
#include <string_view>
#include <system_error>
#include <utility>

namespace upturn::app {
namespace {

/// How a word may have come from the one that is listed: an ending, and what stood there.
struct Ending {
    QStringView written;
    QStringView listed;
};
constexpr std::array englishEndings{Ending{u"", u""},     Ending{u"s", u""},   Ending{u"es", u""},
                                    Ending{u"ies", u"y"}, Ending{u"ing", u""}, Ending{u"ing", u"e"},
                                    Ending{u"ed", u""},   Ending{u"ed", u"e"}, Ending{u"ied", u"y"},
                                    Ending{u"'s", u""},   Ending{u"er", u""},  Ending{u"ly", u""}};
constexpr std::array germanEndings{Ending{u"", u""},     Ending{u"en", u""},  Ending{u"n", u""},
                                   Ending{u"e", u""},    Ending{u"er", u""},  Ending{u"es", u""},
                                   Ending{u"s", u""},    Ending{u"em", u""},  Ending{u"t", u"en"},
                                   Ending{u"te", u"en"}, Ending{u"e", u"en"}, Ending{u"st", u"en"}};

/// As their files are named: th_<name>_v2.dat.
constexpr std::array<std::string_view, 2> thesaurusNames{"en_US", "de_DE"};

/// What may be listed for a word, the likeliest first.
QStringList listedFor(const QString& word, std::size_t language) {
    const auto& endings = language == 0 ? englishEndings : germanEndings;
    constexpr qsizetype shortest = 3;
    QStringList forms;
    for (const Ending& one : endings) {
        if (!word.endsWith(one.written) || word.size() - one.written.size() < shortest)
            continue;
        const QString stem = word.chopped(one.written.size());
        forms << stem + one.listed.toString();
        // "planning", "stopped"
        if (!one.written.isEmpty() && one.listed.isEmpty() && stem.size() > shortest &&
            stem.back() == stem.at(stem.size() - 2))
            forms << stem.chopped(1);
    }
    return forms;
}

/// One meaning as it is listed: notes in brackets go, and so does what is several words.
void takeWords(const mentry& meaning, const QString& asked, std::vector<std::string>& words) {
    static const QRegularExpression note(QStringLiteral("\\s*\\([^)]*\\)"));
    constexpr qsizetype shortest = 4;
    for (int i = 0; i < meaning.count; ++i) {
        QString one = QString::fromUtf8(meaning.psyns[i]);
        // "light (antonym)" is the opposite, "act (generic term)" says too little.
        if (one.contains(QLatin1String("(antonym")) || one.contains(QLatin1String("(generic")))
            continue;
        one = one.remove(note).trimmed().toLower();
        if (one.size() < shortest || one.contains(QLatin1Char(' ')) || one == asked)
            continue;
        std::string word = one.toStdString();
        if (std::ranges::find(words, word) == words.end())
            words.push_back(std::move(word));
    }
}

} // namespace

struct Thesaurus::Inside {
    struct Open {
        MyThes lists;
        std::size_t language; ///< place in `thesaurusNames`
        Open(const std::string& index, const std::string& data, std::size_t of)
            : lists(index.c_str(), data.c_str())
            , language(of) {}
    };

    std::vector<std::filesystem::path> folders;
    std::once_flag opened;
    std::mutex one; ///< a list is a file that is read from here and there
    std::vector<std::unique_ptr<Open>> open;

    void openAll() {
        for (std::size_t language = 0; language < thesaurusNames.size(); ++language)
            for (const std::filesystem::path& folder : folders) {
                const std::string base =
                    (folder / "th_").string() + std::string(thesaurusNames[language]);
                std::error_code error;
                if (!std::filesystem::exists(base + "_v2.idx", error) ||
                    !std::filesystem::exists(base + "_v2.dat", error))
                    continue;
                auto lists = std::make_unique<Open>(base + "_v2.idx", base + "_v2.dat", language);
                // The words are compared as they are here: another encoding has none of them.
                if (const char* encoding = lists->lists.get_th_encoding();
                    encoding != nullptr &&
                    QString::fromLatin1(encoding).trimmed() == QLatin1String("UTF-8"))
                    open.push_back(std::move(lists));
                break;
            }
    }

    static void look(MyThes& lists, const QString& word, std::vector<std::string>& words) {
        constexpr int mostMeanings = 4;
        const std::string bytes = word.toStdString();
        mentry* meanings = nullptr;
        const int count = lists.Lookup(bytes.c_str(), static_cast<int>(bytes.size()), &meanings);
        for (int i = 0; i < std::min(count, mostMeanings); ++i)
            takeWords(meanings[i], word, words);
        lists.CleanUpAfterLookup(&meanings, count);
    }
};

Thesaurus::Thesaurus(std::vector<std::filesystem::path> folders)
    : inside_(std::make_unique<Inside>()) {
    inside_->folders = std::move(folders);
}

Thesaurus::~Thesaurus() = default;

std::vector<std::string> Thesaurus::like(const std::string& word, std::size_t most) const {
    std::call_once(inside_->opened, [this] { inside_->openAll(); });
    const std::lock_guard<std::mutex> lock(inside_->one);
    const QString asked = QString::fromStdString(word).toLower();
    std::vector<std::string> words;
    for (const auto& open : inside_->open)
        for (const QString& form : listedFor(asked, open->language)) {
            const std::size_t before = words.size();
            Inside::look(open->lists, form, words);
            if (words.size() > before)
                break;
        }
    words.resize(std::min(words.size(), most));
    return words;
}

} // namespace upturn::app
