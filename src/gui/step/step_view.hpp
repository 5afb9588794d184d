// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the page of a step that is due shows, as plain values.

#pragma once

#include <upturn/app/drafts.hpp>
#include <upturn/core/id.hpp>
#include <upturn/core/next_step.hpp>

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace upturn::gui {

struct StepView {
    core::Id id;
    QString entryLine; ///< "Release slipped by two weeks, 9 October"; may be empty
    QString sentence;  ///< the if-then in the person's words
    QString meta;      ///< "Your next step, due today. Made to avoid: estimating alone."
    QStringList tries; ///< what was tried before it: "First try, 9 October: ... It did not help."
    QString countsFor; ///< the lesson it puts to use; may be empty
    QDate today;
};

struct StepAnswer {
    core::Id step;
    std::optional<core::Outcome> outcome; ///< nothing: not yet
    std::optional<bool> helped;
    QDate askAgain;                   ///< whether it helped; may be null
    QString what;                     ///< what happened, or what stood in the way
    QString instead;                  ///< what is tried next; may be empty
    QDate due;                        ///< of that, or of the step that is moved
    std::vector<app::Served> typed{}; ///< the drafts of these words
};

} // namespace upturn::gui
