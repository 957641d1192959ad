internal import CNameTable

extension Sentence {
  /// Adds up the weights of the sixteen features of each character whose label is not given.
  ///
  /// - Parameters:
  ///   - table: the weights.
  ///   - bonus: what every character starts with: the bonus of the labels that begin a name.
  /// - Complexity: linear in the characters.
  func score(_ table: NameTable, bonus: SIMD8<Int16>) {
    scoreWords(table, bonus: bonus)
    let rows = table.rows
    // Four neighbouring pairs at a time: each was looked up once for all the places that see it.
    var twoBefore = unsafe pairMemo.entry(codes[-2], codes[-1], table)[2]
    var entry = unsafe pairMemo.entry(codes[-1], codes[0], table)
    var before = unsafe (entry[0], entry[2])
    unsafe entry = pairMemo.entry(codes[0], codes[1], table)
    var here = unsafe (entry[0], entry[1], entry[2])
    for at in 0..<count {
      unsafe entry = pairMemo.entry(codes[at + 1], codes[at + 2], table)
      if unsafe !hasGiven || given[at] == Self.free {
        var sum = unsafe emissions[at] &+ before.0 &+ here.1 &+ twoBefore &+ entry[3]
        unsafe sum = name_scores_add_row(sum, rows.row(feature(10, UInt64(codes[at - 1]), UInt64(codes[at + 1]))))
        unsafe emissions[at] = sum
      }
      twoBefore = before.1
      before = (here.0, here.2)
      here = unsafe (entry[0], entry[1], entry[2])
    }
  }

  /// Adds the features of the words.
  private func scoreWords(_ table: NameTable, bonus: SIMD8<Int16>) {
    let shapes = table.shapes
    for w in 0..<wordCount {
      let word = unsafe words[w]
      let length = Int(word.length)
      let start = Int(word.start)
      var previous = shapes.edge
      var previousHash: UInt64 = 5
      var previousLength = 1
      if w > 0 {
        let other = unsafe words[w - 1]
        previousLength = Int(other.length)
        previous = ShapeTable.neighbour(other.wordClass, previousLength)
        previousHash = other.hash
      }
      var next = shapes.edge
      var nextHash: UInt64 = 6
      var nextLength = 1
      if w + 1 < wordCount {
        let other = unsafe words[w + 1]
        nextLength = Int(other.length)
        next = ShapeTable.neighbour(other.wordClass, nextLength)
        nextHash = other.hash
      }
      for i in 0..<length {
        let at = start + i
        if hasGiven, unsafe given[at] != Self.free { continue }
        let place = i == 0 ? 0 : i == length - 1 ? min(i, 2) : 1
        let slot = ShapeTable.slot(word.wordClass, length, place)
        var sum = bonus
        unsafe sum = name_scores_add_row(sum, shapes.aloneRow(slot))
        unsafe sum = name_scores_add_row(sum, shapes.afterPreviousRow(slot, previous))
        unsafe sum = name_scores_add_row(sum, shapes.beforeNextRow(slot, next))
        unsafe emissions[at] = sum
      }
      addWord(word, table, (previousHash, previousLength), (nextHash, nextLength))
    }
  }

  /// Adds the features that see a word and the words beside it by name.
  @inline(__always)
  private func addWord(
    _ word: Word, _ table: NameTable, _ previous: (hash: UInt64, length: Int), _ next: (hash: UInt64, length: Int)
  ) {
    let length = Int(word.length)
    let start = Int(word.start)
    let rows = table.rows
    let own = unsafe wordMemo.entry(word.hash, length, rows)
    for i in 0..<length where unsafe !hasGiven || given[start + i] == Self.free {
      let place = i == 0 ? 0 : i == length - 1 ? 2 : 1
      unsafe emissions[start + i] = name_scores_add_row(emissions[start + i], own + WordMemo.own(place))
    }
    if length <= 2 {
      let before = unsafe wordMemo.entry(previous.hash, previous.length, rows)
      for i in 0..<length where unsafe !hasGiven || given[start + i] == Self.free {
        unsafe emissions[start + i] = name_scores_add_row(emissions[start + i], before + WordMemo.behind(length, i))
      }
      let behind = unsafe wordMemo.entry(next.hash, next.length, rows)
      for i in 0..<length where unsafe !hasGiven || given[start + i] == Self.free {
        unsafe emissions[start + i] = name_scores_add_row(emissions[start + i], behind + WordMemo.before(length, i))
      }
      return
    }
    let previousHash = mix(18, previous.hash)
    let nextHash = mix(19, next.hash)
    for i in 0..<length where unsafe !hasGiven || given[start + i] == Self.free {
      let bits: UInt64 = (i == 0 ? 1 : 0) | (i == length - 1 ? 2 : 0)
      var sum = unsafe emissions[start + i]
      unsafe sum = name_scores_add_row(sum, rows.row(mix(mix(previousHash, bits), UInt64(length))))
      unsafe sum = name_scores_add_row(sum, rows.row(mix(mix(nextHash, bits), UInt64(length))))
      unsafe emissions[start + i] = sum
    }
  }
}
