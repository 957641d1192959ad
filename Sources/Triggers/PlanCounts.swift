/// How many literals plans have, with how many classes and hashes: for so many a table makes room at once.
struct PlanCounts {
  var literals = 0
  var classes = 0
  var hashes = 0

  static func + (a: PlanCounts, b: PlanCounts) -> PlanCounts {
    PlanCounts(literals: a.literals + b.literals, classes: a.classes + b.classes, hashes: a.hashes + b.hashes)
  }
}

extension PlanCounts {
  init(_ signs: PlanSigns) {
    self.init(literals: signs.literals.count, classes: signs.classes.count, hashes: signs.hashes.count)
  }

  /// Reads what `write` wrote.
  init(_ reader: inout PackReader) {
    self.init(literals: reader.count(), classes: reader.count(), hashes: reader.count())
  }

  func write(to writer: inout PackWriter) { for count in [literals, classes, hashes] { writer.count(count) } }
}
