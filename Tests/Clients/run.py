#!/usr/bin/env python3
"""Runs real client libraries against the stand-in upstream: through the proxy, under `redact run`, or directly.

Through the proxy and under `redact run` each client must get the original values back, with tool calls that parse and
with the upstream's own identifiers and usage, while the upstream sees none of the values. Directly, only the clients
themselves are checked. The libraries are installed below .build/clients on the first run; later ones need no network.
"""

import argparse
import contextlib
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

from signatures import signature_holds

HERE = pathlib.Path(__file__).resolve().parent
BUILD = HERE.parents[1] / ".build"
CACHE = BUILD / "clients"

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
    "qianfan-v1-keyless": ("qianfan_v1", "", {"QIANFAN_SIGNS_HOST": "1"}),
    "qianfan-v2": ("qianfan_v2", "qianfan"),
    "ark": ("ark", "ark"),
    "hunyuan-keyless": ("hunyuan", ""),
    "hunyuan-signed": ("hunyuan", "", {"HUNYUAN_SIGNED": "1"}),
    "ollama": ("ollama_sdk", "ollama"),
    "mistral": ("mistral", "mistral"),
    "cohere": ("cohere_sdk", "cohere"),
    "dify": ("dify", "dify"),
    "xinference": ("xinference", "xinference"),
    "langchain-openai": ("langchain", "openai"),
}
# They sign for the address that they are given, so that the proxy must sign anew: one with access keys of its own.
SIGNED = {"qianfan-v1", "hunyuan-signed"}
KEYS = {
    "TENCENTCLOUD_SECRET_ID": "AKIDtestproxy",
    "TENCENTCLOUD_SECRET_KEY": "proxy",
    "QIANFAN_ACCESS_KEY": "ALTAKtestproxy",
    "QIANFAN_SECRET_KEY": "proxy",
}
# They read their address from the environment: the same scripts without a line about where to call.
FINDERS = ["openai", "openai-batch", "anthropic", "google-genai", "dashscope", "zai-sdk", "ollama", "cohere"]
VARIABLES = {
    "OPENAI_BASE_URL": "/v1",
    "ANTHROPIC_BASE_URL": "",
    "GOOGLE_GEMINI_BASE_URL": "",
    "DASHSCOPE_HTTP_BASE_URL": "/api/v1",
    "ZAI_BASE_URL": "/api/paas/v4",
    "OLLAMA_HOST": "",
    "CO_API_URL": "",
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
        print(f"installing {requirements.name} from PyPI into {place}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", place], check=True)
        pip = [place / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "-r", requirements], check=True)
        (place / "installed").write_text(mark)
    return place / "bin/python"


