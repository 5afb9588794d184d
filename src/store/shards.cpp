// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shards.hpp"

#include "device_marker.hpp"
#include "ground.hpp"
#include "inside.hpp"
#include "operation.hpp"
#include "page_format.hpp"
#include "salvage.hpp"
#include "schema.hpp"
#include "sealed.hpp"
#include "verified_copy.hpp"

#include <upturn/core/say.hpp>
#include <upturn/store/copy_name.hpp>
#include <upturn/system/durable_file.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <fstream>
#include <map>
#include <variant>

namespace upturn::store {
namespace {

namespace fs = std::filesystem;
using core::Fault;
using core::say;
using Blob = std::vector<std::uint8_t>;
using Cell = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

struct Row {
    std::int64_t number = 0; ///< of tables that are numbered by rowid
    std::vector<Cell> cells;
};

/// The rows on the pages of a database, whatever tree they belong to:
/// https://www.sqlite.org/fileformat2.html#b_tree_pages. What contradicts itself is passed over.
class Pages {
  public:
    explicit Pages(std::span<const std::uint8_t> bytes)
        : bytes_(bytes)
        , size_(pageSizeIn(bytes)) {
        if (size_ == 0)
            size_ = usualPageSize; // what is wrong there need not be wrong behind it
    }

    template<class TakeNumbered, class TakeKeyed>
    void eachRow(const TakeNumbered& numbered, const TakeKeyed& keyed) const {
        for (std::size_t page = 0; (page + 1) * size_ <= bytes_.size(); ++page) {
            const std::size_t head = page == 0 ? fileHeadSize : 0;
            const std::span<const std::uint8_t> all = bytes_.subspan(page * size_, size_);
            const std::uint8_t type = all[head];
            if (type == leafOfTable)
                eachCell(all, head + 8, head, [&](std::size_t at) {
                    if (auto row = rowAt(all, at, true))
                        numbered(std::move(*row));
                });
            else if (type == leafOfIndex || type == innerOfIndex)
                eachCell(all, head + (type == innerOfIndex ? 12 : 8), head, [&](std::size_t at) {
                    if (auto row = rowAt(all, at + (type == innerOfIndex ? 4 : 0), false))
                        keyed(std::move(*row));
                });
        }
    }

    /// Cells of numbered tables that `isKnown` does not know, as they would be with one other bit
    /// in what stands before their values; a call of `take` for each way in which it is a row, and
    /// one of `done` behind them.
    template<class IsKnown, class Take, class Done>
    void eachChanged(const IsKnown& isKnown, const Take& take, const Done& done) const {
        for (std::size_t page = 1; (page + 1) * size_ <= bytes_.size(); ++page) {
            const std::span<const std::uint8_t> all = bytes_.subspan(page * size_, size_);
            if (all[0] != leafOfTable)
                continue;
            Blob flipped;
            eachCell(all, 8, 0, [&](std::size_t at) {
                constexpr std::size_t ofIndex = 2; // what the search index has besides its number
                const auto row = rowAt(all, at, true);
                if (row && (row->cells.size() <= ofIndex || isKnown(*row)))
                    return;
                if (flipped.empty())
                    flipped.assign(all.begin(), all.end());
                eachFlipped(flipped, at, take);
                done();
            });
        }
    }

  private:
    /// `page` is left as it was.
    template<class Take>
    void eachFlipped(Blob& page, std::size_t at, const Take& take) const {
        constexpr std::size_t longestHead = 40; // numbers of any length, and a type a column
        for (std::size_t byte = at; byte < std::min(at + longestHead, page.size()); ++byte)
            for (unsigned bit = 0; bit < 8; ++bit) {
                const std::uint8_t was = page[byte];
                page[byte] = static_cast<std::uint8_t>(was ^ (1U << bit));
                if (auto row = rowAt(page, at, true))
                    take(std::move(*row));
                page[byte] = was;
            }
    }

    static constexpr std::uint8_t leafOfTable = 13;
    static constexpr std::uint8_t leafOfIndex = 10;
    static constexpr std::uint8_t innerOfIndex = 2;
    static constexpr std::size_t usualPageSize = 4096;

