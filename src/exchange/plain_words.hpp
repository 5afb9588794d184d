// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Small things done to text of other programs, as bytes.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace upturn::exchange {

/// Without white space around it.
std::string trimmed(std::string_view text);
/// Letters of ASCII made small.
std::string lowered(std::string_view text);
/// In the composed form (NFC): names of files are often in the other one.
std::string composed(std::string_view text);
/// Without a mark of its encoding, and with one sort of line ends.
std::string plainLines(std::string_view bytes);
/// The lines, without their ends. They look into `text`.
std::vector<std::string_view> linesOf(std::string_view text);
std::vector<std::string_view> linesOf(std::string&& text) = delete; // it would be gone
/// The parts between `separator`, each trimmed, without empty ones.
std::vector<std::string> partsOf(std::string_view text, char separator);
void replaceAll(std::string& text, std::string_view what, std::string_view by);
/// "%20" and the like as the bytes they stand for.
std::string urlDecoded(std::string_view text);
std::string urlEncoded(std::string_view text);
/// Valid UTF-8 without control characters but those of lines: something a person could have typed.
bool looksLikeText(std::string_view bytes);

} // namespace upturn::exchange
