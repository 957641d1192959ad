#!/usr/bin/env python3
"""Measures the proxy under load, on loopback, in one run with what it is compared to.

wrk asks nginx, which answers every request with the same 2 KB: directly, through the bare pass-through of the proxy's
own stack, through the proxy with names off and on, and through llm-redact-proxy from PyPI. Latency is measured with one
connection, requests per second with 16. A server of this script sends events for the first byte of a stream and for a
thousand streams at once. What is compared is measured in turn, several rounds; each figure is the median of its rounds.

usage: Scripts/load [--rounds 3] [--seconds 3] [--streams 1000] [--json FILE] [--only NAME]...
"""

import argparse
import asyncio
import contextlib
import json
import os
import pathlib
import re
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

import goals
import texts
from streams import first_byte, large_event, open_streams

HERE = pathlib.Path(__file__).resolve().parent
BUILD = HERE.parents[1] / ".build"
WRK = HERE / "post.lua"
CHAT = "/v1/chat/completions"
NGINX = """daemon off; worker_processes 1; error_log stderr error; pid {home}/nginx.pid;
events {{ worker_connections 4096; }}
http {{ access_log off; client_body_temp_path {home}; client_max_body_size 100m; client_body_buffer_size 1m;
  keepalive_requests 1000000000; proxy_temp_path {home}; fastcgi_temp_path {home}; uwsgi_temp_path {home};
  scgi_temp_path {home};
  server {{ listen 127.0.0.1:{port}; default_type application/json; location / {{ return 200 '{answer}'; }} }} }}
"""


@contextlib.contextmanager
def started(command, ready=None, log=None, **more):
    """Starts a program and gives it with the address that it tells; ends it by its own id."""
    with open(log or os.devnull, "w") as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE if ready == "stdout" else errors, stderr=errors, text=True, **more)
    try:
        address = None
        if ready == "stdout":
            address = process.stdout.readline().strip()
        elif ready:
            for _ in range(300):
                found = re.search(ready, pathlib.Path(log).read_text())
                if found or process.poll() is not None: break
                time.sleep(0.1)
            if not found: sys.exit(f"{command[0]} did not start: {pathlib.Path(log).read_text()[-2000:]}")
            address = found[1]
        yield process, address
    finally:
        process.terminate()
        try: process.wait(10)
        except subprocess.TimeoutExpired: process.kill(); process.wait()


def cpu_seconds(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wrk(url, body, connections, seconds, mode="same"):
    """One run of wrk: requests per second and latencies in milliseconds; every answer must be a 2xx."""
    threads = "1" if connections == 1 else "2"
    command = ["wrk", "-t", threads, "-c", str(connections), "-d", f"{seconds}s", "--timeout", "30s", "-s", str(WRK), url + CHAT, "--", str(body), mode]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    result = json.loads(out[out.index("{"):])
    result["per_second"] = result["requests"] / result["seconds"]
    # Where nothing was answered it takes at least as long as the run.
    if not result["requests"]: result["p50"] = result["p99"] = seconds * 1e3
    return result


def free_port():
    import socket
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--rounds", type=int, default=3)
    p.add_argument("--seconds", type=int, default=3)
    p.add_argument("--streams", type=int, default=1000)
    p.add_argument("--json", type=pathlib.Path)
    p.add_argument("--only", action="append", help="load, latency, streams; may be repeated")
    p.add_argument("--program", type=pathlib.Path, default=BUILD / "release/redact-proxy")
    p.add_argument("--pass-through", type=pathlib.Path, default=BUILD / "release/pass-through")
    p.add_argument("--other", type=pathlib.Path, default=BUILD / "load/venv/bin/llm-redact")
    o = p.parse_args()
    parts = o.only or ["load", "latency", "streams"]
    with contextlib.ExitStack() as stack:
        home = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and not k.startswith("REDACT_")}
        environment |= {"XDG_CONFIG_HOME": str(home), "HOME": str(home)}
        bodies = {name: home / f"{name}.json" for name in texts.BODIES}
        for name, path in bodies.items(): path.write_bytes(texts.BODIES[name]())
        port = free_port()
        (home / "nginx.conf").write_text(NGINX.format(home=home, port=port, answer=texts.answer()))
        stack.enter_context(started(["nginx", "-c", str(home / "nginx.conf"), "-e", "stderr"], log=home / "nginx.log"))
        direct = f"http://127.0.0.1:{port}"
        events = stack.enter_context(started([sys.executable, str(HERE / "streams.py")], "stdout"))[1]
        settings = home / "names-off.yaml"
        settings.write_text("names: off\n")

        def own(name, upstream, *more):
            command = [str(o.program), "proxy", "--listen", "127.0.0.1:0", "--upstream", upstream, *more]
            return stack.enter_context(started(command, r"listening at (\S+)", home / f"{name}.log", env=environment))

        servers = {"direct": (None, direct)}
        has_bare = o.pass_through.is_file()
        if has_bare: servers["pass-through"] = stack.enter_context(started([str(o.pass_through), direct], "stdout", env=environment))
        servers["names off"] = own("off", direct, "--config", str(settings))
        servers["names on"] = own("on", direct)
        if o.other.is_file():
            other = free_port()
            (home / "other.toml").write_text(f'[providers.openai]\nupstream_base_url = "{direct}"\n')
            process, _ = stack.enter_context(started([str(o.other), "serve", "--config", str(home / "other.toml"), "--port", str(other)], log=home / "other.log", env=environment))
            servers["llm-redact-proxy"] = (process, f"http://127.0.0.1:{other}")
            time.sleep(3)
        print(shlex.join(["Scripts/load", *sys.argv[1:]]), flush=True)
        report = {"command": shlex.join(["Scripts/load", *sys.argv[1:]]), "machine": {"cores": os.cpu_count(), "system": " ".join(os.uname()[i] for i in (0, 2, 4))}}
        if "load" in parts: report["load"] = load(servers, bodies, o)
        if "latency" in parts: report["latency"] = latency(servers, bodies, o)
        if "streams" in parts:
            through = own("streams", events)
            streaming = {"direct": (None, events), "names on": through}
            if has_bare: streaming["pass-through"] = stack.enter_context(started([str(o.pass_through), events], "stdout", env=environment))
            report["streams"] = asyncio.run(streams(streaming, o))
        report["goals"] = goals.look(report)
        goals.tell(report["goals"])
    if o.json: o.json.write_text(json.dumps(report, indent=2) + "\n")


