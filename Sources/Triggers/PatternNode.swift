/// What a pattern matches, as far as the prefilter has to know: never less than PCRE2 would match.
indirect enum PatternNode: Sendable {
  /// One character.
  case set(CodeClass)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// From `least` to `most` times; nil has no end.
  case repeated(PatternNode, least: Int, most: Int?)
  /// Looks to the left of its place.
  case behind(PatternNode, negative: Bool)
  /// Looks to the right of its place.
  case ahead(PatternNode, negative: Bool)
  /// The end of the text or, it may be, of a line.
  case end
  /// Any text, also none: a back reference for example.
  case anything

  static let empty = PatternNode.sequence([])

  /// The nodes of a sequence, or the node itself.
  var sequence: [PatternNode] { if case .sequence(let nodes) = self { nodes } else { [self] } }

  /// Whether it takes no part of the text.
  var isZeroWidth: Bool {
    switch self {
    case .behind, .ahead, .end: true
    case .sequence(let nodes), .alternatives(let nodes): nodes.allSatisfy(\.isZeroWidth)
    case .repeated(let node, _, let most): most == 0 || node.isZeroWidth
    case .set, .anything: false
    }
  }

  /// The fewest and most bytes that it matches; nil has no end.
  var length: (least: Int, most: Int?) {
    switch self {
    case .behind, .ahead, .end: return (0, 0)
    case .anything: return (0, nil)
    case .set(let code):
      guard let first = code.most.ranges.first, let last = code.most.ranges.last else { return (1, 4) }
      return (Self.width(first.lowerBound), Self.width(last.upperBound))
    case .sequence(let nodes):
      return nodes.reduce((0, 0)) { sum, node in
        let (least, most) = node.length
        return (sum.0 + least, sum.1.flatMap { sum in most.map { sum + $0 } })
      }
    case .alternatives(let nodes):
      let lengths = nodes.map(\.length)
      let most = lengths.reduce(0 as Int?) { sum, length in sum.flatMap { sum in length.most.map { max(sum, $0) } } }
      return (lengths.map(\.least).min() ?? 0, most)
    case .repeated(let node, let least, let most):
      let length = node.length
      return (length.least * least, length.most.flatMap { one in most.map { one * $0 } })
    }
  }

  static func width(_ code: UInt32) -> Int { code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4 }

  /// Every byte that can stand in what it matches.
  var bytes: ByteSet {
    switch self {
    case .behind, .ahead, .end: return .none
    case .anything: return .all
    case .set(let code):
      return Lane.of(code.most).reduce(.none) { $1.sets.reduce($0) { $0.union($1) } }
    case .sequence(let nodes), .alternatives(let nodes): return nodes.reduce(.none) { $0.union($1.bytes) }
    case .repeated(let node, _, _): return node.bytes
    }
  }
}
