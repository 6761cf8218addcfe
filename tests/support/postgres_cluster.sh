# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2012
# Sourced: postgres_cluster_start makes a throwaway PostgreSQL cluster and exports SOMO_TEST_PG, the place of a database
# whose user may create further ones; postgres_cluster_stop ends it and removes its folder. The cluster listens on a Unix
# socket in its own folder only, runs as an ordinary user (initdb refuses root) and never syncs to disk, unless
# "postgres_cluster_start durable" asks for one that keeps what it confirmed, as a shop's does.
postgres_cluster_folder=

# Starts the server of a cluster that stands (again).
postgres_cluster_up() {
    (
        cd "$postgres_cluster_folder" &&
            "${postgres_cluster_as[@]}" "$postgres_cluster_bin/pg_ctl" -D "$postgres_cluster_folder/data" -w -l "$postgres_cluster_folder/server.log" \
                -o "-c listen_addresses='' -c unix_socket_directories='$postgres_cluster_folder' -c max_connections=50 $postgres_cluster_options" start
    )
}

# postgres_cluster_down MODE: smart, fast or immediate (as if the power went).
postgres_cluster_down() {
    (cd / && "${postgres_cluster_as[@]}" "$postgres_cluster_bin/pg_ctl" -D "$postgres_cluster_folder/data" -m "$1" -w stop) >/dev/null 2>&1 </dev/null
}

postgres_cluster_start() {
    local bin user
    postgres_cluster_options="-c fsync=off -c full_page_writes=off -c synchronous_commit=off"
    [[ ${1:-} != durable ]] || postgres_cluster_options="-c fsync=on -c full_page_writes=on -c synchronous_commit=on"
    bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    [[ -n $bin && -x $bin/initdb ]] || bin=$(dirname "$(command -v initdb 2>/dev/null || echo /nowhere/initdb)")
    [[ -x $bin/initdb ]] || return 1
    # A short path of its own: socket names are limited to 107 bytes.
    postgres_cluster_folder=$(TMPDIR=/tmp mktemp -d /tmp/somo-pg.XXXXXX)
    postgres_cluster_as=()
    if ((EUID == 0)); then
        user=$(id -un postgres 2>/dev/null || echo nobody)
        chown "$user" "$postgres_cluster_folder"
        postgres_cluster_as=(setpriv --reuid="$user" --regid="$(id -gn "$user")" --clear-groups env HOME="$postgres_cluster_folder")
    fi
    postgres_cluster_bin=$bin
    if ! (
        cd "$postgres_cluster_folder" &&
            "${postgres_cluster_as[@]}" "$bin/initdb" -D "$postgres_cluster_folder/data" -U somo -A trust --no-sync \
                --encoding=UTF8 --locale=C.UTF-8 &&
            postgres_cluster_up &&
            "$bin/createdb" -h "$postgres_cluster_folder" -U somo somo_test
    ) >"${TMPDIR:-/tmp}/postgres.log" 2>&1 </dev/null; then
        cat "${TMPDIR:-/tmp}/postgres.log" "$postgres_cluster_folder/server.log" 2>/dev/null
        echo "The throwaway PostgreSQL cluster did not start; see above." >&2
        exit 1
    fi
    export SOMO_TEST_PG="postgresql://somo@localhost/somo_test?host=$postgres_cluster_folder"
}

postgres_cluster_stop() {
    [[ -n $postgres_cluster_folder ]] || return 0
    postgres_cluster_down immediate || true
    rm -rf "$postgres_cluster_folder"
    postgres_cluster_folder=
}
