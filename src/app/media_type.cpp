// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "media_type.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace upturn::app {

std::string mediaTypeOf(const std::filesystem::path& file) {
    using Known = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Known, 26> known{{
        {".aac", "audio/aac"},       {".avif", "image/avif"},       {".bmp", "image/bmp"},
        {".csv", "text/csv"},        {".flac", "audio/flac"},       {".gif", "image/gif"},
        {".heic", "image/heic"},     {".html", "text/html"},        {".jpeg", "image/jpeg"},
        {".jpg", "image/jpeg"},      {".json", "application/json"}, {".m4a", "audio/mp4"},
        {".md", "text/markdown"},    {".mov", "video/quicktime"},   {".mp3", "audio/mpeg"},
        {".mp4", "video/mp4"},       {".ogg", "audio/ogg"},         {".opus", "audio/ogg"},
        {".pdf", "application/pdf"}, {".png", "image/png"},         {".svg", "image/svg+xml"},
        {".tif", "image/tiff"},      {".txt", "text/plain"},        {".wav", "audio/wav"},
        {".webm", "video/webm"},     {".webp", "image/webp"},
    }};
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto* found = std::find_if(known.begin(), known.end(),
                                     [&](const Known& one) { return one.first == ending; });
    return std::string(found == known.end() ? "application/octet-stream" : found->second);
}

} // namespace upturn::app
