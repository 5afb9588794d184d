// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "attachment_copy.hpp"
#include "own_files.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/helplines.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/transfer.hpp>
#include <upturn/core/say.hpp>
#include <upturn/takeaways/near_duplicate.hpp>

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

/// What of a foreign source has to be written.
struct Foreign {
    core::Collection comes;
    std::size_t unchanged = 0;
    std::size_t inTrash = 0;
    std::size_t purged = 0;
    std::map<core::Id, core::Id> names; ///< in what was read -> here
};

/// What is known here of the entries that were taken over: the hash of the form each had there.
struct Origins {
    std::map<core::Id, core::Text> hashes;
    std::set<core::Id> shown; ///< those that don't lie in the trash
};

core::Text hashOf(const core::Block& origin) {
    return origin.words("hash");
}

core::Result<Origins> originsIn(store::Journal& journal) {
    Origins origins;
    const auto all = journal.blocks({.kind = core::BlockKind::origin, .anywhere = true});
    if (!all)
        return core::passOn(all);
    for (const core::Block& origin : *all)
        origins.hashes.emplace(origin.entry, hashOf(origin));
    const auto shown = journal.blocks({.kind = core::BlockKind::origin});
    if (!shown)
        return core::passOn(shown);
    for (const core::Block& origin : *shown)
        origins.shown.insert(origin.entry);
    return origins;
}

/// Tells which of the entries of a minute is which of those that are here: what was not changed
/// there keeps its name, whatever was put before it or taken away.
class Namer {
  public:
    Namer(store::Journal& journal, const exchange::Import& content, const Origins& origins)
        : journal_(journal)
        , content_(content)
        , origins_(origins) {
        for (const core::Block& block : content.collection.blocks)
            if (block.kind == core::BlockKind::origin)
                hashes_.emplace(block.entry, hashOf(block));
        for (const core::EntryRecord& record : content.collection.entries)
            entries_.emplace(record.entry.id, &record.entry);
    }

    core::Result<std::map<core::Id, core::Id>> names() {
        for (const exchange::SameMinute& minute : content_.sameMinute)
            if (const auto told = tell(minute); !told)
                return core::passOn(told);
        return std::move(names_);
    }
    /// What had to be taken for one thing and may be another.
    std::vector<core::Skipped> unsure() { return std::move(unsure_); }

