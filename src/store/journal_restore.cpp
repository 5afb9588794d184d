// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ground.hpp"
#include "inside.hpp"
#include "log_file.hpp"
#include "sealed.hpp"
#include "verified_copy.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;
using What = CopyDifference::What;

/// How much was said of each row, and the newest of it: where both agree, so does all else, since
/// nothing that was said is ever rewritten. What a repair gave up counts as not said.
const std::string saidOfRows = std::string("SELECT o.row, min(o.entity), count(*), max(o.stamp), "
                                           "max(o.step) FROM operation o WHERE 1") +
                               notGivenUp + " GROUP BY o.row ORDER BY o.row";

struct Row {
    std::string entity;
    core::Id id;
    std::int64_t at = 0; ///< when the newest was said of it that only one of the two has
};

/// Rows of which not the same was said in both, in the order of their ids.
std::vector<Row> rowsThatDiffer(Journal::Inside& here, Journal::Inside& there) {
    std::vector<Row> found;
    Query ours = here.db.built(saidOfRows);
    Query theirs = there.db.built(saidOfRows);
    bool one = ours.next();
    bool other = theirs.next();
    const auto take = [&found](Journal::Inside& side, const Query& row) {
        found.push_back({row.text(1), row.id(0), side.ledger.timeOfStep(row.number(4))});
    };
    while (one || other) {
        const auto order = !one     ? std::strong_ordering::greater
                           : !other ? std::strong_ordering::less
                                    : ours.id(0) <=> theirs.id(0);
        if (order == std::strong_ordering::equal) {
            if (ours.number(2) != theirs.number(2) || ours.number(3) != theirs.number(3)) {
                const bool newer = ours.number(3) >= theirs.number(3);
                take(newer ? here : there, newer ? ours : theirs);
            }
        } else {
            const bool mine = order == std::strong_ordering::less;
            take(mine ? here : there, mine ? ours : theirs);
        }
        if (order <= 0)
            one = ours.next();
        if (order >= 0)
            other = theirs.next();
    }
    return found;
}

/// A row as both have it.
struct Pair {
    Row row;
    RowOperations operations; ///< here
    RowState here;
    RowState there;
    core::Text textHere;
    core::Text textThere;
    bool event = false;
    bool sound = true; ///< what the copy says of it
    core::Id owner{};  ///< the row that it is a part of
};

/// What a person would not call a thing of its own, and the field that says of what it is a part.
core::Id ownerOf(const std::string& entity, const Value& fields) {
    if (entity == entity::rating || entity == entity::encounter || entity == entity::answer)
        return idAt(fields, "entry");
    if (entity == entity::review)
        return idAt(fields, "lesson");
    return {};
}

Pair pairOf(Journal::Inside& here, Journal::Inside& there, Row row) {
    Pair pair;
    pair.row = std::move(row);
    pair.operations = here.ledger.operationsOf(pair.row.id);
    const RowOperations copied = there.ledger.operationsOf(pair.row.id);
    pair.here = stateOf(*pair.operations);
    pair.there = stateOf(*copied);
    pair.textHere = here.ledger.textShown(pair.here, pair.row.id);
    pair.textThere = there.ledger.textShown(pair.there, pair.row.id);
    pair.event = isEvent(*pair.operations) || isEvent(*copied);
    pair.sound = std::ranges::all_of(*copied, &Operation::sound);
    pair.owner = ownerOf(pair.row.entity, pair.here.fields);
    if (pair.owner.empty())
        pair.owner = ownerOf(pair.row.entity, pair.there.fields);
    return pair;
}

/// What both say is the same, on whatever ways they came there.
bool alike(const Pair& pair) {
    if (!pair.here.alive && !pair.there.alive)
        return true;
    return pair.here.alive == pair.there.alive && pair.here.fields == pair.there.fields &&
           pair.here.sets == pair.there.sets && pair.textHere == pair.textThere;
}

/// A newer program may have written what this one knows nothing of.
bool isKnown(const std::string& entity) {
    return entity == entity::entry || entity == entity::answer || entity == entity::rating ||
           entity == entity::encounter || entity == entity::nextStep || entity == entity::lesson ||
           entity == entity::review || entity == entity::setting ||
           core::shapeNamed(entity) != nullptr;
}

