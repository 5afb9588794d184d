// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "refusal.hpp"
#include "sha256.hpp"

#include <upturn/core/say.hpp>
#include <upturn/exchange/archive.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/place.hpp>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <fstream>
#include <memory>
#include <ostream>
#include <streambuf>

namespace upturn::exchange {
namespace {

namespace fs = std::filesystem;
using core::Fault;
using core::say;

class ZipWriter {
  public:
    explicit ZipWriter(fs::path path)
        : path_(std::move(path))
        , file_(path_.parent_path())
        , zip_(archive_write_new(), [](archive* writer) { archive_write_free(writer); }) {
        if (file_.error())
            refuseUnwritable();
        archive_write_set_format_zip(zip_.get());
        archive_write_set_bytes_in_last_block(zip_.get(), 1); // nothing is filled up with zeros
        must(archive_write_open(zip_.get(), &file_, nullptr, &ZipWriter::take, nullptr));
    }

    /// Files are not packed tighter than they are: most are already, and one that shrinks to a
    /// hundredth would be taken for a trap by whoever reads the archive.
    void begin(const std::string& name, std::optional<std::uint64_t> size) {
        must(size ? archive_write_zip_set_compression_store(zip_.get())
                  : archive_write_zip_set_compression_deflate(zip_.get()));
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(),
                                                                             &archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), name.c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        if (size)
            archive_entry_set_size(entry.get(), static_cast<std::int64_t>(*size));
        must(archive_write_header(zip_.get(), entry.get()));
    }
    void write(std::span<const char> bytes) {
        if (archive_write_data(zip_.get(), bytes.data(), bytes.size()) !=
            static_cast<la_ssize_t>(bytes.size()))
            refuseUnwritable();
    }
    void finish() {
        must(archive_write_close(zip_.get()));
        if (const auto placed = file_.putInPlace(path_); !placed && file_.placed())
            throw Refusal{placed.error()};
        else if (!placed)
            refuseUnwritable();
    }

  private:
    void must(int result) const {
        if (result != ARCHIVE_OK)
            refuseUnwritable();
    }
    [[noreturn]] void refuseUnwritable() const {
        const std::error_code error =
            file_.error() ? file_.error()
                          : std::error_code(archive_errno(zip_.get()), std::generic_category());
        refuse(Fault::failed,
               say("%1 can't be written: %2. Choose another place; what was there is unchanged.",
                   {path_.string(), error.message()}));
    }
    static la_ssize_t take(archive* /*zip*/, void* file, const void* bytes, std::size_t count) {
        const bool written = static_cast<system::DurableFile*>(file)
                                 ->write({static_cast<const char*>(bytes), count})
                                 .has_value();
        return written ? static_cast<la_ssize_t>(count) : ARCHIVE_FATAL;
    }

    fs::path path_;
    system::DurableFile file_;
    std::unique_ptr<archive, void (*)(archive*)> zip_;
};

/// What is written into the stream goes into the current entry of the archive.
class ZipBuffer final : public std::streambuf {
  public:
    explicit ZipBuffer(ZipWriter& zip)
        : zip_(zip) {
        setp(block_.data(), block_.data() + block_.size());
    }

  protected:
    int_type overflow(int_type next) override {
        sync();
        if (!traits_type::eq_int_type(next, traits_type::eof()))
            sputc(traits_type::to_char_type(next));
        return traits_type::not_eof(next);
    }
    int sync() override {
        zip_.write({pbase(), static_cast<std::size_t>(pptr() - pbase())});
        setp(block_.data(), block_.data() + block_.size());
        return 0;
    }

  private:
    ZipWriter& zip_;
    std::array<char, 65'536> block_{};
};

std::string hashOf(std::istream& in) {
    Sha256 hash;
    std::array<char, 65'536> block{};
    while (in.read(block.data(), block.size()) || in.gcount() > 0)
        hash.take({block.data(), static_cast<std::size_t>(in.gcount())});
    return hash.hex();
}

void requireGoingOn(const std::function<bool()>& goOn) {
    if (goOn && !goOn())
        refuse(Fault::failed, say("The export was ended. Nothing was left behind."));
}

/// False when the file is not there, or is not what its name says.
bool pack(ZipWriter& zip, const PackedFile& file, const std::function<bool()>& goOn) {
    const auto thing = system::readableThingAt(file.path);
    if (!thing || *thing != system::Thing::file)
        return false;
    std::ifstream in(file.path, std::ios::binary);
    if (!in || hashOf(in) != file.sha256)
        return false;
    in.clear();
    in.seekg(0, std::ios::end);
    zip.begin("files/" + file.sha256, static_cast<std::uint64_t>(in.tellg()));
    in.seekg(0);
    std::array<char, 65'536> block{};
    while (in.read(block.data(), block.size()) || in.gcount() > 0) {
        requireGoingOn(goOn);
        zip.write({block.data(), static_cast<std::size_t>(in.gcount())});
    }
    return true;
}

std::vector<PackedFile> writeJsonInto(
    ZipWriter& zip,
    const std::function<core::Result<std::vector<PackedFile>>(std::ostream&)>& writeJson) {
    zip.begin("export.json", std::nullopt);
    ZipBuffer buffer(zip);
    std::ostream out(&buffer);
    out.exceptions(std::ios::badbit); // a full disk is not to be swallowed
    auto files = writeJson(out);
    if (!files)
        throw Refusal{files.error()};
    out.flush();
    return std::move(*files);
}

} // namespace

core::Result<std::vector<std::string>>
writeUpturnZip(const std::filesystem::path& to,
               const std::function<core::Result<std::vector<PackedFile>>(std::ostream&)>& writeJson,
               const std::function<bool()>& goOn) {
    try {
        ZipWriter zip(to);
        std::vector<std::string> leftBehind;
        for (const PackedFile& attachment : writeJsonInto(zip, writeJson)) {
            requireGoingOn(goOn);
            if (!pack(zip, attachment, goOn))
                leftBehind.push_back(attachment.sha256);
        }
        zip.finish();
        return leftBehind;
    } catch (const Refusal& refusal) {
        return tl::unexpected(refusal.error);
    }
}

} // namespace upturn::exchange
