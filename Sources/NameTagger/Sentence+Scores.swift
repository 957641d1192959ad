internal import CNameTable

extension Sentence {
  /// Adds up the weights of the sixteen features of each character whose label is not given.
  ///
  /// - Parameters:
  ///   - table: the weights.
  ///   - bonus: what every character starts with: the bonus of the labels that begin a name.
  /// - Complexity: linear in the characters, eight searches at each.
  mutating func score(_ table: NameTable, bonus: SIMD8<Int16>) {
    let shapes = table.shapes
    for w in 0..<wordCount {
      let word = unsafe words[w]
      let length = Int(word.length)
      let start = Int(word.start)
      var previous = shapes.edge
      var previousHash: UInt64 = 5
      if w > 0 {
        let other = unsafe words[w - 1]
        previous = ShapeTable.neighbour(other.wordClass, Int(other.length))
        previousHash = other.hash
      }
      var next = shapes.edge
      var nextHash: UInt64 = 6
      if w + 1 < wordCount {
        let other = unsafe words[w + 1]
        next = ShapeTable.neighbour(other.wordClass, Int(other.length))
        nextHash = other.hash
      }
      let here = mix(17, word.hash)
      previousHash = mix(18, previousHash)
      nextHash = mix(19, nextHash)
      for i in 0..<length {
        let at = start + i
        if hasGiven, unsafe given[at] != Self.free { continue }
        let place = i == 0 ? 0 : i == length - 1 ? min(i, 2) : 1
        let bits: UInt64 = (i == 0 ? 1 : 0) | (i == length - 1 ? 2 : 0)
        let slot = ShapeTable.slot(word.wordClass, length, place)
        var sum = bonus
        unsafe sum = name_scores_add_row(sum, shapes.aloneRow(slot))
        unsafe sum = name_scores_add_row(sum, shapes.afterPreviousRow(slot, previous))
        unsafe sum = name_scores_add_row(sum, shapes.beforeNextRow(slot, next))
        let rows = table.rows
        unsafe sum = name_scores_add_row(sum, rows.row(mix(here, bits)))
        unsafe sum = name_scores_add_row(sum, rows.row(mix(mix(previousHash, bits), UInt64(length))))
        unsafe sum = name_scores_add_row(sum, rows.row(mix(mix(nextHash, bits), UInt64(length))))
        unsafe emissions[at] = sum
      }
    }
    for at in 0..<count {
      if hasGiven, unsafe given[at] != Self.free { continue }
      unsafe emissions[at] = addCharacters(emissions[at], at, table)
    }
  }

  /// Adds the features of the characters around a place.
  @inline(__always)
  private func addCharacters(_ start: SIMD8<Int16>, _ at: Int, _ table: NameTable) -> SIMD8<Int16> {
    var sum = start
    let rows = table.rows
    let a = unsafe UInt64(codes[at - 2])
    let b = unsafe UInt64(codes[at - 1])
    let m = unsafe UInt64(codes[at])
    let d = unsafe UInt64(codes[at + 1])
    let e = unsafe UInt64(codes[at + 2])
    unsafe sum = name_scores_add_row(sum, rows.row(feature(6, b, m)))
    unsafe sum = name_scores_add_row(sum, rows.row(feature(7, m, d)))
    unsafe sum = name_scores_add_row(sum, rows.row(feature(8, a, b)))
    unsafe sum = name_scores_add_row(sum, rows.row(feature(9, d, e)))
    unsafe sum = name_scores_add_row(sum, rows.row(feature(10, b, d)))
    for (place, neighbour) in [0, -1, 1, -2, 2].enumerated() {
      unsafe sum = addSingle(sum, at + neighbour, place, table)
    }
    return sum
  }

  /// Adds the weights of one character seen from a place beside it.
  @inline(__always)
  private func addSingle(_ sum: SIMD8<Int16>, _ at: Int, _ place: Int, _ table: NameTable) -> SIMD8<Int16> {
    let number = unsafe Int(numbers[at])
    if number == 0 {
      let hash = unsafe feature(UInt64(place + 1), UInt64(codes[at]))
      return unsafe name_scores_add_row(sum, table.rows.row(hash))
    }
    return unsafe name_scores_add_row(sum, table.characters.weights + (number * CharacterTable.stride + 8 * place))
  }
}
