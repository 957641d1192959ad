/// What a request says of the answer that it wants.
package struct AnswerTraits: Sendable, Hashable {
  /// Whether the texts are to be the source of JSON, so that a restored value is escaped once more.
  package var isJSON = false
  /// Whether pieces that might be cumulative are known to be incremental.
  package var isIncremental = false

  /// Says nothing.
  package init() {}

  /// Reads a request; of one that is not JSON nothing is known.
  package init(ofRequest body: [UInt8], format: WireFormat) {
    if format.jsonAnswers.isEmpty && format.incrementalAnswers.isEmpty { return }
    var visitor = ConditionVisitor(conditions: format.jsonAnswers + format.incrementalAnswers)
    var walker = JSONWalker(
      body, 0..<body.count, table: PathTable(visitor.conditions.map(\.path)), mostDepth: RequestPolicy().mostDepth)
    do { try walker.walkWhole(&visitor) } catch { return }
    isJSON = visitor.met.contains { $0 < format.jsonAnswers.count }
    isIncremental = visitor.met.contains { $0 >= format.jsonAnswers.count }
  }

  private struct ConditionVisitor: JSONVisitor {
    let conditions: [AnswerCondition]
    var elements: [Int] = []
    var met: Set<Int> = []

    init(conditions: [AnswerCondition]) { self.conditions = conditions }

    mutating func string(
      _ range: Range<Int>, hasEscapes: Bool, _ place: JSONPlace, in source: [UInt8]
    ) throws(BodyError) {
      note(range, place, source)
    }

    mutating func literal(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
      note(range, place, source)
    }

    private mutating func note(_ range: Range<Int>, _ place: JSONPlace, _ source: [UInt8]) {
      guard place.isNamed, place.rule >= 0, conditions[Int(place.rule)].isMet(by: source[range]) else { return }
      met.insert(Int(place.rule))
    }
  }
}
