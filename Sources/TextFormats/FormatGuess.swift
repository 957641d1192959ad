internal import ModelAPIs

/// Tells a format by the first bytes.
///
/// Text that begins like JSON is looked at until `FormatLimits.guessBytes`, or its end; all other text is text at once.
/// Tables are told by the names of files alone: a sentence has commas too.
struct FormatGuess {
  private(set) var bytes: [UInt8] = []
  private let limits: FormatLimits

  init(limits: FormatLimits) { self.limits = limits }

  /// Takes the next piece; nil when more must be seen.
  mutating func format(adding piece: [UInt8]) -> TextFormat? {
    bytes += piece
    if bytes.count < 3, [0xEF, 0xBB, 0xBF].starts(with: bytes) { return nil }
    guard let first = bytes[start...].first(where: { $0 > 0x20 }) else {
      return bytes.count < FormatLimits.guessBytes ? nil : .text
    }
    guard first == 0x7B || first == 0x5B else { return .text }
    return bytes.count < FormatLimits.guessBytes ? nil : format(isCut: true)
  }

  /// The format when no more comes.
  func end() -> TextFormat {
    guard let first = bytes[start...].first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B else { return .text }
    return format(isCut: false)
  }

  /// Where the text begins behind a byte order mark.
  private var start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// JSON Lines when each whole line is a value, JSON when values follow one another in another way.
  private func format(isCut: Bool) -> TextFormat {
    // So that a later piece of the input cannot change what is said.
    let end = isCut ? min(bytes.count, FormatLimits.guessBytes) : bytes.count
    var lines = 0
    var position = start
    while position < end {
      let lineEnd = bytes[position..<end].firstIndex(of: 0x0A)
      let line = position..<(lineEnd ?? end)
      if bytes[line].contains(where: { $0 > 0x20 }) {
        let isWhole = lineEnd != nil || !isCut
        let isValue = JSONText.holdsValues(bytes, line, isCut: !isWhole, most: 1, mostDepth: limits.mostDepth)
        if !isValue || (!isWhole && lines == 0) {
          lines = 0
          break
        }
        lines += 1
      }
      position = line.upperBound + 1
    }
    if lines > 0 { return .jsonl }
    return JSONText.holdsValues(bytes, start..<end, isCut: isCut, mostDepth: limits.mostDepth) ? .json : .text
  }
}
