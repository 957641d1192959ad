"""cohere: chat with documents, streams, tools."""

from check import PROMPT, TOOL, at, calls, case, equal, joined, says
from cohere import ClientV2

client = ClientV2(**at(base_url=""), api_key="test")
messages = [{"role": "user", "content": PROMPT}]

case("chat with documents")
answer = client.chat(model="command-a", messages=messages, documents=[{"data": {"text": PROMPT}}])
says(answer.message.content[0].text)
equal(answer.id, "cohere-stand-in-1")
equal(answer.usage.tokens.output_tokens, 7)
case("streamed")
events = list(client.chat_stream(model="command-a", messages=messages))
says(joined(event.delta.message.content.text for event in events if event.type == "content-delta"))
case("tools")
call = client.chat(model="command-a", messages=messages, tools=[{"type": "function", "function": TOOL}]).message.tool_calls[0]
calls(call.function.name, call.function.arguments)
