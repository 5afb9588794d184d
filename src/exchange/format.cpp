// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "format.hpp"

#include "collector.hpp"
#include "refusal.hpp"
#include "sha256.hpp"

#include <upturn/core/say.hpp>
#include <upturn/system/place.hpp>

#include <algorithm>
#include <array>
#include <new>

namespace upturn::exchange {
namespace {

using core::Fault;
using core::say;

Sample sampleOf(const Source& source) {
    if (!source.isFile())
        return {.source = source, .head = {}};
    std::string head = source.head();
    const Encoding encoding = encodingOf(head);
    return {.source = source, .head = asUtf8(std::move(head), encoding), .encoding = encoding};
}

const Format* formatOf(const Sample& sample) {
    const auto formats = allFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const Format& format) {
        return format.recognises(sample);
    });
    return found == formats.end() ? nullptr : &*found;
}

std::string allNames() {
    std::string names;
    for (const std::string& name : importFormats())
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

std::string allTitles() {
    std::vector<std::string> titles;
    for (const Format& format : allFormats())
        if (std::find(titles.begin(), titles.end(), say(format.title)) == titles.end())
            titles.emplace_back(say(format.title));
    std::string names;
    for (const std::string& title : titles)
        names += (names.empty() ? "" : ", ") + title;
    return names;
}

const Format* formatNamed(const std::string& name) {
    const auto formats = allFormats();
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const Format& format) { return format.name == name; });
    return found == formats.end() ? nullptr : &*found;
}

/// What a person is told of something that nobody here reads.
[[noreturn]] void refuseUnknown(const Sample& sample) {
    const std::string path = sample.source.path().string();
    if (const std::string advice = adviceFor(sample); !advice.empty())
        refuse(Fault::failed, path + ": " + advice + ' ' + say("Nothing was taken over."));
    refuse(Fault::failed, say("%1 is in no format that Upturn knows. It reads %2. "
                              "Nothing was taken over.",
                              {path, allTitles()}));
}

/// The files of our own archives are named by their content.
std::map<std::string, std::string> filesOf(const core::Collection& collection) {
    std::map<std::string, std::string> files;
    for (const core::EntryRecord& record : collection.entries)
        for (const core::Attachment& file : record.entry.attachments)
            files.emplace("files/" + file.sha256, file.sha256);
    return files;
}

Import importFrom(const Source& source, const ImportWishes& wishes) {
    const Sample sample = sampleOf(source);
    const Format* format = wishes.format.empty() ? formatOf(sample) : formatNamed(wishes.format);
    if (format == nullptr && !wishes.format.empty())
        refuse(Fault::usage, say("There is no format \u201c%1\u201d. Upturn reads %2; without "
                                 "--format it is recognised by itself.",
                                 {wishes.format, allNames()}));
    if (format == nullptr)
        refuseUnknown(sample);
    if (format->readOwn != nullptr) {
        core::Collection own = format->readOwn(source);
        std::map<std::string, std::string> files = filesOf(own);
        return {format->name, format->title, std::move(own), std::move(files)};
    }
    Collector collector(format->name, wishes);
    format->read(source, wishes, collector);
    for (const auto& [name, why] : source.leftOut())
        collector.note(name, why);
    return collector.finish(source, say(format->title));
}

core::Result<void> requireReadable(const std::filesystem::path& path) {
    const auto thing = system::readableThingAt(path);
    if (!thing)
        return core::passOn(thing);
    if (*thing == system::Thing::nothing)
        return core::fail(Fault::notFound,
                          say("There is nothing at %1 to import.", {path.string()}));
    if (*thing == system::Thing::other)
        return core::fail(Fault::usage,
                          say("%1 is a pipe or a device. Save what comes out of it as a file, and "
                              "import that.",
                              {path.string()}));
    return {};
}

void handOver(Members& members, const std::string& sha256, FileSink& files) {
    if (!orRefuse(files.begin(sha256)))
        return;
    Sha256 hash;
    for (auto piece = members.piece(); !piece.empty(); piece = members.piece()) {
        hash.take(piece);
        orRefuse(files.write(piece));
    }
    if (hash.hex() != sha256)
        refuse(Fault::damaged, say("The attachment %1 in the archive is not what its name says: it "
                                   "was changed on the way. Nothing was taken over.",
                                   {sha256.substr(0, 8)}));
    orRefuse(files.keep());
}

/// No exception leaves the module.
template<class Work>
auto answered(const Work& work) -> core::Result<decltype(work())> {
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Refusal& refusal) {
        return tl::unexpected(refusal.error);
    } catch (const std::bad_alloc&) {
        return core::fail(Fault::failed, say("There is not enough memory to read this import."));
    }
}

} // namespace

std::span<const Format> allFormats() {
    static const std::array formats{upturnZip,   upturnJson,  dayOneJson, jrnlJson,
                                    joplinItems, redNotebook, jrnlFolder, daylioCsv,
                                    jrnlText,    dayOneText,  csvTable,   markdownNotes};
    return formats;
}

std::vector<std::string> importFormats() {
    std::vector<std::string> names;
    for (const Format& format : allFormats())
        names.emplace_back(format.name);
    return names;
}

std::optional<std::string> recognise(const std::filesystem::path& path) {
    const auto format = answered([&] {
        const Source source(path);
        return formatOf(sampleOf(source));
    });
    return !format || *format == nullptr ? std::nullopt
                                         : std::optional<std::string>((*format)->name);
}

core::Result<Import> readImport(const std::filesystem::path& path, const ImportWishes& wishes) {
    if (const auto readable = requireReadable(path); !readable)
        return core::passOn(readable);
    return answered([&] { return importFrom(Source(path), wishes); });
}

core::Result<void> handOverFiles(const std::filesystem::path& path, const Import& import,
                                 FileSink& files) {
    if (import.files.empty())
        return {};
    return answered([&] {
        const Source source(path);
        for (const auto members = source.walk(); members->next();)
            if (const auto file = import.files.find(members->name()); file != import.files.end())
                handOver(*members, file->second, files);
    });
}

} // namespace upturn::exchange
