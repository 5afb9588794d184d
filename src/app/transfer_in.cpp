// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "attachment_copy.hpp"
#include "own_files.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/helplines.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/transfer.hpp>
#include <upturn/core/say.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;
using core::say;

struct WantedFile {
    std::string name;
    bool damaged = false; ///< a file of its name is there, but is not what was attached
};

/// What the collection names and the journal's folder does not hold, or not as it was: by hash.
using Wanted = std::map<std::string, WantedFile>;

Wanted wantedFiles(const fs::path& journal, const core::Collection& collection) {
    Wanted wanted;
    std::error_code ignored;
    for (const core::EntryRecord& record : collection.entries)
        for (const core::Attachment& file : record.entry.attachments)
            if (!wanted.contains(file.sha256) && !isWhole(journal, file.sha256))
                wanted.emplace(
                    file.sha256,
                    WantedFile{file.name.utf8(),
                               fs::exists(attachmentPath(journal, file.sha256), ignored)});
    return wanted;
}

/// Puts wanted files in their place, and takes them off the list.
class WantedFiles final : public exchange::FileSink {
  public:
    /// A dry run only takes off the list what would come.
    WantedFiles(fs::path journal, Wanted& wanted, bool dryRun)
        : journal_(std::move(journal))
        , wanted_(wanted)
        , dryRun_(dryRun) {}

    core::Result<bool> begin(const std::string& sha256) override {
        copy_.reset();
        if (dryRun_)
            wanted_.erase(sha256);
        if (!wanted_.contains(sha256))
            return false;
        copy_ = std::make_unique<AttachmentCopy>(journal_);
        return true;
    }
    core::Result<void> write(std::span<const char> bytes) override {
        return copy_->write({bytes.data(), bytes.size()});
    }
    core::Result<void> keep() override {
        const auto sha256 = copy_->finish();
        if (!sha256)
            return core::passOn(sha256);
        wanted_.erase(*sha256);
        return {};
    }

  private:
    fs::path journal_;
    Wanted& wanted_;
    bool dryRun_;
    std::unique_ptr<AttachmentCopy> copy_;
};

/// What is not taken over leaves no files behind either; where they can't be removed now, the next
/// purge does it.
void leaveNothing(store::Journal& journal, const std::set<std::string>& came) {
    if (!came.empty())
        std::ignore = removeFiles(journal, came, fs::file_time_type::clock::now());
}

/// Entries of a foreign source that stand there as they did when they were taken over, and which of
/// the others are new to this journal.
struct Foreign {
    core::Collection changed;
    std::size_t unchanged = 0;
};

core::Text hashOf(const core::Block& origin) {
    return origin.words("hash");
}

core::Result<std::optional<Foreign>> changedThere(store::Journal& journal,
                                                  const core::Collection& collection) {
    const auto isOrigin = [](const core::Block& block) {
        return block.kind == core::BlockKind::origin;
    };
    if (collection.from || std::ranges::none_of(collection.blocks, isOrigin))
        return std::optional<Foreign>();
    const auto known = journal.blocks({.kind = core::BlockKind::origin});
    if (!known)
        return core::passOn(known);
    std::map<core::Id, core::Text> hashes;
    for (const core::Block& origin : *known)
        hashes.emplace(origin.entry, hashOf(origin));
    std::set<core::Id> same;
    for (const core::Block& origin : collection.blocks)
        if (const auto here = hashes.find(origin.entry); isOrigin(origin) && here != hashes.end())
            if (here->second == hashOf(origin))
                same.insert(origin.entry);
    Foreign foreign;
    for (const core::EntryRecord& record : collection.entries)
        if (!same.contains(record.entry.id))
            foreign.changed.entries.push_back(record);
    for (const core::LessonRecord& record : collection.lessons)
        if (!same.contains(record.lesson.from.entry))
            foreign.changed.lessons.push_back(record);
    for (const core::Block& block : collection.blocks)
        if (!same.contains(block.entry))
            foreign.changed.blocks.push_back(block);
    foreign.changed.skipped = collection.skipped;
    foreign.unchanged = same.size();
    return std::optional(std::move(foreign));
}

/// What is written of an entry that was changed here and there stands beneath: yours is what was
/// kept.
void countAsYours(core::ImportReport& report) {
    const std::size_t both = std::min(report.bothChanged.size(), report.updated);
    report.updated -= both;
    report.keptYours += both;
}

/// For a country that nothing is known of here no number at all would be shown.
void leaveOutUnknownCountry(core::Collection& collection) {
    const auto named = collection.settings.find(countrySetting);
    if (named == collection.settings.end())
        return;
    const auto value = nlohmann::json::parse(named->second, nullptr, false);
    const std::string country = value.is_string() ? value.get<std::string>() : named->second;
    const std::vector<std::string> known = countries();
    if (value.is_null() || country.empty() || std::ranges::find(known, country) != known.end())
        return;
    collection.settings.erase(named);
    collection.skipped.push_back(
        {countrySetting, say("No numbers are known here for \u201c%1\u201d, so the country of "
                             "the helplines stays as it is.",
                             {core::Text::repaired(country).utf8()})});
}

} // namespace

core::Result<Incoming> readIncoming(const fs::path& source, const exchange::ImportWishes& wishes,
                                    const fs::path& journal) {
    if (const auto another = requireNotJournal(journal, source); !another)
        return core::passOn(another);
    auto content = exchange::readImport(source, wishes);
    if (!content)
        return core::passOn(content);
    leaveOutUnknownCountry(content->collection);
    return Incoming{source, std::move(*content)};
}

core::Result<core::ImportReport> takeOver(store::Journal& journal, const Incoming& incoming,
                                          bool dryRun) {
    const core::Collection& collection = incoming.content.collection;
    Wanted wanted = wantedFiles(journal.path(), collection);
    std::set<std::string> came;
    if (!wanted.empty() && (dryRun || journal.writable())) {
        const Wanted before = wanted;
        WantedFiles files(journal.path(), wanted, dryRun);
        const auto read = exchange::handOverFiles(incoming.source, incoming.content, files);
        if (!dryRun)
            for (const auto& [sha256, file] : before)
                if (!wanted.contains(sha256))
                    came.insert(sha256);
        if (!read) {
            leaveNothing(journal, came);
            return core::passOn(read);
        }
    }
    const auto foreign = changedThere(journal, collection);
    if (!foreign) {
        leaveNothing(journal, came);
        return core::passOn(foreign);
    }
    auto made = journal.import(*foreign ? (*foreign)->changed : collection, dryRun);
    if (!made) {
        leaveNothing(journal, came);
        return core::passOn(made);
    }
    std::set<std::string> absent;
    for (const auto& [sha256, file] : wanted)
        if (!file.damaged)
            absent.insert(sha256);
    // What came is kept by now; where this can't be noted, verify will name the files as gone.
    if (!dryRun)
        std::ignore = noteNeverCame(journal.path(), absent);
    for (const auto& [sha256, file] : wanted)
        if (!file.damaged) // verify names the others
            made->value.skipped.push_back(
                {file.name,
                 say("This attached file is not in the import; its entry still names it.")});
    if (*foreign) {
        made->value.found += (*foreign)->unchanged;
        made->value.unchanged += (*foreign)->unchanged;
        countAsYours(made->value);
    }
    return std::move(made->value);
}

} // namespace upturn::app