  private:
    /// What entries of a minute may be called, each in its order.
    struct Places {
        std::vector<core::Id> here;    ///< shown now
        std::vector<core::Id> inTrash; ///< may come back with their words
        std::vector<core::Id> purged;  ///< of which nothing is known any more
        std::vector<core::Id> open;    ///< nobody has them
    };
    core::Result<std::vector<core::Id>*> placeOf(Places& places, const core::Id& name) {
        if (origins_.hashes.contains(name))
            return origins_.shown.contains(name) ? &places.here : &places.inTrash;
        const auto purged = journal_.isPurged(name);
        if (!purged)
            return core::passOn(purged);
        return *purged ? &places.purged : &places.open;
    }
    core::Result<Places> placesOf(const exchange::SameMinute& minute) {
        Places places;
        constexpr std::size_t beyond = 2; // one whose import was undone leaves a gap
        for (std::size_t nth = 0, unknown = 0;
             unknown < beyond || places.open.size() < minute.entries.size(); ++nth) {
            const core::Id name = exchange::nameOf(content_.format, minute, nth);
            const auto place = placeOf(places, name);
            if (!place)
                return core::passOn(place);
            unknown = *place == &places.open ? unknown + 1 : 0;
            (*place)->push_back(name);
        }
        return places;
    }
    core::Result<void> tell(const exchange::SameMinute& minute) {
        auto places = placesOf(minute);
        if (!places)
            return core::passOn(places);
        if (places->here.empty() && places->inTrash.empty() && places->purged.empty())
            return {};
        std::vector<core::Id> left = minute.entries;
        for (std::vector<core::Id>* names : {&places->here, &places->inTrash})
            giveByLikeness(
                left, *names, [&](const core::Id& entry) { return textIn(hashes_, entry); },
                [&](const core::Id& name) { return textIn(origins_.hashes, name); });
        for (std::vector<core::Id>* names : {&places->here, &places->inTrash})
            giveByLikeness(
                left, *names, [&](const core::Id& entry) { return there(entry).title; },
                [&](const core::Id& name) { return here(name).title; });
        giveByWords(left, places->here, places->inTrash);
        giveTheRest(minute, left, *places);
        return {};
    }
    /// Where as many are left there as here, each is the one that stands in its place. Else nobody
    /// can tell which was taken away, changed or written anew: rather one more entry than the words
    /// of one over those of another, or none at all. What is like nothing in the trash is not in
    /// it.
    void giveTheRest(const exchange::SameMinute& minute, const std::vector<core::Id>& left,
                     const Places& places) {
        if (left.empty())
            return;
        std::vector<core::Id> names = places.here;
        names.insert(names.end(), places.purged.begin(), places.purged.end());
        // The same ones may have been deleted for good more than once.
        const bool allPurged = places.here.empty() && left.size() <= names.size();
        const bool told = allPurged || left.size() == names.size();
        if (!told)
            names.clear();
        if (!places.purged.empty())
            unsure_.push_back(
                {minute.minute,
                 told ? say("What stands there is taken for what was deleted for good here, and "
                            "stays away. If it was written since, give it another time there.")
                      : say("Something of this time was deleted for good here. Nobody can tell "
                            "which it was, so all that is left there comes.")});
        names.insert(names.end(), places.open.begin(), places.open.end());
        for (std::size_t i = 0; i < left.size(); ++i)
            give(left[i], names[i]);
    }
    /// What lies in the trash and was changed there, by its words; nothing that may be one that is
    /// shown.
    void giveByWords(std::vector<core::Id>& entries, const std::vector<core::Id>& shown,
                     std::vector<core::Id>& names) {
        constexpr std::size_t mostPairs = 10'000;
        if (names.empty() || entries.size() * (shown.size() + names.size()) > mostPairs)
            return;
        std::erase_if(entries, [&](const core::Id& entry) {
            const core::Text words = there(entry).text;
            const auto isLike = [&](const core::Id& name) {
                return !words.blank() && takeaways::alike(words, here(name).text);
            };
            const auto like = std::ranges::find_if(names, isLike);
            if (like == names.end() || std::ranges::any_of(shown, isLike))
                return false;
            give(entry, *like);
            names.erase(like);
            return true;
        });
    }
    core::Entry there(const core::Id& entry) const {
        const auto found = entries_.find(entry);
        return found == entries_.end() ? core::Entry() : *found->second;
    }
    core::Entry here(const core::Id& name) const {
        const auto entry = journal_.entry(name);
        return entry ? *entry : core::Entry();
    }
    static core::Text textIn(const std::map<core::Id, core::Text>& texts, const core::Id& id) {
        const auto found = texts.find(id);
        return found == texts.end() ? core::Text() : found->second;
    }
    /// Those of which the same is said there and here, each once, in their order.
    template<class There, class Here>
    void giveByLikeness(std::vector<core::Id>& entries, std::vector<core::Id>& names,
                        const There& there, const Here& here) {
        std::map<core::Text, std::vector<core::Id>> like;
        for (auto name = names.rbegin(); name != names.rend(); ++name)
            if (core::Text text = here(*name); !text.blank())
                like[std::move(text)].push_back(*name);
        std::set<core::Id> given;
        std::erase_if(entries, [&](const core::Id& entry) {
            const auto found = like.find(there(entry));
            if (found == like.end() || found->second.empty())
                return false;
            give(entry, found->second.back());
            given.insert(found->second.back());
            found->second.pop_back();
            return true;
        });
        std::erase_if(names, [&](const core::Id& name) { return given.contains(name); });
    }
    void give(const core::Id& entry, const core::Id& name) {
        if (name != entry)
            names_.emplace(entry, name);
    }

    store::Journal& journal_;
    const exchange::Import& content_;
    const Origins& origins_;
    std::map<core::Id, core::Text> hashes_;
    std::map<core::Id, const core::Entry*> entries_;
    std::map<core::Id, core::Id> names_;
    std::vector<core::Skipped> unsure_;
};

