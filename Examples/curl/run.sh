#!/usr/bin/env bash
# One proxy for a team, asked with curl.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ../stand-in.sh
command -v curl >/dev/null || { echo "this example needs curl" && exit 2; }

"$redact" proxy --config redact.yaml --listen 127.0.0.1:0 --upstream "$model" 2>"$work/log" &
until proxy=$(grep -om 1 "http://[0-9.:]*" "$work/log" 2>/dev/null); do sleep 0.1; done

ask() { # TEXT
  curl -sS -i "$proxy/v1/chat/completions" -H 'Content-Type: application/json' \
    -d "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"$1\"}]}"
}
ask '请回电13912345678，抄送 xiaoming@example.com' | tee "$work/answer"
echo
ask 'card 4111 1111 1111 1111' | tee "$work/refusal"
echo

echo "--- checks"
check "the real number is back" grep -qF 13912345678 "$work/answer"
check "the mail address is not: it was masked" grep -qF '[EMAIL]' "$work/answer"
check "the answer says what was done" grep -qi '^X-Redact-Report: redacted=' "$work/answer"
check "the card was refused" grep -q '^HTTP/1.1 422' "$work/refusal"
for value in 13912345678 xiaoming@example.com '4111 1111'; do check "'$value' did not leave" stayed "$value"; done
check "no value is in the log" bash -c '! grep -qE "13912345678|xiaoming|4111" "$1"' - "$work/log"
exit "$failed"
