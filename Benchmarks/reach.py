#!/usr/bin/env python3
"""Measures everything in one run, and prints each goal beside what was measured.

Called by Scripts/benchmark, which builds what is run: reach.py --benchmarks PROGRAM --command PROGRAM --json FILE"""
import argparse, glob, json, os, pathlib, re, shlex, subprocess, sys, time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PLAIN = "the plain way's speed"
WORK = ROOT / ".build/benchmarks"

# What is reached: case, label, goal, figure, and whether more is better.
ROWS = [
    ("scan, names off, clean", "names off: clean, MB/s", 600, "speed"),
    ("scan, names off, mixed", "names off: mixed, MB/s", 250, "speed"),
    ("scan, names off, mixed", "names off: mixed, times the plain way", 15, "the plain way's speed"),
    ("scan, names off, dense", "names off: dense, MB/s", 60, "speed"),
    ("scan, names on, han", "names on: han, MB/s", 25, "speed"),
    ("scan, names on, mixed", "names on: mixed, MB/s", 40, "speed"),
    ("scan, names on, latin", "names on: latin, MB/s", 250, "speed"),
    ("scan, mixed, ten times the rules", "ten times the rules, times the time", -1.3, "the time of the built-in rules"),
    ("restore, no placeholders", "restore, no placeholders, MB/s", 2000, "speed"),
    ("restore, one every 200 bytes", "restore, one every 200 bytes, MB/s", 300, "speed"),
    ("resent with one more message, names off, 400 KB", "400 KB resent, names off, % of the first", -5, "percent of the first"),
    ("resent with one more message, names on, 400 KB", "400 KB resent, names on, % of the first", -5, "percent of the first"),
    ("start-up, one line", "echo hi | redact, ms", -15, "milliseconds"),
    ("start-up, one line", "echo hi | redact, MB resident", -40, "resident"),
    ("redact and splice, names off, chat", "redact and splice chat, names off, MB/s", 150, "speed"),
    ("redact and splice, names on, chat", "redact and splice chat, names on, MB/s", 40, "speed"),
    ("walk and splice, chat bodies", "walk and splice chat, no rules, MB/s", 300, "speed"),
    ("walk and splice, escaped bodies", "walk and splice escaped chat, no rules, MB/s", 300, "speed"),
    ("restore a stream, 4 letters each", "restore a stream, 4 letters an event, MB/s", 200, "speed"),
    ("restore a stream, 60 letters each", "restore a stream, 60 letters an event, MB/s", 200, "speed"),
    ("filter, mixed, all cores", "filter, all cores, times one core", 1.7, "times one core"),
    ("filter, mixed, all cores", "filter, all cores, MB resident", -64, "resident"),
    ("worst text of any rule", "worst text of any rule, times ordinary text", -10, "the time of ordinary text"),
]
LOAD = [
    ("latency", "mixed-2k same", "proxy, names off, added p50 at 2 KB, ms", -1, "names off"),
    ("latency", "mixed-100k same", "proxy, names off, added p50 at 100 KB, ms", -3, "names off"),
    ("latency", "han-100k new", "proxy, names on, 100 KB of new Chinese text, ms", -8, "names on"),
    ("latency", "han-100k same", "proxy, names on, 100 KB resent, ms", -3, "names on"),
    ("load", "share", "proxy, names off, 16 connections, % of the pass-through", 70, "names off"),
    ("load", "per_second", "proxy, names off, 16 connections, requests/s", 5000, "names off"),
]


def value(case, what):
    if case is None: return None
    if what == "speed": return case.get("megabytesPerSecond")
    if what == "milliseconds": return case["seconds"] * 1e3
    if what == "resident": return case["residentBytes"] / 1e6
    if what == "percent of the first": return case["ratios"]["the time of the first"] * 100
    return case["ratios"].get(what)


def measured(o):
    """The cases of the benchmark program, by name."""
    out = WORK / "cases.json"
    out.unlink(missing_ok=True)
    command = [o.benchmarks, "--command", o.command, "--corpus", str(HERE / "corpus.py"), "--json", str(out), "--megabytes", str(o.megabytes), "--file-megabytes", str(o.file_megabytes)]
    for name in o.only: command += ["--only", name]
    subprocess.run(command, check=True)
    cases = {case["name"]: case for case in json.loads(out.read_text())} if out.exists() else {}
    one, all_cores = cases.get("filter, mixed, one core"), cases.get("filter, mixed, all cores")
    if one and all_cores: all_cores["ratios"]["times one core"] = one["seconds"] / all_cores["seconds"]
    return cases


