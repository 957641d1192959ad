internal import ModelAPIs
internal import Outbound
internal import Redaction

extension Exchange {
  /// Header lines that speak of the body's bytes as the upstream sent them.
  private static let ofBody = ["Content-Length", "Content-MD5", "Digest", "Content-Digest", "Repr-Digest", "ETag"]

  /// Header lines that tell an address of the upstream.
  private static let ofAddress = ["Location", "Content-Location", "Operation-Location"]

  /// The answer, restored as it is read.
  func restore(
    _ answer: OutboundResponse, format: WireFormat, traits: AnswerTraits, session: Session, policy: ExchangePolicy,
    watch: AnswerWatch? = nil, report: ExchangeReport
  ) throws(ExchangeError) -> ExchangedResponse {
    let box = ReportBox(report)
    var headers = answer.headers
    if let moves = policy.moves {
      for name in Self.ofAddress { headers.first(name).map { headers.set(name, moves.moved($0)) } }
    }
    let type = headers.first("Content-Type") ?? "application/json"
    guard let framing = Framing(contentType: type, format: format) else {
      return ExchangedResponse(
        status: answer.status, headers: headers, body: answer.body.counted(in: box), report: { box.value })
    }
    // The upstream was asked for plain bytes and may not have listened.
    let isWhole = framing == .document
    let plain = try answer.body.unpacked(
      ContentCodings.names(in: headers).reversed(), limit: isWhole ? policy.mostAnswerBytes : .max)
    headers.remove("Content-Encoding")
    for name in Self.ofBody { headers.remove(name) }
    let restoring = Restoring(session.placeholderFinder(), policy: policy, watch: watch, report: box)
    let body = OutboundBody {
      let restored = RestoredPieces(format: format, framing: framing, traits: traits, restoring)
      var pieces = plain.makeAsyncIterator()
      return {
        // What stands here lives as long as the answer, so all that is not awaited is done elsewhere.
        while !restored.isDone {
          do { restored.take(try await pieces.next()) } catch { restored.fail(error) }
          if let out = restored.next() { return out }
        }
        try restored.end()
        return nil
      }
    }
    return ExchangedResponse(status: answer.status, headers: headers, body: body, report: { box.value })
  }
}

extension OutboundBody {
  /// The same body, its bytes counted as unread.
  fileprivate func counted(in box: ReportBox) -> OutboundBody {
    OutboundBody {
      var pieces = makeAsyncIterator()
      return {
        let piece = try await pieces.next()
        if let piece { box.update { $0.unreadAnswerBytes += piece.count } }
        return piece
      }
    }
  }
}
