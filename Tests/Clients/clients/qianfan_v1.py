"""qianfan with the old API: signed chat, streams, embeddings; signed for the vendor's host with `QIANFAN_SIGNS_HOST`."""

import os

from check import BASE, PROMPT, case, equal, joined, says

if BASE:
    for name in ("QIANFAN_BASE_URL", "QIANFAN_CONSOLE_API_BASE_URL", "QIANFAN_IAM_BASE_URL"):
        os.environ[name] = BASE
if os.environ.get("QIANFAN_SIGNS_HOST"):
    os.environ["QIANFAN_IAM_HOST"] = "aip.baidubce.com"
os.environ |= {
    "QIANFAN_ACCESS_KEY": "ALTAKtest",
    "QIANFAN_SECRET_KEY": "test",
    "QIANFAN_DISABLE_CACHE": "true",
}
import qianfan  # noqa: E402  reads the variables above

messages = [{"role": "user", "content": PROMPT}]
chat = qianfan.ChatCompletion(model="ERNIE-3.5-8K")
case("chat")
answer = chat.do(messages=messages, system=PROMPT)
says(answer["result"])
equal(answer["id"], "as-stand-in-1")
equal(answer["usage"]["total_tokens"], 18)
case("streamed")
says(joined(chunk["result"] for chunk in chat.do(messages=messages, stream=True)))
case("embeddings")
equal(len(qianfan.Embedding().do(texts=[PROMPT])["data"][0]["embedding"]), 4)
