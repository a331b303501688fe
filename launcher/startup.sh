# shellcheck shell=sh
# shellcheck disable=SC2154,SC2034 # what it needs is set, and what it sets is used, by its reader
# Makes starting quick: the JVM's own options, and a cache of loaded classes. Needs $state, $jar,
# $jdk and $jdk_version.
#
# prepare_startup   sets $java_options, $startup_option and $main_class; where there is no cache yet,
#                   leaves a process behind that makes one once this run has ended

main_class=org.offlabel.app.cli.Main

# What the cache learns from: the classes that an everyday question needs. Exit code 1 is an answer
# with something missing, and will do.
train() {
  "$@" -cp "$jar" "$main_class" ask 'Can low-dose naltrexone help with multiple sclerosis?' \
    --no-library
}

# What it learns from where that fails.
train_on_help() {
  "$@" -cp "$jar" "$main_class" --help
}

prepare_startup() {
  # A warning of the JVM's must not stand among an answer's lines: -Xlog:disable.
  java_options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
    --enable-native-access=ALL-UNNAMED"
  # Says again what holds anyway: the launcher needs one word here.
  startup_option=-Xlog:disable
  [ "${OFFLABEL_STARTUP_CACHE:-on}" != off ] || return 0
  cache=$state/startup-$jdk_version.cache
  if [ -f "$cache" ] && [ -z "$(find "$jar" "${jar%/*}/lib" -newer "$cache" 2>/dev/null)" ]; then
    # An empty one tells that making it failed.
    [ ! -s "$cache" ] || startup_option=$(cache_option)$cache
  elif [ -w "$state" ]; then
    make_cache_afterwards "$$" </dev/null >/dev/null 2>&1 &
  fi
}

cache_option() {
  if [ "${jdk_version%%.*}" -ge 24 ]; then
    printf '%s' -XX:AOTCache=
  else
    printf '%s' -XX:SharedArchiveFile=
  fi
}

# Waits for the run with the given process number, so as not to slow it or meet it in the library.
make_cache_afterwards() {
  lock=$state/startup.lock
  if ! ln -s "$1" "$lock" 2>/dev/null; then
    # One that was left behind goes, and the next run makes the cache.
    kill -0 "$(readlink "$lock")" || [ -z "$(find "$lock" -prune -mmin +10)" ] || rm -f "$lock"
    exit 0
  fi
  while kill -0 "$1" 2>/dev/null; do sleep 1; done
  cd "$state" || exit 1
  # shellcheck disable=SC2086 # several words, none with a space of its own
  set -- "$jdk/bin/java" $java_options
  made=$cache.$$
  make_cache train "$@" || make_cache train_on_help "$@" || : >"$made"
  rm -f "$state"/startup-*.cache
  mv -f "$made" "$cache"
  rm -f "$made".* "$lock"
}

make_cache() {
  training=$1
  shift
  rm -f "$made"
  case ${jdk_version%%.*} in
    21 | 22 | 23) "$training" "$@" "-XX:ArchiveClassesAtExit=$made" || [ $? -eq 1 ] ;;
    24)
      "$training" "$@" -XX:AOTMode=record "-XX:AOTConfiguration=$made.config" || [ $? -eq 1 ]
      "$@" -XX:AOTMode=create "-XX:AOTConfiguration=$made.config" "-XX:AOTCache=$made" -cp "$jar"
      ;;
    *) "$training" "$@" "-XX:AOTCacheOutput=$made" || [ $? -eq 1 ] ;;
  esac && [ -s "$made" ]
}
