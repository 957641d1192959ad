/// What a request says of the answer that it wants, and where the answer goes.
package struct AnswerTraits: Sendable, Hashable {
  /// Where the upstream is reached from outside.
  package struct Move: Sendable, Hashable {
    /// How an address of the upstream begins, without a slash at its end.
    package var from: [UInt8]
    /// What stands there instead.
    package var to: [UInt8]

    package init(from: [UInt8], to: [UInt8]) { (self.from, self.to) = (from, to) }
  }

  /// Whether the texts are to be the source of JSON, so that a restored value is escaped once more.
  package var isJSON = false
  /// Whether pieces that might be cumulative are known to be incremental.
  package var isIncremental = false
  /// Whether the request was sent with other texts than it came with.
  package var isRedacted = false
  /// The end of the text that the answer continues; empty when it continues none.
  package var prefill: [UInt8] = []
  /// Where the upstream's addresses in the answer are to point.
  package var move: Move?

  /// Says nothing.
  package init() {}

  /// Reads a request; of one that is not JSON nothing is known.
  package init(ofRequest body: [UInt8], format: WireFormat) {
    let table = format.traitTable
    guard table.mayBeMet(by: body) else { return }
    var visitor = TraitVisitor(table)
    var walker = JSONWalker(body, 0..<body.count, table: table.paths, mostDepth: RequestPolicy().mostDepth)
    do { try walker.walkWhole(&visitor) } catch { return }
    isJSON = visitor.met.contains { $0 < table.jsonCount }
    isIncremental = visitor.met.contains { $0 >= table.jsonCount && $0 < table.conditions.count }
    prefill = visitor.prefill
  }
}
