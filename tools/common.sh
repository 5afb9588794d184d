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

# listed GROUP...: the packages of tools/packages/GROUP.txt
listed() {
    local group
    for group in "$@"; do
        sed -e 's/#.*//' "$root/tools/packages/$group.txt"
    done | tr -s '[:space:]' '\n' | sed '/^$/d' | sort -u
}

# missing PACKAGE...: those of them that are not installed
missing() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
            sed -n 's/^installed //p' | sort -u)
}

# need GROUP...: installs what is missing of these groups, or stops and names it
need() {
    local wanted absent=() as_root=()
    mapfile -t wanted < <(listed "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        tell "this is not a Debian system, so nothing is installed; what is needed goes by these" \
            "names in Debian 12: ${wanted[*]}"
        return
    fi
    mapfile -t absent < <(missing "${wanted[@]}")
    [ ${#absent[@]} -gt 0 ] || return 0

    tell "installing ${#absent[@]} missing packages by apt: ${absent[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "you are not root and there is no sudo. Let someone who" \
            "may install packages run: apt-get install --no-install-recommends ${absent[*]}"
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    "${as_root[@]}" update || tell "the package lists could not be renewed; trying with those at hand"
    "${as_root[@]}" install --yes --no-install-recommends "${absent[@]}" ||
        tell "apt did not finish its work"

    mapfile -t absent < <(missing "${absent[@]}")
    [ ${#absent[@]} -eq 0 ] || stop "these packages are still missing: ${absent[*]}. Above is what" \
        "apt says about it. Often there is no network, no right to use sudo, or it is not Debian 12."
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
