#!/usr/bin/env bash
# A program with OpenAI's library, unchanged, under `redact run`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ../stand-in.sh
need_python openai

# The model of this example in place of OpenAI's; without the line the calls go to api.openai.com.
export OPENAI_BASE_URL=$model/v1
"$redact" run -- "$python" chat.py | tee "$work/out"
check_customer
