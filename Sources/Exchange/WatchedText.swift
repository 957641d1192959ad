internal import ModelAPIs
internal import Redaction

/// One text of an answer as it is searched for values: what stood before, and whether that ended inside a JSON string.
struct WatchedText {
  /// A part of the text and the kind that stands for it.
  struct Mask {
    let range: Range<Int>
    let entity: Entity
    let kind: String
    let replacement: [UInt8]
  }

  let watch: AnswerWatch
  let layer: TextLayer
  private var context: [UInt8] = []
  private var isQuoted = false
  private var isEscaped = false

  init(_ watch: AnswerWatch, layer: TextLayer) { (self.watch, self.layer) = (watch, layer) }

  /// Looks at the text that is not decided.
  ///
  /// - Parameters:
  ///   - text: it.
  ///   - decided: how much of it is, as far as placeholders go.
  ///   - placeholders: where they stand.
  ///   - isFinal: whether the text ends here.
  /// - Returns: what is to be masked, and how much is decided.
  /// - Throws: `ScanError` when a match broke off.
  mutating func look(
    at text: borrowing Span<UInt8>, decided: Int, placeholders: [Range<Int>], isFinal: Bool
  ) throws(ScanError) -> (masks: [Mask], decided: Int) {
    var whole = context
    for position in 0..<text.count { whole.append(text[position]) }
    let shift = context.count
    var found = try watch.values(in: whole, isFinal: isFinal)
    for number in found.indices {
      let range = found[number].range
      found[number].range = max(range.lowerBound - shift, 0)..<max(range.upperBound - shift, 0)
    }
    var end = isFinal ? text.count : min(decided, AnswerWatch.safeEnd(of: text))
    for range in found.map(\.range) + placeholders where range.contains(end) { end = range.lowerBound }
    var masks: [Mask] = []
    for finding in found where !finding.range.isEmpty && finding.range.upperBound <= end {
      masks += self.masks(of: finding, in: text)
    }
    advance(over: text, to: end)
    context = Array(whole[..<(shift + end)].suffix(AnswerWatch.contextBytes))
    if isFinal { self = WatchedText(watch, layer: layer) }
    return (masks, end)
  }

  /// The whole text masked, when it could not be searched.
  mutating func all(of text: borrowing Span<UInt8>) -> [Mask] {
    defer {
      advance(over: text, to: text.count)
      context = []
    }
    return runs(0..<text.count, in: text).filter { $0.isQuoted }.map { run in
      Mask(
        range: run.range, entity: Entity(AnswerWatch.unsearched), kind: AnswerWatch.unsearched,
        replacement: Array("[\(AnswerWatch.unsearched)]".utf8))
    }
  }

  private func masks(of finding: Finding, in text: borrowing Span<UInt8>) -> [Mask] {
    runs(finding.range, in: text).map { run in
      // A number becomes a string, so that JSON stays JSON.
      let word = run.isQuoted ? "[\(finding.kind)]" : "\"[\(finding.kind)]\""
      return Mask(range: run.range, entity: finding.entity, kind: finding.kind, replacement: Array(word.utf8))
    }
  }

  /// The parts of a range that lie inside strings, or are numbers; all of it where the text is no JSON.
  private func runs(_ range: Range<Int>, in text: borrowing Span<UInt8>) -> [(range: Range<Int>, isQuoted: Bool)] {
    guard layer == .json else { return [(range, true)] }
    var here = self
    here.advance(over: text, to: range.lowerBound)
    var runs: [(range: Range<Int>, isQuoted: Bool)] = []
    for position in range {
      let before = here.isQuoted
      here.step(text[position])
      let isInside = before && here.isQuoted
      let isNumber = !before && !here.isQuoted && text[position] &- 0x30 < 10
      guard isInside || isNumber else { continue }
      if let last = runs.last, last.range.upperBound == position, last.isQuoted == isInside {
        runs[runs.count - 1].range = last.range.lowerBound..<position + 1
      } else {
        runs.append((position..<position + 1, isInside))
      }
    }
    return runs
  }

  private mutating func advance(over text: borrowing Span<UInt8>, to end: Int) {
    guard layer == .json else { return }
    for position in 0..<end { step(text[position]) }
  }

  private mutating func step(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if isQuoted, byte == 0x5C {
      isEscaped = true
    } else if byte == 0x22 {
      isQuoted.toggle()
    }
  }
}
