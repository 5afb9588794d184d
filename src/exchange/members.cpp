// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "members.hpp"

#include "archive_reader.hpp"
#include "plain_words.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <regex>

namespace upturn::exchange {
namespace {

namespace fs = std::filesystem;
using core::Fault;
using core::say;

constexpr std::size_t pieceSize = 65'536;

std::int64_t changedAt(const fs::path& path) {
    std::error_code error;
    const auto time = fs::last_write_time(path, error);
    if (error)
        return 0;
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::file_clock::to_sys(time).time_since_epoch())
        .count();
}

/// Plain files only: a link leads elsewhere, and a pipe would be waited for.
class FileMembers final : public Members {
  public:
    FileMembers(fs::path folder, std::vector<std::string> names)
        : folder_(std::move(folder))
        , names_(std::move(names)) {}

    bool next() override {
        for (in_.close(); at_ < names_.size();) {
            const fs::path path = pathOf(names_[at_++]);
            std::error_code error;
            if (fs::symlink_status(path, error).type() != fs::file_type::regular)
                continue;
            in_.clear();
            in_.open(path, std::ios::binary);
            if (!in_)
                refuse(Fault::failed,
                       say("%1 can't be read. Check its permissions.", {path.string()}));
            modified_ = changedAt(path);
            return true;
        }
        return false;
    }
    const std::string& name() const override { return names_[at_ - 1]; }
    std::int64_t modified() const override { return modified_; }
    std::span<const char> piece() override {
        in_.read(piece_.data(), static_cast<std::streamsize>(piece_.size()));
        if (in_.bad())
            refuse(Fault::failed, say("%1 can't be read to its end.", {name()}));
        return {piece_.data(), static_cast<std::size_t>(in_.gcount())};
    }

  private:
    fs::path pathOf(const std::string& name) const { return folder_ / name; }

    fs::path folder_;
    std::vector<std::string> names_;
    std::size_t at_ = 0;
    std::int64_t modified_ = 0;
    std::ifstream in_;
    std::array<char, pieceSize> piece_{};
};

using LeftOut = std::vector<std::pair<std::string, std::string>>;

/// Whatever of a person is not read is named.
std::vector<std::string> namesBelow(const fs::path& folder, const ArchiveLimits& limits,
                                    LeftOut& leftOut) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error)) {
        const std::string name = at->path().lexically_relative(folder).generic_string();
        std::error_code unknown;
        const auto type = at->symlink_status(unknown).type();
        if (type == fs::file_type::directory) {
            std::error_code closed;
            const fs::directory_iterator opens(at->path(), closed);
            if (closed || isOfSystem(name))
                at.disable_recursion_pending();
            if (closed && !isOfSystem(name))
                leftOut.emplace_back(name, say("This folder can't be opened, so nothing in it was "
                                               "read. Check its permissions."));
        }
        if (type == fs::file_type::symlink && !isOfSystem(name))
            leftOut.emplace_back(name, say("It is a link, and links are not followed. Import what "
                                           "it leads to by itself."));
        if (type == fs::file_type::regular && !isOfSystem(name))
            names.push_back(name);
        if (names.size() > limits.entries)
            refuse(Fault::failed, say("The folder %1 holds more than %2 files. Nothing was taken "
                                      "over; choose a folder within it.",
                                      {folder.string(), std::to_string(limits.entries)}));
    }
    if (error)
        leftOut.emplace_back(folder.filename().string(),
                             say("Not all of this folder could be read (%1).", {error.message()}));
    std::sort(names.begin(), names.end());
    return names;
}

bool isTar(std::string_view head) {
    constexpr std::size_t magicAt = 257;
    return head.size() > magicAt && head.substr(magicAt).starts_with("ustar");
}

std::string headOf(Members& members) {
    std::string head;
    while (head.size() < pieceSize) {
        const std::span<const char> piece = members.piece();
        if (piece.empty())
            break;
        head.append(piece.data(), std::min(piece.size(), pieceSize - head.size()));
    }
    return head;
}

} // namespace

