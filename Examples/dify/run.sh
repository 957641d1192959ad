#!/usr/bin/env bash
# The settings of this example are ones that the proxy takes. Nothing else of it is tried: see README.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ../stand-in.sh
"$redact" proxy --config redact.yaml --check
