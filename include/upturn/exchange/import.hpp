// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A file or folder of any known format, recognised by itself.

#pragma once

#include <upturn/core/collection.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/result.hpp>
#include <upturn/exchange/archive.hpp>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace upturn::exchange {

/// The names of all formats that can be read, as `--format` takes them.
std::vector<std::string> importFormats();

/// The format of what is at `path`, or nothing. Looks at the beginning of a file, or at names in
/// an archive or folder; changes nothing.
std::optional<std::string> recognise(const std::filesystem::path& path);

/// How something is to be read.
struct ImportWishes {
    std::string format; ///< believed when it is not empty
    /// The zone of whoever imports, for days and times that name none.
    core::Moment here{};
    /// Of a table: which column is what, by their names or numbers: {"date", "When"}. Those of
    /// `tableColumns`.
    std::map<std::string, std::string> columns;
    /// What each column of a table is, in their order; those without a word stand beside the entry.
    /// Where there are any, nothing is guessed of these columns.
    std::vector<std::string> columnsInOrder;
    /// Whoever reads can ask what the columns are: a table that tells nothing of it isn't refused,
    /// but comes with its columns and no entries.
    bool asksForColumns = false;
    /// What entries become whose source says nothing of it.
    core::EntryKind kind = core::EntryKind::note;
    /// Entries with one of these tags, or this mood, become setbacks or wins.
    std::vector<std::string> setbackTags;
    std::vector<std::string> winTags;
    /// Is told how many were read so far; with false the reading ends, and nothing was taken.
    std::function<bool(std::size_t)> goOn;
};

/// What a column of a table can be.
std::vector<std::string> tableColumns();

/// A column of a table as a person knows it again, and what it was taken for.
struct TableColumn {
    std::string name;                  ///< may be empty
    std::vector<std::string> examples; ///< the first that are not empty
    std::string is;                    ///< one of `tableColumns`, or nothing
};

/// Entries of one minute without a name of their own, as they stand there. Which of them is which
/// of those that are in a journal is for who knows the journal to tell.
struct SameMinute {
    std::string journal; ///< where they are from
    std::string minute;
    std::vector<core::Id> entries;
};

struct Import {
    std::string format;
    std::string title; ///< what a person calls the format
    core::Collection collection;
    /// Files that are attached to entries: name in the source -> SHA-256.
    std::map<std::string, std::string> files;
    std::vector<SameMinute> sameMinute;
    std::vector<TableColumn> columns; ///< of a table, the first of them
};

/// What the entry that is number `nth` of its minute is called.
core::Id nameOf(const std::string& format, const SameMinute& minute, std::size_t nth);
/// Calls entries by other names, with all that belongs to them.
void rename(core::Collection& collection, const std::map<core::Id, core::Id>& names);

/// Reads all of it, or says in one sentence what is wrong; then nothing was taken. What could not
/// be taken over as it stands is named in `skipped`. Never follows a link, a reference or a name
/// out of what was named.
core::Result<Import> readImport(const std::filesystem::path& path, const ImportWishes& wishes = {});

/// Hands over the files of an import, from where it was read. Damaged when one of them is not what
/// it was then.
core::Result<void> handOverFiles(const std::filesystem::path& path, const Import& import,
                                 FileSink& files);

} // namespace upturn::exchange
