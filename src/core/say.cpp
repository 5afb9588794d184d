// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "translation.hpp"

#include <upturn/core/say.hpp>

#include <vector>

namespace upturn::core {
namespace {

std::string placeWords(const std::string& sentence, const std::vector<std::string>& words) {
    std::string out;
    out.reserve(sentence.size() + 32);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == '%' && i + 1 < sentence.size() &&
                           sentence[i + 1] >= '1' && sentence[i + 1] <= '9';
        const auto index = place ? static_cast<std::size_t>(sentence[i + 1] - '1') : 0;
        if (place && index < words.size()) {
            out += words[index];
            ++i;
        } else {
            out += sentence[i];
        }
    }
    return out;
}

} // namespace

std::string say(const char* sentence, std::initializer_list<std::string> words) {
    return placeWords(translated(sentence).toStdString(), words);
}

std::string sayCount(const char* one, const char* many, long long count,
                     std::initializer_list<std::string> words) {
    // Untranslated, the source comes back, which has its two forms here.
    const QString source = QString::fromUtf8(many);
    const QString form = translated(many) != source ? translated(many, static_cast<int>(count))
                         : count == 1               ? QString::fromUtf8(one)
                                                    : source;
    return placeWords(
        QString(form).replace(QLatin1String("%n"), QString::number(count)).toStdString(), words);
}

Error about(Fault fault, const char* sentence, const Id& id) {
    return {fault, say(sentence, {id.brief()}), true};
}

} // namespace upturn::core
