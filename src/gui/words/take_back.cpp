// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/take_back.hpp"

#include <upturn/core/say.hpp>

#include <QCoreApplication>

namespace upturn::gui {
namespace {

QString stepName(const store::Done& step) {
    return QString::fromStdString(core::say(step.name.c_str()));
}

} // namespace

std::int64_t writtenSoFar(store::Journal& journal) {
    // Whatever is written adds an operation, and none ever goes.
    const auto counts = journal.counts();
    return counts ? counts->operations : -1;
}

core::Result<store::Done> takeBackLast(store::Journal& journal, std::int64_t written) {
    const auto counts = journal.counts();
    if (!counts)
        return core::passOn(counts);
    if (counts->operations != written)
        return core::fail(core::Fault::failed,
                          core::say("Something was written since, so this stays as it is. Undo in "
                                    "the menu takes back what was written last."));
    return journal.undo();
}

QString takenBack(const store::Done& step) {
    return QCoreApplication::translate("upturn::gui::takeBack", "Taken back: %1.")
        .arg(stepName(step));
}

QString thereAgain(const store::Done& step) {
    return QCoreApplication::translate("upturn::gui::takeBack", "There again: %1.")
        .arg(stepName(step));
}

} // namespace upturn::gui
