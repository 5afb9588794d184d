// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is written stays written, whatever became of what was read after it.

#pragma once

#include "words/trouble.hpp"

#include <upturn/core/result.hpp>

#include <QString>

#include <string>

namespace upturn::gui {

/// The answer to an act that has held: an error of its own would say that nothing was done.
template<class Value>
struct Committed {
    Value value;         ///< what was read after it, or what is known without
    std::string trouble; ///< why it could not be read; mostly empty
};

template<class Value>
std::string troubleOf(const core::Result<Value>& read) {
    return read ? std::string() : sentenceOf(read.error()).toStdString();
}

/// Empty where there was no trouble.
QString doneAllTheSame(const std::string& trouble);

} // namespace upturn::gui
