extension PlanSigns {
  /// Writes all that `read` reads.
  ///
  /// - Parameter number: what number a set gets.
  func write(to writer: inout PackWriter, number: (Int) -> Int = { $0 }) {
    writer.list(lefts) { writer, left in
      writer.optional(left) { $1.write(to: &$0, number: number) }
    }
    writer.list(start) { $0.count(number($1)) }
    writer.flag(boundary.atStart)
    writer.list(boundary.before.ranges) { writer, range in
      writer.count(Int(range.lowerBound))
      writer.count(range.count - 1)
    }
    writer.list(literals) { writer, literal in
      writer.count(literal.trigger)
      writer.count(literal.offset)
      writer.number(literal.value)
      writer.count(literal.certain)
      writer.list(classes[literal.classes]) { writer, item in
        writer.count(item.place)
        writer.count(number(item.set))
      }
      for range in [literal.long, literal.short] { writer.list(hashes[range]) { $0.number(UInt64($1)) } }
    }
    writer.list(pairs) { writer, pair in
      writer.count(pair.trigger)
      writer.list(sets[pair.sets]) { $0.count(number($1)) }
    }
  }

  /// Reads what `write` wrote, in place of what stood here.
  mutating func read(from reader: inout PackReader) {
    removeAll()
    for _ in 0..<reader.count() { lefts.append(reader.optional { Left(&$0) }) }
    for _ in 0..<reader.count() { start.append(reader.count()) }
    let atStart = reader.flag()
    let ranges = reader.list { reader in
      let low = UInt32(reader.count())
      return low...low + UInt32(reader.count())
    }
    boundary = Boundary(before: CodeSet(inOrder: ranges), atStart: atStart)
    for _ in 0..<reader.count() { literals.append(literal(&reader)) }
    for _ in 0..<reader.count() {
      let trigger = reader.count()
      let first = sets.count
      for _ in 0..<reader.count() { sets.append(reader.count()) }
      pairs.append(Pair(trigger: trigger, sets: first..<sets.count))
    }
  }

  private mutating func literal(_ reader: inout PackReader) -> Literal {
    var literal = Literal(
      trigger: reader.count(), offset: reader.count(), value: reader.number(), certain: reader.count(),
      classes: 0..<0, long: 0..<0, short: 0..<0)
    let firstClass = classes.count
    for _ in 0..<reader.count() { classes.append((reader.count(), reader.count())) }
    literal.classes = firstClass..<classes.count
    let firstHash = hashes.count
    for _ in 0..<reader.count() { hashes.append(UInt32(truncatingIfNeeded: reader.number())) }
    let middle = hashes.count
    for _ in 0..<reader.count() { hashes.append(UInt32(truncatingIfNeeded: reader.number())) }
    (literal.long, literal.short) = (firstHash..<middle, middle..<hashes.count)
    return literal
  }

  private mutating func removeAll() {
    lefts.removeAll(keepingCapacity: true)
    start.removeAll(keepingCapacity: true)
    literals.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
  }
}

extension PlanSigns.Left {
  /// Reads what `write` wrote.
  init(_ reader: inout PackReader) {
    self.init(least: reader.count(), most: reader.optional { $0.count() }, bytes: reader.count())
  }

  /// Writes all that `init(_:)` reads.
  ///
  /// - Parameter number: what number a set gets.
  func write(to writer: inout PackWriter, number: (Int) -> Int = { $0 }) {
    writer.count(least)
    writer.optional(most) { $0.count($1) }
    writer.count(number(bytes))
  }
}
