// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "encodings.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace upturn::exchange {
namespace {

/// The signs from 0x80 to 0x9F; nothing where there is none.
constexpr std::array<char16_t, 32> windowsSigns{
    u'\u20AC', 0,         u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017D', 0,
    0,         u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0,         u'\u017E', u'\u0178'};

constexpr unsigned char firstSign = 0x80;
constexpr unsigned char firstLetter = 0xA0;

/// Bytes that stand in no letter of UTF-8, and letters of more than one byte.
struct Counted {
    std::size_t stray = 0;
    std::size_t letters = 0;
};

Counted counted(std::string_view bytes) {
    Counted counted;
    const auto isLong = [](char c) { return static_cast<unsigned char>(c) >= firstSign; };
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::size_t invalid = core::firstInvalidByte(rest);
        const std::string_view sound = rest.substr(0, std::min(invalid, rest.size()));
        counted.letters +=
            static_cast<std::size_t>(std::count_if(sound.begin(), sound.end(), [](char c) {
                constexpr unsigned char begins = 0xC0;
                return static_cast<unsigned char>(c) >= begins;
            }));
        if (invalid == std::string_view::npos)
            return counted;
        ++counted.stray;
        rest.remove_prefix(invalid + 1);
        while (!rest.empty() && isLong(rest.front()) && core::firstInvalidByte(rest) == 0) {
            ++counted.stray;
            rest.remove_prefix(1);
        }
    }
    return counted;
}

bool hasMark(std::string_view bytes, char first, char second) {
    return bytes.size() >= 2 && bytes[0] == first && bytes[1] == second;
}

bool couldBeTyped(std::string_view bytes) {
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        constexpr unsigned char last = 0xFF; // no text has it, files that are none do
        const bool control = byte < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        return control || byte == last ||
               (byte >= firstSign && byte < firstLetter && windowsSigns[byte - firstSign] == 0);
    });
}

} // namespace

Encoding encodingOf(std::string_view bytes) {
    if (hasMark(bytes, '\xFF', '\xFE') || hasMark(bytes, '\xFE', '\xFF'))
        return Encoding::utf16;
    if (core::firstInvalidByte(bytes) == std::string_view::npos || !couldBeTyped(bytes))
        return Encoding::utf8;
    const Counted found = counted(bytes);
    // UTF-8 with a fault here and there stays what it is.
    return found.letters * 4 < found.stray ? Encoding::windows1252 : Encoding::utf8;
}

std::string asUtf8(std::string bytes, Encoding encoding) {
    const QByteArray raw = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
    if (encoding == Encoding::utf16) {
        QStringDecoder decoder(hasMark(bytes, '\xFF', '\xFE') ? QStringDecoder::Utf16LE
                                                              : QStringDecoder::Utf16BE);
        const QString text = decoder(raw.sliced(2));
        return text.toStdString();
    }
    if (encoding == Encoding::windows1252) {
        QString text = QString::fromLatin1(raw);
        for (QChar& sign : text)
            if (sign.unicode() >= firstSign && sign.unicode() < firstLetter &&
                windowsSigns[sign.unicode() - firstSign] != 0)
                sign = QChar(windowsSigns[sign.unicode() - firstSign]);
        return text.toStdString();
    }
    return bytes;
}

std::string asUtf8(std::string bytes, const std::string& where, ItemReceiver& items) {
    const Encoding encoding = encodingOf(bytes);
    if (encoding == Encoding::windows1252)
        items.note(where, core::say("It is not UTF-8, so it was read as Windows-1252 (Latin-1). "
                                    "Look whether its letters are right."));
    return asUtf8(std::move(bytes), encoding);
}

} // namespace upturn::exchange
