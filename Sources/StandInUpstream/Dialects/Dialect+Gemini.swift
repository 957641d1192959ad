internal import PlainJSON

extension Dialect {
  /// Google Gemini: one answer, both streams, token counts and embeddings.
  static let gemini = [
    Dialect("gemini generate", endings: [":generateContent"]) { _, echo in
      .json(chunk(part(echo), echo, last: true))
    },
    Dialect("gemini stream", endings: [":streamGenerateContent"]) { request, echo in
      let parts: [JSON] = echo.toolCall == nil ? echo.pieces.map { ["text": .string($0)] } : [part(echo)]
      let chunks = parts.enumerated().map { chunk($1, echo, last: $0 == parts.count - 1) }
      if request.query.contains("alt=sse") {
        return StandInAnswer(contentType: "text/event-stream", events: chunks.map { "data: \($0.text)\r\n\r\n" })
      }
      let array = chunks.enumerated().map { ($0 == 0 ? "[" : ",\r\n") + $1.text + "\n" }
      return StandInAnswer(contentType: "application/json", events: array + ["]"])
    },
    Dialect("gemini count", endings: [":countTokens"]) { _, _ in .json(["totalTokens": 11]) },
    Dialect("gemini embed", endings: [":embedContent"]) { _, echo in
      .json(["embedding": ["values": Embedding.json(of: echo.heard)]])
    },
    Dialect("gemini batch embed", endings: [":batchEmbedContents"]) { request, _ in
      let texts = request.json["requests"].array.map { Echo.text(of: $0["content"]) }
      return .json(["embeddings": .array(texts.map { ["values": Embedding.json(of: $0)] })])
    },
  ]

  private static func part(_ echo: Echo) -> JSON {
    guard let call = echo.toolCall else { return ["text": .string(echo.said)] }
    return ["functionCall": ["name": .string(call.name), "args": call.arguments]]
  }

  private static func chunk(_ part: JSON, _ echo: Echo, last: Bool) -> JSON {
    let candidate: JSON = [
      "content": ["parts": [part], "role": "model"], "finishReason": last ? "STOP" : nil, "index": 0,
    ]
    return [
      "candidates": [candidate.withoutNulls],
      "usageMetadata": ["promptTokenCount": 11, "candidatesTokenCount": 7, "totalTokenCount": 18],
      "modelVersion": "stand-in", "responseId": "gemini-stand-in-1",
    ]
  }
}
