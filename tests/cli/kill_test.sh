#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: kill_test.sh SOMO_CLI SOMO_ORDER_WRITER SCRATCH
# Ends somo-cli with SIGKILL at random moments of importing, entering orders, setting, closing a month, bringing an older book
# up to date, backing up, restoring and undoing. Whenever that is, the book opens again, `check` finds nothing, and it holds
# exactly what was confirmed, or that and the one command that was running, whole. SOMO_KILLS says how often.
set -euo pipefail
cli=$1 tool=$2 scratch=$3
kills=${SOMO_KILLS:-16}
seed=${SOMO_KILL_SEED:-$((10#$(date +%N) % 32768))}
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

orders 400 1 >before.csv
orders 4000 201 >more.csv
cat >policy.json <<'EOT'
{"code": "STD", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}]}]}
EOT
somo base.somo new base.somo --name Kill >/dev/null
somo base.somo import orders before.csv >/dev/null
somo base.somo policy apply policy.json >/dev/null
cp base.somo imported.somo
somo imported.somo import orders more.csv >/dev/null
"$tool" older older.somo

# What is done, with which book, in how many commands.
actions=(import entry set close migrate backup restore undo)
declare -A start=([import]=base.somo [entry]=base.somo [set]=imported.somo [close]=base.somo [migrate]=older.somo [backup]=imported.somo
    [restore]=imported.somo [undo]=imported.somo)
declare -A commands=([import]=1 [entry]=4 [set]=1 [close]=1 [migrate]=1 [backup]=1 [restore]=1 [undo]=1)
# command ACTION NUMBER PLACE
command_of() {
    case $1 in
    import) somo "$3" import orders more.csv ;;
    entry) somo "$3" add "chị Lan lấy $2 áo thun 450k hôm qua qua shopee" --answer item1.price=total --yes ;;
    set) somo "$3" set recognise_on ordered ;;
    close) somo "$3" commission close --period 2026-01 ;;
    migrate) somo "$3" set name Kill ;;
    backup) somo "$3" backup "$(dirname "$3")/saved.somo" ;;
    restore) somo "$3" restore "$(dirname "$3")/saved.somo" ;;
    undo) somo "$3" undo ;;
    esac
}
# act ACTION PLACE SAID: writes down outside the book what was confirmed.
act() {
    local number
    for ((number = 1; number <= ${commands[$1]}; ++number)); do
        command_of "$1" "$number" "$2" >"$3.out" 2>&1 || return 1
        echo "$number" >>"$3"
    done
}
# lay ACTION: a folder with the book that it begins with, and an earlier backup of it.
lay() {
    rm -rf round
    mkdir round
    cp "${start[$1]}" round/work.somo
    cp base.somo round/saved.somo
    : >said
}

"$tool" contents base.somo >base.state
declare -A millis
for action in "${actions[@]}"; do
    lay "$action"
    "$tool" contents round/work.somo >"$action.0.state"
    lay "$action"
    millis[$action]=0
    for ((number = 1; number <= ${commands[$action]}; ++number)); do
        began=$(date +%s%3N)
        command_of "$action" "$number" round/work.somo >/dev/null
        millis[$action]=$((${millis[$action]} + $(date +%s%3N) - began))
        "$tool" contents round/work.somo >"$action.$number.state"
        if [[ $action != backup ]] && cmp -s "$action.$((number - 1)).state" "$action.$number.state"; then
            echo "$action changes nothing: the test would not notice a torn book"
            exit 1
        fi
    done
done

# wrong ACTION: what is wrong with the book after a kill; sets held to how many commands it holds.
wrong() {
    local confirmed whole=$1 number
    confirmed=$(wc -l <said)
    held=
    if ! "$tool" contents round/work.somo >now.state 2>why; then
        echo "it does not open, or check finds something: $(head -3 why)"
        return
    fi
    for number in "$confirmed" $((confirmed + 1)); do
        if [[ -z $held ]] && cmp -s now.state "$whole.$number.state"; then held=$number; fi
    done
    if [[ -z $held ]]; then
        echo "$confirmed commands were confirmed, and it holds something else"
        diff "$whole.$confirmed.state" now.state | head -10 || true
    fi
    if ls round/work.somo-* >/dev/null 2>&1; then
        echo "a closed book is one file, but there is" round/work.somo-*
    fi
    if [[ $whole == backup ]]; then
        if ! "$tool" contents round/saved.somo >saved.state 2>why; then
            echo "the backup does not open, or check finds something: $(head -3 why)"
        elif ! cmp -s saved.state backup.0.state && { ((confirmed > 0)) || ! cmp -s saved.state base.state; }; then
            echo "the backup is neither the earlier one nor the new one"
        fi
    fi
}

failed=0 whole=0
declare -A killed
offset=$RANDOM
for ((i = 0; i < kills; ++i)); do
    action=${actions[(i + offset) % ${#actions[@]}]}
    lay "$action"
    act "$action" round/work.somo said &
    pid=$!
    pause=$((RANDOM * (millis[$action] + 20) / 32768))
    sleep "$(printf '%d.%03d' $((pause / 1000)) $((pause % 1000)))"
    # A function in the background is a shell of its own: the program is its child. Stopped, it begins no further one.
    kill -STOP "$pid" 2>/dev/null || true
    for child in $(ps -o pid= --ppid "$pid" 2>/dev/null) "$pid"; do kill -9 "$child" 2>/dev/null || true; done
    wait "$pid" 2>/dev/null || true
    killed[$action]=$((${killed[$action]:-0} + 1))
    held=
    wrong "$action" >found
    if [[ -s found ]]; then
        echo "kill $((i + 1)), $action after $pause ms (seed $seed):"
        cat found
        failed=$((failed + 1))
    elif ((held == ${commands[$action]})); then
        whole=$((whole + 1))
    fi
done
for action in "${!killed[@]}"; do echo "$action: ${killed[$action]} times"; done
echo "$kills kills: $whole after all was done, $((kills - failed - whole)) before, $failed wrong (seed $seed)"
((failed == 0))
