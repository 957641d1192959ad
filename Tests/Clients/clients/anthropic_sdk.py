"""anthropic: messages, streams, tools, token counts, batches."""

from anthropic import Anthropic
from check import PROMPT, TOOL, at, calls, case, equal, joined, says

client = Anthropic(**at(base_url=""), api_key="sk-test", max_retries=0)
ask = {"model": "claude-sonnet-5", "max_tokens": 200, "messages": [{"role": "user", "content": PROMPT}]}
tools = [{"name": TOOL["name"], "description": TOOL["description"], "input_schema": TOOL["parameters"]}]

case("messages")
answer = client.messages.create(**ask, system=PROMPT)
says(answer.content[0].text)
equal(answer.id, "msg_stand_in_1")
equal(answer.usage.output_tokens, 7)

case("streamed")
blocks = [{"role": "user", "content": [{"type": "text", "text": PROMPT}]}]
with client.messages.stream(**{**ask, "messages": blocks}) as stream:
    says(joined(stream.text_stream))
    equal(stream.get_final_message().stop_reason, "end_turn")
    says(stream.get_final_message().content[0].text)

case("tools")
call = client.messages.create(**ask, tools=tools).content[0]
equal(call.id, "toolu_stand_in_1")
calls(call.name, call.input)
case("tools streamed")
with client.messages.stream(**ask, tools=tools) as stream:
    call = stream.get_final_message().content[0]
calls(call.name, call.input)

case("tool result")
result = [
    {"role": "assistant", "content": [{"type": "tool_use", "id": call.id, "name": call.name, "input": call.input}]},
    {"role": "user", "content": [{"type": "tool_result", "tool_use_id": call.id, "content": PROMPT}]},
]
says(client.messages.create(**{**ask, "messages": ask["messages"] + result}, tools=tools).content[0].text)

case("count")
equal(client.messages.count_tokens(model=ask["model"], messages=ask["messages"]).input_tokens, 11)

case("batch")
batch = client.messages.batches.create(requests=[{"custom_id": "a", "params": ask}])
equal(batch.processing_status, "ended")
# The library asks for the results at the address that the answer tells.
says(next(iter(client.messages.batches.results(batch.id))).result.message.content[0].text)
