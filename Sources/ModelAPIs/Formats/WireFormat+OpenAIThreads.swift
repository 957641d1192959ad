extension WireFormat {
  /// OpenAI's assistants, threads and runs, and DashScope's after them.
  ///
  /// <https://platform.openai.com/docs/api-reference/assistants>
  public static let openAIThreads = WireFormat(
    name: "openai-threads",
    requestText: [
      "instructions", "name", "description", "tools[*].function.description", "metadata.*", "content",
      "content[*].text", "messages[*].content", "messages[*].content[*].text", "additional_instructions",
      "additional_messages[*].content", "additional_messages[*].content[*].text", "tool_outputs[*].output", "query",
      "thread.messages[*].content", "thread.messages[*].content[*].text",
    ] + SchemaPaths.text(["tools[*].function.parameters"]),
    untouchable: [
      "model", "assistant_id", "role", "messages[*].role", "additional_messages[*].role", "tool_choice",
      "tools[*].type", "tools[*].function.name", "tool_outputs[*].tool_call_id", "tool_resources",
      "attachments[*].file_id", "content[*].type", "thread.messages[*].role",
    ] + SchemaPaths.words(["tools[*].function.parameters"]),
    binary: ["content[*].image_url", "messages[*].content[*].image_url"],
    responseText: [
      ResponseText("content[*].text.value"), ResponseText("data[*].content[*].text.value"),
      ResponseText(
        "required_action.submit_tool_outputs.tool_calls[*].function.arguments", .toolArgument(tool: nil), layer: .json,
        toolName: "required_action.submit_tool_outputs.tool_calls[*].function.name"),
    ],
    streamChannels: [
      StreamChannel(
        on: ["thread.message.delta"], text: "delta.content[*].text.value", keys: ["id", "delta.content[*].index"]),
      StreamChannel(
        on: ["thread.run.step.delta"], text: "delta.step_details.tool_calls[*].function.arguments",
        keys: ["id", "delta.step_details.tool_calls[*].index"], layer: .json, sink: .toolArgument(tool: nil),
        toolName: "delta.step_details.tool_calls[*].function.name"),
      StreamChannel(
        on: ["thread.run.step.delta"], text: "delta.step_details.tool_calls[*].code_interpreter.input",
        keys: ["id", "delta.step_details.tool_calls[*].index"], sink: .toolArgument(tool: nil)),
    ],
    terminators: [
      StreamTerminator(
        on: [
          "thread.message.completed", "thread.message.incomplete", "thread.run.step.completed",
          "thread.run.step.failed", "thread.run.completed", "thread.run.failed", "thread.run.requires_action", "error",
          "done",
        ])
    ],
    offsets: AnswerOffset.pair(
      "delta.content[*].text.annotations[*]", in: "delta.content[*].text.value", keys: ["id", "delta.content[*].index"])
      + ["content[*]", "data[*].content[*]"].flatMap {
        AnswerOffset.pair("\($0).text.annotations[*]", in: PathPattern("\($0).text.value"))
      })
}
