// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What was typed on in a field whose page is about something else by the time its words are kept.

#pragma once

#include <upturn/app/journal_service.hpp>

#include <functional>

namespace upturn::gui {

class FocusField;

/// The words of the field are offered on Today; `then` is called when they are. Nothing where it is
/// empty.
void offerRest(app::JournalService& service, QObject* owner, FocusField& field,
               const std::function<void()>& then);

} // namespace upturn::gui
