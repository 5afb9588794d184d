// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What "Before I ..." shows, as plain values.

#pragma once

#include <upturn/app/drafts.hpp>
#include <upturn/core/id.hpp>

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace upturn::gui {

struct LessonToTake {
    core::Id id;
    QString text;
    QString why; ///< "Because of “board” and “late”. Used 12 November: “She thanked me.”"
};

struct FacedBefore {
    core::Id entry;
    QString title;
    QString meta; ///< "14 June 2022, weight 4."
};

struct BeforeView {
    std::vector<LessonToTake> lessons; ///< three at most, best first
    int all = 0;                       ///< lessons there are
    std::optional<FacedBefore> faced;
    QDate today;
    bool line = false; ///< words of danger, or what may be some: somebody to talk to stands there
    QStringList
        people; ///< after words of danger the sentence, contacts and numbers, and nothing else
};

/// The question for afterwards.
struct Afterwards {
    QString words;
    std::vector<LessonToTake> lessons;
    QDate day;
    std::vector<app::Served> typed{}; ///< the draft of the words
};

} // namespace upturn::gui
