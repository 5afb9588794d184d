// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>
#include <upturn/core/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace upturn::core {
namespace {

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
        const Character c = characterAt(bytes, at);
        if (!c.sound() || c.code == 0)
            return at;
        at += c.bytes;
        if (c.bytes == 1)
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
        const Character c = characterAt(bytes, at);
        if (!c.sound() || c.code == 0) {
            out += "\xEF\xBF\xBD";
            ++replaced;
        } else {
            out.append(bytes, at, c.bytes);
        }
        at += c.bytes;
    }
    if (repairs != nullptr)
        *repairs = replaced;
    return Text(std::move(out));
}

bool Text::blank() const {
    const std::string_view bytes = utf8_;
    for (std::size_t at = 0; at < bytes.size();) {
        const Character c = characterAt(bytes, at);
        if (seen(c.code))
            return false;
        at += c.bytes;
    }
    return true;
}

} // namespace upturn::core
