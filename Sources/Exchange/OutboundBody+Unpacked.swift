internal import ContentCodings
internal import ModelAPIs
internal import Outbound

extension OutboundBody {
  /// The same body without its content codings, unpacked as it comes.
  ///
  /// - Parameters:
  ///   - names: the codings, the last that was put on first.
  ///   - limit: the most bytes that may come out.
  /// - Throws: `ExchangeError` when a coding is not known.
  func unpacked(_ names: some Sequence<String>, limit: Int) throws(ExchangeError) -> OutboundBody {
    var body = self
    for name in names {
      guard let coding = ContentCoding(name: name) else {
        throw ExchangeError(.answer(BodyError(.contentCoding(name))))
      }
      body = body.unpacked(coding, limit: limit)
    }
    return body
  }

  private func unpacked(_ coding: ContentCoding, limit: Int) -> OutboundBody {
    OutboundBody {
      var pieces = makeAsyncIterator()
      var unpacker: (any Unpacker)?
      var left = limit
      return {
        do {
          while true {
            if let out = try unpacker?.next() {
              left -= out.count
              guard left >= 0 else { throw ContentCodingError.tooLarge }
              return out
            }
            guard let piece = try await pieces.next() else {
              // An answer without a body has nothing to unpack.
              try unpacker?.finish()
              return nil
            }
            if unpacker == nil { unpacker = try coding.unpacker() }
            unpacker?.feed(piece)
          }
        } catch let error as ContentCodingError {
          throw ExchangeError(
            .answer(BodyError(error == .broken ? .brokenCoding(coding.rawValue) : .tooLarge(limit: limit))))
        }
      }
    }
  }
}
