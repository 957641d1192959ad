"""langchain-openai: chat, streams, tools, embeddings that are not cut into tokens."""

from check import BASE, PROMPT, TOOL, calls, equal, joined, says
from langchain_openai import ChatOpenAI, OpenAIEmbeddings

chat = ChatOpenAI(base_url=f"{BASE}/v1", api_key="sk-test", model="gpt-5", max_retries=0)
answer = chat.invoke(PROMPT)
says(answer.content)
equal(answer.usage_metadata["total_tokens"], 18)
says(joined(chunk.content for chunk in chat.stream(PROMPT)))
call = chat.bind_tools([{"type": "function", "function": TOOL}]).invoke(PROMPT).tool_calls[0]
calls(call["name"], call["args"])
embeddings = OpenAIEmbeddings(
    base_url=f"{BASE}/v1", api_key="sk-test", model="e", check_embedding_ctx_length=False, max_retries=0
)
equal(len(embeddings.embed_query(PROMPT)), 4)
