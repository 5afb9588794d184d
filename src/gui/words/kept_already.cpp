// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/kept_already.hpp"

#include <QCoreApplication>

namespace upturn::gui {

core::Result<std::optional<core::Id>> keptAlready(store::Journal& journal, const core::Id& entry,
                                                  const core::Id& answer, const core::Text& quote) {
    const auto lessons = journal.lessons({.entry = entry});
    if (!lessons)
        return core::passOn(lessons);
    for (const core::Lesson& lesson : *lessons)
        if (lesson.from.answer == answer && lesson.from.quote == quote)
            return lesson.id;
    return std::nullopt;
}

QString isLessonAlready() {
    return QCoreApplication::translate("upturn::gui::ReflectPage",
                                       "This sentence is a lesson already.");
}

QString staysAlready() {
    return QCoreApplication::translate("upturn::gui::EditorPresenter",
                                       "These words are kept with this entry.");
}

QString staysHere() {
    return QCoreApplication::translate("upturn::gui::EditorPresenter",
                                       "Kept with this entry. It does not come back by itself.");
}

} // namespace upturn::gui
