"""What is to be reached, beside what a run has measured."""

# What is measured, its unit, whether more is better, the goal, and where it stands in the report.
GOALS = [
    ("added p50, 1 connection, 2 KB, names off", "ms", False, 1, lambda r: _added(r, "mixed-2k same", "names off")),
    ("added p50, 1 connection, 100 KB, names off", "ms", False, 3, lambda r: _added(r, "mixed-100k same", "names off")),
    ("added p50, 100 KB of new Chinese, names on", "ms", False, 8, lambda r: _added(r, "han-100k new", "names on")),
    ("added p50, 100 KB of Chinese resent, names on", "ms", False, 3, lambda r: _added(r, "han-100k same", "names on")),
    ("requests/s, 16 connections, 2 KB, names off", "", True, 5000, lambda r: r["load"]["names off"]["per_second"]),
    ("the same as a share of the bare pass-through", "%", True, 70, lambda r: 100 * r["load"]["names off"]["share"]),
    ("the same as a multiple of llm-redact-proxy", "x", True, 10, lambda r: _multiple(r, "names off")),
    ("the multiple with names on", "x", True, 10, lambda r: _multiple(r, "names on")),
    ("resident memory with the streams open", "MB", False, 130, lambda r: r["streams"]["names on"]["open"]["resident"] / 1e6),
]


def _added(report, case, server):
    row = report["latency"][case]
    return row[server] - row["direct"]


def _multiple(report, server):
    return report["load"][server]["per_second"] / report["load"]["llm-redact-proxy"]["per_second"]


def look(report):
    """The goals with what was measured; those of parts that did not run are left out."""
    rows = []
    for name, unit, more, goal, measure in GOALS:
        try: value = measure(report)
        except (KeyError, TypeError, ZeroDivisionError): continue
        rows.append({"name": name, "unit": unit, "goal": goal, "measured": value, "reached": value >= goal if more else value <= goal})
    return rows


def tell(rows):
    print(f"\n{'goal':48} {'to reach':>10} {'measured':>10}")
    for row in rows:
        limit = f"{row['goal']:g} {row['unit']}"
        print(f"{row['name']:48} {limit:>10} {row['measured']:10.2f}  {'reached' if row['reached'] else 'NOT REACHED'}")
