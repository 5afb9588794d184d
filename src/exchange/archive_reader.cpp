// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "archive_reader.hpp"

#include "refusal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace upturn::exchange {
namespace {

using core::Fault;
using core::say;

constexpr std::size_t blockSize = 65'536;
/// A small file may well pack a thousand to one; below this much nothing is a bomb.
constexpr std::uint64_t harmless = 10'000'000;
/// Who packs so many times its size says openly how much is to come: videos, sounds, pictures.
constexpr std::uint64_t openly = 4;

void release(archive* reader) {
    archive_read_free(reader);
}

std::uint64_t sizeOf(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        refuse(Fault::notFound, say("There is no file %1.", {path.string()}));
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    return error ? 0 : size;
}

/// Absolute, upwards, with a drive or a backslash: none of these is a name inside an archive.
bool leadsOutside(const std::string& name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string::npos ||
        name.find(':') != std::string::npos)
        return true;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        if (name.compare(at, end - at, "..") == 0)
            return true;
        at = end + 1;
    }
    return false;
}

} // namespace

ArchiveReader::ArchiveReader(const std::filesystem::path& path, const ArchiveLimits& limits)
    : path_(path)
    , limits_(limits)
    , packed_(sizeOf(path))
    , archive_(archive_read_new(), &release) {
    archive_read_support_format_zip(archive_.get());
    archive_read_support_format_tar(archive_.get());
    if (archive_read_open_filename(archive_.get(), path.c_str(), blockSize) != ARCHIVE_OK)
        refuseBroken();
}

ArchiveReader::~ArchiveReader() = default;

void ArchiveReader::refuseBroken() {
    refuse(Fault::damaged, say("The archive %1 is damaged or breaks off. Nothing was taken over; "
                               "get the file again from where it came.",
                               {path_.string()}));
}

void ArchiveReader::countBytes(std::uint64_t bytes) {
    unpacked_ += bytes;
    const bool tooMuch = unpacked_ > limits_.bytes && unpacked_ > packed_ * openly;
    const bool tooDense = unpacked_ > harmless && unpacked_ > packed_ * limits_.ratio;
    if (tooMuch || tooDense)
        refuse(Fault::failed, say("The archive %1 holds far more than its size lets expect. It was "
                                  "not unpacked; nothing was taken over.",
                                  {path_.string()}));
}

void ArchiveReader::check(const char* name) {
    if (++entries_ > limits_.entries)
        refuse(Fault::failed,
               say("The archive %1 holds more than %2 files. Nothing was taken over.",
                   {path_.string(), std::to_string(limits_.entries)}));
    name_ = core::Text::repaired(name == nullptr ? "" : name).utf8();
    if (leadsOutside(name_))
        refuse(Fault::failed, say("The archive %1 names a place outside itself (\u201c%2\u201d). "
                                  "Nothing was taken over.",
                                  {path_.string(), name_}));
    if (!names_.insert(name_).second)
        refuse(Fault::failed, say("The archive %1 holds \u201c%2\u201d twice. Nothing was taken "
                                  "over.",
                                  {path_.string(), name_}));
}

bool ArchiveReader::next() {
    for (;;) {
        archive_entry* entry = nullptr;
        const int result = archive_read_next_header(archive_.get(), &entry);
        if (result == ARCHIVE_EOF)
            return false;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            refuseBroken();
        check(archive_entry_pathname_utf8(entry) != nullptr ? archive_entry_pathname_utf8(entry)
                                                            : archive_entry_pathname(entry));
        const auto type = archive_entry_filetype(entry);
        if (type == AE_IFDIR)
            continue;
        if (type != AE_IFREG || archive_entry_hardlink(entry) != nullptr)
            refuse(Fault::failed, say("\u201c%2\u201d in the archive %1 is no plain file. Nothing "
                                      "was taken over.",
                                      {path_.string(), name_}));
        if (archive_entry_is_encrypted(entry) != 0)
            refuse(Fault::failed,
                   say("The archive %1 is locked by a passphrase. Unpack it with the "
                       "program that made it, and import the folder.",
                       {path_.string()}));
        constexpr std::int64_t ms = 1000;
        modified_ = archive_entry_mtime_is_set(entry) != 0 ? archive_entry_mtime(entry) * ms : 0;
        if (const auto size = static_cast<std::uint64_t>(
                archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : 0);
            size > limits_.bytes && size > packed_ * openly)
            countBytes(size);
        return true;
    }
}

std::span<const char> ArchiveReader::piece() {
    const void* bytes = nullptr;
    std::size_t size = 0;
    std::int64_t offset = 0;
    const int result = archive_read_data_block(archive_.get(), &bytes, &size, &offset);
    if (result == ARCHIVE_EOF)
        return {};
    if (result != ARCHIVE_OK)
        refuseBroken();
    countBytes(size);
    if (size == 0)
        return piece();
    return {static_cast<const char*>(bytes), size};
}

} // namespace upturn::exchange
