// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/faulty_disk.hpp"

#include <array>
#include <cstring>
#include <mutex>
#include <new>
#include <utility>

namespace upturn::test {
namespace {

struct State {
    std::mutex lock;
    std::optional<DiskFault> fault;
    std::array<int, diskCalls> calls{};
    bool came = false;
    bool recording = false;
    std::vector<DiskEvent> events;
};

State& state() {
    static State only;
    return only;
}

int codeOf(const DiskFault& fault) {
    if (fault.code != SQLITE_IOERR)
        return fault.code;
    switch (fault.call) {
    case DiskCall::open:
        return SQLITE_CANTOPEN;
    case DiskCall::read:
        return SQLITE_IOERR_READ;
    case DiskCall::write:
        return SQLITE_IOERR_WRITE;
    case DiskCall::sync:
        return SQLITE_IOERR_FSYNC;
    case DiskCall::truncate:
        return SQLITE_IOERR_TRUNCATE;
    default:
        return SQLITE_IOERR_DELETE;
    }
}

/// What the call has to give back instead of being done; SQLITE_OK: let it be done.
int faultAt(DiskCall call) {
    State& now = state();
    const std::lock_guard guard(now.lock);
    const int nth = ++now.calls.at(static_cast<std::size_t>(call));
    if (!now.fault || now.fault->call != call)
        return SQLITE_OK;
    if (nth != now.fault->nth && !(now.fault->forEver && nth > now.fault->nth))
        return SQLITE_OK;
    now.came = true;
    return codeOf(*now.fault);
}

void note(DiskEvent event) {
    State& now = state();
    const std::lock_guard guard(now.lock);
    if (now.recording)
        now.events.push_back(std::move(event));
}

/// A file as SQLite holds it; behind it lies that of the real disk.
struct File {
    sqlite3_file base; ///< first: SQLite sees only this
    std::string* name;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& own(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file) {
    return own(file).real();
}

int closes(sqlite3_file* file) {
    const int rc = real(file)->pMethods->xClose(real(file));
    delete own(file).name;
    file->pMethods = nullptr;
    return rc;
}

int reads(sqlite3_file* file, void* into, int count, sqlite3_int64 from) {
    if (const int rc = faultAt(DiskCall::read); rc != SQLITE_OK)
        return rc;
    return real(file)->pMethods->xRead(real(file), into, count, from);
}

int writes(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    const auto* begin = static_cast<const char*>(bytes);
    if (const int rc = faultAt(DiskCall::write); rc != SQLITE_OK) {
        // A disk that fails has often written a part.
        real(file)->pMethods->xWrite(real(file), bytes, count / 2, at);
        return rc;
    }
    const int rc = real(file)->pMethods->xWrite(real(file), bytes, count, at);
    if (rc == SQLITE_OK)
        note({DiskEvent::What::write, *own(file).name, at, std::string(begin, begin + count)});
    return rc;
}

int truncates(sqlite3_file* file, sqlite3_int64 size) {
    if (const int rc = faultAt(DiskCall::truncate); rc != SQLITE_OK)
        return rc;
    const int rc = real(file)->pMethods->xTruncate(real(file), size);
    if (rc == SQLITE_OK)
        note({DiskEvent::What::truncate, *own(file).name, size, {}});
    return rc;
}

int syncs(sqlite3_file* file, int flags) {
    if (const int rc = faultAt(DiskCall::sync); rc != SQLITE_OK)
        return rc;
    const int rc = real(file)->pMethods->xSync(real(file), flags);
    if (rc == SQLITE_OK)
        note({DiskEvent::What::sync, *own(file).name, 0, {}});
    return rc;
}

int sizes(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}
int locks(sqlite3_file* file, int how) {
    return real(file)->pMethods->xLock(real(file), how);
}
int unlocks(sqlite3_file* file, int how) {
    return real(file)->pMethods->xUnlock(real(file), how);
}
int looksForLock(sqlite3_file* file, int* there) {
    return real(file)->pMethods->xCheckReservedLock(real(file), there);
}
int controls(sqlite3_file* file, int what, void* with) {
    return real(file)->pMethods->xFileControl(real(file), what, with);
}
int sectors(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int maps(sqlite3_file* file, int region, int size, int extend, void volatile** at) {
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, at);
}
int locksShared(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void bars(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}
int unmaps(sqlite3_file* file, int remove) {
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods methods{2,        closes,  reads,           writes,  truncates,
                                     syncs,    sizes,   locks,           unlocks, looksForLock,
                                     controls, sectors, characteristics, maps,    locksShared,
                                     bars,     unmaps,  nullptr,         nullptr};

sqlite3_vfs*& disk() {
    static sqlite3_vfs* under = nullptr;
    return under;
}

int opens(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* given) {
    file->pMethods = nullptr;
    if (const int rc = faultAt(DiskCall::open); rc != SQLITE_OK)
        return rc;
    const int rc = disk()->xOpen(disk(), name, real(file), flags, given);
    if (real(file)->pMethods == nullptr)
        return rc;
    own(file).name = new std::string(name == nullptr ? "" : name);
    file->pMethods = &methods;
    return rc;
}

int removes(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder) {
    if (const int rc = faultAt(DiskCall::remove); rc != SQLITE_OK)
        return rc;
    const int rc = disk()->xDelete(disk(), name, syncFolder);
    if (rc == SQLITE_OK)
        note({DiskEvent::What::remove, name, 0, {}, syncFolder != 0});
    return rc;
}

int accesses(sqlite3_vfs* /*vfs*/, const char* name, int flags, int* answer) {
    return disk()->xAccess(disk(), name, flags, answer);
}

int namesInFull(sqlite3_vfs* /*vfs*/, const char* name, int room, char* out) {
    return disk()->xFullPathname(disk(), name, room, out);
}

sqlite3_vfs& layer() {
    static sqlite3_vfs only{};
    return only;
}

void clear() {
    State& now = state();
    now.fault.reset();
    now.calls.fill(0);
    now.came = false;
}

} // namespace

const char* nameOf(DiskCall call) {
    constexpr std::array names{"open", "read", "write", "sync", "truncate", "delete"};
    return names.at(static_cast<std::size_t>(call));
}

FaultyDisk::FaultyDisk() {
    disk() = sqlite3_vfs_find("unix");
    sqlite3_vfs& vfs = layer();
    vfs = *disk();
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + disk()->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = "faulty";
    vfs.pAppData = disk()->pAppData;
    vfs.xOpen = opens;
    vfs.xDelete = removes;
    vfs.xAccess = accesses;
    vfs.xFullPathname = namesInFull;
    clear();
    sqlite3_vfs_register(&vfs, 1);
}

FaultyDisk::~FaultyDisk() {
    clear();
    state().recording = false;
    state().events.clear();
    sqlite3_vfs_unregister(&layer());
    sqlite3_vfs_register(disk(), 1);
}

void FaultyDisk::failWith(const DiskFault& fault) {
    const std::lock_guard guard(state().lock);
    clear();
    state().fault = fault;
}

bool FaultyDisk::mend() {
    const std::lock_guard guard(state().lock);
    const bool came = state().came;
    clear();
    return came;
}

int FaultyDisk::calls(DiskCall call) const {
    const std::lock_guard guard(state().lock);
    return state().calls.at(static_cast<std::size_t>(call));
}

void FaultyDisk::record() {
    const std::lock_guard guard(state().lock);
    state().events.clear();
    state().recording = true;
}

void FaultyDisk::acknowledge() {
    note({DiskEvent::What::acknowledged, {}, 0, {}});
}

std::vector<DiskEvent> FaultyDisk::takeRecord() {
    const std::lock_guard guard(state().lock);
    return std::exchange(state().events, {});
}

} // namespace upturn::test