/// What stands in a setting in the words of a person: none where it is a choice.
core::Text wordsOfSetting(const RowState& state) {
    const std::string name = textAt(state.fields, "name");
    if (!state.alive || (name != "hard-moment-contacts" && !name.starts_with("plan-")))
        return {};
    const Value json = Value::parse(textAt(state.fields, "value"), nullptr, false);
    if (!json.is_string())
        return {};
    return core::Text::from(json.get<std::string>()).value_or(core::Text());
}

/// Words under a setting lie in no trash, so those that the copy knows nothing of stay.
bool stays(const Pair& pair) {
    return pair.row.entity == entity::setting && !pair.there.alive &&
           !wordsOfSetting(pair.here).blank();
}

/// All rows that a restoring would change, and how many it can't.
struct Pairs {
    std::vector<Pair> pairs;
    std::size_t unread = 0;
};

Pairs pairsOf(Journal::Inside& here, Journal::Inside& there) {
    Pairs found;
    for (Row& row : rowsThatDiffer(here, there)) {
        if (!isKnown(row.entity))
            continue;
        Pair pair = pairOf(here, there, std::move(row));
        if (!pair.sound)
            ++found.unread;
        else if (!alike(pair) && !stays(pair))
            found.pairs.push_back(std::move(pair));
    }
    return found;
}

What whatOf(const Pair& pair) {
    if (!pair.there.alive)
        return What::onlyHere;
    if (!pair.here.alive)
        return What::onlyThere;
    return pair.textHere != pair.textThere ? What::words : What::otherwise;
}

std::size_t wordsIn(const core::Text& text) {
    std::size_t count = 0;
    bool inWord = false;
    for (const char c : text.utf8()) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        count += !space && !inWord ? 1 : 0;
        inWord = !space;
    }
    return count;
}

bool isPurged(const RowOperations& operations) {
    return std::ranges::any_of(
        *operations, [](const Operation& operation) { return operation.kind == Kind::purge; });
}

/// What is found about each thing, its parts counted in.
std::vector<CopyDifference> thingsOf(Journal::Inside& here, Journal::Inside& there,
                                     const std::vector<Pair>& pairs) {
    std::map<core::Id, CopyDifference> things;
    for (const Pair& pair : pairs) {
        const bool part = !pair.owner.empty();
        const core::Id& thing = part ? pair.owner : pair.row.id;
        CopyDifference& one = things[thing];
        one.at = std::max(one.at, pair.row.at);
        one.thing = thing;
        one.purged =
            one.purged || (!pair.here.alive && pair.there.alive && isPurged(pair.operations));
        if (part && one.kind.empty())
            one.kind = pair.row.entity == entity::review ? entity::lesson : entity::entry;
        if (part)
            continue;
        one.kind = pair.row.entity;
        one.what = whatOf(pair);
        one.deleted = !pair.here.alive && !pair.operations->empty();
        const bool setting = pair.row.entity == entity::setting;
        if (setting)
            one.setting =
                textAt(pair.here.fields.empty() ? pair.there.fields : pair.here.fields, "name");
        one.wordsHere = wordsIn(setting ? wordsOfSetting(pair.here) : pair.textHere);
        one.wordsThere = wordsIn(setting ? wordsOfSetting(pair.there) : pair.textThere);
        if (setting && one.what == What::otherwise && one.wordsHere + one.wordsThere > 0)
            one.what = What::words;
    }
    std::vector<CopyDifference> found;
    for (auto& [id, one] : things) {
        one.title = here.placeOf({}, id);
        if (one.title.blank())
            one.title = there.placeOf({}, id);
        found.push_back(std::move(one));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &CopyDifference::at);
    return found;
}

CopyComparison::Side countsOf(Database& db) {
    return {.entries = db.number("SELECT count(*) FROM entry WHERE trashed IS NULL"),
            .lessons = db.number("SELECT count(*) FROM lesson WHERE trashed IS NULL"),
            .steps = db.number("SELECT count(*) FROM next_step WHERE trashed IS NULL"),
            .reviews = db.number("SELECT (SELECT count(*) FROM review) + (SELECT count(*) FROM "
                                 "block WHERE list = 'practice_day' AND trashed IS NULL)")};
}

