"""The bodies that are sent: chat requests of OpenAI's shape, the same bytes on the same machine."""

import json
import pathlib
import subprocess
import sys

CORPUS = pathlib.Path(__file__).resolve().parents[1] / "corpus.py"


def _chat(kind, size):
    """One message of about that many bytes, taken whole lines at a time from the corpus."""
    text = subprocess.run([sys.executable, CORPUS, kind, str(max(0.02, size / 1e6 * 2))], capture_output=True, check=True).stdout
    kept, room = [], size
    for line in text.decode().split("\n"):
        line = line.strip()
        if len(line.encode()) <= room:
            kept.append(line)
            room -= len(line.encode()) + 1
    body = {"model": "gpt-5", "messages": [{"role": "user", "content": "\n".join(kept)}]}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


BODIES = {
    "mixed-2k": lambda: _chat("mixed", 1900),
    "mixed-100k": lambda: _chat("mixed", 100_000),
    "han-100k": lambda: _chat("han", 100_000),
}


def answer():
    """The answer of about 2 KB, written without a single quote or a dollar sign, which nginx would read."""
    words = "The order is on its way and will be there on Monday; please write again when it is not. "
    return json.dumps({
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1767323045, "model": "gpt-5",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": words * 20}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 500, "completion_tokens": 400, "total_tokens": 900},
    })
