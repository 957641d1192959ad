#!/usr/bin/env python3
"""Send streams of N MB through `redact` and back, and tell speed, resident memory and whether every byte came back.

streams: lines  lines of prose with a value in every eleventh
         line   one single line
         noise  bytes that are no UTF-8, with a value now and then

The text is made while it is sent; nothing of it is kept. The bound is 64 MiB resident: the values repeat, so that the
session stays small. Linux only: the memory is read from /proc.

usage: streams.py MEGABYTES [--binary .build/release/redact] [--stream NAME]
"""
import argparse, hashlib, os, pathlib, random, re, subprocess, sys, tempfile, threading, time

BOUND = 64 << 20
a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
a.add_argument("megabytes", type=float)
a.add_argument("--binary", default=str(pathlib.Path(__file__).parent.parent / ".build/release/redact"))
a.add_argument("--stream", choices=["lines", "line", "noise"], action="append")
o = a.parse_args()
r = random.Random(11)
prose = [l for l in (pathlib.Path(__file__).parent / "prose.txt").read_text(encoding="utf8").split("\n") if len(l) > 30]
phones = ["138%08d" % (10_000_000 + 7919 * i) for i in range(1000)]


def pieces(stream):
    """About one megabyte, cut at no particular place, again and again."""
    texts = [random.Random(i).choice(prose) + (" \u7535\u8bdd" + phones[i % 1000] if i % 11 == 0 else "") for i in range(12_000)]
    if stream == "noise":
        blocks = [r.randbytes(800) + b" " + phones[i % 1000].encode() + b" " for i in range(2_000)]
        return [b"".join(blocks[i : i + 100]) for i in range(0, len(blocks), 100)]
    end = "\n" if stream == "lines" else " "
    return [(end.join(texts[i : i + 700]) + end).encode() for i in range(0, len(texts), 700)]


class Watch(threading.Thread):
    """The most resident memory of a process, until it ends."""

    def __init__(self, process):
        super().__init__(daemon=True)
        self.process, self.most = process, 0
        self.start()

    def run(self):
        while self.process.poll() is None:
            try:
                for line in open(f"/proc/{self.process.pid}/status"):
                    if line.startswith("VmHWM"): self.most = int(line.split()[1]) * 1024
            except OSError:
                return
            time.sleep(0.05)


def send(process, stream, total, sent):
    left, blocks, i = total, pieces(stream), 0
    while left > 0:
        block = blocks[i % len(blocks)][:left]
        process.stdin.write(block); sent.update(block)
        left -= len(block); i += 1
    process.stdin.close()


failed = False
for stream in o.stream or ["lines", "line", "noise"]:
    total = int(o.megabytes * 1e6)
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, XDG_CONFIG_HOME=folder)
        session = ["--session", os.path.join(folder, "s")]
        # The session is begun first: both ends of the pipe then know every value.
        subprocess.run([o.binary, *session], input="\n".join(phones).encode(), stdout=subprocess.DEVNULL, env=environment, check=True)
        pipe = dict(stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
        safe = subprocess.Popen([o.binary, "--stats", *session], stdin=subprocess.PIPE, **pipe)
        back = subprocess.Popen([o.binary, "restore", "--stats", *session], stdin=safe.stdout, **pipe)
        watches = [Watch(safe), Watch(back)]
        sent, came = hashlib.sha256(), hashlib.sha256()
        start = time.monotonic()
        writer = threading.Thread(target=send, args=(safe, stream, total, sent)); writer.start()
        while piece := back.stdout.read(1 << 20): came.update(piece)
        writer.join()
        status = safe.wait(), back.wait()
        replaced, restored = (int((re.search(rb"redact: (\d+) ", p.stderr.read()) or [0, 0])[1]) for p in (safe, back))
        seconds = time.monotonic() - start
    whole = status == (0, 0) and sent.digest() == came.digest() and replaced == restored > 0
    bounded = all(watch.most <= BOUND for watch in watches)
    failed |= not (whole and bounded)
    print(f"{stream:6} {total / 1e6:8.0f} MB  {total / 1e6 / seconds:7.2f} MB/s  "
          f"resident {watches[0].most / 2**20:5.1f} MiB redact, {watches[1].most / 2**20:5.1f} MiB restore  "
          f"{replaced} values replaced, {restored} restored, {'came back whole' if whole else f'DID NOT COME BACK {status}'}{'' if bounded else ', OVER THE BOUND'}", flush=True)
sys.exit(failed)
