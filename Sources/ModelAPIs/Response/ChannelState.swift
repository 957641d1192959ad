/// One text of a streamed answer that comes in pieces; an object, since it is looked at for every event.
final class ChannelState {
  /// A place in a unit that is waiting for what follows.
  struct Pending {
    let unit: Int
    let slot: Int
  }

  /// What is known of a channel of mode `.detect`.
  enum Detected { case unknown, incremental, cumulative }

  /// The values of its keys, each with a zero byte behind it.
  let key: [UInt8]
  let channel: Int
  let mode: StreamChannel.Mode
  let isReasoning: Bool
  private let makeStream: () -> any TextStream
  private var stream: any TextStream
  private(set) var detected = Detected.unknown
  /// The last piece, while the mode may change.
  private var last: [UInt8] = []
  /// The raw content that is not decided; all of the last piece where pieces are cumulative.
  var held: [UInt8] = []
  /// The raw content that is not decided.
  var tail: [UInt8] = []
  /// How many bytes of a text that may be repeated were decided.
  private var repeated = 0
  /// How many bytes of the held text are the request's and not to be sent.
  var silent = 0
  var pending: Pending?
  /// The number of the log of its text, where positions in it are told.
  var log: Int?

  init(
    key: [UInt8], channel: Int, mode: StreamChannel.Mode, isReasoning: Bool, makeStream: @escaping () -> any TextStream
  ) {
    (self.key, self.channel, self.mode, self.isReasoning) = (key, channel, mode, isReasoning)
    (self.makeStream, stream) = (makeStream, makeStream())
  }

  /// Goes on behind a text of the request.
  func continues(_ text: [UInt8]) {
    let decided = stream.begin(after: text.span)
    silent = text.count - decided
    held = JSONEscape.escape(Array(text[decided...]))
  }

  /// Looks at the text that is not decided; where pieces are cumulative that is all of it, each time.
  func search(_ text: [UInt8], isFinal: Bool, _ replace: (TextEdit) -> Void) -> Int {
    if isCumulative {
      stream = makeStream()
      stream.repeats(repeated)
    }
    let decided = stream.search(text.span, isFinal: isFinal, replace)
    if isCumulative || isUndetected { repeated = max(repeated, decided) }
    return decided
  }

  var isCumulative: Bool { mode == .cumulative || (mode == .detect && detected == .cumulative) }

  /// Whether it still has to be seen how the pieces make up the text.
  var isUndetected: Bool { mode == .detect && detected != .incremental }

  /// Looks whether a piece holds the one before.
  func detect(_ text: [UInt8]) {
    guard isUndetected, !text.isEmpty else { return }
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
