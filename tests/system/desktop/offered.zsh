# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# offered.zsh SCRIPT LINE...: what zsh offers at the end of each line with this completion, a word a
# line, and -- after each of them. zsh completes only for somebody who types: a second one is given
# a terminal of its own, and says what is handed to `compadd` to be offered (with -O, -A or -D an array
# is filled instead).
zmodload zsh/zpty || exit 77
folder=${1:h}
zpty shell zsh -f -i
zpty -w shell "PROMPT= PS2=; unsetopt zle_bracketed_paste auto_list auto_menu; stty -echo
fpath=(${(q)folder} \$fpath); autoload -Uz compinit && compinit -u -D
compadd() {
    local -a found
    if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd \"\$@\"; return; fi
    builtin compadd -O found \"\$@\"
    print -rl -- \"OFFERED \"\$^found
    builtin compadd \"\$@\"
}
_files() { [[ \$PREFIX == -* ]] || print -r -- 'OFFERED <default>'; }
show() { zle list-choices; print ALL\ OF\ IT; zle kill-whole-line; }
zle -N show; bindkey '^X' show; print REA''DY"
while zpty -r shell line; do [[ $line == *READY* ]] && break; done
for asked in "${@:2}"; do
    zpty -w -n shell "$asked"$'\C-X'
    while zpty -r shell line; do
        line=${line//[$'\r\n']/}
        [[ $line == *"OFFERED "* ]] && print -r -- ${line##*OFFERED }
        [[ $line == *"ALL OF IT"* ]] && break
    done
    print -r -- --
done
zpty -d shell
