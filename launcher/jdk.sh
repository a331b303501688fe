# shellcheck shell=sh
# Finds a JDK of 21 or newer, the newest there is.
#
# find_jdk STATE   sets $jdk (its home) and $jdk_version ("25.0.3"); remembers the home in the folder
#                  STATE; says what to install and fails where there is none.

oldest_jdk=21

find_jdk() {
  jdk=
  if [ -r "$1/jdk" ]; then
    IFS= read -r jdk <"$1/jdk" || :
    read_jdk_version "$jdk" && return 0
  fi
  jdk=$(list_jdks | sort -t . -k 1,1n -k 2,2n -k 3,3n | tail -n 1)
  jdk=${jdk#* }
  if ! read_jdk_version "$jdk"; then
    printf '%s\n' "offlabel: no JDK $oldest_jdk or newer was found; install one (Debian, Ubuntu: apt install default-jdk or openjdk-$oldest_jdk-jdk; others: https://adoptium.net) and run this again." >&2
    return 1
  fi
  # A folder that cannot be written to only costs the search again.
  { mkdir -p "$1" && printf '%s\n' "$jdk" >"$1/jdk.$$" && mv -f "$1/jdk.$$" "$1/jdk"; } 2>/dev/null || :
}

# Sets $jdk_version from the home given, without starting Java where its release file tells. Fails
# when that is no JDK, or too old.
read_jdk_version() {
  jdk_version=
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS='=' read -r name value; do
      if [ "$name" = JAVA_VERSION ]; then
        jdk_version=$value
        break
      fi
    done <"$1/release"
  fi
  if [ -z "$jdk_version" ]; then
    jdk_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
  fi
  jdk_version=${jdk_version#\"}
  jdk_version=${jdk_version%%[!0-9.]*}
  case ${jdk_version%%.*} in
    '') return 1 ;;
    *) [ "${jdk_version%%.*}" -ge "$oldest_jdk" ] ;;
  esac
}

# Prints "VERSION HOME" for every fitting JDK in the places where they are usually put.
list_jdks() {
  on_path=$(command -v javac) && on_path=$(follow_links "$on_path") && on_path=${on_path%/bin/javac}
  mac_home=
  [ -x /usr/libexec/java_home ] && mac_home=$(/usr/libexec/java_home 2>/dev/null)
  for home in \
    "${JAVA_HOME:-}" "${on_path:-}" "$mac_home" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
    "${HOME:-}"/.jenv/versions/* "${HOME:-}"/.asdf/installs/java/* \
    "${HOME:-}"/.local/share/mise/installs/java/* \
    "${HOME:-}"/.jbang/cache/jdks/* "${HOME:-}"/.jbang/currentjdk "${HOME:-}"/.jdks/* \
    "${HOME:-}"/.gradle/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    read_jdk_version "$home" && printf '%s %s\n' "$jdk_version" "$home"
  done
}

follow_links() {
  followed=$1
  while [ -h "$followed" ]; do
    next=$(readlink "$followed")
    case $next in
      /*) followed=$next ;;
      *) followed=${followed%/*}/$next ;;
    esac
  done
  printf '%s\n' "$followed"
}
