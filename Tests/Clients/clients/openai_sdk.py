"""openai: chat, streams, two choices, tools, Responses, completions, embeddings."""

from check import PROMPT, SHORT, TOOL, at, calls, case, equal, joined, says
from openai import OpenAI

client = OpenAI(**at(base_url="/v1"), api_key="sk-test", max_retries=0)
messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": PROMPT}]
tools = [{"type": "function", "function": TOOL}]


def chat(**more):
    return client.chat.completions.create(model="gpt-5", messages=messages, **more)


case("chat")
answer = chat()
says(answer.choices[0].message.content)
equal(answer.id, "chatcmpl-stand-in-1")
equal(answer.usage.total_tokens, 18)

case("streamed, two choices")
chunks = list(chat(stream=True, n=2))
for number in range(2):
    says(joined(c.delta.content for chunk in chunks for c in chunk.choices if c.index == number))
equal(chunks[-1].usage.total_tokens, 18)

case("tools")
call = chat(tools=tools).choices[0].message.tool_calls[0]
equal(call.id, "call_stand_in_1")
calls(call.function.name, call.function.arguments)
case("tools streamed")
fragments = [
    call for chunk in chat(tools=tools, stream=True) for c in chunk.choices for call in c.delta.tool_calls or []
]
calls(fragments[0].function.name, joined(f.function.arguments for f in fragments))

case("tool result")
# The history with a tool call and its result is sent again, as every agent does.
history = messages + [
    {"role": "assistant", "tool_calls": [{"id": call.id, "type": "function", "function": dict(call.function)}]},
    {"role": "tool", "tool_call_id": call.id, "content": PROMPT},
]
says(client.chat.completions.create(model="gpt-5", messages=history, tools=tools).choices[0].message.content)

case("Responses")
answer = client.responses.create(model="gpt-5", input=PROMPT)
says(answer.output_text)
equal(answer.id, "resp_stand_in_1")
equal(answer.usage.total_tokens, 18)
case("Responses streamed")
events = list(client.responses.create(model="gpt-5", input=PROMPT, stream=True))
says(joined(event.delta for event in events if event.type == "response.output_text.delta"))
says(next(event.text for event in events if event.type == "response.output_text.done"))
says(events[-1].response.output_text)
equal([event.sequence_number for event in events], list(range(len(events))))
case("Responses tools")
tool = {"type": "function", **TOOL}
call = client.responses.create(model="gpt-5", input=PROMPT, tools=[tool]).output[0]
calls(call.name, call.arguments)
events = list(client.responses.create(model="gpt-5", input=PROMPT, tools=[tool], stream=True))
calls(TOOL["name"], joined(e.delta for e in events if e.type == "response.function_call_arguments.delta"))
calls(TOOL["name"], next(e.arguments for e in events if e.type == "response.function_call_arguments.done"))
calls(events[-1].response.output[0].name, events[-1].response.output[0].arguments)

case("completions")
says(client.completions.create(model="gpt-5", prompt=PROMPT).choices[0].text)
says(joined(chunk.choices[0].text for chunk in client.completions.create(model="gpt-5", prompt=PROMPT, stream=True)))

case("embeddings")
first, again, other = client.embeddings.create(model="e", input=[PROMPT, PROMPT, SHORT]).data
equal(first.embedding, again.embedding)
assert first.embedding != other.embedding and len(first.embedding) == 4
