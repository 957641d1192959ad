extension WireFormat {
  /// Another table with this one's lines and more; where both speak of one place, the new line counts.
  func extended(
    name: String, requestText: [PathPattern] = [], untouchable: [PathPattern] = [], opaque: [PathPattern] = [],
    binary: [PathPattern] = [], tokenIDs: [PathPattern] = [], encrypted: [PathPattern] = [],
    refusedHeaders: [String] = [], responseText: [ResponseText] = [], streamChannels: [StreamChannel] = [],
    terminators: [StreamTerminator] = [], toolNames: [StreamToolName] = [], offsets: [AnswerOffset] = [],
    continuation: AnswerContinuation? = nil, jsonAnswers: [AnswerCondition] = [], errorShape: ErrorShape? = nil
  ) -> WireFormat {
    let new = Set(requestText + untouchable + opaque + binary + tokenIDs + encrypted)
    let newChannels = Set(streamChannels.map(\.text))
    let newTexts = Set(responseText.map(\.path))
    func merged(_ more: [PathPattern], _ old: [PathPattern]) -> [PathPattern] {
      more + old.filter { !new.contains($0) }
    }
    return WireFormat(
      name: name, requestText: merged(requestText, self.requestText),
      untouchable: merged(untouchable, self.untouchable), opaque: merged(opaque, self.opaque),
      binary: merged(binary, self.binary), tokenIDs: merged(tokenIDs, self.tokenIDs),
      encrypted: merged(encrypted, self.encrypted), refusedHeaders: refusedHeaders + self.refusedHeaders,
      responseText: responseText + self.responseText.filter { !newTexts.contains($0.path) }, eventType: eventType,
      streamChannels: streamChannels + self.streamChannels.filter { !newChannels.contains($0.text) },
      terminators: terminators + self.terminators, toolNames: toolNames + self.toolNames,
      offsets: offsets + self.offsets, continuation: continuation ?? self.continuation,
      jsonAnswers: jsonAnswers + self.jsonAnswers,
      incrementalAnswers: incrementalAnswers, errorShape: errorShape ?? self.errorShape)
  }

  /// This table's lines for requests and answers that stand inside others, as in a line of a batch.
  ///
  /// - Parameters:
  ///   - request: what leads to the request, such as `requests[*].params`; empty for nothing.
  ///   - response: what leads to the answer.
  func below(request: String = "", response: String = "") -> WireFormat {
    WireFormat(
      name: name, requestText: requestText.below(request), untouchable: untouchable.below(request),
      opaque: opaque.below(request) + opaque.below(response), binary: binary.below(request),
      tokenIDs: tokenIDs.below(request), encrypted: encrypted.below(request), refusedHeaders: refusedHeaders,
      responseText: responseText.map { $0.below(response) }, offsets: offsets.map { $0.below(response) },
      errorShape: errorShape)
  }
}

extension [PathPattern] {
  func below(_ prefix: String) -> [PathPattern] { map { $0.below(prefix) } }
}

extension PathPattern {
  func below(_ prefix: String) -> PathPattern {
    prefix.isEmpty ? self : PathPattern("\(prefix).\(description)")
  }
}

extension ResponseText {
  func below(_ prefix: String) -> ResponseText {
    ResponseText(path.below(prefix), sink, layer: layer, toolName: toolName?.below(prefix))
  }
}
