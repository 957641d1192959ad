internal import Dispatch
internal import Synchronization

/// Other threads that redact the next windows of a stream before their turn comes.
///
/// They guess where their window begins, and that no window before it brings a new value. Where both hold, what they made
/// is taken as it is; otherwise the window is redacted in its turn, and the cache knows most of what is found there. So
/// the text that leaves is the same with any number of them.
struct StreamAhead {
  /// A window that is done.
  struct Window: Sendable {
    /// The text with what was sent before it.
    let text: [UInt8]
    let redacted: Redacted
    /// What the session knew when the window was begun, in entries of its vault.
    let known: Int
    /// What the session knows behind it.
    let state: RedactionState
  }

  /// Written once by the thread of its window, and read behind that.
  private final class Outcome: Sendable {
    private let window = Mutex<Window?>(nil)
    func set(_ done: Window) { window.withLock { $0 = done } }
    func take() -> Window? { window.withLock { $0.take() } }
  }

  private struct Job {
    /// Where its window begins, in bytes of the stream.
    let start: Int
    /// How many bytes before it are looked at with it.
    let sent: Int
    let done: DispatchGroup
    let outcome: Outcome
  }

  /// How many values of a session that still learns are copied for each window; beyond it that would cost more than it
  /// saves.
  private static let mostCopied = 4096

  private let session: Session
  private let blank: RedactionState
  private let threads: Int
  private var jobs: [Job] = []
  /// Where the next window begins that nobody has begun.
  private var next = 0
  /// How many values the session knew when the last window was begun.
  private var lastKnown = 0

  /// Makes the threads' work ready; nil when it would be lost, since nothing is remembered.
  init?(session: Session, threads: Int) {
    guard threads > 1, let blank = session.withState({ $0.blank }) else { return nil }
    self.session = session
    self.blank = blank
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
      let job = Job(start: next, sent: sent, done: DispatchGroup(), outcome: Outcome())
      let state = state()
      let outcome = job.outcome
      DispatchQueue.global().async(group: job.done) {
        // What breaks off here breaks off again in its turn, and is told then.
        if let done = try? Self.redacted(text, from: sent, state) { outcome.set(done) }
      }
      jobs.append(job)
      next = context + StreamRedactor.lineBorder(in: text, sent: sent)
    }
  }

  /// What the session knows now; nothing where it learns so much that copies of it would not pay.
  private mutating func state() -> RedactionState {
    session.withState {
      let known = $0.vault.entries.count
      defer { lastKnown = known }
      return known == lastKnown || known <= Self.mostCopied ? $0 : blank
    }
  }

  private static func redacted(_ text: [UInt8], from sent: Int, _ state: RedactionState) throws -> Window {
    var state = state
    let known = state.vault.entries.count
    let border = try StreamRedactor.border(in: text, sent: sent) { (tail) throws(RedactionError) in
      try state.taken(in: tail)
    }
    let part = Array(text[..<border])
    let redacted = try state.redact(part, from: sent)
    return Window(text: part, redacted: redacted, known: known, state: state)
  }

  /// Waits until the window that begins at a place is done, if somebody has begun it.
  ///
  /// - Parameters:
  ///   - start: the place, in bytes of the stream.
  ///   - sent: how many bytes before it are looked at with it.
  /// - Returns: the window, and the session knows what it brought; nil when it has to be redacted in its turn.
  mutating func finish(_ start: Int, sent: Int) -> Window? {
    guard let job = jobs.first, job.start == start else {
      move(to: start)
      return nil
    }
    jobs.removeFirst()
    job.done.wait()
    guard let window = job.outcome.take(), job.sent == sent else { return nil }
    return session.withState {
      guard $0.vault.entries.count == window.known else { return nil }
      $0 = window.state
      return window
    }
  }

  /// Forgets guesses that have turned out wrong: the next window begins at a place.
  mutating func move(to start: Int) {
    if jobs.first?.start == start || jobs.isEmpty && next == start { return }
    jobs = []
    next = start
  }
}
