#!/usr/bin/env bash
# A rule, a list of terms and an exception of one's own, without a rebuild.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
redact=${REDACT_BIN:-../../Scripts/redact}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/config # the key of this example, not yours
export LC_ALL=C.UTF-8

echo "--- the rule's own examples"
"$redact" rules test --rules rules.yaml

echo "--- what leaves"
own=(--rules rules.yaml --deny @terms.txt --allow helpdesk@nimbus.example --session "$work/session")
"$redact" "${own[@]}" <note.txt | tee "$work/sent.txt"

failed=0
check() { # SENTENCE COMMAND...
  local sentence=$1
  shift
  if "$@"; then echo "ok: $sentence"; else echo "FAILED: $sentence" && failed=1; fi
}
stands() { grep -qF -- "$1" "$work/sent.txt"; }
absent() { ! stands "$1"; }
codes() { [ "$(grep -oE 'PROJECT_CODE-[0-9A-Z]{8}' "$work/sent.txt" | sort | uniq -c | awk '{ print $1 }' | xargs)" = "$1" ]; }
found_once_each() { [ "$("$redact" scan --rules rules.yaml --only PROJECT_CODE --format jsonl <note.txt | wc -l)" -eq 3 ]; }
round_trip() { "$redact" restore --session "$work/session" <"$work/sent.txt" | cmp -s - note.txt; }
rejects() { ! "$redact" rules test --rules "$1" >"$work/said.txt" 2>&1; }

echo "--- checks"
for value in NIMBUS-0042-QF NIMBUS-0043-XA 青鸾计划 'Operation Larkspur' mira@nimbus.example; do
  check "'$value' did not leave" absent "$value"
done
for value in helpdesk@nimbus.example 'nimbus clouds'; do check "'$value' stayed" stands "$value"; done
check "one code has one placeholder, another has another" eval 'codes "1 2" || codes "2 1"'
check "scan finds all three" found_once_each
check "it comes back byte for byte" round_trip

# A rule whose own example fails is refused, and the message names the place.
sed 's/NIMBUS-0042-QF is late/NIMBUS-0042 is late/' rules.yaml >"$work/wrong.yaml"
check "a rule whose own example fails is refused" rejects "$work/wrong.yaml"
check "the message names file and line" grep -qE 'wrong\.yaml:[0-9]+:[0-9]+' "$work/said.txt"
exit "$failed"
