/// The scores of one label following another, as vectors over the following label.
struct Transitions {
  static let labels = 7
  /// Added where a label may not follow; no sum of weights makes up for it.
  static let forbidden: Int16 = -30000

  /// By the label before: the scores of the labels after it, and `forbidden` where a name would begin in its middle.
  let following: [SIMD8<Int16>]
  /// The scores of the first label of a sentence.
  let starting: SIMD8<Int16>

  init(_ base: UnsafeRawPointer, _ layout: NameTableLayout) throws(NameTableError) {
    func number(_ at: Int) -> Int16 {
      unsafe Int16(littleEndian: base.loadUnaligned(fromByteOffset: at, as: Int16.self))
    }
    var rows: [SIMD8<Int16>] = []
    for before in 0..<Self.labels {
      var row = SIMD8<Int16>(repeating: Self.forbidden)
      for after in 0..<Self.labels where Self.mayFollow(before, after) {
        row[after] = number(layout.transitions + 2 * (7 * before + after))
      }
      rows.append(row)
    }
    following = rows
    var first = SIMD8<Int16>(repeating: Self.forbidden)
    for label in [0, 1, 3, 5] { first[label] = number(layout.starts + 2 * label) }
    starting = first
    // Within these bounds no sum in sixteen bits is cut off, so that the best path is the exact one.
    for row in rows + [first] {
      for label in 0..<Self.labels where row[label] != Self.forbidden && abs(Int(row[label])) > 1000 {
        throw NameTableError("the score \(row[label]) of a transition is beyond 1000")
      }
    }
  }

  static func mayFollow(_ before: Int, _ after: Int) -> Bool {
    after == 0 || after & 1 == 1 || before == after || before == after - 1
  }
}
