"""An ordinary program: it knows nothing of redact."""

from openai import OpenAI

client = OpenAI(api_key="sk-example")
prompt = "请给客户写催款信。姓名：李晓明，手机：13912345678，邮箱：xiaoming@example.com。"
stream = client.chat.completions.create(
    model="gpt-4o", messages=[{"role": "user", "content": prompt}], stream=True
)
for event in stream:
    if event.choices:
        print(event.choices[0].delta.content or "", end="")
print()
