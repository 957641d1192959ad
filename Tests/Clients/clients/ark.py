"""volcengine-ark-runtime: chat, bots, context, Responses, embeddings."""

import openai_like
from check import BASE, PROMPT, case, equal, joined, says
from volcenginesdkarkruntime import Ark

client = Ark(base_url=f"{BASE}/api/v3", api_key="test", max_retries=0)
openai_like.check(lambda **more: client.chat.completions.create(model="doubao-x", **more))
openai_like.check(lambda **more: client.bot_chat.completions.create(model="bot-x", **more), name="bot", tools=None)

case("context")
context = client.context.create(model="ep-x", mode="session", messages=openai_like.MESSAGES)
equal(context.id, "ctx-stand-in-1")
answer = client.context.completions.create(context_id=context.id, model="ep-x", messages=openai_like.MESSAGES)
says(answer.choices[0].message.content)

case("Responses")
says(client.responses.create(model="doubao-x", input=PROMPT).output[0].content[0].text)
case("Responses streamed")
events = list(client.responses.create(model="doubao-x", input=PROMPT, stream=True))
says(joined(event.delta for event in events if event.type == "response.output_text.delta"))
says(events[-1].response.output[0].content[0].text)
case("embeddings")
equal(len(client.embeddings.create(model="doubao-embedding", input=[PROMPT]).data[0].embedding), 4)