/// As `pair.there` has it. What is not there goes into the trash, where a person can find it;
/// settings, and what only happened to a thing, are as if they had never been said.
RowTarget asInCopy(const Pair& pair) {
    const bool ownThing = !pair.event && pair.row.entity != entity::setting;
    return {.entity = pair.row.entity,
            .row = pair.row.id,
            .alive = pair.there.alive,
            .neverWas = !ownThing && !pair.there.exists,
            .event = pair.event,
            .fields = pair.there.fields,
            .sets = pair.there.sets,
            .text = pair.here.head() == nullptr && pair.there.head() == nullptr
                        ? std::optional<core::Text>()
                        : pair.textThere};
}

core::Result<std::unique_ptr<Journal>> openToLook(const std::filesystem::path& copy,
                                                  JournalOptions options) {
    std::error_code ignored;
    if (!std::filesystem::exists(copy, ignored))
        return core::fail(Fault::notFound, say("There is no file %1.", {copy.string()}));
    options.access = Access::copy;
    options.create = false;
    return Journal::open(copy, std::move(options));
}

/// Things of which something was said here after that.
std::set<core::Id> saidSince(const std::vector<Pair>& pairs, Stamp shown) {
    std::set<core::Id> things;
    for (const Pair& pair : pairs)
        if (std::ranges::any_of(*pair.operations, [shown](const Operation& operation) {
                return operation.version.stamp > shown;
            }))
            things.insert(pair.owner.empty() ? pair.row.id : pair.owner);
    return things;
}

/// Rows that go: an entry, or a lesson, takes its parts with it, and brings them back.
std::set<core::Id> rowsThatGo(const std::vector<Pair>& pairs) {
    std::set<core::Id> going;
    for (const Pair& pair : pairs)
        if (!pair.there.alive)
            going.insert(pair.row.id);
    return going;
}

} // namespace

std::unique_ptr<Journal> Journal::Inside::openCopy(const std::filesystem::path& copy) {
    auto opened = openToLook(copy, options);
    if (!opened)
        throw Refusal{opened.error()};
    Database& there = (*opened)->inside_->db;
    Query id = there.query("SELECT j.id FROM journal j");
    Query own = db.query("SELECT j.id FROM journal j");
    if (!id.next() || !own.next() || id.id(0) != own.id(0))
        refuse(Fault::failed,
               say("%1 is a copy of another journal. It can be opened by its own name, with "
                   "--journal, or taken over with \u201cimport\u201d from an export of it.",
                   {copy.string()}));
    return std::move(*opened);
}

core::Result<CopyComparison> Journal::compareWith(const std::filesystem::path& copy) {
    return guarded(*inside_, [&] {
        const auto opened = inside_->openCopy(copy);
        Inside& there = *opened->inside_;
        const Reading here(inside_->db);
        Pairs found = pairsOf(*inside_, there);
        return CopyComparison{.things = thingsOf(*inside_, there, found.pairs),
                              .here = countsOf(inside_->db),
                              .there = countsOf(there.db),
                              .files = store::filesNamed(there.db),
                              .unread = found.unread,
                              .asOf = inside_->db.number("SELECT stamp FROM journal")};
    });
}

core::Result<Done> Journal::restoreFrom(const std::filesystem::path& copy,
                                        const std::set<core::Id>& only,
                                        std::optional<std::int64_t> shown) {
    return guarded(*inside_, [&] {
        inside_->requireAlone();
        const auto opened = inside_->openCopy(copy);
        const std::int64_t now = inside_->now().instant;
        Done done = inside_->write({.type = ActType::restore}, [&] {
            const Pairs found = pairsOf(*inside_, *opened->inside_);
            const std::set<core::Id> going = rowsThatGo(found.pairs);
            const std::set<core::Id> since =
                shown ? saidSince(found.pairs, *shown) : std::set<core::Id>();
            std::vector<Change> changes;
            for (const Pair& pair : found.pairs) {
                const core::Id& thing = pair.owner.empty() ? pair.row.id : pair.owner;
                const bool withOwner = !pair.there.alive && going.contains(pair.owner);
                if ((!only.empty() && !only.contains(thing)) || withOwner || since.contains(thing))
                    continue;
                for (Change& change : changesTowards(asInCopy(pair), pair.here, *pair.operations,
                                                     pair.textHere, now))
                    changes.push_back(std::move(change));
            }
            return changes;
        });
        if (!done.touched.empty())
            inside_->written({.everything = true});
        return done;
    });
}

