# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run and tests/run: expects $root, gives the environment of a build and build_targets().

# A compiler cache that serves several copies of the tree.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
# Qt wants UTF-8; the rest of the locale must not decide what a program prints.
export LC_ALL=C.UTF-8

# run_quietly LOG COMMAND…: its output goes to LOG, and to the screen as well if it fails.
run_quietly() {
    local log=$1
    shift
    if ! "$@" >"$log" 2>&1 </dev/null; then
        cat "$log"
        echo "failed: $*" >&2
        return 1
    fi
}

# configure BUILD OPTION…
configure() {
    local build=$1
    shift
    mkdir -p "$build"
    run_quietly "$build/configure.log" cmake -S "$root" -B "$build" -G Ninja "$@"
}

# build_targets BUILD TARGET…: never more jobs than cores.
build_targets() {
    local build=$1
    shift
    echo "Building ($(basename "$build")) …"
    run_quietly "$build/build.log" cmake --build "$build" --parallel "$(nproc)" --target "$@"
}
