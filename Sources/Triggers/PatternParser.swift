/// Reads a pattern in PCRE2 syntax, as far as the prefilter has to understand it.
///
/// What it does not understand is `.anything` where that is safe, and no tree at all where it is not.
struct PatternParser {
  /// A construct that no tree can stand for.
  struct Unsupported: Error {}

  private let pattern: [UInt32]
  private var place = 0
  private var ignoresCase = false

  /// The tree of a pattern; nil when the prefilter cannot serve it.
  static func tree(of pattern: String) -> PatternNode? {
    var parser = PatternParser(pattern: pattern.unicodeScalars.map(\.value))
    guard let node = try? parser.alternatives(), parser.place == parser.pattern.count else { return nil }
    return node
  }

  private init(pattern: [UInt32]) { self.pattern = pattern }

  // MARK: - Reading

  var next: UInt32? { place < pattern.count ? pattern[place] : nil }

  mutating func take() throws(Unsupported) -> UInt32 {
    guard place < pattern.count else { throw Unsupported() }
    defer { place += 1 }
    return pattern[place]
  }

  mutating func take(_ text: StaticString) -> Bool {
    let wanted = text.description.unicodeScalars.map(\.value)
    guard pattern[place...].starts(with: wanted) else { return false }
    place += wanted.count
    return true
  }

  /// Everything up to a sign, which is taken too.
  mutating func take(until end: Unicode.Scalar) throws(Unsupported) -> String {
    var text = String.UnicodeScalarView()
    while true {
      let code = try take()
      if code == end.value { return String(text) }
      text.append(Unicode.Scalar(code) ?? " ")
    }
  }

  // MARK: - The grammar

  private mutating func alternatives() throws(Unsupported) -> PatternNode {
    let outer = ignoresCase
    defer { ignoresCase = outer }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(Unsupported) -> PatternNode {
    var nodes: [PatternNode] = []
    while let code = next, code != 0x7C, code != 0x29 {
      guard let atom = try atom() else { continue }
      switch try quantified(atom) {
      case .sequence(let inner): nodes += inner
      case let node: nodes.append(node)
      }
    }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private mutating func quantified(_ atom: PatternNode) throws(Unsupported) -> PatternNode {
    var node = atom
    while let bounds = bounds() {
      _ = take("?") || take("+")
      node = .repeated(node, least: bounds.0, most: bounds.1)
    }
    return node
  }

  private mutating func bounds() -> (Int, Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let start = place
    guard take("{"), let least = number() else {
      place = start
      return nil
    }
    if take("}") { return (least, least) }
    if take(",") {
      let most = number()
      if take("}") { return (least, most) }
    }
    place = start
    return nil
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let code = next, code >= 0x30, code <= 0x39 {
      value = (value ?? 0) * 10 + Int(code - 0x30)
      place += 1
    }
    return value
  }

  private mutating func atom() throws(Unsupported) -> PatternNode? {
    switch try take() {
    case 0x28: return try group()
    case 0x5B: return .set(try bracket(ignoringCase: ignoresCase))
    case 0x2E: return .set(.all)
    case 0x5E: return .empty
    case 0x24: return .end
    case 0x5C: return try escape()
    case let code: return .set(character(code))
    }
  }

  private func character(_ code: UInt32) -> CodeClass {
    let exact = CodeClass(code...code)
    return ignoresCase ? exact.ignoringCase : exact
  }

  private mutating func group() throws(Unsupported) -> PatternNode? {
    if take("*") { throw Unsupported() }
    guard take("?") else { return try closed() }
    if take("#") {
      _ = try take(until: ")")
      return nil
    }
    if take(":") || take(">") || take("|") { return try closed() }
    if take("=") { return .ahead(try closed(), negative: false) }
    if take("!") { return .ahead(try closed(), negative: true) }
    if take("<=") { return .behind(try closed(), negative: false) }
    if take("<!") { return .behind(try closed(), negative: true) }
    if take("<") || take("P<") {
      _ = try take(until: ">")
      return try closed()
    }
    if take("'") {
      _ = try take(until: "'")
      return try closed()
    }
    if take("(<") {
      // A condition on a group: either branch.
      _ = try take(until: ")")
      let node = try closed()
      if case .alternatives = node { return node }
      return .alternatives([node, .empty])
    }
    return try options()
  }

  private mutating func closed() throws(Unsupported) -> PatternNode {
    let node = try alternatives()
    guard take(")") else { throw Unsupported() }
    return node
  }

  /// `(?i)`, `(?-i)`, `(?i:...)`; conditions, calls and other options are not understood.
  private mutating func options() throws(Unsupported) -> PatternNode? {
    let outer = ignoresCase
    var on = true
    while true {
      switch try take() {
      case 0x2D: on = false
      case 0x69: ignoresCase = on
      case 0x6D, 0x73: break
      case 0x29: return nil
      case 0x3A:
        let node = try closed()
        ignoresCase = outer
        return node
      default: throw Unsupported()
      }
    }
  }

  private mutating func escape() throws(Unsupported) -> PatternNode {
    switch next.flatMap(Unicode.Scalar.init) {
    case "A", "Z", "z", "b", "B", "^":
      let code = try take()
      return code == 0x5E ? .set(character(code)) : code == 0x5A || code == 0x7A ? .end : .empty
    case "K", "G", "Q", "E", "C", nil: throw Unsupported()
    case "k":
      _ = try take()
      guard take("<") else { throw Unsupported() }
      _ = try take(until: ">")
      return .anything
    case "R", "X", "g", "1", "2", "3", "4", "5", "6", "7", "8", "9":
      // A reference can be long, and its number or name follows; only the number is sure to be read right.
      guard let code = next, code >= 0x31, code <= 0x39 else { throw Unsupported() }
      _ = number()
      return .anything
    default:
      let code = try escapedClass(inBrackets: false)
      return .set(ignoresCase ? code.ignoringCase : code)
    }
  }
}