/// The entry as it is here, with files that came later or were changed there; nothing where there
/// are none. What a person took off stays off: the import asks who said what.
core::Result<std::optional<core::EntryRecord>> withFiles(store::Journal& journal,
                                                         const core::EntryRecord& record) {
    if (record.entry.attachments.empty())
        return std::optional<core::EntryRecord>();
    auto here = journal.entry(record.entry.id);
    if (!here)
        return core::passOn(here);
    std::vector<core::Attachment> files = here->attachments;
    const auto isHere = [&](const core::Attachment& file) {
        return std::ranges::find(here->attachments, file) != here->attachments.end();
    };
    bool differs = false;
    for (const core::Attachment& file : record.entry.attachments) {
        if (isHere(file))
            continue;
        differs = true;
        std::erase_if(files, [&](const core::Attachment& one) {
            return one.name == file.name && std::ranges::find(record.entry.attachments, one) ==
                                                record.entry.attachments.end();
        });
        files.push_back(file);
    }
    if (!differs)
        return std::optional<core::EntryRecord>();
    core::EntryRecord with;
    with.entry = std::move(*here);
    with.entry.attachments = std::move(files);
    return std::optional(std::move(with));
}

/// What stands there as it did when it was taken over is left as it is here. What was deleted for
/// good stays so, also where it was changed there. Of what lies in the trash it is not noted that
/// it was looked at: what was changed there comes when it was put back.
core::Result<Foreign> comingFrom(store::Journal& journal, const exchange::Import& content) {
    const auto origins = originsIn(journal);
    if (!origins)
        return core::passOn(origins);
    Namer namer(journal, content, *origins);
    auto names = namer.names();
    if (!names)
        return core::passOn(names);
    core::Collection all = content.collection;
    exchange::rename(all, *names);
    std::map<core::Id, core::Text> hashes;
    for (const core::Block& block : all.blocks)
        if (block.kind == core::BlockKind::origin)
            hashes.emplace(block.entry, hashOf(block));

    Foreign foreign;
    foreign.comes.foreign = true;
    foreign.comes.skipped = std::move(all.skipped);
    for (core::Skipped& one : namer.unsure())
        foreign.comes.skipped.push_back(std::move(one));
    std::set<core::Id> whole; // which come with all that belongs to them
    for (core::EntryRecord& record : all.entries) {
        const core::Id id = record.entry.id;
        const auto known = origins->hashes.find(id);
        if (known == origins->hashes.end()) {
            const auto purged = journal.isPurged(id);
            if (!purged)
                return core::passOn(purged);
            if (*purged) {
                ++foreign.purged;
                continue;
            }
        } else if (!origins->shown.contains(id)) {
            ++foreign.inTrash;
            continue;
        } else if (known->second == hashes[id]) {
            auto more = withFiles(journal, record);
            if (!more)
                return core::passOn(more);
            if (*more)
                foreign.comes.entries.push_back(std::move(**more));
            else
                ++foreign.unchanged;
            continue;
        }
        whole.insert(id);
        foreign.comes.entries.push_back(std::move(record));
    }
    for (core::LessonRecord& record : all.lessons)
        if (whole.contains(record.lesson.from.entry))
            foreign.comes.lessons.push_back(std::move(record));
    for (core::Block& block : all.blocks)
        if (whole.contains(block.entry))
            foreign.comes.blocks.push_back(std::move(block));
    foreign.names = std::move(*names);
    return foreign;
}

/// Where all that is written of an entry stands beneath what is shown, yours is what was kept.
void countAsYours(core::ImportReport& report) {
    const auto beneath = static_cast<std::size_t>(std::ranges::count_if(
        report.bothChanged, [](const core::BothChanged& one) { return !one.partCame; }));
    const std::size_t both = std::min(beneath, report.updated);
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
    std::optional<Foreign> foreign;
    if (incoming.content.collection.foreign) {
        auto coming = comingFrom(journal, incoming.content);
        if (!coming)
            return core::passOn(coming);
        foreign = std::move(*coming);
    }
    const core::Collection& collection = foreign ? foreign->comes : incoming.content.collection;
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
    auto made = journal.import(collection, dryRun);
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
    if (foreign) {
        made->value.found += foreign->unchanged + foreign->inTrash + foreign->purged;
        made->value.unchanged += foreign->unchanged;
        made->value.inTrash += foreign->inTrash;
        made->value.purged = foreign->purged;
        made->value.names = std::move(foreign->names);
        countAsYours(made->value);
    }
    return std::move(made->value);
}

} // namespace upturn::app
