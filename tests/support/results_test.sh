#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What results.sh shows at the end of a failed run, tried with logs made up here.
set -eu
source "$(dirname "${BASH_SOURCE[0]}")/results.sh"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
line=$(printf -- '-%.0s' {1..79})
dots=$(printf '.%.0s' {1..79})
double=$(printf '=%.0s' {1..79})
wrong=0
expect() { # WHAT TEXT PATTERN
    grep -Eq -- "$3" <<<"$2" || { echo "missing: $1"; wrong=1; }
}

# As ctest shows a suite of Catch2: a name in two lines, two failed assertions, a crash.
{
    printf '7: %s\n' "$line" "a customer whom somebody else wrote is not overwritten: it says" "and what" "  by hand" "$line" "/a/conflict_test.cpp:58" "$dots" "" \
        "/a/conflict_test.cpp:60: FAILED:" "  CHECK( at.told().contains(name) )" "with expansion:" "  false" "" \
        "/a/conflict_test.cpp:66: FAILED:" "  REQUIRE( at.isVisible() )" "with expansion:" "  false" "" \
        "$line" "another case" "$line" "/a/keys_test.cpp:9" "$dots" "" "/a/keys_test.cpp:11: FAILED:" "due to a fatal error condition:" \
        "  SIGSEGV - Segmentation violation signal" "" "$double" "test cases: 3 | 1 passed | 2 failed" "assertions: 10 | 7 passed | 3 failed"
    printf '%s\n' "" "0% tests passed, 1 tests failed out of 1" "Errors while running CTest"
} >"$scratch/ui.log"
printf '9: %s\n' "noise" "the server could not be started" >"$scratch/kill.log"
echo "Errors while running CTest" >>"$scratch/kill.log"
count_suite ui "$scratch/ui.log" 8 3 >/dev/null
count_suite kill "$scratch/kill.log" 8 3 >/dev/null
shown=$(finish_results) && { echo "missing: a failed run ends with an error"; wrong=1; }
expect "the name of the test case, in one line" "$shown" '^  a customer whom .* says and what / by hand$'
expect "the failed assertion" "$shown" 'conflict_test.cpp:60: FAILED:$'
expect "what it compared" "$shown" 'CHECK\( at.told'
expect "its expansion" "$shown" '^    false$'
expect "the second one" "$shown" 'conflict_test.cpp:66: FAILED:$'
expect "the crash" "$shown" 'SIGSEGV'
expect "the last lines of a suite that isn't Catch2's" "$shown" 'could not be started$'
expect "the closing line" "$(tail -n 1 <<<"$shown")" '^1 passed, 3 failed$'
! grep -q "Errors while running" <<<"$shown" || { echo "too much: what ctest adds"; wrong=1; }

# Many failures don't push each other out of the end of a log.
for ((i = 0; i < 60; ++i)); do
    printf '%s\n' "$line" "case $i" "$line" "/a/b.cpp:$i" "$dots" "" "/a/b.cpp:$i: FAILED:" "  CHECK( a == b )" "with expansion:" "  1 == 2" ""
done >"$scratch/many.log"
printf '%s\n' "$double" "test cases: 60 | 60 failed" >>"$scratch/many.log"
for ((i = 0; i < 9; ++i)); do
    count_suite "many$i" "$scratch/many.log" 8 3 >/dev/null
done
shown=$(finish_results) || true
(($(wc -l <<<"$shown") <= 62)) || { echo "too much: $(wc -l <<<"$shown") lines"; wrong=1; }
expect "how many are left out" "$shown" 'more lines above$'
expect "the last suite as well" "$shown" '^many8:$'
expect "the closing line again" "$(tail -n 1 <<<"$shown")" '^1 passed, 543 failed$'
exit "$wrong"
