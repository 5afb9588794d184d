// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ground.hpp"

#include "database.hpp"
#include "log_file.hpp"
#include "page_format.hpp"

#include <upturn/core/say.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder_lock.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <span>
#include <sstream>
#include <string>
#include <utility>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;
using Bytes = std::vector<std::uint8_t>;

/// A generation and the one that it follows, of a journal as some commit left it.
struct Generations {
    std::int64_t now = 0;
    std::int64_t before = 0;
    std::int64_t stamp = 0; ///< the newest
};

/// Reads the cell of a table's leaf page: https://www.sqlite.org/fileformat2.html#b_tree_pages.
/// Everything is optional, since a page of another file may hold anything.
class Cell {
  public:
    explicit Cell(std::span<const std::uint8_t> page)
        : page_(page) {}

    void startAt(std::size_t at) { at_ = at; }
    std::size_t place() const { return at_; }
    std::optional<std::int64_t> integer(std::size_t size) {
        if (size == 0 || size > 8 || at_ + size > page_.size())
            return std::nullopt;
        const std::int64_t value = wholeNumber(page_.subspan(at_, size));
        at_ += size;
        return value;
    }
    std::optional<std::uint64_t> varint() { return store::varint(page_, at_); }
    void skip(std::size_t bytes) { at_ += bytes; }

  private:
    std::span<const std::uint8_t> page_;
    std::size_t at_ = 0;
};

/// The row of `journal` on its page: one, id, created, stamp, generation, follows. A journal that
/// was made before there were generations has none yet: 0.
std::optional<Generations> generationsOn(std::span<const std::uint8_t> page) {
    constexpr std::uint8_t leafOfTable = 13;
    constexpr std::size_t firstPointer = 8;
    if (page.size() < firstPointer + 2 || page[0] != leafOfTable || page[3] != 0 || page[4] != 1)
        return std::nullopt;
    Cell cell(page);
    cell.startAt(bigEndian16(page, firstPointer));
    const auto length = cell.varint();
    const auto row = cell.varint();
    const std::size_t start = cell.place();
    const auto head = cell.varint();
    if (!length || row != std::uint64_t{1} || !head || start + *length > page.size())
        return std::nullopt;
    std::vector<std::uint64_t> types;
    while (cell.place() < start + *head) {
        const auto type = cell.varint();
        if (!type || !contentSize(*type))
            return std::nullopt;
        types.push_back(*type);
    }
    constexpr std::size_t columnsBefore = 4;
    constexpr std::uint64_t idOf16Bytes = 12 + 2 * 16;
    if (types.size() < columnsBefore || types[0] != 0 || types[1] != idOf16Bytes)
        return std::nullopt;
    // All others are whole numbers.
    constexpr std::uint64_t real = 7;
    if (std::any_of(types.begin() + 2, types.end(),
                    [](std::uint64_t type) { return type == 0 || type == real || type > 9; }))
        return std::nullopt;
    Generations found;
    for (std::size_t column = 0; column < types.size(); ++column) {
        const std::size_t size = contentSize(types[column]).value_or(0);
        constexpr std::size_t columnOfStamp = 3;
        if ((column < columnsBefore && column != columnOfStamp) || column > columnsBefore + 1) {
            cell.skip(size);
            continue;
        }
        const auto value = size == 0 ? std::optional<std::int64_t>(types[column] == 9 ? 1 : 0)
                                     : cell.integer(size);
        if (!value)
            return std::nullopt;
        (column == columnOfStamp   ? found.stamp
         : column == columnsBefore ? found.now
                                   : found.before) = *value;
    }
    if (cell.place() != start + *length)
        return std::nullopt;
    return found;
}

