"""xinference-client."""

from check import BASE, PROMPT, TOOL, calls, case, equal, joined, says
from xinference_client.client.restful.restful_client import RESTfulChatModelHandle, RESTfulEmbeddingModelHandle

model = RESTfulChatModelHandle("qwen3", BASE, auth_headers={})
messages = [{"role": "user", "content": PROMPT}]
case("chat")
answer = model.chat(messages)
says(answer["choices"][0]["message"]["content"])
equal(answer["usage"]["total_tokens"], 18)
case("streamed")
chunks = list(model.chat(messages, generate_config={"stream": True}))
says(joined(c["delta"].get("content") for chunk in chunks for c in chunk["choices"]))
case("tools")
call = model.chat(messages, tools=[{"type": "function", "function": TOOL}])["choices"][0]["message"]["tool_calls"][0]
calls(call["function"]["name"], call["function"]["arguments"])
case("embeddings")
vectors = RESTfulEmbeddingModelHandle("bge-m3", BASE, auth_headers={}).create_embedding(PROMPT)
equal(len(vectors["data"][0]["embedding"]), 4)
