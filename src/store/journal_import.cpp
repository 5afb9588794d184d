// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "block_rows.hpp"
#include "inside.hpp"
#include "restating.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace upturn::store {
namespace {

using core::say;

/// Fields that an import leaves beside those of what it took over: when the export was made that
/// they are from, UTC ms; where in its order the journal stood then that it is from; and what that
/// journal says of fields that were changed here as well.
constexpr const char* asOf = "as_of";
constexpr const char* asOfOrder = "as_of_order";
constexpr const char* saidThere = "said_there";
constexpr std::array<const char*, 3> notes{asOf, asOfOrder, saidThere};

bool isNote(const std::string& field) {
    return std::ranges::find(notes, field) != notes.end();
}

void keepNotes(Value& fields, const Value& now) {
    for (const char* name : notes)
        if (const Value& known = at(now, name); !known.is_null())
            fields[name] = known;
}

/// What was said of a row by imports and what by somebody here.
struct Sides {
    /// As the last import left it, or the making of a row that none brought: what both journals
    /// started from.
    RowState common;
    bool known = true; ///< false: a repair said it again, and of what it was is not known
    std::vector<Operation> own;

    /// Somebody here changed the field, at some time, to this value.
    bool setHere(const std::string& field, const Value& value) const {
        return std::ranges::any_of(own, [&](const Operation& one) {
            return one.kind == Kind::set && one.value && one.value->contains(field) &&
                   at(*one.value, field) == value;
        });
    }
    bool changedHere(Kind kind, const std::string& set, const Value& member) const {
        return std::ranges::any_of(own, [&](const Operation& one) {
            return one.kind == kind && one.value && textAt(*one.value, "set") == set &&
                   at(*one.value, "member") == member;
        });
    }
    bool saidHere(const Version& version) const {
        return std::ranges::any_of(own,
                                   [&](const Operation& one) { return one.version == version; });
    }
};

enum class Fate { added, updated, unchanged, keptYours, inTrash };

/// Collects the changes of an import, row by row, inside its transaction.
class Importer {
  public:
    explicit Importer(Journal::Inside& inside)
        : inside_(inside)
        , now_(inside.now()) {}
    /// Says of these rows anew what was shown of them, whoever said otherwise; of others nothing.
    Importer(Journal::Inside& inside, const Shown& shown, const std::set<core::Id>& rows)
        : inside_(inside)
        , now_(inside.now())
        , shown_(&shown)
        , rows_(&rows) {}

    void take(const core::EntryRecord& record);
    void take(const core::LessonRecord& record);
    void take(const core::Block& block);
    void take(const std::string& setting, const std::string& json);
    void take(const core::Collection& all);

    std::vector<Change> changes() { return std::move(changes_); }
    core::ImportReport report() const;

  private:
    core::Id idOf(const core::Entry& entry);
    bool claim(const std::string& entity, const core::Id& id);
    Fate settle(const RowTarget& target, const std::vector<core::TextVersion>& versions);
    void settleEvent(const RowTarget& target, const core::Id& entry);
    void takeParts(const core::EntryRecord& record, const core::Id& entry);
    void takeReviews(const core::Lesson& lesson, const core::Id& id);
    void append(std::vector<Change> changes);
    /// Versions of the file, in its order, and which of those that are here each of them is.
    using Met = std::vector<const Operation*>;
    Met meet(const RowTarget& target, const RowOperations& operations,
             const std::vector<core::TextVersion>& versions, const core::Text& shown);
    const Operation* shownVersion(const RowState& now, const RowOperations& operations);
    bool saysOlderWords(const RowState& now, const RowOperations& operations,
                        const std::vector<core::TextVersion>& versions, const Met& met);
    std::vector<Change> fieldChanges(const RowTarget& target, const RowState& now,
                                     const RowOperations& operations, bool words);
    Version putText(const RowTarget& target, const core::Text& text, std::int64_t at,
                    std::vector<Version> parents);
    void putVersions(const RowTarget& target, std::span<const core::TextVersion> versions,
                     std::vector<Version> parents);
    void sayAgain(const RowTarget& shown, const std::vector<core::TextVersion>& versions);
    Sides sidesOf(const core::Id& row, std::span<const Operation> operations);
    bool isOlder(const RowState& now) const;
    void noteExport(Value& fields) const;
    /// What there is to say of the words of a row.
    struct Words {
        std::span<const core::TextVersion> missing; ///< of the file, in its order
        bool shows = false;                         ///< other words than those that are shown
        bool older = false;                         ///< than those
        bool goOn = false;                          ///< from those
        bool isNew() const { return (shows && !older) || !missing.empty(); }
    };
    Words wordsOf(const RowTarget& target, const RowState& now, const RowOperations& operations,
                  const std::vector<core::TextVersion>& versions, const core::Text& shown);
    void putBeneath(const RowTarget& target, const RowState& now, const RowOperations& operations,
                    const Words& words, const core::Text& shown);
    Fate join(const RowTarget& target, const RowState& now, const RowOperations& operations,
              const Sides& sides, const Words& words, const core::Text& shown);
    bool joinFields(const RowTarget& target, const RowState& now, const Sides& sides,
                    RowTarget& joined);
    static bool joinSets(const RowTarget& target, const RowState& now, const Sides& sides,
                         RowTarget& joined);
    bool hasWords(const core::Text& words, const RowOperations& operations);
    bool saidAgain(const Operation& head, const RowOperations& operations);
    void bothChanged(const RowTarget& target);
    void noteShown(const RowTarget& target);
    bool lostOnlyImported(const core::Id& row);
    std::optional<std::int64_t> startedAt(const std::optional<core::JournalState>& state);
    void keepUnsaid(RowTarget& target, const std::set<std::string>& unsaid);
    bool fillsEmpty(const RowTarget& target);
    bool comesAgain(const RowTarget& target, std::span<const Operation> operations);
    void note(const core::Id& entry, Fate fate);

