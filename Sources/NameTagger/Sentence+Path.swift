internal import CNameTable

extension Sentence {
  /// Finds the labels with the highest sum of scores; of equals, the lowest label before stands.
  ///
  /// The scores of a path are kept relative to those of "no name", which keeps them within sixteen bits; what follows
  /// from given labels is solved on each side of them by itself.
  mutating func solve(_ transitions: Transitions) {
    guard hasGiven else { return solve(0..<count, transitions) }
    var at = 0
    while at < count {
      if unsafe given[at] != Self.free {
        unsafe labels[at] = given[at]
        at += 1
        continue
      }
      var end = at
      while end < count, unsafe given[end] == Self.free { end += 1 }
      solve(at..<end, transitions)
      at = end
    }
  }

  private mutating func solve(_ island: Range<Int>, _ transitions: Transitions) {
    let t = unsafe transitions.following.withUnsafeBufferPointer { $0.baseAddress! }
    var path = unsafe name_scores_add(entry(island.lowerBound, transitions), emissions[island.lowerBound])
    unsafe paths[island.lowerBound] = path
    for i in island.dropFirst() {
      path = name_scores_sub(path, SIMD8(repeating: path[0]))
      let a = unsafe name_scores_max(
        name_scores_add(SIMD8(repeating: path[0]), t[0]), name_scores_add(SIMD8(repeating: path[1]), t[1]))
      let b = unsafe name_scores_max(
        name_scores_add(SIMD8(repeating: path[2]), t[2]), name_scores_add(SIMD8(repeating: path[3]), t[3]))
      let c = unsafe name_scores_max(
        name_scores_add(SIMD8(repeating: path[4]), t[4]), name_scores_add(SIMD8(repeating: path[5]), t[5]))
      let d = unsafe name_scores_max(c, name_scores_add(SIMD8(repeating: path[6]), t[6]))
      path = unsafe name_scores_add(name_scores_max(name_scores_max(a, b), d), emissions[i])
      unsafe paths[i] = path
    }
    readBack(island, transitions)
  }

  /// The scores of the first label of an island, without its own.
  private func entry(_ at: Int, _ transitions: Transitions) -> SIMD8<Int16> {
    if at == 0 { return transitions.starting }
    var row = unsafe transitions.following[Int(given[at - 1])]
    // A given name ends where it ends: nothing continues it.
    for label in [2, 4, 6] { row[label] = Transitions.forbidden }
    return row
  }

  /// Follows the best path from its end.
  private mutating func readBack(_ island: Range<Int>, _ transitions: Transitions) {
    let last = island.upperBound - 1
    let path = unsafe paths[last]
    var final = (0..<Transitions.labels).map { Int(path[$0]) }
    if island.upperBound < count {
      // What is given next is reached as its own beginning, or as no name.
      var next = unsafe Int(given[island.upperBound])
      if next != 0, next & 1 == 0 { next -= 1 }
      for label in 0..<Transitions.labels {
        final[label] += Int(transitions.following[label][next])
      }
    }
    var label = 0
    for other in 1..<Transitions.labels where final[other] > final[label] { label = other }
    unsafe labels[last] = UInt8(label)
    var i = last
    while i > island.lowerBound {
      let want = unsafe Int32(paths[i][label]) - Int32(emissions[i][label])
      let before = unsafe paths[i - 1]
      var found = 0
      if want != Int32(transitions.following[0][label]) {
        found = 1
        while found < Transitions.labels - 1,
          Int32(before[found]) - Int32(before[0])
            + Int32(transitions.following[found][label]) != want
        {
          found += 1
        }
      }
      label = found
      i -= 1
      unsafe labels[i] = UInt8(label)
    }
  }

  /// By how much the labels of a range beat "no name" there, in steps of a weight.
  func margin(_ range: Range<Int>, _ transitions: Transitions) -> Int {
    var sum = 0
    for i in range {
      let e = unsafe emissions[i]
      unsafe sum += Int(e[Int(labels[i])]) - Int(e[0])
    }
    for i in range.lowerBound...range.upperBound where i < count {
      if i == 0 {
        unsafe sum += Int(transitions.starting[Int(labels[0])]) - Int(transitions.starting[0])
        continue
      }
      let before = unsafe Int(labels[i - 1])
      let after = unsafe Int(labels[i])
      let plainBefore = i == range.lowerBound ? before : 0
      let plainAfter = i == range.upperBound ? after : 0
      sum += Int(transitions.following[before][after]) - Int(transitions.following[plainBefore][plainAfter])
    }
    return sum
  }
}
