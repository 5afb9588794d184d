# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# bash completion for upturn-cli. It asks the program for its commands and options, so that it
# always knows what this version knows.

_upturn_cli_help() {
    LC_ALL=C "${COMP_WORDS[0]}" "$@" --help 2>/dev/null
}

_upturn_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local help commands options word i
    local -a named=()
    COMPREPLY=()

    case $previous in
        --journal | --output | --passphrase-file)
            compopt -o default
            return
            ;;
        --kind)
            mapfile -t COMPREPLY < <(compgen -W 'setback win note' -- "$current")
            return
            ;;
        --state)
            mapfile -t COMPREPLY < <(compgen -W 'draft active proven part-of-me retired' -- "$current")
            return
            ;;
    esac

    help=$(_upturn_cli_help)
    for ((i = 1; i <= COMP_CWORD; i++)); do
        # "  add                  Write down ..." below "Subcommands:"
        commands=$(sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\)  .*/\1/p' <<<"$help")
        ((i < COMP_CWORD)) || break
        word=${COMP_WORDS[i]}
        if [[ -n $commands && " ${commands//$'\n'/ } " == *" $word "* ]]; then
            named+=("$word")
            help=$(_upturn_cli_help "${named[@]}")
        fi
    done

    if [[ $current == -* ]]; then
        options=$(sed -n 's/^  \(-[a-z],\)\{0,1\}\(--[a-z][a-z-]*\).*/\2/p' <<<"$help")
        mapfile -t COMPREPLY < <(compgen -W "$options --help" -- "$current" | sort -u)
    elif [[ -n $commands ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
    else
        compopt -o default
    fi
}

complete -F _upturn_cli upturn-cli
