// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is to be read: a file, a folder or an archive, as a row of named files.

#pragma once

#include <upturn/exchange/archive.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace upturn::exchange {

/// Goes from file to file, once. What can't be read or is more than the limits is refused.
class Members {
  public:
    Members() = default;
    Members(const Members&) = delete;
    Members& operator=(const Members&) = delete;
    virtual ~Members() = default;

    /// The next file; false at the end.
    virtual bool next() = 0;
    /// Where it lies, with "/" between folders.
    virtual const std::string& name() const = 0;
    /// When it was last changed, UTC ms; 0 where that is not known.
    virtual std::int64_t modified() const = 0;
    /// The next piece of its bytes; empty at its end. Good until the next call.
    virtual std::span<const char> piece() = 0;
};

/// All bytes of the file that is under way; nothing when there are more.
std::optional<std::string> bytesOf(Members& members, std::size_t most);

class Source {
  public:
    explicit Source(std::filesystem::path path, const ArchiveLimits& limits = {});

    const std::filesystem::path& path() const { return path_; }
    bool isFolder() const { return kind_ == Kind::folder; }
    bool isArchive() const { return kind_ == Kind::archive; }
    bool isFile() const { return kind_ == Kind::file; }

    std::unique_ptr<Members> walk() const;
    /// Of all files but those of the system beside them, sorted. Of a file its own.
    const std::vector<std::string>& names() const;
    /// What lies in a folder and is not read, and why. Told when the names are.
    const std::vector<std::pair<std::string, std::string>>& leftOut() const { return leftOut_; }
    /// The folder that all of them lie in, with a "/" at its end; or nothing.
    std::string root() const;
    /// The first bytes of a file, of that one or of the first that ends like this.
    std::string head(std::string_view ending = {}) const;
    /// What a journal is called by where it is, without what changes from one export to the next:
    /// days, and numbers of copies.
    std::string title() const;

  private:
    enum class Kind { file, folder, archive };

    std::filesystem::path path_;
    ArchiveLimits limits_;
    Kind kind_ = Kind::file;
    mutable std::optional<std::vector<std::string>> names_;
    mutable std::vector<std::pair<std::string, std::string>> leftOut_;
};

/// Files and folders that systems and other programs put beside what a person wrote.
bool isOfSystem(std::string_view name);
/// The last part of a name, and what stands behind its last dot, in small letters.
std::string leafOf(std::string_view name);
std::string endingOf(std::string_view name);
/// The last part without its ending.
std::string stemOf(std::string_view name);

} // namespace upturn::exchange
