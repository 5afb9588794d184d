// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether an open journal still stands on the file that it opened, and whether the log beside a
// file is that file's.
//
// SQLite trusts both. A sync, a restored backup or a `cp` may put another file under an open
// journal, or another file beside the log that a killed program left; what is written then would
// lay pages of one file over the other. So each commit gives the journal a new generation, a number
// that nobody guesses, and names the one it follows. They stand in the row of `journal`, on a page
// that every commit writes. A log belongs to a file when the file's own generation is one of the
// log's, or the one that the log's first commit follows.

#pragma once

#include <upturn/system/identity.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace upturn::store {

class Database;

/// What a connection opened, read past SQLite: once another file has the name of the journal,
/// whoever opens that one may share the index of the log, and what SQLite reads by it is part of
/// the one and part of the other.
struct Held {
    std::vector<std::uint8_t> bytes; ///< a file without a log
    bool whole = false;              ///< with every commit that the connection knew of
};
Held heldBy(Database& db);

/// Whether the row of `journal` is there, alone, and as it was written: by its page each commit is
/// told from others.
bool rowOfJournalHolds(Database& db);

/// Belongs to the connection, and to its thread.
class Ground {
  public:
    /// Takes what is there now for right. Refuses where the row of `journal` is damaged. Throws.
    explicit Ground(Database& db);

    /// In a transaction that writes, before anything is written. Refuses with Fault::moved, and
    /// then never again lets anything of this connection reach the file.
    void requireSame();
    /// In the same transaction, just before its end.
    void advance();
    /// After its end, when it held.
    void committed() { generation_ = next_; }
    /// Outside a transaction: whether what the log holds may be brought into the file. Throws.
    bool isSame();
    /// Whether the file is again, or still, what it was, also after it was not. Throws.
    bool stands();
    /// The page of the row of `journal`, and the newest generation that was seen.
    std::uint32_t page() const { return page_; }
    std::int64_t generation() const { return generation_; }

  private:
    bool look();
    bool standsOn(std::int64_t generation, std::int64_t others);

    Database& db_;
    std::uint32_t page_ = 0;      ///< of the row of `journal`
    std::int64_t inFile_ = 0;     ///< the file's generation without its log, when last looked at
    std::int64_t generation_ = 0; ///< with its log
    std::int64_t others_ = 0;     ///< data_version at that moment
    std::int64_t next_ = 0;       ///< of the commit under way
    system::FileIdentity log_;    ///< the log that was written to
    bool moved_ = false;
};

/// A replacement that the program itself makes is announced in the new file: which file it
/// replaces, and in what state that was kept before, by its generation; 0 where that can't be read.
struct Replaced {
    system::FileIdentity file;
    std::int64_t generation = 0;
};
/// Under this name among the drafts, since it is local.
inline constexpr const char* replacedName = "ground/replaced";
/// The newest last; nothing in it, no longer than a few.
std::vector<Replaced> replacedBy(Database& db);
void announceReplaced(Database& db, const Replaced& replaced, std::int64_t at);
/// Of what a file and its log hold.
std::int64_t generationIn(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

/// Before a journal is opened: whether the log beside it is of another file.
bool logIsForeign(const std::filesystem::path& journal);
/// Gives such a log another name beside the journal, and says which. Nothing when there was none;
/// throws when it can't be renamed.
std::optional<std::filesystem::path> setForeignLogAside(const std::filesystem::path& journal);

/// What became of a log that the disk damaged.
struct LogState {
    std::size_t lost = 0;                       ///< commits that can't be read
    bool mended = false;                        ///< single bits were put back
    bool unwritten = false;                     ///< they are known, and the disk took none
    std::optional<std::filesystem::path> aside; ///< a copy of the log as it was
    std::vector<std::uint8_t> bytes;            ///< the same
};
/// Before a journal is opened: puts back the bits that the checksums of the log can tell. Where
/// more is wrong it is copied as it is, before somebody writes over what stands behind the damage.
LogState mendLog(const std::filesystem::path& journal);
/// Copies of such logs that lie beside the journal, and how many commits in each can't be read.
std::vector<std::pair<std::filesystem::path, std::size_t>>
damagedLogsBeside(const std::filesystem::path& journal);
/// Where another program took what stood before the damage for all there is, and goes on from it,
/// what was mended is not read.
bool readsAll(Database& db, const std::filesystem::path& log);
std::optional<std::filesystem::path> setLogAside(const std::filesystem::path& journal,
                                                 const LogState& state);

} // namespace upturn::store
