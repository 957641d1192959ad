"""Gemini's other framing, one JSON array that is sent bit by bit; asked for with the standard library alone."""

import json
import urllib.request

from check import BASE, PROMPT, case, joined, says

case("array streamed")
request = urllib.request.Request(
    f"{BASE}/v1beta/models/gemini-3-flash:streamGenerateContent",
    json.dumps({"contents": [{"role": "user", "parts": [{"text": PROMPT}]}]}).encode(),
    {"Content-Type": "application/json", "x-goog-api-key": "test"},
)
with urllib.request.urlopen(request) as answer:
    chunks = json.load(answer)
says(joined(chunk["candidates"][0]["content"]["parts"][0]["text"] for chunk in chunks))
