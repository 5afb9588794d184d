// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "watched_connections.hpp"

#include <sqlite3.h>

#include <map>

namespace upturn::test {
namespace {

Work closed;
std::int64_t statementsRun = 0;
std::int64_t stepsTaken = 0;
std::map<sqlite3*, int> open;

std::int64_t pagesRead(sqlite3* connection) {
    int now = 0;
    int unused = 0;
    sqlite3_db_status(connection, SQLITE_DBSTATUS_CACHE_MISS, &now, &unused, 0);
    return now;
}

int traced(unsigned what, void*, void* subject, void*) {
    if (what == SQLITE_TRACE_STMT)
        ++statementsRun;
    if (what == SQLITE_TRACE_PROFILE)
        stepsTaken +=
            sqlite3_stmt_status(static_cast<sqlite3_stmt*>(subject), SQLITE_STMTSTATUS_VM_STEP, 1);
    if (what == SQLITE_TRACE_CLOSE) {
        auto* connection = static_cast<sqlite3*>(subject);
        closed.pages += pagesRead(connection);
        open.erase(connection);
    }
    return 0;
}

/// SQLite calls it for each connection that is opened.
int watch(sqlite3* connection, const char**, const sqlite3_api_routines*) {
    open.emplace(connection, 0);
    return sqlite3_trace_v2(
        connection, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE | SQLITE_TRACE_CLOSE, traced, nullptr);
}

using Extension = void (*)();

Extension asExtension() {
    return reinterpret_cast<Extension>(watch); // the type that SQLite asks for
}

} // namespace

WatchedConnections::WatchedConnections() {
    closed = {};
    statementsRun = 0;
    stepsTaken = 0;
    open.clear();
    sqlite3_auto_extension(asExtension());
}

WatchedConnections::~WatchedConnections() {
    sqlite3_cancel_auto_extension(asExtension());
}

Work WatchedConnections::sofar() const {
    Work work = closed;
    for (const auto& [connection, unused] : open)
        work.pages += pagesRead(connection);
    work.statements = statementsRun;
    work.steps = stepsTaken;
    return work;
}

} // namespace upturn::test
