"""langchain-openai: chat, streams, tools, embeddings that are not cut into tokens."""

from check import PROMPT, TOOL, at, calls, case, equal, joined, says
from langchain_openai import ChatOpenAI, OpenAIEmbeddings

chat = ChatOpenAI(**at(base_url="/v1"), api_key="sk-test", model="gpt-5", max_retries=0)
case("chat")
answer = chat.invoke(PROMPT)
says(answer.content)
equal(answer.usage_metadata["total_tokens"], 18)
case("streamed")
says(joined(chunk.content for chunk in chat.stream(PROMPT)))
case("tools")
call = chat.bind_tools([{"type": "function", "function": TOOL}]).invoke(PROMPT).tool_calls[0]
calls(call["name"], call["args"])
case("embeddings")
embeddings = OpenAIEmbeddings(
    **at(base_url="/v1"), api_key="sk-test", model="e", check_embedding_ctx_length=False, max_retries=0
)
equal(len(embeddings.embed_query(PROMPT)), 4)
