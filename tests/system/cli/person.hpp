// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Somebody at a terminal: runs the real program in a home folder of their own.

#pragma once

#include "support/temporary_folder.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace upturn::test {

using Json = nlohmann::json;
using Words = std::vector<std::string>;

struct Ran {
    int code = -1;
    std::string out;
    std::string err;
};

/// Where the program's standard output goes.
enum class Output { kept, closed, full, readerGone };

class Person {
  public:
    Person();

    Ran run(const Words& words, const std::string& input = {}, Output output = Output::kept) const;
    /// With --json; what is said has to be one document, and exit code 0.
    Json asks(Words words, const std::string& input = {}) const;
    /// The id of a new entry.
    std::string adds(const std::string& text, Words options = {}) const;

    std::string home() const { return folder_.path().string(); }
    std::string journal() const { return home() + "/.local/share/upturn/journal.upturn"; }

    std::map<std::string, std::string> environment; ///< besides PATH
    std::optional<std::size_t> largestFile;         ///< in bytes, as `ulimit -f` says it

  private:
    TemporaryFolder folder_;
};

/// The names of an object's members, those asked for and missing.
std::string missingKeys(const Json& object, const Words& names);

} // namespace upturn::test
