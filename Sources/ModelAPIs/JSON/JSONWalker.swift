/// Walks JSON without building a tree; strict as RFC 8259, and keys of one object must differ unless told otherwise.
///
/// The bytes must be UTF-8 already.
struct JSONWalker {
  struct Frame {
    let isObject: Bool
    let place: JSONPlace
    /// Where its keys begin in `keys`.
    let firstKey: Int
    /// All keys, once there are many.
    var manyKeys: Set<[UInt8]>?
  }

  struct Key {
    let range: Range<Int>
    let hasEscapes: Bool
  }

  /// From how many keys on they are looked up rather than compared one by one.
  private static let manyKeys = 24

  private(set) var source: [UInt8]
  private(set) var end: Int
  let table: PathTable
  let mostDepth: Int
  private let allowsRepeatedKeys: Bool
  private let rule: Int32
  private(set) var position: Int
  private(set) var frames: [Frame] = []
  private var keys: [Key] = []

  /// - Parameter rule: the pattern that speaks of the whole, unless the table has one.
  init(
    _ source: [UInt8], _ range: Range<Int>, table: PathTable, mostDepth: Int, rule: Int32 = -1,
    allowsRepeatedKeys: Bool = false
  ) {
    self.allowsRepeatedKeys = allowsRepeatedKeys
    (self.source, self.table, self.mostDepth, self.rule) = (source, table, mostDepth, rule)
    position = range.lowerBound
    end = range.upperBound
  }

  /// Turns to another source; the memory is used again.
  mutating func begin(_ source: [UInt8], _ range: Range<Int>) {
    self.source = source
    (position, end) = (range.lowerBound, range.upperBound)
    frames.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
  }

  /// Lets go of the source.
  mutating func finish() { source = [] }

  /// Walks one value and the white space around it, up to the end of the range.
  mutating func walkWhole<Visitor: JSONVisitor>(_ visitor: inout Visitor) throws(BodyError) {
    try walk(&visitor)
    if position < end { throw error(.trailingBytes) }
  }

  /// Walks one value and the white space around it.
  mutating func walk<Visitor: JSONVisitor>(_ visitor: inout Visitor) throws(BodyError) {
    let root = table.root
    let own = table.best[Int(root)]
    var place = JSONPlace(key: 0..<0, state: root, rule: own >= 0 ? own : rule)
    skipSpace()
    while true {
      if try open(place, &visitor) {
        place = try nextPlace(&visitor, isFirst: true)
        continue
      }
      // A value is complete; so are the containers that end here.
      while true {
        skipSpace()
        guard let frame = frames.last else { return }
        guard position < end else { throw error(.truncated) }
        let byte = source[position]
        if byte == 0x2C {
          position += 1
          skipSpace()
          place = try nextPlace(&visitor, isFirst: false)
          break
        }
        guard byte == (frame.isObject ? 0x7D : 0x5D) else { throw error(.unexpectedByte) }
        close(&visitor)
      }
    }
  }

  /// Reads a scalar or an empty container, and says false; or opens a container that has content, and says true.
  private mutating func open<Visitor: JSONVisitor>(
    _ place: JSONPlace, _ visitor: inout Visitor
  ) throws(BodyError) -> Bool {
    guard position < end else { throw error(.truncated) }
    let byte = source[position]
    switch byte {
    case 0x22:
      let (range, hasEscapes) = try string()
      try visitor.string(range, hasEscapes: hasEscapes, place, in: source)
      return false
    case 0x7B, 0x5B:
      guard frames.count < mostDepth else { throw error(.tooDeep(limit: mostDepth)) }
      let isObject = byte == 0x7B
      try visitor.open(place, isObject: isObject, in: source)
      frames.append(Frame(isObject: isObject, place: place, firstKey: keys.count))
      if !isObject { visitor.elements.append(-1) }
      position += 1
      skipSpace()
      guard position < end else { throw error(.truncated) }
      if source[position] == (isObject ? 0x7D : 0x5D) {
        close(&visitor)
        return false
      }
      return true
    case 0x2D, 0x30...0x39:
      let range = try number()
      try visitor.number(range, place, in: source)
      return false
    default:
      let range = try literal(byte)
      try visitor.literal(range, place, in: source)
      return false
    }
  }

  private mutating func close<Visitor: JSONVisitor>(_ visitor: inout Visitor) {
    let frame = frames.removeLast()
    if frame.isObject { keys.removeSubrange(frame.firstKey...) } else { visitor.elements.removeLast() }
    visitor.close()
    position += 1
  }

  /// Reads a key and its colon, or counts an element.
  private mutating func nextPlace<Visitor: JSONVisitor>(
    _ visitor: inout Visitor, isFirst: Bool
  ) throws(BodyError) -> JSONPlace {
    let last = frames.count - 1
    let outer = frames[last].place
    guard frames[last].isObject else {
      visitor.elements[visitor.elements.count - 1] += 1
      let state = table.element(outer.state)
      let own = table.best[Int(state)]
      // An element stands under the key of its array.
      return JSONPlace(
        key: outer.key, keyHasEscapes: outer.keyHasEscapes, isMember: false, isNamed: outer.isNamed, state: state,
        rule: own >= 0 ? own : outer.rule)
    }
    guard position < end else { throw error(.truncated) }
    guard source[position] == 0x22 else { throw error(.unexpectedByte) }
    let start = position
    let (range, hasEscapes) = try string()
    let key = Key(range: range, hasEscapes: hasEscapes)
    if !allowsRepeatedKeys, isRepeated(key, in: last) {
      position = start
      throw error(.duplicateKey)
    }
    keys.append(key)
    skipSpace()
    guard position < end else { throw error(.truncated) }
    guard source[position] == 0x3A else { throw error(.unexpectedByte) }
    position += 1
    skipSpace()
    let step: (state: Int32, isNamed: Bool)
    if hasEscapes {
      let decoded = JSONUnescape.decode(source, range)
      step = table.step(outer.state, key: 0..<decoded.count, of: decoded)
    } else {
      step = table.step(outer.state, key: range, of: source)
    }
    let own = table.best[Int(step.state)]
    let place = JSONPlace(
      key: range, keyHasEscapes: hasEscapes, isMember: true, isNamed: step.isNamed, state: step.state,
      rule: own >= 0 ? own : outer.rule)
    try visitor.key(place, in: source)
    return place
  }

  private mutating func isRepeated(_ key: Key, in frame: Int) -> Bool {
    let first = frames[frame].firstKey
    if frames[frame].manyKeys != nil {
      return !(frames[frame].manyKeys?.insert(JSONUnescape.decode(source, key.range)).inserted ?? true)
    }
    if keys.count - first >= Self.manyKeys {
      var all = Set(keys[first...].map { JSONUnescape.decode(source, $0.range) })
      let isNew = all.insert(JSONUnescape.decode(source, key.range)).inserted
      frames[frame].manyKeys = all
      return !isNew
    }
    for other in keys[first...] {
      if key.hasEscapes || other.hasEscapes {
        if JSONUnescape.decode(source, key.range) == JSONUnescape.decode(source, other.range) { return true }
      } else if key.range.count == other.range.count, isEqual(key.range, other.range) {
        return true
      }
    }
    return false
  }

  private func isEqual(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    for offset in 0..<a.count where source[a.lowerBound + offset] != source[b.lowerBound + offset] { return false }
    return true
  }

  /// Moves to a byte, for the parts in other files.
  mutating func move(to place: Int) { position = place }

  @inline(__always)
  private mutating func skipSpace() {
    while position < end {
      let byte = source[position]
      guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }
}
