/// Where the bytes of a decoded text stand in the source that it was decoded from.
///
/// Between two marks text and source run side by side, or, where their lengths differ, the text is what one escape
/// stands for and cannot be parted.
struct TextMap: Sendable {
  private struct Mark {
    let text: Int
    let source: Int
  }

  private var marks: [Mark] = []

  /// How many marks there are, for `forget`.
  var count: Int { marks.count }

  /// Says where the text from an offset on stands.
  @inline(__always)
  mutating func mark(text: Int, source: Int) { marks.append(Mark(text: text, source: source)) }

  /// Takes back the marks from a number on.
  mutating func forget(from count: Int) { marks.removeSubrange(count...) }

  /// The range of the source that a range of the text came from; whole escapes are taken.
  func source(of range: Range<Int>) -> Range<Int> {
    source(at: range.lowerBound, roundingUp: false)..<source(at: range.upperBound, roundingUp: true)
  }

  /// The runs that a range of the text consists of, in order; an escape is given when the range holds its start.
  func forEachRun(of range: Range<Int>, _ body: (_ text: Range<Int>, _ source: Range<Int>) -> Void) {
    var position = range.lowerBound
    var number = last(before: position)
    while position < range.upperBound {
      let mark = marks[number]
      let next = number + 1 < marks.count ? marks[number + 1] : nil
      let end = min(range.upperBound, next?.text ?? range.upperBound)
      if let next, next.source - mark.source != next.text - mark.text {
        body(position..<end, mark.source..<next.source)
      } else {
        let shift = mark.source - mark.text
        body(position..<end, position + shift..<end + shift)
      }
      position = end
      number += 1
    }
  }

  private func source(at offset: Int, roundingUp: Bool) -> Int {
    let number = last(before: offset)
    let mark = marks[number]
    guard offset > mark.text, number + 1 < marks.count else { return mark.source + (offset - mark.text) }
    let next = marks[number + 1]
    guard next.source - mark.source != next.text - mark.text else { return mark.source + (offset - mark.text) }
    return roundingUp ? next.source : mark.source
  }

  /// The last mark at or before an offset of the text.
  private func last(before offset: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
