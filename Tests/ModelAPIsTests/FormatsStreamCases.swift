import ModelAPIs

extension FormatsStreamCase {
  static let all: [FormatsStreamCase] = [
    openAI("openai-chat"), openAI("openai-compatible-chat"), openAI("dashscope-compatible-chat"),
    openAI("hunyuan-compatible-chat"), openAI("qianfan-v2-chat"), openAI("ark-chat"), openAI("ark-bots"),
    openAI("ark-context"), openAI("minimax-chat"), openAI("zhipu-chat"), openAI("baichuan-chat"),
    openAI("moonshot-chat"), openAI("deepseek-chat"), openAI("mistral-chat"), openAI("vllm-chat"),
    openAI("xinference-chat"), openAI("localai-chat"), openAI("llama-factory-chat"),
    completions("openai-completions"), completions("deepseek-fim"), mistralParts, responses("openai-responses"),
    responses("ark-responses"), threads, transcription, anthropic, gemini, geminiArray, ernie, aiStudio,
    dashScope(isCumulative: true), dashScope(isCumulative: false), dashScopeParts, dashScopeApp, hunyuan, miniMaxPro,
    cohere, ollamaChat, ollamaGenerate, dify,
  ]

  private static func delta(_ index: Int, _ delta: String) -> String {
    #"data: {"id":"1","choices":[{"index": \#(index),"delta":{\#(delta)},"finish_reason":null}]}"# + "\n\n"
  }

