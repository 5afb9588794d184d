// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is said of files that nobody here reads: what they are, and which way leads in.

#include "format.hpp"
#include "plain_words.hpp"

#include <upturn/core/say.hpp>

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace upturn::exchange {
namespace {

using core::say;

struct Sign {
    const char* begin;  ///< with which the file begins, bytes that are no text as 0x..., or
    const char* inside; ///< which stands in its first bytes
    const char* advice;
};

// Each says what it is and what to do.
const std::array signs{
    Sign{"gAAAAA", nullptr,
         QT_TRANSLATE_NOOP(
             "upturn",
             "This is an encrypted journal of jrnl. Decrypt it there first: jrnl --decrypt.")},
    Sign{"JRNL", nullptr,
         QT_TRANSLATE_NOOP(
             "upturn",
             "This is an encrypted journal of jrnl. Decrypt it there first: jrnl --decrypt.")},
    Sign{"-----BEGIN PGP MESSAGE-----", nullptr,
         QT_TRANSLATE_NOOP("upturn",
                           "This is encrypted with PGP. Decrypt it first: gpg --decrypt.")},
    Sign{"age-encryption.org/", nullptr,
         QT_TRANSLATE_NOOP("upturn",
                           "This is encrypted with age. Decrypt it first: age --decrypt.")},
    Sign{
        "Salted__", nullptr,
        QT_TRANSLATE_NOOP(
            "upturn", "This is encrypted with OpenSSL. Decrypt it with the program that made it.")},
    Sign{"LIFEOGRAPHDB", nullptr,
         QT_TRANSLATE_NOOP(
             "upturn",
             "This is a diary of Lifeograph. Export it there as plain text, and import that.")},
    Sign{"Rar!", nullptr,
         QT_TRANSLATE_NOOP("upturn", "This is a RAR archive. Unpack it, and import the folder.")},
    Sign{"0x377ABCAF271C", nullptr,
         QT_TRANSLATE_NOOP("upturn", "This is a 7z archive. Unpack it, and import the folder.")},
    Sign{"0x1F8B", nullptr,
         QT_TRANSLATE_NOOP(
             "upturn", "This is packed with gzip. Unpack it first, and import what comes out.")},
    Sign{"SQLite format 3", nullptr,
         QT_TRANSLATE_NOOP("upturn", "This is a database. Export the entries from the program it "
                                     "belongs to, as Markdown, JSON or CSV.")},
    Sign{"%PDF", nullptr,
         QT_TRANSLATE_NOOP("upturn", "This is a PDF, made for reading and printing. Export from "
                                     "the program it comes from as text, Markdown or JSON.")},
    Sign{"0xD0CF11E0", nullptr,
         QT_TRANSLATE_NOOP(
             "upturn", "This is a document of an office program. Save it as plain text there.")},
    Sign{"{\\rtf", nullptr,
         QT_TRANSLATE_NOOP(
             "upturn",
             "This is rich text (RTF). Save it as plain text in the program it comes from.")},
    Sign{nullptr, "<en-export",
         QT_TRANSLATE_NOOP("upturn", "This is an export of Evernote (ENEX). Import it into Joplin, "
                                     "export it there as JEX, and import that.")},
    Sign{nullptr, "\"items\": [",
         QT_TRANSLATE_NOOP(
             "upturn",
             "This looks like a backup of Standard Notes. Choose \u201cDecrypted\u201d and unpack "
             "it; its folder \u201cItems\u201d holds text files that can be imported.")},
    Sign{nullptr, "004:",
         QT_TRANSLATE_NOOP(
             "upturn",
             "This is an encrypted backup of Standard Notes. Make a decrypted one there.")},
    Sign{nullptr, "\"createdTimestampUsec\"",
         QT_TRANSLATE_NOOP(
             "upturn",
             "This is a note of Google Keep. Its text can be saved as a text file and imported.")},
    Sign{nullptr, "\"dayEntries\"",
         QT_TRANSLATE_NOOP(
             "upturn",
             "This is a backup of Daylio. Export the entries there as CSV, and import that.")},
    Sign{nullptr, "\"upturn-prompts\"",
         QT_TRANSLATE_NOOP("upturn", "This is a question pack. It belongs into the folder of "
                                     "packs: \u201cupturn-cli guides check\u201d reads it.")},
    Sign{"<!DOCTYPE html", nullptr,
         QT_TRANSLATE_NOOP(
             "upturn",
             "This is a page of HTML. Export from the program it comes from as Markdown or text.")},
    Sign{"<html", nullptr,
         QT_TRANSLATE_NOOP(
             "upturn",
             "This is a page of HTML. Export from the program it comes from as Markdown or text.")},
    Sign{"<?xml", nullptr,
         QT_TRANSLATE_NOOP("upturn", "This is XML of a program that is not known here. Export from "
                                     "there as Markdown, JSON or CSV.")},
    Sign{"<plist", nullptr,
         QT_TRANSLATE_NOOP("upturn", "This is XML of a program that is not known here. Export from "
                                     "there as Markdown, JSON or CSV.")},
};

bool beginsWith(std::string_view words, std::string_view sign) {
    if (sign.starts_with('<')) // letters of tags may be large or small
        return lowered(words.substr(0, sign.size())) == lowered(sign);
    if (sign == "JRNL") // with which a person may begin as well
        return words.starts_with(sign) && !looksLikeText(words);
    if (!sign.starts_with("0x"))
        return words.starts_with(sign);
    std::string bytes;
    for (std::size_t at = 2; at + 1 < sign.size(); at += 2)
        bytes += static_cast<char>(std::stoi(std::string(sign.substr(at, 2)), nullptr, 16));
    return words.starts_with(bytes);
}

bool hasEnding(const Sample& sample, const char* ending) {
    const std::vector<std::string>& names = sample.source.names();
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return endingOf(name) == ending; });
}

