internal import Synchronization

/// A body that arrives in pieces, read once; the upstream is asked for more only when a reader asks.
///
/// When the reading task is cancelled, or the body is dropped, the call to the upstream is cancelled.
public struct OutboundBody: AsyncSequence, Sendable {
  /// One piece; where pieces begin and end has no meaning.
  public typealias Element = [UInt8]
  /// Gives the next piece, or nil after the last.
  public typealias Next = () async throws -> [UInt8]?

  private final class Source: Sendable {
    let begin: @Sendable () -> Next
    let begun = Atomic(false)
    init(_ begin: @escaping @Sendable () -> Next) { self.begin = begin }
  }

  private let source: Source

  /// A body over any source of pieces.
  ///
  /// - Parameter begin: starts the reading; called at most once.
  public init(_ begin: @escaping @Sendable () -> Next) { source = Source(begin) }

  /// A body that is here already.
  public init(_ bytes: [UInt8]) {
    self.init {
      var rest: [UInt8]? = bytes.isEmpty ? nil : bytes
      return { rest.take() }
    }
  }

  /// Reads the pieces.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let step: Next

    /// The next piece, or nil after the last.
    ///
    /// - Throws: `OutboundError` when the rest cannot be had; `CancellationError` when the task was cancelled.
    public mutating func next() async throws -> [UInt8]? { try await step() }
  }

  /// The same body, ended by an error when a piece arrives after a moment.
  package func ending(at end: ContinuousClock.Instant, origin: String) -> OutboundBody {
    OutboundBody {
      var pieces = makeAsyncIterator()
      return {
        guard let piece = try await pieces.next() else { return nil }
        guard ContinuousClock.now < end else { throw OutboundError(.totalTimeout, origin: origin) }
        return piece
      }
    }
  }

  /// Starts the reading; a second reader is given an error in place of the body.
  public func makeAsyncIterator() -> AsyncIterator {
    guard !source.begun.exchange(true, ordering: .relaxed) else {
      return AsyncIterator { throw OutboundError(.bodyReadTwice) }
    }
    return AsyncIterator(step: source.begin())
  }

  /// The whole body.
  ///
  /// - Parameter limit: the most bytes to take.
  /// - Throws: `OutboundError` with code `.tooLarge` when there are more, besides what reading throws.
  public func collect(upTo limit: Int) async throws -> [UInt8] {
    var whole: [UInt8] = []
    for try await piece in self {
      guard piece.count <= limit - whole.count else { throw OutboundError(.tooLarge(limit: limit)) }
      whole += piece
    }
    return whole
  }
}