/// The newest stamp that a leaf of the table of operations has; nothing where it is another page.
std::optional<std::int64_t> newestOperationOn(std::span<const std::uint8_t> page) {
    constexpr std::uint8_t leafOfTable = 13;
    constexpr std::size_t firstPointer = 8;
    constexpr std::size_t columns = 14;
    constexpr std::uint64_t wide = 6; // a whole number of 8 bytes
    constexpr std::uint64_t blobOf16 = 12 + 2 * 16;
    constexpr std::size_t columnOfRow = 7;
    if (page.size() < firstPointer || page[0] != leafOfTable)
        return std::nullopt;
    std::optional<std::int64_t> newest;
    const std::size_t count = bigEndian16(page, 3);
    for (std::size_t i = 0; i < count && firstPointer + 2 * i + 2 <= page.size(); ++i) {
        Cell cell(page);
        cell.startAt(bigEndian16(page, firstPointer + 2 * i));
        const auto length = cell.varint();
        const auto row = cell.varint();
        const std::size_t start = cell.place();
        const auto head = cell.varint();
        if (!length || !row || !head || start + *head > page.size())
            return std::nullopt;
        std::vector<std::uint64_t> types;
        while (cell.place() < start + *head && types.size() <= columns)
            if (const auto type = cell.varint())
                types.push_back(*type);
            else
                return std::nullopt;
        if (types.size() != columns || types[0] != 0 || types[1] != wide ||
            types[columnOfRow] != blobOf16)
            return std::nullopt;
        const auto stamp = cell.integer(8);
        if (!stamp)
            return std::nullopt;
        newest = std::max(newest.value_or(*stamp), *stamp);
    }
    return newest;
}

std::optional<Generations> generationsInFile(Database& db, std::uint32_t page) {
    const Bytes bytes = db.pageInFile(page);
    return generationsOn(bytes);
}

/// Whether a file of this generation is what the log continues. A log that says nothing of
/// generations is believed: it was written before there were any.
bool continues(const LogFile& log, std::uint32_t page, std::int64_t generation) {
    bool first = true;
    for (const LogFile::Frame& frame : log.frames()) {
        if (frame.page != page)
            continue;
        const auto known = generationsOn(log.bytes(frame));
        if (!known || known->now == 0 || known->now == generation ||
            (first && known->before == generation))
            return true;
        first = false;
    }
    return first;
}

std::uint32_t pageOfJournal(Database& db) {
    return static_cast<std::uint32_t>(
        db.number("SELECT rootpage FROM sqlite_schema WHERE name = 'journal'"));
}

/// Where the power went while the log was brought into the file, a page there may be torn that is
/// whole in the log: it is brought once more.
void bringLogOverTornPage(Database& db) {
    if (!generationsInFile(db, pageOfJournal(db)))
        db.query("PRAGMA wal_checkpoint(PASSIVE)").run();
}

/// How many frames of the log stand on a file of this generation: as far as each commit follows
/// the one before it, and at least up to the one that is known. What is behind them somebody else
/// wrote, who took the log for that of another file.
std::size_t framesOn(const LogFile& log, std::uint32_t page, std::int64_t generation,
                     std::optional<std::int64_t> known) {
    if (!continues(log, page, generation))
        return 0;
    std::size_t good = 0;
    bool unbroken = true;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> now;
    for (std::size_t i = 0; i < log.frames().size(); ++i) {
        const LogFile::Frame& frame = log.frames()[i];
        if (frame.page == page)
            if (const auto said = generationsOn(log.bytes(frame))) {
                unbroken = unbroken && (!before || said->before == *before || said->now == *before);
                now = said->now;
            }
        if (frame.pages == 0)
            continue;
        unbroken = unbroken && now;
        if (unbroken || (now && now == known))
            good = i + 1;
        before = std::exchange(now, std::nullopt);
    }
    return good;
}

} // namespace

