// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "folded.hpp"

#include <upturn/core/utf8.hpp>

namespace upturn::prompts {
namespace {

std::size_t bytesOf(QStringView units) {
    std::size_t bytes = 0;
    for (const QChar c : units)
        bytes += c.isSurrogate() ? 2 : core::bytesOf(c.unicode());
    return bytes;
}

/// Whether what stands at `at`, behind the end of a line, goes on with the sentence.
bool goesOn(QStringView text, qsizetype at) {
    if (at >= text.size())
        return false;
    const bool self = text[at] == u'I' && (at + 1 == text.size() || !text[at + 1].isLetter());
    return text[at].isLower() || self;
}

} // namespace

void Folded::add(QStringView units, std::size_t byte) {
    words += units;
    bytes.resize(static_cast<std::size_t>(words.size()), byte);
}

Folded::Folded(std::string_view text) {
    const QString units = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    words.reserve(units.size());
    bytes.reserve(static_cast<std::size_t>(units.size()) + 1);
    std::size_t byte = 0;
    for (qsizetype at = 0; at < units.size();) {
        qsizetype end = at + 1;
        if (units[at].isSpace()) {
            while (end < units.size() && units[end].isSpace())
                ++end;
            const auto lines = units.mid(at, end - at).count(u'\n');
            const bool ends = lines > 1 || (lines == 1 && !goesOn(units, end));
            add(ends ? u"\n" : u" ", byte);
        } else {
            while (end < units.size() && units[end].isMark())
                ++end;
            const QString letter = units.mid(at, end - at);
            add(end - at > 1 ? letter.normalized(QString::NormalizationForm_C) : letter, byte);
        }
        byte += bytesOf(QStringView(units).mid(at, end - at));
        at = end;
    }
    bytes.push_back(byte);
}

} // namespace upturn::prompts
