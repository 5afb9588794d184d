// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A step that is due, read from the journal and written back. On the thread of the journal.

#pragma once

#include "step/step_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

core::Result<StepView> readStep(store::Journal& journal, const app::Surroundings& surroundings,
                                const core::Id& step);
core::Result<store::Done> writeStep(store::Journal& journal, const StepAnswer& answer);
/// What has become of it, and when one hears of it again. Any thread.
QString saidOf(const StepAnswer& answer, core::CivilDate today);

} // namespace upturn::gui
