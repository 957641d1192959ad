#!/usr/bin/env bash
# A program with DashScope's library, unchanged, under `redact run`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ../stand-in.sh
need_python dashscope

# The model of this example in place of Alibaba's; without the line the calls go to dashscope.aliyuncs.com.
export DASHSCOPE_HTTP_BASE_URL=$model/api/v1
"$redact" run -- "$python" chat.py | tee "$work/out"
check_customer