bool hasName(const Sample& sample, std::string_view leaf) {
    const std::vector<std::string>& names = sample.source.names();
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return leafOf(name) == leaf; });
}

constexpr std::string_view standardNotes = "Standard Notes Backup and Import File.txt";

std::string adviceForMany(const Sample& sample) {
    if (sample.source.names().empty())
        return say("There are no files in it.");
    if (hasName(sample, standardNotes))
        return say(
            "This is a backup of Standard Notes. Unpack it, and import its folder Items/Note.");
    if (hasName(sample, "DiaroBackup.xml"))
        return say("This is a backup of Diaro. Export the entries there as text or CSV, and import "
                   "that.");
    if (hasEnding(sample, "doentry"))
        return say("This is a journal of Day One Classic. Open it in a newer Day One, export it as "
                   "JSON, and import that.");
    if (hasEnding(sample, "daylio"))
        return say("This is a backup of Daylio. Export the entries there as CSV, and import that.");
    if (hasEnding(sample, "denc"))
        return say("This is an encrypted backup of Diaro. Make one without a passphrase.");
    if (hasEnding(sample, "enex"))
        return say(
            "This is an export of Evernote (ENEX). Import it into Joplin, export it there as "
            "JEX, and import that.");
    if (hasEnding(sample, "docx") || hasEnding(sample, "odt"))
        return say("There are documents of an office program in it. Save them as plain text.");
    return {};
}

} // namespace

bool belongsElsewhere(const Sample& sample) {
    return !sample.source.isFile() &&
           (hasName(sample, standardNotes) || hasName(sample, "DiaroBackup.xml") ||
            hasEnding(sample, "doentry"));
}

std::string adviceFor(const Sample& sample) {
    if (!sample.source.isFile())
        return adviceForMany(sample);
    std::string_view head = sample.head;
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    if (trimmed(head).empty())
        return say("This file is empty.");
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    const std::string_view words = head.substr(first);
    const bool marked = words.front() == '<' || words.front() == '{' || words.front() == '[';
    for (const Sign& sign : signs) {
        const bool begins = sign.begin != nullptr && beginsWith(words, sign.begin);
        const bool holds =
            sign.inside != nullptr && marked && head.find(sign.inside) != std::string_view::npos;
        if (begins || holds)
            return say(sign.advice);
    }
    return {};
}

} // namespace upturn::exchange
