# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# Debian systems of their own in folders, for tools/try-system and tools/try-package. Sourced by
# them after common.sh. Needs root.

systems=${UPTURN_SYSTEMS:-/var/tmp/upturn-systems}

# pristine SUITE: the folder of an untouched system of that release; made when it is not there
pristine() {
    local suite=$1 folder=$systems/$1
    case $suite in
        bookworm | trixie | sid) ;;
        *) stop "'$suite' is none of the releases that are tried: bookworm, trixie, sid" ;;
    esac
    [ "$(id -u)" -eq 0 ] || stop "only root can set up and enter a system of its own"
    if [ ! -e "$folder/complete" ]; then
        command -v debootstrap >/dev/null || stop "debootstrap is missing; it sets up the system:" \
            "apt-get install debootstrap"
        rm -rf --one-file-system "$folder"
        mkdir -p "$systems" || stop "the folder $systems cannot be written; set UPTURN_SYSTEMS"
        tell "setting up $suite in $folder" >&2
        debootstrap --variant=minbase "$suite" "$folder" >"$folder.log" 2>&1 ||
            stop "the system could not be set up; the reason is in $folder.log"
        : >"$folder/complete"
    fi
    printf '%s\n' "$folder"
}

# copy_of SUITE: a fresh copy of that system, to be changed and thrown away
copy_of() {
    local from copy
    from=$(pristine "$1") || exit 1
    copy=$(mktemp -d "$systems/$1-XXXXXX") || stop "no folder could be made in $systems"
    if ! cp -a --reflink=auto "$from/." "$copy/"; then
        rm -rf --one-file-system "$copy"
        stop "the system could not be copied to $copy"
    fi
    # As on this computer: where its network is and how apt reaches the packages.
    cp -L /etc/resolv.conf "$copy/etc/resolv.conf" 2>/dev/null
    apt-config dump 2>/dev/null | grep -E '^Acquire::(https?|Check|Retries)' \
        >"$copy/etc/apt/apt.conf.d/99as-outside"
    printf '%s\n' "$copy"
}

# within SYSTEM SCRIPT: runs the script in that system, with nothing of this one's environment. What
# is mounted and what still runs goes with the namespaces, so the folder can be removed afterwards.
within() {
    unshare --mount --pid --fork bash -c '
        system=$1
        mount -t proc proc "$system/proc"
        mount --bind /dev "$system/dev"
        mount -t devpts -o newinstance,ptmxmode=0666 devpts "$system/dev/pts" 2>/dev/null
        mount -t tmpfs -o mode=1777 tmpfs "$system/dev/shm"
        exec chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive bash -euc "$2"' within "$@"
}
