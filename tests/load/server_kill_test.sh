#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: server_kill_test.sh SOMO_ORDER_WRITER SOMO_CLI SCRATCH
# Three writers write to a book on a server of their own, which syncs to disk; at random moments the server is stopped hard
# or restarted, a connection is ended, the process that serves one is ended with SIGKILL, or a writer is. Whatever was
# confirmed stands in the book, each order once and whole, no edit overwrote another, and the trail's chain holds.
# SOMO_KILLS says how often. Without PostgreSQL: skipped.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
writer=$1 cli=$2 scratch=$3
kills=${SOMO_KILLS:-5}
seed=${SOMO_KILL_SEED:-$((10#$(date +%N) % 32768))}
RANDOM=$seed
rm -rf "$scratch"
mkdir -p "$scratch"
scratch=$(cd "$scratch" && pwd)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../support/postgres_cluster.sh
source "$here/../support/postgres_cluster.sh"
# shellcheck source=writers.sh
source "$here/writers.sh"
# shellcheck disable=SC2317 # the trap reaches it
cleanup() {
    writers_clear
    postgres_cluster_stop
}
trap cleanup EXIT
if ! postgres_cluster_start durable; then
    echo "PostgreSQL: no initdb here; skipped"
    exit 0
fi
ask() { "$postgres_cluster_bin/psql" -h "$postgres_cluster_folder" -U somo -d somo_test -X -A -t -q -c "$1" 2>/dev/null; }
for setting in fsync synchronous_commit; do
    [[ $(ask "SHOW $setting") == on ]] || {
        echo "$setting is off: this cluster would prove nothing"
        exit 1
    }
done

# One of the processes that serve writers; nothing where none is connected at the moment.
backend() { ask "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1"; }
up() { postgres_cluster_up >"$scratch/start.log" 2>&1 </dev/null; }
strike() {
    local process
    case $1 in
    stop) postgres_cluster_down immediate && up ;;
    restart) postgres_cluster_down fast && up ;;
    terminate) ask "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = (SELECT pid FROM pg_stat_activity
                    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1)" >/dev/null || true ;;
    backend)
        process=$(backend) || true
        [[ -z $process ]] || kill -9 "$process" 2>/dev/null || true ;;
    writer)
        writer_kill "$(writer_any)"
        writer_start ;;
    esac
}

"$writer" prepare "$SOMO_TEST_PG"
writers_begin "$writer" "$scratch" "$SOMO_TEST_PG"
for ((i = 0; i < 3; ++i)); do writer_start; done
ways=(stop terminate backend writer restart)
declare -A struck
idle=0
for ((i = 0; i < kills; ++i)); do
    way=${ways[i % ${#ways[@]}]}
    # Only a strike into running writing says something.
    before=$(confirmed_so_far)
    for ((wait = 0; wait < 300; ++wait)); do
        (($(confirmed_so_far) == before)) || break
        sleep 0.1
    done
    (($(confirmed_so_far) > before)) || idle=$((idle + 1))
    pause_up_to 150
    if ! strike "$way"; then
        echo "strike $((i + 1)), $way: the server did not come back"
        cat "$scratch/start.log"
        exit 1
    fi
    struck[$way]=$((${struck[$way]:-0} + 1))
done
failed=0
writers_end || failed=1
"$writer" verify "$SOMO_TEST_PG" "$scratch/said" || failed=1
"$cli" --book "$SOMO_TEST_PG" --lang en check || failed=1
if ((idle > 0)); then
    echo "$idle of $kills strikes met nobody writing"
    failed=1
fi
for way in "${!struck[@]}"; do echo "$way: ${struck[$way]} times"; done
echo "$kills strikes (seed $seed)"
exit "$failed"
