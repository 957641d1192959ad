/// Every issued code by its symbols: tells which codes a text can still become.
///
/// A branch ends as soon as only one code is left on it, so there are few nodes a code.
struct CodeTrie {
  private struct Node {
    var symbol: UInt8
    var child: Int32 = -1
    var sibling: Int32 = -1
    /// The code that ends here or, in a node without children, the only one left on this branch.
    var record: Int32 = -1
  }

  /// A place in the walk: a node, and how many symbols have been read.
  struct Cursor {
    fileprivate var node: Int32
    fileprivate(set) var depth: Int
  }

  private var nodes = [Node(symbol: 0)]
  /// The symbols of all codes, one code after another.
  private var symbols: [UInt8] = []
  /// Where the code of a number begins in `symbols`, and where the last one ends.
  private var starts: [Int32] = [0]
  /// The nodes of the first symbols.
  private var roots = [Int32](repeating: -1, count: 128)

  var start: Cursor { Cursor(node: 0, depth: 0) }

  /// Adds a code, which gets the next number from 0.
  mutating func insert(_ code: [UInt8]) {
    symbols += code
    starts.append(Int32(symbols.count))
    place(Int32(starts.count - 2), from: 0, depth: 0)
  }

  @inline(__always)
  private func length(_ record: Int32) -> Int { Int(starts[Int(record) + 1] - starts[Int(record)]) }

  @inline(__always)
  private func symbol(_ record: Int32, _ depth: Int) -> UInt8 { symbols[Int(starts[Int(record)]) + depth] }

  private mutating func place(_ record: Int32, from origin: Int32, depth: Int) {
    var node = origin
    var depth = depth
    while true {
      if depth == length(record) {
        let resident = nodes[Int(node)].record
        nodes[Int(node)].record = record
        if resident >= 0, length(resident) > depth { place(resident, from: node, depth: depth) }
        return
      }
      if let next = child(of: node, symbol(record, depth)) {
        node = next
        depth += 1
        let resident = nodes[Int(node)].record
        // A branch that was ended early is drawn out by the code that shares it.
        if resident >= 0, nodes[Int(node)].child < 0, length(resident) > depth {
          nodes[Int(node)].record = -1
          append(to: node, symbol: symbol(resident, depth), record: resident)
        }
      } else {
        append(to: node, symbol: symbol(record, depth), record: record)
        return
      }
    }
  }

  private mutating func append(to node: Int32, symbol: UInt8, record: Int32) {
    nodes.append(Node(symbol: symbol, sibling: nodes[Int(node)].child, record: record))
    nodes[Int(node)].child = Int32(nodes.count - 1)
    if node == 0 { roots[Int(symbol & 0x7F)] = Int32(nodes.count - 1) }
  }

  private func child(of node: Int32, _ symbol: UInt8) -> Int32? {
    if node == 0 { return roots[Int(symbol & 0x7F)] < 0 ? nil : roots[Int(symbol & 0x7F)] }
    var next = nodes[Int(node)].child
    while next >= 0 {
      if nodes[Int(next)].symbol == symbol { return next }
      next = nodes[Int(next)].sibling
    }
    return nil
  }

  /// Where a symbol leads; nil when no code goes on with it.
  func step(_ cursor: Cursor, _ symbol: UInt8) -> Cursor? {
    if let next = child(of: cursor.node, symbol) { return Cursor(node: next, depth: cursor.depth + 1) }
    let node = nodes[Int(cursor.node)]
    // Nearly every branch has one code left from its third symbol on.
    guard node.child < 0, node.record >= 0 else { return nil }
    return cursor.depth < length(node.record) && self.symbol(node.record, cursor.depth) == symbol
      ? Cursor(node: cursor.node, depth: cursor.depth + 1) : nil
  }

  /// The code that ends here.
  func record(_ cursor: Cursor) -> Int? {
    let record = nodes[Int(cursor.node)].record
    return record >= 0 && length(record) == cursor.depth ? Int(record) : nil
  }

  /// The code that ends here when what follows in a text is the rest of the only code left, as it was issued.
  func rest(of cursor: Cursor, in text: borrowing Span<UInt8>, at start: Int) -> (end: Int, record: Int)? {
    let node = nodes[Int(cursor.node)]
    guard node.child < 0, node.record >= 0 else { return nil }
    var symbol = Int(starts[Int(node.record)]) + cursor.depth
    let last = Int(starts[Int(node.record) + 1])
    guard last - symbol <= text.count - start else { return nil }
    var place = start
    while symbol < last {
      guard text[place] == symbols[symbol] else { return nil }
      place &+= 1
      symbol &+= 1
    }
    return (place, Int(node.record))
  }

  /// Whether a longer code goes on from here.
  func continues(_ cursor: Cursor) -> Bool {
    let node = nodes[Int(cursor.node)]
    return node.child >= 0 || (node.record >= 0 && length(node.record) > cursor.depth)
  }

  /// The first symbols of all codes.
  var firstSymbols: [UInt8] {
    var out: [UInt8] = []
    var next = nodes[0].child
    while next >= 0 {
      out.append(nodes[Int(next)].symbol)
      next = nodes[Int(next)].sibling
    }
    return out
  }
}