    Journal::Inside& inside_;
    core::Moment now_;
    std::int64_t exported_ = 0; ///< when what is imported was written out; 0: not known
    std::optional<core::JournalState> from_; ///< and how its journal stood then
    std::optional<std::int64_t> started_;    ///< as startedAt, of the entry that is under way
    const Shown* shown_ = nullptr;           ///< none: an import, which says nothing anew
    const std::set<core::Id>* rows_ = nullptr;
    std::vector<Change> changes_;
    std::map<core::Id, Fate> entries_;
    std::vector<Fate> alone_; ///< lessons and blocks without an entry of the import
    std::size_t attachments_ = 0;
    std::set<core::Id> claimed_;
    std::vector<core::Skipped> skipped_;
    std::map<std::string, int> sameMinute_;
    std::map<std::string, std::string> versions_; ///< in the file -> here
    std::set<core::Id> came_;                     ///< rows that were not here, or not any more
    std::map<core::Id, core::Text> bothChanged_;
    std::set<core::Id> shownAnew_; ///< entries of which something is shown that was not before
};

/// Without a name in its source an entry is named by its minute and which one it is in it.
core::Id Importer::idOf(const core::Entry& entry) {
    if (!entry.id.empty())
        return entry.id;
    const core::Source source = entry.source.value_or(core::Source{});
    if (!source.id.empty())
        return core::Id::derived({"import", source.format, source.id});
    const std::string minute = std::to_string(entry.happened.instant / 60'000);
    const std::string nth = std::to_string(sameMinute_[source.format + ' ' + minute]++);
    return core::Id::derived({"import", source.format, minute, nth});
}

/// Whether the id may name this. Taken twice, or for something else, one id would turn two things
/// into one.
bool Importer::claim(const std::string& entity, const core::Id& id) {
    const auto skip = [&](std::string why) {
        skipped_.push_back({entity + ' ' + id.hex(), std::move(why)});
        return false;
    };
    if (!claimed_.insert(id).second)
        return skip(say("Its id is given before in what is imported; only the first was taken."));
    const RowOperations operations = inside_.ledger.operationsOf(id);
    if (!operations->empty() && operations->front().entity != entity)
        return skip(say("Its id is that of something else in this journal."));
    return true;
}

/// Where both had changed a field, an import says what the other has, and then what was here: of
/// these two the first is what both have in common from then on, also when it is undone.
bool saysOurs(const Operation& theirs, const Operation& ours) {
    if (theirs.kind != Kind::set || ours.kind != Kind::set || theirs.step != ours.step ||
        !theirs.value || !ours.value || !theirs.value->is_object() || !ours.value->is_object() ||
        theirs.value->size() != ours.value->size() || ours.value->empty())
        return false;
    for (const auto& [name, value] : ours.value->get_ref<const Value::object_t&>())
        if (!theirs.value->contains(name) || at(*theirs.value, name) == value)
            return false;
    return true;
}

/// Tells who said what of the row. That it was put into the trash and back, or what was purged of
/// it, says nothing of what it holds.
Sides Importer::sidesOf(const core::Id& row, std::span<const Operation> operations) {
    Sides sides;
    std::vector<Operation> common;
    std::vector<Operation> repaired;
    std::optional<std::int64_t> making;
    for (const Operation& operation : operations) {
        const bool says = operation.kind != Kind::erase && operation.kind != Kind::purge &&
                          !operation.purged &&
                          !(operation.kind == Kind::set && operation.value == Value::object());
        if (!says)
            continue;
        const auto act = inside_.ledger.typeOfStep(operation.step);
        if (started_) {
            if (operation.local <= *started_ || act == ActType::importing)
                common.push_back(operation);
            else
                sides.own.push_back(operation);
            continue;
        }
        if (!making)
            making = operation.step;
        if (act == ActType::repair)
            repaired.push_back(operation);
        else if (act != ActType::importing)
            sides.own.push_back(operation);
        if (act == ActType::importing && !common.empty() && saysOurs(common.back(), operation))
            continue;
        if (act == ActType::importing || operation.step == *making)
            common.push_back(operation);
    }
    if (started_) {
        sides.common = stateOf(common);
        return sides;
    }
    sides.known = repaired.empty() || lostOnlyImported(row);
    std::vector<Operation>& of = sides.known ? common : sides.own;
    of.insert(of.end(), repaired.begin(), repaired.end());
    sides.common = stateOf(common);
    return sides;
}

/// The number of the operation at which this journal stood when the other took the row over from
/// it; none where it did not, or from a copy that went its own way since.
std::optional<std::int64_t> Importer::startedAt(const std::optional<core::JournalState>& state) {
    if (!state)
        return std::nullopt;
    Query said = inside_.db.query(
        "SELECT o.local FROM operation o JOIN device d ON d.local = o.device JOIN journal j ON "
        "j.id = ? WHERE d.id = ? AND o.stamp = ?");
    said.with(state->journal, state->device, state->stamp);
    return said.next() ? std::optional(said.number(0)) : std::nullopt;
}

/// Of what the file says nothing stays as it is.
void Importer::keepUnsaid(RowTarget& target, const std::set<std::string>& unsaid) {
    if (unsaid.empty())
        return;
    const RowState here = inside_.ledger.state(target.row);
    for (const std::string& name : unsaid) {
        if (const Value& known = at(here.fields, name); !known.is_null())
            target.fields[name] = known;
        if (const auto known = here.sets.find(name); known != here.sets.end())
            target.sets[name] = known->second;
    }
}

/// What a repair said again was imported, by what is still known of the records it gave up.
bool Importer::lostOnlyImported(const core::Id& row) {
    Query lost = inside_.db.query(
        "SELECT coalesce(s.type, '') FROM operation o JOIN step s ON s.local = o.step JOIN lost l "
        "ON l.device = o.device AND o.sequence BETWEEN l.first AND l.last WHERE o.row = ?");
    lost.with(row);
    bool known = false;
    for (; lost.next(); known = true)
        if (const auto act = actNamed(lost.text(0));
            act != ActType::importing && act != ActType::repair)
            return false;
    return known;
}

/// A row that was taken back lies in no list and in no trash, so nothing but an import that has it
/// brings it back; what was purged comes again too. What happened, a review or a day, stays taken
/// back unless it belongs to something that comes, or its import was what was undone.
bool Importer::comesAgain(const RowTarget& target, std::span<const Operation> operations) {
    if (!target.event)
        return true;
    for (const char* owner : {"entry", "lesson", "practice"})
        if (came_.contains(idAt(target.fields, owner)))
            return true;
    const auto end =
        std::find_if(operations.rbegin(), operations.rend(), [](const Operation& operation) {
            return operation.kind == Kind::cancel || operation.kind == Kind::purge;
        });
    if (end == operations.rend() || end->kind == Kind::purge)
        return true;
    Query step = inside_.db.query("SELECT type FROM step WHERE local = ? AND role = ?");
    return step.with(end->step, static_cast<int>(Role::undo)).next() &&
           step.text(0) == nameOf(ActType::importing);
}

void Importer::append(std::vector<Change> changes) {
    for (Change& change : changes)
        changes_.push_back(std::move(change));
}

/// Finds the versions of the file among those that are here: the same one, or of the same words
/// and time. What is here is valid as long as `operations` is.
Importer::Met Importer::meet(const RowTarget& target, const RowOperations& operations,
                             const std::vector<core::TextVersion>& versions,
                             const core::Text& shown) {
    std::vector<const Operation*> here;
    for (const Operation& operation : *operations)
        if (operation.kind == Kind::text && !operation.purged)
            here.push_back(&operation);
    const auto same = [&](const core::TextVersion& version, const Operation& operation) {
        if (version.id == toText(operation.version))
            return true;
        // Most texts have one version: nothing of it need be read again.
        if (versions.size() == 1 && here.size() == 1)
            return version.text == shown;
        return inside_.ledger.timeOf(operation) == version.at &&
               inside_.ledger.textOf(operation.version, target.row) == version.text;
    };
    Met met(versions.size(), nullptr);
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const auto found = std::ranges::find_if(
            here, [&](const Operation* operation) { return same(versions[i], *operation); });
        if (found == here.end())
            continue;
        met[i] = *found;
        if (!versions[i].id.empty())
            versions_[versions[i].id] = toText((*found)->version);
        here.erase(found);
    }
    return met;
}

/// An undo says again what stood there before, and so does an import that puts what the other says
/// beneath it.
bool Importer::saidAgain(const Operation& head, const RowOperations& operations) {
    Query step = inside_.db.query("SELECT role, coalesce(type, '') FROM step WHERE local = ?");
    if (!step.with(head.step).next())
        return false;
    if (step.small(0) != static_cast<int>(Role::done))
        return true;
    return actNamed(step.text(1)) == ActType::importing &&
           std::ranges::any_of(*operations, [&](const Operation& one) {
               return one.kind == Kind::text && one.step == head.step &&
                      one.version != head.version;
           });
}

/// The version that is shown; of words that were said again the version that said them first.
const Operation* Importer::shownVersion(const RowState& now, const RowOperations& operations) {
    if (now.head() == nullptr)
        return nullptr;
    const auto isHead = [&](const Operation& one) {
        return one.kind == Kind::text && one.version == *now.head();
    };
    const auto head = std::ranges::find_if(*operations, isHead);
    if (head == operations->end())
        return nullptr;
    const Operation* first = &*head;
    if (!saidAgain(*first, operations))
        return first;
    const core::Text words = inside_.ledger.textOf(head->version, head->row);
    for (auto one = head; one != operations->begin();)
        if (--one; one->kind == Kind::text && !one->purged &&
                   inside_.ledger.textOf(one->version, one->row) == words) {
            first = &*one;
            if (!saidAgain(*first, operations))
                return first;
        }
    return first;
}

/// Whether the words that the file ends with were here before those that are shown: by the order
/// that the file or the record gives them, and by their times where neither knows both.
bool Importer::saysOlderWords(const RowState& now, const RowOperations& operations,
                              const std::vector<core::TextVersion>& versions, const Met& met) {
    const Operation* const shown = shownVersion(now, operations);
    if (shown == nullptr || versions.empty())
        return false;
    if (std::ranges::find(met, shown) != met.end())
        return false; // the file goes on from it
    if (met.back() != nullptr)
        return true;
    const std::int64_t last = versions.back().at;
    return last != 0 && last < inside_.ledger.timeOf(*shown);
}

/// An export that was made before the one the row is from. Of one journal its own order tells,
/// whatever its clock showed, as long as one device wrote it.
bool Importer::isOlder(const RowState& now) const {
    const Value& order = at(now.fields, asOfOrder);
    if (from_ && idAt(order, "journal") == from_->journal && idAt(order, "device") == from_->device)
        return from_->stamp < numberAt(order, "stamp");
    const auto known = maybeNumberAt(now.fields, asOf);
    return known && exported_ != 0 && exported_ < *known;
}

void Importer::noteExport(Value& fields) const {
    fields[asOf] = exported_;
    fields.erase(asOfOrder);
    if (from_)
        fields[asOfOrder] = Value{{"journal", toValue(from_->journal)},
                                  {"device", toValue(from_->device)},
                                  {"stamp", from_->stamp}};
}

/// What is left to be said of the fields and sets. With each goes which export it is from, so that
/// an older one that comes later changes nothing back.
std::vector<Change> Importer::fieldChanges(const RowTarget& target, const RowState& now,
                                           const RowOperations& operations, bool words) {
    RowTarget fields = target;
    fields.text.reset();
    keepNotes(fields.fields, now.fields);
    std::vector<Change> changes = changesTowards(fields, now, *operations, {}, now_.instant);
    if ((changes.empty() && !words) || exported_ == 0)
        return changes;
    noteExport(fields.fields);
    return changesTowards(fields, now, *operations, {}, now_.instant);
}

/// A version of the text that builds on `parents`, from then where that is known; gives its name.
Version Importer::putText(const RowTarget& target, const core::Text& text, std::int64_t at,
                          std::vector<Version> parents) {
    Version version = inside_.ledger.upcoming(changes_.size());
    Change change = textChange(target.entity, target.row, text, std::move(parents));
    if (at != 0)
        change.value["at"] = at;
    changes_.push_back(std::move(change));
    return version;
}

/// Each version builds on the one before; the last one is the text itself.
void Importer::putVersions(const RowTarget& target, std::span<const core::TextVersion> versions,
                           std::vector<Version> parents) {
    const auto put = [&](const core::Text& text, std::int64_t at, const std::string& was) {
        parents = {putText(target, text, at, std::move(parents))};
        if (!was.empty())
            versions_[was] = toText(parents.front());
    };
    for (const core::TextVersion& version : versions)
        put(version.text, version.at, version.id);
    if (versions.empty() || versions.back().text != *target.text)
        put(*target.text, 0, {});
}

/// When a version was said, UTC ms; 0 where it can't be told. Its name has the stamp, which tells
/// it where its step is lost, or all of it but the name.
std::int64_t timeOfVersion(std::int64_t at, const std::string& id) {
    if (at != 0)
        return at;
    const auto version = parseVersion(id);
    return version ? version->stamp / stampAt(1) : 0;
}

/// When the words that are shown were written, UTC ms; 0 where it can't be told. Words that were
/// never changed are as old as what they are of.
std::int64_t timeOfText(const RowTarget& target, const std::vector<core::TextVersion>& versions,
                        const Shown& shown) {
    const auto version = shown.versions.find(target.row);
    for (const core::TextVersion& one : versions)
        if (one.text == *target.text ||
            (version != shown.versions.end() && one.id == version->second))
            return timeOfVersion(one.at, one.id);
    if (!versions.empty())
        return version == shown.versions.end() ? 0 : timeOfVersion(0, version->second);
    for (const char* name : {"written", "kept"})
        if (const Value& moment = at(target.fields, name); !moment.is_null())
            return momentFrom(moment).instant;
    return numberAt(target.fields, "at");
}

/// Takes away and gives nothing.
bool onlyTakes(Change& change) {
    if (change.kind == Kind::remove)
        return true;
    if (change.kind != Kind::set)
        return false;
    auto& fields = change.value.get_ref<Value::object_t&>();
    std::erase_if(fields, [](const auto& field) { return field.second.is_null(); });
    return fields.empty();
}

/// The row as it is shown, but for what a hash says of it.
RowTarget asProved(RowTarget target, const std::vector<core::TextVersion>& versions,
                   const Shown& shown) {
    if (const auto said = shown.recorded.find(target.row); said != shown.recorded.end()) {
        // What an importer adds to it is no part of the record: where the row stood.
        for (const auto& [name, value] : said->second.fields.get_ref<const Value::object_t&>())
            target.fields[name] = value;
        target.sets = said->second.sets;
    }
    const auto version = shown.versions.find(target.row);
    if (version == shown.versions.end() || !shown.proved.contains(version->second))
        return target;
    for (const core::TextVersion& one : versions)
        if (one.id == version->second)
            target.text = one.text;
    return target;
}

/// As it was shown: its words with the time they had, before them those that only their hash still
/// vouches for, and where it lay.
void Importer::sayAgain(const RowTarget& shown, const std::vector<core::TextVersion>& versions) {
    const RowTarget target = asProved(shown, versions, *shown_);
    const RowOperations operations = inside_.ledger.operationsOf(target.row);
    const RowState now = stateOf(*operations);
    const core::Text here = inside_.ledger.textShown(now, target.row);
    RowTarget fields = target;
    fields.text.reset();
    keepNotes(fields.fields, now.fields);
    std::vector<Change> changes = changesTowards(fields, now, *operations, here, now_.instant);
    if (!shown_->takesAway && now.alive)
        std::erase_if(changes, onlyTakes);
    append(std::move(changes));

    std::vector<Version> parents = now.heads;
    bool last = target.text && (parents.empty() ? !target.text->empty() : here != *target.text);
    const auto put = [&](const core::Text& text, std::int64_t at) {
        parents = {putText(target, text, at, std::move(parents))};
    };
    for (const core::TextVersion& version : versions)
        if (target.text && version.text != *target.text && shown_->proved.contains(version.id)) {
            put(version.text, timeOfVersion(version.at, version.id));
            last = true;
        }
    if (last)
        put(*target.text, timeOfText(target, versions, *shown_));

    const auto trashed = shown_->trashed.find(target.row);
    if (trashed == shown_->trashed.end())
        return;
    append({changeToTrash(inside_, target, *operations, trashed->second, changes_.size())});
}

Importer::Words Importer::wordsOf(const RowTarget& target, const RowState& now,
                                  const RowOperations& operations,
                                  const std::vector<core::TextVersion>& versions,
                                  const core::Text& shown) {
    Words words;
    if (!target.text)
        return words;
    words.shows = *target.text != shown;
    const Met met = meet(target, operations, versions, shown);
    const auto last =
        std::find_if(met.rbegin(), met.rend(), [](const Operation* one) { return one; });
    // What the file has beyond the versions that are here, or its last where that is not shown.
    words.missing = std::span(versions).subspan(static_cast<std::size_t>(met.rend() - last));
    words.older = words.shows && saysOlderWords(now, operations, versions, met);
    if (words.shows && !words.older && words.missing.empty() && !versions.empty())
        words.missing = std::span(versions).last(1);
    if (words.isNew()) {
        const Operation* const head = shownVersion(now, operations);
        words.goOn = head == nullptr || std::ranges::find(met, head) != met.end();
    }
    return words;
}

/// Words that are not here yet and are not to be shown: what is shown follows them, with the time
/// it has.
void Importer::putBeneath(const RowTarget& target, const RowState& now,
                          const RowOperations& operations, const Words& words,
                          const core::Text& shown) {
    const std::int64_t at = inside_.ledger.timeOf(*shownVersion(now, operations));
    RowTarget beneath = target;
    if (!words.missing.empty())
        beneath.text = words.missing.back().text;
    putVersions(beneath, words.missing, now.heads);
    putText(target, shown, at, {inside_.ledger.upcoming(changes_.size() - 1)});
}

bool Importer::hasWords(const core::Text& words, const RowOperations& operations) {
    return std::ranges::any_of(*operations, [&](const Operation& one) {
        return one.kind == Kind::text && !one.purged &&
               inside_.ledger.textOf(one.version, one.row) == words;
    });
}

void Importer::bothChanged(const RowTarget& target) {
    const core::Id entry =
        target.entity == entity::entry ? target.row : idAt(target.fields, "entry");
    bothChanged_.try_emplace(entry.empty() ? target.row : entry,
                             inside_.placeOf(entry, target.row));
}

void Importer::noteShown(const RowTarget& target) {
    if (target.entity == core::shapeOf(core::BlockKind::origin).name)
        return; // beside the words
    const core::Id entry =
        target.entity == entity::entry ? target.row : idAt(target.fields, "entry");
    shownAnew_.insert(entry.empty() ? target.row : entry);
}

/// Each field by itself: where it is as both started from it, what the other says of it comes;
/// where it was changed here it stays. What stood here once is no news of the other. Whether
/// something stays that the other says otherwise.
bool Importer::joinFields(const RowTarget& target, const RowState& now, const Sides& sides,
                          RowTarget& joined) {
    std::set<std::string> names;
    for (const Value* fields : {&now.fields, &target.fields})
        for (const auto& [name, value] : fields->get_ref<const Value::object_t&>())
            if (!isNote(name))
                names.insert(name);
    Value there =
        at(now.fields, saidThere).is_object() ? at(now.fields, saidThere) : Value::object();
    Value theirs = Value::object();
    Value ours = Value::object();
    bool stays = false;
    for (const std::string& name : names) {
        const Value& here = at(now.fields, name);
        const Value& said = at(target.fields, name);
        if (here == said)
            continue;
        const Value& common = there.contains(name) ? there[name] : at(sides.common.fields, name);
        const bool known = sides.known && said != common && !sides.setHere(name, said);
        if (known && here == common) {
            there.erase(name);
            if (said.is_null())
                joined.fields.erase(name);
            else
                joined.fields[name] = said;
            continue;
        }
        stays = true;
        if (!known || said.is_null())
            continue;
        there[name] = theirs[name] = said;
        ours[name] = here;
    }
    joined.fields.erase(saidThere);
    if (!there.empty())
        joined.fields[saidThere] = there;
    if (theirs.empty())
        return stays;
    // History then has what the other journal says, and what is shown after it.
    changes_.push_back({target.entity, target.row, Kind::set, std::move(theirs), {}});
    changes_.push_back({target.entity, target.row, Kind::set, std::move(ours), {}});
    bothChanged(target);
    return stays;
}

/// Each member by itself, in the same way.
bool Importer::joinSets(const RowTarget& target, const RowState& now, const Sides& sides,
                        RowTarget& joined) {
    static const std::set<Value> none;
    const auto membersOf = [](const auto& sets, const std::string& name) -> const std::set<Value>& {
        const auto found = sets.find(name);
        return found == sets.end() ? none : found->second;
    };
    bool stays = false;
    std::set<std::string> names;
    for (const auto* sets : {&now.sets, &target.sets})
        for (const auto& [name, members] : *sets)
            names.insert(name);
    for (const std::string& name : names) {
        const std::set<Value>& here = membersOf(now.sets, name);
        const std::set<Value>& said = membersOf(target.sets, name);
        const std::set<Value>& common = membersOf(sides.common.sets, name);
        for (const Value& member : said)
            if (!here.contains(member)) {
                const bool comes = sides.known && !common.contains(member) &&
                                   !sides.changedHere(Kind::add, name, member);
                stays = stays || !comes;
                if (comes)
                    joined.sets[name].insert(member);
            }
        for (const Value& member : here)
            if (!said.contains(member)) {
                const bool goes = sides.known && common.contains(member) &&
                                  !sides.changedHere(Kind::remove, name, member);
                stays = stays || !goes;
                if (goes)
                    joined.sets[name].erase(member);
            }
    }
    return stays;
}

/// A row that was written here and in the journal of the file.
Fate Importer::join(const RowTarget& target, const RowState& now, const RowOperations& operations,
                    const Sides& sides, const Words& words, const core::Text& shown) {
    const std::size_t before = changes_.size();
    const Operation* const head = shownVersion(now, operations);
    const bool ours = head != nullptr && sides.saidHere(head->version);
    bool stays = words.shows && ours;
    bool said = false;
    if (words.isNew()) {
        const bool comes = head == nullptr || !words.shows || words.goOn || (!words.older && !ours);
        const core::Text& last = words.missing.empty() ? *target.text : words.missing.back().text;
        if (comes) {
            putVersions(target, words.missing, now.heads);
            stays = false;
            if (words.shows)
                noteShown(target);
        } else if (words.missing.size() > 1 || !hasWords(last, operations)) {
            putBeneath(target, now, operations, words, shown);
            if (ours)
                bothChanged(target);
        }
        said = changes_.size() > before;
    }
    if (!isOlder(now)) {
        RowTarget joined = target;
        joined.text.reset();
        joined.fields = now.fields;
        joined.sets = now.sets;
        const bool fields = joinFields(target, now, sides, joined);
        const bool sets = joinSets(target, now, sides, joined);
        stays = stays || fields || sets;
        const auto changes = [&] {
            return changesTowards(joined, now, *operations, {}, now_.instant);
        };
        RowTarget seen = joined;
        for (const char* name : notes)
            seen.fields.erase(name);
        keepNotes(seen.fields, now.fields);
        if (!changesTowards(seen, now, *operations, {}, now_.instant).empty())
            noteShown(target);
        if (exported_ != 0 && (said || !changes().empty()))
            noteExport(joined.fields);
        append(changes());
    }
    if (changes_.size() > before)
        return Fate::updated;
    return stays ? Fate::keptYours : Fate::unchanged;
}

Fate Importer::settle(const RowTarget& target, const std::vector<core::TextVersion>& versions) {
    if (shown_ != nullptr) {
        if (rows_->contains(target.row) && !shown_->bare.contains(target.row))
            sayAgain(target, versions);
        return Fate::unchanged;
    }
    const RowOperations operations = inside_.ledger.operationsOf(target.row);
    const RowState now = stateOf(*operations);
    const core::Text shown = inside_.ledger.textShown(now, target.row);
    const Words words = wordsOf(target, now, operations, versions, shown);
    const auto put = [&](std::vector<Change> changes) {
        append(std::move(changes));
        if (words.isNew())
            putVersions(target, words.missing, now.heads);
    };

    const bool takenBack = target.event ? !now.alive && !now.erasedAt : !now.exists;
    if (operations->empty() || (takenBack && comesAgain(target, *operations))) {
        put(fieldChanges(target, now, operations, words.isNew()));
        came_.insert(target.row);
        noteShown(target);
        return Fate::added;
    }
    if (!now.alive)
        return now.erasedAt ? Fate::inTrash : Fate::keptYours;
    std::vector<Change> changes = fieldChanges(target, now, operations, words.isNew());
    if (changes.empty() && !words.isNew() && !words.older)
        return Fate::unchanged;
    if (const Sides sides = sidesOf(target.row, *operations); !sides.own.empty())
        // Settings have the same name in journals that have nothing in common.
        return target.event || target.entity == entity::setting
                   ? Fate::keptYours
                   : join(target, now, operations, sides, words, shown);
    if (!words.older && !isOlder(now)) {
        put(std::move(changes));
        noteShown(target);
        return Fate::updated;
    }
    if (!words.isNew())
        return Fate::unchanged;
    if (words.older)
        putBeneath(target, now, operations, words, shown);
    else // words go by their own order
        putVersions(target, words.missing, now.heads);
    return Fate::updated;
}

void Importer::note(const core::Id& entry, Fate fate) {
    const auto [known, first] = entries_.try_emplace(entry, fate);
    const auto moreTelling = [](Fate a, Fate b) {
        // An entry of which a part came anew was updated.
        const bool came = b == Fate::added || b == Fate::updated;
        if (came && (a == Fate::unchanged || a == Fate::keptYours))
            return Fate::updated;
        return a == Fate::unchanged ? b : a;
    };
    if (!first)
        known->second = moreTelling(known->second, fate);
}

void Importer::settleEvent(const RowTarget& target, const core::Id& entry) {
    if (!claim(target.entity, target.row))
        return;
    const Fate fate = settle(target, {});
    if (!entry.empty())
        note(entry, fate);
}

std::set<Value> texts(const std::vector<core::Text>& members) {
    std::set<Value> out;
    for (const core::Text& member : members)
        if (!member.blank())
            out.insert(member.utf8());
    return out;
}

void put(Value& fields, const char* name, const core::Text& text) {
    if (!text.blank())
        fields[name] = text.utf8();
}

void put(Value& fields, const char* name, const std::string& text) {
    if (!text.empty())
        fields[name] = text;
}

template<class Sets>
void putSet(Sets& sets, const char* name, std::set<Value> members) {
    if (!members.empty())
        sets[name] = std::move(members);
}

RowTarget entryTarget(const core::Entry& entry, const core::Id& id) {
    RowTarget target{.entity = entity::entry, .row = id, .text = entry.text};
    Value& fields = target.fields;
    fields["kind"] = std::string(nameOf(entry.kind));
    put(fields, "title", entry.title);
    fields["happened"] = toValue(entry.happened);
    fields["written"] = toValue(entry.written);
    put(fields, "area", entry.area);
    if (entry.weight)
        fields["weight"] = *entry.weight;
    if (entry.starred)
        fields["starred"] = true;
    if (entry.again)
        fields["again"] = std::string(nameOf(*entry.again));
    if (entry.sort)
        fields["sort"] = std::string(nameOf(*entry.sort));
    if (entry.lift)
        fields["lift"] = std::string(nameOf(*entry.lift));
    if (entry.safe)
        fields["safe"] = std::string(nameOf(*entry.safe));
    if (entry.source)
        fields["source"] = Value{{"format", entry.source->format}, {"id", entry.source->id}};
    putSet(target.sets, "tags", texts(entry.tags));
    putSet(target.sets, "feelings", texts(entry.feelings));
    putSet(target.sets, "causes", texts(entry.causes));
    putSet(target.sets, "heeded", texts(entry.heeded));
    putSet(target.sets, "corrected", texts(entry.corrected));
    std::set<Value> files;
    for (const core::Attachment& file : entry.attachments)
        files.insert(
            Value{{"name", file.name.utf8()}, {"type", file.type}, {"sha256", file.sha256}});
    putSet(target.sets, "attachments", std::move(files));
    return target;
}

RowTarget answerTarget(const core::Answer& answer, const core::Id& entry, const core::Id& id) {
    RowTarget target{.entity = entity::answer, .row = id, .text = answer.text};
    Value& fields = target.fields;
    fields["entry"] = toValue(entry);
    fields["question"] = answer.question.id;
    fields["words"] = answer.question.text.utf8();
    fields["at"] = answer.at;
    put(fields, "guide", answer.question.guide);
    put(fields, "pack_version", answer.question.version);
    put(fields, "stage", answer.question.stage);
    put(fields, "article", answer.question.article);
    put(fields, "yields", answer.question.yields);
    return target;
}

RowTarget stepTarget(const core::NextStep& step, const core::Id& entry, const core::Id& id) {
    RowTarget target{.entity = entity::nextStep, .row = id};
    Value& fields = target.fields;
    fields["entry"] = toValue(entry);
    fields["created"] = step.created;
    put(fields, "when", step.when);
    put(fields, "then", step.then);
    if (step.due)
        fields["due"] = core::dayNumber(*step.due);
    if (step.outcome) {
        fields["outcome"] = std::string(nameOf(*step.outcome));
        fields["closed"] = step.closed;
    }
    if (step.helped)
        fields["helped"] = *step.helped;
    put(fields, "what", step.what);
    if (step.kind)
        fields["kind"] = std::string(nameOf(*step.kind));
    put(fields, "why", step.why);
    put(fields, "differently", step.differently);
    if (!step.follows.empty())
        fields["follows"] = toValue(step.follows);
    if (!step.lesson.empty())
        fields["lesson"] = toValue(step.lesson);
    if (step.askAgain)
        fields["ask_again"] = core::dayNumber(*step.askAgain);
    return target;
}

core::Id orDerived(const core::Id& id, const char* what, const core::Id& parent, std::size_t nth) {
    return id.empty() ? core::Id::derived({"import", what, parent.hex(), std::to_string(nth)}) : id;
}

void Importer::take(const core::EntryRecord& record) {
    const core::Id entry = idOf(record.entry);
    if (!claim(entity::entry, entry))
        return;
    RowTarget target = entryTarget(record.entry, entry);
    keepUnsaid(target, record.unsaid);
    started_ = startedAt(record.asOf);
    const Fate fate = settle(target, record.versions);
    started_.reset();
    note(entry, fate);
    attachments_ += record.entry.attachments.size();
    takeParts(record, entry);
}

/// Reviews and ratings stand in the order in which they were made. One that says it came after its
/// successor was made while the clock stood ahead: for each of them the time that keeps the order.
template<class Event>
std::vector<std::int64_t> placesOf(const std::vector<Event>& events) {
    std::vector<std::int64_t> places(events.size());
    for (std::size_t i = events.size(); i-- > 0;) {
        places[i] = events[i].at;
        if (i + 1 < events.size() && places[i] > places[i + 1])
            places[i] = places[i + 1] - 1;
    }
    return places;
}

void Importer::takeParts(const core::EntryRecord& record, const core::Id& entry) {
    std::size_t nth = 0;
    for (const core::AnswerRecord& answer : record.answers) {
        const core::Id id = orDerived(answer.answer.id, "answer", entry, nth++);
        if (claim(entity::answer, id))
            note(entry, settle(answerTarget(answer.answer, entry, id), answer.versions));
    }
    nth = 0;
    for (const core::NextStep& step : record.steps) {
        const core::Id id = orDerived(step.id, "step", entry, nth++);
        if (claim(entity::nextStep, id))
            note(entry, settle(stepTarget(step, entry, id), {}));
    }
    nth = 0;
    const std::vector<std::int64_t> places = placesOf(record.entry.ratings);
    for (const core::Rating& rating : record.entry.ratings) {
        const core::Id row = orDerived(rating.id, "rating", entry, nth);
        const RowState here = inside_.ledger.state(row);
        Value fields{{"entry", toValue(entry)}, {"at", rating.at}, {"weight", rating.weight}};
        // One that was made here has its place by the record; where that is lost, by what was
        // shown.
        if (places[nth] != rating.at &&
            (shown_ != nullptr || !here.alive || here.fields.contains("placed")))
            fields["placed"] = places[nth];
        settleEvent({.entity = entity::rating, .row = row, .event = true, .fields = fields}, entry);
        ++nth;
    }
    nth = 0;
    for (const core::Encounter& met : record.encounters)
        settleEvent(
            {.entity = entity::encounter,
             .row = orDerived(met.id, "encounter", entry, nth++),
             .event = true,
             .fields = Value{{"entry", toValue(entry)},
                             {"question", met.question},
                             {"guide", met.guide},
                             {"met", met.met == core::Met::skipped ? "skipped" : "answered"},
                             {"at", met.at}}},
            entry);
}

void Importer::take(const core::LessonRecord& record) {
    const core::Lesson& lesson = record.lesson;
    const core::Id id =
        lesson.id.empty()
            ? core::Id::derived({"import", "lesson", lesson.from.entry.hex(), lesson.text.utf8()})
            : lesson.id;
    if (!claim(entity::lesson, id))
        return;
    RowTarget target{.entity = entity::lesson, .row = id, .text = lesson.text};
    Value& fields = target.fields;
    fields["kept"] = toValue(lesson.kept);
    if (!lesson.from.entry.empty())
        fields["entry"] = toValue(lesson.from.entry);
    if (!lesson.from.answer.empty())
        fields["answer"] = toValue(lesson.from.answer);
    // The version it was taken from has another name here, if it came along.
    const auto known = versions_.find(lesson.from.version);
    put(fields, "version", known == versions_.end() ? lesson.from.version : known->second);
    if (!lesson.from.quote.empty()) {
        fields["start"] = lesson.from.start;
        fields["end"] = lesson.from.end;
        fields["quote"] = lesson.from.quote.utf8();
    }
    if (lesson.retired)
        fields["retired"] = true;
    if (lesson.broughtBack != 0)
        fields["back"] = lesson.broughtBack;
    if (!lesson.mergedInto.empty())
        fields["merged"] = toValue(lesson.mergedInto);
    putSet(target.sets, "muscles", texts(lesson.muscles));
    const RowState here = inside_.ledger.state(id);
    if (here.alive && versions_.find(lesson.from.version) == versions_.end())
        put(fields, "version", textAt(here.fields, "version"));
    const Fate fate = settle(target, record.versions);
    if (entries_.contains(lesson.from.entry))
        note(lesson.from.entry, fate);
    else
        alone_.push_back(fate);
    takeReviews(lesson, id);
}

void Importer::takeReviews(const core::Lesson& lesson, const core::Id& id) {
    std::size_t nth = 0;
    const std::vector<std::int64_t> places = placesOf(lesson.reviews);
    for (const core::Review& review : lesson.reviews) {
        const core::Id row = orDerived(review.id, "review", id, nth);
        const RowState here = inside_.ledger.state(row);
        Value value{{"lesson", toValue(id)},
                    {"at", review.at},
                    {"day", core::dayNumber(review.day)},
                    {"grade", static_cast<int>(review.grade)}};
        // One that was made here has its place by the record; where that is lost, by what was
        // shown.
        if (shown_ == nullptr && places[nth] != review.at &&
            (!here.alive || here.fields.contains("placed")))
            value["placed"] = places[nth];
        if (shown_ != nullptr)
            if (const auto said = shown_->reviewed.find(row); said != shown_->reviewed.end())
                value["said"] = said->second;
        if (review.met)
            value["met"] = *review.met;
        if (review.used)
            value["used"] = *review.used;
        put(value, "note", review.note);
        if (!review.entry.empty())
            value["entry"] = toValue(review.entry);
        if (!review.step.empty())
            value["step"] = toValue(review.step);
        settleEvent({.entity = entity::review, .row = row, .event = true, .fields = value},
                    entries_.contains(lesson.from.entry) ? lesson.from.entry : core::Id());
        ++nth;
    }
}

void Importer::take(const core::Block& block) {
    const core::BlockShape& shape = core::shapeOf(block.kind);
    Value fields{{"at", block.at}};
    std::string content;
    for (const auto& [name, value] : block.fields) {
        fields[name] = toValue(value);
        content += name + '=' + fields[name].dump() + '\n';
    }
    if (!block.entry.empty())
        fields["entry"] = toValue(block.entry);
    if (block.closed != 0)
        fields["closed"] = block.closed;
    const core::Id id = block.id.empty()
                            ? core::Id::derived({"import", shape.name, block.entry.hex(), content})
                            : block.id;
    if (!claim(std::string(shape.name), id))
        return;
    // As with a lesson: the version its words stand in has another name here, if it came along.
    if (const std::string version = textAt(fields, "version"); !version.empty()) {
        const RowState here = inside_.ledger.state(id);
        if (const auto known = versions_.find(version); known != versions_.end())
            fields["version"] = known->second;
        else if (here.alive && here.fields.contains("version"))
            fields["version"] = textAt(here.fields, "version");
    }
    const Fate fate = settle(
        {.entity = std::string(shape.name), .row = id, .event = shape.event, .fields = fields}, {});
    const auto entry = entries_.find(block.entry);
    if (entry == entries_.end())
        alone_.push_back(fate);
    else if (block.kind != core::BlockKind::origin || entry->second != Fate::keptYours)
        note(block.entry, fate); // that a form was looked at changes nothing of what is yours
}

void Importer::take(const std::string& setting, const std::string& json) {
    const core::Id id = core::Id::derived({"setting", setting});
    if (!claim(entity::setting, id))
        return;
    const RowTarget target{
        .entity = entity::setting, .row = id, .fields = Value{{"name", setting}, {"value", json}}};
    // Whom to reach and what helps are the person's own words: where there are none they come, and
    // that those here stay is said.
    const bool words = setting == "hard-moment-contacts" || setting.starts_with("plan-");
    if (words && shown_ == nullptr && fillsEmpty(target)) {
        append(inside_.changesTo(target));
        alone_.push_back(Fate::updated);
        return;
    }
    const Fate fate = settle(target, {});
    if (words && fate == Fate::keptYours)
        alone_.push_back(fate);
}

/// Words that never stood here, where those that did were taken away.
bool Importer::fillsEmpty(const RowTarget& target) {
    const auto blank = [](const Value& fields) {
        const Value json = Value::parse(textAt(fields, "value"), nullptr, false);
        return json.is_null() || (json.is_string() && json.get<std::string>().empty());
    };
    const RowOperations operations = inside_.ledger.operationsOf(target.row);
    const RowState now = stateOf(*operations);
    return now.alive && blank(now.fields) && !blank(target.fields) &&
           std::ranges::none_of(*operations, [&](const Operation& one) {
               return one.value && at(*one.value, "value") == at(target.fields, "value");
           });
}

void Importer::take(const core::Collection& all) {
    // One that was made while a clock stood ahead is no newer than now.
    exported_ = std::min(all.exported, now_.instant);
    from_ = all.from;
    for (const core::EntryRecord& entry : all.entries)
        take(entry);
    for (const core::LessonRecord& lesson : all.lessons)
        take(lesson);
    for (const core::Block& block : all.blocks)
        take(block);
    for (const auto& [name, json] : all.settings)
        take(name, json);
}

core::ImportReport Importer::report() const {
    core::ImportReport report{
        .found = entries_.size() + alone_.size(), .attachments = attachments_, .skipped = skipped_};
    const auto count = [&](Fate fate) {
        switch (fate) {
        case Fate::added:
            ++report.added;
            break;
        case Fate::updated:
            ++report.updated;
            break;
        case Fate::unchanged:
            ++report.unchanged;
            break;
        case Fate::keptYours:
            ++report.keptYours;
            break;
        case Fate::inTrash:
            ++report.inTrash;
            break;
        }
    };
    for (const auto& [entry, fate] : entries_)
        count(fate);
    for (const Fate fate : alone_)
        count(fate);
    for (const auto& [row, name] : bothChanged_)
        report.bothChanged.push_back({row, name, shownAnew_.contains(row)});
    return report;
}

} // namespace

