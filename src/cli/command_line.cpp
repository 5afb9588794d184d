// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "command_line.hpp"

#include <upturn/core/nearest.hpp>
#include <upturn/core/say.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace upturn::cli {
namespace {

using core::Fault;
using core::say;

const char* const program = "upturn-cli";

Body saying(std::string words) {
    return [words = std::move(words)](Call&) -> Outcome { return Said{.out = words}; };
}

std::string undashed(const std::string& name) {
    return name.substr(std::min(name.find_first_not_of('-'), name.size()));
}

std::string lower(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return word;
}

/// CLI11 2.6 leaves the word "Usage" out where a name follows, and puts empty lines around it.
class HelpLayout : public CLI::Formatter {
  public:
    HelpLayout() {
        label("Usage", say("Usage"));
        label("Positionals", say("Positionals"));
        label("POSITIONALS", say("Positionals")); // CLI11 2.5 and later
        label("OPTIONS", say("OPTIONS"));
        label("SUBCOMMAND", say("SUBCOMMAND"));
    }

    std::string make_usage(const CLI::App* app, std::string name) const override {
        std::string usage = CLI::Formatter::make_usage(app, std::move(name));
        CLI::detail::trim(usage);
        const std::string head = get_label("Usage") + ":";
        return (usage.starts_with(head) ? usage : head + " " + usage) + "\n";
    }
};

} // namespace

CommandLine::CommandLine(Call& call, const std::vector<Known>& commands)
    : app_(std::make_unique<CLI::App>(
          say("Upturn on the command line: write down what went wrong, be asked good questions, "
              "keep what is worth keeping."),
          program))
    , commands_(commands) {
    app_->formatter(std::make_shared<HelpLayout>());
    app_->option_defaults()->group(say("Options"));
    app_->set_help_flag("-h,--help", say("What there is; after a command, what it does"));
    app_->add_flag("--version", wantsVersion_, say("Which version this is"));
    app_->add_flag("--json", call.json, say("Answer with one JSON document"));
    CLI::Option* journal = app_->add_option_function<std::string>(
        "--journal", [&call](const std::string& file) { call.journal = file; },
        say("Use this journal instead of your usual one"));
    journal->type_name("FILE");
    declared_.values.emplace(journal, Value::file("FILE"));
    app_->require_subcommand(0, 1);
    for (const Known& known : commands_) {
        CLI::App* sub = app_->add_subcommand(known.name, say(known.about));
        sub->group(say("Subcommands"));
        sub->fallthrough();
        sub->set_help_flag("-h,--help", say("What this command does"));
    }
}

CommandLine::~CommandLine() = default;

core::Result<Body> CommandLine::read(const std::vector<std::string>& words) {
    for (const Known& known : commands_)
        if (std::find(words.begin(), words.end(), known.name) != words.end()) {
            Command command(*app_->get_subcommand(known.name), declared_);
            known.describe(command);
        }
    try {
        app_->parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::CallForHelp&) {
        // "-had a fight" begins with -h too, and is what somebody wants to keep.
        const auto text = std::ranges::find_if(words, [](const std::string& word) {
            return word.size() > 2 && word.starts_with("-h");
        });
        if (text != words.end())
            return tl::unexpected(tooMuch({*text}));
        return saying(app_->help());
    } catch (const CLI::RequiredError&) {
        // A text that begins with "-" was taken for an option: then it is not what is missing.
        const std::vector<std::string> left = app_->remaining(true);
        const bool option = !left.empty() && left.front().starts_with('-');
        return tl::unexpected(option ? tooMuch(left) : missing());
    } catch (const CLI::ExtrasError&) {
        return tl::unexpected(tooMuch(app_->remaining(true)));
    } catch (const CLI::ParseError& error) {
        return core::fail(Fault::usage, say("%1. See \u201c%2 --help\u201d.",
                                            {error.what(), calledAs(deepest())}));
    }
    return chosen();
}

CommandDescription CommandLine::description() {
    for (const Known& known : commands_) {
        Command command(*app_->get_subcommand(known.name), declared_);
        known.describe(command);
    }
    return describe(*app_);
}

