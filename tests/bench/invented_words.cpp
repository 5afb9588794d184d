// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "invented_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <sstream>

namespace upturn::bench {
namespace {

constexpr const char* everyday =
    "the I to and a of it was in that my for on we me at but had not with is so they this be as "
    "have do when about after again all always another anything asked away back because been "
    "before began better between both bring call came can care change clear close could day deal "
    "did didn't different done down each early end enough even evening every felt few find first "
    "five fix follow forgot found from full gave get give go going gone good got great half hand "
    "hard hear help her here him his hold home hope hour how idea if instead into just keep kept "
    "kind knew know last late later learn leave left less let life like list little long look "
    "lost made make many may maybe meant meet might mind minute moment money month more morning "
    "most move much must name near need never new next night no nobody noon nothing now off offer "
    "often old once one only open or other our out over own part past people phone place plan "
    "point put quick quiet quite ran rather read ready real reason rest right room run said same "
    "sat saw say says second see seem send sent set she short should side silence simple since "
    "sleep slow small some somebody soon sorry start stay step still stop such sure table take "
    "talk team tell ten than thank their them then there these thing think third those though "
    "thought three time tired today told tomorrow too took town tried true try turn two under "
    "until up us use used very wait walk want watch way week well went were what which while who "
    "whole why will window word work would write wrong year yes yesterday yet you your deadline "
    "budget client contract customer draft exam feedback forecast invoice launch manager meeting "
    "project promise proposal report request review rollout schedule slide sprint target tests "
    "train upgrade vendor workshop angry anxious ashamed calm confused proud relieved sad worried "
    "answer apology argument choice decision effort estimate excuse expectation failure habit "
    "interview mistake mood notice offerings pattern pressure question rejection result risk "
    "shift signal skill story stress success support surprise trust update value voice warning";

constexpr std::array<const char*, 24> beginnings{
    "ba", "be", "bri", "ca", "cor", "da", "del", "e",   "fa", "gra", "ha", "in",
    "ka", "lo", "mar", "ne", "o",   "pe", "ro",  "sal", "ta", "u",   "ve", "wi"};
constexpr std::array<const char*, 24> middles{"ran", "lin", "mo", "ti",  "ver", "na", "so", "kel",
                                              "di",  "ru",  "ma", "ple", "con", "bi", "ga", "tre",
                                              "fu",  "se",  "lo", "ni",  "ca",  "po", "wa", "the"};
constexpr std::array<const char*, 20> endings{"ta",  "ning", "er", "le",  "son", "ly", "ment",
                                              "ous", "ia",   "ed", "mer", "ty",  "n",  "ring",
                                              "sk",  "low",  "ge", "ble", "ux",  "or"};

} // namespace

InventedWords::InventedWords() {
    std::istringstream in(everyday);
    for (std::string word; in >> word;)
        words_.push_back(word);
    for (const char* middle : middles)
        for (const char* ending : endings)
            for (const char* beginning : beginnings)
                words_.push_back(std::string(beginning) + middle + ending);
}

const std::string& InventedWords::draw(Dice& dice) const {
    // The inverse of the distribution function of 1/n: ranks spread evenly over their logarithm.
    const double even = std::uniform_real_distribution<double>(0, 1)(dice);
    const double rank = std::exp(even * std::log(static_cast<double>(words_.size())));
    return words_[std::min(static_cast<std::size_t>(rank), words_.size()) - 1];
}

std::string InventedWords::prose(Dice& dice, std::size_t count,
                                 const std::vector<std::string>& planted) {
    std::vector<std::string> words;
    words.reserve(count);
    while (words.size() < count)
        words.push_back(draw(dice));
    for (const std::string& word : planted)
        words[dice() % words.size()] = word;
    std::string prose;
    std::size_t left = 0;
    for (std::string& word : words) {
        const bool first = left == 0;
        if (first) {
            left = 5 + dice() % 14;
            if (!prose.empty())
                prose += dice() % 6 == 0 ? ".\n\n" : ". ";
            word.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
        } else {
            prose += dice() % 11 == 0 ? ", " : " ";
        }
        prose += word;
        --left;
    }
    return prose + '.';
}

} // namespace upturn::bench
