# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# offered.bash SCRIPT LINE...: what bash offers at the end of each line with this completion, a word
# a line, and -- after each of them.
source "$1"
[ "$(complete -p upturn-cli)" = 'complete -F _upturn_cli upturn-cli' ] || exit 1
# Outside of a completion there is none to change; what was wanted is said instead.
compopt() { COMPREPLY=("<$2>"); }
for line in "${@:2}"; do
    eval "COMP_WORDS=($line)"
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    _upturn_cli
    [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"
    echo --
done
