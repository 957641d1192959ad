"""ollama: chat, generate, streams, tools, embeddings."""

from check import BASE, PROMPT, TOOL, calls, equal, joined, says
from ollama import Client

client = Client(host=BASE)
messages = [{"role": "user", "content": PROMPT}]
tools = [{"type": "function", "function": TOOL}]

answer = client.chat(model="qwen3", messages=messages)
says(answer.message.content)
equal((answer.prompt_eval_count, answer.eval_count), (11, 7))
says(joined(chunk.message.content for chunk in client.chat(model="qwen3", messages=messages, stream=True)))
call = client.chat(model="qwen3", messages=messages, tools=tools).message.tool_calls[0]
calls(call.function.name, call.function.arguments)
chunks = client.chat(model="qwen3", messages=messages, tools=tools, stream=True)
call = next(call for chunk in chunks for call in chunk.message.tool_calls or [])
calls(call.function.name, call.function.arguments)

answer = client.generate(model="qwen3", prompt=PROMPT)
says(answer.response)
equal(answer.context, [1, 2])
says(joined(chunk.response for chunk in client.generate(model="qwen3", prompt=PROMPT, stream=True)))
equal(len(client.embed(model="bge-m3", input=PROMPT).embeddings[0]), 4)
