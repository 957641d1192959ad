#!/usr/bin/env bash
# A program with DashScope's library, unchanged, under `redact run`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ../stand-in.sh
need_python dashscope

# The model of this example in place of Alibaba's; without the line the calls go to dashscope.aliyuncs.com.
export DASHSCOPE_HTTP_BASE_URL=$model/api/v1
"$redact" run -- "$python" chat.py | tee "$work/out"

echo "--- checks"
check "the program reads the real number" grep -qF 13912345678 "$work/out"
check "a call left" left PHONE-
for value in 李晓明 13912345678 xiaoming@example.com; do check "'$value' did not leave" stayed "$value"; done
exit "$failed"
