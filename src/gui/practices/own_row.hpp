// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How a goal, win, decision, person or feedback reads as a row of its list.

#pragma once

#include "practices/practices_view.hpp"

#include <map>

namespace upturn::gui {

OwnRow ownRowOf(const core::Block& block, const std::map<core::Id, QString>& people,
                core::CivilDate today);

/// What a field is called, and what helps to fill it; "by" is "By when".
/// In the order in which a person thinks of them: what shall be, then how it is.
std::vector<const core::Field*> fieldsToAsk(core::BlockKind kind);
QString fieldName(core::BlockKind kind, std::string_view field);
QString fieldHint(core::BlockKind kind, std::string_view field);
/// "A key relationship" for "relationship"; a name that is not known as it is.
QString choiceName(std::string_view choice);
/// The fields that are asked for only when a row is closed.
bool asksAtTheEnd(core::BlockKind kind, std::string_view field);

} // namespace upturn::gui
