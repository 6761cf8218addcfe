#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: install.sh PART…   Installs what is missing of the named parts of packages.txt; asks nothing, and does nothing
# (so needs no network) where all is there. A name with "?" is of use but not needed: without it the build goes on. On a
# system without dpkg it only says what to install by hand.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
wanted=$(awk -v parts=" $* " '
    { sub(/#.*/, ""); gsub(/[ \t]/, "") }
    /^\[/ { take = index(parts, " " substr($0, 2, length($0) - 2) " "); next }
    take && $0 != ""' "$here/packages.txt")
if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian system; please see that these are there:" $wanted >&2
    exit 0
fi
missing=() useful=()
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Abbrev}' "${package%\?}" 2>/dev/null || true)
    if [[ $state == ii* ]]; then
        continue
    elif [[ $package == *\? ]]; then
        useful+=("${package%\?}")
    else
        missing+=("$package")
    fi
done
((${#missing[@]} + ${#useful[@]})) || exit 0
as_root=()
if ((EUID != 0)); then
    command -v sudo >/dev/null || {
        ((${#missing[@]})) || exit 0
        echo "Missing packages, and neither root nor sudo is here. As root: apt-get install ${missing[*]}" >&2
        exit 1
    }
    as_root=(sudo)
fi
echo "Installing: ${missing[*]} ${useful[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=300 "$@" >>"$log" 2>&1 </dev/null; }
apt update || true # the lists that are there may do
if ((${#missing[@]})) && ! apt install --no-install-recommends "${missing[@]}"; then
    cat "$log" >&2
    echo "The packages could not be installed; see above." >&2
    exit 1
fi
for package in "${useful[@]}"; do
    apt install --no-install-recommends "$package" || echo "Not to be had here, so left out: $package"
done
