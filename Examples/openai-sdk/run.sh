#!/usr/bin/env bash
# A program with OpenAI's library, unchanged, under `redact run`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ../stand-in.sh
need_python openai

# The model of this example in place of OpenAI's; without the line the calls go to api.openai.com.
export OPENAI_BASE_URL=$model/v1
"$redact" run -- "$python" chat.py | tee "$work/out"

echo "--- checks"
check "the program reads the real number" grep -qF 13912345678 "$work/out"
check "a call left" left PHONE-
for value in 李晓明 13912345678 xiaoming@example.com; do check "'$value' did not leave" stayed "$value"; done
exit "$failed"