    template<class Take>
    static void eachCell(std::span<const std::uint8_t> page, std::size_t pointers, std::size_t head,
                         const Take& take) {
        const std::size_t count = bigEndian16(page, head + 3);
        for (std::size_t i = 0; i < count && pointers + 2 * i + 2 <= page.size(); ++i) {
            const std::size_t at = bigEndian16(page, pointers + 2 * i);
            if (at >= head + 8 && at < page.size())
                take(at);
        }
    }

    std::optional<Row> rowAt(std::span<const std::uint8_t> page, std::size_t at,
                             bool numbered) const {
        const auto length = varint(page, at);
        const auto number = numbered ? varint(page, at) : std::optional<std::uint64_t>(0);
        if (!length || !number || *length > bytes_.size())
            return std::nullopt;
        const auto payload = payloadAt(page, at, static_cast<std::size_t>(*length), numbered);
        if (!payload)
            return std::nullopt;
        auto cells = cellsOf(*payload);
        if (!cells)
            return std::nullopt;
        return Row{static_cast<std::int64_t>(*number), std::move(*cells)};
    }

    /// What does not fit into the page goes on in a chain of others.
    std::optional<Blob> payloadAt(std::span<const std::uint8_t> page, std::size_t at,
                                  std::size_t length, bool ofTable) const {
        const std::size_t most = ofTable ? size_ - 35 : (size_ - 12) * 64 / 255 - 23;
        const std::size_t least = (size_ - 12) * 32 / 255 - 23;
        std::size_t here = length;
        if (length > most) {
            here = least + (length - least) % (size_ - 4);
            here = here > most ? least : here;
        }
        if (at + here + (here < length ? 4 : 0) > page.size())
            return std::nullopt;
        Blob payload(page.begin() + static_cast<std::ptrdiff_t>(at),
                     page.begin() + static_cast<std::ptrdiff_t>(at + here));
        for (std::size_t next = here < length ? bigEndian(page, at + here) : 0;
             payload.size() < length;) {
            if (next == 0 || next * size_ > bytes_.size())
                return std::nullopt;
            const std::span<const std::uint8_t> more = bytes_.subspan((next - 1) * size_, size_);
            const std::size_t count = std::min(length - payload.size(), size_ - 4);
            payload.insert(payload.end(), more.begin() + 4,
                           more.begin() + static_cast<std::ptrdiff_t>(4 + count));
            next = bigEndian(more, 0);
        }
        return payload;
    }

    static std::optional<std::vector<Cell>> cellsOf(std::span<const std::uint8_t> payload) {
        std::size_t at = 0;
        const auto head = varint(payload, at);
        if (!head || *head > payload.size())
            return std::nullopt;
        std::vector<Cell> cells;
        std::size_t content = static_cast<std::size_t>(*head);
        while (at < *head) {
            const auto type = varint(payload, at);
            if (!type)
                return std::nullopt;
            auto cell = cellOf(payload, content, *type);
            if (!cell)
                return std::nullopt;
            cells.push_back(std::move(*cell));
        }
        // Of a row whose head was changed all that follows would be something else.
        if (at != *head || content != payload.size())
            return std::nullopt;
        return cells;
    }

    static std::optional<Cell> cellOf(std::span<const std::uint8_t> payload, std::size_t& at,
                                      std::uint64_t type) {
        const std::optional<std::size_t> size = contentSize(type);
        if (!size || *size > payload.size() || at + *size > payload.size())
            return std::nullopt;
        const std::span<const std::uint8_t> bytes = payload.subspan(at, *size);
        at += *size;
        if (type == 0)
            return Cell();
        if (type >= 12 && type % 2 == 0)
            return Blob(bytes.begin(), bytes.end());
        if (type >= 12)
            return std::string(bytes.begin(), bytes.end());
        if (type >= 8)
            return std::int64_t(type == 9 ? 1 : 0);
        const std::int64_t value = wholeNumber(bytes);
        if (type == 7)
            return std::bit_cast<double>(value);
        return value;
    }

    std::span<const std::uint8_t> bytes_;
    std::size_t size_;
};

/// A table of ours, by which its rows are known.
struct Shape {
    struct Column {
        std::string name;
        std::string type;
        bool needed = false;
        bool isNumber = false; ///< the rowid, which is not among the values
        std::size_t size = 0;  ///< of a BLOB; 0: any
    };
    std::string table;
    bool numbered = true;
    std::vector<Column> columns;
    std::string into;

