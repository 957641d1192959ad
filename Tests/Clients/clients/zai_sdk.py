"""zai-sdk."""

import openai_like
from check import BASE
from zai import ZhipuAiClient

client = ZhipuAiClient(api_key="id.secret", base_url=f"{BASE}/api/paas/v4", max_retries=0)
openai_like.check(lambda **more: client.chat.completions.create(model="glm-4.6", **more))
