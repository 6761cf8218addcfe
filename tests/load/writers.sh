# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the kill tests: writers that run beside the shell, each known by its number, each saying what was confirmed.
declare -A writer_pid
writer_next=1

# writers_begin PROGRAM SCRATCH PLACE
writers_begin() {
    writers_program=$1 writers_scratch=$2 writers_place=$3
    writers_stop=$writers_scratch/stop
    rm -f "$writers_stop"
}

# A writer of its own number, which nobody had before: orders are told apart by it.
writer_start() {
    local number=$writer_next
    writer_next=$((writer_next + 1))
    "$writers_program" write "$writers_place" "$number" "$writers_stop" >"$writers_scratch/said.$number" 2>"$writers_scratch/error.$number" &
    writer_pid[$number]=$!
}

# writer_any: the number of one that runs.
writer_any() {
    local numbers=("${!writer_pid[@]}")
    echo "${numbers[RANDOM % ${#numbers[@]}]}"
}

writer_kill() {
    kill -9 "${writer_pid[$1]}" 2>/dev/null || true
    wait "${writer_pid[$1]}" 2>/dev/null || true
    unset "writer_pid[$1]"
}

writers_clear() {
    local number
    for number in "${!writer_pid[@]}"; do writer_kill "$number"; done
}

confirmed_so_far() { { cat "$writers_scratch"/said.* 2>/dev/null || true; } | wc -l; }

# Lets all finish what they are at. Fails where one gave up, or waits for ever.
writers_end() {
    local number waited=0 failed=0
    touch "$writers_stop"
    for number in "${!writer_pid[@]}"; do
        while kill -0 "${writer_pid[$number]}" 2>/dev/null && ((waited < 900)); do
            sleep 0.1
            waited=$((waited + 1))
        done
        if kill -0 "${writer_pid[$number]}" 2>/dev/null; then
            echo "writer $number still waits"
            writer_kill "$number"
            failed=1
        elif ! wait "${writer_pid[$number]}"; then
            echo "writer $number gave up: $(<"$writers_scratch/error.$number")"
            failed=1
        fi
    done
    writer_pid=()
    cat "$writers_scratch"/said.* >"$writers_scratch/said"
    return "$failed"
}

# pause_up_to MILLISECONDS: at random, at least one.
pause_up_to() {
    local pause=$((RANDOM * $1 / 32768 + 1))
    sleep "$(printf '%d.%03d' $((pause / 1000)) $((pause % 1000)))"
}
