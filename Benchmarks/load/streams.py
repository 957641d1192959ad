"""Streams of events: a server that sends them, and a client that opens many and looks when they come.

As a program it serves on a free port and prints its address: the first event comes with the head, further ones one a
second, each with the time at which it was sent. The header line X-Events says how many, X-Bytes how long the text is.
"""

import asyncio
import json
import statistics
import time
import urllib.parse

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
BODY = {"model": "gpt-5", "stream": True, "messages": [{"role": "user", "content": "mail: zhangwei%d@example.com"}]}


def _event(number, size=0):
    content = f"{number} " + "~" * size
    text = json.dumps({"choices": [{"index": 0, "delta": {"content": content}}], "sent": time.monotonic()})
    data = f"data: {text}\n\n".encode()
    return b"%x\r\n%s\r\n" % (len(data), data)


async def _serve(reader, writer):
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
            await reader.readexactly(length)
            count, size = (int(head.split(name)[1].split(b"\r\n")[0]) for name in (b"x-events:", b"x-bytes:"))
            writer.write(HEAD + _event(0, size))
            for number in range(1, count):
                await asyncio.sleep(1)
                writer.write(_event(number))
                await writer.drain()
            writer.write(b"0\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def event_server():
    server = await asyncio.start_server(_serve, "127.0.0.1", 0, backlog=4096)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


async def _ask(url, number, events, size=0):
    parts = urllib.parse.urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port, limit=64 << 20)
    body = json.dumps(BODY).replace("%d", str(number)).encode()
    head = f"POST {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Type: application/json\r\nX-Events: {events}\r\nX-Bytes: {size}\r\nContent-Length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    return reader, writer


async def first_byte(url, count):
    """Milliseconds from the request to the first event, one stream after another on connections of their own."""
    times = []
    for number in range(count):
        start = time.monotonic()
        reader, writer = await _ask(url, number, 1)
        await reader.readuntil(b"data: ")
        times.append((time.monotonic() - start) * 1e3)
        writer.close()
    return {"p50": statistics.median(times), "p99": sorted(times)[int(count * 0.99)]}


async def large_event(url, size):
    """Milliseconds from the request to the end of one event of that many bytes, which must come whole."""
    start = time.monotonic()
    reader, writer = await _ask(url, 0, 1, size)
    text = await reader.readuntil(b"\r\n0\r\n\r\n")
    took = (time.monotonic() - start) * 1e3
    writer.close()
    return {"ms": took, "whole": text.count(b"~") == size}


async def open_streams(url, count, process, events=8):
    """Opens many streams; the resident memory of a process when all are open, and how late their events come."""
    delays, wrong, begun = [], 0, 0

    async def one(number):
        nonlocal wrong, begun
        try:
            reader, writer = await _ask(url, number, events)
            for place in range(events):
                line = await reader.readuntil(b"\n\n")
                event = json.loads(line[line.index(b"data: ") + 6:])
                if place == 0: begun += 1
                # The first events come while others are still being opened: that is another figure.
                if place >= events // 2: delays.append((time.monotonic() - event["sent"]) * 1e3)
            writer.close()
        except Exception:
            wrong += 1

    async def memory():
        while begun + wrong < count: await asyncio.sleep(0.1)
        await asyncio.sleep(1)
        if process is None: return None
        for line in open(f"/proc/{process}/status"):
            if line.startswith("VmRSS"): return int(line.split()[1]) * 1024

    resident, *_ = await asyncio.gather(memory(), *(one(number) for number in range(count)))
    delays.sort()
    if not delays: delays = [float("nan")]
    return {"resident": resident, "p50": statistics.median(delays), "p99": delays[int(len(delays) * 0.99)], "wrong": wrong}


if __name__ == "__main__":
    asyncio.run(event_server())
