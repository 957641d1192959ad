import ModelAPIs
import Testing

/// A stream as one provider writes it: an event for each of its texts, with `$` where a piece of the text stands.
struct FormatsStreamCase: Sendable, CustomTestStringConvertible {
  struct Channel: Sendable {
    var event: String
    var sink: Sink
    var layer = TextLayer.plain
    var isCumulative = false

    init(_ event: String, _ sink: Sink = .prose, _ layer: TextLayer = .plain, isCumulative: Bool = false) {
      (self.event, self.sink, self.layer, self.isCumulative) = (event, sink, layer, isCumulative)
    }
  }

  var name: String
  var format: String
  var framing = Framing.events
  var head = ""
  var channels: [Channel]
  /// The event that ends what is thought, where there is one.
  var thoughtEnd = ""
  var foot = ""
  var error = ""

  var testDescription: String { name }

  static let placeholder = "PERSON-7K2F"
  static let value = "\u{5F20} \"\u{4E09}\\"

  /// A text of a channel before and after.
  static func text(_ channel: Channel) -> (sent: String, restored: String) {
    switch channel.layer {
    case .plain: ("Hi \(placeholder), \u{4F60}!", "Hi \(value), \u{4F60}!")
    case .json:
      (
        #"{"to":"\#(placeholder)","n":1}"#,
        #"{"to":"\#(String(decoding: JSONEscape.escape(Array(value.utf8)), as: UTF8.self))","n":1}"#
      )
    }
  }

  /// An event with a piece in it.
  static func event(_ channel: Channel, _ piece: some StringProtocol) -> String {
    channel.event.replacing("$", with: String(decoding: JSONEscape.escape(Array(piece.utf8)), as: UTF8.self))
  }

  /// Both events of a text that is cut.
  static func events(_ channel: Channel, cut: Int) -> [(channel: Channel, text: String)] {
    let text = text(channel).sent
    return [
      (channel, event(channel, text.prefix(cut))),
      (channel, event(channel, channel.isCumulative ? text[...] : text.dropFirst(cut))),
    ]
  }

  func rewriter(_ opened: @escaping (TextPlace) -> Void = { _ in }) throws -> StreamRewriter {
    StreamRewriter(format: try #require(FormatRegistry.named(format)), framing: framing) {
      opened($0)
      return FormatsTextStream(values: [(Self.placeholder, Self.value)], layer: $0.layer)
    }
  }

  /// What comes out of a stream.
  func rewritten(_ stream: String, chunk: Int = .max) throws -> String {
    var rewriter = try rewriter()
    var out: [UInt8] = []
    let bytes = Array(stream.utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk == .max ? max(bytes.count, 1) : chunk) {
      out += try rewriter.push(Array(bytes[start..<min(start + min(chunk, bytes.count), bytes.count)]))
    }
    out += rewriter.finish()
    return String(decoding: out, as: UTF8.self)
  }

  /// The pieces in a stream whose events are known, or nil when any other byte differs.
  func pieces(of stream: String, events: [Channel]) -> [String]? {
    var rest = stream[...]
    guard rest.hasPrefix(head) else { return nil }
    rest = rest.dropFirst(head.count)
    var pieces: [String] = []
    for channel in events {
      let parts = channel.event.split(separator: "$", omittingEmptySubsequences: false)
      guard rest.hasPrefix(parts[0]) else { return nil }
      rest = rest.dropFirst(parts[0].count)
      var piece = ""
      while let first = rest.first, first != "\"" {
        piece.append(rest.removeFirst())
        if first == "\\", let escaped = rest.first {
          piece.append(escaped)
          rest.removeFirst()
        }
      }
      guard rest.hasPrefix(parts[1]) else { return nil }
      rest = rest.dropFirst(parts[1].count)
      pieces.append(FormatsJSONStrings.decoded(Array("\"\(piece)\"".utf8)[...]))
    }
    return rest == foot ? pieces : nil
  }
}
