/// Gathers what a table speaks of in one value of an answer.
struct AnswerVisitor: JSONVisitor {
  /// A scalar at a place that the table names.
  struct Hit {
    let path: Int
    /// The scalar without quotes.
    let range: Range<Int>
    let isString: Bool
    let hasEscapes: Bool
    /// Its positions in arrays, in `positions`.
    let elements: Range<Int>
  }

  /// A text that comes in one piece.
  struct Whole {
    let range: Range<Int>
    let hasEscapes: Bool
    /// The pattern that speaks of it, or -1.
    let rule: Int32
    let elements: Range<Int>
  }

  let table: AnswerTable
  var elements: [Int] = []
  private(set) var hits: [Hit] = []
  private(set) var wholes: [Whole] = []
  private(set) var positions: [Int] = []
  private(set) var offsets = 0

  init(table: AnswerTable) { self.table = table }

  mutating func reset() {
    hits.removeAll(keepingCapacity: true)
    wholes.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
    offsets = 0
  }

  mutating func key(_ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
    guard !place.isNamed, place.key.count > 4, !isOpaque(place.rule) else { return }
    wholes.append(Whole(range: place.key, hasEscapes: place.keyHasEscapes, rule: -1, elements: 0..<0))
  }

  mutating func string(
    _ range: Range<Int>, hasEscapes: Bool, _ place: JSONPlace, in source: [UInt8]
  ) throws(BodyError) {
    let paths = table.paths.all[Int(place.state)]
    if paths.isEmpty {
      if range.count > 4, !isOpaque(place.rule) {
        wholes.append(Whole(range: range, hasEscapes: hasEscapes, rule: place.rule, elements: notePositions()))
      }
      return
    }
    let positions = notePositions()
    // Opaque or text, whichever speaks of the place more closely; what only marks an end says nothing of that.
    let speaking = paths.first { table.uses[$0].isOpaque || table.uses[$0].isText }
    let isOpaque = speaking.map { table.uses[$0].isOpaque } ?? false
    var isWhole = !isOpaque
    for path in paths {
      hits.append(Hit(path: path, range: range, isString: true, hasEscapes: hasEscapes, elements: positions))
      let use = table.uses[path]
      if use.isMark || !use.channels.isEmpty { isWhole = false }
    }
    if isWhole { wholes.append(Whole(range: range, hasEscapes: hasEscapes, rule: place.rule, elements: positions)) }
  }

  mutating func number(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
    scalar(range, place)
  }

  mutating func literal(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
    scalar(range, place)
  }

  private mutating func scalar(_ range: Range<Int>, _ place: JSONPlace) {
    let paths = table.paths.all[Int(place.state)]
    if paths.isEmpty { return }
    let positions = notePositions()
    for path in paths {
      if table.uses[path].isOffset { offsets += 1 }
      hits.append(Hit(path: path, range: range, isString: false, hasEscapes: false, elements: positions))
    }
  }

  private mutating func notePositions() -> Range<Int> {
    let start = positions.count
    positions += elements
    return start..<positions.count
  }

  private func isOpaque(_ rule: Int32) -> Bool { rule >= 0 && table.uses[Int(rule)].isOpaque }

  /// The hit at a place whose positions are those of another text, as far as both have them.
  func hit(_ path: Int, beside elements: Range<Int>) -> Hit? {
    hits.first { hit in
      hit.path == path
        && zip(hit.elements, elements).allSatisfy { positions[$0.0] == positions[$0.1] }
    }
  }
}
