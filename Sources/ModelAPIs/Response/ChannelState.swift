/// One text of a streamed answer that comes in pieces.
struct ChannelState {
  /// A place in a unit that is waiting for what follows.
  struct Pending {
    let unit: Int
    let slot: Int
  }

  /// What is known of a channel of mode `.detect`.
  enum Detected { case unknown, incremental, cumulative }

  let keys: [[UInt8]]
  let channel: Int
  let mode: StreamChannel.Mode
  let makeStream: () -> any TextStream
  private lazy var stream = makeStream()
  var detected = Detected.unknown
  /// The last piece, while the mode may change.
  private var last: [UInt8] = []
  /// The raw content that is not decided; all of the last piece where pieces are cumulative.
  var held: [UInt8] = []
  /// The raw content that is not decided.
  var tail: [UInt8] = []
  var pending: Pending?

  init(keys: [[UInt8]], channel: Int, mode: StreamChannel.Mode, makeStream: @escaping () -> any TextStream) {
    (self.keys, self.channel, self.mode, self.makeStream) = (keys, channel, mode, makeStream)
  }

  /// Looks at the text that is not decided; where pieces are cumulative that is all of it, each time.
  mutating func search(_ text: [UInt8], isFinal: Bool, _ replace: (TextEdit) -> Void) -> Int {
    if isCumulative { stream = makeStream() }
    return stream.search(text.span, isFinal: isFinal, replace)
  }

  var isCumulative: Bool { mode == .cumulative || (mode == .detect && detected == .cumulative) }

  /// Looks whether a piece holds the one before.
  mutating func detect(_ text: [UInt8]) {
    guard mode == .detect, detected != .incremental, !text.isEmpty else { return }
    defer { last = text }
    if last.isEmpty { return }
    if detected == .unknown {
      detected = text.count > last.count && text.starts(with: last) ? .cumulative : .incremental
      if detected == .cumulative { held = [] }
    } else if !text.starts(with: last) {
      // Two pieces that looked alike by chance.
      detected = .incremental
      held = tail
    }
  }
}
