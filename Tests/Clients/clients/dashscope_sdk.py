"""dashscope: text and message results, incremental and cumulative streams, multimodal, apps, embeddings, tools."""

import dashscope
from check import BASE, PROMPT, TOOL, calls, case, equal, joined, says
from dashscope import Application, Generation, MultiModalConversation, TextEmbedding

if BASE:
    dashscope.base_http_api_url = f"{BASE}/api/v1"
dashscope.api_key = "sk-test"
messages = [{"role": "user", "content": PROMPT}]


def ask(**more):
    return Generation.call(model="qwen-plus", messages=messages, result_format="message", **more)


case("messages")
answer = ask()
says(answer.output.choices[0].message.content)
equal(answer.request_id, "dashscope-stand-in-1")
equal(answer.usage.output_tokens, 7)
case("text")
says(Generation.call(model="qwen-plus", prompt=PROMPT).output.text)

case("incremental")
says(joined(c.output.choices[0].message.content for c in ask(stream=True, incremental_output=True)))


def is_cumulative(texts):
    """Each text begins with the one before it, and the last is the whole."""
    for shorter, longer in zip(texts, texts[1:]):
        assert longer.startswith(shorter), "a cumulative stream took back what it had said"
    assert len(texts) > 2
    says(texts[-1])


case("cumulative")
is_cumulative([c.output.choices[0].message.content for c in ask(stream=True)])
is_cumulative([c.output.choices[0].message.content for c in ask(stream=True, incremental_output=False)])

case("multimodal")
content = [{"role": "user", "content": [{"text": PROMPT}]}]
answer = MultiModalConversation.call(model="qwen-vl-plus", messages=content)
says(answer.output.choices[0].message.content[0]["text"])
case("multimodal cumulative")
stream = MultiModalConversation.call(model="qwen-vl-plus", messages=content, stream=True)
is_cumulative([c.output.choices[0].message.content[0]["text"] for c in stream])

case("app")
says(Application.call(app_id="APP", prompt=PROMPT).output.text)
is_cumulative([c.output.text for c in Application.call(app_id="APP", prompt=PROMPT, stream=True)])

case("tools")
call = ask(tools=[{"type": "function", "function": TOOL}]).output.choices[0].message.tool_calls[0]
calls(call["function"]["name"], call["function"]["arguments"])
case("embeddings")
vectors = TextEmbedding.call(model="text-embedding-v4", input=[PROMPT]).output["embeddings"]
equal(len(vectors[0]["embedding"]), 4)
