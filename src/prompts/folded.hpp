// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A text as patterns look at it: letters composed (NFC), runs of blanks one blank, a wrapped line
// going on. Every place in it knows the byte it came from.

#pragma once

#include <QString>

#include <cstddef>
#include <string_view>
#include <vector>

namespace upturn::prompts {

struct Folded {
    QString words;
    std::vector<std::size_t> bytes; ///< of each UTF-16 unit, and of the end, in the text

    explicit Folded(std::string_view text);

  private:
    void add(QStringView units, std::size_t byte);
};

} // namespace upturn::prompts
