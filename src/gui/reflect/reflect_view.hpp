// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the Reflect page shows, as plain values.

#pragma once

#include "widgets/step_bar.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/id.hpp>
#include <upturn/core/next_step.hpp>

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace upturn::gui {

/// A sentence out of the answers that may be worth keeping.
struct Proposal {
    QString text;
    /// Where it stands in the answer on the page, in characters; -1 when in an earlier one.
    int start = -1;
    int end = -1;
    app::Proposal value{}; ///< with the version, the offsets and the words it was made from
    std::string draft{};   ///< of other words for it
    QString reworded{};    ///< those, where they wait in that draft

    bool operator==(const Proposal& other) const {
        return text == other.text && reworded == other.reworded && start == other.start &&
               end == other.end && value.from.answer == other.value.from.answer &&
               value.from.version == other.value.from.version &&
               value.from.start == other.value.from.start;
    }
};

struct KeptLesson {
    core::Id id;
    QString text;
    QString line;     ///< "Kept. First review tomorrow."
    core::Id earlier; ///< a lesson that says nearly the same; may be empty
    QString earlierText;
    bool canUndo = false; ///< it was kept here, and nothing was done since
    QString reworded{};   ///< other words, typed before the sentence was kept as it stood
    std::string draft{};  ///< they wait there

    bool operator==(const KeptLesson&) const = default;
};

struct Takeaways {
    std::vector<Proposal> proposals; ///< best first
    std::vector<KeptLesson> kept;    ///< latest first

    bool operator==(const Takeaways&) const = default;
};

/// What a person will do, as typed.
struct StepDraft {
    QString when;
    QString then;
    std::optional<QDate> due;
    std::optional<core::StepKind> kind;
    core::Id lesson{}; ///< that it puts to use; empty: none

    bool empty() const { return when.isEmpty() && then.isEmpty(); }
    bool operator==(const StepDraft&) const = default;
};

/// A question that was not asked.
struct WhyNot {
    QString question;
    QString reason;
    QString rule; ///< "E5"; empty when only another one fitted better
};

/// A guide that may be chosen; without an id, the choice of the program.
struct GuideRow {
    QString id;
    QString title;
    QString about;
    bool chosen = false;
};

/// What was answered to the same question about another entry.
struct Echo {
    QString line;  ///< "In March you answered: ..."
    QString words; ///< the whole answer
    QString from;  ///< the entry it is about
};

/// Something that may be told in an entry, and whether it was read there.
struct ReadOf {
    std::string dimension;
    QString name; ///< "what happened"
    bool told = false;
};

/// One of a few answers to a question that has no field.
struct Choice {
    QString text;
    QString line; ///< about it; may be empty
    std::string key;
};

struct ReflectView {
    QString entryTitle;
    QString words; ///< what the entry says, to be looked at
    std::vector<Step> steps;
    QString question;
    QString hint;        ///< one line below it; may be empty
    QStringList reasons; ///< why this question: whole sentences
    QString answer;      ///< a draft, or what was answered before
    QString guide;       ///< the title of the one that was chosen; may be empty
    QString source;      ///< "Asked in ...", the article; may be empty
    std::optional<Echo> echo;
    QStringList options;    ///< words to choose from; a chosen one is put into the answer
    QString fieldHint;      ///< how an answer is written, while the field is empty; may be empty
    bool oneOption = false; ///< of which only one is meant
    bool canGoBack = false;

    std::vector<Choice> choices; ///< instead of a field
    QString choiceNote;          ///< what follows where it is skipped

    bool gentle = false; ///< what happened is nobody's lesson: it can be said what to do with it
    std::optional<core::Lift> lift; ///< and was
    bool liftedNow = false;         ///< no question was answered or passed by since
    bool hurt = false;              ///< by somebody
    /// Nothing is to come of it: at the end no step is asked for.
    bool leftAlone() const {
        return lift == core::Lift::notMine || (gentle && lift != core::Lift::myPart);
    }
    bool line = false;        ///< "Someone to talk to, at any hour"
    QStringList helplines;    ///< under the question, where somebody hurt the person
    std::vector<ReadOf> read; ///< what the entry tells, and what it does not; may be empty
    QString mirror;           ///< the person's own clause, above the question

    bool closing = false;    ///< no question left: a next step, and the end
    bool calm = false;       ///< the calm page, instead of any question or step
    bool canCarryOn = false; ///< it would be enough, but there are more questions
    QString closingLine;     ///< why it ends here
    StepDraft step;          ///< typed and not kept yet
    QStringList keptSteps;   ///< "When ..., ask Jonas first. Due Friday."
    QDate today;
};

} // namespace upturn::gui