  private static func call(_ choice: Int, _ call: Int) -> Channel {
    Channel(
      delta(choice, #""tool_calls":[{"index":\#(call),"function":{"arguments":"$"}}]"#),
      .toolArgument(tool: "f\(call)"),
      .json)
  }

  private static func openAI(_ format: String) -> FormatsStreamCase {
    FormatsStreamCase(
      name: format, format: format,
      head: delta(0, #""role":"assistant","content":"""#)
        + delta(0, #""tool_calls":[{"index":0,"id":"a","function":{"name":"f0","arguments":""}}]"#)
        + delta(0, #""tool_calls":[{"index":1,"id":"b","function":{"name":"f1","arguments":""}}]"#),
      channels: [
        Channel(delta(0, #""reasoning_content":"$""#), .reasoning), Channel(delta(0, #""content":"$""#)),
        Channel(delta(1, #""content":"$""#)), Channel(delta(2, #""refusal":"$""#)), call(0, 0), call(0, 1),
      ],
      foot: (0..<3).map { #"data: {"choices":[{"index":\#($0),"delta":{},"finish_reason":"stop"}]}"# + "\n\n" }.joined()
        + "data: {\"choices\":[],\"usage\":{\"total_tokens\":2}}\n\ndata: [DONE]\n\n",
      error: "data: {\"error\":{\"message\":\"busy\",\"type\":\"x\",\"code\":null}}\n\n")
  }

  private static func completions(_ format: String) -> FormatsStreamCase {
    FormatsStreamCase(
      name: format, format: format,
      channels: (0..<2).map {
        Channel(#"data: {"choices":[{"text":"$","index":\#($0),"logprobs":null,"finish_reason":null}]}"# + "\n\n")
      },
      foot: "data: {\"choices\":[{\"text\":\"\",\"index\":0,\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n",
      error: "data: {\"error\":{\"message\":\"busy\"}}\n\n")
  }

  private static let mistralParts = FormatsStreamCase(
    name: "mistral-chat with parts", format: "mistral-chat",
    channels: [
      Channel(delta(0, #""content":[{"type":"thinking","thinking":[{"type":"text","text":"$"}]}]"#), .reasoning),
      Channel(delta(0, #""content":[{"type":"text","text":"$"}]"#)),
    ], foot: "data: [DONE]\n\n")

  private static let gemini = FormatsStreamCase(
    name: "gemini-generate", format: "gemini-generate",
    channels: [
      Channel(geminiChunk(0, #"{"thought": true,"text": "$"}"#), .reasoning),
      Channel(geminiChunk(0, #"{"text": "$"}"#)), Channel(geminiChunk(1, #"{"text": "$"}"#)),
    ],
    foot: "data: {\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"\"}]},\"finishReason\": \"STOP\"}]}\r\n\r\n",
    error: "data: {\"error\": {\"code\": 503,\"message\": \"busy\",\"status\": \"UNAVAILABLE\"}}\r\n\r\n")

  private static func geminiChunk(_ index: Int, _ part: String) -> String {
    #"data: {"candidates": [{"content": {"parts": [\#(part)],"role": "model"},"index": \#(index)}]}"# + "\r\n\r\n"
  }

  private static let geminiArray = FormatsStreamCase(
    name: "gemini-generate as an array", format: "gemini-generate", framing: .document, head: "[",
    channels: (0..<2).map {
      Channel(#"{"candidates": [{"content": {"parts": [{"text": "$"}]},"index": \#($0)}]}"# + "\n,\r\n")
    },
    foot: "{\"candidates\": [{\"content\": {\"parts\": []},\"finishReason\": \"STOP\"}]}\n]",
    error: "{\"error\": {\"code\": 503,\"message\": \"busy\"}}\n,\r\n")

  private static let ernie = FormatsStreamCase(
    name: "ernie-v1", format: "ernie-v1",
    channels: [
      Channel(
        #"data: {"id":"as-1","function_call":{"thoughts":"$"},"is_end":false}"# + "\n\n", .reasoning),
      Channel(#"data: {"id":"as-1","sentence_id":0,"is_end":false,"result":"$"}"# + "\n\n"),
      Channel(
        #"data: {"id":"as-1","is_end":false,"function_call":{"name":"f","arguments":"$"}}"# + "\n\n",
        .toolArgument(tool: "f"), .json),
    ],
    foot: "data: {\"id\":\"as-1\",\"sentence_id\":9,\"is_end\":true,\"result\":\"\"}\n\n",
    error: "data: {\"error_code\":336003,\"error_msg\":\"busy\",\"id\":\"as-1\"}\n\n")

  private static let aiStudio = FormatsStreamCase(
    name: "aistudio", format: "aistudio",
    channels: [Channel(#"data: {"errorCode":null,"errorMsg":"","result":{"is_end":false,"result":"$"}}"# + "\n\n")],
    foot: "data: {\"errorCode\":0,\"result\":{\"is_end\":true,\"result\":\"\"}}\n\n")

  private static func dashScopeFrame(_ output: String) -> String {
    "id:1\nevent:result\n:HTTP_STATUS/200\ndata:{\"output\":{\(output)},\"usage\":{},\"request_id\":\"r\"}\n\n"
  }

  private static let dashScopeError =
    "id:3\nevent:error\n:HTTP_STATUS/400\ndata:{\"code\":\"Busy\",\"message\":\"busy\",\"request_id\":\"r\"}\n\n"

  private static func dashScope(isCumulative: Bool) -> FormatsStreamCase {
    func message(_ index: Int, _ field: String) -> String {
      dashScopeFrame(#""choices":[{"message":{\#(field)},"index":\#(index),"finish_reason":"null"}]"#)
    }
    return FormatsStreamCase(
      name: "dashscope, \(isCumulative ? "cumulative" : "incremental")", format: "dashscope",
      channels: [
        Channel(message(0, #""role":"assistant","reasoning_content":"$""#), .reasoning, isCumulative: isCumulative),
        Channel(message(0, #""content":"$""#), isCumulative: isCumulative),
        Channel(message(1, #""content":"$""#), isCumulative: isCumulative),
        Channel(dashScopeFrame(#""text":"$","finish_reason":"null""#), isCumulative: isCumulative),
        Channel(
          message(0, #""content":"","tool_calls":[{"index":0,"function":{"name":"f","arguments":"$"}}]"#),
          .toolArgument(tool: "f"), .json, isCumulative: isCumulative),
      ], error: dashScopeError)
  }

  private static let dashScopeParts = FormatsStreamCase(
    name: "dashscope, parts", format: "dashscope",
    channels: [
      Channel(dashScopeFrame(#""choices":[{"message":{"content":[{"text":"$"}]},"finish_reason":"null"}]"#))
    ],
    foot: dashScopeFrame(#""choices":[{"message":{"content":[]},"finish_reason":"stop"}]"#), error: dashScopeError)

  private static let dashScopeApp = FormatsStreamCase(
    name: "dashscope-app", format: "dashscope-app",
    channels: [Channel(dashScopeFrame(#""text":"$","session_id":"s","finish_reason":"null""#))],
    foot: dashScopeFrame(#""text":"","session_id":"s","finish_reason":"stop""#), error: dashScopeError)
}