Held heldBy(Database& db) {
    const std::uint32_t page = db.ground() == nullptr ? pageOfJournal(db) : db.ground()->page();
    std::optional<std::int64_t> known;
    if (db.ground() != nullptr)
        known = db.ground()->generation();
    Held held{.bytes = db.heldFile()};
    const std::size_t size = pageSizeIn(held.bytes);
    if (page == 0 || size == 0 || held.bytes.size() < page * size)
        return held;
    const auto inFile = generationsOn(std::span(held.bytes).subspan((page - 1) * size, size));
    const auto log = LogFile::from(db.heldLog());
    held.whole = inFile && (!known || inFile->now == *known);
    if (!inFile || !log || log->pageSize() != size)
        return held;
    const std::size_t count = framesOn(*log, page, inFile->now, known);
    if (!known)
        held.whole = count == log->frames().size();
    if (count == 0)
        return held;
    held.bytes.resize(log->frames()[count - 1].pages * size);
    for (const LogFile::Frame& frame : std::span(log->frames()).first(count)) {
        if (frame.page == page && known)
            if (const auto said = generationsOn(log->bytes(frame)); said && said->now == *known)
                held.whole = true;
        if (frame.page >= 1 && frame.page * size <= held.bytes.size())
            std::ranges::copy(log->bytes(frame), held.bytes.begin() + static_cast<std::ptrdiff_t>(
                                                                          (frame.page - 1) * size));
    }
    return held;
}

bool rowOfJournalHolds(Database& db) {
    // Where a column reaches beyond the row, only to read it says so.
    if (db.number("SELECT count(*) FROM (SELECT 1 FROM journal WHERE id + created + stamp + "
                  "generation + follows IS NOT NULL)") != 1 ||
        db.number("SELECT count(*) FROM journal") != 1)
        return false;
    // A database in memory has no page in a file.
    const Bytes page = db.pageInFile(pageOfJournal(db));
    return page.empty() || generationsOn(page).has_value();
}

Ground::Ground(Database& db)
    : db_(db) {
    bringLogOverTornPage(db);
    const Reading together(db);
    page_ = pageOfJournal(db);
    const auto inFile = generationsInFile(db, page_);
    if (!inFile)
        refuse(Fault::damaged,
               say("What the journal %1 says of itself was changed on disk, so nothing can be "
                   "written to it. \u201cupturn-cli verify --repair\u201d mends it, after a copy.",
                   {db.path().string()}));
    inFile_ = inFile->now;
    generation_ = db.number("SELECT generation FROM journal");
    others_ = db.number("PRAGMA data_version");
    // To read was enough for it to be there; one that is made later is another one.
    log_ = system::identityOf(LogFile::of(db.path()));
}

bool Ground::standsOn(std::int64_t generation, std::int64_t others) {
    if (db_.fileHasMoved())
        return false;
    const std::filesystem::path logPath = LogFile::of(db_.path());
    if (log_ != system::identityOf(logPath))
        return false;
    // Without a commit of others the journal can't have changed.
    if (others == others_ && generation != generation_)
        return false;
    const auto inFile = generationsInFile(db_, page_);
    if (!inFile)
        return false;
    if (inFile->now != inFile_ && inFile->now != generation) {
        // Some of the log was brought into the file; by whom does not matter.
        const auto log = LogFile::read(logPath);
        if (!log || !continues(*log, page_, inFile->now))
            return false;
    }
    inFile_ = inFile->now;
    generation_ = generation;
    others_ = others;
    return true;
}

bool Ground::look() {
    const std::int64_t others = db_.number("PRAGMA data_version");
    if (!moved_ && standsOn(db_.number("SELECT generation FROM journal"), others))
        return true;
    moved_ = true;
    db_.keepLogOutOfFile();
    return false;
}

bool Ground::isSame() {
    const Reading together(db_);
    return look();
}

bool Ground::stands() {
    const Reading together(db_);
    return standsOn(db_.number("SELECT generation FROM journal"),
                    db_.number("PRAGMA data_version"));
}

void Ground::requireSame() {
    if (look())
        return;
    refuse(Fault::moved,
           say("Another file was put in the place of the journal %1 while it was open, or it was "
               "taken away. Nothing was written. Open it again to see what is there now.",
               {db_.path().string()}));
}

