/// Changes the text in an answer that comes in pieces and copies every other byte.
///
/// The same bytes come out wherever the pieces are cut. No event is added, lost or moved: an event whose text ends in
/// what may become a placeholder waits for the next piece of that text, and those behind it wait with it.
package struct StreamRewriter: ~Copyable {
  /// The most bytes of events that wait for the end of a placeholder; then they go as they are.
  package static let mostHeld = 1 << 20

  private var cutter: any UnitCutter
  private var reader: AnswerReader

  /// Makes a rewriter of one answer.
  ///
  /// - Parameters:
  ///   - format: the table.
  ///   - framing: how the answer is cut.
  ///   - traits: what the request says of the answer.
  ///   - mostUnitBytes: the most bytes of one event, line or document; longer ones are an error.
  ///   - makeStream: called once for every text that comes in pieces, and once for every kind of place.
  package init(
    format: WireFormat, framing: Framing, traits: AnswerTraits = AnswerTraits(), mostUnitBytes: Int = 256 << 20,
    makeStream: @escaping MakeTextStream
  ) {
    reader = AnswerReader(
      table: format.answerTable, traits: traits, mostHeld: Self.mostHeld, makeStream: makeStream)
    switch framing {
    case .events: cutter = EventCutter(mostBytes: mostUnitBytes)
    case .lines: cutter = LineCutter(mostBytes: mostUnitBytes)
    case .document: cutter = DocumentCutter(mostBytes: mostUnitBytes)
    case .text: cutter = TextCutter(stream: makeStream(TextPlace(sink: .prose)))
    }
  }

  /// How many positions in restored texts could not be told anew.
  package var staleOffsets: Int { reader.staleOffsets }
  /// How many bytes that could not be read were passed on.
  package var unreadBytes: Int { reader.unreadBytes }

  /// Takes the next bytes and gives what can be sent.
  ///
  /// - Throws: `BodyError` when one unit is longer than the limit.
  package mutating func push(_ piece: [UInt8]) throws(BodyError) -> [UInt8] {
    reader.reserve(piece.count)
    try cutter.push(piece, to: &reader)
    return reader.drain()
  }

  /// Ends the answer, whole or broken off, and gives the rest.
  package mutating func finish() -> [UInt8] {
    cutter.finish(&reader)
    reader.flush()
    return reader.drain()
  }
}
