/// A line of a chat: who speaks and when, and what is said, either of which may be empty.
struct ChatLine {
  /// Who speaks; nil when the line does not say.
  var speaker: Range<Int>?
  /// What is said behind the speaker and the time.
  var body: Range<Int>

  /// How long the name of who speaks can be, in bytes.
  private static var longestSpeaker: Int { 36 }

  /// Reads `2026-01-18 10:21 Lin: text`, `[10:21] Lin: text`, `Lin 10:21`, `Lin: text` or a line without a head.
  init(_ line: Range<Int>, in text: borrowing Span<UInt8>) {
    var body = TableReader.content(line, in: text)
    let begin = Self.afterTime(body, in: text)
    let isTimed = begin > body.lowerBound
    body = TableReader.content(begin..<body.upperBound, in: text)
    if let colon = Self.colon(in: body, of: text) {
      self.init(speaker: body.lowerBound..<colon.lowerBound, body: colon.upperBound..<body.upperBound)
      self.body = TableReader.content(self.body, in: text)
      return
    }
    let end = Self.beforeTime(body, in: text)
    let name = TableReader.content(body.lowerBound..<end, in: text)
    let isHead = (isTimed || end < body.upperBound) && !name.isEmpty && name.count <= Self.longestSpeaker
    if isHead, !name.contains(where: { (0x30...0x39).contains(text[$0]) || Self.isStop(at: $0, in: text) }) {
      self.init(speaker: name, body: body.upperBound..<body.upperBound)
    } else {
      self.init(speaker: nil, body: body)
    }
  }

  private init(speaker: Range<Int>?, body: Range<Int>) {
    self.speaker = speaker
    self.body = body
  }

  /// Whether a line can end in a time, told at its last bytes.
  static func canEndInTime(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard line.count > 6, line.count <= 72 else { return false }
    var last = line.upperBound - 1
    while last > line.lowerBound, text[last] <= 0x20 || text[last] == 0x5D || text[last] == 0x29 { last -= 1 }
    return last - line.lowerBound > 4 && isDigit(text[last]) && text[last - 2] == 0x3A && isDigit(text[last - 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a full-width comma or full stop stands at a place.
  private static func isStop(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    guard place + 2 < text.count else { return false }
    return text[place] == 0xEF && text[place + 1] == 0xBC || text[place] == 0xE3 && text[place + 1] == 0x80
  }

  /// Where the colon stands behind who speaks.
  private static func colon(in body: Range<Int>, of text: borrowing Span<UInt8>) -> Range<Int>? {
    let end = min(body.upperBound, body.lowerBound + longestSpeaker)
    for place in body.lowerBound..<end {
      if text[place] == 0x3A {
        // A time's colon is none.
        let isTime = place > body.lowerBound && isDigit(text[place - 1])
        return place > body.lowerBound && !isTime ? place..<place + 1 : nil
      }
      if TableReader.isWideColon(at: place, in: text) { return place > body.lowerBound ? place..<place + 3 : nil }
    }
    return nil
  }

  /// Whether a byte stands in a date or a time, apart from its digits.
  private static func isTimeSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x28, 0x29, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x5B, 0x5D: true
    default: false
    }
  }

  /// Where a date and a time end that begin a line; at its beginning when none does.
  private static func afterTime(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Int {
    var place = line.lowerBound
    var colons = 0
    while place < line.upperBound, isDigit(text[place]) || isTimeSign(text[place]) {
      if text[place] == 0x3A, place > line.lowerBound, isDigit(text[place - 1]) { colons += 1 }
      place += 1
    }
    return colons > 0 && place - line.lowerBound <= 28 ? place : line.lowerBound
  }

  /// Where a date and a time begin that end a line; at its end when none does.
  private static func beforeTime(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Int {
    var place = line.upperBound
    var colons = 0
    while place > line.lowerBound, isDigit(text[place - 1]) || isTimeSign(text[place - 1]) {
      place -= 1
      if text[place] == 0x3A { colons += 1 }
    }
    return colons > 0 && line.upperBound - place <= 28 ? place : line.upperBound
  }
}
