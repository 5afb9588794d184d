// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Sentences for people, in their language.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/result.hpp>

#include <initializer_list>
#include <string>

namespace upturn::core {

/// Translates `sentence` and puts `words` in the places of %1, %2, ... Works before and without a
/// QCoreApplication (then the sentence stays English). The words are taken as they are: a "%1"
/// inside them is not a place.
std::string say(const char* sentence, std::initializer_list<std::string> words = {});

/// The same with a number: %n is the number, and the translation picks its plural form. The
/// English source is written for one and for many: `sayCount("%n entry", "%n entries", 3)`.
std::string sayCount(const char* one, const char* many, long long count,
                     std::initializer_list<std::string> words = {});

/// The one way to name a row by its id, in the place of %1.
Error about(Fault fault, const char* sentence, const Id& id);

} // namespace upturn::core
