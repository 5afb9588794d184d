// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <sqlite3.h>

#include <atomic>
#include <string_view>

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
        none();
    }

    /// The nth statement from now fails, 1 is the next.
    void failAt(int nth) { left() = nth; }
    bool failed() const { return left() == 0; }
    /// Every statement that begins with these words fails; they outlive it.
    static void failAll(const char* words) { beginning() = words; }
    /// What is asked of a connection after its next commit fails, once that has held.
    static void failAfterCommit() {
        committed() = nullptr;
        writer() = nullptr;
        waits() = true;
    }
    void none() {
        left() = 0;
        beginning() = nullptr;
        waits() = false;
        committed() = nullptr;
    }

  private:
    static std::atomic<int>& left() {
        static std::atomic<int> statements = 0;
        return statements;
    }
    static std::atomic<const char*>& beginning() {
        static std::atomic<const char*> words = nullptr;
        return words;
    }
    static std::atomic<bool>& waits() {
        static std::atomic<bool> waiting = false;
        return waiting;
    }
    static std::atomic<void*>& writer() {
        static std::atomic<void*> connection = nullptr;
        return connection;
    }
    static std::atomic<void*>& committed() {
        static std::atomic<void*> connection = nullptr;
        return connection;
    }
    static bool fails(void* connection, std::string_view text) {
        if (const char* words = beginning(); words != nullptr && text.starts_with(words))
            return true;
        if (committed() == connection)
            return true;
        // Reading has transactions too.
        if (waits() && text.starts_with("BEGIN IMMEDIATE"))
            writer() = connection;
        if (text.starts_with("COMMIT") && writer() == connection && waits().exchange(false))
            committed() = connection;
        return left() > 0 && --left() == 0;
    }
    static int begins(unsigned /*what*/, void* connection, void* /*statement*/, void* text) {
        // It ends at the next jump of its program; there is one in each.
        if (fails(connection, static_cast<const char*>(text)))
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
