# shellcheck shell=bash
# A PostgreSQL of this build's own, for the tests of the library.
#
# start_postgresql   starts a cluster in a temporary folder, reachable on this machine alone, ends it
#                    when the shell ends, and exports OFFLABEL_TEST_POSTGRESQL with its JDBC address;
#                    fails where it cannot

find_postgresql() {
  for pg_bin in /usr/lib/postgresql/*/bin "$(dirname "$(command -v initdb || echo /nowhere/initdb)")"; do
    if [ -x "$pg_bin/initdb" ] && [ -x "$pg_bin/pg_ctl" ]; then return 0; fi
  done
  return 1
}

# The server refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -ne 0 ]; then "$@"; else runuser -u postgres -- "$@"; fi
}

start_postgresql() {
  find_postgresql || return 1
  pg_home=$(mktemp -d "${TMPDIR:-/tmp}/offlabel-postgresql.XXXXXX") || return 1
  if [ "$(id -u)" -eq 0 ]; then
    id postgres >/dev/null 2>&1 || return 1
    chown postgres "$pg_home" || return 1
  fi
  pg_password=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')
  printf '%s\n' "$pg_password" >"$pg_home/password"
  chmod 600 "$pg_home/password"
  if [ "$(id -u)" -eq 0 ]; then chown postgres "$pg_home/password"; fi
  cd "$pg_home" || return 1
  trap stop_postgresql EXIT
  as_postgres "$pg_bin/initdb" -D "$pg_home/data" -U offlabel --auth=scram-sha-256 \
    --pwfile="$pg_home/password" --encoding=UTF8 --locale=C >"$pg_home/initdb.log" || return 1
  for pg_port in 54329 54339 54349 54359 54369; do
    if as_postgres "$pg_bin/pg_ctl" -D "$pg_home/data" -l "$pg_home/data/server.log" -w -s \
      -o "-c listen_addresses=127.0.0.1 -c port=$pg_port -c unix_socket_directories=$pg_home" \
      start; then
      cd - >/dev/null || return 1
      OFFLABEL_TEST_POSTGRESQL="jdbc:postgresql://127.0.0.1:$pg_port/postgres?user=offlabel&password=$pg_password"
      export OFFLABEL_TEST_POSTGRESQL
      return 0
    fi
  done
  cd - >/dev/null || return 1
  return 1
}

stop_postgresql() {
  as_postgres "$pg_bin/pg_ctl" -D "$pg_home/data" -m immediate -s stop >/dev/null 2>&1 || true
  rm -rf "$pg_home"
}