def clean_environment(home):
    """The environment without proxies for everything and without another's addresses and keys."""
    foreign = {*VARIABLES, *KEYS}
    kept = {
        k: v for k, v in os.environ.items()
        if not k.lower().endswith("_proxy") and not k.startswith("REDACT_") and k not in foreign
    }
    return kept | {"NO_PROXY": "*", "XDG_CONFIG_HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}


def call(url, method="GET"):
    """One request to the stand-in, past any proxy that the environment names."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(urllib.request.Request(url, method=method), timeout=10) as answer:
        return answer.read().decode()


def values_in(text):
    """How many of the values stand in a text, in any spelling: a body may hold escapes within escapes."""
    spellings = [text, urllib.parse.unquote(text)]
    for _ in range(3):
        spellings.append(spellings[-1].replace("\\\\", "\\"))
    spellings += [s.encode("latin-1", "backslashreplace").decode("unicode_escape", "replace") for s in spellings]
    return sum(any(value in spelling for spelling in spellings) for value in VALUES)


def problems_of(seen, is_protected):
    """What is wrong with the requests that the upstream saw."""
    if not seen:
        yield "the upstream saw no request"
    for request in seen:
        place = f"{request['method']} {request['path']}"
        count = values_in(json.dumps(request, ensure_ascii=False))
        if is_protected and count:
            yield f"{place} held {count} values"
        if signature_holds(request) is False:
            yield f"the signature of {place} does not hold"


def run(name, way, upstream, base, home, program):
    """Runs one client; gives the sentences that say what is wrong, its cases, and the number of requests."""
    script, _, *own = CLIENTS[name]
    command = [python(name), HERE / "clients" / f"{script}.py"]
    environment = clean_environment(home) | {"CLIENT_VALUES": json.dumps(VALUES), "CLIENT_PROMPT": PROMPT}
    environment |= own[0] if own else {}
    if way == "run":
        # What the variables name already becomes the upstream.
        environment |= {variable: upstream + path for variable, path in VARIABLES.items()}
        command = [program, "run", "--", *command]
    else:
        environment["CLIENT_BASE_URL"] = base
    call(f"{upstream}/_seen", "DELETE")
    try:
        result = subprocess.run(
            command, env=environment, timeout=CLIENT_SECONDS, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True,
        )
    except subprocess.TimeoutExpired:
        return [f"no end after {CLIENT_SECONDS} seconds"], [], 0
    cases = re.search(r"^cases: (\[.*\])$", result.stdout, re.M)
    cases = json.loads(cases[1]) if cases else []
    wrong = []
    if result.returncode:
        wrong = [f"in the case '{cases[-1] if cases else 'start'}':\n{result.stdout.strip()[-3000:]}"]
    if way == "run" and not re.search(r"^redact: \d+ calls, [1-9]\d* values protected .* [1-9]\d* restored$", result.stdout, re.M):
        wrong.append("the last line of `redact run` does not say what was protected")
    seen = json.loads(call(f"{upstream}/_seen"))
    return wrong + list(problems_of(seen, way != "direct")), cases, len(seen)


@contextlib.contextmanager
def ended(process):
    """Ends a process that was started here."""
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


@contextlib.contextmanager
def stand_in(program):
    """Starts the stand-in on a free port and gives its address."""
    with ended(subprocess.Popen([program], stdout=subprocess.PIPE, text=True)) as process:
        yield process.stdout.readline().strip()


@contextlib.contextmanager
def proxy(program, upstream, home, keys):
    """Starts the proxy on a free port with all routes to the stand-in, and gives its address."""
    command = [program, "proxy", "--listen", "127.0.0.1:0", "--upstream", upstream, "--route", f"hunyuan={upstream}"]
    for route in {route for _, route, *_ in CLIENTS.values() if route}:
        command += ["--route", f"{route}={upstream}"]
    log = home / f"proxy-{len(keys)}.log"
    with log.open("w") as errors:
        process = subprocess.Popen(command, env=clean_environment(home) | keys, stderr=errors)
    with ended(process):
        for _ in range(600):
            place = re.search(r"listening at (\S+)", log.read_text())
            if place or process.poll() is not None:
                break
            time.sleep(0.1)
        assert place, f"the proxy did not start: {log.read_text()[-2000:]}"
        yield place[1]
    assert not values_in(log.read_text()), "the proxy's log holds values"


def table(way, names, upstream, bases, home, program):
    """Runs clients one way, prints a line for each, and gives the number of those that failed."""
    print(f"\n{way:6} {'client':18} {'requests':>8} {'seconds':>7}  cases", flush=True)
    failed = 0
    for name in names:
        start = time.monotonic()
        base = bases[name in SIGNED] + (f"/{CLIENTS[name][1]}" if way == "proxy" else "")
        wrong, cases, count = run(name, way, upstream, base.rstrip("/"), home, program)
        failed += bool(wrong)
        words = ", ".join(cases)
        print(f"{'FAILED' if wrong else 'ok':6} {name:18} {count:8} {time.monotonic() - start:7.1f}  {words}", flush=True)
        for sentence in wrong:
            print("       " + sentence.replace("\n", "\n       "), flush=True)
    print(f"{len(names) - failed} of {len(names)} clients ok")
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--way", choices=["proxy", "run", "direct"], action="append", help="may be repeated; else proxy, run")
    parser.add_argument("--install", action="store_true", help="only installs the libraries")
    parser.add_argument("--program", type=pathlib.Path, default=BUILD / "debug/redact-proxy", metavar="REDACT-PROXY")
    parser.add_argument("--stand-in", type=pathlib.Path, default=BUILD / "debug/stand-in-upstream", metavar="PROGRAM")
    parser.add_argument("--only", metavar="NAME", action="append", choices=CLIENTS, help="one client; may be repeated")
    options = parser.parse_args()
    names = options.only or list(CLIENTS)
    for name in names:
        python(name)
    if options.install:
        return 0
    failed = 0
    with tempfile.TemporaryDirectory() as home, stand_in(options.stand_in) as upstream:
        home = pathlib.Path(home)
        for way in options.way or ["proxy", "run"]:
            some = [name for name in names if way != "run" or name in FINDERS]
            if way != "proxy":
                failed += table(way, some, upstream, [upstream] * 2, home, options.program)
                continue
            with proxy(options.program, upstream, home, {}) as plain, proxy(options.program, upstream, home, KEYS) as keyed:
                failed += table(way, some, upstream, [plain, keyed], home, options.program)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
