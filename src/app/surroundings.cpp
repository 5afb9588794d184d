// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/backups.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/language.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/say.hpp>
#include <upturn/review/standing.hpp>
#include <upturn/system/place.hpp>

#include <algorithm>
#include <fstream>

namespace upturn::app {
namespace {

using core::Fault;
using core::say;

std::vector<std::filesystem::path> packFiles(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code ignored;
    for (const auto& item : std::filesystem::directory_iterator(folder, ignored))
        if (item.path().extension() == ".json" && item.is_regular_file(ignored))
            files.push_back(item.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string firstBytes(const std::filesystem::path& file, std::size_t most) {
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(most, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    return bytes;
}

std::string aboutMissing(const std::filesystem::path& journal, Missing missing) {
    const std::string what =
        missing == Missing::wasHere
            ? say("The journal %1 is not there any more, and backups of it are here:",
                  {journal.string()})
            : say("There is no journal at %1, but backups under its name are here:",
                  {journal.string()});
    return what + ' ' +
           say("\u201cupturn-cli backups\u201d lists them, and \u201cupturn-cli restore "
               "FILE\u201d puts one in its place. To begin a new one under this name, move "
               "them elsewhere first.");
}

} // namespace

struct Surroundings::Questions {
    prompts::Catalogue catalogue;
    std::vector<prompts::Finding> findings;
};

core::Result<std::shared_ptr<const Surroundings>>
Surroundings::fromEnvironment(const Lookup& lookup) {
    std::unique_ptr<core::Clock> clock = std::make_unique<core::SystemClock>();
    if (const std::string now = lookup("UPTURN_NOW"); !now.empty()) {
        const core::Moment here = clock->now();
        const auto moment = core::readMoment(now, {here, core::dayOf(here, core::usualDayStart)});
        if (!moment)
            return core::fail(Fault::usage, say("UPTURN_NOW: %1", {moment.error().sentence}));
        clock = std::make_unique<core::FixedClock>(*moment);
    }
    auto paths = Paths::of(lookup);
    if (!paths)
        return core::passOn(paths);
    return std::make_shared<const Surroundings>(std::move(*paths), std::move(clock),
                                                languageOf(lookup), lookup("UPTURN_SEED"));
}

Surroundings::Surroundings(Paths paths, std::unique_ptr<core::Clock> clock, std::string language,
                           std::string seed)
    : paths_(std::move(paths))
    , clock_(std::move(clock))
    , thesaurus_(paths_.thesauri)
    , seed_(std::move(seed))
    , language_(std::move(language)) {}

const Surroundings::Questions& Surroundings::questions() const {
    std::call_once(questionsRead_, [this] {
        auto read = std::make_shared<Questions>();
        std::vector<prompts::Pack> own;
        std::vector<std::filesystem::path> folders = paths_.systemPacks;
        folders.push_back(paths_.packs);
        for (const std::filesystem::path& folder : folders) {
            if (const auto thing = system::readableThingAt(folder); !thing)
                read->findings.push_back(
                    {.file = folder.string(), .line = 0, .reason = thing.error().sentence});
            for (const std::filesystem::path& file : packFiles(folder)) {
                const std::string name = file.filename().string();
                prompts::PackReport report;
                if (const auto thing = system::readableThingAt(file); !thing)
                    report.findings.push_back(
                        {.file = name, .line = 0, .reason = thing.error().sentence});
                else
                    report = prompts::parsePack(firstBytes(file, prompts::largestPack + 1), name);
                read->findings.insert(read->findings.end(), report.findings.begin(),
                                      report.findings.end());
                if (report.pack)
                    own.push_back(std::move(*report.pack));
            }
        }
        std::vector<prompts::Finding> clashes;
        read->catalogue = own.empty()
                              ? prompts::Catalogue::builtIn()
                              : prompts::Catalogue::builtIn().with(std::move(own), &clashes);
        read->findings.insert(read->findings.end(), clashes.begin(), clashes.end());
        questions_ = std::move(read);
    });
    return *questions_;
}

const prompts::Catalogue& Surroundings::catalogue() const {
    return questions().catalogue;
}

const std::vector<prompts::Finding>& Surroundings::packFindings() const {
    return questions().findings;
}

store::JournalOptions Surroundings::options() const {
    return {.clock = clock_.get(),
            .randomness = &randomness_,
            .standingOf = [](const core::LessonLife& life) { return review::standingOf(life); },
            .stateFolder = paths_.state,
            .copiesFolder = paths_.backups,
            .run = run_};
}

store::JournalOptions Surroundings::apart(const std::filesystem::path& folder) const {
    store::JournalOptions all = options();
    all.stateFolder = folder / "state";
    all.copiesFolder = folder / "before";
    all.copiesFrom = paths_.backups;
    return all;
}

core::Result<std::optional<std::filesystem::path>>
Surroundings::completeCutFile(const std::filesystem::path& journal) const {
    return store::Journal::completeCutFile(journal, options());
}

core::Result<std::optional<std::filesystem::path>>
Surroundings::makeAnewFromPages(const std::filesystem::path& journal, bool evenSo) const {
    return store::Journal::makeAnewFromPages(journal, options(), evenSo);
}

core::Result<std::optional<std::filesystem::path>>
Surroundings::putInPlace(const std::filesystem::path& copy,
                         const std::filesystem::path& journal) const {
    return store::Journal::putInPlace(copy, journal, options());
}

core::Result<std::unique_ptr<store::Journal>>
Surroundings::open(const std::filesystem::path& journal, store::Access access, bool create,
                   const core::Id& run) const {
    // In the place of one that was lost no empty one is made.
    if (create)
        if (const auto missing = missingAt(*this, journal))
            return core::fail(Fault::notFound, aboutMissing(journal, *missing));
    store::JournalOptions how = options();
    how.access = access;
    how.create = create;
    if (!run.empty())
        how.run = run;
    auto opened = store::Journal::open(journal, std::move(how));
    if (!opened && opened.error().fault == Fault::notFound && access != store::Access::copy)
        if (const auto missing = missingAt(*this, journal))
            return core::fail(Fault::notFound, aboutMissing(journal, *missing));
    if (opened && access != store::Access::copy)
        if (const auto settings = journalSettings(**opened))
            startDaysAt(settings->dayStart);
    return opened;
}

} // namespace upturn::app
