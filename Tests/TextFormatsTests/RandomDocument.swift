/// A document with planted values, known piece by piece.
struct RandomDocument {
  /// A piece: what stays, or a value in some spelling.
  enum Piece {
    case kept([UInt8])
    case value(spelled: [UInt8], plain: String)
    /// A number, which has no quotation marks until it is a placeholder.
    case number(String, quote: String)
  }

  private(set) var pieces: [Piece] = []
  private var state: UInt64
  private let lineEnd: String

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    lineEnd = seed % 2 == 0 ? "\n" : "\r\n"
  }

  var bytes: [UInt8] {
    pieces.flatMap { piece in
      switch piece {
      case .kept(let bytes): bytes
      case .value(let spelled, _): spelled
      case .number(let digits, _): Array(digits.utf8)
      }
    }
  }

  /// Whether a redacted document is the same but for placeholders in the places of the values.
  func isKept(in sent: [UInt8]) -> Bool {
    var rest = sent[...]
    for piece in pieces {
      switch piece {
      case .kept(let bytes):
        guard rest.starts(with: bytes) else { return false }
        rest = rest.dropFirst(bytes.count)
      case .value: if !dropPlaceholder(&rest) { return false }
      case .number(_, let quote):
        guard drop(quote, from: &rest), dropPlaceholder(&rest), drop(quote, from: &rest) else { return false }
      }
    }
    return rest.isEmpty
  }

  private func drop(_ text: String, from rest: inout ArraySlice<UInt8>) -> Bool {
    defer { rest = rest.dropFirst(text.utf8.count) }
    return rest.starts(with: text.utf8)
  }

  private func dropPlaceholder(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: rest.prefix(60), as: UTF8.self)
    guard let match = text.prefixMatch(of: #/[A-Z_]+-[0-9A-Z]{8}(-[0-9A-Z]{2,4}(?![0-9A-Za-z]))?/#) else {
      return false
    }
    rest = rest.dropFirst(match.0.utf8.count)
    return true
  }

  private mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % bound
  }

  private mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }

  private mutating func keep(_ text: String) { pieces.append(.kept(Array(text.utf8))) }

  private mutating func plainValue() -> String {
    let tail = String(10_000_000 + below(9_999_999))
    switch below(4) {
    case 0: return "138" + tail
    case 1: return "u\(below(90))@example.com"
    case 2: return "11010519491231002X"
    default: return "AKIA" + String((0..<16).map { _ in pick(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")) })
    }
  }

  // MARK: JSON

  /// A JSON value; `layers` is how often strings are escaped.
  mutating func json(depth: Int = 0, layers: Int = 1) {
    func space(_ document: inout RandomDocument) {
      if layers == 1, document.below(3) == 0 { document.keep(document.pick([" ", "\t", "  "])) }
    }
    let quote = Self.escaped("\"", layers - 1)
    switch below(depth > 3 ? 5 : 8) {
    case 0: keep(pick(["-0.50e+7", "1e400", "true", "null", "1234", "[]", "{}"]))
    case 1: pieces.append(.number("138" + String(10_000_000 + below(9_999_999)), quote: quote))
    case 2, 3, 4: string(layers: layers)
    case 5:
      keep("[")
      for number in 0..<below(4) {
        if number > 0 { keep(",") }
        space(&self)
        json(depth: depth + 1, layers: layers)
      }
      keep("]")
    case 6 where layers < 3:
      keep(quote + "[")
      json(depth: depth + 1, layers: layers + 1)
      keep("]" + quote)
    default:
      keep("{")
      for number in 0..<below(4) {
        if number > 0 { keep(",") }
        space(&self)
        keep(quote + "k\(number)" + quote + ":")
        space(&self)
        json(depth: depth + 1, layers: layers)
      }
      keep("}")
    }
  }

  private mutating func string(layers: Int) {
    let quote = Self.escaped("\"", layers - 1)
    keep(quote)
    for _ in 0..<below(4) {
      if below(2) == 0 {
        let plain = plainValue()
        keep(" ")
        pieces.append(.value(spelled: Array(spelled(plain, layers: layers).utf8), plain: plain))
        keep(" ")
      } else {
        keep(spelled(pick([" ok ", "\"", "\\", "\n", "\t", "\u{5FEB}", "\u{1F600}", "/", "\u{E9}"]), layers: layers))
      }
    }
    keep(quote)
  }

  /// A text with some of its characters in escapes.
  private mutating func spelled(_ text: String, layers: Int) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if below(3) == 0 {
        for unit in String(scalar).utf16 {
          let hex = String(unit, radix: 16, uppercase: below(2) == 0)
          out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }
      } else if scalar == "/", below(2) == 0 {
        out += "\\/"
      } else {
        out += Self.escaped(String(scalar), 1)
      }
    }
    return Self.escaped(out, layers - 1)
  }

  private static func escaped(_ text: String, _ layers: Int) -> String {
    var text = text
    for _ in 0..<layers {
      text = text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        default: String(scalar)
        }
      }.joined()
    }
    return text
  }

  /// Values that follow one another, one on a line or spread out.
  static func values(seed: UInt64, onLines: Bool) -> RandomDocument {
    var document = RandomDocument(seed: seed)
    if document.below(4) == 0 { document.keep("\u{FEFF}") }
    let isArray = !onLines && document.below(2) == 0
    if isArray { document.keep("[" + document.lineEnd) }
    let count = document.below(6) + 1
    for number in 0..<count {
      document.json()
      if isArray, number + 1 < count { document.keep(",") }
      document.keep(document.lineEnd)
      if document.below(5) == 0 { document.keep(document.lineEnd) }
    }
    if isArray { document.keep("]") }
    return document
  }

  // MARK: Tables

  /// Rows with a header or without.
  static func table(seed: UInt64, separator: String) -> RandomDocument {
    var document = RandomDocument(seed: seed)
    if document.below(4) == 0 { document.keep("\u{FEFF}") }
    let columns = document.below(4) + 1
    if document.below(2) == 0 {
      document.keep((0..<columns).map { "c\($0)" }.joined(separator: separator) + document.lineEnd)
    }
    for _ in 0..<document.below(6) + 1 {
      for column in 0..<columns {
        if column > 0 { document.keep(separator) }
        document.cell(separator)
      }
      document.keep(document.lineEnd)
    }
    return document
  }

  private mutating func cell(_ separator: String) {
    switch below(5) {
    case 0: break
    case 1: keep(pick(["ok", " ", "3.50", "5\" pipe", "\u{5FEB}", "'x'"]))
    case 2:
      let plain = plainValue()
      pieces.append(.value(spelled: Array(plain.utf8), plain: plain))
    default:
      keep("\"")
      for _ in 0..<below(4) {
        if below(2) == 0 {
          let plain = plainValue()
          keep(" ")
          pieces.append(.value(spelled: Array(plain.utf8), plain: plain))
          keep(" ")
        } else {
          keep(pick(["\"\"", separator, "\n", "\r\n", "text ", "\u{5FEB}"]))
        }
      }
      keep("\"")
    }
  }

  /// All values as a reader sees them.
  var plainValues: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .kept: nil
      case .value(_, let plain): plain
      case .number(let digits, _): digits
      }
    }
  }

  /// Lengths of pieces to cut into.
  mutating func cuts() -> [Int] { (0..<7).map { _ in below(12) + 1 } }
}
