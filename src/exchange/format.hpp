// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What one format tells about itself. A new one is a file of its own and a line in format.cpp.

#pragma once

#include "encodings.hpp"
#include "item.hpp"
#include "members.hpp"

#include <upturn/core/collection.hpp>
#include <upturn/exchange/import.hpp>

#include <span>
#include <string>
#include <string_view>

namespace upturn::exchange {

/// What a format is recognised by: names of what is there, and the first bytes.
struct Sample {
    const Source& source;
    std::string head; ///< of a file, at most 64 KiB, as UTF-8; nothing of a folder or an archive
    Encoding encoding = Encoding::utf8; ///< of the file
};

struct Format {
    const char* name; ///< as `--format` takes it
    const char* title;
    bool (*recognises)(const Sample& sample);
    /// Hands over what stands there. Throws Refusal where nothing of it can be read.
    void (*read)(const Source& source, const ImportWishes& wishes, ItemReceiver& items) = nullptr;
    /// Of our own formats: all of a journal at once.
    core::Collection (*readOwn)(const Source& source) = nullptr;
};

/// The one that is recognised by the most telling sign comes first.
std::span<const Format> allFormats();

extern const Format upturnZip;
extern const Format upturnJson;
extern const Format dayOneJson;
extern const Format dayOneText;
extern const Format jrnlJson;
extern const Format jrnlFolder;
extern const Format jrnlText;
extern const Format joplinItems;
extern const Format redNotebook;
extern const Format daylioCsv;
extern const Format csvTable;
extern const Format markdownNotes;

/// What is known of something that no format here reads: what it is, and what to do. Empty where
/// nothing is known of it.
std::string adviceFor(const Sample& sample);
/// Text files that a program wrote for itself: a person's notes are not among them as such.
bool belongsElsewhere(const Sample& sample);

} // namespace upturn::exchange
