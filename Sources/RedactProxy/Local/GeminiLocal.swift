internal import PlainJSON

/// Google's Gemini.
struct GeminiLocal: LocalDialect {
  let isStream: Bool
  /// Whether a stream is one JSON array.
  let isArray: Bool
  private var hasBegun = false

  init(isStream: Bool, isArray: Bool) { (self.isStream, self.isArray) = (isStream, isArray) }

  var streamType: String { isArray ? "application/json" : "text/event-stream" }

  mutating func request(_ body: JSON) throws(ProxyError) -> LocalRequest {
    var out = LocalRequest()
    out.isStream = isStream
    let system = Self.either(body, "systemInstruction", "system_instruction")
    if system != .null {
      out.say("system", system["parts"].array.compactMap { $0["text"].string }.joined(separator: "\n"))
    }
    var calls = 0
    var open: [(name: JSON, id: JSON)] = []
    for content in body["contents"].array {
      var texts: [String] = []
      var made: [JSON] = []
      for part in content["parts"].array where !part["thought"].isTrue {
        let call = Self.either(part, "functionCall", "function_call")
        let result = Self.either(part, "functionResponse", "function_response")
        if call != .null {
          calls += 1
          let id: JSON = call["id"] == .null ? .string("call_\(calls)") : call["id"]
          open.append((call["name"], id))
          made.append(LocalRequest.call(id: id, name: call["name"], arguments: call["args"].text))
        } else if result != .null {
          let place = open.firstIndex { $0.name == result["name"] }
          let id = place.map { open.remove(at: $0).id } ?? result["id"]
          out.result(of: id, result["response"].text)
        } else if let text = part["text"].string {
          texts.append(text)
        } else {
          throw LocalRequest.refusal(part.fields.first?.name ?? "an empty part")
        }
      }
      if content["role"].string == "model" {
        out.answer(texts.joined(), calls: made)
      } else if !texts.isEmpty {
        out.say("user", texts.joined(separator: "\n"))
      }
    }
    for tool in body["tools"].array {
      let functions = Self.either(tool, "functionDeclarations", "function_declarations").array
      guard !functions.isEmpty else { throw LocalRequest.refusal("a tool of the provider's own") }
      for function in functions {
        let schema = Self.either(function, "parametersJsonSchema", "parameters_json_schema")
        out.offer(
          function["name"], function["description"], schema == .null ? Self.lower(function["parameters"]) : schema)
      }
    }
    let settings = Self.either(body, "generationConfig", "generation_config")
    out.more += [
      .init(name: "max_tokens", value: Self.either(settings, "maxOutputTokens", "max_output_tokens")),
      .init(name: "temperature", value: settings["temperature"]),
      .init(name: "top_p", value: Self.either(settings, "topP", "top_p")),
      .init(name: "stop", value: Self.either(settings, "stopSequences", "stop_sequences")),
    ]
    if Self.either(settings, "responseMimeType", "response_mime_type").string == "application/json" {
      out.more.append(.init(name: "response_format", value: ["type": "json_object"]))
    }
    return out
  }

  private static func either(_ object: JSON, _ first: String, _ second: String) -> JSON {
    object[first] == .null ? object[second] : object[first]
  }

  /// A schema whose types are written in capitals, as JSON Schema has them.
  private static func lower(_ schema: JSON) -> JSON {
    switch schema {
    case .object(let fields):
      .object(
        fields.map { field in
          if field.name == "type", let type = field.value.string {
            return .init(name: "type", value: .string(type.lowercased()))
          }
          return .init(name: field.name, value: lower(field.value))
        })
    case .array(let values): .array(values.map(lower))
    default: schema
    }
  }

  func answer(_ reply: LocalReply) throws(ProxyError) -> JSON {
    let text: [JSON] = reply.text.isEmpty ? [] : [["text": .string(reply.text)]]
    return Self.chunk(text + (try Self.calls(reply)), reply, isLast: true)
  }

  private static func calls(_ reply: LocalReply) throws(ProxyError) -> [JSON] {
    try reply.tools.map { call throws(ProxyError) in
      ["functionCall": ["name": .string(call.name), "args": try call.value()]]
    }
  }

  private static func chunk(_ parts: [JSON], _ reply: LocalReply, isLast: Bool) -> JSON {
    let reason: JSON = !isLast ? .null : reply.finish == "length" ? "MAX_TOKENS" : "STOP"
    let candidate: JSON = [
      "content": ["parts": .array(parts), "role": "model"], "finishReason": reason, "index": 0,
    ]
    return [
      "candidates": [candidate.withoutNulls],
      "usageMetadata": [
        "promptTokenCount": .int(reply.promptTokens), "candidatesTokenCount": .int(reply.answerTokens),
        "totalTokenCount": .int(reply.promptTokens + reply.answerTokens),
      ], "modelVersion": .string(reply.model), "responseId": .string(reply.id),
    ]
  }

  mutating func piece(_ piece: LocalPiece, _ reply: LocalReply) -> String {
    piece.text.isEmpty ? "" : framed(Self.chunk([["text": .string(piece.text)]], reply, isLast: false).text)
  }

  /// Calls come whole: this API gives their arguments as values.
  mutating func end(_ reply: LocalReply) throws(ProxyError) -> String {
    let parts = try Self.calls(reply)
    return last(Self.chunk(parts.isEmpty ? [["text": ""]] : parts, reply, isLast: true).text)
  }

  mutating func failure(_ error: String, status: Int) -> String { last(error) }

  private mutating func last(_ chunk: String) -> String { framed(chunk) + (isArray ? "]" : "") }

  private mutating func framed(_ chunk: String) -> String {
    defer { hasBegun = true }
    return isArray ? (hasBegun ? ",\r\n" : "[") + chunk : "data: \(chunk)\r\n\r\n"
  }
}
