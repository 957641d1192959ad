/// Gathers what a table speaks of in one value of an answer.
struct AnswerVisitor: JSONVisitor {
  /// A scalar at a place that the table names.
  struct Hit {
    let path: Int
    /// The scalar without quotes, in the value that was walked.
    let walked: Range<Int>
    let isString: Bool
    /// Its positions in arrays, in `positions`.
    let elements: Range<Int>
    /// The scalar without quotes.
    var range: Range<Int>

    init(path: Int, range: Range<Int>, isString: Bool, elements: Range<Int>) {
      (self.path, walked, self.isString, self.elements, self.range) = (path, range, isString, elements, range)
    }
  }

  /// A text that comes in one piece.
  struct Whole {
    /// Its content, in the value that was walked.
    var range: Range<Int>
    /// The pattern that speaks of it, or -1.
    let rule: Int32
    let elements: Range<Int>
  }

  let table: AnswerTable
  var elements: [Int] = []
  private(set) var hits: [Hit] = []
  private(set) var wholes: [Whole] = []
  private(set) var positions: [Int] = []
  /// Whether there is a position in a text.
  private(set) var hasOffsets = false
  /// How many positions in the request there are.
  private(set) var requestOffsets = 0
  /// What may be another one without anything else being read differently.
  private(set) var holes: [AnswerTemplate.Hole] = []

  init(table: AnswerTable) { self.table = table }

  mutating func reset() {
    hits.removeAll(keepingCapacity: true)
    wholes.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    holes.removeAll(keepingCapacity: true)
    (hasOffsets, requestOffsets) = (false, 0)
    elements.removeAll(keepingCapacity: true)
  }

  /// Turns to another value of the same shape.
  mutating func move(by template: AnswerTemplate, to value: Range<Int>) {
    var hole = 0
    for number in hits.indices { hits[number].range = template.moved(hits[number].walked, &hole, to: value) }
  }

  mutating func key(_ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
    guard !place.isNamed, place.key.count > 4, !isOpaque(place.rule) else { return }
    wholes.append(Whole(range: place.key, rule: -1, elements: 0..<0))
  }

  mutating func string(
    _ range: Range<Int>, hasEscapes: Bool, _ place: JSONPlace, in source: [UInt8]
  ) throws(BodyError) {
    let state = Int(place.state)
    let count = wholes.count
    if table.paths.best[state] < 0 {
      if !isOpaque(place.rule) { wholes.append(Whole(range: range, rule: place.rule, elements: notePositions())) }
    } else {
      let positions = notePositions()
      for path in table.paths.all[state] {
        hits.append(Hit(path: path, range: range, isString: true, elements: positions))
      }
      if table.isWhole[state] { wholes.append(Whole(range: range, rule: place.rule, elements: positions)) }
    }
    if table.isFree[state] {
      holes.append(.init(range: range, isNumber: false, whole: wholes.count > count ? count : -1))
    }
  }

  mutating func number(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
    if table.paths.best[Int(place.state)] < 0 {
      holes.append(.init(range: range, isNumber: true, whole: -1))
    } else {
      scalar(range, place)
    }
  }

  mutating func literal(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
    scalar(range, place)
  }

  private mutating func scalar(_ range: Range<Int>, _ place: JSONPlace) {
    let state = Int(place.state)
    if table.paths.best[state] < 0 { return }
    let positions = notePositions()
    for path in table.paths.all[state] {
      if table.uses[path].isOffset { hasOffsets = true }
      if table.uses[path].isOfRequest { requestOffsets += 1 }
      hits.append(Hit(path: path, range: range, isString: false, elements: positions))
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
    for hit in hits where hit.path == path && areBeside(hit.elements, elements) { return hit }
    return nil
  }

  /// Whether positions are the same, as far as both have them.
  func areBeside(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    for offset in 0..<min(a.count, b.count)
    where positions[a.lowerBound + offset] != positions[b.lowerBound + offset] {
      return false
    }
    return true
  }
}
