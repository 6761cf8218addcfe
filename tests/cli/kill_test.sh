#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: kill_test.sh SOMO_CLI SCRATCH
# Ends somo-cli with SIGKILL at random moments of importing, setting and undoing. Whenever that is, the book opens again,
# `check` finds nothing, and it holds exactly what it held before or exactly what it holds after. SOMO_KILLS says how often.
set -euo pipefail
cli=$1 scratch=$2
kills=${SOMO_KILLS:-5}
RANDOM=${SOMO_KILL_SEED:-$((10#$(date +%N) % 32768))}
seed=${SOMO_KILL_SEED:-$RANDOM}
RANDOM=$seed
export TZ=UTC
rm -rf "$scratch"
mkdir -p "$scratch"
cd "$scratch"
somo() { "$cli" --book "$1" --today 2026-10-31 --lang en "${@:2}"; }

# orders N FIRST: N orders of two lines each.
orders() {
    echo "order.code,order.ordered_on,order.channel,order.person,customer.code,customer.name,line.product,line.quantity,line.unit_price"
    awk -v n="$1" -v first="$2" 'BEGIN {
        for (i = first; i < first + n; ++i)
            for (line = 1; line <= 2; ++line)
                printf "K-%05d,2026-%02d-%02d,%s,P%d,C%03d,Customer %d,T%02d,%d,%d\n", i, i % 10 + 1, i % 28 + 1,
                    (i % 3 ? "shopee" : "zalo"), i % 7, i % 400, i % 400, (i + line) % 30, i % 5 + 1, (i % 90 + 10) * 1000
    }'
}

# Everything that the book says, without the moments at which it was told: figures by two cuts, the rest of the lists.
state() {
    somo "$1" --format json board --period 2026 --by person --by month --metrics revenue,orders,units,new_customers
    somo "$1" --format json board --period 2026 --by product --metrics revenue,units
    somo "$1" --format csv settings
    somo "$1" --format json log | grep -o '"seq"' | wc -l
}

orders 400 1 >before.csv
orders 4000 201 >more.csv
somo base.somo new base.somo --name Kill >/dev/null
somo base.somo import orders before.csv >/dev/null
cp base.somo imported.somo
somo imported.somo import orders more.csv >/dev/null

actions=(import set undo)
declare -A start=([import]=base.somo [set]=imported.somo [undo]=imported.somo)
act() {
    case $1 in
    import) somo "$2" import orders more.csv ;;
    set) somo "$2" set recognise_on ordered ;;
    undo) somo "$2" undo ;;
    esac
}
declare -A before after millis
for action in "${actions[@]}"; do
    before[$action]=$(state "${start[$action]}")
    cp "${start[$action]}" work.somo
    began=$(date +%s%3N)
    act "$action" work.somo >/dev/null
    millis[$action]=$(($(date +%s%3N) - began))
    after[$action]=$(state work.somo)
    if [[ ${before[$action]} == "${after[$action]}" ]]; then
        echo "$action changes nothing: the test would not notice a torn book"
        exit 1
    fi
done

failed=0 halfway=0
for ((i = 0; i < kills; ++i)); do
    action=${actions[i % ${#actions[@]}]}
    rm -f work.somo*
    cp "${start[$action]}" work.somo
    act "$action" work.somo >/dev/null 2>&1 &
    pid=$!
    pause=$((RANDOM * (millis[$action] + 20) / 32768))
    sleep "$(printf '%d.%03d' $((pause / 1000)) $((pause % 1000)))"
    # A function in the background is a shell of its own: the program is its child.
    for child in $(ps -o pid= --ppid "$pid" 2>/dev/null) "$pid"; do kill -9 "$child" 2>/dev/null || true; done
    wait "$pid" 2>/dev/null || true
    if ! said=$(somo work.somo check 2>&1); then
        echo "kill $((i + 1)), $action after $pause ms (seed $seed): check says: $said"
        failed=$((failed + 1))
        continue
    fi
    now=$(state work.somo)
    if [[ $now == "${before[$action]}" ]]; then
        halfway=$((halfway + 1))
    elif [[ $now != "${after[$action]}" ]]; then
        echo "kill $((i + 1)), $action after $pause ms (seed $seed): the book is neither as before nor as after"
        diff <(echo "${before[$action]}") <(echo "$now") | head -20 || true
        failed=$((failed + 1))
        continue
    fi
    if ls work.somo-* >/dev/null 2>&1; then
        echo "kill $((i + 1)), $action after $pause ms (seed $seed): a closed book is one file, but there is" work.somo-*
        failed=$((failed + 1))
    fi
done
echo "$kills kills: $halfway left the book as before, $((kills - failed - halfway)) as after, $failed neither (seed $seed)"
((failed == 0))
