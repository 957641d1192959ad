"""zhipuai."""

import openai_like
from check import BASE
from zhipuai import ZhipuAI

client = ZhipuAI(api_key="id.secret", base_url=f"{BASE}/api/paas/v4", max_retries=0)
openai_like.check(lambda **more: client.chat.completions.create(model="glm-4.6", **more))
