/// The lines of a text in which characters are written as `\u5f20`, decoded, with a map back to the bytes that were
/// written.
///
/// So what a program logged as JSON, or quoted from it, is found where the text is read without its structure.
struct EscapeDecoded {
  /// A part of `bytes` and where it came from; of the same length, or what one escape stands for.
  private struct Run {
    var start: Int
    var origin: Range<Int>
  }

  /// The decoded lines; a blank line stands between two that do not follow one another.
  private(set) var bytes: [UInt8] = []
  private var runs: [Run] = []
  /// Where groups of lines that follow one another end in `bytes`.
  private var groups: [Int] = []

  /// Decodes the lines; nil when there is no such escape.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init?(_ text: borrowing Span<UInt8>) {
    var place = 0
    var last = -1
    while true {
      // Nearly all of a text has no escape: only lines with one are copied.
      let slash = text.firstIndex(of: 0x5C, from: place)
      guard slash < text.count else { break }
      guard Self.escape(text, at: slash) != nil else {
        place = slash + 1
        while place < text.count, text[place] == 0x5C, Self.escape(text, at: place) == nil { place += 1 }
        continue
      }
      var start = slash
      while start > 0, start > last, text[start - 1] != 0x0A { start -= 1 }
      let end = text.firstIndex(of: 0x0A, from: slash)
      if start != last, !bytes.isEmpty {
        groups.append(bytes.count)
        append(start..<start, as: [0x0A])
      }
      append(start..<end, of: text)
      last = min(end + 1, text.count)
      append(end..<last, as: [0x0A])
      place = last
    }
    if bytes.isEmpty { return nil }
    groups.append(bytes.count)
  }

  private mutating func append(_ line: Range<Int>, of text: borrowing Span<UInt8>) {
    var copied = line.lowerBound
    while true {
      let slash = min(line.upperBound, text.firstIndex(of: 0x5C, from: copied))
      if slash > copied {
        runs.append(Run(start: bytes.count, origin: copied..<slash))
        text.append(copied..<slash, to: &bytes)
      }
      if slash == line.upperBound { return }
      if let (scalar, end) = Self.escape(text, at: slash) {
        append(slash..<end, as: Array(String(scalar).utf8))
        copied = end
      } else {
        var end = slash + 1
        while end < line.upperBound, text[end] == 0x5C, Self.escape(text, at: end) == nil { end += 1 }
        runs.append(Run(start: bytes.count, origin: slash..<end))
        text.append(slash..<end, to: &bytes)
        copied = end
      }
    }
  }

  private mutating func append(_ origin: Range<Int>, as new: [UInt8]) {
    runs.append(Run(start: bytes.count, origin: origin))
    bytes += new
  }

  /// Where a range of `bytes` stands in the text, whole escapes taken; nil when it lies in no group of lines.
  ///
  /// - Complexity: O(log *n*) in the number of escapes.
  func original(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    let end = groups[groups.partition { $0 <= range.lowerBound }]
    guard range.upperBound <= end else { return nil }
    let first = origin(range.lowerBound).lowerBound
    let last = origin(range.upperBound - 1).upperBound
    return first < last ? first..<last : nil
  }

  /// The findings of `bytes` at their places in the text; what is written in escapes is compared as it is written.
  func moved(_ findings: [Finding]) -> [Finding] {
    findings.compactMap { finding in
      guard let range = original(finding.range) else { return nil }
      var finding = finding
      if range.count != finding.range.count { finding.canonical = .text }
      finding.range = range
      return finding
    }
  }

  /// The bytes that one byte stands for.
  private func origin(_ offset: Int) -> Range<Int> {
    let number = runs.partition { $0.start <= offset } - 1
    let run = runs[number]
    let length = (number + 1 < runs.count ? runs[number + 1].start : bytes.count) - run.start
    if length != run.origin.count { return run.origin }
    let place = run.origin.lowerBound + offset - run.start
    return place..<place + 1
  }

  /// What an escape stands for, behind at most `mostSlashes` backslashes, and where it ends; nil when it is none, or stands for
  /// half a character or a control character.
  private static func escape(_ text: borrowing Span<UInt8>, at place: Int) -> (Unicode.Scalar, Int)? {
    guard let (unit, end) = codeUnit(text, at: place) else { return nil }
    if unit & 0xFC00 == 0xD800 {
      guard let (low, lowEnd) = codeUnit(text, at: end), low & 0xFC00 == 0xDC00 else { return nil }
      return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF).map { ($0, lowEnd) }
    }
    guard unit >= 0x20, let scalar = Unicode.Scalar(unit) else { return nil }
    return (scalar, end)
  }

  private static func codeUnit(_ text: borrowing Span<UInt8>, at start: Int) -> (UInt32, Int)? {
    var place = start
    while place < text.count, place - start <= mostSlashes, text[place] == 0x5C { place += 1 }
    guard place > start, place - start <= mostSlashes, place + 4 < text.count, text[place] == 0x75 else { return nil }
    var unit: UInt32 = 0
    for offset in 1...4 {
      guard let digit = PlaceholderUnit.hex(text[place + offset]) else { return nil }
      unit = unit << 4 | digit
    }
    return (unit, place + 5)
  }

  /// How many backslashes can stand before one escape: JSON five times inside JSON has 31.
  private static let mostSlashes = 32
}
