// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// An entry while it is written, as plain values.

#pragma once

#include <upturn/core/entry.hpp>

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace upturn::gui {

/// What the fields of the editor hold.
struct EntryFields {
    QString title;
    QString text;
    QDate day;
    QTime time; ///< invalid where only the day is known
    QString area;
    int weight = 0; ///< 0 for none
    QStringList feelings;
    QStringList causes;
    QStringList tags;

    bool operator==(const EntryFields&) const = default;
};

/// The fields that `after` has otherwise than `before`, put into the others.
inline EntryFields withChanges(EntryFields fields, const EntryFields& before,
                               const EntryFields& after) {
    const auto put = [&](auto EntryFields::*field) {
        if (after.*field != before.*field)
            fields.*field = after.*field;
    };
    put(&EntryFields::title);
    put(&EntryFields::text);
    put(&EntryFields::day);
    put(&EntryFields::time);
    put(&EntryFields::area);
    put(&EntryFields::weight);
    put(&EntryFields::feelings);
    put(&EntryFields::causes);
    put(&EntryFields::tags);
    return fields;
}

/// `older`, and of `newer` what differs from `stored`, as one.
EntryFields offeredTogether(const EntryFields& older, const EntryFields& newer,
                            const EntryFields& stored);

struct EditorView {
    core::Entry entry;                ///< as it is stored
    EntryFields stored;               ///< the same, as the fields would hold it
    EntryFields fields;               ///< what to show: the draft, when there is one
    core::Text draft;                 ///< that, as it lies in the journal
    std::string parent;               ///< the version of the text that `fields` goes on from
    std::set<std::string> ours;       ///< and those before it since the editor was opened
    std::optional<EntryFields> older; ///< typed before what is stored now: offered
    bool olderElsewhere = false;      ///< another program has written it
    EntryFields seen;                 ///< what others wrote since, and is on the page or offered
    int versions = 1;
    bool waits = false;
    QStringList usedFeelings; ///< words of the person, the most used first
    QStringList usedCauses;
    QStringList usedTags;
};

} // namespace upturn::gui
