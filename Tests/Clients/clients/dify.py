"""dify-client: chat and completion apps, whole and streamed."""

import json

from check import BASE, PROMPT, case, equal, joined, says
from dify_client import ChatClient, CompletionClient

chat = ChatClient("app-test")
completion = CompletionClient("app-test")
chat.base_url = completion.base_url = f"{BASE}/v1"

case("chat")
answer = chat.create_chat_message(inputs={"note": PROMPT}, query=PROMPT, user="u1", response_mode="blocking").json()
says(answer["answer"])
equal(answer["conversation_id"], "11111111-2222-4333-8444-555555555555")
equal(answer["metadata"]["usage"]["total_tokens"], 18)


def events(answer):
    return [json.loads(line[5:]) for line in answer.iter_lines() if line.startswith(b"data:")]


case("streamed")
stream = events(
    chat.create_chat_message(
        inputs={}, query=PROMPT, user="u1", response_mode="streaming", conversation_id=answer["conversation_id"]
    )
)
says(joined(event.get("answer") for event in stream))
says(stream[0]["data"]["inputs"]["query"])

case("completion")
says(completion.create_completion_message(inputs={"query": PROMPT}, response_mode="blocking", user="u1").json()["answer"])
