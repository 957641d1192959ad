"""google-genai: generate, streams, tools, token counts, embeddings."""

from check import PROMPT, TOOL, at, calls, case, equal, joined, says
from google import genai
from google.genai import types

client = genai.Client(api_key="test", http_options=types.HttpOptions(**at(base_url="")))
declaration = types.FunctionDeclaration(
    name=TOOL["name"], description=TOOL["description"], parameters_json_schema=TOOL["parameters"]
)
config = types.GenerateContentConfig(
    tools=[types.Tool(function_declarations=[declaration])], system_instruction=PROMPT
)

case("generate")
answer = client.models.generate_content(model="gemini-3-flash", contents=PROMPT)
says(answer.text)
equal(answer.response_id, "gemini-stand-in-1")
equal(answer.usage_metadata.total_token_count, 18)
case("streamed")
says(joined(c.text for c in client.models.generate_content_stream(model="gemini-3-flash", contents=PROMPT)))

case("tools")
call = client.models.generate_content(model="gemini-3-flash", contents=PROMPT, config=config).function_calls[0]
calls(call.name, call.args)
case("tools streamed")
stream = client.models.generate_content_stream(model="gemini-3-flash", contents=PROMPT, config=config)
call = next(call for chunk in stream for call in chunk.function_calls or [])
calls(call.name, call.args)

case("count")
equal(client.models.count_tokens(model="gemini-3-flash", contents=PROMPT).total_tokens, 11)
case("embeddings")
equal(len(client.models.embed_content(model="gemini-embedding-001", contents=PROMPT).embeddings[0].values), 4)
