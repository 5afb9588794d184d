// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/say.hpp>

#include <QCoreApplication>

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
    const QString translated = QCoreApplication::translate("upturn", sentence);
    return placeWords(translated.toStdString(), words);
}

std::string sayCount(const char* one, const char* many, long long count,
                     std::initializer_list<std::string> words) {
    // Without a translation Qt hands the source back, and the source has no plural forms.
    const char* source = count == 1 ? one : many;
    QString translated =
        QCoreApplication::translate("upturn", many, nullptr, static_cast<int>(count));
    if (translated == QCoreApplication::translate("upturn", many)
                          .replace(QLatin1String("%n"), QString::number(count)))
        translated = QString::fromUtf8(source).replace(QLatin1String("%n"), QString::number(count));
    return placeWords(translated.toStdString(), words);
}

} // namespace upturn::core
