#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: cppcheck.sh ROOT    cppcheck over every source of core, ui and app; what it finds fails the run, but for what
# cppcheck.supp says the reason of
set -euo pipefail
cd "$1"
cppcheck --version
git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' | while read -r source; do [[ ! -e $source ]] || echo "$source"; done |
    cppcheck --enable=warning,performance,portability --inline-suppr --suppressions-list=tests/support/cppcheck.supp --std=c++20 --language=c++ --library=qt \
        --template='{file}:{line}: {severity} {id}: {message}' --error-exitcode=1 --quiet -j "$(nproc)" -I . --file-list=-
