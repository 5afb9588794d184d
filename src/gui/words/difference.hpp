// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What differs between two versions of a text.

#pragma once

#include <QString>

#include <vector>

namespace upturn::gui {

enum class DifferenceBy { words, sentences };

/// A stretch of the old text and what stands in its place in the new one; either may be empty.
struct Difference {
    int oldStart = 0;
    int oldEnd = 0;
    int newStart = 0;
    int newEnd = 0;

    bool operator==(const Difference&) const = default;
};

/// From the beginning to the end. The longest common sequence of words or sentences stays; very
/// long texts that differ everywhere are compared by sentences, and at last as one. Any thread.
std::vector<Difference> differences(const QString& before, const QString& after, DifferenceBy by);

} // namespace upturn::gui
