// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "texts.hpp"

namespace upturn {
namespace {

using cli::CommandDescription;
using cli::OptionDescription;
using cli::Value;

/// The text with a backslash before each of these signs.
std::string escaped(const std::string& text, const std::string& signs) {
    std::string out;
    for (const char c : text) {
        if (signs.find(c) != std::string::npos)
            out += '\\';
        out += c;
    }
    return out;
}

std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + '\'';
}

std::string actionOf(const Value& value) {
    if (value.isFile)
        return "_files";
    std::string words;
    for (const std::string& word : value.choices.words())
        words += (words.empty() ? "" : " ") + word;
    return words.empty() ? " " : '(' + words + ')';
}

bool isHelp(const OptionDescription& option) {
    return option.names.back() == "--help" || option.names.back() == "--version";
}

/// What `_arguments` wants to know of an option, once for each of its names.
std::string specsOf(const OptionDescription& option) {
    std::string all;
    for (const std::string& name : option.names)
        all += (all.empty() ? "" : " ") + name;
    std::string specs;
    for (const std::string& name : option.names) {
        std::string spec = isHelp(option) ? "(- : *)" : option.repeats ? "*" : '(' + all + ')';
        spec += name;
        if (option.value)
            spec += name.starts_with("--") ? "=" : "+";
        spec += '[' + escaped(option.about, "\\[]:") + ']';
        if (option.value)
            spec += ':' + escaped(option.value->name, "\\:") + ':' + actionOf(*option.value);
        specs += " \\\n        " + quoted(spec);
    }
    return specs;
}

std::string specOfWord(const OptionDescription& word) {
    const std::string about =
        word.about.empty() ? word.value->name : word.value->name + ": " + word.about;
    const std::string spec =
        (word.needed ? ":" : "::") + escaped(about, "\\:") + ':' + actionOf(*word.value);
    return " \\\n        " + quoted(spec);
}

class Script {
  public:
    explicit Script(const CommandDescription& program) {
        for (const OptionDescription& option : program.options)
            if (!isHelp(option))
                everywhere_ += specsOf(option);
    }

    std::string functions(const std::string& name, const CommandDescription& command,
                          const std::string& everywhere) const {
        std::string options = everywhere;
        for (const OptionDescription& option : command.options)
            options += specsOf(option);
        if (!command.below.empty())
            return between(name, command, options);
        for (const OptionDescription& word : command.words)
            options += specOfWord(word);
        return name + "() {\n    _arguments -S :" + options + "\n}\n\n";
    }

  private:
    /// A command with commands below it.
    std::string between(const std::string& name, const CommandDescription& command,
                        const std::string& options) const {
        std::string all;
        std::string below;
        std::string calls;
        for (const CommandDescription& each : command.below) {
            const std::string function = name + '_' + each.name;
            all += functions(function, each, everywhere_);
            below += "\n                " + quoted(each.name + ':' + escaped(each.about, "\\:"));
            calls += "\n                " + each.name + ") " + function + " && ret=0 ;;";
        }
        return all + name + R"(() {
    local curcontext=$curcontext state state_descr line ret=1
    local -A opt_args
    local -a below
    _arguments -C :)" +
               options +
               R"( \
        '(-): :->command' \
        '(-)*:: :->rest' && ret=0
    case $state in
        command)
            below=()" +
               below + R"(
            )
            _describe -t commands command below && ret=0
            ;;
        rest)
            case $words[1] in)" +
               calls + R"(
            esac
            ;;
    esac
    return ret
}

)";
    }

    std::string everywhere_;
};

constexpr const char* head = R"(#compdef upturn-cli
# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# zsh completion for upturn-cli, made from its commands by tools/make_command_help.

)";

// zsh reads the file when it is first wanted; from then on this function stands for it.
constexpr const char* choice = R"(_upturn-cli() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG-}}} in
        de | de[_.@]*) _upturn-cli_de "$@" ;;
        *) _upturn-cli_en "$@" ;;
    esac
}

_upturn-cli "$@"
)";

} // namespace

std::string zshScript(const CommandDescription& english, const CommandDescription& german) {
    return head + Script(english).functions("_upturn-cli_en", english, {}) +
           Script(german).functions("_upturn-cli_de", german, {}) + choice;
}

} // namespace upturn
