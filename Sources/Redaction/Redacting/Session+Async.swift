extension Session {
  /// Redacts a text that comes in pieces, as they come.
  ///
  /// - Parameter pieces: bytes, cut anywhere.
  /// - Returns: what is safe to send; its iteration throws `RedactionError` when a piece could not be scanned.
  public func redact<Pieces: AsyncSequence>(_ pieces: Pieces) -> RedactedPieces<Pieces>
  where Pieces.Element == [UInt8] {
    RedactedPieces(session: self, pieces: pieces)
  }

  /// Restores an answer that comes in pieces, as they come.
  ///
  /// - Parameter pieces: bytes, cut anywhere.
  /// - Returns: the answer with the real values; nothing is held back but a tail that can still become a placeholder.
  public func restore<Pieces: AsyncSequence>(_ pieces: Pieces) -> RestoredPieces<Pieces>
  where Pieces.Element == [UInt8] {
    RestoredPieces(session: self, pieces: pieces)
  }
}

/// A text in pieces, redacted.
public struct RedactedPieces<Pieces: AsyncSequence>: AsyncSequence where Pieces.Element == [UInt8] {
  let session: Session
  let pieces: Pieces

  /// Begins to read the pieces.
  public func makeAsyncIterator() -> Iterator {
    Iterator(stream: StreamRedactor(session: session), pieces: pieces.makeAsyncIterator())
  }

  /// Reads the pieces.
  public struct Iterator: AsyncIteratorProtocol {
    var stream: StreamRedactor?
    var pieces: Pieces.AsyncIterator

    init(stream: consuming StreamRedactor, pieces: Pieces.AsyncIterator) {
      self.stream = stream
      self.pieces = pieces
    }

    /// The next bytes that are safe to send; nil at the end.
    public mutating func next() async throws -> [UInt8]? {
      while stream != nil {
        var out: [UInt8] = []
        if let piece = try await pieces.next() {
          try stream?.redact(piece) { out += $0 }
        } else {
          try stream?.finish { out += $0 }
          stream = nil
        }
        if !out.isEmpty { return out }
      }
      return nil
    }
  }
}

/// An answer in pieces, restored.
public struct RestoredPieces<Pieces: AsyncSequence>: AsyncSequence where Pieces.Element == [UInt8] {
  let session: Session
  let pieces: Pieces

  /// Begins to read the pieces.
  public func makeAsyncIterator() -> Iterator {
    Iterator(restorer: session.restorer(), pieces: pieces.makeAsyncIterator())
  }

  /// Reads the pieces.
  public struct Iterator: AsyncIteratorProtocol {
    var restorer: Restorer?
    var pieces: Pieces.AsyncIterator

    /// The next bytes of the answer; nil at the end.
    public mutating func next() async throws -> [UInt8]? {
      while restorer != nil {
        var out: [UInt8] = []
        if let piece = try await pieces.next() {
          out = restorer?.restore(piece.span) ?? []
        } else {
          out = restorer?.finish() ?? []
          restorer = nil
        }
        if !out.isEmpty { return out }
      }
      return nil
    }
  }
}
