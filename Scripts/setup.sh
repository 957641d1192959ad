# Shared by the scripts beside it; sourced, not run. Everything it says goes to stderr, and it never reads stdin.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

fail() { say "error: $*"; exit 2; }

# Installs the development files of the C libraries when they are missing, and stops with a sentence when Swift is missing.
install_missing() {
  command -v swift >/dev/null 2>&1 || fail \
    "'swift' is not on PATH. Install a Swift 6.2 or later toolchain (https://www.swift.org/install/) and try again."
  case $(uname -s) in
    Linux) install_libraries_debian ;;
    Darwin)
      pkg-config --exists libpcre2-8 zlib libbrotlidec libzstd 2>/dev/null || fail \
        "PCRE2, zlib, Brotli or Zstandard was not found by pkg-config. Install: brew install pcre2 zlib brotli zstd pkgconf"
      ;;
  esac
}

install_libraries_debian() {
  libraries_are_there || install_debian libpcre2-dev zlib1g-dev libbrotli-dev libzstd-dev
}

# Installs Debian packages, as root or with sudo.
install_debian() {
  command -v apt-get >/dev/null 2>&1 || fail "Needed and not there: $*. There is no apt-get to install them with."
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || fail \
      "Debian packages are missing. Install them as root: apt-get install $*"
    as_root=(sudo)
  fi
  say "installing the Debian packages $* with apt-get"
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@")
  "${as_root[@]}" "${install[@]}" </dev/null >&2 || {
    "${as_root[@]}" apt-get update -q </dev/null >&2 && "${as_root[@]}" "${install[@]}" </dev/null >&2
  } || fail "apt-get could not install $*; its own words stand above."
}

libraries_are_there() {
  local name directory found
  for name in pcre2.h zlib.h brotli/decode.h zstd.h; do
    [ -f "/usr/include/$name" ] || [ -f "/usr/local/include/$name" ] || return 1
  done
  for name in libpcre2-8.a libz.a libbrotlidec.a libbrotlicommon.a libzstd.a; do
    found=
    for directory in /usr/lib/*-linux-gnu* /usr/lib /usr/lib64 /usr/local/lib; do
      [ -f "$directory/$name" ] && found=1
    done
    [ -n "$found" ] || return 1
  done
}

# Builds a product (`redact` unless named) when a source is newer than its last build, and sets `binary` to its path.
build_release() {
  local product=${1:-redact}
  binary=$root/.build/release/$product
  local stamp=$root/.build/release-stamp-$product
  release_is_current && return
  install_missing
  # What has a server in it has Foundation's network part in it, which is linked with libcurl.
  if [ "$product" != redact ] && [ "$(uname -s)" = Linux ]; then
    compgen -G "/usr/lib/*/libcurl.so" >/dev/null || [ -e /usr/lib64/libcurl.so ] || install_debian libcurl4-openssl-dev
  fi
  mkdir -p "$root/.build"
  local started
  started=$(mktemp "$root/.build/release-started.XXXXXX")
  say "building the release binary of $product (some minutes the first time)"
  local static=()
  [ "$(uname -s)" = Linux ] && static=(--static-swift-stdlib)
  if ! (cd "$root" && swift build -c release --product "$product" --scratch-path .build ${static[@]+"${static[@]}"}) \
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
  [ -z "$(find "$root/Sources" "$root/Benchmarks" "$root/Patterns" "$root/Plugins" "$root/Package.swift" -newer "$stamp" -print -quit)" ]
}
