// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the page of a step that is due shows, as plain values.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/next_step.hpp>

#include <QDate>
#include <QString>

#include <optional>

namespace upturn::gui {

struct StepView {
    core::Id id;
    QString entryLine; ///< "Release slipped by two weeks, 9 October"; may be empty
    QString sentence;  ///< the if-then in the person's words
    QString meta;      ///< "Your next step, due today."
    QDate today;
};

struct StepAnswer {
    core::Id step;
    std::optional<core::Outcome> outcome; ///< nothing: not yet
    std::optional<bool> helped;
    QString what; ///< what happened, or what stood in the way
    QDate due;    ///< of a step that is moved
};

} // namespace upturn::gui
