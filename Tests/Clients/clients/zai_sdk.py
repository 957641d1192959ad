"""zai-sdk."""

import openai_like
from check import at
from zai import ZhipuAiClient

client = ZhipuAiClient(api_key="id.secret", **at(base_url="/api/paas/v4"), max_retries=0)
openai_like.check(lambda **more: client.chat.completions.create(model="glm-4.6", **more))
