/// Finds what is to be replaced in the text of one channel.
package protocol TextStream {
  /// Looks at text of the channel, from the first byte that is not decided yet.
  ///
  /// - Parameters:
  ///   - text: decoded once: with the layer `.json` it is still JSON's source.
  ///   - isFinal: whether the channel ends with it.
  ///   - replace: gets each replacement in order; with the layer `.json` it is escaped for JSON once.
  /// - Returns: how many bytes are decided.
  mutating func search(_ text: borrowing Span<UInt8>, isFinal: Bool, _ replace: (TextEdit) -> Void) -> Int

  /// Goes on behind a text that the client has already.
  ///
  /// - Returns: how many bytes of it are decided; what follows may go on with the others.
  mutating func begin(after text: borrowing Span<UInt8>) -> Int

  /// Says that the first bytes of the text were decided before, in a piece that this one repeats: what is counted there
  /// was counted.
  mutating func repeats(_ count: Int)

  /// Whether the last search found something that it left in place.
  var hasLeft: Bool { get }
}

extension TextStream {
  package mutating func begin(after text: borrowing Span<UInt8>) -> Int { search(text, isFinal: false) { _ in } }
  package mutating func repeats(_ count: Int) {}
  package var hasLeft: Bool { false }
}

/// What a restorer must know of the text that it is for.
package struct TextPlace: Sendable, Hashable {
  package var sink: Sink
  package var layer: TextLayer

  package init(sink: Sink, layer: TextLayer = .plain) { (self.sink, self.layer) = (sink, layer) }
}

/// Makes the search of one text.
package typealias MakeTextStream = (TextPlace) -> any TextStream