def load(servers, bodies, o):
    """Requests per second at 2 KB with 16 connections, and what a request costs the server."""
    runs = {name: [] for name in servers}
    for _ in range(o.rounds):
        for name, (process, url) in servers.items():
            before = cpu_seconds(process) if process else 0
            run = wrk(url, bodies["mixed-2k"], 16, o.seconds)
            run["cpu_us"] = (cpu_seconds(process) - before) / max(1, run["requests"]) * 1e6 if process else None
            if not run["requests"]: print(f"{name} answered nothing: {run}", file=sys.stderr)
            runs[name].append(run)
    print(f"\n2 KB, 16 connections  {'requests/s':>11} {'of pass-through':>16} {'p50 ms':>8} {'p99 ms':>8} {'CPU us/request':>15} {'errors':>7}")
    medians = {}
    for name, own in runs.items():
        m = {key: statistics.median(run[key] for run in own) for key in ("per_second", "p50", "p99")}
        m["cpu_us"] = statistics.median(run["cpu_us"] for run in own) if own[0]["cpu_us"] is not None else None
        m["errors"] = sum(run["errors"] for run in own)
        medians[name] = m
        share = m["per_second"] / medians["pass-through"]["per_second"] if "pass-through" in medians else None
        m["share"] = share
        share_text = "" if share is None else f"{share:.0%}"
        cpu_text = "" if m["cpu_us"] is None else f"{m['cpu_us']:.0f}"
        print(f"{name:21} {m['per_second']:11.0f} {share_text:>16} {m['p50']:8.2f} {m['p99']:8.2f} {cpu_text:>15} {m['errors']:7}", flush=True)
    return medians


def latency(servers, bodies, o):
    """Median latency with one connection, and what is added to direct calls."""
    cases = [("mixed-2k", "same"), ("mixed-100k", "same"), ("han-100k", "new"), ("han-100k", "same")]
    print(f"\n1 connection, p50 ms  {'':14}" + "".join(f"{name:>18}" for name in servers))
    report = {}
    for body, mode in cases:
        runs = {name: [] for name in servers}
        for _ in range(o.rounds):
            for name, (_, url) in servers.items():
                runs[name].append(wrk(url, bodies[body], 1, o.seconds, mode)["p50"])
        row = {name: statistics.median(values) for name, values in runs.items()}
        report[f"{body} {mode}"] = row
        cells = "".join(f"{ms:.2f} (+{ms - row['direct']:.2f})".rjust(18) for ms in row.values())
        print(f"{body:12} {'new text' if mode == 'new' else 'same text':>22}" + cells, flush=True)
    return report


async def streams(servers, o):
    """The first byte of a stream, and the memory and delay of many that are open."""
    report = {}
    print(f"\nstreams             {'first byte p50 ms':>18} {'p99 ms':>8} {'open':>6} {'resident MB':>12} {'delay p50 ms':>13} {'p99 ms':>8} {'wrong':>6} {'10 MB event ms':>15}")
    for name, (process, url) in servers.items():
        first = await first_byte(url + CHAT, 200)
        # First, while the memory has not grown for a large event.
        many = await open_streams(url + CHAT, o.streams, process and process.pid)
        large = await large_event(url + CHAT, 10_000_000)
        report[name] = {"first": first, "large": large, "open": many}
        memory = "" if many["resident"] is None else f"{many['resident'] / 1e6:.0f}"
        print(f"{name:19} {first['p50']:18.2f} {first['p99']:8.2f} {o.streams:6} {memory:>12} {many['p50']:13.2f} {many['p99']:8.2f} {many['wrong']:6} {large['ms']:15.0f}{'' if large['whole'] else ' NOT WHOLE'}", flush=True)
    return report


if __name__ == "__main__":
    main()
