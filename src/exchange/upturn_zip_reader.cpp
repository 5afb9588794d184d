// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "archive_reader.hpp"
#include "member_buffer.hpp"
#include "refusal.hpp"
#include "sha256.hpp"

#include <upturn/core/say.hpp>
#include <upturn/exchange/upturn_json.hpp>

#include <istream>
#include <optional>

namespace upturn::exchange {
namespace {

using core::Fault;
using core::say;

core::Collection readJsonIn(ArchiveReader& reader) {
    MemberBuffer buffer(reader);
    std::istream in(&buffer);
    in.exceptions(std::ios::badbit); // a Refusal of the archive is not to be swallowed
    return orRefuse(readUpturnJson(in));
}

void handOver(ArchiveReader& reader, const std::string& sha256, FileSink& files) {
    const bool wanted = orRefuse(files.begin(sha256));
    if (!wanted)
        return;
    Sha256 hash;
    for (std::span<const char> piece = reader.piece(); !piece.empty(); piece = reader.piece()) {
        hash.take(piece);
        orRefuse(files.write(piece));
    }
    if (hash.hex() != sha256)
        refuse(Fault::damaged, say("The attachment %1 in the archive is not what its name says: it "
                                   "was changed on the way. Nothing was taken over.",
                                   {sha256.substr(0, 8)}));
    orRefuse(files.keep());
}

core::Collection readAll(const std::filesystem::path& from, FileSink* files,
                         const ArchiveLimits& limits) {
    constexpr std::string_view folder = "files/";
    ArchiveReader reader(from, limits);
    std::optional<core::Collection> collection;
    std::vector<core::Skipped> skipped;
    while (reader.next()) {
        const std::string& name = reader.name();
        const std::string sha256 = name.starts_with(folder) ? name.substr(folder.size()) : "";
        if (name == "export.json")
            collection = readJsonIn(reader);
        else if (!Sha256::isHex(sha256))
            skipped.push_back({name, say("This is no part of an export.")});
        else if (files != nullptr)
            handOver(reader, sha256, *files);
    }
    if (!collection)
        refuse(Fault::failed, say("There is no export.json in %1, so it is no export of Upturn. "
                                  "Nothing was taken over.",
                                  {from.string()}));
    for (core::Skipped& one : skipped)
        collection->skipped.push_back(std::move(one));
    return std::move(*collection);
}

} // namespace

core::Result<core::Collection> readUpturnZip(const std::filesystem::path& from, FileSink* files,
                                             const ArchiveLimits& limits) {
    try {
        return readAll(from, files, limits);
    } catch (const Refusal& refusal) {
        return tl::unexpected(refusal.error);
    } catch (const std::bad_alloc&) {
        return core::fail(Fault::failed, say("There is not enough memory to read this export."));
    }
}

} // namespace upturn::exchange
