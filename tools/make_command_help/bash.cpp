// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "texts.hpp"

#include <map>

namespace upturn {
namespace {

using cli::CommandDescription;
using cli::OptionDescription;
using cli::Value;

/// Stands for the names of files. No word that is offered looks like it.
constexpr const char* files = "<files>";

std::string offeredFor(const Value& value) {
    if (value.isFile)
        return files;
    std::string offered;
    for (const std::string& word : value.choices.words())
        offered += (offered.empty() ? "" : " ") + word;
    return offered;
}

/// The cases of a script: what is offered, and for which words.
class Cases {
  public:
    void add(const std::string& offered, const std::string& pattern) {
        std::string& patterns = patterns_[offered];
        const std::size_t line = patterns.size() - (patterns.rfind('\n') + 1);
        constexpr std::size_t width = 90;
        if (!patterns.empty())
            patterns += line + pattern.size() > width ? " | \\\n            " : " | ";
        patterns += pattern;
    }
    /// As a function that sets `offered`; what none of them fits is answered by `otherwise`.
    std::string function(const std::string& name, const std::string& otherwise) const {
        std::string script = name + "() {\n    case $1 in\n";
        for (const auto& [offered, patterns] : patterns_)
            script += "        " + patterns + ")\n            offered='" + offered + "' ;;\n";
        return script + "        *) " + otherwise + " ;;\n    esac\n}\n\n";
    }

  private:
    std::map<std::string, std::string> patterns_;
};

struct Script {
    Cases commands; ///< "step" offers "add edit close"
    Cases options;  ///< "step add" offers "--when --due"
    Cases values;   ///< "step add --kind"
    Cases words;    ///< "step close 1": the second word after the command
};

std::string quoted(const std::string& words) {
    return '\'' + words + '\'';
}

std::string describeOption(Script& script, const std::string& path, const OptionDescription& option,
                           bool global) {
    std::string longNames;
    for (const std::string& name : option.names) {
        if (name.starts_with("--"))
            longNames += ' ' + name;
        // An option of the program may stand behind every command.
        if (option.value)
            script.values.add(offeredFor(*option.value),
                              global ? "*' " + name + '\'' : quoted(path + ' ' + name));
    }
    return longNames;
}

void describe(Script& script, const std::string& path, const CommandDescription& command,
              const std::string& everywhere) {
    std::string options;
    for (const OptionDescription& option : command.options)
        options += describeOption(script, path, option, false);
    script.options.add(options.substr(1) + everywhere, quoted(path));
    for (std::size_t i = 0; i < command.words.size(); ++i)
        if (const std::string offered = offeredFor(*command.words[i].value); !offered.empty())
            script.words.add(offered, quoted(path + ' ' + std::to_string(i)));
    std::string names;
    for (const CommandDescription& below : command.below) {
        names += (names.empty() ? "" : " ") + below.name;
        describe(script, path.empty() ? below.name : path + ' ' + below.name, below, everywhere);
    }
    if (!names.empty())
        script.commands.add(names, quoted(path));
}

/// Those of the program that go behind every command: all with a value, and --json.
std::string describeProgram(Script& script, const CommandDescription& program) {
    std::string everywhere;
    std::string all;
    for (const OptionDescription& option : program.options) {
        const std::string names = describeOption(script, {}, option, true);
        all += names;
        if (names != " --help" && names != " --version")
            everywhere += names;
    }
    script.options.add(all.substr(1), "''");
    return everywhere;
}

constexpr const char* head = R"(# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# bash completion for upturn-cli, made from its commands by tools/make_command_help.

)";

constexpr const char* body = R"(_upturn_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' word offered='' ended='' i count=0
    COMPREPLY=()
    # bash takes --kind=win for three words.
    case = in
        "$current") current='' ;;
        "$previous") previous=${COMP_WORDS[COMP_CWORD - 2]} ;;
    esac

    # Which command it is, and how many words it has before this one.
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $ended || $word != -* || $word == - ]]; then
            _upturn_cli_commands "$command"
            if [[ ! $ended && $count == 0 && " $offered " == *" $word "* ]]; then
                command+=${command:+ }$word
            else
                ((count++))
            fi
        elif [[ $word == -- ]]; then
            ended=yes
        elif _upturn_cli_values "$command $word"; then
            [[ ${COMP_WORDS[i + 1]-} != = ]] || ((i++))
            ((i++))
        fi
    done

    if [[ ! $ended ]] && _upturn_cli_values "$command $previous"; then
        :
    elif [[ ! $ended && $current == -* ]]; then
        _upturn_cli_options "$command"
    else
        _upturn_cli_words "$command $count"
        [[ $offered || $count -gt 0 ]] || _upturn_cli_commands "$command"
    fi
    if [[ $offered == '<files>' ]]; then
        compopt -o default
    else
        mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$current")
    fi
}

complete -F _upturn_cli upturn-cli
)";

} // namespace

std::string bashScript(const CommandDescription& program) {
    Script script;
    const std::string everywhere = describeProgram(script, program);
    std::string names;
    for (const CommandDescription& command : program.below) {
        names += (names.empty() ? "" : " ") + command.name;
        describe(script, command.name, command, everywhere);
    }
    script.commands.add(names, "''");
    return head + script.commands.function("_upturn_cli_commands", "offered=''") +
           script.options.function("_upturn_cli_options", "offered=''") +
           script.values.function("_upturn_cli_values", "return 1") +
           script.words.function("_upturn_cli_words", "offered=''") + body;
}

} // namespace upturn