void Ground::advance() {
    db_.query("UPDATE journal SET follows = generation, generation = random()").run();
    next_ = db_.number("SELECT generation FROM journal");
}

std::vector<Replaced> replacedBy(Database& db) {
    std::vector<Replaced> all;
    Query row = db.query("SELECT text FROM draft WHERE name = ?");
    if (!row.with(replacedName).next())
        return all;
    std::istringstream lines(row.text(0));
    for (Replaced one; lines >> one.file.disk >> one.file.number >> one.generation;)
        all.push_back(one);
    return all;
}

void announceReplaced(Database& db, const Replaced& replaced, std::int64_t at) {
    constexpr std::size_t most = 8;
    std::vector<Replaced> all = replacedBy(db);
    all.push_back(replaced);
    std::ostringstream lines;
    for (std::size_t i = all.size() > most ? all.size() - most : 0; i < all.size(); ++i)
        lines << all[i].file.disk << ' ' << all[i].file.number << ' ' << all[i].generation << '\n';
    db.query("INSERT OR REPLACE INTO draft (name, text, at) VALUES (?, ?, ?)")
        .with(replacedName, lines.str(), at)
        .run();
}

std::int64_t generationIn(const std::filesystem::path& path, std::span<const std::uint8_t> bytes) {
    try {
        Database image(path, Database::Mode::memory);
        image.take(bytes);
        return image.number("SELECT generation FROM journal");
    } catch (const SQLite::Exception&) {
        return 0; // it can't be read
    }
}

bool logIsForeign(const std::filesystem::path& journal) {
    const std::filesystem::path path = LogFile::of(journal);
    // Who writes meanwhile may bring the log into the file between two looks; so the log has to be
    // the same before and after.
    constexpr int looks = 20;
    for (int look = 0; look < looks; ++look) {
        const auto before = LogFile::read(path);
        if (!before)
            return false;
        Database file(journal, Database::Mode::immutable);
        const std::uint32_t page = pageOfJournal(file);
        const auto inFile = generationsInFile(file, page);
        if (page == 0 || !inFile || continues(*before, page, inFile->now))
            return false;
        const auto after = LogFile::read(path);
        if (after && *after == *before)
            return true;
    }
    return false;
}

bool readsAll(Database& db, const std::filesystem::path& logPath) {
    const auto log = LogFile::read(logPath);
    if (!log)
        return true;
    const std::uint32_t page = pageOfJournal(db);
    const std::int64_t generation = db.number("SELECT generation FROM journal");
    for (auto frame = log->frames().rbegin(); frame != log->frames().rend(); ++frame)
        if (frame->page == page) {
            const auto known = generationsOn(log->bytes(*frame));
            return !known || known->now == generation;
        }
    return true;
}

