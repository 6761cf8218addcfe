#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tidy.sh ROOT BUILD    clang-tidy over every source of core, ui and app, by the compile commands in BUILD
set -euo pipefail
root=$1 build=$2
cd "$root"
git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' | while read -r source; do
    # Sources of parts that this build leaves out have no compile command.
    grep -qF "$root/$source\"" "$build/compile_commands.json" && printf '%s\0' "$source"
done | xargs -0 -n 4 -P "$(nproc)" clang-tidy --quiet -p "$build" 2> >(grep -v "warnings generated\|^Suppressed\|^Use -header-filter" >&2)
