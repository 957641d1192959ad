internal import ModelAPIs

/// An answer as it is restored piece by piece.
///
/// Its methods are never inlined: the body that calls them waits for most of its life, and would hold room for all that
/// they need.
final class RestoredPieces {
  private var rewriter: StreamRewriter?
  private let report: ReportBox
  private var out: [UInt8] = []
  private var failure: (any Error)?

  init(format: WireFormat, framing: Framing, traits: AnswerTraits, _ restoring: Restoring) {
    let policy = restoring.policy
    report = restoring.report
    rewriter = StreamRewriter(
      format: format, framing: framing, traits: traits,
      mostUnitBytes: framing == .document ? policy.mostAnswerBytes : policy.mostEventBytes
    ) { RestoringStream(restoring, place: $0) }
  }

  /// Whether nothing more is to be taken.
  var isDone: Bool {
    @inline(never) get { rewriter == nil }
  }

  /// Takes the next piece, or the end.
  @inline(never)
  func take(_ piece: [UInt8]?) {
    guard let piece else { return finish() }
    do { out = try rewriter?.push(piece) ?? [] } catch { fail(ExchangeError(.answer(error))) }
  }

  /// Takes a failure: what came before it is delivered first.
  @inline(never)
  func fail(_ error: any Error) {
    finish()
    failure = error
  }

  /// Gives what can be delivered; nil when that is nothing.
  @inline(never)
  func next() -> [UInt8]? {
    defer { out = [] }
    return out.isEmpty ? nil : out
  }

  /// Tells how the answer ended.
  ///
  /// - Throws: what broke it off, once.
  @inline(never)
  func end() throws {
    if let error = failure.take() { throw error }
  }

  private func finish() {
    guard var rewriter = rewriter.take() else { return }
    out = rewriter.finish()
    report.update {
      $0.staleOffsets += rewriter.staleOffsets
      $0.unreadAnswerBytes += rewriter.unreadBytes
    }
  }
}