std::optional<std::string> bytesOf(Members& members, std::size_t most) {
    std::string bytes;
    for (auto piece = members.piece(); !piece.empty(); piece = members.piece()) {
        if (bytes.size() + piece.size() > most)
            return std::nullopt;
        bytes.append(piece.data(), piece.size());
    }
    return bytes;
}

Source::Source(fs::path path, const ArchiveLimits& limits)
    : path_(std::move(path))
    , limits_(limits) {
    std::error_code error;
    if (fs::is_directory(path_, error)) {
        kind_ = Kind::folder;
        return;
    }
    const std::string begin = head();
    if (begin.starts_with("PK\x03\x04") || begin.starts_with("PK\x05\x06") || isTar(begin))
        kind_ = Kind::archive;
}

std::unique_ptr<Members> Source::walk() const {
    if (kind_ == Kind::archive)
        return std::make_unique<ArchiveReader>(path_, limits_);
    if (kind_ == Kind::folder)
        return std::make_unique<FileMembers>(path_, names());
    // A file that a person names may well be a link.
    std::error_code error;
    const fs::path real = fs::canonical(path_, error);
    const fs::path& file = error ? path_ : real;
    return std::make_unique<FileMembers>(file.parent_path(),
                                         std::vector<std::string>{file.filename().string()});
}

const std::vector<std::string>& Source::names() const {
    if (names_)
        return *names_;
    names_.emplace();
    if (kind_ == Kind::folder)
        names_ = namesBelow(path_, limits_, leftOut_);
    else if (kind_ == Kind::file)
        names_->push_back(path_.filename().string());
    else
        for (const auto members = walk(); members->next();)
            if (!isOfSystem(members->name()))
                names_->push_back(members->name());
    std::sort(names_->begin(), names_->end());
    return *names_;
}

std::string Source::root() const {
    if (kind_ != Kind::archive || names().empty())
        return {};
    const std::string& first = names().front();
    const std::string& last = names().back();
    const std::size_t slash = first.find('/');
    if (slash == std::string::npos || last.compare(0, slash + 1, first, 0, slash + 1) != 0)
        return {};
    return first.substr(0, slash + 1);
}

std::string Source::head(std::string_view ending) const {
    for (const auto members = walk(); members->next();)
        if (ending.empty() || members->name().ends_with(ending))
            return headOf(*members);
    return {};
}

std::string Source::title() const {
    std::string title = root();
    if (!title.empty()) {
        title.pop_back();
    } else {
        std::error_code error;
        const fs::path whole = fs::weakly_canonical(path_, error);
        const fs::path& path = error ? path_ : whole;
        title = (isFolder() ? path.filename() : path.stem()).string();
    }
    static const std::regex changing(
        R"([ _.-]*(\d{4}[-_.]?\d\d[-_.]?\d\d[T_ -]?[\d_.:-]*|\(\d+\)))");
    const std::string plain = trimmed(std::regex_replace(title, changing, ""));
    return plain.empty() ? title : plain;
}

bool isOfSystem(std::string_view name) {
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        const std::string_view part = name.substr(at, end - at);
        // Joplin keeps what is attached in a folder that is hidden.
        if ((part.starts_with('.') && part != ".resource" && part != ".") || part == "__MACOSX" ||
            part == "Thumbs.db" || part == "desktop.ini")
            return true;
        at = end + 1;
    }
    return false;
}

std::string leafOf(std::string_view name) {
    const std::size_t slash = name.rfind('/');
    return std::string(slash == std::string_view::npos ? name : name.substr(slash + 1));
}

std::string endingOf(std::string_view name) {
    const std::string leaf = leafOf(name);
    const std::size_t dot = leaf.rfind('.');
    return dot == std::string::npos ? std::string() : lowered(leaf.substr(dot + 1));
}

std::string stemOf(std::string_view name) {
    const std::string leaf = leafOf(name);
    const std::size_t dot = leaf.rfind('.');
    return dot == std::string::npos || dot == 0 ? leaf : leaf.substr(0, dot);
}

} // namespace upturn::exchange