Change changeToTrash(Journal::Inside& inside, const RowTarget& target,
                     std::span<const Operation> operations, std::int64_t at, std::size_t index) {
    if (target.event)
        return cancelChange(target.entity, target.row, at);
    // An erasing covers what was said up to it, also by what is said here.
    Seen seen = seenOf(operations);
    const Version newest = inside.ledger.upcoming(index);
    seen[newest.device] = newest.stamp;
    return {target.entity, target.row, Kind::erase, Value{{"at", at}, {"seen", toValue(seen)}}, {}};
}

std::vector<Change> changesToSayAgain(Journal::Inside& inside, const Shown& shown,
                                      const std::set<core::Id>& rows) {
    Importer importer(inside, shown, rows);
    importer.take(shown.all);
    return importer.changes();
}

core::Result<Made<core::ImportReport>> Journal::import(const core::Collection& collection,
                                                       bool dryRun) {
    return guarded(*inside_, [&] {
        core::ImportReport report;
        const WideCache room(inside_->db);
        const auto collect = [&] {
            Importer importer(*inside_);
            importer.take(collection);
            report = importer.report();
            report.skipped.insert(report.skipped.begin(), collection.skipped.begin(),
                                  collection.skipped.end());
            return importer.changes();
        };
        Done done{.name = wordsOf(ActType::importing), .touched = {}};
        if (dryRun) {
            const Reading together(inside_->db); // also where the journal can only be read
            collect();
        } else {
            done = inside_->write({.type = ActType::importing}, collect);
        }
        return Made<core::ImportReport>{std::move(report), std::move(done)};
    });
}

} // namespace upturn::store
