// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A command of the command line as it describes itself: its words, its options, what it does.
//
//     auto asked = std::make_shared<Asked>();
//     command.needs(asked->id, "ID", say("which entry"))
//         .option(asked->area, "--area", "AREA", say("work, people ..."))
//         .option(asked->kind, "--kind", Value::oneOf("KIND", entryKinds()))
//         .does([asked](Call& call) { return rate(call, *asked); });
//
// What is handed in by reference has to live as long as the body: a shared struct that the body
// holds. Values arrive as the words that were typed; `input.hpp` reads them.

#pragma once

#include "call.hpp"
#include "value.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace upturn::cli {

using Body = std::function<Outcome(Call&)>;

/// What the commands declared beside the parser's own notes.
struct Declared {
    std::map<const CLI::App*, Body> bodies;
    std::map<const CLI::Option*, Value> values; ///< of words, and of options that are no flags
};

class Command {
  public:
    Command(CLI::App& app, Declared& declared)
        : app_(app)
        , declared_(declared) {}

    /// A word that has to be there.
    Command& needs(std::string& into, const Value& value, const std::string& about = {});
    /// A word that may be there.
    Command& takes(std::optional<std::string>& into, const Value& value,
                   const std::string& about = {});
    Command& option(std::optional<std::string>& into, const char* name, const Value& value,
                    const std::string& about = {});
    /// May be given several times, one value each.
    Command& options(std::vector<std::string>& into, const char* name, const Value& value,
                     const std::string& about);
    Command& flag(bool& into, const char* name, const std::string& about);
    /// A command below this one, "restore" below "trash". One of them has to be named, unless this
    /// one does something by itself: then say that first.
    Command below(const char* name, const std::string& about);
    Command& does(Body body);

  private:
    CLI::App& app_;
    Declared& declared_;
};

} // namespace upturn::cli
