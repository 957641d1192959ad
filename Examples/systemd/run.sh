#!/usr/bin/env bash
# The settings are ones that the proxy takes, and the unit is one that systemd can read, where there is systemd.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ../stand-in.sh
"$redact" proxy --config redact.yaml --check
if command -v systemd-analyze >/dev/null; then
  # It knows no program at the path that the unit names, so it is given the one of this example.
  sed "s#/usr/local/bin/redact-proxy#$bin/redact-proxy#" redact-proxy.service >"$work/redact-proxy.service"
  systemd-analyze verify "$work/redact-proxy.service" 2>"$work/words" || { cat "$work/words" && exit 1; }
  echo "ok: systemd can read the unit"
fi
