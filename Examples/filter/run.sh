#!/usr/bin/env bash
# A prompt leaves without its values, an answer comes back with them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
redact=${REDACT_BIN:-../../Scripts/redact}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/config # the key of this example, not yours
export LC_ALL=C.UTF-8

# 1. Redact. The session file remembers, sealed, what each placeholder stands for.
"$redact" --session "$work/session" <prompt.txt >"$work/sent.txt"
echo "--- what leaves"
cat "$work/sent.txt"

# 2. Ask a model. Here sed is the model: it quotes what it was told, and writes the codes in bold.
model() { printf '%s\n' '好的，我看到的内容如下：' && sed -e 's/^/> /' "$@"; }
bold() { sed -E 's/[A-Z_]+-[0-9A-Z]{8,}(-[0-9A-Z]+)?/**&**/g'; }
model "$work/sent.txt" | bold >"$work/answer.txt"

# 3. Restore. The marks that the model put around a placeholder may stay; the values are back.
"$redact" restore --session "$work/session" <"$work/answer.txt" >"$work/restored.txt"
echo "--- what comes back"
cat "$work/restored.txt"

# What must be true of it.
failed=0
check() { # SENTENCE COMMAND...
  local sentence=$1
  shift
  if "$@"; then echo "ok: $sentence"; else echo "FAILED: $sentence" && failed=1; fi
}
absent() { ! grep -qF -- "$1" "$work/sent.txt"; }
placeholder() { grep -qE "$1-[0-9A-Z]{8}" "$work/sent.txt"; }
round_trip() { "$redact" restore --session "$work/session" <"$work/sent.txt" | cmp -s - prompt.txt; }
answer_restored() { diff <(tr -d '*' <"$work/restored.txt") <(model prompt.txt); }
twice() { [ "$("$redact" --session "$work/session" <prompt.txt)" = "$(cat "$work/sent.txt")" ]; }

echo "--- checks"
while read -r value; do
  check "'$value' was in the prompt" grep -qF -- "$value" prompt.txt
  check "'$value' did not leave" absent "$value"
done <<'VALUES'
林若溪
上海云杉智造科技有限公司
YS-2026-0418
6222021234567890128
11010519491231002X
13800138000
１３８００１３８０００
ruoxi.lin@example.com
10.20.30.40
Spruce#2026!
VALUES
for kind in PERSON PHONE ID_CARD EMAIL; do check "a $kind placeholder stands in its place" placeholder "$kind"; done
check "what left comes back byte for byte" round_trip
check "the answer comes back with the real values" answer_restored
check "the same prompt gives the same bytes again" twice

# 4. A log in JSON Lines: names in escapes, JSON inside strings, numbers. It stays JSON Lines.
"$redact" --session "$work/session" --format jsonl log.jsonl >"$work/sent.txt"
echo "--- what leaves of the log"
cat "$work/sent.txt"
for value in '\u5f20\u4f1f' 13800138000 ruoxi.lin@example.com; do check "'$value' did not leave" absent "$value"; done
log_back() { "$redact" restore --session "$work/session" --format jsonl <"$work/sent.txt" | cmp -s - log.jsonl; }
check "the log comes back byte for byte" log_back
exit "$failed"
