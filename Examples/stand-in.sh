# Sourced by the examples that call a model: a folder of their own, `$redact`, and a model on this machine at `$model`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
redact=${REDACT_BIN:-$root/.build/debug/redact}
bin=$(dirname "$redact")
for product in redact redact-proxy stand-in-upstream; do
  [ -x "$bin/$product" ] && continue
  # What is not there is built without optimisation, and stands together there.
  bin=$root/.build/debug
  redact=$bin/redact
  [ -x "$bin/$product" ] || swift build --package-path "$root" --scratch-path "$root/.build" --product "$product" >&2
done

work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/config # the key of this example, not yours

"$bin/stand-in-upstream" >"$work/model" &
until model=$(grep -m 1 http "$work/model" 2>/dev/null); do sleep 0.1; done

# A Python with the client libraries, as Tests/Clients installs them.
python=$root/.build/clients/main/bin/python
need_python() {
  [ -x "$python" ] && return
  python3 -m venv "$work/venv"
  python=$work/venv/bin/python
  "$python" -m pip install -q "$@"
}

failed=0
check() { # SENTENCE COMMAND...
  local sentence=$1
  shift
  if "$@"; then echo "ok: $sentence"; else echo "FAILED: $sentence" && failed=1; fi
}
seen() { curl -sS "$model/_seen"; }
left() { [[ $(seen) == *"$1"* ]]; }
stayed() { ! left "$1"; }

# The checks of a program that asked about one customer and wrote what it read to `$work/out`.
check_customer() {
  echo "--- checks"
  check "the program reads the real number" grep -qF 13912345678 "$work/out"
  check "a call left" left PHONE-
  local value
  for value in 李晓明 13912345678 xiaoming@example.com; do check "'$value' did not leave" stayed "$value"; done
  exit "$failed"
}
