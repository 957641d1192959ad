"""What every client script shares: the address, the invented values, the cases and the checks."""

import atexit
import json
import os

BASE = os.environ.get("CLIENT_BASE_URL", "").rstrip("/")
"""Where the provider's own address would stand: scheme, host, port and perhaps a route of the proxy.

Empty when the client is to find the address by itself, in the environment variable that it reads.
"""

VALUES = json.loads(os.environ["CLIENT_VALUES"])
"""Values that must come back and must not reach the upstream."""

PROMPT = os.environ["CLIENT_PROMPT"]
"""A text that holds every value once."""

SHORT = f"\u90ae\u7bb1\uff1a{VALUES[1]}"
"""A text that holds only the e-mail address."""

TOOL = {
    "name": "save_contact",
    "description": "Keeps a contact",
    "parameters": {
        "type": "object",
        "properties": {"text": {"type": "string"}, "count": {"type": "integer"}},
        "required": ["text"],
    },
}

_cases = []
atexit.register(lambda: print("\ncases:", json.dumps(_cases), flush=True))


def case(name):
    """Begins a case; the last one that began is the one in which a check failed."""
    _cases.append(name)


def at(**paths):
    """The argument that tells a client the address, with what it expects behind the base; none where there is no base."""
    return {name: BASE + path for name, path in paths.items()} if BASE else {}


def says(answer, text=PROMPT):
    """The answer repeats the text with the original values."""
    missing = sum(value in text and value not in answer for value in VALUES)
    assert not missing, f"{missing} values did not come back in an answer of {len(answer)} characters"
    assert text in answer, "the answer does not repeat the text as it was"


def joined(pieces):
    """The pieces of a stream, which are more than one, put together."""
    pieces = [piece for piece in pieces if piece]
    assert len(pieces) > 1, "the stream did not come in pieces"
    return "".join(pieces)


def calls(name, arguments):
    """A tool call holds the original values in arguments that parse."""
    arguments = json.loads(arguments) if isinstance(arguments, str) else dict(arguments)
    assert name == TOOL["name"], f"the tool is called {name}"
    says(arguments["text"])
    assert arguments["count"] == 3, "a number of the arguments changed"


def equal(found, expected):
    """An identifier or a number is as the upstream sent it."""
    assert found == expected, f"{found!r} in place of {expected!r}"
