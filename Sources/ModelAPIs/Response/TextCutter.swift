/// Restores text that is not JSON.
struct TextCutter: UnitCutter {
  private var stream: any TextStream
  private var held: [UInt8] = []

  init(stream: any TextStream) { self.stream = stream }

  mutating func push(_ piece: [UInt8], to reader: inout AnswerReader) throws(BodyError) {
    held += piece
    take(isFinal: false, &reader)
  }

  mutating func finish(_ reader: inout AnswerReader) { take(isFinal: true, &reader) }

  private mutating func take(isFinal: Bool, _ reader: inout AnswerReader) {
    var edits: [TextEdit] = []
    let text = held
    let decided = stream.search(text.span, isFinal: isFinal) { edits.append($0) }
    let restored = edits.applied(to: held, 0..<decided)
    reader.pass(restored, 0..<restored.count)
    held.removeFirst(decided)
  }
}