namespace {

std::filesystem::path freeNameFor(const std::filesystem::path& log) {
    std::error_code error;
    std::filesystem::path aside;
    int number = 0;
    do
        aside = log.string() + ".aside-" + std::to_string(++number);
    while (std::filesystem::exists(aside, error));
    return aside;
}

/// A copy of the log beside it; the one that is there already, if it is the same.
std::optional<std::filesystem::path> copyAside(const std::filesystem::path& log,
                                               const std::vector<std::uint8_t>& bytes) {
    const std::filesystem::path free = freeNameFor(log);
    for (int number = 1;; ++number) {
        const std::filesystem::path aside = log.string() + ".aside-" + std::to_string(number);
        if (aside == free)
            break;
        if (LogFile::bytesOf(aside) == bytes)
            return aside;
    }
    system::DurableFile copy(log.parent_path());
    const std::string_view all(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (!copy.write(all) || !copy.putWhereNothingIs(free).value_or(false))
        return std::nullopt;
    return free;
}

} // namespace

namespace {

/// What became of a log that lies beside the journal, or lay there.
LogDamage damageOf(const std::filesystem::path& log, const std::filesystem::path& journal) {
    LogDamage damage = LogFile::damageOf(log, {});
    if (damage.lost == 0)
        return damage;
    LogFile::Telling telling{.follows =
                                 [](std::span<const std::uint8_t> bytes) {
                                     const auto known = generationsOn(bytes);
                                     return known ? std::optional(known->before) : std::nullopt;
                                 },
                             .stamp =
                                 [](std::span<const std::uint8_t> bytes) {
                                     const auto known = generationsOn(bytes);
                                     return known ? std::optional(known->stamp)
                                                  : newestOperationOn(bytes);
                                 }};
    try {
        Database file(journal, Database::Mode::immutable);
        telling.page = pageOfJournal(file);
        telling.base = file.number("SELECT stamp FROM journal");
    } catch (const SQLite::Exception&) {
        return damage; // then every commit behind a wrong frame counts
    }
    return LogFile::damageOf(log, telling);
}

} // namespace

std::vector<std::pair<std::filesystem::path, std::size_t>>
damagedLogsBeside(const std::filesystem::path& journal) {
    std::vector<std::pair<std::filesystem::path, std::size_t>> damaged;
    const std::string beginning = LogFile::of(journal).filename().string() + ".aside-";
    std::error_code error;
    for (std::filesystem::directory_iterator file(journal.parent_path(), error), end;
         !error && file != end; file.increment(error))
        if (file->path().filename().string().starts_with(beginning))
            if (const std::size_t lost = damageOf(file->path(), journal).lost; lost > 0)
                damaged.emplace_back(file->path(), lost);
    std::ranges::sort(damaged);
    return damaged;
}

LogState mendLog(const std::filesystem::path& journal) {
    const std::filesystem::path path = LogFile::of(journal);
    const LogDamage damage = damageOf(path, journal);
    // Who writes meanwhile is not to be disturbed: the log has to be the same a second time.
    if (!damage.any() || LogFile::bytesOf(path) != damage.bytes)
        return {};
    LogState state{.lost = damage.lost, .aside = {}, .bytes = damage.bytes};
    if (damage.lost > 0)
        state.aside = copyAside(path, damage.bytes);
    if (!damage.mends.empty()) {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        for (const auto& [at, value] : damage.mends) {
            file.seekp(static_cast<std::streamoff>(at));
            file.put(static_cast<char>(value));
        }
        state.mended = static_cast<bool>(file.flush());
        state.unwritten = !state.mended;
    }
    return state;
}

std::optional<std::filesystem::path> setLogAside(const std::filesystem::path& journal,
                                                 const LogState& state) {
    return copyAside(LogFile::of(journal), state.bytes);
}

std::optional<std::filesystem::path> setForeignLogAside(const std::filesystem::path& journal) {
    const std::filesystem::path log = LogFile::of(journal);
    // Of several programs that open the journal at one moment only one may do it, or the second
    // would take away the log that the first has begun meanwhile.
    std::optional<system::FolderLock> alone;
    try {
        if (!logIsForeign(journal))
            return std::nullopt;
        alone.emplace(journal.parent_path());
        if (!logIsForeign(journal))
            return std::nullopt;
    } catch (const SQLite::Exception&) {
        return std::nullopt; // the file itself can't be read; opening it says so
    }
    std::error_code error;
    // The index beside it is of that log too. Who has the file open that stood here reads by it,
    // and one that is opened now must not write into it.
    std::filesystem::remove(journal.string() + "-shm", error);
    const std::filesystem::path aside = freeNameFor(log);
    std::filesystem::rename(log, aside, error);
    if (error)
        refuse(Fault::failed,
               say("The file %1 was left by a journal that stood here before, and can't be moved "
                   "out of the way: %2. Nothing was changed.",
                   {log.string(), error.message()}));
    return aside;
}

} // namespace upturn::store
