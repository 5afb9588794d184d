// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Mara on Saturday 21 November 2026: what the pictures and the tests show.

#pragma once

#include "again/again_view.hpp"
#include "arrive/import_view.hpp"
#include "backups/backups_view.hpp"
#include "before/before_view.hpp"
#include "calm/calm_view.hpp"
#include "circling/circling_view.hpp"
#include "ground/ground_view.hpp"
#include "ground/typed_words.hpp"
#include "hard/hard_view.hpp"
#include "journal/editor_view.hpp"
#include "journal/journal_view.hpp"
#include "journal/trash_view.hpp"
#include "journal/versions_view.hpp"
#include "lessons/lessons_view.hpp"
#include "palette/palette_view.hpp"
#include "practices/practices_view.hpp"
#include "recovery/recovery_view.hpp"
#include "reflect/reflect_view.hpp"
#include "review/review_view.hpp"
#include "settings/settings_view.hpp"
#include "step/step_view.hpp"
#include "today/today_view.hpp"

#include <upturn/app/left_journals.hpp>

namespace upturn::gui::sample {

BackupsView backups();
RestoreView restore();
ImportView import();
ImportView importTable();

core::Id id(unsigned char number);
TodayView today();
/// The same, with reflections that were left before their end.
TodayView goOn();
/// Another journal file was in the place of this one.
app::LeftJournal left();
TodayView firstDay();
/// The evening of a day on which words called for people, and the day after it.
TodayView heavyDay();
TodayView afterHeavyDay();
ReflectView reflect();
Takeaways takeaways();
ReflectView closing();
/// "Which comes closest?"
ReflectView choice();
/// About what is nobody's lesson.
ReflectView soft();
/// With the person's own clause above the question.
ReflectView mirrored();
CalmView calm();
/// Nobody is noted, nothing is planned, and no country is known.
CalmView calmAlone();
JournalOutline journal();
JournalOutline emptyJournal();
std::vector<JournalRow> entries();
EntryView entry();
/// Of a loss: words stay with it, and it teaches nothing.
EntryView grieved();
EditorView editor();
VersionsView versions();
std::vector<TrashRow> trash();
LessonsView lessons();
LessonsView noLessons();
LessonDetail lesson();
ReviewView review();
UnusedView unused();
ReviewView reviewed();
PaletteFound found();
std::vector<PaletteRow> actions();
Choices choices();
Wishes wishes();
HardView hard();
PracticesView practices();
PracticesView noPractices();
BeforeView before();
StepView stepDue();
CirclingView circling();
GroundView ground();
RecoveryView recovery();
QVector<TypedWords> typedWords();
AgainView again();
std::vector<WhyNot> whyNot();
std::vector<GuideRow> guides();

} // namespace upturn::gui::sample
