#!/usr/bin/env python3
"""Counts the instructions of each case and compares them with the baseline: count.py PROGRAM [--refresh]

A case runs once and three times; half of the difference is what one run costs, without the start of the program."""
import json, os, pathlib, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
CASES = ["scan", "scan-names", "redact", "resend", "restore", "restore-nothing"]
TOLERANCE = 1.10
BYTES = 100_000


def text():
    """Bytes that are the same on every machine: prose of this repository and its labelled lines."""
    prose = (HERE.parent / "prose.txt").read_bytes().split(b"\n")
    lines = [json.loads(line)["text"].encode() for line in open(HERE.parents[1] / "Tests/Evaluation/dev.jsonl", encoding="utf8")]
    out = b""
    for number in range(10**6):
        if len(out) >= BYTES: return out
        out += (lines[number // 5 % len(lines)] if number % 5 == 0 else prose[number % len(prose)]) + b"\n"


def count(program, case, path, times):
    # The seed of the standard library's hashes changes paths through tables.
    environment = os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"}
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, case, path, str(times)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def main():
    program, refresh = sys.argv[1], "--refresh" in sys.argv[2:]
    baseline = HERE / "baseline.json"
    with tempfile.NamedTemporaryFile() as file:
        file.write(text())
        file.flush()
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            runs = {case: [pool.submit(count, program, case, file.name, times) for times in (1, 3)] for case in CASES}
            counts = {case: (more.result() - less.result()) // 2 for case, (less, more) in runs.items()}
    if refresh:
        baseline.write_text(json.dumps(counts, indent=2) + "\n")
    known = json.loads(baseline.read_text()) if baseline.exists() else {}
    worse = []
    for case, found in counts.items():
        ratio = found / known[case] if case in known else None
        print(f"{case:18} {found / BYTES:8.1f} instructions a byte  {'no baseline' if ratio is None else f'{ratio:.3f} of the baseline'}")
        if ratio is None or ratio > TOLERANCE: worse.append(case)
    if worse: sys.exit(f"over {TOLERANCE - 1:.0%} more instructions than the baseline: {', '.join(worse)}. Mend it, or say why and run: Scripts/count-instructions --refresh")


if __name__ == "__main__":
    main()