    bool fits(const Row& row) const {
        if (row.cells.size() > columns.size() || row.cells.size() < 2 ||
            (table == "journal" && row.number != 1))
            return false;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Column& column = columns[i];
            if (i >= row.cells.size()) { // added to the table later
                if (column.needed && !addedLater(column.name))
                    return false;
            } else if (!fits(column, row.cells[i])) {
                return false;
            }
        }
        return true;
    }

  private:
    static bool addedLater(const std::string& column) {
        return column == "generation" || column == "follows";
    }
    static bool fits(const Column& column, const Cell& cell) {
        if (column.isNumber || std::holds_alternative<std::monostate>(cell))
            return std::holds_alternative<std::monostate>(cell) &&
                   (column.isNumber || !column.needed);
        if (column.type == "INTEGER")
            return std::holds_alternative<std::int64_t>(cell);
        if (column.type == "REAL") // whole numbers are kept short
            return std::holds_alternative<double>(cell) ||
                   std::holds_alternative<std::int64_t>(cell);
        if (column.type == "TEXT")
            return std::holds_alternative<std::string>(cell);
        const Blob* blob = std::get_if<Blob>(&cell);
        return blob != nullptr && (column.size == 0 || blob->size() == column.size);
    }
};

/// Without `lost`: its rows look like those of an index, and a repair finds them again.
std::vector<Shape> shapesOf(Database& sound) {
    std::vector<Shape> shapes;
    Query names = sound.query(
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name "
        "NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'lost'");
    while (names.next()) {
        Shape shape{.table = names.text(0), .numbered = !names.truth(1), .columns = {}, .into = {}};
        std::string list;
        std::string places;
        Query columns = sound.query("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)");
        columns.with(shape.table);
        while (columns.next()) {
            Shape::Column column{.name = columns.text(0),
                                 .type = columns.text(1),
                                 .needed = columns.truth(2) || columns.truth(3)};
            column.isNumber = shape.numbered && columns.truth(3) && column.type == "INTEGER";
            const bool any = column.name == "parents" || column.name == "value";
            const bool hash = column.name == "inner" || column.name == "hash";
            column.size = any ? 0 : hash ? 32 : 16;
            list += (list.empty() ? "" : ", ") + ('"' + column.name + '"');
            places += places.empty() ? "?" : ", ?";
            shape.columns.push_back(std::move(column));
        }
        shape.into =
            "INSERT OR IGNORE INTO " + shape.table + " (" + list + ") VALUES (" + places + ')';
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

void bind(Query& write, int index, const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        write.bind(index, *number);
    else if (const auto* real = std::get_if<double>(&cell))
        write.bind(index, *real);
    else if (const auto* text = std::get_if<std::string>(&cell))
        write.bind(index, *text);
    else if (const auto* blob = std::get_if<Blob>(&cell))
        write.bind(index, *blob);
    else
        write.bind(index, nullptr);
}

/// What stands in the place of a value of the row.
using Instead = std::map<std::string, Cell>;

/// False when the table did not take it: it has the number, or what else is there once, already.
bool put(Database& sound, const Shape& shape, const Row& row, const Instead& instead = {}) {
    Query write = sound.built(shape.into);
    try {
        for (std::size_t i = 0; i < shape.columns.size(); ++i) {
            const int index = static_cast<int>(i) + 1;
            if (const auto other = instead.find(shape.columns[i].name); other != instead.end())
                bind(write, index, other->second);
            else if (shape.columns[i].isNumber)
                write.bind(index, row.number);
            else if (i < row.cells.size())
                bind(write, index, row.cells[i]);
            else if (shape.columns[i].needed)
                write.bind(index, 0);
            else
                write.bind(index, nullptr);
        }
        write.run();
        return sqlite3_changes(sound.handle()) > 0;
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
        return false;
    }
}

/// Of tables of the record: the column by which a row is told from all others.
const char* nameColumn(const std::string& table) {
    return table == "operation" ? "hash" : table == "step" || table == "device" ? "id" : nullptr;
}

const Cell& cellOf(const Shape& shape, const Row& row, const std::string& column) {
    static const Cell none;
    for (std::size_t i = 0; i < std::min(shape.columns.size(), row.cells.size()); ++i)
        if (shape.columns[i].name == column)
            return row.cells[i];
    return none;
}

Blob blobOf(const Shape& shape, const Row& row, const std::string& column) {
    const Blob* blob = std::get_if<Blob>(&cellOf(shape, row, column));
    return blob == nullptr ? Blob() : *blob;
}

std::int64_t numberOf(const Shape& shape, const Row& row, const std::string& column) {
    const auto* number = std::get_if<std::int64_t>(&cellOf(shape, row, column));
    return number == nullptr ? 0 : *number;
}

bool wordsHold(const Shape& shape, const Row& row) {
    return innerHash(blobOf(shape, row, "salt"), blobOf(shape, row, "value")) ==
           blobOf(shape, row, "inner");
}

/// Rows of the record whose number another row has: one of the two has a wrong one. Nothing of
/// either is lost; which place is theirs the repair finds out.
class Displaced {
  public:
    explicit Displaced(Database& sound)
        : sound_(sound) {}

    void add(const Shape& shape, const Row& row) {
        const char* name = nameColumn(shape.table);
        if (name == nullptr)
            return;
        Query there = sound_.built(std::string("SELECT ") + name + " FROM " + shape.table +
                                   " WHERE local = ?");
        if (!there.with(row.number).next() || there.bytes(0) != blobOf(shape, row, name))
            rows_.emplace_back(&shape, row);
    }
    void put() {
        for (const auto& [shape, row] : rows_)
            if (!isThere(*shape, row))
                putElsewhere(*shape, row);
    }

  private:
    bool isThere(const Shape& shape, const Row& row) {
        const std::string name = nameColumn(shape.table);
        Query there = sound_.built("SELECT 1 FROM " + shape.table + " WHERE " + name + " = ?");
        return there.with(blobOf(shape, row, name)).next();
    }
    void putElsewhere(const Shape& shape, const Row& row) {
        const bool operation = shape.table == "operation";
        if (operation && !blobOf(shape, row, "salt").empty() && !wordsHold(shape, row))
            return; // nothing of it can be proved
        if (store::put(sound_, shape, row, {{"local", Cell()}}) || !operation)
            return;
        // Of a device that no journal has; its heading says of which it is.
        const std::int64_t lowest =
            sound_.number("SELECT min(0, coalesce(min(device), 0)) - 1 FROM operation");
        store::put(sound_, shape, row, {{"local", Cell()}, {"device", Cell(lowest)}});
    }

    Database& sound_;
    std::vector<std::pair<const Shape*, Row>> rows_;
};

/// Rows of the record as they would be with one other bit, and which of them a hash vouches for.
class Changed {
  public:
    explicit Changed(Database& sound)
        : sound_(sound) {
        for (Shape& shape : shapesOf(sound))
            if (shape.numbered)
                shapes_.push_back(std::move(shape));
    }

    void run(std::span<const std::uint8_t> bytes) {
        Transaction transaction(sound_);
        const auto fitting = [this](const Row& row) {
            return std::ranges::find_if(shapes_, [&](const Shape& one) { return one.fits(row); });
        };
        Readings drafts; // of one cell
        Readings said;
        Pages(bytes).eachChanged(
            [&](const Row& row) { return fitting(row) != shapes_.end(); },
            [&](Row row) {
                const auto shape = fitting(row);
                if (shape == shapes_.end())
                    return;
                if (shape->table == "draft" && isDraft(*shape, row))
                    drafts.emplace_back(&*shape, std::move(row));
                else if (shape->table == "operation" &&
                         (wordsHold(*shape, row) || holds(*shape, row)))
                    said.emplace_back(&*shape, std::move(row));
                else if (shape->table == "step" || shape->table == "device")
                    homes_.emplace_back(&*shape, std::move(row));
            },
            [&] {
                if (drafts.size() == 1)
                    put(sound_, *drafts[0].first, drafts[0].second);
                // What stands before the words can be read in several ways.
                const auto right = std::ranges::find_if(said, [&](const auto& reading) {
                    return holds(*reading.first, reading.second);
                });
                if (!said.empty())
                    operations_.push_back(right == said.end() ? said.front() : *right);
                drafts.clear();
                said.clear();
            });
        Displaced displaced(sound_);
        for (const auto& [shape, row] : operations_) {
            removeMisread(row.number, blobOf(*shape, row, "hash"));
            if (!put(sound_, *shape, row))
                displaced.add(*shape, row);
        }
        displaced.put();
        // Each may be what the hash of the other needs.
        for (int round = 0; round < 2; ++round)
            for (const auto& [shape, row] : homes_)
                if (isNamed(*shape, row))
                    putAsNamed(*shape, row);
        transaction.commit();
    }

  private:
    using Readings = std::vector<std::pair<const Shape*, Row>>;

    core::Id idIn(const char* table, std::int64_t local) {
        Query row = sound_.built(std::string("SELECT id FROM ") + table + " WHERE local = ?");
        return row.with(local).next() ? row.id(0) : core::Id();
    }
    /// The hash of all of it, with the device and the step that it names.
    bool holds(const Shape& shape, const Row& row) {
        const auto* entity = std::get_if<std::string>(&cellOf(shape, row, "entity"));
        Sealed operation;
        operation.stamp = numberOf(shape, row, "stamp");
        operation.device = idIn("device", numberOf(shape, row, "device"));
        operation.sequence = numberOf(shape, row, "sequence");
        operation.commit = idIn("step", numberOf(shape, row, "step"));
        operation.format = static_cast<int>(numberOf(shape, row, "format"));
        operation.entity = entity == nullptr ? std::string() : *entity;
        operation.row = core::Id::fromBytes(blobOf(shape, row, "row"));
        operation.kind = static_cast<int>(numberOf(shape, row, "kind"));
        operation.parents = blobOf(shape, row, "parents");
        operation.inner = blobOf(shape, row, "inner");
        operation.hash = blobOf(shape, row, "hash");
        return headingHolds(operation);
    }

    /// What SQLite read of the same row by its wrong shape.
    void removeMisread(std::int64_t local, const Blob& hash) {
        static const std::string sql =
            std::string("SELECT ") + sealedColumns + " FROM " + sealedTables + " WHERE o.local = ?";
        bool misread = false;
        {
            Query there = sound_.query(sql.c_str());
            if (there.with(local).next() && !sealsHold(there)) {
                const Sealed read = readSealed(there);
                misread = read.hash == hash || read.purged || !wordsHold(read);
            }
        }
        if (misread)
            sound_.query("DELETE FROM operation WHERE local = ?").with(local).run();
    }

    static bool isDraft(const Shape& shape, const Row& row) {
        constexpr std::int64_t earliest = 1'000'000'000'000;
        const std::int64_t at = numberOf(shape, row, "at");
        const auto isText = [&](const char* column) {
            const auto* words = std::get_if<std::string>(&cellOf(shape, row, column));
            return words != nullptr && core::Text::from(*words).has_value();
        };
        return at > earliest && at <= lastInstant && isText("name") && isText("text");
    }

    /// An operation of this device, or this step, has a hash that holds with its id and with no
    /// other.
    bool isNamed(const Shape& shape, const Row& row) {
        const bool device = shape.table == "device";
        static const std::string sql =
            std::string("SELECT ") + sealedColumns + " FROM " + sealedTables + " WHERE o.";
        Query said = sound_.built(sql + shape.table + " = ? LIMIT 20");
        said.with(row.number);
        const core::Id id = core::Id::fromBytes(blobOf(shape, row, "id"));
        while (said.next()) {
            Sealed operation = readSealed(said);
            if (headingHolds(operation))
                return false;
            (device ? operation.device : operation.commit) = id;
            if (headingHolds(operation))
                return true;
        }
        return false;
    }

    void putAsNamed(const Shape& shape, const Row& row) {
        sound_.built("DELETE FROM " + shape.table + " WHERE local = ?1 OR id = ?2")
            .with(row.number, blobOf(shape, row, "id"))
            .run();
        put(sound_, shape, row);
    }

    Database& sound_;
    std::vector<Shape> shapes_;
    Readings operations_;
    Readings homes_; ///< devices and steps
};

/// That the rows are of a journal, and not of another database with tables of that shape.
bool anyRecordHolds(Database& sound) {
    static const std::string sql = std::string("SELECT ") + sealedColumns + " FROM " + sealedTables;
    Query rows = sound.query(sql.c_str());
    while (rows.next())
        if (wordsHold(readSealed(rows)))
            return true;
    return false;
}

/// The name of the journal, by what this computer remembers of those it wrote
/// (device_marker.hpp); none where it knows none of its devices.
std::optional<core::Id> nameByDevices(Database& sound, const fs::path& stateFolder) {
    std::error_code error;
    for (const auto& file : fs::directory_iterator(stateFolder / "devices", error)) {
        const auto name = core::Id::parse(file.path().filename().string());
        std::ifstream stream(file.path());
        for (std::string line; name && std::getline(stream, line);) {
            Query devices = sound.query("SELECT lower(hex(id)) FROM device");
            while (devices.next())
                if (line.find(devices.text(0)) != std::string::npos)
                    return *name;
        }
    }
    return std::nullopt;
}

/// Something stands in both records: each has its hash, and no two are alike.
bool saysTheSame(Database& sound, Database& copy) {
    constexpr int mostLookedAt = 200;
    Query said = copy.query("SELECT hash FROM operation ORDER BY local LIMIT ?");
    said.with(mostLookedAt);
    while (said.next()) {
        Query here = sound.query("SELECT 1 FROM operation WHERE hash = ?");
        if (here.with(said.bytes(0)).next())
            return true;
    }
    return false;
}

/// The same by a copy in which one of its devices has written, or which has something that was said
/// in it.
std::optional<core::Id> nameByCopies(Database& sound, const fs::path& journal,
                                     const fs::path& folder) {
    for (const fs::path& file : copiesIn(folder)) {
        if (file == journal)
            continue;
        try {
            Database copy(file, Database::Mode::immutable);
            Query name = copy.query("SELECT id FROM journal");
            if (!name.next())
                continue;
            Query devices = copy.query("SELECT id FROM device");
            while (devices.next()) {
                Query here = sound.query("SELECT 1 FROM device WHERE id = ?");
                if (here.with(devices.id(0)).next())
                    return name.id(0);
            }
            if (saysTheSame(sound, copy))
                return name.id(0);
        } catch (const SQLite::Exception& exception) {
            constexpr int noSuchTable = 1;
            if (!isDamage(exception) && exception.getErrorCode() != noSuchTable)
                throw;
        }
    }
    return std::nullopt;
}

/// The same by the file itself, where this computer remembers having written it.
std::optional<core::Id> nameByPlace(const fs::path& journal, const fs::path& stateFolder) {
    std::optional<core::Id> known;
    std::error_code error;
    for (const auto& file : fs::directory_iterator(stateFolder / "devices", error)) {
        const auto name = core::Id::parse(file.path().filename().string());
        if (!name || !DeviceMarker(stateFolder, *name, journal).written())
            continue;
        if (known)
            return std::nullopt; // one of them is another file's that stood here
        known = *name;
    }
    return known;
}

int differingBits(const core::Id& a, const core::Id& b) {
    int bits = 0;
    for (std::size_t i = 0; i < a.bytes().size(); ++i)
        bits += std::popcount(static_cast<unsigned>(a.bytes()[i] ^ b.bytes()[i]));
    return bits;
}

void requireName(Database& sound, const fs::path& journal, const JournalOptions& options) {
    auto known = nameByDevices(sound, options.stateFolder);
    if (!known)
        known = nameByCopies(sound, journal, Journal::Inside::copiesOf(journal, options));
    if (!known)
        known = nameByPlace(journal, options.stateFolder);
    std::optional<core::Id> named;
    if (Query row = sound.query("SELECT id FROM journal"); row.next())
        named = row.id(0);
    if (named && known && differingBits(*named, *known) == 1)
        sound.query("UPDATE journal SET id = ?").with(*known).run();
    if (!named) {
        sound
            .query("INSERT INTO journal (one, id, created, stamp) VALUES (1, ?, (SELECT "
                   "coalesce(min(at), 0) FROM step), 0)")
            .with(known ? *known : core::Id::fresh(*options.randomness))
            .run();
    }
    // No journal is years ahead of all that was ever said in it.
    constexpr std::int64_t aYear = 366LL * 86'400'000;
    sound
        .query(
            "UPDATE journal SET stamp = CASE WHEN stamp BETWEEN said AND said + ? THEN stamp ELSE "
            "said END, follows = generation, generation = random() FROM (SELECT "
            "coalesce(max(stamp), 0) AS said FROM operation)")
        .with(stampAt(aYear))
        .run();
}

/// Head, tables and name of the file are as they were written, whatever is on its other pages.
bool describesItself(const fs::path& journal, const fs::path& stateFolder) {
    try {
        Database db(journal, Database::Mode::read);
        const std::int64_t version = db.number("PRAGMA user_version");
        const bool numbered = version == schemaVersion;
        if (!numbered && version >= 1 && !tablesAreOurs(db))
            return true; // of other formats the shapes are not known here
        return numbered && store::describesItself(db, stateFolder);
    } catch (const SQLite::Exception& exception) {
        const int kind = exception.getErrorCode();
        if (!isDamage(exception) && kind != 1) // SQLITE_ERROR: no such table
            throw;
        return false;
    }
}

} // namespace

void takeRowsFromPages(Database& sound, std::span<const std::uint8_t> bytes, bool recordAlone) {
    const std::vector<Shape> shapes = shapesOf(sound);
    Transaction transaction(sound);
    Displaced displaced(sound);
    const auto taking = [&](bool numbered) {
        return [&, numbered](const Row& row) {
            for (const Shape& shape : shapes)
                if (shape.numbered == numbered && shape.fits(row)) {
                    if ((!recordAlone || nameColumn(shape.table) != nullptr) &&
                        !put(sound, shape, row))
                        displaced.add(shape, row);
                    return;
                }
        };
    };
    Pages(bytes).eachRow(taking(true), taking(false));
    displaced.put();
    transaction.commit();
}

void takeRowsOfChangedShape(Database& sound, std::span<const std::uint8_t> bytes) {
    Changed(sound).run(bytes);
}

bool nameIsChanged(Database& db, const fs::path& stateFolder) {
    try {
        const auto known = nameByDevices(db, stateFolder);
        Query row = db.query("SELECT id FROM journal");
        return known && row.next() && differingBits(row.id(0), *known) == 1;
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
        return false; // which devices there are nobody knows
    }
}

bool describesItself(Database& db, const fs::path& stateFolder) {
    return db.number("PRAGMA application_id") == applicationId && tablesAreOurs(db) &&
           rowOfJournalHolds(db) && !nameIsChanged(db, stateFolder);
}

std::optional<fs::path> makeAnewFromPages(const fs::path& journal, const JournalOptions& options,
                                          bool evenSo) {
    if (!evenSo && describesItself(journal, options.stateFolder))
        return std::nullopt;
    const std::vector<std::uint8_t> bytes = bytesWithLog(journal);
    Database sound(journal, Database::Mode::memory);
    sound.run("PRAGMA page_size = 4096;");
    sound.run("PRAGMA application_id = " + std::to_string(applicationId) + ';');
    makeRecord(sound);
    makeProjections(sound);
    sound.run("PRAGMA user_version = " + std::to_string(schemaVersion) + ';');
    takeRowsFromPages(sound, bytes);
    takeRowsOfChangedShape(sound, bytes);
    if (!anyRecordHolds(sound))
        refuse(Fault::damaged,
               say("On the pages of %1 nothing of a journal can be found, so there is nothing to "
                   "repair. It was not changed. Put a backup in its place; \u201cupturn-cli "
                   "paths\u201d says where they lie.",
                   {journal.string()}));
    requireName(sound, journal, options);
    // Of which rows nothing was found nobody knows.
    noteTablesUnwhole(sound);
    const fs::path copy = copyBytes(
        journal, bytes, options.copiesFolder.empty() ? journal.parent_path() : options.copiesFolder,
        "repair", options.clock->now());
    announceReplaced(
        sound, {.file = system::identityOf(journal), .generation = generationIn(journal, bytes)},
        options.clock->now().instant);
    system::DurableFile file(journal.parent_path());
    core::Result<void> written = file.write(sound.bytesForLog());
    if (written)
        written = file.putInPlace(journal);
    if (!written)
        throw Refusal{written.error()};
    return copy;
}

} // namespace upturn::store
