#!/usr/bin/env python3
"""Runs real client libraries against the stand-in upstream, through the proxy or directly.

With --proxy, each client must get the original values back while the upstream sees none of them. With --direct, only
the clients themselves are checked. The libraries are installed below .build-clients on the first run.
"""

import argparse
import contextlib
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import time
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
CACHE = HERE.parents[1] / ".build-clients"

# Invented, or published as examples: GB 11643 gives the identity number.
VALUES = ["13912345678", "zhangwei@example.com", "11010519491231002X", "\u674e\u6653\u660e"]
PROMPT = (
    "\u8bf7\u7ed9\u5ba2\u6237\u201c\u56de\u4fe1\u201d\uff1a\u59d3\u540d\uff1a{3}\uff0c\u624b\u673a\uff1a{0}\uff0c"
    "\u90ae\u7bb1\uff1a{1}\uff0c\u8eab\u4efd\u8bc1\uff1a{2}\u3002"
).format(*VALUES)

# Name: script, route of the proxy ("" where a client can be given only a host), environment of its own.
CLIENTS = {
    "openai": ("openai_sdk", "openai"),
    "openai-batch": ("openai_batch", "openai"),
    "anthropic": ("anthropic_sdk", "anthropic"),
    "google-genai": ("google_genai", "gemini"),
    "gemini-array": ("gemini_array", "gemini"),
    "dashscope": ("dashscope_sdk", "dashscope"),
    "zhipuai": ("zhipuai_sdk", "zhipu"),
    "zai-sdk": ("zai_sdk", "zhipu"),
    "qianfan-v1": ("qianfan_v1", "qianfan-v1"),
    "qianfan-v2": ("qianfan_v2", "qianfan"),
    "ark": ("ark", "ark"),
    "hunyuan": ("hunyuan", ""),
    "hunyuan-signed": ("hunyuan", "", {"HUNYUAN_SIGNED": "1"}),
    "ollama": ("ollama_sdk", "ollama"),
    "mistral": ("mistral", "mistral"),
    "cohere": ("cohere_sdk", "cohere"),
    "dify": ("dify", "dify"),
    "xinference": ("xinference", "xinference"),
    "langchain-openai": ("langchain", "openai"),
}
# zhipuai and zai-sdk want different versions of pyjwt.
ENVIRONMENTS = {"zhipuai": "zhipuai"}
CLIENT_SECONDS = 120


def python(name):
    """The interpreter with a client's library; installs it unless the same requirements are there already."""
    environment = ENVIRONMENTS.get(name, "main")
    requirements = HERE / "requirements" / f"{environment}.txt"
    mark = hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()
    place = CACHE / environment
    if not (place / "installed").is_file() or (place / "installed").read_text() != mark:
        print(f"installing {requirements.name}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", place], check=True)
        pip = [place / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "-r", requirements], check=True)
        (place / "installed").write_text(mark)
    return place / "bin/python"


def call(url, method="GET"):
    """One request to the stand-in, past any proxy that the environment names."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(urllib.request.Request(url, method=method), timeout=10) as answer:
        return answer.read().decode()


def leaks(seen):
    """What the upstream saw that it must not see: for each request its path and the number of values in it."""
    for request in json.loads(seen):
        text = json.dumps(request, ensure_ascii=False)
        # A body may hold escapes of its own: in JSON, in JSON within JSON, or in an address.
        spellings = [text, urllib.parse.unquote(text)]
        for _ in range(3):
            spellings.append(spellings[-1].replace("\\\\", "\\"))
        spellings += [s.encode("latin-1", "backslashreplace").decode("unicode_escape", "replace") for s in spellings]
        count = sum(any(value in spelling for spelling in spellings) for value in VALUES)
        if count:
            yield f"{request['method']} {request['path']} held {count} values"


def run(name, proxy, upstream):
    """Runs one client; returns the sentences that say what is wrong."""
    script, route, *own = CLIENTS[name]
    base = f"{proxy}/{route}".rstrip("/") if proxy else upstream
    environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    environment |= {
        "CLIENT_BASE_URL": base,
        "CLIENT_VALUES": json.dumps(VALUES),
        "CLIENT_PROMPT": PROMPT,
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_PROXY": "*",
        **(own[0] if own else {}),
    }
    call(f"{upstream}/_seen", "DELETE")
    try:
        result = subprocess.run(
            [python(name), HERE / "clients" / f"{script}.py"], env=environment, timeout=CLIENT_SECONDS,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
    except subprocess.TimeoutExpired:
        return [f"no end after {CLIENT_SECONDS} seconds"], 0
    wrong = [] if result.returncode == 0 else [result.stdout.strip()[-3000:]]
    seen = call(f"{upstream}/_seen")
    count = len(json.loads(seen))
    if not count:
        wrong.append("the upstream saw no request")
    if proxy:
        wrong += leaks(seen)
    return wrong, count


@contextlib.contextmanager
def stand_in(program):
    """Starts the stand-in on a free port and gives its address."""
    process = subprocess.Popen([program], stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(10)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--proxy", metavar="URL", help="the proxy in front of the upstream")
    way.add_argument("--direct", action="store_true", help="no proxy: checks only that the clients work")
    way.add_argument("--install", action="store_true", help="only installs the libraries")
    parser.add_argument("--upstream", metavar="URL", help="a stand-in that is running")
    parser.add_argument("--stand-in", metavar="PROGRAM", help="a stand-in to start, in place of --upstream")
    parser.add_argument("--only", metavar="NAME", action="append", choices=CLIENTS, help="one client; may be repeated")
    options = parser.parse_args()
    names = options.only or list(CLIENTS)
    if options.install:
        for name in names:
            python(name)
        return 0
    if bool(options.upstream) == bool(options.stand_in):
        parser.error("give --upstream or --stand-in")
    failed = 0
    with stand_in(options.stand_in) if options.stand_in else contextlib.nullcontext(options.upstream) as upstream:
        for name in names:
            start = time.monotonic()
            wrong, count = run(name, options.proxy, upstream.rstrip("/"))
            failed += bool(wrong)
            word = "FAILED" if wrong else "ok"
            print(f"{word:6} {name:18} {count:3} requests  {time.monotonic() - start:4.1f} s", flush=True)
            for sentence in wrong:
                print("       " + sentence.replace("\n", "\n       "), flush=True)
    print(f"{len(names) - failed} of {len(names)} clients ok")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
