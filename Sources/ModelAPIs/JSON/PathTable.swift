/// Many patterns as one automaton: a step costs the same however many there are.
struct PathTable: Sendable {
  /// The state in which no pattern can fit any more.
  static let nowhere: Int32 = 0

  /// A table without patterns.
  static let nothing = PathTable([])

  private struct Name {
    let bytes: [UInt8]
    let next: Int32
  }

  private struct Position: Hashable {
    let pattern: Int
    let step: Int
  }

  let root: Int32
  /// For every state, the pattern that fits best, or -1.
  private(set) var best: [Int32] = [-1]
  /// For every state, all patterns that fit, the best first.
  private(set) var all: [[Int]] = [[]]
  private var names: [[Name]] = [[]]
  private var otherKey: [Int32] = [0]
  private var element: [Int32] = [0]

  /// Compiles patterns; of two that fit one place, the one without `**` is the better, then the longer, then the first.
  init(_ patterns: [PathPattern]) {
    var numbers: [Set<Position>: Int32] = [[]: 0]
    var open: [Set<Position>] = []
    let start = Self.closed(Set(patterns.indices.map { Position(pattern: $0, step: 0) }), patterns)
    if start.isEmpty {
      root = 0
      return
    }
    func number(_ positions: Set<Position>) -> Int32 {
      let positions = Self.closed(positions, patterns)
      if let known = numbers[positions] { return known }
      let new = Int32(numbers.count)
      numbers[positions] = new
      open.append(positions)
      return new
    }
    root = number(start)
    while !open.isEmpty {
      let positions = open.removeFirst()
      let moves = Moves(positions, patterns)
      all.append(Self.fitting(positions, patterns))
      best.append(all[all.count - 1].first.map(Int32.init) ?? -1)
      otherKey.append(number(moves.anyKey))
      element.append(number(moves.element))
      names.append(
        moves.keys.sorted { $0.key < $1.key }.map {
          Name(bytes: Array($0.key.utf8), next: number($0.value.union(moves.anyKey)))
        })
    }
  }

  private struct Moves {
    var keys: [String: Set<Position>] = [:]
    var anyKey: Set<Position> = []
    var element: Set<Position> = []

    init(_ positions: Set<Position>, _ patterns: [PathPattern]) {
      for position in positions where position.step < patterns[position.pattern].steps.count {
        let next = Position(pattern: position.pattern, step: position.step + 1)
        switch patterns[position.pattern].steps[position.step] {
        case .key(let key): keys[key, default: []].insert(next)
        case .anyKey: anyKey.insert(next)
        case .anyElement: element.insert(next)
        case .anything:
          anyKey.insert(position)
          element.insert(position)
        }
      }
    }
  }

  /// Also the positions that are reached because `**` may stand for nothing.
  private static func closed(_ positions: Set<Position>, _ patterns: [PathPattern]) -> Set<Position> {
    var out = positions
    for position in positions {
      var step = position.step
      while step < patterns[position.pattern].steps.count, patterns[position.pattern].steps[step] == .anything {
        step += 1
        out.insert(Position(pattern: position.pattern, step: step))
      }
    }
    return out
  }

  private static func fitting(_ positions: Set<Position>, _ patterns: [PathPattern]) -> [Int] {
    func rank(_ number: Int) -> (Int, Int, Int) {
      let pattern = patterns[number]
      return (pattern.isBroad ? 1 : 0, -pattern.steps.count { $0 != .anything }, number)
    }
    return Set(positions.filter { $0.step == patterns[$0.pattern].steps.count }.map(\.pattern))
      .sorted { rank($0) < rank($1) }
  }

  /// The state behind a key, and whether a pattern names it.
  @inline(__always)
  func step(_ state: Int32, key range: Range<Int>, of source: [UInt8]) -> (state: Int32, isNamed: Bool) {
    let state = Int(state)
    for name in names[state] where name.bytes.count == range.count {
      if Self.equal(name.bytes, source, range.lowerBound) { return (name.next, true) }
    }
    return (otherKey[state], false)
  }

  /// The state of an array's elements.
  @inline(__always)
  func element(_ state: Int32) -> Int32 { element[Int(state)] }

  @inline(__always)
  private static func equal(_ name: [UInt8], _ source: [UInt8], _ start: Int) -> Bool {
    for offset in name.indices where name[offset] != source[start + offset] { return false }
    return true
  }
}