CommandDescription CommandLine::describe(const CLI::App& app) const {
    CommandDescription command{.name = app.get_name(),
                               .about = app.get_description(),
                               .options = {},
                               .words = {},
                               .below = {}};
    for (const CLI::Option* option : app.get_options()) {
        const auto value = declared_.values.find(option);
        OptionDescription described{
            .names = {},
            .about = option->get_description(),
            .value = value == declared_.values.end() ? std::optional<Value>() : value->second,
            .repeats = option->get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll,
            .needed = option->get_required()};
        for (const std::string& name : option->get_snames())
            described.names.push_back('-' + name);
        for (const std::string& name : option->get_lnames())
            described.names.push_back("--" + name);
        (option->get_positional() ? command.words : command.options).push_back(described);
    }
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
        command.below.push_back(describe(*sub));
    return command;
}

core::Result<Body> CommandLine::chosen() {
    const CLI::App& command = deepest();
    if (wantsVersion_ && &command != app_.get())
        return tl::unexpected(tooMuch({"--version"}));
    if (wantsVersion_)
        return saying("upturn-cli " UPTURN_VERSION "\n");
    if (&command == app_.get())
        return core::fail(Fault::usage,
                          say("What would you like to do? For example: upturn-cli add \"What went "
                              "wrong\". All commands: upturn-cli --help"));
    named_ = calledAs(command).substr(std::string(program).size() + 1);
    return declared_.bodies.at(&command);
}

CLI::App& CommandLine::deepest() const {
    CLI::App* app = app_.get();
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return *app;
}

std::string CommandLine::calledAs(const CLI::App& app) const {
    if (app.get_parent() == nullptr)
        return program;
    return calledAs(*app.get_parent()) + ' ' + app.get_name();
}

core::Error CommandLine::missing() const {
    const CLI::App& command = deepest();
    const std::string called = calledAs(command);
    for (const CLI::Option* option : command.get_options())
        if (option->get_required() && option->count() == 0)
            return {Fault::usage, say("\u201c%1\u201d needs %2: %3. See \u201c%1 --help\u201d.",
                                      {called, option->get_name(), option->get_description()})};
    std::string names;
    for (const CLI::App* sub : command.get_subcommands([](const CLI::App*) { return true; }))
        names += (names.empty() ? "" : ", ") + sub->get_name();
    return {Fault::usage, say("After \u201c%1\u201d comes one of: %2.", {called, names})};
}

core::Error CommandLine::unknownCommand(const std::string& word) const {
    std::vector<std::string> names;
    for (const Known& known : commands_)
        names.emplace_back(known.name);
    if (const auto meant = core::nearest(word, names))
        return {Fault::usage, say("There is no command \u201c%1\u201d. Did you mean "
                                  "\u201cupturn-cli %2\u201d?",
                                  {word, *meant})};
    return {Fault::usage,
            say("There is no command \u201c%1\u201d. All commands: upturn-cli --help", {word})};
}

core::Error CommandLine::unknownOption(const std::string& name) const {
    const CLI::App& command = deepest();
    const std::string called = calledAs(command);
    std::vector<std::string> names{"json", "journal", "help"};
    std::string words; // that stand for themselves
    const CLI::Option* word = nullptr;
    for (const CLI::Option* option : command.get_options()) {
        if (!option->get_positional()) {
            names.push_back(undashed(option->get_name()));
            continue;
        }
        words += ' ' + option->get_name();
        if (lower(option->get_name()) == undashed(name))
            word = option;
    }
    if (word != nullptr)
        return {Fault::usage,
                say("\u201c%1\u201d has no option \u201c%2\u201d: %3 is given without one, as in "
                    "\u201c%1%4\u201d.",
                    {called, name, word->get_name(), words})};
    // Two dashes are no likeness.
    if (const auto meant = core::nearest(undashed(name), names))
        return {Fault::usage, say("\u201c%1\u201d has no option \u201c%2\u201d. Did you mean "
                                  "\u201c%3\u201d?",
                                  {called, name, "--" + *meant})};
    return {Fault::usage, say("\u201c%1\u201d has no option \u201c%2\u201d. A text that begins "
                              "with \u201c-\u201d goes after \u201c--\u201d.",
                              {called, name})};
}

core::Error CommandLine::tooMuch(const std::vector<std::string>& words) const {
    const CLI::App& command = deepest();
    const std::string called = calledAs(command);
    const std::string word = words.empty() ? std::string() : words.front();
    if (word.size() > 1 && word.starts_with('-'))
        return unknownOption(word.substr(0, word.find('=')));
    if (&command == app_.get())
        return unknownCommand(word);
    return {Fault::usage, say("\u201c%1\u201d has no use for \u201c%2\u201d. Put a text of several "
                              "words in quotes, or hand it in on standard input with "
                              "\u201c-\u201d. See \u201c%1 --help\u201d.",
                              {called, word})};
}

} // namespace upturn::cli
