#!/usr/bin/env python3
"""Counts the instructions of each case and compares them with the baseline: count.py PROGRAM --compiler VERSION [--refresh]

A case runs once and three times; half of the difference is what one run costs, without the start of the program. What the
C library does is left out, since it chooses its code by the processor; all else is the same on every machine with the
same compiler: our own code, Swift's libraries, and PCRE2 with the code that it makes."""
import argparse, collections, json, os, pathlib, platform, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
CASES = ["scan", "scan-names", "redact", "call", "resend", "restore", "restore-nothing", "hostile", "walk", "walk-escaped"]
TOLERANCE = 1.10
BYTES = 100_000
# What cost most before something was mended: a byte that every match holds was sought in all the rest of a text, labels were
# turned into simplified characters by a slow way, digits were divided in every way, each key was read to the end of the text,
# a rule was woken at every digit.
HOSTILE = ["API-AAAAAAAAAAAAAAAAAAAAAAAAAAA", "被保險人~被保險人姓名 : 倪㐀", "credit bank card number卡号码 number. (1111111111111111",
           "-----BEGIN 0 PRIVATE KEY BLOCK-----................-----END 000000000000\n", "1111111111111111"]
ELSEWHERE = re.compile(r"(libc|libm|libpthread|ld-linux[^/]*)[.-]")


def text():
    """Bytes that are the same on every machine: prose of this repository and its labelled lines."""
    prose = (HERE.parent / "prose.txt").read_bytes().split(b"\n")
    lines = [json.loads(line)["text"].encode() for line in open(HERE.parents[1] / "Tests/Evaluation/dev.jsonl", encoding="utf8")]
    out = b""
    for number in range(10**6):
        if len(out) >= BYTES: return out
        out += (lines[number // 5 % len(lines)] if number % 5 == 0 else prose[number % len(prose)]) + b"\n"


def hostile():
    """Texts that were the worst of some rule, 8 KB of each."""
    return b"\n".join(unit.encode() * (8000 // len(unit.encode())) for unit in HOSTILE)


def by_object(profile):
    """The instructions of each program file, what it calls left out, from what callgrind wrote."""
    names, sums, here, is_call = {}, collections.Counter(), "", False
    for line in profile:
        if found := re.match(r"(c?ob)=\((\d+)\)(?: (.*))?", line):
            name = names.setdefault(found[2], found[3])
            if found[1] == "ob": here = name
        elif line.startswith("calls="): is_call = True
        elif re.match(r"[+*\-\d]", line):
            if not is_call: sums[here] += int(line.split()[1])
            is_call = False
    return sums


def count(program, case, path, times):
    # The seed of the standard library's hashes changes paths through tables.
    environment = os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"}
    with tempfile.NamedTemporaryFile("r") as out:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}", program, case, path, str(times)]
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        if done.returncode: sys.exit(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
        with open(out.name, encoding="utf8", errors="replace") as profile: sums = by_object(profile)
    total = int(re.search(r"Collected : (\d+)", done.stderr)[1])
    if sum(sums.values()) != total: sys.exit(f"callgrind's file of {case} adds up to {sum(sums.values())}, and it says {total}")
    return sum(n for name, n in sums.items() if not ELSEWHERE.match(pathlib.Path(name).name))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("program")
    p.add_argument("--compiler", required=True, help="what the program was built with")
    p.add_argument("--refresh", action="store_true", help="write the baseline anew")
    o = p.parse_args()
    path = HERE / "baseline.json"
    built = {"compiler": o.compiler, "machine": platform.machine()}
    known = json.loads(path.read_text()) if path.exists() and not o.refresh else None
    if known and known["built"] != built:
        print(f"not compared: the baseline is of {' on '.join(known['built'].values())}, this is {' on '.join(built.values())}")
        return
    texts = {case: hostile() if case == "hostile" else text() for case in CASES}
    with tempfile.TemporaryDirectory() as folder:
        for case in CASES: (pathlib.Path(folder) / case).write_bytes(texts[case])
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            runs = {case: [pool.submit(count, o.program, case, f"{folder}/{case}", times) for times in (1, 3)] for case in CASES}
            counts = {case: (more.result() - less.result()) // 2 for case, (less, more) in runs.items()}
    if o.refresh:
        known = {"built": built, "instructions": counts}
        path.write_text(json.dumps(known, indent=2) + "\n")
    if not known: sys.exit("There is no baseline. Write it: Scripts/count-instructions --refresh")
    worse = []
    for case, found in counts.items():
        ratio = found / known["instructions"].get(case, 1)
        print(f"{case:18} {found / len(texts[case]):8.1f} instructions a byte  {ratio:.3f} of the baseline")
        if ratio > TOLERANCE: worse.append(case)
    if worse:
        sys.exit(f"Over {TOLERANCE - 1:.0%} more instructions than the baseline: {', '.join(worse)}. Mend it, or say why in the "
                 "change that writes the baseline anew: Scripts/count-instructions --refresh")


if __name__ == "__main__":
    main()
