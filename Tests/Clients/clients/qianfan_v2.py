"""qianfan with the new API."""

import os

from check import BASE, PROMPT, case, equal, joined, says

if BASE:
    for name in ("QIANFAN_BASE_URL", "QIANFAN_CONSOLE_API_BASE_URL"):
        os.environ[name] = BASE
os.environ |= {
    "QIANFAN_BEARER_TOKEN": "bce-v3/ALTAK-test/test",
    "QIANFAN_DISABLE_CACHE": "true",
}
import qianfan  # noqa: E402  reads the variables above

messages = [{"role": "user", "content": PROMPT}]
chat = qianfan.ChatCompletion(version="2", model="ernie-4.5-turbo-32k")
case("chat")
answer = chat.do(messages=messages)
says(answer["choices"][0]["message"]["content"])
equal(answer["id"], "chatcmpl-stand-in-1")
equal(answer["usage"]["total_tokens"], 18)
case("streamed")
chunks = list(chat.do(messages=messages, stream=True))
says(joined(c["delta"].get("content") for chunk in chunks for c in chunk["choices"]))
