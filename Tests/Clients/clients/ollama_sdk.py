"""ollama: chat, generate, streams, tools, embeddings."""

from check import PROMPT, TOOL, at, calls, case, equal, joined, says
from ollama import Client

client = Client(**at(host=""))
messages = [{"role": "user", "content": PROMPT}]
tools = [{"type": "function", "function": TOOL}]

case("chat")
answer = client.chat(model="qwen3", messages=messages)
says(answer.message.content)
equal((answer.prompt_eval_count, answer.eval_count), (11, 7))
case("streamed")
says(joined(chunk.message.content for chunk in client.chat(model="qwen3", messages=messages, stream=True)))
case("tools")
call = client.chat(model="qwen3", messages=messages, tools=tools).message.tool_calls[0]
calls(call.function.name, call.function.arguments)
case("tools streamed")
chunks = client.chat(model="qwen3", messages=messages, tools=tools, stream=True)
call = next(call for chunk in chunks for call in chunk.message.tool_calls or [])
calls(call.function.name, call.function.arguments)

case("generate")
answer = client.generate(model="qwen3", prompt=PROMPT)
says(answer.response)
equal(answer.context, [1, 2])
case("generate streamed")
says(joined(chunk.response for chunk in client.generate(model="qwen3", prompt=PROMPT, stream=True)))
case("embeddings")
equal(len(client.embed(model="bge-m3", input=PROMPT).embeddings[0]), 4)
