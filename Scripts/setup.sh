# Shared by the scripts beside it; sourced, not run. Everything it says goes to stderr, and it never reads stdin.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

fail() { say "error: $*"; exit 2; }

# Installs PCRE2's development files when they are missing, and stops with a sentence when Swift is missing.
install_missing() {
  command -v swift >/dev/null 2>&1 || fail \
    "'swift' is not on PATH. Install a Swift 6.2 or later toolchain (https://www.swift.org/install/) and try again."
  case $(uname -s) in
    Linux) install_pcre2_debian ;;
    Darwin)
      pkg-config --exists libpcre2-8 2>/dev/null || fail \
        "PCRE2 was not found by pkg-config. Install both with: brew install pcre2 pkgconf"
      ;;
  esac
}

install_pcre2_debian() {
  pcre2_is_there && return
  command -v apt-get >/dev/null 2>&1 || fail \
    "PCRE2's header and static library (pcre2.h, libpcre2-8.a) are missing, and there is no apt-get here to install them."
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || fail \
      "the Debian package libpcre2-dev is missing. Install it as root: apt-get install libpcre2-dev"
    as_root=(sudo)
  fi
  say "installing the Debian package libpcre2-dev (PCRE2's header and static library) with apt-get"
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends libpcre2-dev)
  "${as_root[@]}" "${install[@]}" </dev/null >&2 || {
    "${as_root[@]}" apt-get update -q </dev/null >&2 && "${as_root[@]}" "${install[@]}" </dev/null >&2
  } || fail "apt-get could not install libpcre2-dev; its own words stand above."
}

pcre2_is_there() {
  [ -f /usr/include/pcre2.h ] || [ -f /usr/local/include/pcre2.h ] || return 1
  local directory
  for directory in /usr/lib/*-linux-gnu* /usr/lib /usr/lib64 /usr/local/lib; do
    [ -f "$directory/libpcre2-8.a" ] && return
  done
  return 1
}

# Builds the release binary when a source is newer than the last build, and sets `binary` to its path.
build_release() {
  binary=$root/.build/release/redact
  local stamp=$root/.build/release-stamp
  release_is_current && return
  install_missing
  mkdir -p "$root/.build"
  local started
  started=$(mktemp "$root/.build/release-started.XXXXXX")
  say "building the release binary (some minutes the first time)"
  local static=()
  [ "$(uname -s)" = Linux ] && static=(--static-swift-stdlib)
  if ! (cd "$root" && swift build -c release --product redact --scratch-path .build ${static[@]+"${static[@]}"}) \
    </dev/null >&2; then
    rm -f "$started"
    fail "the release build failed; the compiler's words stand above."
  fi
  # The stamp is as old as the start of the build: what was edited meanwhile is built the next time.
  # It holds the dependency versions, which the build itself may write.
  cp "$root/Package.resolved" "$stamp.new" 2>/dev/null || : >"$stamp.new"
  touch -r "$started" "$stamp.new"
  mv -f "$stamp.new" "$stamp"
  rm -f "$started"
}

release_is_current() {
  [ -x "$binary" ] && [ -f "$stamp" ] || return 1
  [ ! -f "$root/Package.resolved" ] || cmp -s "$root/Package.resolved" "$stamp" || return 1
  [ -z "$(find "$root/Sources" "$root/Patterns" "$root/Plugins" "$root/Package.swift" -newer "$stamp" -print -quit)" ]
}
