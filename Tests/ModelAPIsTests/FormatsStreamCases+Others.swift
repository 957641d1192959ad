import ModelAPIs

extension FormatsStreamCase {
  static func responses(_ format: String) -> FormatsStreamCase {
    func event(_ type: String, _ fields: String) -> String {
      "event: \(type)\ndata: {\"type\":\"\(type)\",\"sequence_number\":7,\(fields)}\n\n"
    }
    let item = #""item_id":"i","output_index""#
    return FormatsStreamCase(
      name: format, format: format,
      head: event("response.created", #""response":{"id":"r","output":[],"instructions":null}"#)
        + event(
          "response.output_item.added",
          #""output_index":2,"item":{"type":"function_call","id":"i","name":"f","arguments":""}"#),
      channels: [
        Channel(
          event("response.reasoning_summary_text.delta", #"\#(item):0,"summary_index":0,"delta":"$""#), .reasoning),
        Channel(event("response.output_text.delta", #"\#(item):1,"content_index":0,"delta":"$","logprobs":[]"#)),
        Channel(event("response.output_text.delta", #"\#(item):1,"content_index":1,"delta":"$""#)),
        Channel(event("response.refusal.delta", #"\#(item):3,"content_index":0,"delta":"$""#)),
        Channel(
          event("response.function_call_arguments.delta", #"\#(item):2,"delta":"$""#), .toolArgument(tool: "f"), .json),
        Channel(
          event("response.custom_tool_call_input.delta", #"\#(item):5,"delta":"$""#), .toolArgument(tool: nil)),
        Channel(
          event("response.mcp_call_arguments.delta", #"\#(item):6,"delta":"$""#), .toolArgument(tool: nil), .json),
        Channel(
          event("response.code_interpreter_call_code.delta", #"\#(item):7,"delta":"$""#), .toolArgument(tool: nil)),
        Channel(
          event("response.shell_call_command.delta", #""output_index":8,"command_index":0,"delta":"$""#),
          .toolArgument(tool: nil)),
        Channel(event("response.audio.transcript.delta", #""delta":"$""#)),
        Channel(event("response.reasoning_text.delta", #"\#(item):9,"content_index":0,"delta":"$""#), .reasoning),
        Channel(
          event(
            "response.shell_call_output_content.delta", #""output_index":10,"command_index":0,"delta":{"stdout":"$"}"#)),
        Channel(
          event(
            "response.shell_call_output_content.delta", #""output_index":10,"command_index":0,"delta":{"stderr":"$"}"#)),
        Channel(
          event("response.doubao_app_call_output_text.delta", #""output_index":11,"block_index":0,"delta":"$""#)),
        Channel(
          event("response.doubao_app_call_reasoning_text.delta", #""output_index":12,"block_index":1,"delta":"$""#),
          .reasoning),
      ],
      thoughtEnd: event("response.reasoning_summary_text.done", #"\#(item):0,"summary_index":0,"text":"""#),
      foot: event("response.output_text.done", #"\#(item):1,"content_index":0,"text":"""#)
        + event("response.completed", #""response":{"id":"r","status":"completed"}"#),
      error: "event: error\ndata: {\"type\":\"error\",\"code\":\"x\",\"message\":\"busy\",\"param\":null}\n\n")
  }

  static let threads = FormatsStreamCase(
    name: "openai-threads", format: "openai-threads",
    channels: (0..<2).map {
      Channel(
        "event: thread.message.delta\ndata: {\"id\":\"m\",\"delta\":{\"content\":[{\"index\":\($0),\"type\":\"text\","
          + "\"text\":{\"value\":\"$\"}}]}}\n\n")
    },
    foot: "event: thread.message.completed\ndata: {\"id\":\"m\"}\n\nevent: done\ndata: [DONE]\n\n",
    error: "event: error\ndata: {\"code\":\"x\",\"message\":\"busy\"}\n\n")

  static let transcription = FormatsStreamCase(
    name: "openai-transcription", format: "openai-transcription",
    channels: [Channel("data: {\"type\":\"transcript.text.delta\",\"delta\":\"$\"}\n\n")],
    foot: "data: {\"type\":\"transcript.text.done\",\"text\":\"\"}\n\n")

  static let anthropic: FormatsStreamCase = {
    func event(_ type: String, _ fields: String) -> String {
      "event: \(type)\ndata: {\"type\":\"\(type)\",\(fields)}\n\n"
    }
    func delta(_ index: Int, _ type: String, _ field: String) -> String {
      event("content_block_delta", #""index":\#(index),"delta":{"type":"\#(type)","\#(field)":"$"}"#)
    }
    return FormatsStreamCase(
      name: "anthropic-messages", format: "anthropic-messages",
      head: event("message_start", #""message":{"id":"m","content":[],"stop_sequence":null}"#)
        + event("content_block_start", #""index":2,"content_block":{"type":"tool_use","name":"f2","input":{}}"#)
        + event("content_block_start", #""index":3,"content_block":{"type":"tool_use","name":"f3","input":{}}"#)
        + "event: ping\ndata: {\"type\": \"ping\"}\n\n",
      channels: [
        Channel(delta(0, "thinking_delta", "thinking"), .reasoning), Channel(delta(1, "text_delta", "text")),
        Channel(delta(2, "input_json_delta", "partial_json"), .toolArgument(tool: "f2"), .json),
        Channel(delta(3, "input_json_delta", "partial_json"), .toolArgument(tool: "f3"), .json),
      ],
      thoughtEnd: event(
        "content_block_delta", #""index":0,"delta":{"type":"signature_delta","signature":"PERSON-7K2F"}"#)
        + event("content_block_stop", #""index":0"#),
      foot: event("content_block_stop", #""index":1"#)
        + event("message_delta", #""delta":{"stop_reason":"end_turn","stop_sequence":null}"#)
        + "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
      error: event("error", #""error":{"type":"overloaded_error","message":"busy"}"#))
  }()

  static let hunyuan: FormatsStreamCase = {
    func frame(_ index: Int, _ delta: String) -> String {
      "data: {\"Created\":1,\"Choices\":[{\"Index\":\(index),\"Delta\":{\(delta)},\"FinishReason\":\"\"}]}\n\n"
    }
    return FormatsStreamCase(
      name: "hunyuan", format: "hunyuan",
      channels: [
        Channel(frame(0, #""ReasoningContent":"$""#), .reasoning), Channel(frame(0, #""Content":"$""#)),
        Channel(frame(1, #""Content":"$""#)),
        Channel(
          frame(0, #""ToolCalls":[{"Index":0,"Id":"a","Function":{"Name":"f","Arguments":"$"}}]"#),
          .toolArgument(tool: "f"), .json),
      ],
      foot: "data: {\"Choices\":[{\"Index\":0,\"Delta\":{\"Content\":\"\"},\"FinishReason\":\"stop\"}]}\n\n",
      error: "data: {\"ErrorMsg\":{\"Msg\":\"busy\",\"Code\":4001}}\n\n")
  }()

  static let miniMaxPro = FormatsStreamCase(
    name: "minimax-pro", format: "minimax-pro",
    channels: [
      Channel(
        #"data: {"choices":[{"messages":[{"sender_type":"BOT","text":"$"}]}],"request_id":"r"}"# + "\n\n"),
      Channel(
        #"data: {"choices":[{"messages":[{"function_call":{"name":"f","arguments":"$"}}]}]}"# + "\n\n",
        .toolArgument(tool: "f"), .json, isCumulative: true),
    ], foot: "data: {\"choices\":[],\"reply\":\"\",\"base_resp\":{\"status_code\":0}}\n\n")

  static let cohere: FormatsStreamCase = {
    func event(_ type: String, _ fields: String) -> String {
      "event: \(type)\ndata: {\"type\":\"\(type)\",\(fields)}\n\n"
    }
    return FormatsStreamCase(
      name: "cohere-chat", format: "cohere-chat",
      head: event(
        "tool-call-start",
        #""index":1,"delta":{"message":{"tool_calls":{"id":"a","function":{"name":"f","arguments":""}}}}"#),
      channels: [
        Channel(event("tool-plan-delta", #""delta":{"message":{"tool_plan":"$"}}"#), .reasoning),
        Channel(event("content-delta", #""index":0,"delta":{"message":{"content":{"text":"$"}}}"#)),
        Channel(
          event("tool-call-delta", #""index":1,"delta":{"message":{"tool_calls":{"function":{"arguments":"$"}}}}"#),
          .toolArgument(tool: "f"), .json),
      ],
      thoughtEnd: event("tool-call-start", #""index":2,"delta":{"message":{"tool_calls":{"id":"b"}}}"#),
      foot: event("content-end", #""index":0"#) + event("message-end", #""delta":{"finish_reason":"COMPLETE"}"#))
  }()

  static let ollamaChat = FormatsStreamCase(
    name: "ollama-chat", format: "ollama-chat", framing: .lines,
    channels: [
      Channel("{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"thinking\":\"$\"},\"done\":false}\n", .reasoning),
      Channel("{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"$\"},\"done\":false}\n"),
    ],
    foot: "{\"model\":\"m\",\"message\":{\"content\":\"\"},\"done\":true,\"done_reason\":\"stop\"}\n",
    error: "{\"error\":\"busy\"}\n")

  static let ollamaGenerate = FormatsStreamCase(
    name: "ollama-generate", format: "ollama-generate", framing: .lines,
    channels: [Channel("{\"model\":\"m\",\"response\":\"$\",\"done\":false}\n")],
    foot: "{\"model\":\"m\",\"response\":\"\",\"done\":true,\"context\":[1,2,3]}\n", error: "{\"error\":\"busy\"}\n")

  static let dify: FormatsStreamCase = {
    func event(_ type: String, _ fields: String) -> String {
      "data: {\"event\":\"\(type)\",\"task_id\":\"t\",\(fields)}\n\n"
    }
    return FormatsStreamCase(
      name: "dify", format: "dify", head: "event: ping\n\n",
      channels: [
        Channel(
          event("agent_thought", #""id":"a","tool":"f","thought":"$""#), .reasoning, isCumulative: true),
        Channel(event("message", #""message_id":"m","answer":"$""#)),
        Channel(event("agent_message", #""message_id":"n","answer":"$""#)),
        Channel(event("text_chunk", #""workflow_run_id":"w","data":{"text":"$"}"#)),
        Channel(
          event("agent_thought", #""id":"b","tool":"f","tool_input":"$""#), .toolArgument(tool: "f"), .json,
          isCumulative: true),
      ],
      foot: event("workflow_finished", #""data":{"outputs":{}}"#) + event("message_end", #""metadata":{"usage":{}}"#),
      error: event("error", #""status":400,"code":"x","message":"busy""#))
  }()
}
