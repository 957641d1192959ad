"""The checks that every client with OpenAI's shape of chat passes."""

from check import PROMPT, TOOL, calls, case, equal, joined, says

MESSAGES = [{"role": "user", "content": PROMPT}]
TOOLS = [{"type": "function", "function": TOOL}]


def check(create, stream=None, name="chat", tools=TOOLS, tool_streams=True):
    """Asks for an answer, a stream, a tool call, and a streamed tool call.

    `create` takes `messages`, `stream` and `tools`; `stream`, where given, is called for streams in its place.
    """
    stream = stream or (lambda **more: create(stream=True, **more))
    case(name)
    answer = create(messages=MESSAGES)
    says(answer.choices[0].message.content)
    equal(answer.id, "chatcmpl-stand-in-1")
    equal(answer.usage.total_tokens, 18)
    case(f"{name} streamed")
    chunks = list(stream(messages=MESSAGES))
    says(joined(choice.delta.content for chunk in chunks for choice in chunk.choices))
    if tools:
        case("tools")
        call = create(messages=MESSAGES, tools=tools).choices[0].message.tool_calls[0]
        equal(call.id, "call_stand_in_1")
        calls(call.function.name, call.function.arguments)
    if tools and tool_streams:
        case("tools streamed")
        deltas = [choice.delta for chunk in stream(messages=MESSAGES, tools=tools) for choice in chunk.choices]
        calls(TOOL["name"], joined(c.function.arguments for delta in deltas for c in delta.tool_calls or []))
