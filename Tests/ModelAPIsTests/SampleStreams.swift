/// Streamed answers with placeholders cut in every way, and the same restored.
enum SampleStreams {
  /// Two choices that take turns, a tool call, a channel switch, odd spacing, comments, an `id:` and no last line end.
  static let chat = """
    : keep-alive\r
    \r
    id: 1\r
    data: {"id":"c","choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}\r
    \r
    data:{"choices": [{"index":0, "delta":{"reasoning_content":"think PH-"}}]}

    data:{"choices": [{"index":1, "delta":{"content":"one P"}}]}

    data: {"choices":[{"index":0,"delta":{"reasoning_content":"1A, and P"}}]}

    data: {"choices":[{"index":0,"delta":{"content":"said \\u0050H"}}]}

    data: {"choices":[{"index":1,"delta":{"content":"H-22"}}]}

    data: {"choices":[{"index":0,"delta":{"content":"-1A\\n\\u4e2dPH-22PH-2"}}]}

    data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"t","function":{"name":"f","arguments":"{\\"n\\":\\"PH"}}]}}]}

    data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"id":"u","function":{"name":"g","arguments":"[\\"P"}}]}}]}

    data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"-22\\"}"}}]}}]}

    data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"function":{"arguments":"H-1A\\"]"}}]}}]}

    data: {"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"},{"index":1,"delta":{"content":"PH"},"finish_reason":"stop"}]}

    data: {"choices":[],"usage":{"total_tokens":1.0}}

    data: [DONE]
    """

  static let chatRestored =
    chat
    .replacing(#""think PH-""#, with: #""think ""#).replacing(#""1A, and P""#, with: #""\#u{5F20}\#u{4E09}, and P""#)
    .replacing(#""one P""#, with: #""one ""#).replacing(#""H-22""#, with: #""a \"b\" \\ c\nd""#)
    .replacing(#""said \u0050H""#, with: #""said ""#)
    .replacing(#""-1A\n\u4e2dPH-22PH-2""#, with: #""\#u{5F20}\#u{4E09}\n\u4e2da \"b\" \\ c\ndPH-2""#)
    .replacing(#"{\"n\":\"PH""#, with: #"{\"n\":\"""#).replacing(#""-22\"}""#, with: #""a \\\"b\\\" \\\\ c\\nd\"}""#)
    .replacing(#"[\"P""#, with: #"[\"""#).replacing(#""H-1A\"]""#, with: #""\#u{5F20}\#u{4E09}\"]""#)

  static let messages = """
    event: message_start
    data: {"type":"message_start","message":{"id":"m","content":[]}}

    event: content_block_start
    data: {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":""}}

    event: content_block_delta
    data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"so PH-22, PH"}}

    event: content_block_delta
    data: {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"PH-1A"}}

    event: content_block_stop
    data: {"type":"content_block_stop","index":0}

    event: ping
    data: {"type": "ping"}

    event: content_block_start
    data: {"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"t","name":"f","input":{}}}

    event: content_block_delta
    data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":""}}

    event: content_block_delta
    data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\\"a\\": \\"PH-2"}}

    event: content_block_delta
    data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"2\\", \\"b\\": \\"PH"}}

    event: error
    data: {"type":"error","error":{"type":"overloaded_error","message":"PH-1A"}}


    """

  static let messagesRestored =
    messages
    .replacing("so PH-22, PH", with: #"so a \"b\" \\ c\nd, PH"#)
    .replacing(#"{\"a\": \"PH-2""#, with: #"{\"a\": \"""#)
    .replacing(#""2\", \"b"#, with: #""a \\\"b\\\" \\\\ c\\nd\", \"b"#)
    .replacing(#""message":"PH-1A""#, with: "\"message\":\"\u{5F20}\u{4E09}\"")
}
