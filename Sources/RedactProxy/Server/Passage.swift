internal import Exchange
internal import NIOCore
internal import Synchronization

/// An answer that is passed on piece by piece: what is noted of it on the way, and how its end is told.
///
/// Its methods are never inlined: the stream that calls them waits for most of its life, and would hold room for all
/// that they need.
final class Passage: Sendable {
  private let call: Call
  private let head: CallRecord
  private let report: @Sendable () -> ExchangeReport
  /// The first bytes, where a session is kept under names in them.
  private let start = Mutex<[UInt8]>([])

  init(_ call: Call, _ head: CallRecord, report: @escaping @Sendable () -> ExchangeReport) {
    (self.call, self.head, self.report) = (call, head, report)
  }

  /// Takes a piece, and gives it as it is written.
  @inline(never)
  func taking(_ piece: [UInt8]) -> ByteBuffer {
    if call.keep != nil {
      start.withLock { start in
        if start.count < ConversationIDs.window { start += piece.prefix(ConversationIDs.window - start.count) }
      }
    }
    return ByteBuffer(bytes: piece)
  }

  /// Tells of the end of a whole answer.
  @inline(never)
  func end() {
    call.keep?(start.withLock { $0 })
    tell(error: nil)
  }

  /// Tells of the end of an answer that broke off.
  ///
  /// - Returns: whether it ends as a whole one, since an event told of the failure. Otherwise what had come was passed
  ///   on, and the connection ends without the last chunk, so that the client sees the cut.
  @inline(never)
  func ends(after error: any Error) -> Bool {
    tell(error: error is CancellationError ? "client_left" : ProxyFailure(error).word)
    return error is ToldFailure
  }

  private func tell(error: String?) {
    var record = head
    record.report = report()
    record.error = error
    call.end(record)
  }
}
