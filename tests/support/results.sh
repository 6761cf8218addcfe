# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by tests/run: runs suites, counts test cases, hides nothing of what failed.
passed=0 failed=0 skipped=0
failed_suites=()
failed_logs=()

# Reads the closing line of Catch2 (2 and 3) or Qt Test out of a log; prints "passed failed skipped", or nothing.
# A line may begin with ctest's own "7: ".
cases_of() {
    sed -E 's/^[0-9]+: //; s/\x1b\[[0-9;]*m//g' "$1" | awk '
        /^All tests passed \(.* in [0-9]+ test cases?\)/ {
            match($0, / in [0-9]+ test/); good += substr($0, RSTART + 4, RLENGTH - 9); seen = 1
        }
        /^test cases: / {
            for (i = 1; i <= NF; ++i) {
                if ($i == "passed") good += $(i - 1)
                if ($i == "failed") { if ($(i + 1) == "as") good += $(i - 1); else bad += $(i - 1) }
                if ($i == "skipped") left += $(i - 1)
            }
            seen = 1
        }
        /^Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/ { good += $2; bad += $4; left += $6; seen = 1 }
        /^[0-9]+ passed, [0-9]+ failed/ { good += $1; bad += $3; seen = 1 }
        END { if (seen) printf "%d %d %d\n", good, bad, left }'
}

# run_suite NAME LOG COMMAND…: a suite that counts no cases itself is one case; one that dies adds a failure.
run_suite() {
    local name=$1 log=$2 status=0 started=$SECONDS
    shift 2
    "$@" >"$log" 2>&1 </dev/null || status=$?
    count_suite "$name" "$log" "$status" "$((SECONDS - started))"
}

# begin_suite NAME LOG COMMAND…: the same beside others; end_suite waits for it and counts it.
begin_suite() {
    begun_name=$1 begun_log=$2 begun_at=$SECONDS
    shift 2
    "$@" >"$begun_log" 2>&1 </dev/null &
    begun_process=$!
}

end_suite() {
    local status=0
    wait "$begun_process" || status=$?
    count_suite "$begun_name" "$begun_log" "$status" "$((SECONDS - begun_at))"
}

# count_suite NAME LOG STATUS SECONDS
count_suite() {
    local name=$1 log=$2 status=$3 seconds=$4 good bad left
    read -r good bad left < <(cases_of "$log" | grep . || echo "0 0 0")
    if grep -q "No tests ran\|No test cases matched\|No tests were found" "$log"; then
        bad=$((bad + 1)) # a suite without tests can't fail, so it must
    elif ((status == 0 && good + bad + left == 0)); then
        good=1
    elif ((status != 0 && bad == 0)); then
        bad=1
    fi
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
    if ((bad > 0)); then
        failed_suites+=("$name")
        failed_logs+=("$log")
        cat "$log"
    fi
    echo "$name: $good passed, $bad failed ($seconds s)" | sed 's/ passed, / good, /; s/ failed (/ bad (/'
}

# The failed assertions in a log of Catch2 (2 and 3), each under its test case; of a log without one, its last lines.
failures_of() {
    local own='s/\x1b\[[0-9;]*m//g'
    # Of a suite that ctest ran only its own lines: what ctest adds says nothing.
    ! grep -Eq '^[0-9]+: ' "$1" || own+='; /^[0-9]+: /!d; s/^[0-9]+: //'
    sed -E "$own" "$1" | awk '
        function say(line) { print "  " line; ++said }
        /^-----+$/ { heading = !heading; inside = 0; if (heading) name = ""; next }
        heading { part = $0; isSection = sub(/^ +/, "", part); name = name (name == "" ? "" : isSection ? " / " : " ") part; next }
        /^=====+$|^\.\.\.\.\.+$/ { inside = 0; next }
        /:[0-9]+: FAILED:|\([0-9]+\): FAILED:/ {
            if (name != "" && name != told) { say(name); told = name }
            inside = 1
        }
        /^$/ { inside = 0 }
        inside { say(substr($0, 1, 300)) }
        { last[NR % 5] = $0; lines = NR }
        END { if (!said) for (i = lines - 4; i <= lines; ++i) if (i > 0 && last[i % 5] != "") say(substr(last[i % 5], 1, 300)) }'
}

# Once more behind all summaries, where the end of a long log shows it; each suite gets its part of the lines.
show_failures() {
    local most=60 each at
    each=$((most / ${#failed_suites[@]} - 2)) # its name and how many are left out
    ((each >= 3)) || each=3
    for at in "${!failed_suites[@]}"; do
        echo "${failed_suites[at]}:"
        failures_of "${failed_logs[at]}" | awk -v most="$each" 'NR <= most { print } END { if (NR > most) print "  … " NR - most " more lines above" }'
    done | awk -v most="$most" 'NR < most { print }'
}

finish_results() {
    if ((failed > 0)); then
        ((${#failed_suites[@]} == 0)) || show_failures
        echo "Failed: ${failed_suites[*]}"
    fi
    if ((skipped > 0)); then
        echo "$passed passed, $failed failed, $skipped skipped"
    else
        echo "$passed passed, $failed failed"
    fi
    ((failed == 0 && passed > 0))
}
