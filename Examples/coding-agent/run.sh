#!/usr/bin/env bash
# The settings of this example are ones that the proxy takes, and the agents' are in the form that they say.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ../stand-in.sh
"$redact" proxy --config redact.yaml --check
python3 -c 'import json, tomllib; json.load(open("claude-code.json")); tomllib.load(open("codex.toml", "rb"))'
