// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "command.hpp"

#include <upturn/core/say.hpp>

#include <CLI/CLI.hpp>

namespace upturn::cli {
namespace {

std::string withChoices(const Value& value, const std::string& about) {
    if (!value.saysChoices)
        return about;
    return about.empty() ? value.choices.said() : about + ": " + value.choices.said();
}

} // namespace

Command& Command::needs(std::string& into, const Value& value, const std::string& about) {
    CLI::Option* word = app_.add_option(value.name, into, withChoices(value, about));
    word->type_name("")->required();
    declared_.values.emplace(word, value);
    return *this;
}

Command& Command::takes(std::optional<std::string>& into, const Value& value,
                        const std::string& about) {
    CLI::Option* word = app_.add_option_function<std::string>(
        value.name, [&into](const std::string& given) { into = given; }, withChoices(value, about));
    word->type_name("");
    declared_.values.emplace(word, value);
    return *this;
}

Command& Command::option(std::optional<std::string>& into, const char* name, const Value& value,
                         const std::string& about) {
    CLI::Option* option = app_.add_option_function<std::string>(
        name, [&into](const std::string& word) { into = word; }, withChoices(value, about));
    option->type_name(value.name);
    declared_.values.emplace(option, value);
    return *this;
}

Command& Command::options(std::vector<std::string>& into, const char* name, const Value& value,
                          const std::string& about) {
    CLI::Option* option = app_.add_option_function<std::vector<std::string>>(
        name, [&into](const std::vector<std::string>& words) { into = words; },
        withChoices(value, about));
    declared_.values.emplace(option, value);
    // One value each time: `--tag a TEXT` must not swallow the text.
    option->type_name(value.name)->type_size(1)->allow_extra_args(false)->take_all();
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
    app_.require_subcommand(declared_.bodies.contains(&app_) ? 0 : 1, 1);
    return {*sub, declared_};
}

Command& Command::does(Body body) {
    declared_.bodies[&app_] = std::move(body);
    return *this;
}

} // namespace upturn::cli
