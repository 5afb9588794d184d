// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "file_buffer.hpp"
#include "own_files.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/transfer.hpp>
#include <upturn/core/say.hpp>
#include <upturn/exchange/archive.hpp>
#include <upturn/exchange/upturn_json.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/place.hpp>

#include <map>
#include <ostream>
#include <set>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;
using core::Fault;
using core::say;

class Export {
  public:
    Export(store::Journal& journal, const Surroundings& surroundings,
           const store::EntryQuery& within, const ExportGoOn& goOn)
        : journal_(journal)
        , surroundings_(surroundings)
        , within_(within)
        , goOn_(goOn) {}

    core::Result<ExportReport> pack(const fs::path& output) {
        auto left = exchange::writeUpturnZip(
            output,
            [this](std::ostream& out) -> core::Result<std::vector<exchange::PackedFile>> {
                if (const auto written = write(out); !written)
                    return core::passOn(written);
                return filesToPack();
            },
            [this] { return goesOn(); });
        if (ended_) // whatever the archive says of it
            return tl::unexpected(exportEnded());
        if (!left)
            return core::passOn(left);
        report_.attachments -= left->size();
        const std::set<std::string> behind(left->begin(), left->end());
        std::erase_if(report_.leftBehind,
                      [&](const core::Attachment& file) { return !behind.contains(file.sha256); });
        return std::move(report_);
    }

    core::Result<ExportReport> writeAlone(const fs::path& given) {
        std::error_code error;
        const fs::path output = fs::absolute(given, error);
        system::DurableFile file(output.parent_path());
        FileBuffer buffer(file);
        std::ostream out(&buffer);
        if (const auto written = write(out); !written)
            return core::passOn(written);
        if (const auto finished = buffer.finish(); !finished)
            return core::passOn(finished);
        if (const auto placed = file.putInPlace(output); !placed)
            return core::passOn(placed);
        return std::move(report_);
    }

  private:
    bool goesOn() {
        ended_ = ended_ || (goOn_ && !goOn_(report_.entries));
        return !ended_;
    }
    core::Result<void> write(std::ostream& out) {
        exchange::JsonWriter writer(out);
        const auto state = journal_.state();
        if (!state)
            return core::passOn(state);
        writer.begin(surroundings_.now(), *state);
        const auto read = journal_.everything(
            [&](const core::EntryRecord& record) {
                if (!goesOn())
                    return;
                writer.entry(record);
                ++report_.entries;
                const auto& files = record.entry.attachments;
                report_.leftBehind.insert(report_.leftBehind.end(), files.begin(), files.end());
            },
            [&](const core::LessonRecord& record) {
                if (ended_)
                    return;
                writer.lesson(record);
                ++report_.lessons;
            },
            within_,
            [&](const core::Block& block) {
                if (ended_)
                    return;
                writer.block(block);
                ++report_.blocks;
            });
        if (!read)
            return read;
        if (!goesOn())
            return tl::unexpected(exportEnded());
        const auto settings = journal_.settings();
        if (!settings)
            return core::passOn(settings);
        // Some days of a journal don't change how the journal they come to is set up.
        const bool part = within_.from || within_.to || within_.tag || within_.area || within_.kind;
        writer.end(part ? std::map<std::string, std::string>() : *settings);
        return {};
    }

    /// Each content once, under whatever names it is attached.
    std::vector<exchange::PackedFile> filesToPack() {
        std::vector<exchange::PackedFile> files;
        std::set<std::string> known;
        for (const core::Attachment& file : report_.leftBehind)
            if (known.insert(file.sha256).second)
                files.push_back({file.sha256, attachmentPath(journal_.path(), file.sha256)});
        report_.attachments = files.size();
        return files;
    }

    store::Journal& journal_;
    const Surroundings& surroundings_;
    const store::EntryQuery& within_;
    const ExportGoOn& goOn_;
    bool ended_ = false;
    ExportReport report_;
};

} // namespace

core::Result<void> requireFree(const fs::path& journal, const fs::path& output) {
    const auto thing = system::thingAt(output);
    if (!thing)
        return core::passOn(thing);
    if (*thing == system::Thing::folder)
        return core::fail(Fault::usage, say("%1 is a folder. Name a file.", {output.string()}));
    if (*thing == system::Thing::other)
        return core::fail(Fault::usage,
                          say("%1 is a pipe or a device. Name a file.", {output.string()}));
    return requireNotJournal(journal, output);
}

core::Error exportEnded() {
    return {Fault::failed, say("The export was ended. Nothing was left behind."), false};
}

core::Result<void> putExport(const fs::path& journal, const fs::path& given,
                             std::string_view bytes) {
    if (const auto free = requireFree(journal, given); !free)
        return free;
    std::error_code error;
    const fs::path output = fs::absolute(given, error);
    system::DurableFile file(output.parent_path());
    if (const auto written = file.write(bytes); !written)
        return core::passOn(written);
    if (const auto placed = file.putInPlace(output); !placed)
        return core::passOn(placed);
    return {};
}

core::Result<ExportReport> exportJson(store::Journal& journal, const Surroundings& surroundings,
                                      const fs::path& output, const store::EntryQuery& within,
                                      const ExportGoOn& goOn) {
    const bool packed = output.extension() == ".zip";
    if (!packed && output.extension() != ".json")
        return core::fail(Fault::usage,
                          say("Name the file %1.zip, with what is attached, or %1.json, without.",
                              {output.string()}));
    if (const auto free = requireFree(journal.path(), output); !free)
        return core::passOn(free);
    Export run(journal, surroundings, within, goOn);
    return packed ? run.pack(output) : run.writeAlone(output);
}

} // namespace upturn::app
