/// Which characters can stand before a match.
package struct Boundary: Hashable, Sendable {
  var before: CodeSet
  /// Whether a match can begin where the text begins.
  var atStart: Bool

  /// Up to how many characters beyond ASCII a look-behind asks for when it does not just forbid some.
  private static let few = 256

  static let free = Boundary(before: .all, atStart: true)

  func union(_ other: Boundary) -> Boundary {
    Boundary(before: before.union(other.before), atStart: atStart || other.atStart)
  }

  func intersection(_ other: Boundary) -> Boundary {
    if before == .all, atStart { return other }
    if other == .free { return self }
    return Boundary(before: before.intersection(other.before), atStart: atStart && other.atStart)
  }

  /// The bytes that can stand before: the character itself, or any byte that a longer one ends with.
  var bytes: ByteSet {
    var set = before.ascii
    let wide = before.intersection(.beyondASCII)
    if wide.count <= Self.few {
      // A look-behind asks for one of these, so a whole character stands there.
      for range in wide.ranges { for code in range { set.insert(UInt8(0x80 | code & 0x3F)) } }
    } else {
      // Bytes that are no text are seen as the pattern sees them, which is not known here.
      for byte in 0x80...0xFF as ClosedRange<UInt8> { set.insert(byte) }
    }
    return set
  }
}

extension PatternNode {
  /// What can stand before a match of this node.
  var boundary: Boundary {
    switch self {
    case .behind(let node, let negative):
      guard negative else { return Boundary(before: node.endings.most, atStart: node.length.least == 0) }
      guard case .some(let code) = node.single else { return .free }
      return Boundary(before: code.complement.most, atStart: true)
    case .ahead, .set, .anything, .end: return .free
    case .repeated(let node, let least, _): return least > 0 ? node.boundary : .free
    case .alternatives(let nodes):
      return nodes.dropFirst().reduce(nodes.first?.boundary ?? .free) { $0.union($1.boundary) }
    case .sequence(let nodes):
      var boundary = Boundary.free
      for node in nodes {
        boundary = boundary.intersection(node.boundary)
        if !node.isZeroWidth { break }
      }
      return boundary
    }
  }

  /// The one character that this node is; nil when it is something else.
  private var single: CodeClass? {
    switch self {
    case .set(let code): return code
    case .sequence(let nodes): return nodes.count == 1 ? nodes[0].single : nil
    case .alternatives(let nodes):
      var union = CodeClass.none
      for node in nodes {
        // One branch of one character is enough to refuse it.
        if let code = node.single { union = union.union(code) }
      }
      return union
    default: return nil
    }
  }

  /// The characters that this node can end with.
  var endings: CodeClass {
    switch self {
    case .set(let code): return code
    case .alternatives(let nodes): return nodes.reduce(.none) { $0.union($1.endings) }
    case .sequence(let nodes):
      guard let last = nodes.last(where: { !$0.isZeroWidth }), last.length.least > 0 else { return .unknown }
      return last.endings
    case .repeated(let node, let least, _): return least > 0 ? node.endings : .unknown
    default: return .unknown
    }
  }
}
