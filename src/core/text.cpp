// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace upturn::core {
namespace {

bool continues(std::string_view bytes, std::size_t at) {
    return at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U;
}

/// Length of the well-formed sequence at `at`, or 0 (Unicode 15, table 3-7; NUL counts as none).
std::size_t sequenceLength(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return lead == 0 ? 0 : 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(bytes, at + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!continues(bytes, at + 1) || !continues(bytes, at + 2))
            return 0;
        const unsigned second = byte(at + 1);
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!continues(bytes, at + 1) || !continues(bytes, at + 2) || !continues(bytes, at + 3))
            return 0;
        const unsigned second = byte(at + 1);
        const bool overlong = lead == 0xF0 && second < 0x90;
        const bool beyond = lead == 0xF4 && second > 0x8F;
        return overlong || beyond ? 0 : 4;
    }
    return 0;
}

/// Past all ASCII but NUL from `at` on: most of what people write, eight bytes at a time.
std::size_t pastPlain(std::string_view bytes, std::size_t at) {
    constexpr std::uint64_t high = 0x8080808080808080U;
    constexpr std::uint64_t ones = 0x0101010101010101U;
    for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        // A byte below 1 borrows from its high bit; a byte from 128 on has it set.
        if (((eight - ones) & high) != 0 || (eight & high) != 0)
            break;
    }
    return at;
}

/// The code point of one well-formed sequence.
char32_t codePoint(std::string_view sequence) {
    const auto lead = static_cast<unsigned char>(sequence.front());
    if (sequence.size() == 1)
        return lead;
    // The lead byte loses as many high bits as there are bytes, and one more.
    char32_t point = lead & (0x7FU >> sequence.size());
    for (const char byte : sequence.substr(1))
        point = point << 6U | (static_cast<unsigned char>(byte) & 0x3FU);
    return point;
}

struct Stretch {
    char32_t first;
    char32_t last;
};

/// White_Space and Default_Ignorable_Code_Point of Unicode 15 (PropList.txt,
/// DerivedCoreProperties.txt), in order.
constexpr std::array<Stretch, 23> unseen{{
    {0x09, 0x0D},       {0x20, 0x20},       {0x85, 0x85},       {0xA0, 0xA0},     {0xAD, 0xAD},
    {0x34F, 0x34F},     {0x61C, 0x61C},     {0x115F, 0x1160},   {0x1680, 0x1680}, {0x17B4, 0x17B5},
    {0x180B, 0x180F},   {0x2000, 0x200F},   {0x2028, 0x202F},   {0x205F, 0x206F}, {0x3000, 0x3000},
    {0x3164, 0x3164},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8},
    {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
}};

bool seen(char32_t point) {
    return std::none_of(unseen.begin(), unseen.end(), [&](const Stretch& stretch) {
        return point >= stretch.first && point <= stretch.last;
    });
}

} // namespace

std::size_t firstInvalidByte(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, at);
        if (length == 0)
            return at;
        at += length;
        if (length == 1)
            at = pastPlain(bytes, at);
    }
    return std::string_view::npos;
}

Result<Text> Text::from(std::string_view bytes) {
    if (bytes.size() > longest)
        return fail(Fault::failed,
                    say("This text has %1 bytes; one field holds %2. Split it, or keep it as an "
                        "attachment.",
                        {std::to_string(bytes.size()), std::to_string(longest)}));
    const std::size_t bad = firstInvalidByte(bytes);
    if (bad != std::string_view::npos)
        return fail(Fault::failed, say("This is not UTF-8 text: byte %1 can't be read. Convert it "
                                       "first; nothing was kept.",
                                       {std::to_string(bad + 1)}));
    return Text(std::string(bytes));
}

Text Text::repaired(std::string_view bytes, std::size_t* repairs) {
    const std::size_t sound = std::min(firstInvalidByte(bytes), bytes.size());
    std::string out;
    out.reserve(bytes.size());
    out.append(bytes, 0, sound);
    std::size_t replaced = 0;
    for (std::size_t at = sound; at < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, at);
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            ++replaced;
            ++at;
        } else {
            out.append(bytes, at, length);
            at += length;
        }
    }
    if (repairs != nullptr)
        *repairs = replaced;
    return Text(std::move(out));
}

bool Text::blank() const {
    const std::string_view bytes = utf8_;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, at);
        if (seen(codePoint(bytes.substr(at, length))))
            return false;
        at += length;
    }
    return true;
}

} // namespace upturn::core
