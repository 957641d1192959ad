"""qianfan with the old API: signed chat, streams, embeddings."""

import os

from check import BASE, PROMPT, equal, joined, says

os.environ |= {
    "QIANFAN_BASE_URL": BASE,
    "QIANFAN_CONSOLE_API_BASE_URL": BASE,
    "QIANFAN_IAM_BASE_URL": BASE,
    "QIANFAN_ACCESS_KEY": "ALTAKtest",
    "QIANFAN_SECRET_KEY": "test",
    "QIANFAN_DISABLE_CACHE": "true",
}
import qianfan  # noqa: E402  reads the variables above

messages = [{"role": "user", "content": PROMPT}]
chat = qianfan.ChatCompletion(model="ERNIE-3.5-8K")
answer = chat.do(messages=messages, system=PROMPT)
says(answer["result"])
equal(answer["id"], "as-stand-in-1")
equal(answer["usage"]["total_tokens"], 18)
says(joined(chunk["result"] for chunk in chat.do(messages=messages, stream=True)))
equal(len(qianfan.Embedding().do(texts=[PROMPT])["data"][0]["embedding"]), 4)
