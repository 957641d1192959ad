"""mistralai; its tool calls come whole in one event, so that a stream of them in pieces is none of its own."""

import openai_like
from check import BASE
from mistralai.client import Mistral

client = Mistral(server_url=BASE, api_key="test")
openai_like.check(
    lambda **more: client.chat.complete(model="mistral-large", **more),
    stream=lambda **more: (event.data for event in client.chat.stream(model="mistral-large", **more)),
    tool_streams=False,
)
