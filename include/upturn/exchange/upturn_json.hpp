// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The own JSON format, "upturn-export" version 1: it loses nothing (docs/export-format.md).

#pragma once

#include <upturn/core/collection.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/result.hpp>

#include <cstddef>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace upturn::exchange {

/// Writes record by record, so that a journal of any size needs the memory of one entry:
/// `begin`, then each entry, each lesson, each block in the order of their lists, then `end`. What
/// belongs to an entry is written in the order of its time, then of its id: the same journal is the
/// same bytes. The caller looks at the stream's state for a full disk.
class JsonWriter {
  public:
    explicit JsonWriter(std::ostream& out);

    void begin(const core::Moment& exported, const std::optional<core::JournalState>& of = {});
    void entry(const core::EntryRecord& record);
    void lesson(const core::LessonRecord& record);
    void block(const core::Block& block);
    void end(const std::map<std::string, std::string>& settings = {});

  private:
    /// Entries, lessons, then each list of blocks.
    void openUpTo(std::size_t part);
    void write(std::size_t part, const std::string& json);

    std::ostream& out_;
    std::size_t part_ = 0;
    bool first_ = true;
};

/// Reads a whole export, or says in one sentence at which line what is wrong; then nothing of it
/// was taken. Fields it does not know are left out. Never recurses, whatever the bytes are.
core::Result<core::Collection> readUpturnJson(std::string_view bytes);
core::Result<core::Collection> readUpturnJson(std::istream& in);

} // namespace upturn::exchange
