# shellcheck shell=sh
# shellcheck disable=SC2154,SC2034 # what it needs is set, and what it sets is used, by its reader
# Builds a program when it is missing or older than its sources. Needs $root, $state, $jdk, $program
# (the module it is made in) and $jar.
#
# is_built   succeeds when the jar is there and no source has changed since
# build      builds, showing progress on standard error; its log is kept in $state/build.log

is_built() {
  [ -f "$jar" ] || return 1
  # The stamp is as old as the start of the last build here; the jar counts for builds by hand.
  for reference in "$state/built-$program" "$jar"; do
    [ -f "$reference" ] && [ -z "$(newer_sources "$reference")" ] && return 0
  done
  return 1
}

# Folders are among what is compared, so a deleted source shows too.
newer_sources() {
  set -- "$1" "$root/pom.xml"
  for module in metaanalysis evidence app "$program"; do
    [ -d "$root/$module" ] && set -- "$@" "$root/$module/pom.xml" "$root/$module/src/main"
  done
  reference_file=$1
  shift
  find "$@" -newer "$reference_file" 2>/dev/null
}

build() {
  maven=$(find_maven) || return 1
  if ! mkdir -p "$state" 2>/dev/null || ! [ -w "$state" ]; then
    printf '%s\n' "offlabel: $root cannot be written to, so nothing can be built there." >&2
    return 1
  fi
  take_lock "$state/build.lock"
  trap 'stop_build; exit 130' INT
  trap 'stop_build; exit 143' TERM HUP
  # Another run may have built it while this one waited.
  if is_built; then
    built=0
  else
    run_maven
    built=$?
  fi
  rm -f "$state/build.lock"
  trap - INT TERM HUP
  return "$built"
}

find_maven() {
  for candidate in mvn "${MAVEN_HOME:-/usr/share/maven}/bin/mvn" \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}/candidates/maven/current/bin/mvn"; do
    command -v "$candidate" 2>/dev/null && return 0
  done
  printf '%s\n' 'offlabel: Maven was not found; install it (Debian, Ubuntu: apt install maven; others: https://maven.apache.org) and run this again.' >&2
  return 1
}

# Waits until no other run builds. The lock is a link whose target is the builder's process number;
# one whose builder is gone, or half an hour old, is taken away.
take_lock() {
  until ln -s "$$" "$1" 2>/dev/null; do
    holder=$(readlink "$1") || continue
    if ! kill -0 "$holder" 2>/dev/null || [ -n "$(find "$1" -prune -mmin +30 2>/dev/null)" ]; then
      # Renaming lets only one of several waiting runs take it away.
      mv "$1" "$1.$$" 2>/dev/null && rm -f "$1.$$"
      continue
    fi
    [ -n "${told_waiting:-}" ] || printf '%s\n' 'offlabel: another run is building it; waiting.' >&2
    told_waiting=yes
    sleep 1
  done
}

stop_build() {
  [ -n "${maven_process:-}" ] && kill "$maven_process" 2>/dev/null
  rm -f "$state/build.lock" "$state/build-started"
}

run_maven() {
  log=$state/build.log
  : >"$state/build-started"
  # -Dquick leaves out the checks of the code: a warning that only a newer compiler gives must not
  # keep anyone from running this.
  (
    cd "$root" || exit 1
    JAVA_HOME=$jdk exec "$maven" -B -Dquick -Dmaven.test.skip=true -pl "$program" -am package
  ) >"$log" 2>&1 </dev/null &
  maven_process=$!
  show_progress "$maven_process" "$log"
  if ! wait "$maven_process"; then
    rm -f "$state/build-started"
    printf '%s\n' "offlabel: the build failed; the end of $log:" >&2
    # Without Maven's advice on how to use Maven, which would push out what went wrong.
    sed '/^\[ERROR\] -> \[Help/,$d' "$log" | tail -n 20 >&2
    return 1
  fi
  # Without this a later full build would take the unchecked classes for checked ones.
  rm -rf "$root"/*/target/maven-status "$root"/*/target/classes
  mv -f "$state/build-started" "$state/built-$program"
}

# One line that renews itself on a terminal; a plain line now and then elsewhere.
show_progress() {
  seconds=0
  say_at=20
  if [ -t 2 ]; then terminal=yes; else
    terminal=
    printf '%s\n' 'offlabel: building; half a minute or less, longer when libraries must be fetched' >&2
  fi
  while kill -0 "$1" 2>/dev/null; do
    step=$(sed -n 's/^\[INFO\] --- \(maven-\)\{0,1\}\([a-z]*\)[^@]*@ \([a-z]*\).*/\3: \2/p' "$2" | tail -n 1)
    fetched=$(grep -c '^\[INFO\] Downloaded ' "$2")
    line="building Offlabel · ${step:-starting} · $fetched files fetched · $seconds s"
    if [ -n "$terminal" ]; then
      printf '\r\033[K%s' "$line" >&2
    elif [ "$seconds" -ge "$say_at" ]; then
      printf '%s\n' "offlabel: $line" >&2
      say_at=$((say_at + 20))
    fi
    sleep 1
    seconds=$((seconds + 1))
  done
  [ -z "$terminal" ] || printf '\r\033[K' >&2
}
