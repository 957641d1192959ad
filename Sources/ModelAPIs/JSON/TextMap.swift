/// Where the bytes of a decoded text stand in the source that it was decoded from.
///
/// It consists of runs. In a run every step of some bytes of the text came from a step of some bytes of the source: one
/// from one in plain text, three from six where `\u5f20` follows on `\u4e09`. A step cannot be parted.
struct TextMap: Sendable {
  private struct Run {
    let text: Int
    let source: Int
    let textStep: Int32
    let sourceStep: Int32
  }

  private var runs: [Run] = []
  /// Where the last run ends.
  private var textEnd = -1
  private var sourceEnd = -1

  /// How many runs there are, for `forget`.
  var count: Int { runs.count }

  /// Says where the next bytes of the text come from.
  ///
  /// - Parameters:
  ///   - text: where they stand; behind all that was added before.
  ///   - source: what they came from.
  ///   - steps: how many steps they consist of.
  @inline(__always)
  mutating func add(text: Range<Int>, source: Range<Int>, steps: Int) {
    if steps == 0 { return }
    let (textStep, sourceStep) = (Int32(text.count / steps), Int32(source.count / steps))
    if text.lowerBound != textEnd || source.lowerBound != sourceEnd || runs.isEmpty
      || runs[runs.count - 1].textStep != textStep || runs[runs.count - 1].sourceStep != sourceStep
    {
      runs.append(
        Run(text: text.lowerBound, source: source.lowerBound, textStep: textStep, sourceStep: sourceStep))
    }
    (textEnd, sourceEnd) = (text.upperBound, source.upperBound)
  }

  /// Takes back the runs from a number on.
  mutating func forget(from count: Int) {
    runs.removeSubrange(count...)
    // What comes next begins a run of its own.
    (textEnd, sourceEnd) = (-1, -1)
  }

  /// The range of the source that a range of the text came from; whole steps are taken.
  func source(of range: Range<Int>) -> Range<Int> {
    let lower = source(at: range.lowerBound, roundingUp: false)
    return lower..<max(lower, source(at: range.upperBound, roundingUp: true))
  }

  /// The runs that a range of the text consists of, in order; no step may be parted by its ends.
  func forEachRun(of range: Range<Int>, _ body: (_ text: Range<Int>, _ source: Range<Int>, _ steps: Int) -> Void) {
    var position = range.lowerBound
    var number = last(before: position)
    while position < range.upperBound {
      let run = runs[number]
      let end = min(range.upperBound, number + 1 < runs.count ? runs[number + 1].text : range.upperBound)
      let steps = (end - position) / Int(run.textStep)
      let start = run.source + (position - run.text) / Int(run.textStep) * Int(run.sourceStep)
      body(position..<end, start..<start + steps * Int(run.sourceStep), steps)
      position = end
      number += 1
    }
  }

  private func source(at offset: Int, roundingUp: Bool) -> Int {
    let run = runs[last(before: roundingUp ? offset - 1 : offset)]
    let (steps, rest) = (offset - run.text).quotientAndRemainder(dividingBy: Int(run.textStep))
    return run.source + (steps + (roundingUp && rest > 0 ? 1 : 0)) * Int(run.sourceStep)
  }

  /// The last run that begins at or before an offset of the text.
  private func last(before offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
