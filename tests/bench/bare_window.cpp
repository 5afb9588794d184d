// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// bare_window JOURNAL: the least a journal in a window can be, an empty text field and the fifty
// newest entries from SQLite. What the window of Upturn is measured against.

#include <QApplication>
#include <QListWidget>
#include <QTextEdit>
#include <QVBoxLayout>

#include <sqlite3.h>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new QTextEdit(&window);
    auto* list = new QListWidget(&window);
    column->addWidget(field);
    column->addWidget(list);
    sqlite3* db = nullptr;
    sqlite3_stmt* newest = nullptr;
    if (argc != 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(db, "SELECT title || text FROM entry ORDER BY place DESC LIMIT 50", -1,
                           &newest, nullptr) != SQLITE_OK)
        return 1;
    while (sqlite3_step(newest) == SQLITE_ROW)
        list->addItem(QString::fromUtf8(
            reinterpret_cast<const char*>(sqlite3_column_text(newest, 0)))); // NOLINT: SQLite's way
    sqlite3_finalize(newest);
    window.resize(1200, 760);
    window.show();
    field->setFocus();
    const int code = QApplication::exec();
    sqlite3_close(db);
    return code;
}