def others(o, text):
    """Other tools on the same bytes."""
    report = {}
    for name in ("argus-redact", "presidio"):
        if not o.python: break
        report[name] = answer([o.python, str(HERE / "Others/others.py"), name, str(text)], 30)
    driver = WORK / "hyperscan"
    if os.path.exists("/usr/include/hs/hs.h"):
        subprocess.run(["cc", "-O2", "-o", str(driver), str(HERE / "Others/hyperscan.c"), "-lhs"], check=True)
        words, patterns = rules()
        (WORK / "literals.txt").write_text("\n".join(words) + "\n", encoding="utf8")
        (WORK / "patterns.txt").write_text("\n".join(patterns) + "\n", encoding="utf8")
        report["hyperscan, literals"] = answer([str(driver), "literals", str(WORK / "literals.txt"), str(text)], 60)
        report["hyperscan, patterns"] = answer([str(driver), "patterns", str(WORK / "patterns.txt"), str(text)], o.hyperscan_seconds)
    return report


def answer(command, seconds):
    print("$", shlex.join(os.path.relpath(part, ROOT) if os.path.isabs(part) else part for part in command), flush=True)
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return {"stopped_after_seconds": seconds}
    return json.loads(done.stdout) if done.returncode == 0 else {"failed": done.stderr.strip()[-300:]}


def rules():
    """The keywords and the patterns of the rules, as far as each stands on one line."""
    words, patterns = set(), []
    for path in sorted(glob.glob(str(ROOT / "Patterns/**/*.yaml"), recursive=True)):
        for line in open(path, encoding="utf8"):
            line = line.strip().removeprefix("- ")
            if found := re.match(r"keywords: \[(.*)\]$", line): words |= {w.strip().strip("'\"") for w in found[1].split(",")}
            if found := re.match(r"pattern: '(.*)'$", line): patterns.append(found[1].replace("''", "'"))
    return sorted(w for w in words if w), patterns


def loaded(o):
    """The figures of the proxy, from its own load script."""
    script = ROOT / "Scripts/load"
    if o.no_load or o.only or not script.exists(): return None
    out = WORK / "load.json"
    out.unlink(missing_ok=True)
    done = subprocess.run([str(script), "--json", str(out), "--rounds", "1", "--seconds", "2", "--only", "load", "--only", "latency"])
    return json.loads(out.read_text()) if done.returncode == 0 and out.exists() else None


def load_value(load, part, key, column):
    if not load or part not in load: return None
    if part == "latency": return load[part][key][column] - load[part][key]["direct"]
    found = load[part][column][key]
    return None if found is None else found * 100 if key == "share" else found


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--benchmarks", required=True)
    p.add_argument("--command", required=True)
    p.add_argument("--json", type=pathlib.Path, required=True)
    p.add_argument("--python", help="a Python with argus-redact and presidio-analyzer")
    p.add_argument("--megabytes", type=int, default=1)
    p.add_argument("--file-megabytes", type=int, default=64, help="what goes through the filter; 1000 for a gigabyte")
    p.add_argument("--hyperscan-seconds", type=int, default=20)
    p.add_argument("--only", action="append", default=[], help="only cases whose name contains this; may be repeated")
    p.add_argument("--no-load", action="store_true", help="leave the proxy out")
    p.add_argument("--list", action="store_true", help="only name the cases")
    o = p.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    if o.list: sys.exit(subprocess.run([o.benchmarks, "--command", o.command, "--corpus", "corpus.py", "--list"]).returncode)
    start = time.time()
    cases = measured(o)
    report = {"cases": list(cases.values()), "others": {}, "reach": []}
    if not o.only:
        text = WORK / "mixed.txt"
        with open(text, "wb") as file: subprocess.run([sys.executable, str(HERE / "corpus.py"), "mixed", str(o.megabytes)], stdout=file, check=True)
        report["others"] = others(o, text)
    load = loaded(o)
    report["load"] = load
    rows = [(label, goal, value(cases.get(name), what)) for name, label, goal, what in ROWS]
    rows += [(label, goal, load_value(load, part, key, column)) for part, key, label, goal, column in LOAD]
    print(f"\n{'':56} {'at least':>10} {'measured':>10}")
    for label, goal, found in rows:
        reached = None if found is None else found >= goal if goal > 0 else found <= -goal
        report["reach"].append({"row": label, "goal": abs(goal), "at_most": goal < 0, "measured": found, "reached": reached})
        if found is None and o.only: continue
        bound = f"{'<= ' if goal < 0 else ''}{abs(goal):g}"
        print(f"{label:56} {bound:>10} {'-' if found is None else format(found, '.2f'):>10}  {'' if reached is None else 'reached' if reached else 'not reached'}")
    plain = cases.get("scan, names off, mixed")
    if plain: print(f"\nmixed, on the same bytes: {plain['megabytesPerSecond']:.1f} MB/s here (names off), {plain['megabytesPerSecond'] / plain['ratios'][PLAIN]:.1f} the plain way")
    for name, figures in report["others"].items(): print(f"  {name:22} {figures}")
    o.json.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    print(f"\n{time.time() - start:.0f} s; as JSON: {o.json}")


if __name__ == "__main__":
    main()
