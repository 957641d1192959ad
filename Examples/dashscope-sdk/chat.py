"""An ordinary program: it knows nothing of redact."""

import dashscope

dashscope.api_key = "sk-example"
prompt = "请给客户写催款信。姓名：李晓明，手机：13912345678，邮箱：xiaoming@example.com。"
answers = dashscope.Generation.call(
    model="qwen-plus",
    messages=[{"role": "user", "content": prompt}],
    result_format="message",
    stream=True,
    incremental_output=True,
)
for answer in answers:
    print(answer.output.choices[0].message.content, end="")
print()