namespace {

/// Where a file goes that is put in the place of the journal: a link stays one, and what it names
/// is replaced.
std::filesystem::path behindLinks(std::filesystem::path path) {
    constexpr int most = 40;
    std::error_code error;
    for (int i = 0; i < most && std::filesystem::is_symlink(path, error); ++i) {
        const std::filesystem::path target = std::filesystem::read_symlink(path, error);
        if (error)
            break;
        path = target.is_absolute() ? target : path.parent_path() / target;
        if (!std::filesystem::is_directory(path.parent_path(), error))
            refuse(Fault::notFound,
                   say("The journal is a link to %1, which is not there: connect what it lies on. "
                       "Nothing was changed.",
                       {path.string()}));
    }
    return path;
}

/// What tells that somebody has written to a journal meanwhile.
std::array<std::int64_t, 4> standOf(const std::filesystem::path& journal) {
    std::array<std::int64_t, 4> stand{};
    for (std::size_t i = 0; i < 2; ++i) {
        const std::filesystem::path file = journal.string() + (i == 0 ? "" : "-wal");
        std::error_code none;
        const auto size = std::filesystem::file_size(file, none);
        if (none)
            continue;
        stand[2 * i] = static_cast<std::int64_t>(size);
        stand[2 * i + 1] = std::filesystem::last_write_time(file, none).time_since_epoch().count();
    }
    return stand;
}

} // namespace

core::Result<std::optional<std::filesystem::path>>
Journal::putInPlace(const std::filesystem::path& copy, const std::filesystem::path& given,
                    const JournalOptions& options) {
    const auto opened = openToLook(copy, options);
    if (!opened)
        return core::passOn(opened);
    // What goes wrong is about the journal, and not about the copy.
    try {
        const std::filesystem::path path = behindLinks(given);
        std::optional<std::filesystem::path> kept;
        std::error_code gone;
        Database& there = (*opened)->inside_->db;
        // Where nothing is, another program may begin a journal meanwhile: that one stays.
        if (!std::filesystem::exists(std::filesystem::symlink_status(path, gone)) &&
            store::pagesHold(there)) {
            saveVerified(there, path);
            return kept;
        }
        const auto stood = standOf(path);
        Replaced replaced{.file = system::identityOf(path)};
        if (stood[0] > 0) {
            const std::filesystem::path& folder =
                options.copiesFolder.empty() ? path.parent_path() : options.copiesFolder;
            const std::vector<std::uint8_t> bytes = bytesWithLog(path);
            replaced.generation = generationIn(path, bytes);
            kept = copyBytes(path, bytes, folder, "restore", options.clock->now());
        } else if (stood[2] > 0) {
            // Without its file a log can't be read, but what was written stands in it.
            kept = setLogAside(path, {.bytes = LogFile::bytesOf(LogFile::of(path))});
        }
        replaceVerified(
            there, path,
            [&](Database& fresh) {
                announceReplaced(fresh, replaced, options.clock->now().instant);
            },
            [&] {
                if (standOf(path) != stood)
                    refuse(Fault::busy,
                           say("Another program has written to %1 meanwhile. Nothing was "
                               "changed; try again.",
                               {path.string()}));
            });
        return kept;
    } catch (...) {
        return tl::unexpected(explainThrown(given));
    }
}

core::Result<std::filesystem::path> Journal::copyBefore(const char* occasion) {
    return guarded(*inside_, [&] { return inside_->copyBefore(occasion); });
}

core::Result<std::map<core::Id, std::int64_t>> Journal::reached() {
    return guarded(*inside_, [&] {
        std::map<core::Id, std::int64_t> reached;
        Query rows = inside_->db.query("SELECT d.id, max(o.sequence) FROM operation o JOIN device "
                                       "d ON d.local = o.device GROUP BY o.device");
        while (rows.next())
            reached[rows.id(0)] = rows.number(1);
        return reached;
    });
}

core::Result<std::set<std::string>> Journal::filesNamed() {
    return guarded(*inside_, [&] { return store::filesNamed(inside_->db); });
}

} // namespace upturn::store
