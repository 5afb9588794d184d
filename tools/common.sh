# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# What the commands in this folder share. Sourced by them; needs bash.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
command_name=tools/$(basename "$0")

tell() { printf '%s: %s\n' "$command_name" "$*"; }
stop() {
    printf '%s: %s\n' "$command_name" "$*" >&2
    exit 1
}

# listed GROUP...: the lines of tools/packages/GROUP.txt that name a package, each once
listed() {
    local group
    for group in "$@"; do
        grep -v -e '^#' -e '^[[:space:]]*$' "$root/tools/packages/$group.txt"
    done | sort -u
}

# names: of such lines, read from standard input, what they name: "a" or "a | b"
names() { sed -e 's/[[:space:]]*#.*//'; }

# missing NAMES...: those of which no alternative is installed. A package that another one provides
# counts as installed: libqt6opengl6-dev is a part of qt6-base-dev in Debian 13.
missing() {
    local wanted one present
    present=$(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' 2>/dev/null |
        sed -n -e 's/([^)]*)//g' -e 's/^installed //p' | tr -s ', ' '\n' | sort -u)
    for wanted in "$@"; do
        for one in ${wanted//|/ }; do
            grep -qxF -e "$one" <<<"$present" && continue 2
        done
        printf '%s\n' "$wanted"
    done
}

# known PACKAGE: whether apt has it, by itself or as a part of another one
known() {
    LC_ALL=C apt-cache showpkg -- "$1" 2>/dev/null |
        sed -n -e '/^Versions:/,/^Reverse Depends:/p' -e '/^Reverse Provides:/,$p' |
        # Of a package that was removed its settings may be here; that is no place to get it from.
        grep -v '^[^ ]* (/var/lib/dpkg/status) *$' | grep -q '('
}

# reasons GROUP... -- NAMES...: a line for each of the names that says what it is for
reasons() {
    local groups=() line name
    while [ "$1" != -- ]; do
        groups+=("$1")
        shift
    done
    shift
    while IFS= read -r line; do
        for name in "$@"; do
            [ "$(names <<<"$line")" != "$name" ] || printf '  %s\n' "$line"
        done
    done < <(listed "${groups[@]}")
}

# as_root COMMAND...: runs it as root, by sudo where that is needed
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}
apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"; }

# to_install NAMES...: of each the first alternative that apt has, or the first of all
to_install() {
    local name one
    for name in "$@"; do
        for one in ${name//|/ }; do
            known "$one" && printf '%s\n' "$one" && continue 2
        done
        printf '%s\n' "${name%% *}"
    done
}

# install NAMES...: installs them as far as apt has them. It installs nothing at all when it can't
# find one of the names it is given, so those are left out.
install() {
    local one chosen=()
    while IFS= read -r one; do
        known "$one" && chosen+=("$one")
    done < <(to_install "$@")
    [ ${#chosen[@]} -eq 0 ] || apt_get install --yes --no-install-recommends "${chosen[@]}" ||
        tell "apt did not finish its work"
}

# need GROUP...: installs what is missing of these groups, or stops and says what each is for
need() {
    local wanted absent=() name
    mapfile -t wanted < <(listed "$@" | names)
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        tell "this is not a Debian system, so nothing is installed. What is needed goes by these" \
            "names in Debian:"
        listed "$@" | sed -e 's/^/  /'
        for name in cmake ninja; do
            command -v "$name" >/dev/null ||
                stop "there is no $name here, and nothing can be built without it; install it first"
        done
        return
    fi
    mapfile -t absent < <(missing "${wanted[@]}")
    [ ${#absent[@]} -gt 0 ] || return 0

    tell "installing ${#absent[@]} missing packages by apt: ${absent[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        mapfile -t absent < <(to_install "${absent[@]}")
        stop "you are not root and there is no sudo. Let someone who may install packages run:" \
            "apt-get install --no-install-recommends ${absent[*]}"
    fi
    apt_get update || tell "the package lists could not be renewed; trying with those at hand"
    install "${absent[@]}"

    mapfile -t absent < <(missing "${absent[@]}")
    [ ${#absent[@]} -gt 0 ] || return 0
    reasons "$@" -- "${absent[@]}" >&2
    stop "these packages are still missing: ${absent[*]}. Above is what each is for, and what apt" \
        "says about it. Often there is no network, no right to use sudo, or this is neither" \
        "Debian 12 nor 13 and has no such package."
}

# want GROUP...: installs what is missing of these groups as far as this system has it and nobody has
# to be asked for a password; what uses them does without
want() {
    local absent=()
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    mapfile -t absent < <(listed "$@" | names)
    mapfile -t absent < <(missing "${absent[@]}")
    [ ${#absent[@]} -gt 0 ] || return 0
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null || return 0
    install "${absent[@]}"
}

# build PRESET TARGET...: configures and builds in build/PRESET
build() {
    local preset=$1 folder=$root/build/$1
    shift
    cd "$root" || stop "the folder $root cannot be entered"
    mkdir -p "$folder" || stop "the folder $folder cannot be written; the build goes there"

    local fresh=() log=$folder/configure.log
    # After the folder was moved CMake refuses its own notes from the old place.
    if [ -f "$folder/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    tell "building $preset in build/$preset"
    if ! cmake --preset "$preset" "${fresh[@]}" >"$log" 2>&1; then
        cat "$log" >&2
        stop "the build could not be prepared; the reason is above and in $log"
    fi
    cmake --build "$folder" --target "$@" ||
        stop "the build stopped at an error; the first one above that says 'error:' is the reason"
}
