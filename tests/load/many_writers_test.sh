#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: many_writers_test.sh SOMO_ORDER_WRITER SOMO_CLI SCRATCH
# Eight processes write to one file at once; at random moments one is ended with SIGKILL and another takes its place.
# Whatever was confirmed stands in the book, each order once and whole, no edit overwrote another, nobody waits for ever.
# SOMO_KILLS says how often.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
writer=$1 cli=$2 scratch=$3
kills=${SOMO_KILLS:-5}
seed=${SOMO_KILL_SEED:-$((10#$(date +%N) % 32768))}
RANDOM=$seed
rm -rf "$scratch"
mkdir -p "$scratch"
scratch=$(cd "$scratch" && pwd)
# shellcheck source=writers.sh
source "$(dirname "${BASH_SOURCE[0]}")/writers.sh"
trap writers_clear EXIT

book="$scratch/sổ [chung] (8).somo"
"$writer" prepare "$book"
writers_begin "$writer" "$scratch" "$book"
for ((i = 0; i < 8; ++i)); do writer_start; done
for ((i = 0; i < kills; ++i)); do
    pause_up_to 400
    writer_kill "$(writer_any)"
    writer_start
done
pause_up_to 1000
failed=0
writers_end || failed=1
"$writer" verify "$book" "$scratch/said" || failed=1
"$cli" --book "$book" --lang en check || failed=1
# Whoever closes last leaves one file, also where others were killed.
if ls "$book"-* >/dev/null 2>&1; then
    echo "a closed book is one file, but there is" "$book"-*
    failed=1
fi
echo "8 writers, $kills killed (seed $seed)"
exit "$failed"
