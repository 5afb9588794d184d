// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is shown of a diary that is to be brought in, as plain values, and how it is made.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/app/transfer.hpp>

#include <QString>

#include <vector>

namespace upturn::gui {

struct ImportView {
    struct Bar {
        QString name; ///< "February 2021"
        int count = 0;
    };
    struct Year {
        int bar = 0; ///< above which it stands
        QString name;
    };
    struct Example {
        QString day;
        QString title;
        QString line;
    };
    struct Remark {
        QString where;
        QString why;
    };
    struct Becomes {
        QString what; ///< "46 tags, 12 stars"
        QString as;   ///< "tags and stars"
    };
    struct Column {
        QString name;
        QString examples; ///< "Missed the train, Talk about nothing"
        std::string is;   ///< as the reader of tables calls it; nothing where it is unknown
    };
    QString title; ///< "Bring in from Day One"
    QString about; ///< "2026-11-14 Journal.zip, 412 MB"
    QString head;  ///< "1,204 entries from April 2016 to December 2021"
    QString unit;  ///< "One bar is one month"
    QString most;  ///< "April 2016 to December 2021, most in February 2021"
    std::vector<Bar> bars;
    std::vector<Year> years;
    std::vector<Example> examples;
    std::vector<Remark> remarks;
    std::size_t moreRemarks = 0;
    std::vector<Becomes> becomes;
    std::vector<Column> columns; ///< of a table
    QString numbers;             ///< "1,203 would be added."
    std::size_t brings = 0;      ///< new or changed
};

ImportView viewOf(const app::Incoming& incoming, const core::ImportReport& report,
                  const QString& numbers, const app::Surroundings& surroundings);

} // namespace upturn::gui
