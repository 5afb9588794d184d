// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "page_format.hpp"

#include <array>
#include <bit>

namespace upturn::store {

std::uint32_t bigEndian16(PageBytes bytes, std::size_t at) {
    return (std::uint32_t{bytes[at]} << 8U) | std::uint32_t{bytes[at + 1]};
}

std::uint32_t bigEndian(PageBytes bytes, std::size_t at) {
    return (bigEndian16(bytes, at) << 16U) | bigEndian16(bytes, at + 2);
}

std::int64_t wholeNumber(PageBytes bytes) {
    std::uint64_t value = !bytes.empty() && (bytes[0] & 0x80U) != 0 ? ~std::uint64_t{0} : 0;
    for (const std::uint8_t byte : bytes)
        value = (value << 8U) | byte;
    return static_cast<std::int64_t>(value);
}

std::optional<std::uint64_t> varint(PageBytes bytes, std::size_t& at) {
    std::uint64_t value = 0;
    for (int i = 0; i < 9 && at < bytes.size(); ++i) {
        const std::uint8_t byte = bytes[at++];
        if (i == 8)
            return (value << 8U) | byte;
        value = (value << 7U) | (byte & 0x7FU);
        if ((byte & 0x80U) == 0)
            return value;
    }
    return std::nullopt;
}

std::optional<std::size_t> contentSize(std::uint64_t serialType) {
    constexpr std::array<std::size_t, 10> small{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (serialType < small.size())
        return small.at(static_cast<std::size_t>(serialType));
    if (serialType < 12)
        return std::nullopt;
    return static_cast<std::size_t>((serialType - 12) / 2);
}

bool isPageSize(std::uint32_t size) {
    return size >= 512 && size <= 65'536 && std::has_single_bit(size);
}

std::uint32_t pageSizeIn(PageBytes file) {
    if (file.size() < fileHeadSize)
        return 0;
    const std::uint32_t said = bigEndian16(file, 16);
    const std::uint32_t size = said == 1 ? 65'536 : said; // the largest does not fit in two bytes
    return isPageSize(size) ? size : 0;
}

} // namespace upturn::store
