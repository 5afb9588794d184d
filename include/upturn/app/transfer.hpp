// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal on its way out into a file, and a file on its way in, with what is attached. On the
// thread of the journal that is handed in; an export is there whole or not at all, an import is one
// step of undo or nothing.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/collection.hpp>
#include <upturn/core/result.hpp>
#include <upturn/exchange/import.hpp>
#include <upturn/hear/hearing.hpp>
#include <upturn/store/journal.hpp>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::app {

struct ExportReport {
    std::size_t entries = 0;
    std::size_t lessons = 0;
    std::size_t blocks = 0;                   ///< rows of lists
    std::size_t attachments = 0;              ///< that are in the file
    std::vector<core::Attachment> leftBehind; ///< named in it, but not in it
};

/// Is told how many entries were written so far; with false the export ends, and nothing is left
/// behind.
using ExportGoOn = std::function<bool(std::size_t)>;

/// `x.zip` holds the JSON and what is attached, `x.json` the JSON alone. Of some days only what
/// belongs to their entries, and no settings.
core::Result<ExportReport> exportJson(store::Journal& journal, const Surroundings& surroundings,
                                      const std::filesystem::path& output,
                                      const store::EntryQuery& within = {},
                                      const ExportGoOn& goOn = {});

/// Why there is no file where the person ended it.
core::Error exportEnded();

/// For people and other programs; only the export above loses nothing.
enum class ReadingFormat {
    markdown, ///< a folder of notes with front matter, and what is attached
    html,     ///< one page
    csv,      ///< lessons as a table
    tsv,      ///< lessons as cards for Anki
    calendar, ///< next steps (iCalendar)
};

struct ReadingWishes {
    ReadingFormat format = ReadingFormat::markdown;
    store::EntryQuery within{};
    bool lessons = false; ///< these only
    bool steps = false;   ///< these only
    ExportGoOn goOn{};
};

core::Result<ExportReport> exportReading(store::Journal& journal, const Surroundings& surroundings,
                                         const std::filesystem::path& output,
                                         const ReadingWishes& wishes);

/// The one page, not yet in a file: whoever has paper makes sheets of it.
struct ReadingPage {
    std::string html;
    core::Text title;
    ExportReport report;
};
core::Result<ReadingPage> readingPage(store::Journal& journal, const Surroundings& surroundings,
                                      const ReadingWishes& wishes);

/// Puts what was made of it into its place, whole or not at all. Never over the `journal`.
core::Result<void> putExport(const std::filesystem::path& journal,
                             const std::filesystem::path& output, std::string_view bytes);

/// What lies in `output` by now, which is shown as it is given.
std::string saidOf(const ExportReport& report, const ReadingWishes& wishes,
                   const std::string& output);

/// Something that was read and understood; nothing of it is in a journal yet.
struct Incoming {
    std::filesystem::path source;
    exchange::Import content;
};

/// Before the `journal` is opened, so that a file that can't be read makes none. The journal itself
/// is refused, and not touched.
core::Result<Incoming> readIncoming(const std::filesystem::path& source,
                                    const exchange::ImportWishes& wishes,
                                    const std::filesystem::path& journal);

/// Takes the attached files over, then the rest in one commit; `dryRun` only says what would be.
/// What stands in a foreign source as it stood there when it was taken over is left as it is here.
core::Result<core::ImportReport> takeOver(store::Journal& journal, const Incoming& incoming,
                                          bool dryRun);

/// A note that reads like a setback, and the words it was told by.
struct ReadsLike {
    core::Id entry;
    core::Text title;
    core::CivilDate date;
    hear::Class is = hear::Class::none; ///< own, shared or done
    core::Text quote;                   ///< may be empty
};

/// Notes of an import that may be setbacks: whoever wants to can make them such, nothing does by
/// itself. What is soft, or sounds of danger, is left in peace. The plainest first, `most` of them.
std::vector<ReadsLike> readLikeSetbacks(const core::Collection& collection, std::size_t most);

} // namespace upturn::app
