// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <sqlite3.h>

#include <atomic>

namespace upturn::test {

/// Lets one statement of a journal fail, as a disk does. Of connections that are opened while one
/// of these lives; one at a time.
class FailingStatements {
  public:
    FailingStatements() { ::sqlite3_auto_extension(entry()); }
    FailingStatements(const FailingStatements&) = delete;
    FailingStatements& operator=(const FailingStatements&) = delete;
    ~FailingStatements() {
        ::sqlite3_cancel_auto_extension(entry());
        left() = 0;
    }

    /// The nth statement from now fails, 1 is the next.
    void failAt(int nth) { left() = nth; }
    bool failed() const { return left() == 0; }
    void none() { left() = 0; }

  private:
    static std::atomic<int>& left() {
        static std::atomic<int> statements = 0;
        return statements;
    }
    static int begins(unsigned /*what*/, void* connection, void* /*statement*/, void* /*text*/) {
        // It ends at the next jump of its program; there is one in each.
        if (left() > 0 && --left() == 0)
            ::sqlite3_interrupt(static_cast<sqlite3*>(connection));
        return 0;
    }
    static int watch(sqlite3* connection, const char** /*error*/, const void* /*routines*/) {
        return ::sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &begins, connection);
    }
    static void (*entry())() { return reinterpret_cast<void (*)()>(&watch); }
};

/// Asks again and again, each time with another statement failing, until all have failed once;
/// gives how many of them it did without. What fails has to be said, so that is what the asker says
/// it can do without, and no more.
template<class Asks>
int didWithout(FailingStatements& statements, const Asks& asks) {
    int without = 0;
    for (int nth = 1;; ++nth) {
        statements.failAt(nth);
        const bool well = asks();
        if (!statements.failed()) {
            statements.none();
            return without;
        }
        without += well ? 1 : 0;
    }
}

} // namespace upturn::test
