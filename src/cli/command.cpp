// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "command.hpp"

#include <upturn/core/say.hpp>

#include <CLI/CLI.hpp>

namespace upturn::cli {

Command& Command::needs(std::string& into, const char* name, const std::string& about) {
    app_.add_option(name, into, about)->type_name("")->required();
    return *this;
}

Command& Command::takes(std::optional<std::string>& into, const char* name,
                        const std::string& about) {
    app_.add_option_function<std::string>(
            name, [&into](const std::string& word) { into = word; }, about)
        ->type_name("");
    return *this;
}

Command& Command::option(std::optional<std::string>& into, const char* name, const char* value,
                         const std::string& about) {
    app_.add_option_function<std::string>(
            name, [&into](const std::string& word) { into = word; }, about)
        ->type_name(value);
    return *this;
}

Command& Command::options(std::vector<std::string>& into, const char* name, const char* value,
                          const std::string& about) {
    // One value each time: `--tag a TEXT` must not swallow the text.
    app_.add_option_function<std::vector<std::string>>(
            name, [&into](const std::vector<std::string>& words) { into = words; }, about)
        ->type_name(value)
        ->type_size(1)
        ->allow_extra_args(false)
        ->take_all();
    return *this;
}

Command& Command::flag(bool& into, const char* name, const std::string& about) {
    app_.add_flag(name, into, about);
    return *this;
}

Command Command::below(const char* name, const std::string& about) {
    CLI::App* sub = app_.add_subcommand(name, about);
    sub->group(core::say("Subcommands"));
    sub->fallthrough();
    sub->set_help_flag("-h,--help", core::say("What this command does"));
    // A command that does something by itself may stand alone.
    app_.require_subcommand(bodies_.contains(&app_) ? 0 : 1, 1);
    return {*sub, bodies_};
}

Command& Command::does(Body body) {
    bodies_[&app_] = std::move(body);
    return *this;
}

} // namespace upturn::cli
