"""tencentcloud hunyuan: chat, streams, tools, embeddings; keyless, or signed again when `HUNYUAN_SIGNED` is set."""

import json
import os
import urllib.parse

from check import BASE, PROMPT, TOOL, calls, case, equal, joined, says
from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.hunyuan.v20230901 import hunyuan_client, models

address = urllib.parse.urlsplit(BASE).netloc
profile = ClientProfile()
if os.environ.get("HUNYUAN_SIGNED"):
    profile.httpProfile = HttpProfile(protocol="http", endpoint=address)
else:
    # The body is left out of the signature, which is made for the vendor's host.
    profile.httpProfile = HttpProfile(protocol="http")
    profile.httpProfile.apigw_endpoint = address
    profile.unsignedPayload = True
client = hunyuan_client.HunyuanClient(Credential("AKIDtest", "test"), "ap-guangzhou", profile)


def ask(**more):
    request = models.ChatCompletionsRequest()
    message = {"Role": "user", "Content": PROMPT}
    request.from_json_string(json.dumps({"Model": "hunyuan-turbos", "Messages": [message], **more}))
    return client.ChatCompletions(request)


case("chat")
answer = ask()
says(answer.Choices[0].Message.Content)
equal(answer.Id, "hunyuan-stand-in-1")
equal(answer.Usage.TotalTokens, 18)
case("streamed")
says(joined(json.loads(e["data"])["Choices"][0]["Delta"]["Content"] for e in ask(Stream=True)))

case("tools")
# The schema is JSON in a string here.
function = {**TOOL, "parameters": json.dumps(TOOL["parameters"])}
tools = [{"Type": "function", "Function": {name.capitalize(): value for name, value in function.items()}}]
call = ask(Tools=tools).Choices[0].Message.ToolCalls[0]
calls(call.Function.Name, call.Function.Arguments)
case("tools streamed")
deltas = [json.loads(event["data"])["Choices"][0]["Delta"] for event in ask(Tools=tools, Stream=True)]
calls(TOOL["name"], joined(c["Function"]["Arguments"] for delta in deltas for c in delta["ToolCalls"]))

case("embeddings")
request = models.GetEmbeddingRequest()
request.Input = PROMPT
equal(len(client.GetEmbedding(request).Data[0].Embedding), 4)
