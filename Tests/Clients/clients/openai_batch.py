"""openai: a batch file of JSON Lines, and its output file."""

import json

from check import PROMPT, at, case, equal, says
from openai import OpenAI

client = OpenAI(**at(base_url="/v1"), api_key="sk-test", max_retries=0)
lines = [
    {
        "custom_id": f"line-{number}",
        "method": "POST",
        "url": "/v1/chat/completions",
        "body": {"model": "gpt-5", "messages": [{"role": "user", "content": f"{number} {PROMPT}"}]},
    }
    for number in range(3)
]
content = "".join(json.dumps(line) + "\n" for line in lines).encode()
case("file")
uploaded = client.files.create(file=("batch.jsonl", content), purpose="batch")
case("batch")
batch = client.batches.create(
    input_file_id=uploaded.id, endpoint="/v1/chat/completions", completion_window="24h"
)
batch = client.batches.retrieve(batch.id)
equal(batch.status, "completed")
case("output file")
output = client.files.content(batch.output_file_id).text.splitlines()
equal([json.loads(line)["custom_id"] for line in output], [line["custom_id"] for line in lines])
for number, line in enumerate(output):
    answer = json.loads(line)["response"]["body"]
    says(answer["choices"][0]["message"]["content"], f"{number} {PROMPT}")
    equal(answer["usage"]["total_tokens"], 18)
