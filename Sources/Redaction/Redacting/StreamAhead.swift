internal import Dispatch

/// Other threads that redact the next windows of a stream for nothing but what they find on the way, which the cache then
/// knows.
///
/// They know no values of earlier windows, and guess where their window begins. What they guess wrongly is scanned again
/// in its turn, so the text that leaves is the same with any number of them.
struct StreamAhead {
  private struct Job {
    /// Where its window begins, in bytes of the stream.
    let start: Int
    let done: DispatchGroup
  }

  private let state: RedactionState
  private let threads: Int
  private var jobs: [Job] = []
  /// Where the next window begins that nobody has begun.
  private var next = 0

  /// Makes the threads' work ready; nil when it would be lost, since nothing is remembered.
  init?(session: Session, threads: Int) {
    guard threads > 1, let state = session.withState({ $0.blank }) else { return nil }
    self.state = state
    self.threads = threads
  }

  /// How many bytes are wanted before the first window is redacted in its turn.
  var wanted: Int { StreamRedactor.window * (threads + 1) }

  /// Begins the windows that are there.
  ///
  /// - Parameters:
  ///   - buffer: what the stream holds.
  ///   - base: where that begins, in bytes of the stream.
  mutating func begin(_ buffer: [UInt8], base: Int) {
    while jobs.count < threads, next + StreamRedactor.window <= base + buffer.count {
      let context = max(base, next - StreamRedactor.lookBack)
      let text = Array(buffer[context - base..<next - base + StreamRedactor.window])
      let sent = next - context
      let done = DispatchGroup()
      let state = state
      DispatchQueue.global().async(group: done) {
        // What breaks off here breaks off again in its turn, and is told then.
        let border = try? StreamRedactor.border(in: text, sent: sent) { (tail) throws(RedactionError) in
          try state.taken(in: tail)
        }
        guard let border else { return }
        var own = state
        _ = try? own.redact(Array(text[..<border]), from: sent)
      }
      jobs.append(Job(start: next, done: done))
      next = context + StreamRedactor.lineBorder(in: text, sent: sent)
    }
  }

  /// Waits until the window that begins at a place is done, if somebody has begun it.
  mutating func finish(_ start: Int) {
    guard jobs.first?.start == start else { return move(to: start) }
    jobs.removeFirst().done.wait()
  }

  /// Forgets guesses that have turned out wrong: the next window begins at a place.
  mutating func move(to start: Int) {
    if jobs.first?.start == start || jobs.isEmpty && next == start { return }
    jobs = []
    next = start
  }
}
